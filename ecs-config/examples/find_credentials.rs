//! Prints which credentials the default chain finds in this environment, as JSON and without secrets.
//!
//! `proof` is a signature of access key id and security token, so that a test can compare secrets
//! that are not printed. With `LOCAL_SERVERS`, a URL, a request to any other host than loopback goes
//! to `{LOCAL_SERVERS}/{host}{path}` instead, or fails if `UNREACHABLE` is that host.

// The output is what the program is for.
#![allow(clippy::print_stdout)]

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use ecs_config::credentials::{Credentials, DefaultChain, ProvideCredentials};
use ecs_core::sign::v1_signature;
use ecs_core::transport::{HttpClient, HttpRequest, HttpResponse, Transport, TransportError};
use ecs_core::{BoxFuture, Error, Platform};
use serde_json::{Value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let client = HttpClient::builder().build()?;
    let platform = match std::env::var("LOCAL_SERVERS") {
        Ok(servers) => Platform::with_transport(Arc::new(Redirected { client, servers })),
        Err(_) => Platform::with_transport(Arc::new(client)),
    };
    let found = DefaultChain::new().provide(&platform).await;
    println!("{}", describe(found));
    Ok(())
}

fn describe(found: Result<Credentials, Error>) -> Value {
    let credentials = match found {
        Ok(credentials) => credentials,
        Err(error) => return json!({"error": error.to_string()}),
    };
    let token = credentials.security_token().unwrap_or_default();
    let id = credentials.access_key_id().unwrap_or_default();
    json!({
        "access_key_id": id,
        "proof": v1_signature(credentials.secret().unwrap_or_default(), &format!("{id}\n{token}")),
        "source": credentials.source(),
    })
}

/// Sends requests to servers on loopback, whatever their host.
#[derive(Debug)]
struct Redirected {
    client: HttpClient,
    servers: String,
}

/// A port of loopback on which nothing listens.
const CLOSED: &str = "http://127.0.0.1:1";

impl Redirected {
    fn redirect(&self, request: &mut HttpRequest) -> Result<(), http::Error> {
        let uri = request.uri();
        let host = uri.host().unwrap_or_default();
        if host == "127.0.0.1" {
            return Ok(());
        }
        let is_unreachable =
            std::env::var("UNREACHABLE").is_ok_and(|unreachable| unreachable == host);
        let servers = if is_unreachable { CLOSED } else { &self.servers };
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let redirected = http::Uri::try_from(format!("{servers}/{host}{path}"))?;
        *request.uri_mut() = redirected;
        Ok(())
    }
}

impl Transport for Redirected {
    fn send(
        &self,
        mut request: HttpRequest,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        // An unchanged request fails in the client.
        let _ = self.redirect(&mut request);
        self.client.send(request, timeout)
    }
}
