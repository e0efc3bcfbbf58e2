//! Instance types and their families.

use crate::actions::prelude::*;
use crate::catalogue::{self, Family, InstanceType};
use serde_json::Map;

pub(super) fn describe_instance_types(_: &mut World, call: &Call<'_>) -> Result<Value> {
    let found = catalogue::instance_types().iter().filter(|found| is_wanted(call, found));
    Page::of(call, found.map(|found| (found.name, found)))?.response(call, wire)
}

pub(super) fn describe_instance_type_families(world: &mut World, call: &Call<'_>) -> Result<Value> {
    super::zones(world, call)?;
    let generation = call.text("Generation");
    let wanted = |family: &&Family| generation.is_none_or(|wanted| wanted == family.generation);
    let families = catalogue::families();
    let families: Vec<_> = families.iter().filter(wanted).map(family).collect();
    Ok(json!({ "InstanceTypeFamilies": { "InstanceTypeFamily": families } }))
}

fn family(family: &Family) -> Value {
    json!({ "InstanceTypeFamilyId": family.id, "Generation": family.generation })
}

type Text = fn(&InstanceType) -> &str;
type Number = fn(&InstanceType) -> f64;

/// String filters: a parameter with one value, and a parameter with a list of values.
const TEXTS: [(&str, &str, Text); 6] = [
    ("InstanceTypeFamily", "InstanceTypeFamilies", |found| found.family.id),
    ("InstanceCategory", "InstanceCategories", |found| found.family.category),
    ("CpuArchitecture", "CpuArchitectures", |found| found.family.architecture),
    ("PhysicalProcessorModel", "PhysicalProcessorModels", |found| found.family.processor),
    ("GPUSpec", "GpuSpecs", |found| found.gpu.as_ref().map_or("", |gpu| gpu.spec)),
    ("", "InstanceTypes", |found| found.name),
];

/// String filters that have no list form.
const SINGLE_TEXTS: [(&str, Text); 2] = [
    ("InstanceFamilyLevel", |found| found.family.level),
    ("NvmeSupport", |found| found.family.nvme),
];

/// Lower bounds. No type in the catalogue has local disks or RDMA.
const MINIMUMS: [(&str, Number); 21] = [
    ("MinimumCpuCoreCount", |found| found.cpu as f64),
    ("MinimumMemorySize", |found| found.memory),
    ("MinimumGPUAmount", gpus),
    ("MinimumCpuSpeedFrequency", |found| found.family.frequency),
    ("MinimumCpuTurboFrequency", |found| found.family.turbo_frequency),
    ("MinimumInstancePpsRx", |found| packets(found) as f64),
    ("MinimumInstancePpsTx", |found| packets(found) as f64),
    ("MinimumInstanceBandwidthRx", |found| bandwidth(found) as f64),
    ("MinimumInstanceBandwidthTx", |found| bandwidth(found) as f64),
    ("MinimumPrimaryEniQueueNumber", |found| found.network.queues as f64),
    ("MinimumSecondaryEniQueueNumber", |found| found.network.queues as f64),
    ("MinimumEniQuantity", |found| found.network.interfaces as f64),
    ("MinimumQueuePairNumber", |_| 0.0),
    ("MinimumEriQuantity", |_| 0.0),
    ("MinimumEniPrivateIpAddressQuantity", |found| found.network.addresses as f64),
    ("MinimumEniIpv6AddressQuantity", |found| found.network.addresses as f64),
    ("MinimumLocalStorageAmount", |_| 0.0),
    ("MinimumLocalStorageCapacity", |_| 0.0),
    ("MinimumDiskQuantity", |found| disks(found) as f64),
    ("MinimumBaselineCredit", |found| found.credits.unwrap_or_default() as f64),
    ("MinimumInitialCredit", |found| initial_credit(found) as f64),
];

/// Upper bounds.
const MAXIMUMS: [(&str, Number); 5] = [
    ("MaximumCpuCoreCount", |found| found.cpu as f64),
    ("MaximumMemorySize", |found| found.memory),
    ("MaximumGPUAmount", gpus),
    ("MaximumCpuSpeedFrequency", |found| found.family.frequency),
    ("MaximumCpuTurboFrequency", |found| found.family.turbo_frequency),
];

