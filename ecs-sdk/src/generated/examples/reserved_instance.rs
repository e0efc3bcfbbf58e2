// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn describe_reserved_instance_auto_renew_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::reserved_instance::DescribeReservedInstanceAutoRenewAttributeRequest;
    let request = DescribeReservedInstanceAutoRenewAttributeRequest::new()
        .reserved_instance_id(["ri-bp1cx3n9q2k5v8y7abcd"]);
    let response = ecs.describe_reserved_instance_auto_renew_attribute(request).await?;
    for item in response.reserved_instance_renew_attributes {
        println!("{} {}", item.reserved_instance_id, item.renewal_status);
    }

    Ok(())
}

pub(crate) async fn describe_reserved_instances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::reserved_instance::DescribeReservedInstancesRequest;
    let request = DescribeReservedInstancesRequest::new();
    let mut items = ecs.describe_reserved_instances(request).items();
    while let Some(reserved_instance) = items.try_next().await? {
        println!(
            "{} {}", reserved_instance.reserved_instance_id, reserved_instance.status
        );
    }

    Ok(())
}

pub(crate) async fn modify_reserved_instance_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::reserved_instance::ModifyReservedInstanceAttributeRequest;
    let request = ModifyReservedInstanceAttributeRequest::new()
        .reserved_instance_id("ri-bp1cx3n9q2k5v8y7abcd")
        .reserved_instance_name("base");
    let response = ecs.modify_reserved_instance_attribute(request).await?;
    println!("{}", response.code);
    Ok(())
}

pub(crate) async fn modify_reserved_instance_auto_renew_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::reserved_instance::ModifyReservedInstanceAutoRenewAttributeRequest;
    use ecs_sdk::types::RenewalStatus;
    let request = ModifyReservedInstanceAutoRenewAttributeRequest::new()
        .renewal_status(RenewalStatus::AutoRenewal)
        .reserved_instance_id(["ri-bp1cx3n9q2k5v8y7abcd"]);
    ecs.modify_reserved_instance_auto_renew_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_reserved_instances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::reserved_instance::ModifyReservedInstancesRequest;
    use ecs_sdk::reserved_instance::modify_reserved_instances::Configuration;
    use ecs_sdk::types::ReservedInstanceScope;
    let request = ModifyReservedInstancesRequest::new()
        .reserved_instance_id(["ri-bp1cx3n9q2k5v8y7abcd"])
        .configuration([
            Configuration::new()
                .instance_amount(1)
                .instance_type("ecs.g7.large")
                .scope(ReservedInstanceScope::Region),
        ]);
    let response = ecs.modify_reserved_instances(request).await?;
    for item in response.reserved_instance_id_sets {
        println!("{item}");
    }

    Ok(())
}

pub(crate) async fn purchase_reserved_instances_offering(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::reserved_instance::PurchaseReservedInstancesOfferingRequest;
    let request = PurchaseReservedInstancesOfferingRequest::new()
        .instance_type("ecs.g7.large");
    let response = ecs.purchase_reserved_instances_offering(request).await?;
    for item in response.reserved_instance_id_sets {
        println!("{item}");
    }

    Ok(())
}

pub(crate) async fn renew_reserved_instances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::reserved_instance::RenewReservedInstancesRequest;
    let request = RenewReservedInstancesRequest::new()
        .reserved_instance_id(["ri-bp1cx3n9q2k5v8y7abcd"]);
    let response = ecs.renew_reserved_instances(request).await?;
    for item in response.reserved_instance_id_sets {
        println!("{item}");
    }

    Ok(())
}
