#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use super::tests::harness;
use crate::actions::harness::Harness;

const FILE: [(&str, &str); 5] = [
    ("RegionId", "cn-hangzhou"),
    ("Name", "settings.toml"),
    ("TargetDir", "/etc"),
    ("Content", "a = 1"),
    ("InstanceId.1", "i-1"),
];

fn send(harness: &mut Harness, more: &[(&str, &str)]) -> String {
    let response = harness.ok("SendFile", &[&FILE, more].concat());
    response["InvokeId"].as_str().unwrap().to_owned()
}

fn sent(harness: &mut Harness, id: &str) -> Value {
    let pairs = [FILE[0], ("InvokeId", id)];
    harness.ok("DescribeSendFileResults", &pairs)["Invocations"]["Invocation"][0].clone()
}

#[test]
fn a_file_is_sent_and_not_overwritten() {
    let mut harness = harness();
    let id = send(&mut harness, &[("InstanceId.2", "i-stopped")]);
    assert_eq!(sent(&mut harness, &id)["InvocationStatus"], "Running");
    harness.settle();
    let file = sent(&mut harness, &id);
    assert_eq!((&file["InvocationStatus"], &file["VmCount"]), (&json!("PartialFailed"), &json!(2)));
    assert_eq!((&file["Content"], &file["FileMode"]), (&json!("a = 1"), &json!("0644")));
    let targets = &file["InvokeInstances"]["InvokeInstance"];
    assert_eq!(targets[1]["ErrorCode"], "InstanceNotRunning");

    let again = send(&mut harness, &[]);
    harness.settle();
    let target = sent(&mut harness, &again)["InvokeInstances"]["InvokeInstance"][0].clone();
    assert_eq!(target["ErrorCode"], "FileAlreadyExists");
    let over = send(&mut harness, &[("Overwrite", "true")]);
    harness.settle();
    assert_eq!(sent(&mut harness, &over)["InvocationStatus"], "Success");
    let failed = [FILE[0], ("InvocationStatus", "Failed")];
    assert_eq!(harness.ok("DescribeSendFileResults", &failed)["TotalCount"], 1);
}

#[test]
fn files_are_checked() {
    let (long, too_long) = ("x".repeat(600), "x".repeat(32 * 1024));
    let cases = [
        ("Name", long.as_str(), "FileName.ExceedLimit"),
        ("Description", &long, "FileDesc.ExceedLimit"),
        ("TargetDir", "etc", "FileTargetDir.Invalid"),
        ("ContentType", "Html", "FileContentType.Invalid"),
        ("ContentType", "Base64", "FileContent.DecodeError"),
        ("Content", &too_long, "FileSize.ExceedLimit"),
        ("FileMode", "rwx", "FileMode.Invalid"),
        ("FileOwner", &long, "InvalidParameter.FileOwner"),
        ("FileGroup", &long, "InvalidParameter.FileGroup"),
        ("InstanceId.1", "i-none", "InvalidInstance.NotFound"),
    ];
    let mut harness = harness();
    for (name, value, code) in cases {
        let mut pairs = FILE.to_vec();
        pairs.retain(|pair| pair.0 != name);
        pairs.push((name, value));
        assert_eq!(harness.error_code("SendFile", &pairs), code, "{name}");
    }
}
