// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn create_capacity_reservation(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::CreateCapacityReservationRequest;
    let request = CreateCapacityReservationRequest::new()
        .instance_amount(1)
        .instance_type("ecs.g7.large")
        .zone_id(["cn-hangzhou-a"]);
    let response = ecs.create_capacity_reservation(request).await?;
    println!("{}", response.private_pool_options_id);
    Ok(())
}

pub(crate) async fn create_elasticity_assurance(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::CreateElasticityAssuranceRequest;
    let request = CreateElasticityAssuranceRequest::new()
        .instance_amount(1)
        .zone_id(["cn-hangzhou-a"])
        .instance_type(["ecs.g7.large"]);
    let response = ecs.create_elasticity_assurance(request).await?;
    println!("{}", response.order_id);
    Ok(())
}

pub(crate) async fn describe_capacity_reservation_instances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::DescribeCapacityReservationInstancesRequest;
    use ecs_sdk::capacity::describe_capacity_reservation_instances::PrivatePoolOptions;
    let request = DescribeCapacityReservationInstancesRequest::new()
        .private_pool_options(PrivatePoolOptions::new().id("crp-bp67acfmxazb4p12abcd"));
    let mut items = ecs.describe_capacity_reservation_instances(request).items();
    while let Some(instance_id_set) = items.try_next().await? {
        println!("{}", instance_id_set.instance_id);
    }

    Ok(())
}

pub(crate) async fn describe_capacity_reservations(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::DescribeCapacityReservationsRequest;
    let request = DescribeCapacityReservationsRequest::new();
    let mut items = ecs.describe_capacity_reservations(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.capacity_reservation_owner_id, item.status);
    }

    Ok(())
}

pub(crate) async fn describe_elasticity_assurance_auto_renew_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::DescribeElasticityAssuranceAutoRenewAttributeRequest;
    use ecs_sdk::capacity::describe_elasticity_assurance_auto_renew_attribute::PrivatePoolOptions;
    let request = DescribeElasticityAssuranceAutoRenewAttributeRequest::new()
        .private_pool_options(
            PrivatePoolOptions::new().id(["eap-bp67acfmxazb4p12abcd"]),
        );
    let response = ecs
        .describe_elasticity_assurance_auto_renew_attribute(request)
        .await?;
    for item in response.elasticity_assurance_renew_attributes {
        println!("{} {}", item.private_pool_options_id, item.renewal_status);
    }

    Ok(())
}

pub(crate) async fn describe_elasticity_assurance_instances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::DescribeElasticityAssuranceInstancesRequest;
    use ecs_sdk::capacity::describe_elasticity_assurance_instances::PrivatePoolOptions;
    let request = DescribeElasticityAssuranceInstancesRequest::new()
        .private_pool_options(PrivatePoolOptions::new().id("eap-bp67acfmxazb4p12abcd"));
    let mut items = ecs.describe_elasticity_assurance_instances(request).items();
    while let Some(instance_id_set) = items.try_next().await? {
        println!("{}", instance_id_set.instance_id);
    }

    Ok(())
}

pub(crate) async fn describe_elasticity_assurances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::DescribeElasticityAssurancesRequest;
    let request = DescribeElasticityAssurancesRequest::new();
    let mut items = ecs.describe_elasticity_assurances(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.elasticity_assurance_owner_id, item.status);
    }

    Ok(())
}

pub(crate) async fn describe_instance_attachment_attributes(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::DescribeInstanceAttachmentAttributesRequest;
    let request = DescribeInstanceAttachmentAttributesRequest::new()
        .instance_ids(["i-bp1g6zv0ce8oghu7k3kp"]);
    let mut items = ecs.describe_instance_attachment_attributes(request).items();
    while let Some(instance) = items.try_next().await? {
        println!("{}", instance.instance_id);
    }

    Ok(())
}

pub(crate) async fn modify_capacity_reservation(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::ModifyCapacityReservationRequest;
    use ecs_sdk::capacity::modify_capacity_reservation::PrivatePoolOptions;
    let request = ModifyCapacityReservationRequest::new()
        .instance_amount(1)
        .private_pool_options(PrivatePoolOptions::new().id("crp-bp67acfmxazb4p12abcd"));
    ecs.modify_capacity_reservation(request).await?;
    Ok(())
}

pub(crate) async fn modify_elasticity_assurance(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::ModifyElasticityAssuranceRequest;
    use ecs_sdk::capacity::modify_elasticity_assurance::PrivatePoolOptions;
    let request = ModifyElasticityAssuranceRequest::new()
        .description("Servers of the search team.")
        .private_pool_options(PrivatePoolOptions::new().id("eap-bp67acfmxazb4p12abcd"));
    ecs.modify_elasticity_assurance(request).await?;
    Ok(())
}

pub(crate) async fn modify_elasticity_assurance_auto_renew_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::ModifyElasticityAssuranceAutoRenewAttributeRequest;
    use ecs_sdk::capacity::modify_elasticity_assurance_auto_renew_attribute::PrivatePoolOptions;
    use ecs_sdk::types::RenewalStatus;
    let request = ModifyElasticityAssuranceAutoRenewAttributeRequest::new()
        .renewal_status(RenewalStatus::AutoRenewal)
        .private_pool_options(
            PrivatePoolOptions::new().id(["eap-bp67acfmxazb4p12abcd"]),
        );
    ecs.modify_elasticity_assurance_auto_renew_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_instance_attachment_attributes(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::ModifyInstanceAttachmentAttributesRequest;
    use ecs_sdk::capacity::modify_instance_attachment_attributes::PrivatePoolOptions;
    use ecs_sdk::types::PrivatePoolMatchCriteria;
    let request = ModifyInstanceAttachmentAttributesRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .private_pool_options(
            PrivatePoolOptions::new().match_criteria(PrivatePoolMatchCriteria::Open),
        );
    ecs.modify_instance_attachment_attributes(request).await?;
    Ok(())
}

pub(crate) async fn purchase_elasticity_assurance(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::PurchaseElasticityAssuranceRequest;
    let request = PurchaseElasticityAssuranceRequest::new();
    ecs.purchase_elasticity_assurance(request).await?;
    Ok(())
}

pub(crate) async fn release_capacity_reservation(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::ReleaseCapacityReservationRequest;
    use ecs_sdk::capacity::release_capacity_reservation::PrivatePoolOptions;
    let request = ReleaseCapacityReservationRequest::new()
        .private_pool_options(PrivatePoolOptions::new().id("crp-bp67acfmxazb4p12abcd"));
    ecs.release_capacity_reservation(request).await?;
    Ok(())
}

pub(crate) async fn renew_elasticity_assurances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::capacity::RenewElasticityAssurancesRequest;
    use ecs_sdk::capacity::renew_elasticity_assurances::PrivatePoolOptions;
    let request = RenewElasticityAssurancesRequest::new()
        .private_pool_options(
            PrivatePoolOptions::new().id(["eap-bp67acfmxazb4p12abcd"]),
        );
    let response = ecs.renew_elasticity_assurances(request).await?;
    for item in response.private_pool_options_id_set {
        println!("{item}");
    }

    Ok(())
}
