//! Scenarios: sold-out types, failing commands, reclaimed spot instances.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::time::Duration;

use super::{Failure, text};
use crate::service::Service;
use crate::world::{CommandRule, RECLAIM_NOTICE, World};

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct SoldOut {
    zone: String,
    instance_type: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reclaim {
    instance_id: String,
    notice_ms: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MetadataInstance {
    instance_id: String,
}

pub(super) fn sold_out(service: &Service, _: &str) -> Result<String, Failure> {
    let entry = |(zone, instance_type): &(String, String)| SoldOut {
        zone: zone.clone(),
        instance_type: instance_type.clone(),
    };
    let entries = |world: &World| world.sold_out.iter().map(entry).collect::<Vec<_>>();
    Ok(service.with_world(|world, _| text(&entries(world))))
}

pub(super) fn set_sold_out(service: &Service, body: &str) -> Result<String, Failure> {
    let entries: Vec<SoldOut> =
        read(body, r#"[{"zone": "cn-hangzhou-a", "instance_type": "ecs.g7.large"}]"#)?;
    let entries = entries.into_iter().map(|entry| (entry.zone, entry.instance_type)).collect();
    service.with_world(|world, _| world.sold_out = entries);
    sold_out(service, body)
}

pub(super) fn restock(service: &Service, body: &str) -> Result<String, Failure> {
    service.with_world(|world, _| world.sold_out.clear());
    sold_out(service, body)
}

pub(super) fn command_rules(service: &Service, _: &str) -> Result<String, Failure> {
    Ok(service.with_world(|world, _| text(&world.command_rules)))
}

pub(super) fn set_command_rules(service: &Service, body: &str) -> Result<String, Failure> {
    let example = r#"[{"instance": "*", "content": "deploy", "status": "Failed", "exit_code": 1}]"#;
    let rules: Vec<CommandRule> = read(body, example)?;
    if let Some(rule) = rules.iter().find(|rule| !rule.status.is_over()) {
        let status = rule.status.as_str();
        return Err(Failure::bad(format!("a command cannot end with the status {status}")));
    }
    service.with_world(|world, _| world.command_rules = rules);
    command_rules(service, body)
}

pub(super) fn remove_command_rules(service: &Service, body: &str) -> Result<String, Failure> {
    service.with_world(|world, _| world.command_rules.clear());
    command_rules(service, body)
}

pub(super) fn metadata_instance(service: &Service, _: &str) -> Result<String, Failure> {
    Ok(service.with_world(|world, _| text(&json!({ "instance_id": world.metadata_instance }))))
}

pub(super) fn set_metadata_instance(service: &Service, body: &str) -> Result<String, Failure> {
    let wanted: MetadataInstance = read(body, r#"{"instance_id": "i-1"}"#)?;
    service.set_metadata_instance(&wanted.instance_id).map_err(Failure::bad)?;
    metadata_instance(service, body)
}

pub(super) fn remove_metadata_instance(service: &Service, body: &str) -> Result<String, Failure> {
    service.with_world(|world, _| world.metadata_instance = None);
    metadata_instance(service, body)
}

/// Announces the reclaim of a spot instance.
pub(super) fn reclaim_spot(service: &Service, body: &str) -> Result<String, Failure> {
    let Reclaim { instance_id, notice_ms } = read(body, r#"{"instance_id": "i-1"}"#)?;
    let notice = notice_ms.map_or(RECLAIM_NOTICE, Duration::from_millis);
    let time = service.reclaim_spot(&instance_id, notice).map_err(Failure::bad)?;
    Ok(text(&json!({ "instance_id": instance_id, "time": time })))
}

fn read<T: DeserializeOwned>(body: &str, example: &str) -> Result<T, Failure> {
    let wrong = |error| Failure::bad(format!("expected a body such as {example}: {error}"));
    serde_json::from_str(body).map_err(wrong)
}
