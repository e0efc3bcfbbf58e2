//! Page sizes and numbers, which the service silently clamps to their range.

use ecs_api_spec::{Kind, Parameter, Schema};
use serde_json::Number;

use crate::params::Params;

const CLAMPED: [&str; 3] = ["MaxResults", "PageNumber", "PageSize"];

/// Whether this parameter is clamped to its range instead of checked.
pub(super) fn is_clamped(name: &str) -> bool {
    CLAMPED.contains(&name)
}

/// Clamps the pagination parameters of a valid request to their range.
pub(crate) fn clamp(parameters: &[Parameter], params: &mut Params) {
    for parameter in parameters.iter().filter(|parameter| is_clamped(&parameter.name)) {
        if parameter.schema.kind != Kind::Integer {
            continue;
        }
        let Some(value) = params.get_mut(&parameter.name) else { continue };
        if let Ok(number) = value.parse::<i64>() {
            *value = clamped(&parameter.schema, number).to_string();
        }
    }
}

fn clamped(schema: &Schema, number: i64) -> i64 {
    let limit = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_i64);
    let widest =
        if schema.format.as_deref() == Some("int32") { i64::from(i32::MAX) } else { i64::MAX };
    let minimum = limit(&schema.minimum).unwrap_or(1);
    let maximum = limit(&schema.maximum).unwrap_or(widest);
    number.min(maximum).max(minimum)
}
