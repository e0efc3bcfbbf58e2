//! Redeployment and maintenance attributes.

use super::*;

#[test]
fn an_instance_with_a_scheduled_event_is_redeployed() {
    let mut region = Region::new();
    let id = region.running(&[]);
    let instance = [("InstanceId", id.as_str())];
    let code = region.error_code("RedeployInstance", &instance);
    assert_eq!(code, "InvalidOperation.RedeployInstance");
    let event = [
        REGION,
        ("EventType", "SystemMaintenance.Reboot"),
        ("NotBefore", "2026-01-03T00:00:00Z"),
        ("InstanceId.1", id.as_str()),
    ];
    region.ok("CreateSimulatedSystemEvents", &event);
    let response = region.ok("RedeployInstance", &instance);
    assert_eq!(region.status(&id), "Stopping");
    let task = [REGION, ("TaskIds", response["TaskId"].as_str().unwrap())];
    let path = ["TaskSet", "Task"];
    assert_eq!(region.only("DescribeTasks", path, &task)["TaskStatus"], "Processing");
    region.settle();
    assert_eq!(region.status(&id), "Running");
    let done = region.only("DescribeTasks", path, &task);
    assert_eq!((&done["TaskStatus"], &done["ResourceId"]), (&json!("Finished"), &json!(id)));
    let code = region.error_code("RedeployInstance", &instance);
    assert_eq!(code, "InvalidOperation.RedeployInstance");
}

#[test]
fn maintenance_attributes_are_changed_and_listed() {
    let mut region = Region::new();
    let ids = region.run(&[("Amount", "2")]);
    let path = ["MaintenanceAttributes", "MaintenanceAttribute"];
    let describe = "DescribeInstanceMaintenanceAttributes";
    let one = [REGION, ("InstanceId.1", ids[0].as_str())];
    let found = region.only(describe, path, &one);
    assert_eq!(found["ActionOnMaintenance"]["Value"], "AutoRecover");
    let change = [
        ("ActionOnMaintenance", "Stop"),
        ("NotifyOnMaintenance", "true"),
        ("MaintenanceWindow.1.StartTime", "02:00:00"),
        ("MaintenanceWindow.1.EndTime", "05:00:00"),
    ];
    region.ok("ModifyInstanceMaintenanceAttributes", &[&one[..], &change].concat());
    let found = region.only(describe, path, &one);
    assert_eq!(found["ActionOnMaintenance"]["Value"], "Stop");
    assert_eq!(found["NotifyOnMaintenance"], true);
    let window = json!({ "StartTime": "02:00:00", "EndTime": "05:00:00" });
    assert_eq!(found["MaintenanceWindows"]["MaintenanceWindow"], json!([window]));
    let page = region.ok(describe, &[REGION, ("PageSize", "1"), ("PageNumber", "2")]);
    assert_eq!(page["TotalCount"], 2);
    assert_eq!(page["MaintenanceAttributes"]["MaintenanceAttribute"].as_array().unwrap().len(), 1);
}

#[test]
fn maintenance_attributes_are_checked() {
    let mut region = Region::new();
    let id = region.running(&[]);
    let of = ("InstanceId.1", id.as_str());
    let (start, end) = ("MaintenanceWindow.1.StartTime", "MaintenanceWindow.1.EndTime");
    let cases: [(&[(&str, &str)], &str); 6] = [
        (&[], "InvalidParameter"),
        (&[("InstanceId.1", "i-none")], "InvalidInstanceId.NotFound"),
        (&[of, ("ActionOnMaintenance", "Wait")], "InvalidParameter"),
        (&[of, (start, "02:00:00")], "InvalidParameter"),
        (&[of, (start, "02:00:00"), (end, "02:00:00")], "InvalidParameter"),
        (&[of, (start, "02:30:00"), (end, "24:00:00")], "InvalidParameter"),
    ];
    for (pairs, code) in cases {
        let pairs = [&[REGION], pairs].concat();
        let found = region.error_code("ModifyInstanceMaintenanceAttributes", &pairs);
        assert_eq!(found, code, "{pairs:?}");
    }
}
