//! Scenarios: sold-out types, failing commands, reclaimed spot instances, and the instance of the
//! metadata service. From Rust and over HTTP.

use crate::support;
use crate::support::call::Call;
use crate::support::http::HttpResponse;
use ecs_sim::{CommandScript, EcsSim};
use serde_json::{Value, json};
use std::time::Duration;

async fn control(sim: &EcsSim, method: &str, path: &str, body: &str) -> HttpResponse {
    support::send(sim, method, path, &[], body).await
}

async fn call(sim: &EcsSim, call: Call) -> HttpResponse {
    call.with("RegionId", "cn-hangzhou").v3().send(sim.address()).await
}

fn run() -> Call {
    let image = "ubuntu_24_04_x64_20G_alibase_20260101.vhd";
    let call = Call::new("RunInstances").with("InstanceType", "ecs.g7.large");
    call.with("ImageId", image).with("ZoneId", "cn-hangzhou-a")
}

/// The id of a new running instance.
async fn instance(sim: &EcsSim, run: Call) -> String {
    let response = call(sim, run).await;
    sim.advance(Duration::from_secs(10)).unwrap();
    let id = response.json["InstanceIdSets"]["InstanceIdSet"][0].as_str();
    id.unwrap_or_else(|| unreachable!("{}", response.body)).to_owned()
}

#[tokio::test]
async fn a_sold_out_type_cannot_be_created() {
    let sim = support::start().await;
    sim.sell_out("cn-hangzhou-a", "ecs.g7.large");
    assert_eq!(call(&sim, run()).await.code(), "OperationDenied.NoStock");
    sim.restock("cn-hangzhou-a", "ecs.g7.large");
    assert_eq!(call(&sim, run()).await.status, 200);

    let entries = json!([{ "zone": "*", "instance_type": "ecs.g7.large" }]);
    let response = control(&sim, "PUT", "/_sim/sold-out", &entries.to_string()).await;
    assert_eq!((response.status, &response.json), (200, &entries));
    assert_eq!(control(&sim, "GET", "/_sim/sold-out", "").await.json, entries);
    assert_eq!(call(&sim, run()).await.code(), "OperationDenied.NoStock");
    assert_eq!(control(&sim, "DELETE", "/_sim/sold-out", "").await.json, json!([]));
    assert_eq!(call(&sim, run()).await.status, 200);
}

#[tokio::test]
async fn a_spot_instance_is_reclaimed() {
    let sim = support::start().await;
    let spot = || run().with("SpotStrategy", "SpotAsPriceGo");
    let (first, second) = (instance(&sim, spot()).await, instance(&sim, spot()).await);
    let usual = instance(&sim, run()).await;
    let exists = |id: &str| sim.state()["instances"].get(id).is_some();
    sim.reclaim_spot(&first).unwrap();
    sim.advance(Duration::from_secs(299)).unwrap();
    assert!(exists(&first));
    sim.advance(Duration::from_secs(1)).unwrap();
    assert!(!exists(&first) && exists(&second));

    let body = json!({ "instance_id": second, "notice_ms": 1000 }).to_string();
    let response = control(&sim, "POST", "/_sim/reclaim-spot", &body).await;
    assert_eq!((response.status, &response.json["instance_id"]), (200, &json!(second)));
    sim.advance(Duration::from_secs(1)).unwrap();
    assert!(!exists(&second) && exists(&usual));
    assert_eq!(sim.state()["system_events"].as_array().unwrap().len(), 2);
    for id in [usual.as_str(), "i-none"] {
        let error = sim.reclaim_spot(id).unwrap_err().to_string();
        assert_eq!(error, format!("no spot instance has the id {id:?}"));
        let body = json!({ "instance_id": id }).to_string();
        assert_eq!(control(&sim, "POST", "/_sim/reclaim-spot", &body).await.status, 400);
    }
}

/// The result of a command on an instance.
async fn outcome(sim: &EcsSim, id: &str, script: &str) -> (Value, Value) {
    let run = Call::new("RunCommand").with("Type", "RunShellScript").with("InstanceId.1", id);
    let response = call(sim, run.with("CommandContent", script)).await;
    sim.advance(Duration::from_secs(10)).unwrap();
    let state = sim.state();
    let invocation = response.json["InvokeId"].as_str();
    let invocation = invocation.unwrap_or_else(|| unreachable!("{}", response.body));
    let target = &state["invocations"][invocation]["targets"][id];
    (target["exit_code"].clone(), target["output"].clone())
}

