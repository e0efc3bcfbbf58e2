//! The metadata service over HTTP.

use crate::support;
use std::time::Duration;

use crate::support::call::Call;
use crate::support::http::{HttpRequest, HttpResponse};
use ecs_sim::EcsSim;
use serde_json::{Value, json};

const LIFETIME: &str = "x-aliyun-ecs-metadata-token-ttl-seconds";
const TOKEN: &str = "x-aliyun-ecs-metadata-token";

async fn send(sim: &EcsSim, method: &str, path: &str, headers: &[(&str, &str)]) -> HttpResponse {
    let header = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let request = HttpRequest {
        method: method.to_owned(),
        path: format!("/latest/{path}"),
        query: String::new(),
        headers: headers.iter().map(header).chain([("host".into(), "localhost".into())]).collect(),
        body: Vec::new(),
    };
    request.send(sim.address()).await
}

/// The text at a path, or the status.
async fn get(sim: &EcsSim, path: &str) -> Result<String, u16> {
    let response = send(sim, "GET", path, &[]).await;
    if response.status == 200 { Ok(response.body) } else { Err(response.status) }
}

/// A running instance, created with additional parameters.
async fn run(sim: &EcsSim, more: &[(&str, &str)]) -> String {
    let call = Call::new("RunInstances")
        .with("RegionId", "cn-hangzhou")
        .with("ImageId", "ubuntu_24_04_x64_20G_alibase_20260101.vhd")
        .with("InstanceType", "ecs.g7.large")
        .with("InstanceName", "web");
    let call = more.iter().fold(call, |call, (name, value)| call.with(name, value));
    let response = call.v3().send(sim.address()).await;
    assert_eq!(response.status, 200, "{}", response.body);
    sim.advance(Duration::from_secs(5)).unwrap();
    response.json["InstanceIdSets"]["InstanceIdSet"][0].as_str().unwrap().to_owned()
}

type Headers<'a> = &'a [(&'a str, &'a str)];

#[tokio::test]
async fn an_instance_can_read_its_metadata() {
    let sim = support::start().await;
    assert_eq!(get(&sim, "meta-data/instance-id").await, Err(404));
    let more = [("UserData", "IyEvYmluL3No"), ("InternetMaxBandwidthOut", "5")];
    let id = run(&sim, &more).await;
    let state = sim.state();
    let instance = &state["instances"][&id];
    let text = |member: &str| Ok(instance[member].as_str().unwrap().to_owned());
    let cases = [
        ("meta-data/instance-id", Ok(id.clone())),
        ("meta-data/region-id", Ok("cn-hangzhou".to_owned())),
        ("meta-data/zone-id", text("zone")),
        ("meta-data/private-ipv4", text("private_ip")),
        ("meta-data/eipv4", text("public_ip")),
        ("meta-data/vswitch-id", text("v_switch_id")),
        ("meta-data/vpc-cidr-block", Ok("172.16.0.0/12".to_owned())),
        ("meta-data/instance/instance-type", Ok("ecs.g7.large".to_owned())),
        ("meta-data/instance/instance-name", Ok("web".to_owned())),
        ("meta-data/instance/max-netbw-egress", Ok("2048000".to_owned())),
        ("user-data", Ok("#!/bin/sh".to_owned())),
        ("meta-data/instance/spot/termination-time", Err(404)),
        ("meta-data/ram/security-credentials/", Err(404)),
        ("meta-data/tags/instance/", Err(404)),
        ("meta-data/nothing", Err(404)),
        ("maintenance/active-system-events", Err(404)),
        ("dynamic/instance-identity/pkcs7", Err(404)),
    ];
    for (path, expected) in cases {
        assert_eq!(get(&sim, path).await, expected, "{path}");
    }
    let root = get(&sim, "meta-data/").await.unwrap();
    for name in ["instance-id", "instance/", "disks/", "network/", "mac"] {
        assert!(root.lines().any(|line| line == name), "{name}: {root}");
    }
    let document: Value =
        serde_json::from_str(&get(&sim, "dynamic/instance-identity/document").await.unwrap())
            .unwrap();
    assert_eq!((&document["instance-id"], &document["zone-id"]), (&json!(id), &instance["zone"]));
    // The request log has none of these requests.
    assert_eq!(sim.requests().len(), 1);
}

#[tokio::test]
async fn folders_list_disks_and_interfaces() {
    let sim = support::start().await;
    let id = run(&sim, &[]).await;
    let serial = get(&sim, "meta-data/disks/").await.unwrap();
    let disk = get(&sim, &format!("meta-data/disks/{serial}id")).await.unwrap();
    assert_eq!(sim.state()["disks"][&disk]["instance_id"], *id);
    let mac = get(&sim, "meta-data/mac").await.unwrap();
    let macs = "meta-data/network/interfaces/macs";
    assert_eq!(get(&sim, &format!("{macs}/")).await, Ok(format!("{mac}/")));
    let address = get(&sim, "meta-data/private-ipv4").await.unwrap();
    let cases = [
        ("primary-ip-address", address.clone()),
        ("private-ipv4s", format!("[\"{address}\"]")),
        ("netmask", "255.255.240.0".to_owned()),
        ("gateway", "172.16.15.253".to_owned()),
    ];
    for (name, expected) in cases {
        assert_eq!(get(&sim, &format!("{macs}/{mac}/{name}")).await, Ok(expected), "{name}");
    }
}

