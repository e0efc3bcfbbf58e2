//! The parameters of a version in the structure of the response.

use ecs_api_spec::{Kind, Schema};
use serde_json::Map;

use crate::actions::prelude::*;
use crate::api_spec;
use crate::params::Params;

/// Lists whose name in the response differs from the parameter.
const LISTS: [(&str, &str); 3] =
    [("DataDisks", "DataDisk"), ("NetworkInterfaces", "NetworkInterface"), ("Tags", "Tag")];

/// `LaunchTemplateData`: the members of the schema for which the version has a parameter.
pub(super) fn of(version: &LaunchTemplateVersion) -> Result<Value> {
    let spec = api_spec::find("2014-05-26", "DescribeLaunchTemplateVersions")?.spec()?;
    let schema = spec
        .response()
        .and_then(|response| response.properties.get("LaunchTemplateVersionSets"))
        .and_then(|sets| sets.properties.get("LaunchTemplateVersionSet"))
        .and_then(|set| set.items.as_deref())
        .and_then(|version| version.properties.get("LaunchTemplateData"))
        .ok_or_else(|| ServiceError::internal("The metadata has no LaunchTemplateData."))?;
    Ok(object(schema, "", &version.parameters).unwrap_or_else(|| json!({})))
}

/// The object whose members are below a prefix; `None` if it would be empty.
fn object(schema: &Schema, prefix: &str, params: &Params) -> Option<Value> {
    let mut members = Map::new();
    for (name, schema) in &schema.properties {
        if let Some(value) = member(schema, prefix, name, params) {
            members.insert(name.clone(), value);
        }
    }
    (!members.is_empty()).then_some(Value::Object(members))
}

fn member(schema: &Schema, prefix: &str, name: &str, params: &Params) -> Option<Value> {
    let path = format!("{prefix}{name}");
    if schema.kind != Kind::Object {
        return scalar(schema, params.get(&path)?);
    }
    let Some((inner, item)) = list_of(schema) else {
        return object(schema, &format!("{path}."), params);
    };
    let parameter = LISTS.iter().find(|(response, _)| *response == name).map_or(name, |row| row.1);
    let items = list(item, &format!("{prefix}{parameter}."), params);
    (!items.is_empty()).then(|| json!({ inner: items }))
}

/// In a response, a list is wrapped in an object with one member.
fn list_of(schema: &Schema) -> Option<(&String, &Schema)> {
    let (name, member) = schema.properties.first()?;
    let item = member.items.as_deref()?;
    (schema.properties.len() == 1).then_some((name, item))
}

/// The items in index order: `prefix1`, `prefix2` and so on.
fn list(item: &Schema, prefix: &str, params: &Params) -> Vec<Value> {
    let below = params.range(prefix.to_owned()..);
    let rests = below.map_while(|(name, _)| name.strip_prefix(prefix));
    let mut numbers: Vec<u64> =
        rests.filter_map(|rest| rest.split('.').next()?.parse().ok()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let value = |number: u64| match item.kind {
        Kind::Object => object(item, &format!("{prefix}{number}."), params),
        _ => scalar(item, params.get(&format!("{prefix}{number}"))?),
    };
    numbers.into_iter().filter_map(value).collect()
}

fn scalar(schema: &Schema, text: &str) -> Option<Value> {
    match schema.kind {
        Kind::Integer => text.parse::<i64>().ok().map(Value::from),
        Kind::Number => text.parse::<f64>().ok().map(Value::from),
        Kind::Boolean => Some(text.eq_ignore_ascii_case("true").into()),
        _ => Some(text.into()),
    }
}
