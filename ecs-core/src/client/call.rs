//! One call of one action: a value that is sent when it is awaited.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use ecs_record::DecodeError;
use ecs_record::internal::{DecodeRecord, Record};

use super::Client;
use crate::api::{Action, Params, RawResponse, Request};
use crate::error::{Error, ErrorKind};
use crate::net::check_region;
use crate::rpc::CallOptions;
use crate::rpc::observe::Counter;
use crate::rpc::retry::RetryPolicy;

/// A call of one action. Await it to send it, after setting options for this call only.
///
/// Nothing happens until it is awaited. Dropping the future cancels the call; the service may still
/// execute it.
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug)]
pub struct Call<'a, R> {
    pub(crate) client: &'a Client,
    pub(crate) request: R,
    pub(crate) options: CallOptions,
}

impl<'a, R: Request> Call<'a, R> {
    pub(crate) fn new(client: &'a Client, request: R) -> Self {
        Self { client, request, options: CallOptions::default() }
    }

    setters! {
        /// The region, instead of the client's. It also is the default of `RegionId`.
        pub fn region(region: impl Into<String>) { options.region = Some(region.into()) }
        /// The endpoint, a host or URL as [`ClientBuilder::endpoint`](crate::ClientBuilder::endpoint)
        /// takes it.
        pub fn endpoint(endpoint: impl Into<String>) {
            options.endpoint = Some(endpoint.into().into())
        }
        /// The time limit for one attempt, from connecting to the last byte of the response.
        pub fn attempt_timeout(timeout: Duration) { options.attempt_timeout = Some(timeout) }
        /// The time limit for the whole call, with all attempts and the delays between them.
        pub fn timeout(timeout: Duration) { options.timeout = Some(timeout) }
        /// The retry policy. [`RetryPolicy::none`] disables retries.
        pub fn retry(policy: RetryPolicy) { options.retry = Some(policy) }
    }

    /// Sets a parameter by its name in the API, for parameters that the request has no field for. It
    /// takes precedence over the field.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.params.set(name, value);
        self
    }

    /// Sets `OwnerId`, the id of the account that owns the resource.
    pub fn owner_id(self, id: i64) -> Self {
        self.param("OwnerId", id.to_string())
    }

    /// Sets `OwnerAccount`, the name of the account that owns the resource.
    pub fn owner_account(self, account: impl Into<String>) -> Self {
        self.param("OwnerAccount", account)
    }

    /// Sets `ResourceOwnerId`, the id of the account on whose behalf the call acts.
    pub fn resource_owner_id(self, id: i64) -> Self {
        self.param("ResourceOwnerId", id.to_string())
    }

    /// Sets `ResourceOwnerAccount`, the name of the account on whose behalf the call acts.
    pub fn resource_owner_account(self, account: impl Into<String>) -> Self {
        self.param("ResourceOwnerAccount", account)
    }

    /// The parameters that the call sends, before they are signed.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`], naming every required parameter that is not set, every list that
    /// is set and empty but cannot be sent so, every number that is not finite, and every item with a
    /// comma in a list that is sent with commas.
    pub fn params(&self) -> Result<Params, Error> {
        let action = self.request.action();
        let params = self.client.complete(&action, &self.request, &self.options);
        params.map_err(|error| error.for_action(action.name()))
    }

    /// Sends the call and returns the response before it is decoded.
    ///
    /// ```no_run
    /// # async fn run<R: ecs_core::Request>(call: ecs_core::Call<'_, R>) -> Result<(), ecs_core::Error> {
    /// // Values that do not fit their fields are left out and listed.
    /// let (response, skipped) = call.raw().await?.decode_lossy::<R::Response>()?;
    /// for error in skipped {
    ///     println!("{error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`] but those of decoding.
    pub async fn raw(mut self) -> Result<RawResponse, Error> {
        let action = self.request.action();
        self.execute(&action).await
    }

    /// Sends the call and decodes the response. Awaiting the call does the same.
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`].
    pub async fn send(mut self) -> Result<R::Response, Error> {
        let action = self.request.action();
        let raw = self.execute(&action).await?;
        let mut response = R::Response::default();
        self.client.decode(&raw, &action, &mut response)?;
        Ok(response)
    }

    async fn execute(&mut self, action: &Action) -> Result<RawResponse, Error> {
        let params = self.params()?;
        let raw = self.client.rpc.call(action, &params, &self.options).await;
        raw.map_err(|error| self.explain(error))
    }
}

// Not generic, so that they are compiled once and not for every action.
impl Client {
    /// The parameters of a request, with the defaults of region and client token, after a check that
    /// nothing is missing.
    fn complete(
        &self,
        action: &Action,
        request: &dyn Record,
        options: &CallOptions,
    ) -> Result<Params, Error> {
        let (mut params, mut problems) = Params::encode(request);
        if let Some(region) = &options.region {
            check_region(region)?;
        }
        for (name, value) in options.params.iter() {
            params.set(name, value);
        }
        let rpc = &self.rpc;
        if let (Some(name), Some(region)) = (action.region, rpc.region_of(options)) {
            set_default(&mut params, name, region);
        }
        if action.client_token {
            let token = options.client_token.get_or_init(|| rpc.platform.random.unique());
            set_default(&mut params, "ClientToken", token);
        }
        for names in problems.values_mut() {
            names.retain(|name| !params.has(name));
        }
        problems.retain(|_, names| !names.is_empty());
        if problems.is_empty() {
            return Ok(params);
        }
        let texts = problems.iter().map(|(problem, names)| problem.describe(names));
        let message = texts.collect::<Vec<_>>().join("; ");
        Err(Error::new(ErrorKind::InvalidRequest, message))
    }

    /// Decodes a response, and reports the values that are left out. A response that cannot be decoded
    /// counts as a failed call.
    pub(super) fn decode(
        &self,
        raw: &RawResponse,
        action: &Action,
        response: &mut dyn DecodeRecord,
    ) -> Result<Vec<DecodeError>, Error> {
        let decoded = raw.decode_into(response).inspect(|skipped| DecodeError::report(skipped));
        decoded.map_err(|error| {
            self.rpc.settings.observers.count(Counter::Failures, action);
            error.for_action(action.name())
        })
    }
}

impl<'a, R> IntoFuture for Call<'a, R>
where
    R: Request + Send + Sync + 'a,
    R::Response: Send,
{
    type Output = Result<R::Response, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

fn set_default(params: &mut Params, name: &str, value: &str) {
    if params.non_empty(name).is_none() {
        params.set(name, value);
    }
}
