#![allow(clippy::unwrap_used)]

use std::time::Duration;

use serde_json::{Value, json};

use crate::actions::harness::Harness;
use crate::world::{Instance, SystemEvent};

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
const REBOOT: (&str, &str) = ("EventType", "SystemMaintenance.Reboot");
/// One minute after the start of the test.
const SOON: (&str, &str) = ("NotBefore", "2026-01-02T03:05:05Z");

fn harness() -> Harness {
    let mut harness = Harness::new();
    for id in ["i-1", "i-2"] {
        harness.world.instances.insert(id.to_owned(), Instance::sample(id));
    }
    harness
}

fn reclaim(harness: &Harness, id: &str, level: &str) -> SystemEvent {
    SystemEvent {
        id: id.to_owned(),
        region: "cn-hangzhou".to_owned(),
        name: "Instance:PreemptibleInstanceInterruption".to_owned(),
        level: level.to_owned(),
        status: "Normal".to_owned(),
        time: harness.now,
        instance_id: "i-1".to_owned(),
        content: json!({"instanceId": "i-1", "action": "delete"}),
    }
}

fn simulate(harness: &mut Harness) -> String {
    let response =
        harness.ok("CreateSimulatedSystemEvents", &[REGION, REBOOT, SOON, ("InstanceId.1", "i-1")]);
    response["EventIdSet"]["EventId"][0].as_str().unwrap().to_owned()
}

fn monitored(harness: &mut Harness, pairs: &[(&str, &str)]) -> Vec<Value> {
    let response = harness.ok("DescribeSystemEventAttribute", pairs);
    assert_eq!((&response["Code"], &response["Success"]), (&json!("200"), &json!("true")));
    response["SystemEvents"]["SystemEvent"].as_array().unwrap().clone()
}

#[test]
fn cloud_monitor_reports_a_spot_interruption() {
    let mut harness = harness();
    let event = reclaim(&harness, "e-1", "WARN");
    harness.world.system_events.push(event);
    let now = harness.now.as_millisecond();
    let (before, after) = ((now - 1).to_string(), (now + 1).to_string());
    let found = monitored(&mut harness, &[("Product", "ecs"), ("StartTime", &before)]);
    assert_eq!(found[0]["Name"], "Instance:PreemptibleInstanceInterruption");
    assert_eq!(
        (&found[0]["Time"], &found[0]["InstanceName"]),
        (&json!(now), &json!("name of i-1"))
    );
    let content: Value = serde_json::from_str(found[0]["Content"].as_str().unwrap()).unwrap();
    assert_eq!(content, json!({"instanceId": "i-1", "action": "delete"}));

    let name = "Instance:PreemptibleInstanceInterruption";
    let selecting = [("Name", name), ("EventType", "StatusNotification"), ("Level", "WARN")];
    for pair in selecting {
        assert_eq!(monitored(&mut harness, &[pair]).len(), 1, "{pair:?}");
    }
    let excluding = [
        ("Product", "rds"),
        ("Name", "Instance:Other"),
        ("Level", "INFO"),
        ("Status", "Executed"),
        ("EventType", "Exception"),
        ("GroupId", "7"),
        ("SearchKeywords", "i-1 i-2"),
        ("StartTime", &after),
        ("EndTime", &before),
    ];
    for pair in excluding {
        assert!(monitored(&mut harness, &[pair]).is_empty(), "{pair:?}");
    }
    let code = harness.error_code("DescribeSystemEventAttribute", &[("StartTime", "today")]);
    assert_eq!(code, "InvalidParameter");
}

