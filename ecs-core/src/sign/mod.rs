//! Signatures, as pure functions of a request, credentials, a time and a nonce.
//!
//! `v3` is what current official clients send, `v1` what older ones send. Both are tested against
//! vectors that official code computed (`tests/data/signing-vectors.json`).

mod diagnosis;
#[cfg(test)]
mod tests;
mod v1;
mod v3;

pub use diagnosis::SignedText;
#[cfg(any(test, feature = "testing"))]
pub(crate) use diagnosis::before_signed_text;
pub(crate) use diagnosis::diagnose;
pub use v1::{signature as v1_signature, string_to_sign as v1_string_to_sign, v1};
pub use v3::{canonical_request as v3_canonical_request, v3};

use std::borrow::Cow;

use http::HeaderName;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::auth::Credentials;

/// The version of the signature.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureVersion {
    /// HMAC-SHA1 over the parameters. Alibaba Cloud's documentation calls it version 1.0 or "V2".
    V1,
    /// ACS3-HMAC-SHA256 over host, `x-acs-*` headers, query and body.
    #[default]
    V3,
}

impl SignatureVersion {
    /// The length of the request line without host and parameters, as a proxy receives it.
    pub(crate) fn request_line_len(self, credentials: &Credentials) -> usize {
        let line = "POST http:///? HTTP/1.1".len();
        let token = credentials.security_token().or(credentials.bearer_token());
        match self {
            Self::V3 => line,
            Self::V1 => line + v1::MAX_COMMON_LEN + 3 * token.map_or(0, str::len),
        }
    }
}

/// A request before it is signed.
pub struct Unsigned<'a> {
    /// The HTTP method in upper case.
    pub method: &'a str,
    /// The value of the `host` header.
    pub host: &'a str,
    /// The action.
    pub action: &'a str,
    /// The version of the API.
    pub version: &'a str,
    /// Parameters in the query.
    pub query: Vec<(&'a str, &'a str)>,
    /// The body.
    pub body: Body<'a>,
    /// The credentials.
    pub credentials: &'a Credentials,
    /// UTC time, `yyyy-MM-ddTHH:mm:ssZ`.
    pub timestamp: &'a str,
    /// A text that is used only once.
    pub nonce: &'a str,
}

/// The body of a request.
pub enum Body<'a> {
    /// No body.
    Empty,
    /// Parameters as a form.
    Form(Vec<(&'a str, &'a str)>),
    /// Bytes, and their content type if one is sent.
    Bytes(&'a [u8], Option<&'a str>),
}

/// The parts of a signed request.
#[derive(Clone, PartialEq, Eq)]
pub struct Signed<'a> {
    /// The query, encoded.
    pub query: String,
    /// The headers but for `host`.
    pub headers: Headers<'a>,
    /// The body, encoded.
    pub body: Vec<u8>,
    /// The text that was signed, to diagnose a rejected signature.
    pub text: SignedText,
}

/// Header names with their values.
pub type Headers<'a> = Vec<(HeaderName, Cow<'a, str>)>;

const ACTION: HeaderName = HeaderName::from_static("x-acs-action");
const VERSION: HeaderName = HeaderName::from_static("x-acs-version");

impl<'a> Body<'a> {
    fn encode(&self) -> Vec<u8> {
        match self {
            Body::Empty => Vec::new(),
            Body::Form(fields) => query(fields.iter().copied()).into_bytes(),
            Body::Bytes(bytes, _) => bytes.to_vec(),
        }
    }

    fn content_type(&self) -> Option<&'a str> {
        match self {
            Body::Empty => None,
            Body::Form(_) => Some("application/x-www-form-urlencoded"),
            Body::Bytes(_, content_type) => *content_type,
        }
    }
}

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
    // Enough where nothing has to be encoded.
    let size = parameters.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
    let mut text = String::with_capacity(size);
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
