//! Formats of names, passwords and user data.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::actions::prelude::*;

/// 2 to 128 letters, digits, `.`, `_`, `:` and `-`, starting with a letter.
pub(super) fn check_name(
    call: &Call<'_>,
    code: &'static str,
    parameter: &str,
    name: &str,
) -> Result<()> {
    let is_good = (2..=128).contains(&name.chars().count())
        && name.starts_with(char::is_alphabetic)
        && !is_url(name)
        && name.chars().all(|c| c.is_alphanumeric() || "._:-".contains(c));
    if is_good {
        return Ok(());
    }
    let message = format!(
        "{parameter}: must be 2 to 128 letters, digits or . _ : - and start with a letter, not \
         with http:// or https://."
    );
    Err(reject(call, code, message))
}

/// At most 256 characters, and not a URL.
pub(super) fn check_description(
    call: &Call<'_>,
    code: &'static str,
    parameter: &str,
    text: &str,
) -> Result<()> {
    if text.chars().count() <= 256 && !is_url(text) {
        return Ok(());
    }
    let message = format!(
        "{parameter}: must be up to 256 characters, not starting with http:// or https://."
    );
    Err(reject(call, code, message))
}

/// At most 64 characters, or 15 for Windows: labels of letters, digits and `-`, separated by single
/// dots.
pub(super) fn check_host_name(call: &Call<'_>, name: &str, windows: bool) -> Result<()> {
    let longest = if windows { 15 } else { 64 };
    let is_part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('-')
            && !part.ends_with('-')
            && !part.contains("--")
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let is_number = name.bytes().all(|byte| byte.is_ascii_digit());
    let is_good = (2..=longest).contains(&name.len())
        && name.split('.').all(is_part)
        && !(windows && (is_number || name.contains('.')));
    if is_good {
        return Ok(());
    }
    let message = format!(
        "HostName: {name:?} must be 2 to {longest} letters, digits, - and .; - and . neither \
         first, last nor twice in a row."
    );
    Err(reject(call, "InvalidHostName.Malformed", message))
}

/// The error message never contains the password.
pub(super) fn check_password(call: &Call<'_>, password: &str) -> Result<()> {
    const SPECIAL: &str = "()`~!@#$%^&*-_+=|{}[]:;'<>,.?/";
    let kinds: [fn(char) -> bool; 4] = [
        |c| c.is_ascii_lowercase(),
        |c| c.is_ascii_uppercase(),
        |c| c.is_ascii_digit(),
        |c| SPECIAL.contains(c),
    ];
    let used = kinds.iter().filter(|kind| password.contains(**kind)).count();
    let known = password.chars().all(|c| kinds.iter().any(|kind| kind(c)));
    if (8..=30).contains(&password.len()) && known && used >= 3 {
        return Ok(());
    }
    let message = "Password: must be 8 to 30 characters of at least three kinds: lower case, upper \
                   case, digits, special.";
    Err(reject(call, "InvalidPassword.Malformed", message))
}

/// `UserData` in Base64, at most 32 KiB decoded; stored in encoded form.
pub(super) fn user_data(call: &Call<'_>) -> Result<Option<String>> {
    const MAX_BYTES: usize = 32 * 1024;
    let Some(text) = call.text("UserData") else { return Ok(None) };
    let Ok(bytes) = STANDARD.decode(text) else {
        let message = "UserData: not valid Base64.";
        return Err(reject(call, "InvalidUserData.Base64FormatInvalid", message));
    };
    if bytes.len() > MAX_BYTES {
        let message = format!("UserData: {} bytes exceed the maximum of {MAX_BYTES}.", bytes.len());
        return Err(reject(call, "InvalidUserData.SizeExceeded", message));
    }
    Ok(Some(text.to_owned()))
}

fn is_url(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}
