//! Properties of signatures for random requests.

use ecs_core::Credentials;
use ecs_core::sign::{self, Body, Signed, Unsigned};
use proptest::prelude::*;
use proptest::sample::Index;

/// Parameters with distinct names, sorted.
fn parameters() -> impl Strategy<Value = Vec<(String, String)>> {
    proptest::collection::btree_map("[ -~]{1,8}|\\PC{1,4}", "\\PC{0,12}|[ -~]{0,12}", 0..8)
        .prop_map(|map| map.into_iter().collect())
}

fn borrowed(parameters: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()))
}

type Sign = for<'a> fn(&Unsigned<'a>) -> Signed<'a>;

/// The texts that the signature of a request depends on.
#[derive(Clone, Debug)]
struct Texts {
    secret: String,
    nonce: String,
    parameter: String,
    field: String,
    token: String,
    action: String,
}

impl Texts {
    fn all(&mut self) -> [&mut String; 6] {
        [
            &mut self.secret,
            &mut self.nonce,
            &mut self.parameter,
            &mut self.field,
            &mut self.token,
            &mut self.action,
        ]
    }

    fn credentials(&self) -> Credentials {
        Credentials::sts("an-id", &self.secret, &self.token)
    }

    fn sign<'a>(&'a self, credentials: &'a Credentials, with: Sign) -> Signed<'a> {
        with(&Unsigned {
            method: "POST",
            host: "ecs.cn-hangzhou.aliyuncs.com",
            action: &self.action,
            version: "2014-05-26",
            query: vec![("Parameter", &self.parameter)],
            body: Body::Form(vec![("Field", &self.field)]),
            credentials,
            timestamp: "2026-01-02T03:04:05Z",
            nonce: &self.nonce,
        })
    }

    fn v1_signature(&self) -> String {
        let query = self.sign(&self.credentials(), sign::v1).query;
        query.split('&').find(|part| part.starts_with("Signature=")).unwrap().to_owned()
    }

    fn v3_signature(&self) -> String {
        let credentials = self.credentials();
        let headers = self.sign(&credentials, sign::v3).headers;
        let (_, value) = headers.into_iter().find(|(name, _)| *name == "authorization").unwrap();
        value.split_once("Signature=").unwrap().1.to_owned()
    }
}

fn texts() -> impl Strategy<Value = Texts> {
    let text = || "[!-~]{1,20}";
    (text(), text(), text(), text(), text(), text()).prop_map(
        |(secret, nonce, parameter, field, token, action)| Texts {
            secret,
            nonce,
            parameter,
            field,
            token,
            action,
        },
    )
}

/// Replaces the character at `at` by another visible one.
fn change(text: &mut String, at: Index, by: u8) {
    let at = at.index(text.len());
    let changed = b'!' + (text.as_bytes()[at] - b'!' + by) % 94;
    text.replace_range(at..=at, char::from(changed).encode_utf8(&mut [0; 4]));
}

proptest! {
    #[test]
    fn encoding_is_ascii_and_reversible(text in "\\PC{0,40}|[\\x00-\\x7f]{0,40}") {
        let encoded = sign::encode(&text);
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.~%".contains(c);
        prop_assert!(encoded.chars().all(plain), "{encoded}");
        let decoded = percent_encoding::percent_decode_str(&encoded).decode_utf8().unwrap();
        prop_assert_eq!(decoded, text);
    }

    #[test]
    fn the_order_of_parameters_does_not_matter(
        (sorted, shuffled) in parameters().prop_flat_map(|sorted| {
            (Just(sorted.clone()), Just(sorted).prop_shuffle())
        })
    ) {
        prop_assert_eq!(sign::query(borrowed(&shuffled)), sign::query(borrowed(&sorted)));
    }

    #[test]
    fn a_query_keeps_every_parameter_in_byte_order(parameters in parameters()) {
        let query = sign::query(borrowed(&parameters));
        let read: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        prop_assert_eq!(read, parameters);
    }

    #[test]
    fn any_changed_character_changes_the_signature(
        texts in texts(), which in 0..6usize, at in any::<Index>(), by in 1..94u8,
    ) {
        let mut other = texts.clone();
        change(other.all()[which], at, by);
        prop_assert_ne!(texts.v1_signature(), other.v1_signature());
        prop_assert_ne!(texts.v3_signature(), other.v3_signature());
    }

    #[test]
    fn signing_is_deterministic(texts in texts()) {
        let credentials = texts.credentials();
        for with in [sign::v1 as Sign, sign::v3] {
            prop_assert!(texts.sign(&credentials, with) == texts.sign(&credentials, with));
        }
    }

    #[test]
    fn any_changed_body_byte_changes_the_v3_signature(
        body in proptest::collection::vec(any::<u8>(), 1..60), at in any::<Index>(), by in 1..=255u8,
    ) {
        let mut other = body.clone();
        let place = &mut other[at.index(body.len())];
        *place = place.wrapping_add(by);
        prop_assert_ne!(v3_of_bytes(&body), v3_of_bytes(&other));
    }
}

fn v3_of_bytes(body: &[u8]) -> String {
    let credentials = Credentials::access_key("an-id", "a-secret");
    let signed = sign::v3(&Unsigned {
        method: "POST",
        host: "ecs.cn-hangzhou.aliyuncs.com",
        action: "SendFile",
        version: "2014-05-26",
        query: Vec::new(),
        body: Body::Bytes(body, None),
        credentials: &credentials,
        timestamp: "2026-01-02T03:04:05Z",
        nonce: "once",
    });
    signed.headers.into_iter().find(|(name, _)| *name == "authorization").unwrap().1.into_owned()
}
