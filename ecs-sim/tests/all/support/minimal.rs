//! The fewest parameters that an action accepts.

use ecs_api_spec::{ActionSpec, Kind, Schema, Style};
use serde_json::{Map, Value, json};

/// A value for every required parameter, and for one member of every required object.
pub(crate) fn minimal(spec: &ActionSpec) -> Vec<(String, String)> {
    let mut params = Vec::new();
    for parameter in spec.parameters.iter().filter(|parameter| parameter.schema.required) {
        if parameter.style == Some(Style::Json) {
            params.push((parameter.name.clone(), json_value(&parameter.schema).to_string()));
        } else {
            fill(&parameter.name, &parameter.schema, &mut params);
        }
    }
    params
}

fn fill(path: &str, schema: &Schema, params: &mut Vec<(String, String)>) {
    match schema.kind {
        Kind::Array => {
            let item = schema.items.as_deref().unwrap();
            (1..=schema.min_items.unwrap_or(1))
                .for_each(|n| fill(&format!("{path}.{n}"), item, params));
        }
        Kind::Object => {
            let required = schema.properties.iter().filter(|(_, member)| member.required);
            let members: Vec<_> = match required.clone().count() {
                0 => schema.properties.iter().take(1).collect(),
                _ => required.collect(),
            };
            members
                .iter()
                .for_each(|(name, member)| fill(&format!("{path}.{name}"), member, params));
        }
        // Every other text may be one that does not exist.
        _ if path == "RegionId" => params.push((path.to_owned(), "cn-hangzhou".to_owned())),
        _ => params.push((path.to_owned(), scalar(schema))),
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
        _ => "text".to_owned(),
    }
}

fn json_value(schema: &Schema) -> Value {
    match schema.kind {
        Kind::Object => {
            let required = schema.properties.iter().filter(|(_, member)| member.required);
            Value::Object(required.map(|(n, s)| (n.clone(), json_value(s))).collect::<Map<_, _>>())
        }
        Kind::Array => json!([json_value(schema.items.as_deref().unwrap())]),
        Kind::Integer | Kind::Number => json!(1),
        Kind::Boolean => json!(true),
        Kind::String | Kind::Any => json!("text"),
    }
}
