//! One fault, with the expected outcome for each kind of action.

use std::ops::Range;
use std::time::Duration;

use ecs_core::retry::RetryPolicy;
use ecs_core::{Action, Client, ClientBuilder, Credentials, Error, SignatureVersion};

use super::clock::RecordingClock;
use super::outcome::{
    BASE_DELAY, EXECUTED, Failure, MAX_DELAY, MAX_RETRY_AFTER, MESSAGE, Outcome,
    THROTTLING_BASE_DELAY, Wait,
};
use super::watch::Watch;
use crate::support::fault_server::{FaultServer, Reaction};
use crate::support::real_network::RealNetwork;
use crate::support::requests::{ECS, Parameters, TestRequest};
use crate::support::server::{JSON, Received, Step, http};
use crate::support::signatures::{
    check_v1_signature, check_v3_signature, nonce_and_signature, parameters,
};

pub(crate) const KEY_SECRET: &str = "invented-key-secret-4711";
pub(crate) const TOKEN: &str = "invented-security-token/+=0815";
pub(crate) const PASSWORD: &str = "invented password & more";

pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) reactions: Vec<Reaction>,
    /// The error, if the call fails.
    pub(crate) failure: Option<Failure>,
    /// The outcome of a read-only action, and of one with a `ClientToken`.
    pub(crate) idempotent: Outcome,
    /// The outcome of any other action.
    pub(crate) other: Outcome,
    /// A request with a large body.
    pub(crate) large: bool,
    /// The timeout of an attempt.
    pub(crate) limit: Duration,
}

impl Case {
    /// A permanent fault, which is not retried.
    pub(crate) fn permanent(name: &str, reaction: Reaction, failure: Failure) -> Self {
        Self {
            name: name.to_owned(),
            reactions: vec![reaction],
            failure: Some(failure),
            idempotent: Outcome::Failure(&[], None),
            other: Outcome::Failure(&[], None),
            large: false,
            limit: Duration::from_secs(20),
        }
    }

    /// A transient fault. In the first case it stays, in the second case the second attempt succeeds.
    /// An action that may have been executed and is not idempotent is not retried.
    pub(crate) fn transient(
        name: &str,
        reaction: Reaction,
        wait: Wait,
        failure: Failure,
    ) -> [Self; 2] {
        let one_retry: &[Wait] = match wait {
            Wait::Transient => &[Wait::Transient],
            Wait::Throttled => &[Wait::Throttled],
            Wait::RetryAfter(_) => panic!("the case lists these waits itself"),
        };
        let two_retries: &[Wait] = match wait {
            Wait::Transient => &[Wait::Transient; 2],
            _ => &[Wait::Throttled; 2],
        };
        let executed = failure.executed;
        let other = |outcome| if executed { Outcome::Failure(&[], EXECUTED) } else { outcome };
        let lasting = Self {
            idempotent: Outcome::Failure(two_retries, None),
            other: other(Outcome::Failure(two_retries, None)),
            ..Self::permanent(&format!("{name}, always"), reaction.clone(), failure.clone())
        };
        let resolved = Self {
            reactions: vec![reaction.clone(), ok()],
            idempotent: Outcome::Success(one_retry),
            other: other(Outcome::Success(one_retry)),
            ..Self::permanent(&format!("{name}, once"), reaction, failure)
        };
        [lasting, resolved]
    }

    pub(crate) fn large(self) -> Self {
        Self { large: true, ..self }
    }

    pub(crate) fn limit(self, milliseconds: u64) -> Self {
        Self { limit: Duration::from_millis(milliseconds), ..self }
    }

    /// Runs each kind of action with each signature version concurrently.
    pub(crate) async fn check(&self) {
        println!("{}", self.name);
        let watch = Watch::begin();
        let run = |action, outcome, version| self.run(action, outcome, version, &watch);
        let (v1, v3) = (SignatureVersion::V1, SignatureVersion::V3);
        let all = async {
            tokio::join!(
                run(read_only(), self.idempotent, v1),
                run(read_only(), self.idempotent, v3),
                run(with_token(), self.idempotent, v1),
                run(with_token(), self.idempotent, v3),
                run(mutating(), self.other, v1),
                run(mutating(), self.other, v3),
            )
        };
        // A safety net only: waits are checked by the sleeps that the clock recorded.
        tokio::time::timeout(Duration::from_secs(60), all).await.expect("the case takes too long");
    }

    async fn run(
        &self,
        action: Action,
        outcome: Outcome,
        version: SignatureVersion,
        watch: &Watch,
    ) {
        let server = FaultServer::start(self.reactions.clone()).await;
        let clock = RecordingClock::new();
        let settings = settings(&clock).signature(version).attempt_timeout(self.limit);
        let client = settings.endpoint(server.url()).build().unwrap();
        let result = call(&client, action.clone(), self.large).await;
        if let Err(error) = &result {
            println!("    {error}");
        }
        let waits = match outcome {
            Outcome::Success(waits) | Outcome::Failure(waits, _) => waits,
        };
        let attempts = u32::try_from(waits.len()).unwrap() + 1;
        match (&result, outcome) {
            (Ok(()), Outcome::Success(_)) => {}
            (Err(error), Outcome::Failure(_, reason)) => {
                let failure = self.failure.as_ref().unwrap();
                let host = server.address.to_string();
                failure.check(error, action.name(), &host, attempts, reason);
            }
            other => panic!("{} with {version:?}: {other:?}", action.name()),
        }
        assert_eq!(server.arrivals(), usize::try_from(attempts).unwrap());
        check_waits(&clock, waits);
        check_requests(&server.requests(), &credentials());
        watch.add(&client);
        search(watch, result.err().as_ref(), &server.requests());
    }
}

