//! Percent-encoding and ordering, which both signatures share.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but `A-Z a-z 0-9 - _ . ~`.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Percent-encodes the UTF-8 bytes of `text`; a space becomes `%20`, never `+`.
pub fn encode(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// The length of [`query`], which needs no order.
pub(crate) fn encoded_len<'a>(parameters: impl Iterator<Item = (&'a str, &'a str)>) -> usize {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    let len = |text: &str| text.bytes().map(|it| if is_plain(it) { 1 } else { 3 }).sum::<usize>();
    let pairs = parameters.map(|(name, value)| len(name) + len(value) + "=&".len());
    pairs.sum::<usize>().saturating_sub("&".len())
}

/// `name=value` pairs, encoded, in the byte order of the names, joined with `&`.
pub fn query<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut parameters: Vec<_> = parameters.into_iter().collect();
    parameters.sort_unstable();
    let mut text = String::new();
    for (name, value) in parameters {
        if !text.is_empty() {
            text.push('&');
        }
        text.extend(utf8_percent_encode(name, RESERVED));
        text.push('=');
        text.extend(utf8_percent_encode(value, RESERVED));
    }
    text
}
