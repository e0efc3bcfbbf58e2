//! The attempts of one signed call.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Uri, header};
use jiff::Timestamp;
use tracing::Instrument;

use super::execute::{Operation, Rules};
use super::observe::{AttemptContext, CallSpan, Counter, record};
use super::response::interpret;
use super::retry::Recovery;
use super::{CallOptions, Rpc, out_of_time};
use crate::api::{Action, Params, RawResponse};
use crate::auth::Credentials;
use crate::error::{Error, ErrorKind};
use crate::net::Endpoint;
use crate::platform::{Clock, HttpRequest, date, is_off, to_utc_seconds};
use crate::sign::{self, Body, SignatureVersion, Signed, SignedText, Unsigned};
use crate::sync::timeout;

/// Parameters that make the request line longer are sent in the body: servers and proxies limit it, by
/// default to 8 KiB (nginx, `large_client_header_buffers`; Apache, `LimitRequestLine`), some a little
/// below.
const MAX_REQUEST_LINE: usize = 7 << 10;

/// What is the same for all attempts of a call.
pub(super) struct SignedCall<'a> {
    pub(super) rpc: &'a Arc<Rpc>,
    pub(super) action: &'a Action,
    pub(super) params: &'a Params,
    pub(super) options: &'a CallOptions,
    pub(super) endpoint: Cow<'a, Endpoint>,
    pub(super) rules: Rules<'a>,
    pub(super) span: &'a CallSpan,
}

pub(super) struct Attempt {
    credentials: Credentials,
    signed_at: Timestamp,
    request: Option<HttpRequest>,
    signed: SignedText,
}

impl Operation for SignedCall<'_> {
    type Attempt = Attempt;
    type Output = RawResponse;

    fn rules(&self) -> &Rules<'_> {
        &self.rules
    }

    /// Everything that can fail before anything is sent.
    async fn prepare(&self) -> Result<Attempt, Error> {
        let rpc = self.rpc;
        let credentials = self.within_deadline(rpc.credentials.get(&rpc.platform)).await?;
        if self.acquire_permit().await? >= self.rules.deadline {
            return Err(out_of_time());
        }
        self.span.acts_as(&credentials);
        self.sign(credentials, rpc.platform.now())
    }

    async fn send(&self, attempt: &mut Attempt, number: u32) -> Result<RawResponse, Error> {
        let mut request = attempt.request.take().unwrap_or_default();
        let observers = &self.rpc.settings.observers;
        let context = AttemptContext {
            action: self.action,
            region: self.rpc.region_of(self.options),
            host: &self.endpoint.host,
            number,
        };
        let span = self.span.attempt(&context);
        observers.before_send(&context, &mut request);
        let sending = self.rpc.platform.transport.send(request, self.attempt_timeout());
        let response = sending.instrument(span.clone()).await;
        observers.after_response(&context, response.as_ref());
        let date = response.as_ref().ok().and_then(|response| date(response.headers()));
        let service = Some(self.action.service());
        let interpret = |response| interpret(response, service, &attempt.signed);
        let result = response.map_err(Error::from).and_then(interpret);
        // The service quotes parameters in some messages.
        let result = result.map_err(|error| {
            let secrets = self.params.secrets();
            let secrets = secrets.iter().map(String::as_str).chain(attempt.credentials.secrets());
            error.redact(secrets)
        });
        let result = result.map(|response| RawResponse { attempts: number, ..response });
        record(&span, &result);
        self.learn_time(date, &result);
        self.adapt_rate(&result);
        result
    }

    async fn recover(
        &self,
        recovery: Recovery,
        attempt: &Attempt,
        error: Error,
    ) -> Result<(), Error> {
        match recovery {
            Recovery::Credentials => self.replace_credentials(error, &attempt.credentials).await,
            Recovery::Clock => self.correct_clock(error, attempt.signed_at),
        }
    }

    fn on_retry(&self) {
        self.rpc.settings.observers.count(Counter::Retries, self.action);
    }
}

