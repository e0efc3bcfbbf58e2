//! A service without a network that fails at random, and records executions.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ecs_core::testing::ManualClock;
use ecs_core::transport::{
    HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind as Kind,
};
use ecs_core::{BoxFuture, Clock};
use jiff::SignedDuration;

use crate::support::signatures::fields;

/// The fault of one request.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) outcome: Outcome,
    /// Whether the action is executed, if the outcome leaves that open.
    pub(crate) executes: bool,
    pub(crate) latency: Duration,
}

#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    Success,
    /// Status 200 with a body that is not a valid response.
    InvalidBody(&'static str),
    /// A transport error, with the status if the response had begun.
    Broken(Kind, Option<u16>),
    ServiceError {
        error: ServiceError,
        retry_after: Option<u64>,
        hours_ahead: Option<i64>,
    },
}

/// Status and code, and whether the service may have executed the action.
pub(crate) type ServiceError = (u16, &'static str, bool);

/// Service errors, independent of how the client classifies them.
pub(crate) const SERVICE_ERRORS: [ServiceError; 27] = [
    (400, "Throttling.User", false),
    (403, "Throttling", false),
    (429, "Throttling.Resource", false),
    (429, "", false),
    (503, "Throttling.Api", true),
    (500, "InternalError", true),
    (400, "InternalError", true),
    (404, "InternalError.Dispatch", true),
    (503, "ServiceUnavailable", true),
    (400, "UnknownError", true),
    (504, "RequestTimeout", true),
    (502, "", true),
    (503, "", true),
    (408, "", true),
    (403, "LastTokenProcessing", true),
    (400, "Idempotence.Processing", true),
    (400, "SignatureNonceUsed", true),
    (500, "InvalidParameter", true),
    (500, "NeverHeardOf", true),
    (404, "InvalidInstanceId.NotFound", false),
    (403, "Forbidden.RAM", false),
    (400, "NeverHeardOf", false),
    (401, "", false),
    (302, "", false),
    (400, "InvalidSecurityToken.Expired", false),
    (400, "InvalidTimeStamp.Expired", false),
    (400, "IllegalTimestamp", false),
];

impl Outcome {
    /// Whether the service may have executed the action.
    pub(crate) fn leaves_execution_open(&self) -> bool {
        match self {
            Self::Success | Self::InvalidBody(_) => true,
            Self::Broken(kind, _) => {
                matches!(kind, Kind::Timeout | Kind::Broken | Kind::ResponseTooLarge)
            }
            Self::ServiceError { error: (_, _, open), .. } => *open,
        }
    }
}

/// A sent request, and its outcome.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    pub(crate) nonce: String,
    pub(crate) signature: String,
    pub(crate) time: String,
    pub(crate) client_token: Option<String>,
    /// All parameters except those of the signature.
    pub(crate) parameters: BTreeMap<String, String>,
    pub(crate) may_be_executed: bool,
    pub(crate) executed: bool,
    pub(crate) limit: Duration,
}

/// Clones share the service. After the last fault, all requests succeed.
#[derive(Clone)]
pub(crate) struct FakeService {
    clock: ManualClock,
    state: Arc<Mutex<(VecDeque<Fault>, Vec<Sent>)>>,
}

impl FakeService {
    pub(crate) fn new(clock: ManualClock, faults: Vec<Fault>) -> Self {
        Self { clock, state: Arc::new(Mutex::new((faults.into(), Vec::new()))) }
    }

    pub(crate) fn sent(&self) -> Vec<Sent> {
        self.state.lock().unwrap().1.clone()
    }

    /// Takes the next fault, and records the outcome of the request.
    fn receive(&self, request: &HttpRequest, limit: Duration) -> Fault {
        let mut state = self.state.lock().unwrap();
        let success = Fault { outcome: Outcome::Success, executes: true, latency: Duration::ZERO };
        let fault = state.0.pop_front().unwrap_or(success);
        let open = fault.outcome.leaves_execution_open();
        let mut sent = Sent::new(request, limit);
        sent.may_be_executed = open || fault.latency >= limit;
        let succeeds = matches!(fault.outcome, Outcome::Success);
        sent.executed = sent.may_be_executed && (fault.executes || succeeds);
        state.1.push(sent);
        fault
    }

    async fn exchange(
        &self,
        request: HttpRequest,
        limit: Duration,
    ) -> Result<HttpResponse, TransportError> {
        let fault = self.receive(&request, limit);
        self.clock.sleep(fault.latency.min(limit)).await;
        if fault.latency >= limit {
            return Err(TransportError::new(Kind::Timeout, "no response in time"));
        }
        self.response(&fault.outcome)
    }

    fn response(&self, outcome: &Outcome) -> Result<HttpResponse, TransportError> {
        let (status, body, headers) = match outcome {
            Outcome::Success => (200, r#"{"RequestId":"1"}"#.to_owned(), Vec::new()),
            Outcome::InvalidBody(body) => (200, (*body).to_owned(), Vec::new()),
            Outcome::Broken(kind, status) => {
                let error = TransportError::new(*kind, "the connection broke");
                return Err(match status {
                    Some(status) => error.with_response(*status, None),
                    None => error,
                });
            }
            Outcome::ServiceError { error: (status, code, _), retry_after, hours_ahead } => {
                let body = match *code {
                    "" => "<html>".to_owned(),
                    code => format!(r#"{{"RequestId":"1","Code":"{code}","Message":"No."}}"#),
                };
                let wait = retry_after.map(|wait| ("x-acs-retry-after", wait.to_string()));
                let date = hours_ahead.map(|hours| ("date", self.date(hours)));
                (*status, body, [wait, date].into_iter().flatten().collect())
            }
        };
        let mut response = http::Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(name, value);
        }
        Ok(response.body(body.into()).unwrap())
    }

    fn date(&self, hours_ahead: i64) -> String {
        let time = self.clock.now() + SignedDuration::from_hours(hours_ahead);
        time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
    }
}

impl Sent {
    fn new(request: &HttpRequest, limit: Duration) -> Self {
        let mut parameters = fields(request.uri().query().unwrap_or_default());
        parameters.extend(fields(std::str::from_utf8(request.body()).unwrap()));
        let mut of_signature = |parameter: &str, header: &str| {
            let header = request.headers().get(header).map(|it| it.to_str().unwrap().to_owned());
            parameters.remove(parameter).or(header).unwrap()
        };
        let nonce = of_signature("SignatureNonce", "x-acs-signature-nonce");
        let time = of_signature("Timestamp", "x-acs-date");
        let signature = of_signature("Signature", "authorization");
        parameters.remove("SecurityToken");
        let client_token = parameters.get("ClientToken").cloned();
        let (may_be_executed, executed) = (false, false);
        Self { nonce, signature, time, client_token, parameters, may_be_executed, executed, limit }
    }
}

impl Transport for FakeService {
    fn send(
        &self,
        request: HttpRequest,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(self.exchange(request, timeout))
    }
}

impl fmt::Debug for FakeService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FakeService")
    }
}
