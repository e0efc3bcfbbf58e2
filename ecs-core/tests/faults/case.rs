//! One fault, with what becomes of each kind of action.

use std::ops::Range;
use std::time::Duration;

use ecs_core::retry::RetryPolicy;
use ecs_core::{Action, Client, ClientBuilder, Credentials, Error, SignatureVersion};

use super::clock::RecordingClock;
use super::outcome::{
    BASE, EXECUTED, Failure, LONGEST, LONGEST_ASKED, MESSAGE, Outcome, THROTTLING_BASE, Wait,
};
use super::watch::Watch;
use crate::support::fault_server::{FaultServer, Turn};
use crate::support::requests::{Ask, ECS, Make};
use crate::support::script::RealNetwork;
use crate::support::server::{JSON, Received, Step, http};
use crate::support::signatures::{
    check_v1_signature, check_v3_signature, nonce_and_signature, parameters,
};

pub(crate) const KEY_SECRET: &str = "invented-key-secret-4711";
pub(crate) const TOKEN: &str = "invented-security-token/+=0815";
pub(crate) const PASSWORD: &str = "invented password & more";

pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) turns: Vec<Turn>,
    /// The error, if it ends with one.
    pub(crate) failure: Option<Failure>,
    /// What becomes of an action that changes nothing, and of one with a `ClientToken`.
    pub(crate) safe: Outcome,
    /// What becomes of any other.
    pub(crate) other: Outcome,
    /// A request with a large body.
    pub(crate) large: bool,
    /// How long an attempt may take.
    pub(crate) limit: Duration,
}

impl Case {
    /// A fault that does not pass by itself: nothing is repeated.
    pub(crate) fn permanent(name: &str, turn: Turn, failure: Failure) -> Self {
        Self {
            name: name.to_owned(),
            turns: vec![turn],
            failure: Some(failure),
            safe: Outcome::Failure(&[], None),
            other: Outcome::Failure(&[], None),
            large: false,
            limit: Duration::from_secs(20),
        }
    }

    /// A fault that may pass: once it stays, and once the second attempt succeeds. An action that
    /// may have been executed, and is not safe to repeat, is not.
    pub(crate) fn passing(name: &str, turn: Turn, wait: Wait, failure: Failure) -> [Self; 2] {
        let once: &[Wait] = match wait {
            Wait::Transient => &[Wait::Transient],
            Wait::Throttled => &[Wait::Throttled],
            Wait::Asked(_) => panic!("state these waits with the case"),
        };
        let twice: &[Wait] = match wait {
            Wait::Transient => &[Wait::Transient; 2],
            _ => &[Wait::Throttled; 2],
        };
        let open = failure.executed;
        let other = |usual| if open { Outcome::Failure(&[], EXECUTED) } else { usual };
        let stays = Self {
            safe: Outcome::Failure(twice, None),
            other: other(Outcome::Failure(twice, None)),
            ..Self::permanent(&format!("{name}, always"), turn.clone(), failure.clone())
        };
        let passes = Self {
            turns: vec![turn.clone(), ok()],
            safe: Outcome::Success(once),
            other: other(Outcome::Success(once)),
            ..Self::permanent(&format!("{name}, once"), turn, failure)
        };
        [stays, passes]
    }

    pub(crate) fn large(self) -> Self {
        Self { large: true, ..self }
    }

    pub(crate) fn limit(self, milliseconds: u64) -> Self {
        Self { limit: Duration::from_millis(milliseconds), ..self }
    }

    /// Each kind of action with each signature, at the same time.
    pub(crate) async fn check(&self) {
        println!("{}", self.name);
        let watch = Watch::begin();
        let run = |action, outcome, version| self.run(action, outcome, version, &watch);
        let (v1, v3) = (SignatureVersion::V1, SignatureVersion::V3);
        let all = async {
            tokio::join!(
                run(reads(), self.safe, v1),
                run(reads(), self.safe, v3),
                run(has_token(), self.safe, v1),
                run(has_token(), self.safe, v3),
                run(changes(), self.other, v1),
                run(changes(), self.other, v3),
            )
        };
        // Only a net: waits are checked by what the clock was asked for.
        tokio::time::timeout(Duration::from_secs(60), all).await.expect("it takes too long");
    }

    async fn run(
        &self,
        action: Action,
        outcome: Outcome,
        version: SignatureVersion,
        watch: &Watch,
    ) {
        let server = FaultServer::start(self.turns.clone()).await;
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
        assert_eq!(server.turns(), usize::try_from(attempts).unwrap());
        check_waits(&clock, waits);
        check_requests(&server.requests(), &credentials());
        watch.add(&client);
        search(watch, result.err().as_ref(), &server.requests());
    }
}

