//! What an answer said about a failure.

use std::time::Duration;

use jiff::Timestamp;

/// What the server's answer said about a failure.
#[derive(Clone, Default)]
pub(crate) struct ResponseFacts {
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) host_id: Option<String>,
    pub(crate) recommend: Option<String>,
    pub(crate) access_denied: Option<AccessDeniedDetail>,
    /// How long the server asks to wait.
    pub(crate) retry_after: Option<Duration>,
    /// What the server takes for the time.
    pub(crate) date: Option<Timestamp>,
}

/// Why a policy of RAM refused an action, as far as the service tells. What it does not tell is
/// empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AccessDeniedDetail {
    /// The action that a policy would have to allow, such as `ecs:StopInstance`.
    pub auth_action: String,
    /// The name of the user or role that called.
    pub auth_principal_display_name: String,
    /// The account that the user or role belongs to.
    pub auth_principal_owner_id: String,
    /// What called: a user, a role or an account, in the service's own words.
    pub auth_principal_type: String,
    /// The kind of policy that decided.
    pub policy_type: String,
    /// `ImplicitDeny`: no policy allows it. `ExplicitDeny`: a policy forbids it.
    pub no_permission_type: String,
    /// A text for the service's own tools, which decode it.
    pub encoded_diagnostic_message: String,
}