fn is_wanted(call: &Call<'_>, found: &InstanceType) -> bool {
    let is_text = |name: &str, text: &str| call.text(name).is_none_or(|wanted| wanted == text);
    let is_listed = |name: &str, text: &str| {
        let wanted = call.list(name);
        wanted.is_empty() || wanted.contains(&text)
    };
    TEXTS.iter().all(|(one, list, text)| is_text(one, text(found)) && is_listed(list, text(found)))
        && SINGLE_TEXTS.iter().all(|(name, text)| is_text(name, text(found)))
        && MINIMUMS
            .iter()
            .all(|(name, number)| call.number(name).is_none_or(|minimum| number(found) >= minimum))
        && MAXIMUMS
            .iter()
            .all(|(name, number)| call.number(name).is_none_or(|maximum| number(found) <= maximum))
        && call.text("LocalStorageCategory").is_none()
        && call.list("LocalStorageCategories").is_empty()
}

fn gpus(found: &InstanceType) -> f64 {
    found.gpu.as_ref().map_or(0.0, |gpu| gpu.amount as f64)
}

/// In packets per second.
fn packets(found: &InstanceType) -> i64 {
    found.network.packets * 1000
}

/// In kbit/s; the API counts 1024 kbit/s per Mbit/s.
fn bandwidth(found: &InstanceType) -> i64 {
    found.network.bandwidth * 1024
}

/// The maximum number of attached cloud disks, including the system disk.
fn disks(_: &InstanceType) -> i64 {
    17
}

fn initial_credit(found: &InstanceType) -> i64 {
    if found.credits.is_some() { found.cpu * 30 } else { 0 }
}

fn wire(found: &InstanceType) -> Value {
    let mut response = processor(found);
    response.extend(network(found));
    if let Some(gpu) = &found.gpu {
        response.insert("GPUSpec".to_owned(), json!(gpu.spec));
        response.insert("GPUMemorySize".to_owned(), json!(gpu.memory));
    }
    if let Some(credits) = found.credits {
        response.insert("BaselineCredit".to_owned(), json!(credits));
        response.insert("InitialCredit".to_owned(), json!(initial_credit(found)));
    }
    Value::Object(response)
}

fn processor(found: &InstanceType) -> Map<String, Value> {
    let InstanceType { family, cpu, .. } = found;
    let threads = if family.architecture == "ARM" || *cpu < 2 { 1 } else { 2 };
    members(json!({
        "InstanceTypeId": found.name, "InstanceTypeFamily": family.id,
        "InstanceCategory": family.category, "InstanceFamilyLevel": family.level,
        "CpuArchitecture": family.architecture, "CpuCoreCount": cpu,
        "CpuOptions": { "Core": cpu / threads, "ThreadsPerCore": threads, "CoreFactor": 1 },
        "CpuSpeedFrequency": family.frequency, "CpuTurboFrequency": family.turbo_frequency,
        "PhysicalProcessorModel": family.processor, "MemorySize": found.memory,
        "GPUAmount": found.gpu.as_ref().map_or(0, |gpu| gpu.amount),
        "GPUSpec": "", "LocalStorageCategory": "", "NvmeSupport": family.nvme,
        "DiskQuantity": disks(found),
        "SupportedBootModes": { "SupportedBootMode": ["BIOS"] },
    }))
}

fn network(found: &InstanceType) -> Map<String, Value> {
    let network = &found.network;
    members(json!({
        "InstanceBandwidthRx": bandwidth(found), "InstanceBandwidthTx": bandwidth(found),
        "InstancePpsRx": packets(found), "InstancePpsTx": packets(found),
        "EniQuantity": network.interfaces, "EniTotalQuantity": network.interfaces,
        "EniPrivateIpAddressQuantity": network.addresses,
        "EniIpv6AddressQuantity": network.addresses, "EniTrunkSupported": false, "EriQuantity": 0,
        "PrimaryEniQueueNumber": network.queues, "SecondaryEniQueueNumber": network.queues,
        "MaximumQueueNumberPerEni": network.queues,
        "TotalEniQueueQuantity": network.queues * network.interfaces, "NetworkCardQuantity": 1,
        "JumboFrameSupport": false, "NetworkEncryptionSupport": false,
    }))
}

fn members(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