pub(crate) fn reads() -> Action {
    Action::new(&ECS, "DescribeThings").read_only()
}

pub(crate) fn has_token() -> Action {
    Action::new(&ECS, "MakeThings").client_token()
}

pub(crate) fn changes() -> Action {
    Action::new(&ECS, "ChangeThings")
}

pub(crate) fn credentials() -> Credentials {
    Credentials::sts("STS.invented", KEY_SECRET, TOKEN)
}

/// Up to three attempts with short waits.
pub(crate) fn policy() -> RetryPolicy {
    RetryPolicy::new()
        .max_attempts(3)
        .base_delay(Duration::from_millis(BASE))
        .throttling_base_delay(Duration::from_millis(THROTTLING_BASE))
        .max_delay(Duration::from_millis(LONGEST))
        .max_retry_after(Duration::from_millis(LONGEST_ASKED))
}

pub(crate) fn settings(clock: &RecordingClock) -> ClientBuilder {
    Client::builder()
        .region("cn-hangzhou")
        .credentials(credentials())
        .transport(RealNetwork::new())
        .clock(clock.clone())
        .retry(policy())
}

/// A call with a password among its parameters; a large one has its parameters in the body.
pub(crate) fn request(action: Action, large: bool) -> Ask {
    let name = if large { "x".repeat(400_000) } else { "a name".to_owned() };
    let parameters =
        Make { name: Some(name), password: Some(PASSWORD.to_owned()), ..Make::default() };
    Ask { action, parameters }
}

pub(crate) async fn call(client: &Client, action: Action, large: bool) -> Result<(), Error> {
    client.call(request(action, large)).await.map(drop)
}

pub(crate) fn read(bytes: Vec<u8>) -> Turn {
    Turn::Read(vec![Step::Send(bytes)])
}

pub(crate) fn ok() -> Turn {
    read(http("200 OK", JSON, r#"{"RequestId":"1C-in-body","Images":{"Image":[]}}"#))
}

/// A refusal with this code. `status` is a whole status line without the version.
pub(crate) fn refusal(status: &str, headers: &str, code: &str) -> Turn {
    let body = format!(r#"{{"RequestId":"1C-in-body","Code":"{code}","Message":"{MESSAGE}"}}"#);
    read(http(status, &format!("{JSON}{headers}"), body))
}

pub(crate) fn check_waits(clock: &RecordingClock, expected: &[Wait]) {
    let waits = clock.waits();
    assert_eq!(waits.len(), expected.len(), "{waits:?} instead of {expected:?}");
    for ((number, wait), expected) in (1..).zip(waits).zip(expected) {
        let bounds: Range<Duration> = expected.bounds(number);
        assert!(bounds.contains(&wait), "{wait:?} is not in {bounds:?}, wait {number}");
    }
}

/// What stays the same from attempt to attempt and what does not, and that each request is signed
/// as it arrived.
pub(crate) fn check_requests(requests: &[Received], credentials: &Credentials) {
    for request in requests {
        if request.headers.contains_key("authorization") {
            check_v3_signature(request, credentials);
        } else {
            check_v1_signature(request, KEY_SECRET);
        }
    }
    for pair in requests.windows(2) {
        assert_eq!(lasting(&pair[0]), lasting(&pair[1]));
    }
    for (number, one) in requests.iter().enumerate() {
        for other in &requests[..number] {
            let (one, other) = (nonce_and_signature(one), nonce_and_signature(other));
            assert!(one[0] != other[0] && one[1] != other[1], "{one:?} {other:?}");
        }
    }
}

/// All parameters but those that each signature changes, the action, and whether there is a token.
fn lasting(request: &Received) -> Vec<(String, String)> {
    let mut parameters = parameters(request);
    for name in ["Signature", "SignatureNonce", "Timestamp"] {
        parameters.remove(name);
    }
    let takes_token = request.headers["x-acs-action"] == "MakeThings";
    let token = parameters.get("ClientToken").map_or(0, String::len);
    assert_eq!(token, if takes_token { 32 } else { 0 });
    assert_eq!(parameters["Password"], PASSWORD);
    parameters.insert("action".to_owned(), request.headers["x-acs-action"].clone());
    parameters.into_iter().collect()
}

/// Searches for secrets in all that was logged, and in the error.
pub(crate) fn search(watch: &Watch, error: Option<&Error>, requests: &[Received]) {
    if let Some(error) = error {
        watch.add_error(error);
    }
    let signatures: Vec<_> =
        requests.iter().map(|request| nonce_and_signature(request)[1].clone()).collect();
    let known = [KEY_SECRET, TOKEN, PASSWORD];
    watch.assert_silent(known.into_iter().chain(signatures.iter().map(String::as_str)));
}
