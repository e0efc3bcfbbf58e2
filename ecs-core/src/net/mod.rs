//! The network: endpoints, and the HTTP client that requests go through by default.

mod endpoint;
mod failure;
mod http_client;
mod no_proxy;
mod proxy;
mod request_body;
mod tls;

pub use endpoint::{Endpoint, Network, check_region, is_loopback};
pub use http_client::{HttpClient, HttpClientBuilder};
pub use proxy::Proxy;
