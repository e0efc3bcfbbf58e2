//! What the response of a failed request says.

use std::time::Duration;

use jiff::Timestamp;

/// What the response of a failed request says.
#[derive(Clone, Default)]
pub struct ResponseDetails {
    /// The HTTP status.
    pub status: Option<u16>,
    /// The error code.
    pub code: Option<String>,
    /// The id of the request.
    pub request_id: Option<String>,
    /// The host, as it names itself.
    pub host_id: Option<String>,
    /// The URL of a page about the error.
    pub recommend: Option<String>,
    /// Details about a missing permission.
    pub access_denied: Option<AccessDeniedDetail>,
    /// How long the service asks to wait (`x-acs-retry-after`).
    pub retry_after: Option<Duration>,
    /// The server's time (`date`).
    pub date: Option<Timestamp>,
}

/// Why RAM denied an action. Fields that the service does not report are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccessDeniedDetail {
    /// The action that a policy has to allow, such as `ecs:StopInstance`.
    pub auth_action: String,
    /// The name of the calling user or role.
    pub auth_principal_display_name: String,
    /// The account that the user or role belongs to.
    pub auth_principal_owner_id: String,
    /// The type of the caller (user, role or account), as the service names it.
    pub auth_principal_type: String,
    /// The type of the policy that decided.
    pub policy_type: String,
    /// `ImplicitDeny`: no policy allows the action. `ExplicitDeny`: a policy denies it.
    pub no_permission_type: String,
    /// Encoded details, for `DecodeDiagnosticMessage` of RAM.
    pub encoded_diagnostic_message: String,
}
