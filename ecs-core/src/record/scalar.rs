//! Numbers and booleans that an answer carries as text.

use serde::de::Error;

pub(super) fn integer<E: Error>(text: &str) -> Result<i64, E> {
    text.trim().parse().map_err(|_| mismatch(text, "a whole number"))
}

/// `NaN` and `inf`, which Rust would read, are no numbers in JSON and could not be written back.
pub(super) fn float<E: Error>(text: &str) -> Result<f64, E> {
    match text.trim().parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(number),
        _ => Err(mismatch(text, "a number")),
    }
}

pub(super) fn boolean<E: Error>(text: &str) -> Result<bool, E> {
    match text.trim() {
        "1" => Ok(true),
        "0" => Ok(false),
        word if word.eq_ignore_ascii_case("true") => Ok(true),
        word if word.eq_ignore_ascii_case("false") => Ok(false),
        _ => Err(mismatch(text, "true or false")),
    }
}

fn mismatch<E: Error>(found: &str, expected: &str) -> E {
    E::custom(format_args!("found {:?}, expected {expected}", excerpt(found)))
}

/// Enough of a text to recognise it in an error.
pub(super) fn excerpt(text: &str) -> &str {
    text.char_indices().nth(60).map_or(text, |(end, _)| &text[..end])
}
