//! Text formats of keys. Generated keys have the right format, but are not real keys.

use base16ct::lower::encode_string;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use crate::request_id::digest;
use crate::world::Ids;

/// Key types of OpenSSH public keys.
const KINDS: [&str; 5] =
    ["ssh-rsa", "ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521"];

/// A public and a private key in the format of RSA keys.
pub(super) fn generate(ids: &mut Ids) -> (String, String) {
    let mut public = b"\0\0\0\x07ssh-rsa\0\0\0\x03\x01\0\x01\0\0\x01\x01\0".to_vec();
    public.extend(bytes(ids, 256));
    let private = BASE64_STANDARD.encode(bytes(ids, 1190));
    let lines: Vec<&str> =
        private.as_bytes().chunks(64).filter_map(|line| std::str::from_utf8(line).ok()).collect();
    let frame = |word: &str| format!("-----{word} RSA PRIVATE KEY-----");
    (
        format!("ssh-rsa {}", BASE64_STANDARD.encode(public)),
        format!("{}\n{}\n{}", frame("BEGIN"), lines.join("\n"), frame("END")),
    )
}

fn bytes(ids: &mut Ids, count: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while bytes.len() < count {
        bytes.extend(ids.bytes("key"));
    }
    bytes.truncate(count);
    bytes
}

/// Whether a string has the form `type base64 comment`.
pub(super) fn is_public_key(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let kind = words.next().unwrap_or_default();
    let key = words.next().and_then(|key| BASE64_STANDARD.decode(key).ok()).unwrap_or_default();
    // The decoded key repeats its type after a length prefix.
    KINDS.contains(&kind) && key.get(4..).is_some_and(|rest| rest.starts_with(kind.as_bytes()))
}

/// The fingerprint, which does not depend on the comment.
pub(super) fn finger_print(public_key: &str) -> String {
    let key = public_key.split_whitespace().nth(1).unwrap_or_default();
    encode_string(&digest(0, &["finger print", key])[..16])
}
