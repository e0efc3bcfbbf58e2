//! Repair of text that was cut inside a character.

use std::borrow::Cow;

/// The JSON text, with U+FFFD in place of invalid UTF-8 and of escapes of half a surrogate pair: the
/// service cuts long texts without regard to characters.
pub(super) fn valid_text(json: &[u8]) -> Cow<'_, str> {
    // One check of the whole text is cheaper than one for each string in it.
    let text =
        std::str::from_utf8(json).map_or_else(|_| String::from_utf8_lossy(json), Cow::Borrowed);
    match text.contains('\\') {
        true => without_lone_surrogates(&text).map_or(text, Cow::Owned),
        false => text,
    }
}

/// `None` if there are none.
fn without_lone_surrogates(text: &str) -> Option<String> {
    let (mut repaired, mut copied, mut at) = (String::new(), 0, 0);
    while let Some(found) = text[at..].find('\\') {
        at += found;
        let length = match (unit(text, at), unit(text, at + 6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
            (Some(0xD800..=0xDFFF), _) => {
                repaired.push_str(&text[copied..at]);
                repaired.push_str("\\ufffd");
                copied = at + 6;
                6
            }
            // An escaped character, whatever its length in bytes.
            _ => 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8),
        };
        at += length;
    }
    (copied > 0).then(|| repaired + &text[copied..])
}

/// The UTF-16 unit of the escape `\uXXXX` at a position, if there is one.
fn unit(text: &str, at: usize) -> Option<u16> {
    let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
    u16::from_str_radix(digits, 16).ok()
}
