//! What can go wrong before anything is sent: it is not repeated, and nothing was executed.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ecs_core::ProvideCredentials;
use ecs_core::retry::RetryPolicy;
use ecs_core::testing::{ReplayTransport, Reply};
use ecs_core::{BoxFuture, Client, Credentials, Error, ErrorKind, Platform};

use super::case::{call, changes, has_token, reads, request, settings};
use super::clock::RecordingClock;
use crate::support::fault_server::FaultServer;
use crate::support::requests::{ask, bare};

type Provide = Box<dyn Fn() -> BoxFuture<'static, Result<Credentials, Error>> + Send + Sync>;

/// Counts how often it is asked. Clones count together.
#[derive(Clone)]
struct Source(Arc<(AtomicUsize, Provide)>);

impl Source {
    fn new(
        provide: impl Fn() -> BoxFuture<'static, Result<Credentials, Error>> + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new((AtomicUsize::new(0), Box::new(provide))))
    }

    fn asked(&self) -> usize {
        self.0.0.load(Ordering::SeqCst)
    }
}

impl std::fmt::Debug for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Source")
    }
}

impl ProvideCredentials for Source {
    fn name(&self) -> &str {
        "source"
    }

    fn provide<'a>(&'a self, _platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        self.0.0.fetch_add(1, Ordering::SeqCst);
        (self.0.1)()
    }
}

/// A client with this source, and the server that it does not get to.
async fn client(source: &Source) -> (Client, FaultServer, RecordingClock) {
    let (server, clock) =
        (FaultServer::start(vec![super::case::ok()]).await, RecordingClock::new());
    let settings = settings(&clock).credentials_provider(source.clone());
    (settings.endpoint(server.url()).build().unwrap(), server, clock)
}

fn assert_unsent(error: &Error, server: &FaultServer, clock: &RecordingClock) {
    assert_eq!((error.attempts(), error.may_have_been_executed()), (0, false), "{error:?}");
    assert_eq!((server.connections(), clock.waits().len()), (0, 0), "{error}");
}

#[tokio::test]
async fn a_source_that_has_none() {
    let source = Source::new(|| Box::pin(async { Err(Error::credentials("the vault is sealed")) }));
    let (client, server, clock) = client(&source).await;
    for (number, action) in [reads(), has_token(), changes()].into_iter().enumerate() {
        let name = action.name().to_owned();
        let error = call(&client, action, false).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert_eq!(error.to_string(), format!("{name}: the vault is sealed"));
        assert_unsent(&error, &server, &clock);
        assert_eq!(source.asked(), number + 1);
    }
}

/// An error of another call says nothing about this one.
#[tokio::test]
async fn a_source_whose_own_call_fails() {
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
        let source = Source::new(move || {
            let inner = inner.clone();
            Box::pin(async move {
                inner.call(ask(bare())).await?;
                Ok(Credentials::anonymous())
            })
        });
        let (client, server, clock) = client(&source).await;
        let error = call(&client, has_token(), false).await.unwrap_err();
        assert_eq!(error.action(), Some("MakeThings"));
        assert_unsent(&error, &server, &clock);
        assert_eq!(source.asked(), 1, "{error}");
    }
}

#[tokio::test]
async fn a_source_that_hangs() {
    let source = Source::new(|| Box::pin(std::future::pending()));
    let (client, server, clock) = client(&source).await;
    let limit = Duration::from_millis(200);
    let error = client.call(request(has_token(), false)).timeout(limit).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(
        error.to_string(),
        "MakeThings: the time for the whole call is over before there were endpoint, credentials and a permit of the rate limiter; raise `timeout`"
    );
    assert_unsent(&error, &server, &clock);
}
