//! One call, in as many attempts as it takes.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use jiff::Timestamp;
use tracing::Instrument;

use crate::action::Action;
use crate::answer::{RawAnswer, interpret};
use crate::call::Options;
use crate::client::Client;
use crate::clock::Clock;
use crate::credentials::Credentials;
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::observe::{AttemptContext, CallSpan, Counter};
use crate::outgoing::Outgoing;
use crate::params::Params;
use crate::retry::{self, Attempted, Condition, Decision, RetryPolicy};

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

/// What one attempt was signed with.
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
    ) -> Result<RawAnswer, Error> {
        let config = &self.config;
        let limit = options.timeout.unwrap_or(config.timeout);
        let attempts = Attempts {
            client: self,
            action,
            params,
            options,
            policy: options.retry.as_ref().unwrap_or(&config.retry),
            deadline: config.machine.clock.elapsed().saturating_add(limit),
        };
        let span = CallSpan::new(action, self.region_of(options));
        config.observers.count(Counter::Calls, action);
        let result = attempts.run(&span).instrument(span.span().clone()).await;
        let result = result.map_err(|error| error.for_action(action.name()));
        span.finish(&result);
        if result.is_err() {
            config.observers.count(Counter::Failures, action);
        }
        result
    }
}

impl Attempts<'_> {
    async fn run(&self, span: &CallSpan) -> Result<RawAnswer, Error> {
        let mut so_far = Attempted::default();
        loop {
            let (result, signing) = self.attempt(&mut so_far, span).await;
            let error = match result {
                Ok(answer) => {
                    self.client.config.budget.succeeded(so_far.taken);
                    return Ok(answer);
                }
                Err(error) => error,
            };
            let error = error.after_attempts(so_far.attempts, so_far.executed);
            so_far.executed = error.may_have_been_executed();
            let decision = self.decide(&error, &so_far);
            match (decision, signing) {
                (Decision::After(delay), _) => {
                    so_far.taken += u32::from(self.policy.use_budget);
                    self.wait(delay, &error, &so_far).await;
                }
                (Decision::WithNewCredentials, Some(signing)) => {
                    so_far.credentials_refreshed = true;
                    self.refresh_credentials(error, &signing.credentials).await?;
                }
                (Decision::WithServerTime, Some(signing)) => {
                    so_far.clock_corrected = true;
                    self.correct_clock(error, signing.time)?;
                }
                (Decision::Stop(Some(reason)), _) => return Err(error.not_repeated(reason)),
                _ => return Err(error),
            }
        }
    }

    fn decide(&self, error: &Error, so_far: &Attempted) -> Decision {
        let config = &self.client.config;
        let chance = (&config.budget, &config.machine.random);
        retry::decide(self.policy, self.action, error, so_far, self.remaining(), chance)
    }

    /// One attempt; what it was signed with is there once it was signed.
    async fn attempt(
        &self,
        so_far: &mut Attempted,
        span: &CallSpan,
    ) -> (Result<RawAnswer, Error>, Option<Signing>) {
        let prepared = self.within_the_call(self.prepare()).await;
        let (endpoint, credentials) = match prepared {
            Ok(prepared) => prepared,
            Err(error) => return (Err(error), None),
        };
        if self.policy.adaptive_rate {
            let wait = self.client.config.rate.wait(self.clock().elapsed());
            if wait >= self.remaining() {
                return (Err(self.no_turn(wait)), None);
            }
            self.clock().sleep(wait).await;
        }
        let signing =
            Signing { credentials, time: self.client.config.server_time.now(self.clock()) };
        let outgoing = match self.sign(&endpoint, &signing) {
            Ok(outgoing) => outgoing,
            Err(error) => return (Err(error), None),
        };
        so_far.attempts += 1;
        let condition = Condition::of;
        let result = self.exchange(outgoing, &endpoint, so_far.attempts, span).await;
        let corrected = matches!(&result, Err(error) if condition(error).excludes_execution());
        so_far.counted += u32::from(!corrected);
        self.learn_rate(&result);
        (result, Some(signing))
    }

    /// What may have to be asked for before anything can be signed.
    async fn prepare(&self) -> Result<(Endpoint, Credentials), Error> {
        let config = &self.client.config;
        let endpoint = self.client.endpoint_of(self.action, self.options).await?;
        Ok((endpoint, config.credentials.get(&config.machine).await?))
    }

    fn sign(&self, endpoint: &Endpoint, signing: &Signing) -> Result<Outgoing, Error> {
        self.client.sign(self.action, self.params, endpoint, &signing.credentials, signing.time)
    }

    async fn exchange(
        &self,
        mut outgoing: Outgoing,
        endpoint: &Endpoint,
        number: u32,
        span: &CallSpan,
    ) -> Result<RawAnswer, Error> {
        let config = &self.client.config;
        let context = AttemptContext {
            action: self.action,
            region: self.client.region_of(self.options),
            host: &endpoint.host,
            number,
        };
        let attempt = span.attempt(&context);
        config.observers.before_send(&context, &mut outgoing.request);
        let sending = config.machine.transport.send(outgoing.request, self.attempt_timeout());
        let answer = sending.instrument(attempt.span().clone()).await;
        config.observers.after_answer(&context, answer.as_ref());
        let result = match answer {
            Ok(answer) => interpret(self.action, answer, &outgoing.signed),
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

    fn learn_rate(&self, result: &Result<RawAnswer, Error>) {
        let (rate, now) = (&self.client.config.rate, self.clock().elapsed());
        match result {
            Err(error) if error.is_throttled() => {
                self.client.config.observers.count(Counter::Throttled, self.action);
                rate.throttled(now);
            }
            _ => rate.succeeded(now),
        }
    }

    async fn wait(&self, delay: Duration, error: &Error, so_far: &Attempted) {
        tracing::debug!(
            delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
            attempt = so_far.attempts,
            error.type = error.kind().as_str(),
            error.code = error.code(),
            "waiting before the next attempt"
        );
        self.client.config.observers.count(Counter::Retries, self.action);
        self.clock().sleep(delay).await;
    }

    /// Gives back the refusal when there are no other credentials.
    async fn refresh_credentials(&self, refusal: Error, used: &Credentials) -> Result<(), Error> {
        let config = &self.client.config;
        config.observers.count(Counter::CredentialRefreshes, self.action);
        let renewed = self.within_the_call(config.credentials.replace(used, &config.machine)).await;
        match renewed {
            Ok(true) => Ok(()),
            Ok(false) => Err(refusal),
            Err(error) => Err(refusal.hint(&format!("new credentials were refused: {error}"))),
        }
    }

    /// Gives back the refusal when the server's time does not explain it.
    fn correct_clock(&self, refusal: Error, signed: Timestamp) -> Result<(), Error> {
        let Some(server) = refusal.answer().date else { return Err(refusal) };
        let server_time = &self.client.config.server_time;
        if !server_time.learn(self.clock(), server, signed) {
            return Err(refusal);
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
        within(self.remaining(), work).await.unwrap_or_else(|| {
            Err(Error::new(
                ErrorKind::Timeout,
                "the time for the whole call passed before credentials were there; `timeout` sets \
                 how long to wait",
            ))
        })
    }

    fn no_turn(&self, wait: Duration) -> Error {
        let message = format!(
            "the service asked for fewer requests, and the turn of this one is {wait:?} away, \
             after the time for the whole call; make fewer calls, or set a longer `timeout`"
        );
        Error::new(ErrorKind::Timeout, message)
    }

    fn clock(&self) -> &dyn Clock {
        self.client.config.machine.clock()
    }

    fn remaining(&self) -> Duration {
        self.deadline.saturating_sub(self.clock().elapsed())
    }
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