pub(crate) fn read_only() -> Action {
    Action::new(&ECS, "DescribeWidgets").read_only()
}

pub(crate) fn with_token() -> Action {
    Action::new(&ECS, "CreateWidgets").client_token()
}

pub(crate) fn mutating() -> Action {
    Action::new(&ECS, "ModifyWidgets")
}

pub(crate) fn credentials() -> Credentials {
    Credentials::sts("STS.invented", KEY_SECRET, TOKEN)
}

/// Up to three attempts with short waits.
pub(crate) fn policy() -> RetryPolicy {
    RetryPolicy::new()
        .max_attempts(3)
        .base_delay(Duration::from_millis(BASE_DELAY))
        .throttling_base_delay(Duration::from_millis(THROTTLING_BASE_DELAY))
        .max_delay(Duration::from_millis(MAX_DELAY))
        .max_retry_after(Duration::from_millis(MAX_RETRY_AFTER))
}

pub(crate) fn settings(clock: &RecordingClock) -> ClientBuilder {
    Client::builder()
        .region("cn-hangzhou")
        .credentials(credentials())
        .transport(RealNetwork::new())
        .clock(clock.clone())
        .retry(policy())
}

/// A request with a password among its parameters. A large one has its parameters in the body.
pub(crate) fn request(action: Action, large: bool) -> TestRequest {
    let name = if large { "x".repeat(400_000) } else { "a name".to_owned() };
    let parameters = Parameters {
        name: Some(name),
        password: Some(PASSWORD.to_owned()),
        ..Parameters::default()
    };
    TestRequest { action, parameters }
}

pub(crate) async fn call(client: &Client, action: Action, large: bool) -> Result<(), Error> {
    client.call(request(action, large)).await.map(drop)
}

pub(crate) fn respond(bytes: Vec<u8>) -> Reaction {
    Reaction::Read(vec![Step::Send(bytes)])
}

pub(crate) fn ok() -> Reaction {
    respond(http("200 OK", JSON, r#"{"RequestId":"1C-in-body","Images":{"Image":[]}}"#))
}

/// A service error with this code. `status` is the status line without the version.
pub(crate) fn service_error(status: &str, headers: &str, code: &str) -> Reaction {
    let body = format!(r#"{{"RequestId":"1C-in-body","Code":"{code}","Message":"{MESSAGE}"}}"#);
    respond(http(status, &format!("{JSON}{headers}"), body))
}

pub(crate) fn check_waits(clock: &RecordingClock, expected: &[Wait]) {
    let waits = clock.waits();
    assert_eq!(waits.len(), expected.len(), "{waits:?} instead of {expected:?}");
    for ((number, wait), expected) in (1..).zip(waits).zip(expected) {
        let bounds: Range<Duration> = expected.bounds(number);
        assert!(bounds.contains(&wait), "{wait:?} is not in {bounds:?}, wait {number}");
    }
}

/// Checks that attempts differ only in nonce and signature, and that each signature matches the
/// received request.
pub(crate) fn check_requests(requests: &[Received], credentials: &Credentials) {
    for request in requests {
        if request.headers.contains_key("authorization") {
            check_v3_signature(request, credentials);
        } else {
            check_v1_signature(request, KEY_SECRET);
        }
    }
    for pair in requests.windows(2) {
        assert_eq!(stable_parameters(&pair[0]), stable_parameters(&pair[1]));
    }
    for (number, one) in requests.iter().enumerate() {
        for other in &requests[..number] {
            let (one, other) = (nonce_and_signature(one), nonce_and_signature(other));
            assert!(one[0] != other[0] && one[1] != other[1], "{one:?} {other:?}");
        }
    }
}

/// The parameters that must not change between attempts, and the action.
fn stable_parameters(request: &Received) -> Vec<(String, String)> {
    let mut parameters = parameters(request);
    for name in ["Signature", "SignatureNonce", "Timestamp"] {
        parameters.remove(name);
    }
    let takes_token = request.headers["x-acs-action"] == "CreateWidgets";
    let token = parameters.get("ClientToken").map_or(0, String::len);
    assert_eq!(token, if takes_token { 32 } else { 0 });
    assert_eq!(parameters["Password"], PASSWORD);
    parameters.insert("action".to_owned(), request.headers["x-acs-action"].clone());
    parameters.into_iter().collect()
}

/// Searches for secrets in the log and in the error.
pub(crate) fn search(watch: &Watch, error: Option<&Error>, requests: &[Received]) {
    if let Some(error) = error {
        watch.add_error(error);
    }
    let signatures: Vec<_> =
        requests.iter().map(|request| nonce_and_signature(request)[1].clone()).collect();
    let known = [KEY_SECRET, TOKEN, PASSWORD];
    watch.assert_silent(known.into_iter().chain(signatures.iter().map(String::as_str)));
}
