//! Calls of actions, signed in all supported ways.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use ecs_sim::EcsSim;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};

use super::NOW;
use super::http::HttpRequest;

static NONCE: AtomicU64 = AtomicU64::new(0);

/// A call before signing.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) method: &'static str,
    pub(crate) action: String,
    pub(crate) version: String,
    /// Only sent with v1.
    pub(crate) format: String,
    pub(crate) key: (String, String),
    pub(crate) token: Option<String>,
    pub(crate) time: String,
    pub(crate) nonce: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) form: Vec<(String, String)>,
}

impl Call {
    /// A POST of an ECS action with the default key.
    pub(crate) fn new(action: &str) -> Self {
        Self {
            method: "POST",
            action: action.to_owned(),
            version: "2014-05-26".to_owned(),
            format: "JSON".to_owned(),
            key: (EcsSim::ACCESS_KEY_ID.to_owned(), EcsSim::ACCESS_KEY_SECRET.to_owned()),
            token: None,
            time: NOW.to_owned(),
            nonce: format!("nonce-{}", NONCE.fetch_add(1, Ordering::Relaxed)),
            query: Vec::new(),
            form: Vec::new(),
        }
    }

    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.query.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn in_form(mut self, name: &str, value: &str) -> Self {
        self.form.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn version(mut self, version: &str) -> Self {
        self.version = version.to_owned();
        self
    }

    pub(crate) fn at(mut self, time: &str) -> Self {
        self.time = time.to_owned();
        self
    }

    pub(crate) fn get(mut self) -> Self {
        self.method = "GET";
        self
    }

    pub(crate) fn key(mut self, id: &str, secret: &str, token: Option<&str>) -> Self {
        self.key = (id.to_owned(), secret.to_owned());
        self.token = token.map(str::to_owned);
        self
    }

    pub(crate) fn v1(&self) -> HttpRequest {
        let mut query = self.query.clone();
        let common = [
            ("Action", self.action.as_str()),
            ("Version", &self.version),
            ("Format", &self.format),
            ("AccessKeyId", &self.key.0),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureVersion", "1.0"),
            ("SignatureNonce", &self.nonce),
            ("Timestamp", &self.time),
        ];
        query.extend(common.map(|(name, value)| (name.to_owned(), value.to_owned())));
        query.extend(self.token.iter().map(|token| ("SecurityToken".to_owned(), token.clone())));
        let signed = [query.clone(), self.form.clone()].concat();
        let text = format!("{}&%2F&{}", self.method, escape(&sorted_pairs(signed)));
        let mut mac = Hmac::<Sha1>::new_from_slice(format!("{}&", self.key.1).as_bytes()).unwrap();
        mac.update(text.as_bytes());
        let signature = BASE64_STANDARD.encode(mac.finalize().into_bytes());
        query.push(("Signature".to_owned(), signature));
        self.unsigned(query)
    }

    pub(crate) fn v3(&self) -> HttpRequest {
        let mut request = self.unsigned(self.query.clone());
        request.set("x-acs-action", Some(&self.action));
        request.set("x-acs-version", Some(&self.version));
        request.set("x-acs-date", Some(&self.time));
        request.set("x-acs-signature-nonce", Some(&self.nonce));
        request.set("x-acs-content-sha256", Some(&hex(&Sha256::digest(&request.body))));
        request.set("x-acs-security-token", self.token.as_deref());
        let authorization = self.authorization(&request);
        request.set("authorization", Some(&authorization));
        request
    }

    /// As the crate `ali-acs` signs: over `x-acs-*` only.
    pub(crate) fn v3_with_unsigned_host(&self) -> HttpRequest {
        let mut request = self.v3();
        let mut signed = request.clone();
        signed.headers.retain(|(name, _)| name.starts_with("x-acs-"));
        request.set("authorization", Some(&self.authorization(&signed)));
        request
    }

    fn authorization(&self, request: &HttpRequest) -> String {
        let mut headers = request.headers.clone();
        headers.sort();
        let lines: String =
            headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let names = headers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(";");
        let canonical = format!(
            "{}\n/\n{}\n{lines}\n{names}\n{}",
            self.method,
            sorted_pairs(self.query.clone()),
            hex(&Sha256::digest(&request.body))
        );
        let text = format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(canonical.as_bytes())));
        let mut mac = Hmac::<Sha256>::new_from_slice(self.key.1.as_bytes()).unwrap();
        mac.update(text.as_bytes());
        let signature = hex(&mac.finalize().into_bytes());
        let id = &self.key.0;
        format!("ACS3-HMAC-SHA256 Credential={id},SignedHeaders={names},Signature={signature}")
    }

    /// Has a form body if there are form parameters.
    fn unsigned(&self, query: Vec<(String, String)>) -> HttpRequest {
        let mut headers = vec![("host".to_owned(), "localhost".to_owned())];
        if !self.form.is_empty() {
            let form = "application/x-www-form-urlencoded".to_owned();
            headers.push(("content-type".to_owned(), form));
        }
        HttpRequest {
            method: self.method.to_owned(),
            path: "/".to_owned(),
            query: pairs(query),
            headers,
            body: pairs(self.form.clone()).replace("%20", "+").into_bytes(),
        }
    }
}

fn sorted_pairs(mut params: Vec<(String, String)>) -> String {
    params.sort();
    pairs(params)
}

fn pairs(params: Vec<(String, String)>) -> String {
    let pair = |(name, value): &(String, String)| format!("{}={}", escape(name), escape(value));
    params.iter().map(pair).collect::<Vec<_>>().join("&")
}

fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            write!(escaped, "%{byte:02X}").unwrap();
        }
    }
    escaped
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl HttpRequest {
    /// The same request with the parameters of its URL in a form body, as some clients send them.
    pub(crate) fn in_body(mut self) -> Self {
        let form = "application/x-www-form-urlencoded".to_owned();
        self.headers.retain(|(name, _)| name != "content-type");
        self.headers.push(("content-type".to_owned(), form));
        let query = std::mem::take(&mut self.query);
        let parts = [query.into_bytes(), std::mem::take(&mut self.body)];
        self.body = parts.join(&b'&');
        self
    }
}
