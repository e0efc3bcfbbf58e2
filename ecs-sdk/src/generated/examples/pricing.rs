// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn describe_instance_modification_price(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::pricing::DescribeInstanceModificationPriceRequest;
    let request = DescribeInstanceModificationPriceRequest::new()
        .instance_id("i-bp1prepaid0000000abc")
        .instance_type("ecs.g7.2xlarge");
    let response = ecs.describe_instance_modification_price(request).await?;
    println!("{response:?}");
    Ok(())
}

pub(crate) async fn describe_price(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::pricing::DescribePriceRequest;
    let request = DescribePriceRequest::new().instance_type("ecs.g7.large");
    let response = ecs.describe_price(request).await?;
    println!("{response:?}");
    Ok(())
}

pub(crate) async fn describe_renewal_price(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::pricing::DescribeRenewalPriceRequest;
    let request = DescribeRenewalPriceRequest::new()
        .resource_id("i-bp1prepaid0000000abc");
    let response = ecs.describe_renewal_price(request).await?;
    println!("{response:?}");
    Ok(())
}
