//! One call, in as many attempts as it takes.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use jiff::Timestamp;
use tracing::Instrument;

use crate::action::Action;
use crate::call::Options;
use crate::client::Client;
use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::observe::{AttemptContext, CallSpan, Counter};
use crate::params::Params;
use crate::response::{RawResponse, interpret};
use crate::retry::{self, Attempted, Condition, Decision, RetryPolicy};
use crate::signed_request::SignedRequest;

/// What stays the same over the attempts of a call.
struct Attempts<'a> {
    client: &'a Client,
    action: &'a Action,
    params: &'a Params,
    options: &'a Options,
    policy: &'a RetryPolicy,
    /// On the clock that never goes back.
    deadline: Duration,
}

/// An attempt that only has to be sent.
struct Prepared {
    endpoint: Endpoint,
    signing: Signing,
    signed_request: SignedRequest,
}

/// What one attempt is signed with.
struct Signing {
    credentials: Credentials,
    time: Timestamp,
}

impl Client {
    /// Sends a call, again if it failed in a way that passes and repeating it is safe.
    pub(crate) async fn send(
        &self,
        action: &Action,
        params: &Params,
        options: &Options,
    ) -> Result<RawResponse, Error> {
        let config = &self.config;
        let limit = self.timeout(options);
        let attempts = Attempts {
            client: self,
            action,
            params,
            options,
            policy: options.retry.as_ref().unwrap_or(&config.retry),
            deadline: config.platform.clock.elapsed().saturating_add(limit),
        };
        let span = CallSpan::new(action, self.region_of(options));
        config.observers.count(Counter::Calls, action);
        let result = attempts.run(&span).instrument(span.span().clone()).await;
        let result = result.map_err(|error| error.for_action(action.name()));
        span.finish(&result);
        if result.as_ref().is_err_and(|error| !error.is_passed_dry_run()) {
            config.observers.count(Counter::Failures, action);
        }
        result
    }
}

