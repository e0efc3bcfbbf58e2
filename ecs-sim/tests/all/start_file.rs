//! Resources that exist from the start.

use crate::support::{self, NOW};
use ecs_sim::EcsSim;
use jiff::Timestamp;
use serde_json::Value;
use std::fs;
use std::path::PathBuf;

fn file(name: &str, text: &str) -> PathBuf {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, text).unwrap();
    file
}

fn builder() -> ecs_sim::EcsSimBuilder {
    let now: Timestamp = NOW.parse().unwrap();
    EcsSim::builder().clock(move || now)
}

fn names(state: &Value, table: &str) -> Vec<String> {
    let items = state[table].as_object().unwrap().values();
    let mut names: Vec<String> =
        items.map(|item| format!("{} {}", item["name"], item["status"]).replace('"', "")).collect();
    names.sort();
    names
}

#[tokio::test]
async fn the_sample_has_resources_in_their_final_states() {
    for region in ["cn-hangzhou", "eu-central-1"] {
        let sim = builder().sample(true).regions([region]).start().await.unwrap();
        let state = sim.state();
        assert_eq!(
            names(&state, "instances"),
            [
                "batch-worker Running",
                "database Running",
                "staging Stopped",
                "web-1 Running",
                "web-2 Running"
            ]
        );
        assert!(names(&state, "disks").contains(&"database-data InUse".to_owned()), "{state}");
        assert_eq!(names(&state, "snapshots"), ["database-before-upgrade Accomplished"]);
        assert_eq!(state["invocations"].to_string().matches("load average").count(), 2);
        assert!(state["instances"].to_string().contains("team"));
        assert!(sim.requests().iter().all(|recorded| recorded.status == 200));
        sim.set_state(&support::sample()).unwrap();
        sim.reset_state();
        assert_eq!(names(&sim.state(), "instances").len(), 5);
    }
}

#[tokio::test]
async fn calls_refer_to_earlier_responses_by_name_and_number() {
    let text = r#"[
        {"action": "CreateVpc", "product": "vpc", "name": "net",
         "parameters": {"RegionId": "${region}", "CidrBlock": "10.0.0.0/8"}},
        {"action": "CreateSecurityGroup",
         "parameters": {"RegionId": "${region}", "VpcId": "${net.VpcId}", "SecurityGroupName": "${1.VpcId}-group"}},
        {"action": "TagResources", "parameters": {
            "RegionId": "${region}", "ResourceType": "securitygroup",
            "ResourceId": ["${2.SecurityGroupId}"], "Tag": [{"Key": "of", "Value": "${net.VpcId}"}]}}
    ]"#;
    let sim = builder().start_file(file("start.json", text)).start().await.unwrap();
    let state = sim.state();
    let (vpc, _) = state["vpcs"]
        .as_object()
        .unwrap()
        .iter()
        .find(|(_, vpc)| vpc["cidr_block"] == "10.0.0.0/8")
        .unwrap();
    let groups = state["security_groups"].as_object().unwrap();
    let group = groups.values().find(|group| group["vpc_id"] == vpc.as_str()).unwrap();
    assert_eq!(group["name"], format!("{vpc}-group"));
    assert_eq!(group["tags"]["of"], vpc.as_str());
    assert_eq!(sim.requests().len(), 3);
}

#[tokio::test]
async fn a_loaded_state_is_not_changed() {
    let state = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("start-state.json");
    let _ = fs::remove_file(&state);
    for _ in 0..2 {
        let sim = builder().sample(true).state_file(&state).start().await.unwrap();
        assert_eq!(sim.state()["instances"].as_object().unwrap().len(), 5);
        sim.stop_and_save().await.unwrap();
    }
    fs::write(&state, r#"{"version": 1}"#).unwrap();
    let sim = builder().sample(true).state_file(&state).start().await.unwrap();
    assert_eq!(sim.state()["instances"].as_object().unwrap().len(), 0);
}

#[tokio::test]
async fn errors_name_the_file_and_the_call() {
    let stop = r#"[{"action": "DescribeRegions"}, {"action": "StopInstance", "parameters": {"InstanceId": "ID"}}]"#;
    for (text, expected) in [
        ("{", "start-wrong.json: invalid type: map, expected a sequence at line 1"),
        (r#"[{"action": "A", "x": 1}]"#, "start-wrong.json: [0].x: unknown field `x`"),
        (&stop.replace("ID", "i-1"), "call 2 (StopInstance): InvalidInstanceId.NotFound: "),
        (
            &stop.replace("ID", "${web.A}"),
            "call 2 (StopInstance): `${web.A}`: no earlier call is \"web\", only 1, region",
        ),
        (
            &stop.replace("ID", "${1.Regions.Region.99.RegionId}"),
            "`${1.Regions.Region.99.RegionId}`: no text there in the response",
        ),
        (&stop.replace("ID", "${1.A"), "call 2 (StopInstance): `${1.A` has no closing brace"),
        (r#"[{"action": "Fly"}]"#, "call 1 (Fly): InvalidApi.NotFound: "),
    ] {
        let file = file("start-wrong.json", text);
        let error = builder().start_file(file).start().await.unwrap_err().to_string();
        assert!(error.contains(expected) && error.contains("start-wrong.json: "), "{error}");
    }
    let error = builder().start_file("/no/such/file").start().await.unwrap_err().to_string();
    assert!(error.starts_with("cannot read /no/such/file: "), "{error}");
}