#[tokio::test]
async fn a_token_is_valid_until_it_expires() {
    let sim = support::start().await;
    run(&sim, &[("HttpTokens", "required"), ("HttpEndpoint", "enabled")]).await;
    let path = "meta-data/instance-id";
    assert_eq!(get(&sim, path).await, Err(403));
    let rejected: [(&str, Headers<'_>, u16); 6] = [
        ("PUT", &[], 400),
        ("PUT", &[(LIFETIME, "0")], 400),
        ("PUT", &[(LIFETIME, "21601")], 400),
        ("PUT", &[(LIFETIME, "many")], 400),
        ("PUT", &[(LIFETIME, "60"), ("x-forwarded-for", "10.0.0.9")], 403),
        ("GET", &[], 405),
    ];
    for (method, headers, status) in rejected {
        assert_eq!(send(&sim, method, "api/token", headers).await.status, status, "{headers:?}");
    }
    let token = send(&sim, "PUT", "api/token", &[(LIFETIME, "60")]).await.body;
    let with = |token: &str| [(TOKEN, token.to_owned())];
    let read = async |token: &str| {
        let [(name, value)] = with(token);
        send(&sim, "GET", path, &[(name, &value)]).await.status
    };
    assert_eq!((read(&token).await, read("1.a").await), (200, 401));
    assert_eq!(send(&sim, "POST", path, &[(TOKEN, &token)]).await.status, 405);
    sim.advance(Duration::from_secs(60)).unwrap();
    assert_eq!(read(&token).await, 401);
}

#[tokio::test]
async fn a_disabled_service_rejects_every_request() {
    let sim = support::start().await;
    let id = run(&sim, &[]).await;
    let disable = |state: &mut Value| {
        state["instances"][&id]["metadata"]["http_endpoint"] = "disabled".into();
    };
    sim.change_state(disable).unwrap();
    assert_eq!(get(&sim, "meta-data/instance-id").await, Err(403));
    assert_eq!(send(&sim, "PUT", "api/token", &[(LIFETIME, "60")]).await.status, 403);
}

#[tokio::test]
async fn the_oldest_running_instance_is_served_unless_another_is_chosen() {
    let sim = support::start().await;
    let (first, second) = (run(&sim, &[]).await, run(&sim, &[]).await);
    let path = "meta-data/instance-id";
    assert_eq!(get(&sim, path).await, Ok(first.clone()));
    sim.change_state(|state| state["metadata_instance"] = second.clone().into()).unwrap();
    assert_eq!(get(&sim, path).await, Ok(second.clone()));
    sim.change_state(|state| state["metadata_instance"] = "i-none".into()).unwrap();
    assert_eq!(get(&sim, path).await, Err(404));
    sim.change_state(|state| {
        state["metadata_instance"] = Value::Null;
        state["instances"][&first]["status"] = "Stopped".into();
    })
    .unwrap();
    assert_eq!(get(&sim, path).await, Ok(second));
}

#[tokio::test]
async fn the_keys_of_the_role_are_valid_and_renewed_in_time() {
    let sim = support::start().await;
    run(&sim, &[("RamRoleName", "reader")]).await;
    let folder = "meta-data/ram/security-credentials/";
    assert_eq!(get(&sim, folder).await, Ok("reader".to_owned()));
    assert_eq!(get(&sim, &format!("{folder}writer")).await, Err(404));
    let path = format!("{folder}reader");
    let keys =
        async || -> Value { serde_json::from_str(&get(&sim, &path).await.unwrap()).unwrap() };
    let first = keys().await;
    assert_eq!(first["Code"], "Success");
    let text = |name: &str| first[name].as_str().unwrap();
    let token = Some(text("SecurityToken"));
    let call = Call::new("GetCallerIdentity").version("2015-04-01");
    let call = call.key(text("AccessKeyId"), text("AccessKeySecret"), token);
    let who = call.v3().send(sim.address()).await;
    assert_eq!(who.status, 200, "{}", who.body);
    assert!(who.json["Arn"].as_str().unwrap().contains(":assumed-role/reader/vm-ram-i-"));
    sim.advance(Duration::from_secs(19_799)).unwrap();
    assert_eq!(keys().await, first);
    sim.advance(Duration::from_secs(1)).unwrap();
    assert_ne!(keys().await["AccessKeyId"], first["AccessKeyId"]);
}

#[tokio::test]
async fn tags_and_a_reclaim_notice_are_shown_once_they_exist() {
    let sim = support::start().await;
    let id = run(&sim, &[("Tag.1.Key", "team/a b"), ("Tag.1.Value", "red")]).await;
    let folder = "meta-data/tags/instance/";
    assert_eq!(get(&sim, folder).await, Err(404));
    sim.change_state(|state| {
        let instance = &mut state["instances"][&id];
        instance["metadata"]["tags"] = "enabled".into();
        instance["reclaimed_at"] = "2026-01-02T04:04:05Z".into();
    })
    .unwrap();
    assert_eq!(get(&sim, folder).await, Ok("team/a b".to_owned()));
    assert_eq!(get(&sim, &format!("{folder}team%2Fa%20b")).await, Ok("red".to_owned()));
    let time = get(&sim, "meta-data/instance/spot/termination-time").await;
    assert_eq!(time, Ok("2026-01-02T04:04:05Z".to_owned()));
}

#[tokio::test]
async fn scheduled_events_are_shown() {
    let sim = support::start().await;
    let id = run(&sim, &[]).await;
    let call = Call::new("CreateSimulatedSystemEvents")
        .with("RegionId", "cn-hangzhou")
        .with("EventType", "SystemMaintenance.Reboot")
        .with("NotBefore", "2026-01-02T05:04:05Z")
        .with("InstanceId.1", &id);
    assert_eq!(call.v3().send(sim.address()).await.status, 200);
    let events = get(&sim, "maintenance/active-system-events").await.unwrap();
    let events: Value = serde_json::from_str(&events).unwrap();
    assert_eq!(events[0]["eventType"], "SystemMaintenance.Reboot");
}