impl Attempts<'_> {
    async fn run(&self, span: &CallSpan) -> Result<RawResponse, Error> {
        let mut so_far = Attempted::default();
        loop {
            let prepared = self.prepare().await;
            let Prepared { endpoint, signing, signed_request } =
                prepared.map_err(|error| error.before_attempt(so_far.attempts, so_far.executed))?;
            so_far.attempts += 1;
            let result = self.exchange(signed_request, &endpoint, so_far.attempts, span).await;
            self.learn_rate(&result);
            let error = match result {
                Ok(response) => {
                    self.client.config.budget.succeeded(so_far.taken);
                    return Ok(response.after_attempts(so_far.attempts));
                }
                Err(error) => error.after_attempts(so_far.attempts, so_far.executed),
            };
            so_far.counted += u32::from(!Condition::of(&error).excludes_execution());
            so_far.executed = error.may_have_been_executed();
            match self.decide(&error, &so_far) {
                Decision::After(delay) => {
                    so_far.taken += u32::from(self.policy.use_budget);
                    self.wait(delay, error, &so_far).await?;
                }
                Decision::WithNewCredentials => {
                    so_far.credentials_refreshed = true;
                    self.refresh_credentials(error, &signing.credentials).await?;
                }
                Decision::WithServerTime => {
                    so_far.clock_corrected = true;
                    self.correct_clock(error, signing.time)?;
                }
                Decision::Stop(Some(reason)) => return Err(error.not_retried(reason)),
                Decision::Stop(None) => return Err(error),
            }
        }
    }

    fn decide(&self, error: &Error, so_far: &Attempted) -> Decision {
        let config = &self.client.config;
        let chance = (&config.budget, &config.platform.random);
        retry::decide(self.policy, self.action, error, so_far, self.remaining(), chance)
    }

    /// Everything that comes before sending: whatever fails here, nothing is sent.
    async fn prepare(&self) -> Result<Prepared, Error> {
        let (endpoint, credentials) = self.within_the_call(self.find()).await?;
        self.wait_for_turn().await?;
        if self.remaining().is_zero() {
            return Err(Error::new(ErrorKind::Timeout, TIME_PASSED));
        }
        let signing =
            Signing { credentials, time: self.client.config.server_time.now(self.clock()) };
        let signed_request = self.sign(&endpoint, &signing)?;
        Ok(Prepared { endpoint, signing, signed_request })
    }

    /// What may have to be asked for before anything can be signed.
    async fn find(&self) -> Result<(Endpoint, Credentials), Error> {
        let config = &self.client.config;
        let endpoint = self.client.endpoint_of(self.action, self.options).await?;
        Ok((endpoint, config.credentials.get(&config.platform).await?))
    }

    async fn wait_for_turn(&self) -> Result<(), Error> {
        let rate = &self.client.config.rate;
        if self.policy.adaptive_rate {
            let turn = rate.turn(self.clock().elapsed(), self.remaining());
            let turn = turn.map_err(no_turn)?;
            if !turn.wait.is_zero() {
                self.clock().sleep(turn.wait).await;
            }
            turn.used();
        }
        rate.sent(self.clock().elapsed());
        Ok(())
    }

    fn sign(&self, endpoint: &Endpoint, signing: &Signing) -> Result<SignedRequest, Error> {
        self.client.sign(self.action, self.params, endpoint, &signing.credentials, signing.time)
    }

    async fn exchange(
        &self,
        mut signed_request: SignedRequest,
        endpoint: &Endpoint,
        number: u32,
        span: &CallSpan,
    ) -> Result<RawResponse, Error> {
        let config = &self.client.config;
        let context = AttemptContext {
            action: self.action,
            region: self.client.region_of(self.options),
            host: &endpoint.host,
            number,
        };
        let attempt = span.attempt(&context);
        config.observers.before_send(&context, &mut signed_request.request);
        let sending =
            config.platform.transport.send(signed_request.request, self.attempt_timeout());
        let response = sending.instrument(attempt.span().clone()).await;
        config.observers.after_response(&context, response.as_ref());
        let result = match response {
            Ok(response) => interpret(self.action, response, &signed_request.signed),
            Err(error) => Err(error.into()),
        };
        attempt.finish(&result);
        result
    }

    /// What is left of the whole time, in a form that reads well in errors.
    fn attempt_timeout(&self) -> Duration {
        let left = self.remaining().as_micros().div_ceil(1_000);
        let left = Duration::from_millis(u64::try_from(left).unwrap_or(u64::MAX));
        self.client.attempt_timeout(self.action, self.options).min(left)
    }

    fn learn_rate(&self, result: &Result<RawResponse, Error>) {
        let (rate, now) = (&self.client.config.rate, self.clock().elapsed());
        match result {
            Err(error) if error.is_throttled() => {
                self.client.config.observers.count(Counter::Throttled, self.action);
                rate.throttled(now);
            }
            _ => rate.succeeded(now),
        }
    }

    /// Gives back the failure when the time for the whole call ends with the wait.
    async fn wait(&self, delay: Duration, failure: Error, so_far: &Attempted) -> Result<(), Error> {
        tracing::debug!(
            delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
            attempt = so_far.attempts,
            error.type = failure.kind().as_str(),
            error.code = failure.code(),
            "waiting before the next attempt"
        );
        self.clock().sleep(delay).await;
        if self.remaining().is_zero() {
            return Err(failure.not_retried(retry::NO_TIME));
        }
        self.client.config.observers.count(Counter::Retries, self.action);
        Ok(())
    }

    /// Gives back the refusal when there are no other credentials.
    async fn refresh_credentials(&self, refusal: Error, used: &Credentials) -> Result<(), Error> {
        let config = &self.client.config;
        config.observers.count(Counter::CredentialRefreshes, self.action);
        let renewed =
            self.within_the_call(config.credentials.replace(used, &config.platform)).await;
        match renewed {
            Ok(true) => Ok(()),
            Ok(false) => Err(refusal.not_retried("there are no other credentials")),
            Err(error) => Err(refusal.hint(&format!("there are no new credentials: {error}"))),
        }
    }

    /// Gives back the refusal when the server's time does not explain it.
    fn correct_clock(&self, refusal: Error, signed: Timestamp) -> Result<(), Error> {
        let Some(server) = refusal.response().date else {
            return Err(refusal.not_retried("the answer does not tell the server's time"));
        };
        let server_time = &self.client.config.server_time;
        if !server_time.learn(self.clock(), server, signed) {
            return Err(refusal.not_retried("the server's time is the one that was sent"));
        }
        let seconds = server.duration_since(signed).as_secs();
        tracing::warn!(seconds, "the clock of this machine differs from the server's");
        Ok(())
    }

    /// What others provide may hang; the time for the whole call ends that.
    async fn within_the_call<T>(
        &self,
        work: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        within(self.remaining(), work)
            .await
            .unwrap_or_else(|| Err(Error::new(ErrorKind::Timeout, TIME_PASSED)))
    }

    fn clock(&self) -> &dyn Clock {
        self.client.config.platform.clock()
    }

    fn remaining(&self) -> Duration {
        self.deadline.saturating_sub(self.clock().elapsed())
    }
}

const TIME_PASSED: &str = "the time for the whole call passed before there was an endpoint, \
    credentials and a turn; `timeout` sets how long to wait";

fn no_turn(wait: Duration) -> Error {
    let message = format!(
        "the service asked for fewer requests, and the turn of this one is {wait:?} away, after \
         the time for the whole call; make fewer calls, or set a longer `timeout`"
    );
    Error::new(ErrorKind::Timeout, message)
}

/// `None` when the time is over. Work that is done at once needs no timer.
async fn within<T>(limit: Duration, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    let at_once = poll_fn(|context| Poll::Ready(work.as_mut().poll(context))).await;
    match at_once {
        Poll::Ready(done) => Some(done),
        Poll::Pending => tokio::time::timeout(limit, work).await.ok(),
    }
}
