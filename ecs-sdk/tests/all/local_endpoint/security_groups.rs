//! Security groups: rules, references between groups, deletion of unused groups.

use ecs_sdk::instance::DeleteInstanceRequest;
use ecs_sdk::security_group::authorize_security_group::Permission;
use ecs_sdk::security_group::describe_security_group_attribute::Permission as Rule;
use ecs_sdk::security_group::{
    AuthorizeSecurityGroupRequest, CreateSecurityGroupRequest, DeleteSecurityGroupRequest,
    DescribeSecurityGroupAttributeRequest, DescribeSecurityGroupReferencesRequest,
    JoinSecurityGroupRequest, LeaveSecurityGroupRequest, RevokeSecurityGroupRequest,
};
use ecs_sdk::types::{IpProtocol, SecurityGroupDirection, SecurityGroupPolicy};

use super::support::{Test, rejected, run, test};

async fn group(test: &Test, name: &str) -> String {
    let request = CreateSecurityGroupRequest::new().security_group_name(name);
    test.ecs.create_security_group(request).await.unwrap().security_group_id
}

async fn rules(test: &Test, id: &str) -> Vec<Rule> {
    let request = DescribeSecurityGroupAttributeRequest::new().security_group_id(id);
    test.ecs.describe_security_group_attribute(request).await.unwrap().permissions
}

fn ssh() -> Permission {
    let ssh = Permission::new().ip_protocol(IpProtocol::Tcp).port_range("22/22");
    ssh.source_cidr_ip("10.0.0.0/8")
}

#[tokio::test]
async fn rules_are_added_and_revoked() {
    let test = test().await;
    let id = group(&test, "web").await;
    let ping = Permission::new().ip_protocol(IpProtocol::Icmp).port_range("-1/-1");
    let ping = ping.source_cidr_ip("0.0.0.0/0").policy(SecurityGroupPolicy::Drop);
    let authorize = AuthorizeSecurityGroupRequest::new().security_group_id(&id);
    let both = authorize.clone().permissions([ssh(), ping]);
    test.ecs.authorize_security_group(both.clone()).await.unwrap();
    test.ecs.authorize_security_group(both).await.unwrap();
    let found = rules(&test, &id).await;
    assert_eq!(found.len(), 2, "a rule is there once");
    let found_ssh = found.iter().find(|rule| rule.ip_protocol == IpProtocol::Tcp).unwrap();
    assert_eq!((&*found_ssh.port_range, &*found_ssh.source_cidr_ip), ("22/22", "10.0.0.0/8"));
    assert_eq!(found_ssh.direction, SecurityGroupDirection::Ingress);
    let found_ping = found.iter().find(|rule| rule.ip_protocol == IpProtocol::Icmp).unwrap();
    assert_eq!(found_ping.policy, "Drop");
    let wrong = authorize.permissions([ssh().port_range("22")]);
    rejected(test.ecs.authorize_security_group(wrong).await, "InvalidParam.PortRange", 400);

    let revoke = RevokeSecurityGroupRequest::new().security_group_id(&id);
    let by_id = revoke.clone().security_group_rule_id([&found_ssh.security_group_rule_id]);
    test.ecs.revoke_security_group(by_id.clone()).await.unwrap();
    let left = rules(&test, &id).await;
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].ip_protocol, IpProtocol::Icmp);
    let gone = test.ecs.revoke_security_group(by_id).await;
    rejected(gone, "InvalidSecurityGroupRuleId.NotFound", 404);
}

#[tokio::test]
async fn a_referenced_group_cannot_be_deleted() {
    let test = test().await;
    let (web, database) = (group(&test, "web").await, group(&test, "database").await);
    let from_web = Permission::new().ip_protocol(IpProtocol::Tcp).port_range("5432/5432");
    let authorize = AuthorizeSecurityGroupRequest::new().security_group_id(&database);
    let authorize = authorize.permissions([from_web.source_group_id(&web)]);
    test.ecs.authorize_security_group(authorize).await.unwrap();
    let references = DescribeSecurityGroupReferencesRequest::new().security_group_id([&web]);
    let response = test.ecs.describe_security_group_references(references).await.unwrap();
    let reference = &response.security_group_references[0];
    assert_eq!(reference.security_group_id, web);
    assert_eq!(reference.referencing_security_groups[0].security_group_id, database);
    let delete = |id: &str| {
        test.ecs.delete_security_group(DeleteSecurityGroupRequest::new().security_group_id(id))
    };
    rejected(delete(&web).await, "DependencyViolation", 403);
    delete(&database).await.unwrap();
    delete(&web).await.unwrap();
    rejected(delete(&web).await, "InvalidSecurityGroup.NotFound", 404);
}

#[tokio::test]
async fn a_group_with_an_instance_cannot_be_deleted() {
    let test = test().await;
    let (first, second) = (group(&test, "first").await, group(&test, "second").await);
    let instance_id = test.running(run(1).security_group_id(&first)).await;
    assert_eq!(test.instance(&instance_id).await.unwrap().security_group_ids, [first.as_str()]);
    let join = |id: &str| {
        let join = JoinSecurityGroupRequest::new().security_group_id(id);
        test.ecs.join_security_group(join.instance_id(&instance_id))
    };
    let leave = |id: &str| {
        let leave = LeaveSecurityGroupRequest::new().security_group_id(id);
        test.ecs.leave_security_group(leave.instance_id(&instance_id))
    };
    rejected(leave(&first).await, "InstanceLastSecurityGroup", 403);
    join(&second).await.unwrap();
    rejected(join(&second).await, "InvalidInstanceId.AlreadyExists", 403);
    leave(&first).await.unwrap();
    rejected(leave(&first).await, "InstanceNotInSecurityGroup", 403);
    let delete = |id: &str| {
        test.ecs.delete_security_group(DeleteSecurityGroupRequest::new().security_group_id(id))
    };
    delete(&first).await.unwrap();
    rejected(delete(&second).await, "DependencyViolation", 403);
    let release = DeleteInstanceRequest::new().instance_id(&instance_id).force(true);
    test.ecs.delete_instance(release).await.unwrap();
    delete(&second).await.unwrap();
}
