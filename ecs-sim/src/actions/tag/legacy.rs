//! The tag actions that preceded `TagResources`.

use serde_json::Map;

use super::{kind, new_tags, set_tags, tagged, take_tags};
use crate::actions::prelude::*;

/// The resource types that `DescribeTags` counts, with the members of their counts.
const COUNTED: [(&str, &str); 12] = [
    ("ddh", "Ddh"),
    ("disk", "Disk"),
    ("eni", "Eni"),
    ("image", "Image"),
    ("instance", "Instance"),
    ("keypair", "KeyPair"),
    ("launchtemplate", "LaunchTemplate"),
    ("reservedinstance", "ReservedInstance"),
    ("securitygroup", "Securitygroup"),
    ("snapshot", "Snapshot"),
    ("snapshotpolicy", "SnapshotPolicy"),
    ("volume", "Volume"),
];

/// Resource types that have tags here.
const KINDS: [&str; 17] = [
    "activation",
    "capacityreservation",
    "command",
    "ddh",
    "ddhcluster",
    "disk",
    "elasticityassurance",
    "eni",
    "image",
    "instance",
    "invocation",
    "keypair",
    "launchtemplate",
    "reservedinstance",
    "securitygroup",
    "snapshot",
    "snapshotpolicy",
];

pub(super) fn add_tags(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (kind, id) = (kind(call)?, call.required("ResourceId")?);
    set_tags(world, call, kind, &[id], &new_tags(call)?)
}

/// Removes all tags if the call sends none. A tag with a value is only removed if it has that
/// value.
pub(super) fn remove_tags(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (kind, id, wanted) = (kind(call)?, call.required("ResourceId")?, call.tag_filters());
    let is_removed = |key: &str, value: &str| {
        let is_meant =
            |(k, v): &(String, Option<String>)| k == key && v.as_ref().is_none_or(|v| v == value);
        wanted.is_empty() || wanted.iter().any(is_meant)
    };
    take_tags(world, call, kind, &[id], is_removed)
}

pub(super) fn describe_tags(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (kinds, wanted) = (kinds(call), call.tag_filters());
    let only = call.text("ResourceId");
    let mut counts: BTreeMap<(String, String), BTreeMap<&str, i64>> = BTreeMap::new();
    for kind in kinds {
        let resources = tagged(world, call, kind);
        let matching = resources.into_iter().filter(|(id, _)| only.is_none_or(|only| only == id));
        for (key, value) in matching.flat_map(|(_, tags)| tags.clone()) {
            *counts.entry((key, value)).or_default().entry(kind).or_default() += 1;
        }
    }
    let is_wanted = |key: &str, value: &str| {
        let is =
            |(k, v): &(String, Option<String>)| k == key && v.as_ref().is_none_or(|v| v == value);
        wanted.is_empty() || wanted.iter().any(is)
    };
    let rows = counts.iter().filter(|((key, value), _)| is_wanted(key, value));
    let page = Page::of(call, rows.map(|row| (row.0.0.as_str(), row)))?;
    page.response(call, |((key, value), counts)| {
        json!({ "TagKey": key, "TagValue": value, "ResourceTypeCount": by_member(counts) })
    })
}

fn by_member(counts: &BTreeMap<&str, i64>) -> Map<String, Value> {
    let member = |(kind, member): &(&str, &str)| {
        ((*member).to_owned(), json!(counts.get(kind).copied().unwrap_or(0)))
    };
    COUNTED.iter().map(member).collect()
}

pub(super) fn describe_resource_by_tags(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (kinds, wanted) = (kinds(call), call.tag_filters());
    let mut rows = Vec::new();
    for kind in kinds {
        let found = tagged(world, call, kind).into_iter();
        let matching = found.filter(|(_, all)| !all.is_empty() && tags::matches(all, &wanted));
        rows.extend(matching.map(|(id, _)| (kind, id)));
    }
    let page = Page::of(call, rows.iter().map(|row| (row.1.as_str(), row)))?;
    page.response(
        call,
        |(kind, id)| json!({ "ResourceId": id, "ResourceType": kind, "RegionId": call.region() }),
    )
}

/// The requested resource type, or all of them.
fn kinds<'a>(call: &Call<'a>) -> Vec<&'a str> {
    call.text("ResourceType").map_or_else(|| KINDS.to_vec(), |kind| vec![kind])
}
