//! Command content, in plain text or Base64.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::actions::prelude::*;
use crate::rules;

/// Maximum content size in bytes, encoded in Base64.
const MAX_BYTES: usize = 24 * 1024;

/// The content of a command, in the encoding of the call.
pub(super) fn read(call: &Call<'_>) -> Result<Vec<u8>> {
    let sent = call.required("CommandContent")?;
    let content = match encoding(call) {
        Some("PlainText") => sent.as_bytes().to_vec(),
        _ => STANDARD.decode(sent).map_err(|_| {
            reject(
                call,
                "CmdContent.DecodeError",
                "CommandContent is not in Base64; encode it, or set ContentEncoding to PlainText.",
            )
        })?,
    };
    reject_if!(call, STANDARD.encode(&content).len() > MAX_BYTES =>
        "CmdContent.ExceedLimit", "CommandContent has more than {MAX_BYTES} bytes in Base64.");
    Ok(content)
}

/// Encodes bytes for a response: in Base64 unless the call asks for `PlainText`.
pub(super) fn write(call: &Call<'_>, bytes: &[u8]) -> String {
    match encoding(call) {
        Some("PlainText") => String::from_utf8_lossy(bytes).into_owned(),
        _ => STANDARD.encode(bytes),
    }
}

/// The encoding of the call. Case is ignored, and an unknown encoding counts as the default of the
/// action.
fn encoding(call: &Call<'_>) -> Option<&'static str> {
    let sent = call.text("ContentEncoding").unwrap_or_default();
    let known = ["Base64", "PlainText"].into_iter().find(|name| sent.eq_ignore_ascii_case(name));
    known.or_else(|| rules::default_text(call.action, "ContentEncoding"))
}