impl SignedCall<'_> {
    /// Signs a request with a new nonce.
    fn sign(&self, credentials: Credentials, signed_at: Timestamp) -> Result<Attempt, Error> {
        let (rpc, action, endpoint) = (self.rpc, self.action, &self.endpoint);
        let (version, host) = (rpc.settings.signature, &endpoint.host);
        let in_body = action.in_body || self.params.are_secret();
        let overhead = host.len() + version.request_line_len(&credentials);
        let (query, body) = placed(self.params, in_body, overhead);
        let unsigned = Unsigned {
            method: "POST",
            host,
            action: action.name(),
            version: action.service().version,
            query,
            body,
            credentials: &credentials,
            timestamp: &to_utc_seconds(signed_at),
            nonce: &rpc.platform.random.unique(),
        };
        let Signed { query, headers: signed, body, text } = match version {
            SignatureVersion::V1 => sign::v1(&unsigned),
            SignatureVersion::V3 => sign::v3(&unsigned),
        };
        let url = [endpoint.scheme, "://", &endpoint.host, "/?", &query].concat();
        let mut request = HttpRequest::new(body.into());
        *request.method_mut() = Method::POST;
        *request.uri_mut() = Uri::try_from(url).map_err(unbuildable)?;
        let headers = request.headers_mut();
        headers.reserve(signed.len() + 4);
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(header::USER_AGENT, rpc.user_agent.clone());
        // The HTTP client clones the headers, which is cheap if their values share one buffer.
        let mut values = String::with_capacity(signed.iter().map(|(_, value)| value.len()).sum());
        values.extend(signed.iter().map(|(_, value)| &**value));
        let mut buffer = Bytes::from(values);
        for (name, value) in signed {
            let value = HeaderValue::from_maybe_shared(buffer.split_to(value.len()));
            headers.insert(name, value.map_err(unbuildable)?);
        }
        Ok(Attempt { credentials, signed_at, request: Some(request), signed: text })
    }

    /// Returns the time at which the request may be sent.
    async fn acquire_permit(&self) -> Result<Duration, Error> {
        let limiter = &self.rpc.limiter;
        if self.rules.retry.policy.adaptive_rate {
            let permit = limiter.permit(self.clock().elapsed(), self.rules.remaining());
            let permit = permit.map_err(no_permit)?;
            if !permit.wait.is_zero() {
                self.clock().sleep(permit.wait).await;
            }
            permit.used();
        }
        let now = self.clock().elapsed();
        limiter.sent(now);
        Ok(now)
    }

    /// What is left of the time for the whole call, in milliseconds, which read well in errors.
    fn attempt_timeout(&self) -> Duration {
        let left = self.rules.remaining().as_micros().div_ceil(1_000);
        let left = Duration::from_millis(u64::try_from(left).unwrap_or(u64::MAX));
        self.rpc.attempt_timeout(self.action, self.options).min(left)
    }

    /// Responses of proxies and portals have no request id.
    fn learn_time(&self, date: Option<Timestamp>, result: &Result<RawResponse, Error>) {
        let platform = &self.rpc.platform;
        let has_request_id = || match result {
            Ok(response) => response.has_request_id(),
            Err(error) => error.request_id().is_some(),
        };
        if let Some(date) = date.filter(|date| is_off(*date, platform.now()) && has_request_id()) {
            platform.learn(date);
        }
    }

    fn adapt_rate(&self, result: &Result<RawResponse, Error>) {
        let limiter = &self.rpc.limiter;
        match result {
            Err(error) if error.is_throttled() => {
                self.rpc.settings.observers.count(Counter::Throttled, self.action);
                limiter.throttled(self.clock().elapsed());
            }
            _ if limiter.is_active() => limiter.succeeded(self.clock().elapsed()),
            _ => {}
        }
    }

    /// Returns the error if there are no other credentials.
    async fn replace_credentials(&self, error: Error, used: &Credentials) -> Result<(), Error> {
        let rpc = self.rpc;
        rpc.settings.observers.count(Counter::CredentialRefreshes, self.action);
        let replaced = self.within_deadline(rpc.credentials.replace(used, &rpc.platform)).await;
        match replaced {
            Ok(true) => Ok(()),
            Ok(false) => Err(error.not_retried("there are no other credentials")),
            Err(cause) => Err(error.hint(&format!("there are no new credentials: {cause}"))),
        }
    }

    /// Returns the error if the server's time does not explain it.
    fn correct_clock(&self, error: Error, signed_at: Timestamp) -> Result<(), Error> {
        let Some(server) = error.response().date else {
            return Err(error.not_retried("the response does not contain the server's time"));
        };
        if !is_off(server, signed_at) {
            return Err(error.not_retried("the server's time is the one that was sent"));
        }
        self.rpc.platform.learn(server);
        Ok(())
    }

    /// A provider may hang; the time for the whole call limits it.
    async fn within_deadline<T>(
        &self,
        work: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        timeout(self.rules.remaining(), work).await.unwrap_or_else(|| Err(out_of_time()))
    }

    fn clock(&self) -> &dyn Clock {
        self.rpc.platform.clock()
    }
}

fn no_permit(wait: Duration) -> Error {
    let message = format!(
        "the service throttles, and the next permit of the rate limiter is {wait:?} away, after \
         the time for the whole call; make fewer calls, or raise `timeout`"
    );
    Error::new(ErrorKind::Timeout, message)
}

/// Query and body: parameters are sent in the query, or as a form if they are secret or too long.
fn placed<'a>(params: &'a Params, in_body: bool, overhead: usize) -> (Pairs<'a>, Body<'a>) {
    if in_body || sign::encoded_len(params.iter()) + overhead > MAX_REQUEST_LINE {
        (Vec::new(), Body::Form(params.iter().collect()))
    } else {
        (params.iter().collect(), Body::Empty)
    }
}

type Pairs<'a> = Vec<(&'a str, &'a str)>;

fn unbuildable(error: impl Into<http::Error>) -> Error {
    let error = error.into();
    let message = format!("the request could not be built: {error}");
    Error::new(ErrorKind::InvalidRequest, message).caused_by(error)
}
