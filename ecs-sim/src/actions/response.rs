//! Responses with the members that the metadata of the action has.

use ecs_api_spec::Schema;
use serde_json::Value;

use super::Call;
use crate::service_error::Result;

/// Removes the members that another action with the same handler has, and this one does not.
pub(super) fn only_known(call: &Call<'_>, mut response: Value) -> Result<Value> {
    if let Some(schema) = call.entry.spec()?.response() {
        retain(schema, &mut response);
    }
    Ok(response)
}

fn retain(schema: &Schema, value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|name, _| schema.properties.contains_key(name));
            for (name, member) in members {
                retain(&schema.properties[name], member);
            }
        }
        Value::Array(items) => {
            items.iter_mut().for_each(|item| retain(schema.item(), item));
        }
        _ => (),
    }
}
