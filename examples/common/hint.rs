//! Hints on service errors.

use ecs_sdk::Error;

/// Returns what to do about an error, if its code is a common one.
pub(crate) fn hint(error: &Error) -> Option<&'static str> {
    let code = error.code()?;
    Some(match code {
        _ if code.starts_with("IncorrectInstanceStatus") => {
            "the action is not allowed in the instance's current status; `list_resources` shows it"
        }
        _ if code.contains("NoStock") => {
            "`available_instance_types` lists the types that each zone can provide now"
        }
        _ if code.starts_with("InvalidAccessKeyId")
            || code.starts_with("SignatureDoesNotMatch") =>
        {
            "check ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET"
        }
        _ if error.is_not_found() => {
            "`list_resources` lists the instances and disks of the client's region"
        }
        _ if error.is_access_denied() => {
            "the RAM user of this AccessKey needs a policy that allows the action"
        }
        _ if error.is_throttled() => {
            "the account has reached its request rate limit; try again in a minute"
        }
        _ => return None,
    })
}
