//! Command content, in plain text or Base64.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::forbidden;
use crate::actions::Call;
use crate::service_error::ServiceError;

/// Maximum content size in bytes, encoded in Base64.
const MAX_BYTES: usize = 24 * 1024;

/// The content of a command, in the encoding of the call.
pub(super) fn read(call: &Call<'_>) -> Result<Vec<u8>, ServiceError> {
    let sent = call.required("CommandContent")?;
    let is_plain = match call.text("ContentEncoding") {
        Some(_) => is_plain(call, "ContentEncoding"),
        // The default of `RunCommand` differs from that of the other actions, as they document.
        None => call.action == "RunCommand",
    };
    let content = match is_plain {
        true => sent.as_bytes().to_vec(),
        false => STANDARD.decode(sent).map_err(|_| {
            ServiceError::bad(
                "CmdContent.DecodeError",
                "CommandContent is not in Base64; encode it, or set ContentEncoding to PlainText.",
            )
        })?,
    };
    if STANDARD.encode(&content).len() > MAX_BYTES {
        return Err(forbidden(
            "CmdContent.ExceedLimit",
            format!("CommandContent has more than {MAX_BYTES} bytes in Base64."),
        ));
    }
    Ok(content)
}

/// Encodes bytes for a response: in Base64 unless the call asks for `PlainText`.
pub(super) fn write(call: &Call<'_>, bytes: &[u8]) -> String {
    match is_plain(call, "ContentEncoding") {
        true => String::from_utf8_lossy(bytes).into_owned(),
        false => STANDARD.encode(bytes),
    }
}

fn is_plain(call: &Call<'_>, name: &str) -> bool {
    call.text(name).is_some_and(|encoding| encoding == "PlainText")
}
