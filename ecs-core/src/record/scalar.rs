//! Numbers and booleans that a response contains as text.

pub(super) fn integer(text: &str) -> Option<i64> {
    text.trim().parse().ok()
}

/// Rust parses `NaN` and `inf`, but JSON cannot represent them.
pub(super) fn float(text: &str) -> Option<f64> {
    text.trim().parse().ok().filter(|number: &f64| number.is_finite())
}

pub(super) fn boolean(text: &str) -> Option<bool> {
    match text.trim() {
        "1" => Some(true),
        "0" => Some(false),
        word if word.eq_ignore_ascii_case("true") => Some(true),
        word if word.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// Enough of a text to recognise it in an error.
pub(super) fn excerpt(text: &str) -> &str {
    text.char_indices().nth(60).map_or(text, |(end, _)| &text[..end])
}
