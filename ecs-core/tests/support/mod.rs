//! Records like those of generated code, and servers that follow a script.

pub(crate) mod fault_server;
pub(crate) mod real_network;
pub(crate) mod records;
pub(crate) mod requests;
pub(crate) mod server;
pub(crate) mod signatures;
pub(crate) mod tls;
pub(crate) mod tunnel;
pub(crate) mod widgets;

use ecs_core::retry::RetryPolicy;
use ecs_core::{Client, ClientBuilder, Credentials};

pub(crate) const SECRET: &str = "invented-secret-0123456789";

/// A client with an invented region and access key, without retries.
pub(crate) fn builder() -> ClientBuilder {
    Client::builder()
        .region("cn-hangzhou")
        .retry(RetryPolicy::none())
        .credentials(Credentials::access_key("LTAI-invented", SECRET))
}
