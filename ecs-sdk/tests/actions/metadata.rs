//! Parameters from the metadata of actions.

use std::collections::BTreeMap;
use std::path::Path;

use ecs_api_spec::{ActionSpec, Kind, Parameter, Schema, Style};
use serde_json::{Value, json};

pub(crate) type Parameters = BTreeMap<String, String>;

pub(crate) fn spec(folder: &str, action: &str) -> ActionSpec {
    let file = format!("{folder}/actions/{action}.json");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-specs").join(&file);
    ActionSpec::parse(&file, &std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The required parameters of an action.
pub(crate) fn smallest_parameters(spec: &ActionSpec) -> Parameters {
    let mut parameters = Parameters::new();
    for Parameter { name, schema, style, .. } in spec.parameters.iter() {
        match style {
            _ if !schema.required => {}
            Some(Style::Json) => {
                drop(parameters.insert(name.clone(), smallest(schema).to_string()))
            }
            _ => add(&mut parameters, name, schema),
        }
    }
    parameters
}

fn add(parameters: &mut Parameters, name: &str, schema: &Schema) {
    match schema.kind {
        Kind::Array => add(parameters, &format!("{name}.1"), schema.items.as_ref().unwrap()),
        Kind::Object => {
            // An object is present if one of its members is.
            let required = |(_, member): &(&String, &Schema)| member.required;
            let all = || schema.properties.iter();
            let members = if all().any(|member| required(&member)) {
                all().filter(required).collect::<Vec<_>>()
            } else {
                all().take(1).collect()
            };
            for (member, schema) in members {
                add(parameters, &format!("{name}.{member}"), schema);
            }
        }
        _ => drop(parameters.insert(name.to_owned(), scalar(schema))),
    }
}

/// A value with the required members.
fn smallest(schema: &Schema) -> Value {
    match schema.kind {
        Kind::Array => schema.items.iter().map(|item| smallest(item)).collect(),
        Kind::Object => {
            let required = schema.properties.iter().filter(|(_, member)| member.required);
            required.map(|(name, member)| (name.clone(), smallest(member))).collect()
        }
        Kind::String => scalar(schema).into(),
        _ => serde_json::from_str(&scalar(schema)).unwrap(),
    }
}

fn scalar(schema: &Schema) -> String {
    if let Some(value) = schema.allowed_values.first() {
        return value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    }
    match schema.kind {
        Kind::Integer | Kind::Number => {
            schema.minimum.as_ref().map_or_else(|| "1".to_owned(), ToString::to_string)
        }
        Kind::Boolean => "false".to_owned(),
        _ => schema.documented_values.first().cloned().unwrap_or_else(|| "text".to_owned()),
    }
}

/// Members that all requests share, and that the crate sets per call.
const ACCOUNT: [&str; 4] = ["OwnerAccount", "OwnerId", "ResourceOwnerAccount", "ResourceOwnerId"];

/// A request with all members, as JSON.
pub(crate) fn all_members(folder: &str, action: &str) -> Value {
    let curation = Curation::read(folder);
    let parameters = spec(folder, action).parameters;
    let parameters = parameters.iter().filter(|p| !ACCOUNT.contains(&p.name.as_str()));
    parameters
        .map(|p| (p.name.clone(), full(&format!("{action}/{}", p.name), &p.schema, &curation)))
        .collect()
}

/// Curation that changes the types of members.
struct Curation {
    lists: Value,
    /// Corrected types by path.
    types: BTreeMap<String, Kind>,
}

impl Curation {
    fn read(folder: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-specs").join(folder);
        let file = |name: &str| -> Value {
            let text = std::fs::read_to_string(folder.join("curation").join(name));
            text.map_or(Value::Null, |text| serde_json::from_str(&text).unwrap())
        };
        let corrections = file("corrections.json");
        let corrections = corrections.as_array().into_iter().flatten();
        let types = corrections.filter_map(|correction| {
            let kind = serde_json::from_value(correction["is"].get("type")?.clone()).unwrap();
            Some((correction["at"].as_str()?.to_owned(), kind))
        });
        Self { lists: file("lists.json"), types: types.collect() }
    }
}

fn full(path: &str, schema: &Schema, curation: &Curation) -> Value {
    let kind = curation.types.get(path).copied().unwrap_or(schema.kind);
    match (kind, &schema.additional_properties) {
        (Kind::String, _) if curation.lists.get(path).is_some() => json!([scalar(schema)]),
        (Kind::String, _) => scalar(schema).into(),
        (Kind::Integer, _) => 7.into(),
        (Kind::Number, _) => 1.5.into(),
        (Kind::Boolean, _) => true.into(),
        (Kind::Any, _) => json!({"any": [1]}),
        (Kind::Array, _) => schema.items.iter().map(|item| full(path, item, curation)).collect(),
        (Kind::Object, Some(value)) => json!({"key": full(path, value, curation)}),
        (Kind::Object, None) if schema.properties.is_empty() => json!({"any": 1}),
        (Kind::Object, None) => {
            let members = schema.properties.iter();
            let member = |(name, schema): (&String, &Schema)| {
                (name.clone(), full(&format!("{path}/{name}"), schema, curation))
            };
            members.map(member).collect()
        }
    }
}
