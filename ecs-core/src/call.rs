//! One call of one action: a value that is sent when it is awaited.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::sync::OnceLock;
use std::time::Duration;

use crate::action::Request;
use crate::client::Client;
use crate::endpoint::EndpointText;
use crate::error::Error;
use crate::params::Params;
use crate::response::RawResponse;
use crate::retry::RetryPolicy;

/// A call that is ready to be sent: await it, or set something for this call only first.
///
/// Nothing happens until it is awaited. Dropping the future cancels the call; the service may
/// have executed it all the same.
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug)]
pub struct Call<'a, R> {
    pub(crate) client: &'a Client,
    pub(crate) request: R,
    pub(crate) options: Options,
}

/// What is set for one call only.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<EndpointText>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) params: Vec<(String, String)>,
    /// Made once, so that [`Call::params`] shows what is sent.
    pub(crate) client_token: OnceLock<String>,
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Values are left out: a parameter can be a password.
        let names: Vec<_> = self.params.iter().map(|(name, _)| name).collect();
        f.debug_struct("Options")
            .field("region", &self.region)
            .field("endpoint", &self.endpoint)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .field("params", &names)
            .finish()
    }
}

impl<'a, R: Request> Call<'a, R> {
    pub(crate) fn new(client: &'a Client, request: R) -> Self {
        Self { client, request, options: Options::default() }
    }

    /// Sends the call to another region than the client's, and fills `RegionId` with it.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.options.region = Some(region.into());
        self
    }

    /// Sends the call to another host or URL, as
    /// [`ClientBuilder::endpoint`](crate::ClientBuilder::endpoint) takes it.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.options.endpoint = Some(EndpointText(endpoint.into()));
        self
    }

    /// How long one attempt of this call may take, from connecting to the last byte of the answer.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.options.attempt_timeout = Some(limit);
        self
    }

    /// How long this call may take with all attempts and the waits between them.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.options.timeout = Some(limit);
        self
    }

    /// How often this call is tried, and how long is waited in between. [`RetryPolicy::none`]
    /// sends it once.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Sets a parameter by its name on the wire, for what the request has no field for. It wins
    /// over the request's own.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.options.params.push((name.into(), value.into()));
        self
    }

    /// Sets `OwnerId`: the account that owns the resource, by number.
    pub fn owner_id(self, id: i64) -> Self {
        self.param("OwnerId", id.to_string())
    }

    /// Sets `OwnerAccount`: the account that owns the resource, by name.
    pub fn owner_account(self, account: impl Into<String>) -> Self {
        self.param("OwnerAccount", account)
    }

    /// Sets `ResourceOwnerId`: the account that is acted for, by number.
    pub fn resource_owner_id(self, id: i64) -> Self {
        self.param("ResourceOwnerId", id.to_string())
    }

    /// Sets `ResourceOwnerAccount`: the account that is acted for, by name.
    pub fn resource_owner_account(self, account: impl Into<String>) -> Self {
        self.param("ResourceOwnerAccount", account)
    }

    /// The parameters that the call sends, complete but unsigned.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), naming every required
    /// parameter that is not set.
    pub fn params(&self) -> Result<Params, Error> {
        let encoded = Params::encode(&self.request);
        self.client.complete(&self.request.action(), encoded, &self.options)
    }

    /// Sends the call and gives the answer as it came.
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`] but an answer whose JSON does not fit.
    pub async fn raw(self) -> Result<RawResponse, Error> {
        let params = self.params()?;
        self.client.send(&self.request.action(), &params, &self.options).await
    }

    /// Sends the call and reads the answer. Awaiting the call does the same.
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`].
    pub async fn send(mut self) -> Result<R::Response, Error> {
        let action = self.request.action();
        let params = self.params()?;
        let raw = self.client.send(&action, &params, &self.options).await;
        let raw = raw.map_err(|error| match self.request.id_limit() {
            Some(list) => list.explain(error),
            None => error,
        })?;
        let mut response = R::Response::default();
        self.client.read(&raw, &mut response, &action)?;
        Ok(response)
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
