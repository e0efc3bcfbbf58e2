#![allow(clippy::unwrap_used)]

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

const HOST: &str = "ecs.cn-hangzhou.aliyuncs.com";

fn request_line(version: SignatureVersion, credentials: &Credentials, query: &str) -> usize {
    let unsigned = Unsigned {
        method: "POST",
        host: HOST,
        action: "DescribeInstances",
        version: "2014-05-26",
        query: vec![("InstanceName", query)],
        body: Body::Empty,
        credentials,
        timestamp: "2026-01-02T03:04:05Z",
        nonce: "3b9f2c4d-1e5a-4f6b-8c7d-9e0a1b2c3d4e",
    };
    let signed = match version {
        SignatureVersion::V1 => v1(&unsigned),
        SignatureVersion::V3 => v3(&unsigned),
    };
    format!("POST http://{HOST}/?{} HTTP/1.1", signed.query).len()
}

/// Parameters go into the body where the line would be too long, so it must not be longer than
/// computed, and not much shorter.
#[test]
fn the_length_of_the_request_line_is_known_before_signing() {
    let token = "a/+=".repeat(200);
    let keys = [
        Credentials::access_key("LTAI-invented", "invented-secret"),
        Credentials::sts("STS.invented", "invented-secret", "/".repeat(600)),
        Credentials::sts("STS.invented", "invented-secret", token),
    ];
    for credentials in &keys {
        for version in [SignatureVersion::V1, SignatureVersion::V3] {
            let value = "web server/1";
            let found = request_line(version, credentials, value);
            let parameters = encoded_len([("InstanceName", value)].into_iter());
            let bound = HOST.len() + version.request_line_len(credentials) + parameters;
            // The token counts as if each of its characters were encoded.
            let slack = match (version, credentials.security_token()) {
                (SignatureVersion::V3, _) => 0,
                (SignatureVersion::V1, token) => v1::MAX_COMMON_LEN + 2 * token.map_or(0, str::len),
            };
            assert!((bound - slack..=bound).contains(&found), "{version:?}: {found}, {bound}");
        }
    }
    // A token that consists of such characters leaves no slack of its own.
    let bound =
        HOST.len() + SignatureVersion::V1.request_line_len(&keys[1]) + "InstanceName=".len();
    let found = request_line(SignatureVersion::V1, &keys[1], "");
    assert!((bound - v1::MAX_COMMON_LEN..=bound).contains(&found), "{found}, {bound}");
}

proptest! {
    #[test]
    fn the_length_of_a_query_is_that_of_its_text(pairs in vec(("\\PC{0,6}", "\\PC{0,9}"), 0..5)) {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| (&**name, &**value)).collect();
        prop_assert_eq!(encoded_len(pairs.iter().copied()), query(pairs.iter().copied()).len());
    }

    #[test]
    fn plain_characters_stay_and_others_become_three(text in "\\PC{0,20}") {
        let is_plain = |c: &char| c.is_ascii_alphanumeric() || "-_.~".contains(*c);
        let others: usize = text.chars().filter(|c| !is_plain(c)).map(char::len_utf8).sum();
        let plain = text.chars().filter(is_plain).count();
        prop_assert_eq!(encode(&text).len(), plain + 3 * others);
    }
}
