//! Endpoints, proxies and their exceptions.

use ecs_core::testing::ReplayTransport;
use ecs_core::transport::{HttpClient, Proxy};
use ecs_core::{Client, Credentials};

use crate::support::check_error;

/// The input is an endpoint, the password of a proxy, the URL of a proxy, and a list of exceptions.
pub fn endpoint(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let client = Client::builder()
        .region("cn-hangzhou")
        .endpoint(text)
        .credentials(Credentials::anonymous())
        .transport(ReplayTransport::new())
        .build();
    if let Err(error) = client {
        check_error(&error, &[]);
    }
    let secret = format!("{text}-invented-password");
    let with_password = format!("http://user:{secret}@proxy.example.com:3128");
    for proxy in [
        Proxy::url(with_password),
        Proxy::url(text),
        Proxy::url("http://proxy.example.com").except(text),
    ] {
        if let Err(error) = HttpClient::builder().proxy(proxy).build() {
            check_error(&error, &["-invented-password"]);
        }
    }
}
