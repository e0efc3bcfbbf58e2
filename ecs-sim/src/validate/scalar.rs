//! Checks one text value against its type and limits.

use ecs_api_spec::{Kind, Schema};
use serde_json::{Number, Value};

use crate::schema_check::{expected, in_width};

/// Checks type, range, length and closed sets of values.
pub(super) fn check(schema: &Schema, text: &str) -> Result<(), String> {
    check_type(schema, text)?;
    check_width(schema, text)?;
    check_range(schema, text)?;
    if schema.max_length.is_some_and(|max| text.chars().count() as u64 > max) {
        return Err("the text is too long".to_owned());
    }
    let allowed = &schema.allowed_values;
    if !allowed.is_empty() && !allowed.iter().any(|value| is_text(value, text)) {
        let choices: Vec<String> = allowed.iter().map(Value::to_string).collect();
        return Err(format!("{text:?} is not one of {}", choices.join(", ")));
    }
    Ok(())
}

/// Checks the type alone. An integer may have any width up to 64 bits.
pub(super) fn check_type(schema: &Schema, text: &str) -> Result<(), String> {
    let is_valid = match schema.kind {
        Kind::Integer => is_decimal(text, false) && text.parse::<i64>().is_ok(),
        Kind::Number => is_decimal(text, true),
        Kind::Boolean => text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false"),
        Kind::String | Kind::Array | Kind::Object | Kind::Any => true,
    };
    if is_valid { Ok(()) } else { Err(mismatch(schema, text)) }
}

fn check_width(schema: &Schema, text: &str) -> Result<(), String> {
    match text.parse::<i64>() {
        Ok(number) if schema.kind == Kind::Integer && !in_width(schema, number) => {
            Err(mismatch(schema, text))
        }
        _ => Ok(()),
    }
}

fn check_range(schema: &Schema, text: &str) -> Result<(), String> {
    if !matches!(schema.kind, Kind::Integer | Kind::Number) {
        return Ok(());
    }
    let Ok(number) = text.parse::<f64>() else { return Ok(()) };
    let limit = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
    match (limit(&schema.minimum), limit(&schema.maximum)) {
        (Some(minimum), _) if number < minimum => Err(format!("{text} is below {minimum}")),
        (_, Some(maximum)) if number > maximum => Err(format!("{text} is above {maximum}")),
        _ => Ok(()),
    }
}

/// Digits, with an optional sign and fraction. How the service reads exponents is not known, so a
/// client must not send them.
fn is_decimal(text: &str, fraction: bool) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    match digits.split_once('.') {
        Some((whole, rest)) => fraction && is_digits(whole) && is_digits(rest),
        None => is_digits(digits),
    }
}

/// The metadata writes sets of numbers as texts.
fn is_text(value: &Value, text: &str) -> bool {
    match value {
        Value::String(allowed) => allowed == text,
        allowed => serde_json::from_str::<Value>(text).is_ok_and(|sent| sent == *allowed),
    }
}

fn mismatch(schema: &Schema, text: &str) -> String {
    format!("{text:?} is not {}", expected(schema))
}
