//! Available instance types and spot prices.

use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::types::{InstanceChargeType, InstanceNetworkType, SpotStrategy};
use ecs_sdk::workflows::{available_instance_types, spot_prices};

use super::support::test;

fn wanted() -> DescribeAvailableResourceRequest {
    DescribeAvailableResourceRequest::new().instance_charge_type(InstanceChargeType::PostPaid)
}

#[tokio::test]
async fn available_instance_types_are_grouped_by_zone() {
    let test = test().await;
    let all = available_instance_types(&test.ecs, wanted()).await.unwrap();
    assert!(all.len() > 1);
    assert!(all.values().all(|types| types.contains("ecs.g7.large")));
    let zone = all.keys().next().unwrap().clone();
    test.sim.sell_out(&zone, "ecs.g7.large");
    let left =
        available_instance_types(&test.ecs, wanted().instance_type("ecs.g7.large")).await.unwrap();
    assert_eq!(left.len(), all.len() - 1);
    assert!(!left.contains_key(&zone));
    assert!(left.values().all(|types| types.len() == 1));
    let one = wanted().zone_id(&zone).network_category(InstanceNetworkType::Vpc);
    let one = available_instance_types(&test.ecs, one.spot_strategy(SpotStrategy::SpotAsPriceGo))
        .await
        .unwrap();
    assert_eq!(one.keys().collect::<Vec<_>>(), [&zone]);
}

#[tokio::test]
async fn spot_prices_are_the_latest_of_each_zone() {
    let test = test().await;
    let prices = spot_prices(&test.ecs, ["ecs.g7.large", "ecs.c7.large"]).await.unwrap();
    let sorted = prices.windows(2).all(|pair| pair[0].spot_price <= pair[1].spot_price);
    assert!(sorted && prices.len() > 2, "{prices:?}");
    let mut keys: Vec<_> = prices.iter().map(|one| (&one.zone_id, &one.instance_type)).collect();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), prices.len());
}
