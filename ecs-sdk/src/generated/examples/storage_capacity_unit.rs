// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn describe_storage_capacity_units(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::storage_capacity_unit::DescribeStorageCapacityUnitsRequest;
    let request = DescribeStorageCapacityUnitsRequest::new();
    let mut items = ecs.describe_storage_capacity_units(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.storage_capacity_unit_id, item.status);
    }

    Ok(())
}

pub(crate) async fn modify_storage_capacity_unit_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::storage_capacity_unit::ModifyStorageCapacityUnitAttributeRequest;
    let request = ModifyStorageCapacityUnitAttributeRequest::new()
        .storage_capacity_unit_id("scu-bp67acfmxazb4p07abcd")
        .name("restart-nginx");
    ecs.modify_storage_capacity_unit_attribute(request).await?;
    Ok(())
}

pub(crate) async fn purchase_storage_capacity_unit(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::storage_capacity_unit::PurchaseStorageCapacityUnitRequest;
    let request = PurchaseStorageCapacityUnitRequest::new().capacity(20);
    let response = ecs.purchase_storage_capacity_unit(request).await?;
    for item in response.storage_capacity_unit_ids {
        println!("{item}");
    }

    Ok(())
}
