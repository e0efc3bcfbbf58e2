//! The catalogue: regions, instance types, availability, prices.

use ecs_sdk::instance::describe_instance_types::InstanceType;
use ecs_sdk::instance::{DescribeInstanceTypesRequest, DescribeSpotAdviceRequest};
use ecs_sdk::pricing::{DescribePriceRequest, DescribeRenewalPriceRequest};
use ecs_sdk::region::{
    DescribeAvailableResourceRequest, DescribeRegionsRequest, DescribeZonesRequest,
};
use ecs_sdk::types::{
    InstanceChargeType, PeriodUnit, PriceResourceType, PriceUnit, ResourceAvailability,
};

use super::support::{TYPE, Test, ZONE, rejected, run, test};

#[tokio::test]
async fn regions_have_zones() {
    let test = test().await;
    let response = test.ecs.describe_regions(DescribeRegionsRequest::new()).await.unwrap();
    let ids: Vec<_> = response.regions.iter().map(|region| region.region_id.as_str()).collect();
    assert!(ids.contains(&"cn-hangzhou") && ids.contains(&"cn-beijing"), "{ids:?}");
    for region in &response.regions {
        let id = region.region_id.as_str();
        assert!(region.region_endpoint.ends_with(".aliyuncs.com"), "{id}");
        let zones = test.ecs.describe_zones(DescribeZonesRequest::new()).region(id).await.unwrap();
        assert!(!zones.zones.is_empty(), "{id}");
        for zone in zones.zones {
            assert!(zone.zone_id.starts_with(id) && !zone.local_name.is_empty(), "{zone:?}");
        }
    }
    let nowhere = test.ecs.describe_zones(DescribeZonesRequest::new()).region("mars-1").await;
    rejected(nowhere, "InvalidRegionId.NotFound", 404);
}

#[tokio::test]
async fn instance_types_are_filtered() {
    let test = test().await;
    let all = DescribeInstanceTypesRequest::new;
    let whole = test.ecs.describe_instance_types(all()).await.unwrap().instance_types;
    let count = |keep: fn(i64, f64) -> bool| {
        let kept =
            |found: &&InstanceType| keep(found.cpu_core_count.unwrap(), found.memory_size.unwrap());
        whole.iter().filter(kept).count()
    };
    let cases = [
        (all().instance_types([TYPE, "ecs.none"]), 1),
        (all().minimum_cpu_core_count(8), count(|cores, _| cores >= 8)),
        (all().maximum_cpu_core_count(2), count(|cores, _| cores <= 2)),
        (all().minimum_memory_size(16.0), count(|_, memory| memory >= 16.0)),
        (all().instance_type_family("ecs.none"), 0),
    ];
    for (request, expected) in cases {
        let shown = format!("{request:?}");
        assert!(expected < whole.len(), "{shown}");
        let found = test.ecs.describe_instance_types(request).await.unwrap().instance_types;
        assert_eq!(found.len(), expected, "{shown}");
    }
}

/// The zones in which the instance type is available.
async fn zones_with_stock(test: &Test) -> Vec<String> {
    let request = DescribeAvailableResourceRequest::new().destination_resource("InstanceType");
    let response = test.ecs.describe_available_resource(request.instance_type(TYPE)).await.unwrap();
    let is_there = |status: &ResourceAvailability| *status == ResourceAvailability::Available;
    let zones = response.available_zones.into_iter().filter(|zone| {
        let resources = zone.available_resources.iter();
        resources.flat_map(|kind| &kind.supported_resources).any(|one| is_there(&one.status))
    });
    zones.map(|zone| zone.zone_id).collect()
}

#[tokio::test]
async fn sold_out_instance_types_are_not_available() {
    let test = test().await;
    assert!(zones_with_stock(&test).await.contains(&ZONE.to_owned()));
    test.sim.sell_out(ZONE, TYPE);
    let left = zones_with_stock(&test).await;
    assert!(!left.is_empty() && !left.contains(&ZONE.to_owned()), "{left:?}");
    rejected(test.ecs.run_instances(run(1)).await, "OperationDenied.NoStock", 403);
    test.ids(run(1).zone_id(&left[0])).await;
    test.sim.sell_out("*", TYPE);
    assert!(zones_with_stock(&test).await.is_empty());
}

#[tokio::test]
async fn prices_add_up() {
    let test = test().await;
    let ask = DescribePriceRequest::new().resource_type(PriceResourceType::Instance);
    let ask = ask.instance_type(TYPE);
    let price = async |request: DescribePriceRequest| {
        let response = test.ecs.describe_price(request).await.unwrap();
        let price = response.price_info.unwrap().price.unwrap();
        let parts: f64 = price.detail_infos.iter().map(|part| part.trade_price.unwrap()).sum();
        assert!((parts - price.trade_price.unwrap()).abs() < 0.01, "{price:?}");
        price.trade_price.unwrap()
    };
    let hour = price(ask.clone()).await;
    assert!(hour > 0.0);
    let three = price(ask.clone().amount(3)).await;
    assert!((three - 3.0 * hour).abs() < 0.01, "{three} {hour}");
    let month = price(ask.clone().price_unit(PriceUnit::Month)).await;
    assert!(month > hour * 24.0, "{month} {hour}");
    let none = test.ecs.describe_price(ask.instance_type("ecs.none")).await.unwrap_err();
    assert_eq!(none.attempts(), 1);
    assert!(none.code().unwrap().contains("InstanceType"), "{none}");
}

#[tokio::test]
async fn a_renewal_has_a_price() {
    let test = test().await;
    let monthly = run(1).instance_charge_type(InstanceChargeType::PrePaid);
    let id = test.running(monthly.period(1).period_unit(PeriodUnit::Month)).await;
    let ask = DescribeRenewalPriceRequest::new().resource_id(&id);
    let price = async |unit: PriceUnit| {
        let response = test.ecs.describe_renewal_price(ask.clone().price_unit(unit)).await.unwrap();
        response.price_info.unwrap().price.unwrap().trade_price.unwrap()
    };
    let (month, year) = (price(PriceUnit::Month).await, price(PriceUnit::Year).await);
    assert!(month > 0.0 && year > 5.0 * month, "{month} {year}");
}

#[tokio::test]
async fn spot_advice_is_filtered() {
    let test = test().await;
    let ask = DescribeSpotAdviceRequest::new().zone_id(ZONE).instance_types([TYPE]);
    let response = test.ecs.describe_spot_advice(ask).await.unwrap();
    assert_eq!(response.available_spot_zones.len(), 1);
    let resources = &response.available_spot_zones[0].available_spot_resources;
    let found: Vec<_> = resources.iter().map(|resource| resource.instance_type.as_str()).collect();
    assert_eq!(found, [TYPE]);
    assert!((1..100).contains(&resources[0].average_spot_discount.unwrap()));
}
