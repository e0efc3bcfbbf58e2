// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn authorize_security_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::AuthorizeSecurityGroupRequest;
    use ecs_sdk::security_group::authorize_security_group::Permission;
    use ecs_sdk::types::IpProtocol;
    let request = AuthorizeSecurityGroupRequest::new()
        .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
        .permissions([
            Permission::new()
                .ip_protocol(IpProtocol::Tcp)
                .port_range("443/443")
                .source_cidr_ip("0.0.0.0/0"),
        ]);
    ecs.authorize_security_group(request).await?;
    Ok(())
}

pub(crate) async fn authorize_security_group_egress(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::AuthorizeSecurityGroupEgressRequest;
    use ecs_sdk::security_group::authorize_security_group_egress::Permission;
    use ecs_sdk::types::IpProtocol;
    let request = AuthorizeSecurityGroupEgressRequest::new()
        .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
        .permissions([
            Permission::new()
                .dest_cidr_ip("0.0.0.0/0")
                .ip_protocol(IpProtocol::Tcp)
                .port_range("80/80"),
        ]);
    ecs.authorize_security_group_egress(request).await?;
    Ok(())
}

pub(crate) async fn create_security_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::CreateSecurityGroupRequest;
    let request = CreateSecurityGroupRequest::new()
        .security_group_name("web")
        .vpc_id("vpc-bp1opxu1zkhn00gzv26cn");
    let response = ecs.create_security_group(request).await?;
    println!("{}", response.security_group_id);
    Ok(())
}

pub(crate) async fn delete_security_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::DeleteSecurityGroupRequest;
    let request = DeleteSecurityGroupRequest::new()
        .security_group_id("sg-bp1unused00000000abcd");
    ecs.delete_security_group(request).await?;
    Ok(())
}

pub(crate) async fn describe_security_group_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::DescribeSecurityGroupAttributeRequest;
    let request = DescribeSecurityGroupAttributeRequest::new()
        .security_group_id("sg-bp15ed6xe1yxeycg7ov3");
    let mut items = ecs.describe_security_group_attribute(request).items();
    while let Some(permission) = items.try_next().await? {
        println!("{} {}", permission.dest_group_id, permission.dest_group_name);
    }

    Ok(())
}

pub(crate) async fn describe_security_group_references(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::DescribeSecurityGroupReferencesRequest;
    let request = DescribeSecurityGroupReferencesRequest::new()
        .security_group_id(["sg-bp15ed6xe1yxeycg7ov3"]);
    let response = ecs.describe_security_group_references(request).await?;
    for item in response.security_group_references {
        println!("{}", item.security_group_id);
    }

    Ok(())
}

pub(crate) async fn describe_security_groups(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::DescribeSecurityGroupsRequest;
    let request = DescribeSecurityGroupsRequest::new();
    let mut items = ecs.describe_security_groups(request).items();
    while let Some(security_group) = items.try_next().await? {
        println!(
            "{} {}", security_group.security_group_id, security_group.security_group_name
        );
    }

    Ok(())
}

pub(crate) async fn join_security_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::JoinSecurityGroupRequest;
    let request = JoinSecurityGroupRequest::new()
        .security_group_id("sg-bp1unused00000000abcd")
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.join_security_group(request).await?;
    Ok(())
}

pub(crate) async fn leave_security_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::LeaveSecurityGroupRequest;
    let request = LeaveSecurityGroupRequest::new()
        .security_group_id("sg-bp1second00000000abcd")
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.leave_security_group(request).await?;
    Ok(())
}

pub(crate) async fn modify_security_group_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::ModifySecurityGroupAttributeRequest;
    let request = ModifySecurityGroupAttributeRequest::new()
        .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
        .security_group_name("web-servers");
    ecs.modify_security_group_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_security_group_egress_rule(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::ModifySecurityGroupEgressRuleRequest;
    let request = ModifySecurityGroupEgressRuleRequest::new()
        .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
        .security_group_rule_id("sgr-bp1egress0000abcd")
        .description("Servers of the search team.");
    ecs.modify_security_group_egress_rule(request).await?;
    Ok(())
}

pub(crate) async fn modify_security_group_policy(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::ModifySecurityGroupPolicyRequest;
    use ecs_sdk::types::InnerAccessPolicy;
    let request = ModifySecurityGroupPolicyRequest::new()
        .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
        .inner_access_policy(InnerAccessPolicy::Drop);
    ecs.modify_security_group_policy(request).await?;
    Ok(())
}

pub(crate) async fn modify_security_group_rule(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::ModifySecurityGroupRuleRequest;
    let request = ModifySecurityGroupRuleRequest::new()
        .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
        .security_group_rule_id("sgr-bp12kewq32dfwrdiabcd")
        .description("Servers of the search team.");
    ecs.modify_security_group_rule(request).await?;
    Ok(())
}

pub(crate) async fn revoke_security_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::RevokeSecurityGroupRequest;
    use ecs_sdk::security_group::revoke_security_group::Permission;
    use ecs_sdk::types::IpProtocol;
    let request = RevokeSecurityGroupRequest::new()
        .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
        .permissions([
            Permission::new()
                .ip_protocol(IpProtocol::Tcp)
                .port_range("22/22")
                .source_cidr_ip("10.0.0.0/8"),
        ]);
    ecs.revoke_security_group(request).await?;
    Ok(())
}

pub(crate) async fn revoke_security_group_egress(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::security_group::RevokeSecurityGroupEgressRequest;
    use ecs_sdk::security_group::revoke_security_group_egress::Permission;
    use ecs_sdk::types::IpProtocol;
    let request = RevokeSecurityGroupEgressRequest::new()
        .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
        .permissions([
            Permission::new()
                .dest_cidr_ip("0.0.0.0/0")
                .ip_protocol(IpProtocol::Tcp)
                .port_range("443/443"),
        ]);
    ecs.revoke_security_group_egress(request).await?;
    Ok(())
}
