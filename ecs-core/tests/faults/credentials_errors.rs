//! Errors of the credentials provider: nothing is sent, and the call is not retried.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ecs_core::ProvideCredentials;
use ecs_core::retry::RetryPolicy;
use ecs_core::testing::{ReplayTransport, Reply};
use ecs_core::{BoxFuture, Client, Credentials, Error, ErrorKind, Platform};

use super::case::{call, mutating, read_only, request, settings, with_token};
use super::clock::RecordingClock;
use crate::support::fault_server::FaultServer;
use crate::support::requests::{empty_request, plain_action};

type Provide = Box<dyn Fn() -> BoxFuture<'static, Result<Credentials, Error>> + Send + Sync>;

/// Counts its calls. Clones share the count.
#[derive(Clone)]
struct Provider(Arc<(AtomicUsize, Provide)>);

impl Provider {
    fn new(
        provide: impl Fn() -> BoxFuture<'static, Result<Credentials, Error>> + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new((AtomicUsize::new(0), Box::new(provide))))
    }

    fn fetches(&self) -> usize {
        self.0.0.load(Ordering::SeqCst)
    }
}

impl std::fmt::Debug for Provider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Provider")
    }
}

impl ProvideCredentials for Provider {
    fn name(&self) -> &str {
        "provider"
    }

    fn provide<'a>(&'a self, _platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        self.0.0.fetch_add(1, Ordering::SeqCst);
        (self.0.1)()
    }
}

/// A client with this provider, and a server that receives no request.
async fn client(provider: &Provider) -> (Client, FaultServer, RecordingClock) {
    let (server, clock) =
        (FaultServer::start(vec![super::case::ok()]).await, RecordingClock::new());
    let settings = settings(&clock).credentials_provider(provider.clone());
    (settings.endpoint(server.url()).build().unwrap(), server, clock)
}

fn assert_unsent(error: &Error, server: &FaultServer, clock: &RecordingClock) {
    assert_eq!((error.attempts(), error.may_have_been_executed()), (0, false), "{error:?}");
    assert_eq!((server.connections(), clock.waits().len()), (0, 0), "{error}");
}

#[tokio::test]
async fn an_error_of_the_provider_is_the_error_of_the_call() {
    let provider =
        Provider::new(|| Box::pin(async { Err(Error::credentials("the vault is sealed")) }));
    let (client, server, clock) = client(&provider).await;
    for (number, action) in [read_only(), with_token(), mutating()].into_iter().enumerate() {
        let name = action.name().to_owned();
        let error = call(&client, action, false).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert_eq!(error.to_string(), format!("{name}: the vault is sealed"));
        assert_unsent(&error, &server, &clock);
        assert_eq!(provider.fetches(), number + 1);
    }
}

/// The inner error is transient, but the outer call is not retried.
#[tokio::test]
async fn an_error_of_a_call_inside_the_provider_is_not_retried() {
    for reply in [
        Reply::throttled(),
        Reply::error(503, "ServiceUnavailable", "Try later."),
        Reply::error(400, "InvalidSecurityToken.Expired", "Too old."),
        Reply::error(400, "InvalidTimeStamp.Expired", "Too old."),
        Reply::reset_before_response(),
        Reply::stall(),
    ] {
        let transport = ReplayTransport::new().otherwise(reply);
        let inner = settings(&RecordingClock::new()).retry(RetryPolicy::none());
        let inner = inner.transport(transport).build().unwrap();
        let provider = Provider::new(move || {
            let inner = inner.clone();
            Box::pin(async move {
                inner.call(empty_request(plain_action())).await?;
                Ok(Credentials::anonymous())
            })
        });
        let (client, server, clock) = client(&provider).await;
        let error = call(&client, with_token(), false).await.unwrap_err();
        assert_eq!(error.action(), Some("CreateWidgets"));
        assert_unsent(&error, &server, &clock);
        assert_eq!(provider.fetches(), 1, "{error}");
    }
}

#[tokio::test]
async fn a_hanging_provider_ends_with_the_timeout_of_the_call() {
    let provider = Provider::new(|| Box::pin(std::future::pending()));
    let (client, server, clock) = client(&provider).await;
    let limit = Duration::from_millis(200);
    let error = client.call(request(with_token(), false)).timeout(limit).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(
        error.to_string(),
        "CreateWidgets: the time for the whole call is over before there were endpoint, credentials and a permit of the rate limiter; raise `timeout`"
    );
    assert_unsent(&error, &server, &clock);
}
