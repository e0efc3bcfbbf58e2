use serde_json::json;

use super::{HELLO, PLAIN, REGION, SHELL, harness, results, run};

#[test]
fn instances_that_are_not_running_are_unreachable() {
    let mut harness = harness();
    let id = run(&mut harness, &[HELLO, ("InstanceId.1", "i-stopped")]);
    let found = &results(&mut harness, &id)[0];
    let expected = (&json!("Aborted"), &json!("InstanceNotRunning"));
    assert_eq!((&found["InvocationStatus"], &found["ErrorCode"]), expected);
}

#[test]
fn runs_are_checked() {
    let ids: Vec<_> = (1..=101).map(|n| (format!("InstanceId.{n}"), "i-1")).collect();
    let too_many: Vec<_> = ids.iter().map(|(name, id)| (name.as_str(), *id)).collect();
    let tag = ("ResourceTag.1.Key", "env");
    let cases: [(&[(&str, &str)], &str); 10] = [
        (&[], "MissingParam.InstanceId"),
        (&too_many, "InstanceIds.ExceedLimit"),
        (&[("InstanceId.1", "i-none")], "InvalidInstance.NotFound"),
        (&[("InstanceId.1", "i-1"), tag], "InvalidResourceTag.ConflictWithInstanceIds"),
        (&[tag], "InvalidResourceTag.InstanceNotFound"),
        (&[("RepeatMode", "Sometimes")], "InvalidRepeatMode.NotFound"),
        (&[("RepeatMode", "Period")], "MissingParam.Frequency"),
        (&[("RepeatMode", "Period"), ("Frequency", "daily")], "InvalidParam.Frequency"),
        (
            &[("InstanceId.1", "i-1"), ("Timed", "true"), ("Frequency", "rate(0m)")],
            "InvalidParam.Frequency",
        ),
        (&[("Type", "RunBatScript"), ("InstanceId.1", "i-1")], "InvalidInstance.NotMatch"),
    ];
    let mut harness = harness();
    for (more, code) in cases {
        let mut pairs = vec![REGION, SHELL, PLAIN, HELLO];
        pairs.retain(|pair| !more.iter().any(|other| other.0 == pair.0));
        pairs.extend(more);
        assert_eq!(harness.error_code("RunCommand", &pairs), code);
    }
}

#[test]
fn tags_choose_instances() {
    let mut harness = harness();
    let tagged = harness.world.instances.get_mut("i-2").unwrap();
    tagged.tags.insert("env".to_owned(), "test".to_owned());
    let id = run(&mut harness, &[HELLO, ("ResourceTag.1.Key", "env")]);
    assert_eq!(results(&mut harness, &id)[0]["InstanceId"], "i-2");
}

#[test]
fn the_assistant_is_available_while_the_instance_runs() {
    let mut harness = harness();
    run(&mut harness, &[HELLO, ("InstanceId.1", "i-1")]);
    let response = harness.ok("DescribeCloudAssistantStatus", &[REGION]);
    let found = &response["InstanceCloudAssistantStatusSet"]["InstanceCloudAssistantStatus"];
    assert_eq!(
        (&found[0]["CloudAssistantStatus"], &found[0]["ActiveTaskCount"]),
        (&json!("true"), &json!(1))
    );
    assert_eq!(found[2]["CloudAssistantStatus"], "false");
    let pairs = [REGION, ("InstanceId.1", "i-none")];
    for action in ["DescribeCloudAssistantStatus", "InstallCloudAssistant"] {
        assert_eq!(harness.error_code(action, &pairs), "InvalidInstance.NotFound");
    }
    harness.ok("InstallCloudAssistant", &[REGION, ("InstanceId.1", "i-1")]);
}