#[tokio::test]
async fn a_script_determines_the_outcome_of_commands() {
    let sim = support::start().await;
    let id = instance(&sim, run()).await;
    let (deploy, other) = ("deploy now", "uptime");
    sim.script_command(CommandScript::success("all\n"));
    sim.script_command(CommandScript::failure(7, "disk full\n").on(&id).containing("deploy"));
    assert_eq!(outcome(&sim, &id, deploy).await, (json!(7), json!("disk full\n")));
    assert_eq!(outcome(&sim, &id, other).await, (json!(0), json!("all\n")));

    let rules = json!([{ "instance": "*", "content": "*", "status": "Failed", "exit_code": 2 }]);
    let response = control(&sim, "PUT", "/_sim/command-rules", &rules.to_string()).await;
    assert_eq!((response.status, &response.json[0]["output"]), (200, &json!("")));
    assert_eq!(outcome(&sim, &id, other).await, (json!(2), json!("")));
    assert_eq!(control(&sim, "DELETE", "/_sim/command-rules", "").await.json, json!([]));
    assert_eq!(outcome(&sim, &id, other).await.0, json!(0));
    let rules = json!([{ "instance": "*", "content": "*", "status": "Running" }]).to_string();
    let response = control(&sim, "PUT", "/_sim/command-rules", &rules).await;
    let error = json!({ "error": "a command cannot end with the status Running" });
    assert_eq!((response.status, response.json), (400, error));
}

#[tokio::test]
async fn the_metadata_service_serves_the_chosen_instance() {
    let sim = support::start().await;
    let (first, second) = (instance(&sim, run()).await, instance(&sim, run()).await);
    let path = "/latest/meta-data/instance-id";
    let id = async || control(&sim, "GET", path, "").await.body;
    assert_eq!(id().await, first);
    sim.metadata_instance(&second).unwrap();
    assert_eq!(id().await, second);
    let chosen = json!({ "instance_id": second });
    assert_eq!(control(&sim, "GET", "/_sim/metadata-instance", "").await.json, chosen);
    control(&sim, "DELETE", "/_sim/metadata-instance", "").await;
    assert_eq!(id().await, first);
    let body = chosen.to_string();
    assert_eq!(control(&sim, "PUT", "/_sim/metadata-instance", &body).await.json, chosen);
    assert_eq!(id().await, second);
    assert!(sim.metadata_instance("i-none").is_err());
    let response = control(&sim, "PUT", "/_sim/metadata-instance", r#"{"id": "i"}"#).await;
    assert!(response.status == 400 && response.body.contains("unknown field `id`"));
}

#[tokio::test]
async fn new_resources_have_the_time_of_the_world() {
    let sim = support::start().await;
    sim.advance(Duration::from_secs(3600)).unwrap();
    let id = instance(&sim, run()).await;
    assert_eq!(sim.state()["instances"][&id]["created"], "2026-01-02T04:04:05Z");
}

#[tokio::test]
async fn added_zones_and_images_can_be_used() {
    let image = "debian_13_arm64_20G_alibase_20260203.vhd";
    let now = support::NOW.parse().unwrap();
    let builder = EcsSim::builder().clock(move || now);
    let builder = builder.zone("us-west-1x").zone("us-west-1x").image(image);
    let sim = builder.start().await.unwrap();
    let abroad =
        async |call: Call| call.with("RegionId", "us-west-1").v3().send(sim.address()).await;
    let zones = abroad(Call::new("DescribeZones")).await;
    let zones = zones.json["Zones"]["Zone"].as_array().unwrap().clone();
    let ids: Vec<_> = zones.iter().map(|zone| zone["ZoneId"].as_str().unwrap()).collect();
    assert_eq!(ids, ["us-west-1a", "us-west-1b", "us-west-1x"]);
    let found = Call::new("DescribeImages").with("ImageId", image);
    let found = abroad(found).await.json["Images"]["Image"][0].clone();
    assert_eq!((&found["OSName"], &found["Size"]), (&"Debian 13 64-bit ARM".into(), &20.into()));
    let run = |zone: &str, instance_type: &str| {
        let run = Call::new("RunInstances").with("ImageId", image);
        run.with("ZoneId", zone).with("InstanceType", instance_type)
    };
    let created = abroad(run("us-west-1x", "ecs.g8y.large")).await;
    assert_eq!(created.status, 200, "{}", created.json);
    let rejected = abroad(run("us-west-1y", "ecs.g8y.large")).await;
    assert_eq!(rejected.code(), "InvalidVSwitchId.Necessary");
    let rejected = abroad(run("us-west-1x", "ecs.bogus.large")).await;
    assert_eq!(rejected.code(), "InvalidInstanceType.ValueNotSupported");
}
