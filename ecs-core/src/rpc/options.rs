//! Settings of one call.

use std::fmt;
use std::sync::OnceLock;
use std::time::Duration;

use super::retry::RetryPolicy;
use crate::net::EndpointText;

/// Settings of one call.
#[derive(Clone, Default)]
pub(crate) struct CallOptions {
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<EndpointText>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) params: Vec<(String, String)>,
    /// Generated once, so that [`Call::params`](crate::Call::params) shows what is sent.
    pub(crate) client_token: OnceLock<String>,
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Values are left out: a parameter can be a password.
        let names: Vec<_> = self.params.iter().map(|(name, _)| name).collect();
        f.debug_struct("CallOptions")
            .field("region", &self.region)
            .field("endpoint", &self.endpoint)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .field("params", &names)
            .finish()
    }
}
