//! Strict decoding of form-urlencoded text.

use percent_encoding::percent_decode_str;
use std::collections::BTreeMap;

use crate::service_error::{Result, ServiceError};

/// Decoded parameters. The order of the keys is the byte order that both signatures sort by.
pub(crate) type Params = BTreeMap<String, String>;

/// Adds the pairs of `text` to `params`. Rejects malformed escapes and repeated names.
pub(crate) fn decode_into(text: &str, params: &mut Params) -> Result<()> {
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decode(name)?, decode(value)?);
        if params.contains_key(&name) {
            return Err(ServiceError::invalid(format!(
                "The parameter {name} was sent more than once."
            )));
        }
        params.insert(name, value);
    }
    Ok(())
}

fn decode(text: &str) -> Result<String> {
    let mut after_percent = text.split('%').skip(1);
    if !after_percent.all(starts_with_two_hex_digits) {
        return Err(ServiceError::invalid(format!(
            "In {text:?} a percent sign is not followed by two hexadecimal digits."
        )));
    }
    let spaced = text.replace('+', " ");
    let decoded = percent_decode_str(&spaced).decode_utf8();
    let not_utf8 = |_| ServiceError::invalid(format!("{text:?} does not decode to UTF-8."));
    Ok(decoded.map_err(not_utf8)?.into_owned())
}

fn starts_with_two_hex_digits(rest: &str) -> bool {
    rest.as_bytes().get(..2).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decoded(text: &str) -> Result<Params> {
        let mut params = Params::new();
        decode_into(text, &mut params).map(|()| params)
    }

    #[test]
    fn escapes_plus_and_empty_values_are_decoded() {
        let params = decoded("A=a%20b+c&B=&C&D=%E4%BA%91&Tag.1.Key=x%3Dy").unwrap_or_default();
        let pairs = [("A", "a b c"), ("B", ""), ("C", ""), ("D", "云"), ("Tag.1.Key", "x=y")];
        assert_eq!(params, pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
    }

    #[test]
    fn malformed_text_is_rejected() {
        for text in ["A=%", "A=%2", "A=%zz", "A=%ff", "%C3=x", "A=1&A=1", "A=1&%41=2"] {
            assert_eq!(decoded(text).map_err(|error| error.code), Err("InvalidParameter"));
        }
    }

    proptest! {
        #[test]
        fn any_text_is_decoded_or_rejected(text in "\\PC*") {
            let _ = decoded(&text);
        }

        #[test]
        fn encoded_pairs_round_trip(name in "[A-Za-z.0-9]{1,9}", value in "\\PC{0,20}") {
            let text = format!("{name}={}", crate::auth::encode(&value));
            prop_assert_eq!(decoded(&text).unwrap_or_default(), Params::from([(name, value)]));
        }
    }
}
