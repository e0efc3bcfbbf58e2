#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use crate::actions::harness::Harness;

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
const SET: [&str; 2] = ["TaskSet", "Task"];

type Pairs<'a> = &'a [(&'a str, &'a str)];

/// Starts an import and returns the ids of its image and its task.
fn import(harness: &mut Harness, name: &str) -> (String, String) {
    let pairs = [
        REGION,
        ("ImageName", name),
        ("DiskDeviceMapping.1.OSSBucket", "b"),
        ("DiskDeviceMapping.1.OSSObject", "o.qcow2"),
    ];
    let response = harness.ok("ImportImage", &pairs);
    (text(&response, "ImageId"), text(&response, "TaskId"))
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap().to_owned()
}

fn attribute(harness: &mut Harness, task: &str) -> Value {
    harness.ok("DescribeTaskAttribute", &[REGION, ("TaskId", task)])
}

fn listed(harness: &mut Harness, pairs: &[(&str, &str)]) -> Vec<String> {
    let response = harness.ok("DescribeTasks", &[&[REGION], pairs].concat());
    let tasks = response["TaskSet"]["Task"].as_array().unwrap();
    tasks.iter().map(|task| text(task, "TaskId")).collect()
}

#[test]
fn a_task_is_followed_until_it_is_finished() {
    let mut harness = Harness::new();
    let (image, task) = import(&mut harness, "mine");
    harness.wait(harness.delays.snapshot / 2);
    let running = attribute(&mut harness, &task);
    assert_eq!(
        (&running["TaskStatus"], &running["TaskProcess"]),
        (&json!("Processing"), &json!("50%"))
    );
    assert_eq!((&running["SupportCancel"], &running["FinishedTime"]), (&json!("true"), &json!("")));
    harness.settle();
    let done = attribute(&mut harness, &task);
    for (name, value) in [
        ("TaskAction", json!("ImportImage")),
        ("TaskStatus", json!("Finished")),
        ("TaskProcess", json!("100%")),
        ("SupportCancel", json!("false")),
        ("SuccessCount", json!(1)),
        ("FailedCount", json!(0)),
        ("CreationTime", json!("2026-01-02T03:04Z")),
        ("FinishedTime", json!("2026-01-02T03:04Z")),
    ] {
        assert_eq!(done[name], value, "{name}");
    }
    let item = &done["OperationProgressSet"]["OperationProgress"][0]["RelatedItemSet"];
    assert_eq!(item["RelatedItem"][0], json!({ "Name": "ImageId", "Value": image }));
    let row = harness.only("DescribeTasks", SET, &[REGION]);
    assert_eq!((&row["ResourceId"], &row["TaskStatus"]), (&json!(image), &json!("Finished")));
}

#[test]
fn a_task_fails_if_its_image_is_deleted_meanwhile() {
    let mut harness = Harness::new();
    let (image, task) = import(&mut harness, "mine");
    harness.ok("DeleteImage", &[REGION, ("ImageId", &image)]);
    harness.settle();
    let failed = attribute(&mut harness, &task);
    assert_eq!((&failed["TaskStatus"], &failed["FailedCount"]), (&json!("Failed"), &json!(1)));
    let operation = &failed["OperationProgressSet"]["OperationProgress"][0];
    assert_eq!(operation["ErrorCode"], "InvalidResourceId.NotFound");
}

#[test]
fn canceling_an_import_removes_its_image() {
    let mut harness = Harness::new();
    let (image, task) = import(&mut harness, "mine");
    harness.ok("CancelTask", &[REGION, ("TaskId", &task)]);
    harness.settle();
    assert!(!harness.world.images.contains_key(&image));
    assert_eq!(attribute(&mut harness, &task)["TaskStatus"], "Deleted");
    let code = harness.error_code("CancelTask", &[REGION, ("TaskId", &task)]);
    assert_eq!(code, "InvalidTaskId.IncorrectTaskStatus");
}

#[test]
fn canceling_an_export_keeps_the_image() {
    let mut harness = Harness::new();
    let (image, _) = import(&mut harness, "mine");
    harness.settle();
    let pairs = [REGION, ("ImageId", &image), ("OSSBucket", "b")];
    let task = text(&harness.ok("ExportImage", &pairs), "TaskId");
    harness.ok("CancelTask", &[REGION, ("TaskId", &task)]);
    assert!(harness.world.images.contains_key(&image));
    assert_eq!(attribute(&mut harness, &task)["TaskStatus"], "Deleted");
}

#[test]
fn other_tasks_cannot_be_canceled() {
    let mut harness = Harness::new();
    harness.add_instance("i-1", "Running");
    let pairs = [("DiskId", "d-i-1"), ("DiskCategory", "cloud_auto")];
    let task = text(&harness.ok("ModifyDiskSpec", &pairs), "TaskId");
    let rows = [
        (task.as_str(), "InvalidTaskId.TaskActionNotSupport"),
        ("t-none", "InvalidTaskId.NotFound"),
    ];
    for (id, code) in rows {
        assert_eq!(harness.error_code("CancelTask", &[REGION, ("TaskId", id)]), code);
    }
    let elsewhere = [("RegionId", "cn-beijing"), ("TaskId", task.as_str())];
    let code = harness.error_code("DescribeTaskAttribute", &elsewhere);
    assert_eq!(code, "InvalidTaskId.NotFound");
}

#[test]
fn tasks_are_filtered_and_listed_in_pages() {
    let mut harness = Harness::new();
    let (first, one) = import(&mut harness, "one");
    harness.settle();
    let pairs = [REGION, ("ImageId", &first), ("OSSBucket", "b")];
    let two = text(&harness.ok("ExportImage", &pairs), "TaskId");
    let both = format!("{one},{two}");
    let mut ids = [one.clone(), two.clone()];
    ids.sort();
    let cases: [(Pairs<'_>, &[&str]); 11] = [
        (&[("TaskIds", &both)], &[&ids[0], &ids[1]]),
        (&[("TaskIds", &two)], &[&two]),
        (&[("TaskAction", "ImportImage")], &[&one]),
        (&[("TaskStatus", "Processing")], &[&two]),
        (&[("TaskStatus", "Unknown"), ("TaskIds", &one)], &[&one]),
        (&[("ResourceIds.1", &first), ("TaskStatus", "Finished")], &[&one]),
        (&[("ResourceIds.1", "m-none")], &[]),
        (&[("StartTime", "2026-01-02T03:04:10Z")], &[&two]),
        (&[("EndTime", "2026-01-02T03:04:10Z")], &[&one]),
        (&[("TaskGroupId", "tg-1"), ("TaskIds", &one)], &[]),
        (&[("PageSize", "1"), ("PageNumber", "2")], &[&ids[1]]),
    ];
    for (pairs, expected) in cases {
        assert_eq!(listed(&mut harness, pairs), expected, "{pairs:?}");
    }
    let code = harness.error_code("DescribeTasks", &[REGION, ("StartTime", "today")]);
    assert_eq!(code, "InvalidParameter");
}
