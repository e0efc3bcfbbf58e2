//! Records as generated code has them, servers and transports that follow a script, and a clock
//! that does not wait.

pub(crate) mod fault_server;
pub(crate) mod records;
pub(crate) mod requests;
pub(crate) mod script;
pub(crate) mod server;
pub(crate) mod signatures;
pub(crate) mod things;
pub(crate) mod tls;
pub(crate) mod tunnel;

use ecs_core::retry::RetryPolicy;
use ecs_core::{Client, ClientBuilder, Credentials};

pub(crate) const SECRET: &str = "invented-secret-0123456789";

/// A client whose region and key are invented, and that sends every call once.
pub(crate) fn builder() -> ClientBuilder {
    Client::builder()
        .region("cn-hangzhou")
        .retry(RetryPolicy::none())
        .credentials(Credentials::access_key("LTAI-invented", SECRET))
}
