//! Parameters from the metadata of actions.

use std::collections::BTreeMap;
use std::path::Path;

use codegen::spec::{ActionSpec, Kind, Parameter, Schema, Style};
use serde_json::Value;

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
            Some(Style::Json) => drop(parameters.insert(name.clone(), json(schema).to_string())),
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
fn json(schema: &Schema) -> Value {
    match schema.kind {
        Kind::Array => schema.items.iter().map(|item| json(item)).collect(),
        Kind::Object => {
            let required = schema.properties.iter().filter(|(_, member)| member.required);
            required.map(|(name, member)| (name.clone(), json(member))).collect()
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
