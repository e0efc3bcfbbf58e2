//! Spot instances: prices and the time of their interruption.

use std::time::Duration;

use super::*;

#[test]
fn a_limit_below_the_price_is_rejected() {
    let mut region = Region::new();
    let spot = [("SpotStrategy", "SpotWithPriceLimit"), ("InstanceType", "ecs.g7.large")];
    let limit = |limit| [spot[0], spot[1], ("SpotPriceLimit", limit)];
    let code = region.error_code("RunInstances", &with(&limit("0.001")));
    assert_eq!(code, "InvalidSpotPriceLimit.LowerThanPublicPrice");
    let code = region.error_code("CreateInstance", &with(&limit("0.001")));
    assert_eq!(code, "InvalidSpotPriceLimit.LowerThanPublicPrice");
    region.running(&limit("100"));
    let burstable = [("SpotStrategy", "SpotAsPriceGo"), ("InstanceType", "ecs.t6-c1m1.large")];
    assert_eq!(region.error_code("RunInstances", &with(&burstable)), "SpotNotSupported");
}

#[test]
fn new_instances_cost_the_catalogue_price() {
    let mut region = Region::new();
    region.world.v_switches.get_mut("vsw-1").unwrap().zone = "cn-hangzhou-b".to_owned();
    let months = [("InstanceChargeType", "PrePaid"), ("Period", "2"), ("PeriodUnit", "Month")];
    let disk = [("DataDisk.1.Size", "100"), ("DataDisk.1.Category", "cloud_essd")];
    let bandwidth = [("InternetMaxBandwidthOut", "5"), ("InternetChargeType", "PayByBandwidth")];
    for (more, unit) in [
        (vec![], "Hour"),
        (vec![("SpotStrategy", "SpotAsPriceGo")], "Hour"),
        ([&months[..], &disk, &bandwidth].concat(), "Month"),
    ] {
        let pairs = [&more[..], &[("Amount", "3")]].concat();
        let response = region.ok("RunInstances", &with(&pairs));
        let is_requested = |name: &str| {
            !["VSwitchId", "SecurityGroupId", "ImageId", "PeriodUnit", "InstanceChargeType"]
                .contains(&name)
        };
        let mut pairs = with(&pairs);
        pairs.retain(|(name, _)| is_requested(name));
        pairs.extend([("PriceUnit", unit), ("ZoneId", "cn-hangzhou-b")]);
        pairs.extend([("SystemDisk.Category", "cloud_essd"), ("SystemDisk.Size", "40")]);
        let price = region.ok("DescribePrice", &pairs)["PriceInfo"]["Price"]["TradePrice"].clone();
        assert_eq!(response["TradePrice"], price, "{more:?}");
    }
}

#[test]
fn spot_instances_are_interrupted_at_a_time_after_their_start() {
    let (mut region, hour) = (Region::new(), Duration::from_secs(3600));
    region.delays.reclaim_spot = Some(hour);
    let spot = [("SpotStrategy", "SpotAsPriceGo")];
    let on_demand = region.running(&[]);
    let first = region.running(&spot);
    region.ok("StopInstance", &[("InstanceId", &first)]);
    region.wait(hour);
    assert_eq!(region.status(&first), "Stopped");
    let second = region.running(&spot);
    region.ok("StartInstance", &[("InstanceId", &first)]);
    region.wait(hour - Duration::from_secs(60));
    let is_announced = |region: &mut Region, id: &str| region.instance(id).reclaimed_at.is_some();
    assert!(!is_announced(&mut region, &first) && !is_announced(&mut region, &second));
    region.ok("RebootInstance", &[("InstanceId", &first)]);
    region.wait(Duration::from_secs(61));
    assert!(is_announced(&mut region, &first) && is_announced(&mut region, &second));
    assert!(!is_announced(&mut region, &on_demand));
    region.wait(Duration::from_secs(300));
    assert_eq!([region.status(&first), region.status(&on_demand)], ["absent", "Running"]);
}
