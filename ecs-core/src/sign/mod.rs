//! Signatures: pure functions of a request, a key, a time and a nonce.
//!
//! `v3` is what the newest official clients send, `v1` what older ones do. Both are checked
//! against vectors that official code computed (`tests/data/signing-vectors.json`).

mod canonical;
mod diagnosis;
mod v1;
mod v3;

pub use canonical::{encode, query};
pub use diagnosis::SignedText;
#[cfg(any(test, feature = "testing"))]
pub(crate) use diagnosis::before_signed_text;
pub(crate) use diagnosis::diagnose;
pub use v1::{signature as v1_signature, string_to_sign as v1_string_to_sign, v1};
pub(crate) use v3::hex;
pub use v3::{canonical_request as v3_canonical_request, v3};

use crate::credentials::Credentials;

/// How requests are signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureVersion {
    /// HMAC-SHA1 over the parameters, which stand in the query. Alibaba Cloud's documentation
    /// calls it version 1.0 or "V2".
    V1,
    /// ACS3-HMAC-SHA256 over host, `x-acs-*` headers, query and body.
    #[default]
    V3,
}

/// What is signed, and with what.
pub struct Unsigned<'a> {
    /// The HTTP method in upper case.
    pub method: &'a str,
    /// The host as the `host` header says it, with a port if one is sent.
    pub host: &'a str,
    /// The action.
    pub action: &'a str,
    /// The version of the API.
    pub version: &'a str,
    /// Parameters in the query.
    pub query: Vec<(&'a str, &'a str)>,
    /// The body.
    pub body: Body<'a>,
    /// The key.
    pub credentials: &'a Credentials,
    /// UTC time, `yyyy-MM-ddTHH:mm:ssZ`.
    pub timestamp: &'a str,
    /// A text that is used once.
    pub nonce: &'a str,
}

/// The body of a request.
pub enum Body<'a> {
    /// None.
    Empty,
    /// Parameters as a form.
    Form(Vec<(&'a str, &'a str)>),
    /// Bytes with their content type, if it is sent.
    Bytes(&'a [u8], Option<&'a str>),
}

/// A signed request: what goes after the `?`, and the headers besides `host`.
#[derive(Clone, PartialEq, Eq)]
pub struct Signed {
    /// The query, encoded.
    pub query: String,
    /// Header names in lower case with their values.
    pub headers: Vec<(&'static str, String)>,
    /// The body, encoded.
    pub body: Vec<u8>,
    /// What was signed, to find out why a signature is refused.
    pub text: SignedText,
}

impl Body<'_> {
    fn encode(&self) -> Vec<u8> {
        match self {
            Body::Empty => Vec::new(),
            Body::Form(fields) => query(fields.iter().copied()).into_bytes(),
            Body::Bytes(bytes, _) => bytes.to_vec(),
        }
    }

    fn content_type(&self) -> Option<&str> {
        match self {
            Body::Empty => None,
            Body::Form(_) => Some("application/x-www-form-urlencoded"),
            Body::Bytes(_, content_type) => *content_type,
        }
    }
}