#[test]
fn cloud_monitor_pages_are_sorted_newest_first() {
    let mut harness = harness();
    for number in 0..5 {
        let event = reclaim(&harness, &number.to_string(), "WARN");
        harness.world.system_events.push(event);
        harness.wait(Duration::from_secs(1));
    }
    let mut page = |number: &str| {
        let page = monitored(&mut harness, &[("PageSize", "2"), ("PageNumber", number)]);
        page.iter().map(|event| event["Id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!([page("1"), page("3"), page("4")].concat(), ["4", "3", "0"]);
}

#[test]
fn a_simulated_event_is_scheduled_executed_and_reported() {
    let mut harness = harness();
    let id = simulate(&mut harness);
    let history = |harness: &mut Harness, more: &[(&str, &str)]| {
        let level = [REGION, ("ImpactLevel", "60")];
        let response = harness.ok("DescribeInstanceHistoryEvents", &[&level, more].concat());
        response["InstanceSystemEventSet"]["InstanceSystemEventType"].clone()
    };
    let event = &history(&mut harness, &[("EventId.1", &id)])[0];
    assert_eq!(event["EventCycleStatus"]["Name"], "Scheduled");
    assert_eq!(event["EventType"]["Name"], "SystemMaintenance.Reboot");
    let status = |harness: &mut Harness, more: &[(&str, &str)]| {
        let response = harness.ok("DescribeInstancesFullStatus", &[&[REGION], more].concat());
        response["InstanceFullStatusSet"]["InstanceFullStatusType"].clone()
    };
    let with_event = status(&mut harness, &[REBOOT]);
    assert_eq!(with_event.as_array().unwrap().len(), 1);
    let planned = &with_event[0]["ScheduledSystemEventSet"]["ScheduledSystemEventType"][0];
    assert_eq!(planned["EventId"], *id);
    assert_eq!(status(&mut harness, &[("HealthStatus", "Ok")]).as_array().unwrap().len(), 2);
    harness.wait(Duration::from_secs(60));
    let health =
        status(&mut harness, &[("InstanceId.1", "i-1")])[0]["HealthStatus"]["Name"].clone();
    assert_eq!(health, "Maintaining");
    harness.wait(Duration::from_secs(1));
    let done = [("InstanceEventCycleStatus.1", "Executed"), ("ResourceId.1", "i-1")];
    assert_eq!(history(&mut harness, &done)[0]["EventFinishTime"], "2026-01-02T03:05:05Z");
    let found = monitored(&mut harness, &[("EventType", "Maintenance")]);
    assert_eq!(found[0]["Name"], "Instance:SystemMaintenance.Reboot:Scheduled");
}

#[test]
fn a_simulated_event_can_be_canceled() {
    let mut harness = harness();
    let id = simulate(&mut harness);
    harness.ok("CancelSimulatedSystemEvents", &[REGION, ("EventId.1", &id)]);
    harness.wait(Duration::from_secs(100));
    let canceled = [REGION, ("EventCycleStatus", "Canceled")];
    assert_eq!(harness.ok("DescribeInstanceHistoryEvents", &canceled)["TotalCount"], 1);
    let pairs = [REGION, ("EventId.1", "e-none")];
    assert_eq!(
        harness.error_code("CancelSimulatedSystemEvents", &pairs),
        "InvalidEventId.NotFound"
    );
    harness.world.instance_events.get_mut(&id).unwrap().is_simulated = false;
    let code = harness.error_code("CancelSimulatedSystemEvents", &[REGION, ("EventId.1", &id)]);
    assert_eq!(code, "CannotCancelSystemEvent.NotSimulated");
}

#[test]
fn events_are_checked() {
    let cases = [
        ("EventType", "Earthquake", "InvalidParameter"),
        ("NotBefore", "soon", "InvalidParameter"),
        ("NotBefore", "2026-01-02T03:04:04Z", "InvalidNotBefore.Passed"),
        ("InstanceId.1", "i-none", "InvalidInstanceId.NotFound"),
    ];
    let mut harness = harness();
    for (name, value, code) in cases {
        let mut pairs = vec![REGION, REBOOT, SOON, ("InstanceId.1", "i-1")];
        pairs.retain(|pair| pair.0 != name);
        pairs.push((name, value));
        assert_eq!(harness.error_code("CreateSimulatedSystemEvents", &pairs), code);
    }
    let reversed = [
        REGION,
        ("NotBefore.Start", "2026-01-02T03:04:05Z"),
        ("NotBefore.End", "2026-01-02T03:04:04Z"),
    ];
    for action in ["DescribeInstanceHistoryEvents", "DescribeInstancesFullStatus"] {
        assert_eq!(harness.error_code(action, &reversed), "InvalidParameter.TimeEndBeforeStart");
        let malformed = [REGION, ("EventPublishTime.Start", "early")];
        assert_eq!(harness.error_code(action, &malformed), "InvalidParameter");
    }
}

#[test]
fn metrics_cover_running_instances_and_are_reproducible() {
    let mut harness = harness();
    let base = [("Namespace", "acs_ecs_dashboard"), ("MetricName", "CPUUtilization")];
    let points = |response: &Value| -> Vec<Value> {
        serde_json::from_str(response["Datapoints"].as_str().unwrap()).unwrap()
    };
    let last = harness.ok("DescribeMetricLast", &base);
    let rows = points(&last);
    assert_eq!(rows.len(), 2);
    assert!(rows[0]["Minimum"].as_f64() <= rows[0]["Maximum"].as_f64());
    let one = ("Dimensions", r#"[{"instanceId": "i-1"}]"#);
    let list = [base[0], base[1], one, ("Length", "50")];
    let first = harness.ok("DescribeMetricList", &list);
    assert_eq!((points(&first).len(), &first["NextToken"]), (50, &json!("50")));
    let rest = harness.ok("DescribeMetricList", &[&list[..], &[("NextToken", "50")]].concat());
    assert_eq!((points(&rest).len(), &rest["NextToken"]), (10, &Value::Null));
    assert_eq!(points(&rest)[9], rows[0]);
    for wrong in [("Period", "7"), ("Dimensions", "i-1"), ("Length", "many")] {
        let code = harness.call("DescribeMetricList", &[&base[..], &[wrong]].concat());
        assert_eq!(code.unwrap_err().code, "InvalidParameter");
    }
    let other = [("Namespace", "acs_rds_dashboard"), base[1]];
    assert_eq!(harness.call("DescribeMetricLast", &other).unwrap_err().code, "ResourceNotFound");
}

/// The status of the only event.
fn cycle_status(harness: &mut Harness) -> String {
    let response = harness.ok("DescribeInstanceHistoryEvents", &[REGION]);
    let event = &response["InstanceSystemEventSet"]["InstanceSystemEventType"][0];
    event["EventCycleStatus"]["Name"].as_str().unwrap().to_owned()
}

#[test]
fn an_event_without_effect_is_avoided() {
    let cases: [fn(&mut Harness); 3] = [
        |harness| harness.world.remove_instance("i-1"),
        |harness| drop(harness.ok("StopInstance", &[("InstanceId", "i-1")])),
        |harness| drop(harness.ok("RebootInstance", &[("InstanceId", "i-1")])),
    ];
    for (number, act) in cases.into_iter().enumerate() {
        let mut harness = harness();
        simulate(&mut harness);
        act(&mut harness);
        harness.settle();
        assert_eq!(cycle_status(&mut harness), "Scheduled", "{number}");
        harness.wait(Duration::from_secs(60));
        assert_eq!(cycle_status(&mut harness), "Avoided", "{number}");
    }
}

#[test]
fn a_simulated_event_takes_effect_when_enabled() {
    for (kind, transitional, final_status) in [
        ("SystemFailure.Reboot", "Starting", "Running"),
        ("SystemMaintenance.Stop", "Stopping", "Stopped"),
    ] {
        let mut harness = harness();
        let real = [("EventType", kind), ("TriggerRealOps", "true"), ("InstanceId.1", "i-1")];
        harness.ok("CreateSimulatedSystemEvents", &[&[REGION, SOON], &real[..]].concat());
        let status = |harness: &Harness| harness.world.instances["i-1"].status.as_str();
        harness.wait(Duration::from_secs(60));
        assert_eq!(
            (status(&harness), cycle_status(&mut harness).as_str()),
            (transitional, "Executing")
        );
        harness.wait(Duration::from_secs(1));
        assert_eq!(
            (status(&harness), cycle_status(&mut harness).as_str()),
            (final_status, "Executed")
        );
    }
}
