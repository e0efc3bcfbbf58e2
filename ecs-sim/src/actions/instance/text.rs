//! Host names, whose form depends on the operating system.

use crate::actions::prelude::*;

/// Windows has shorter host names, without dots and not of digits alone. The rules have the rest.
pub(super) fn check_host_name(call: &Call<'_>, name: &str, windows: bool) -> Result<()> {
    const LONGEST: usize = 15;
    let is_number = name.bytes().all(|byte| byte.is_ascii_digit());
    if !windows || name.len() <= LONGEST && !name.contains('.') && !is_number {
        return Ok(());
    }
    let message = format!(
        "HostName: {name:?} must be at most {LONGEST} letters, digits and -, not only digits."
    );
    Err(reject(call, "InvalidHostName.Malformed", message))
}
