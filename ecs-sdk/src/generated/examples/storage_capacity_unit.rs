// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn describe_storage_capacity_units(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::storage_capacity_unit::DescribeStorageCapacityUnitsRequest;
    let mut items =
        ecs.describe_storage_capacity_units(DescribeStorageCapacityUnitsRequest::new()).items();
    while let Some(storage_capacity_unit) = items.try_next().await? {
        println!(
            "{} {}",
            storage_capacity_unit.storage_capacity_unit_id, storage_capacity_unit.status
        );
    }

    Ok(())
}

pub(crate) async fn modify_storage_capacity_unit_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::storage_capacity_unit::ModifyStorageCapacityUnitAttributeRequest;
    ecs.modify_storage_capacity_unit_attribute(
        ModifyStorageCapacityUnitAttributeRequest::new()
            .storage_capacity_unit_id("scu-bp67acfmxazb4p07abcd"),
    )
    .await?;
    Ok(())
}

pub(crate) async fn purchase_storage_capacity_unit(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::storage_capacity_unit::PurchaseStorageCapacityUnitRequest;
    let response = ecs
        .purchase_storage_capacity_unit(PurchaseStorageCapacityUnitRequest::new().capacity(20))
        .await?;
    for item in response.storage_capacity_unit_ids {
        println!("{item}");
    }

    Ok(())
}
