//! Renewed subscriptions, and instances with a release time.

use std::time::Duration;

use ecs_sdk::instance::{
    DescribeInstanceAutoRenewAttributeRequest, ModifyInstanceAutoReleaseTimeRequest,
    ModifyInstanceAutoRenewAttributeRequest, RenewInstanceRequest,
};
use ecs_sdk::types::{InstanceChargeType, InstanceStatus, PeriodUnit, RenewalStatus};

use super::support::{Test, rejected, run, test};

const HOUR: Duration = Duration::from_secs(60 * 60);

/// The time of the endpoint's state after this delay.
fn later(test: &Test, wait: Duration) -> String {
    let recorded = test.sim.requests().pop().unwrap().time;
    let ahead = Duration::from_millis(test.sim.state()["ahead_ms"].as_u64().unwrap());
    recorded.checked_add(ahead + wait).unwrap().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

#[tokio::test]
async fn a_subscription_is_renewed() {
    let test = test().await;
    let monthly = run(1).instance_charge_type(InstanceChargeType::PrePaid);
    let monthly = monthly.period(1).period_unit(PeriodUnit::Month);
    let id = test.running(monthly).await;
    let before = test.instance(&id).await.unwrap();
    assert_eq!(before.instance_charge_type, InstanceChargeType::PrePaid);
    let renew = RenewInstanceRequest::new().instance_id(&id).period(12);
    let renew = renew.period_unit(PeriodUnit::Month);
    assert!(!test.ecs.renew_instance(renew.clone()).await.unwrap().order_id.is_empty());
    let after = test.instance(&id).await.unwrap().expired_time;
    let year = |time: &str| time[..4].parse::<u32>().unwrap();
    assert_eq!(year(after.as_str()), year(before.expired_time.as_str()) + 1);
    assert_eq!(after.as_str()[4..], before.expired_time.as_str()[4..]);

    let change = ModifyInstanceAutoRenewAttributeRequest::new().instance_id([&id]).duration(2);
    let change = change.period_unit(PeriodUnit::Month).renewal_status(RenewalStatus::AutoRenewal);
    test.ecs.modify_instance_auto_renew_attribute(change).await.unwrap();
    let request = DescribeInstanceAutoRenewAttributeRequest::new().instance_id([&id]);
    let response = test.ecs.describe_instance_auto_renew_attribute(request).await.unwrap();
    let found = &response.instance_renew_attributes[0];
    assert_eq!((found.auto_renew_enabled, found.duration), (Some(true), Some(2)));
    assert_eq!(found.renewal_status, RenewalStatus::AutoRenewal);

    let hourly = test.running(run(1)).await;
    rejected(test.ecs.renew_instance(renew.instance_id(hourly)).await, "ChargeTypeViolation", 403);
}

#[tokio::test]
async fn an_instance_is_released_at_its_release_time() {
    let test = test().await;
    let (goes, stays) = (test.running(run(1)).await, test.running(run(1)).await);
    let release = |id: &str| ModifyInstanceAutoReleaseTimeRequest::new().instance_id(id);
    for id in [&goes, &stays] {
        let at = release(id).auto_release_time(later(&test, HOUR));
        test.ecs.modify_instance_auto_release_time(at).await.unwrap();
        assert!(!test.instance(id).await.unwrap().auto_release_time.is_empty());
    }
    test.ecs.modify_instance_auto_release_time(release(&stays)).await.unwrap();
    assert_eq!(test.instance(&stays).await.unwrap().auto_release_time, "");
    let soon = release(&stays).auto_release_time(later(&test, HOUR / 4));
    let soon = test.ecs.modify_instance_auto_release_time(soon).await;
    rejected(soon, "InvalidAutoReleaseTime.Malformed", 400);
    test.sim.advance(HOUR / 2).unwrap();
    assert_eq!(test.status(&goes).await, Some(InstanceStatus::Running));
    test.sim.advance(HOUR / 2).unwrap();
    assert_eq!(test.status(&goes).await, None);
    assert_eq!(test.status(&stays).await, Some(InstanceStatus::Running));
}
