//! What to do about an error of the service.

use ecs_sdk::Error;

/// Advice on an error, where the examples can help.
pub(crate) fn hint(error: &Error) -> Option<&'static str> {
    let code = error.code()?;
    Some(match code {
        _ if code.starts_with("IncorrectInstanceStatus") => {
            "the instance must be in another state; `list_resources` shows in which one it is"
        }
        _ if code.contains("NoStock") => "`find_stock` shows which types can be had in which zones",
        _ if code.starts_with("InvalidAccessKeyId")
            || code.starts_with("SignatureDoesNotMatch") =>
        {
            "look at ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET"
        }
        _ if error.is_not_found() => "`list_resources` shows what exists in the client's region",
        _ if error.is_access_denied() => {
            "the key's user needs a RAM policy that allows this action"
        }
        _ if error.is_throttled() => "the account sent too many requests; try again in a minute",
        _ => return None,
    })
}
