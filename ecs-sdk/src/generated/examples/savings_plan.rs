// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn create_savings_plan(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::savings_plan::CreateSavingsPlanRequest;
    let response = ecs.create_savings_plan(CreateSavingsPlanRequest::new()).await?;
    println!("{}", response.order_id);
    Ok(())
}

pub(crate) async fn describe_savings_plan_estimation(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::savings_plan::DescribeSavingsPlanEstimationRequest;
    let request = DescribeSavingsPlanEstimationRequest::new();
    let response = ecs.describe_savings_plan_estimation(request).await?;
    println!("{}", response.resource_id);
    Ok(())
}

pub(crate) async fn describe_savings_plan_price(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::savings_plan::DescribeSavingsPlanPriceRequest;
    let request = DescribeSavingsPlanPriceRequest::new();
    let response = ecs.describe_savings_plan_price(request).await?;
    println!("{response:?}");
    Ok(())
}
