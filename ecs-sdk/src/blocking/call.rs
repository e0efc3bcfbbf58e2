//! One call of one action.

use std::time::Duration;

use ecs_core::retry::RetryPolicy;
use ecs_core::{DryRun, DryRunPassed, Error, Paged, Params, RawResponse, Request};

use super::{Client, Items, Pages};

/// A call that is ready to be sent with [`send`](Self::send).
///
/// The settings are those of the async [`Call`](ecs_core::Call), for this call only.
#[must_use = "a call does nothing until it is sent"]
#[derive(Debug)]
pub struct Call<'a, R> {
    client: &'a Client,
    call: ecs_core::Call<'a, R>,
}

impl<'a, R: Request> Call<'a, R> {
    pub(super) fn new(client: &'a Client, call: ecs_core::Call<'a, R>) -> Self {
        Self { client, call }
    }

    /// Sends the call to this region instead of the client's, and fills `RegionId` with it.
    pub fn region(self, region: impl Into<String>) -> Self {
        Self { call: self.call.region(region), ..self }
    }

    /// Sends the call to this host or URL, in the form of
    /// [`ClientBuilder::endpoint`](crate::ClientBuilder::endpoint).
    pub fn endpoint(self, endpoint: impl Into<String>) -> Self {
        Self { call: self.call.endpoint(endpoint), ..self }
    }

    /// Sets the timeout of one attempt, from connecting to the last byte of the response.
    pub fn attempt_timeout(self, timeout: Duration) -> Self {
        Self { call: self.call.attempt_timeout(timeout), ..self }
    }

    /// Sets the timeout of the whole call, with all attempts and the delays between them.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { call: self.call.timeout(timeout), ..self }
    }

    /// Sets the retry policy. [`RetryPolicy::none`] sends the call once.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self { call: self.call.retry(policy), ..self }
    }

    /// Sets a parameter by its name on the wire, for parameters without a field in the request. It
    /// takes precedence over the request.
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { call: self.call.param(name, value), ..self }
    }

    /// Sets `OwnerId`: the account that owns the resource, by number.
    pub fn owner_id(self, id: i64) -> Self {
        Self { call: self.call.owner_id(id), ..self }
    }

    /// Sets `OwnerAccount`: the account that owns the resource, by name.
    pub fn owner_account(self, account: impl Into<String>) -> Self {
        Self { call: self.call.owner_account(account), ..self }
    }

    /// Sets `ResourceOwnerId`: the account on whose behalf the call is made, by number.
    pub fn resource_owner_id(self, id: i64) -> Self {
        Self { call: self.call.resource_owner_id(id), ..self }
    }

    /// Sets `ResourceOwnerAccount`: the account on whose behalf the call is made, by name.
    pub fn resource_owner_account(self, account: impl Into<String>) -> Self {
        Self { call: self.call.resource_owner_account(account), ..self }
    }

    /// The parameters that the call sends, complete but unsigned.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest), naming every required
    /// parameter that is not set.
    pub fn params(&self) -> Result<Params, Error> {
        self.call.params()
    }

    /// Sends the call and decodes the response.
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`].
    pub fn send(self) -> Result<R::Response, Error> {
        self.client.block_on(self.call.send())
    }

    /// Sends the call and returns the response undecoded.
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`] except that of a response that cannot be decoded.
    pub fn raw(self) -> Result<RawResponse, Error> {
        self.client.block_on(self.call.raw())
    }

    /// Asks the service whether the call would be accepted, without executing it.
    ///
    /// # Errors
    ///
    /// The error that the real call would have.
    pub fn dry_run(self) -> Result<DryRunPassed, Error>
    where
        R: DryRun,
    {
        self.client.block_on(self.call.dry_run())
    }

    /// Splits a call with more ids than the service accepts into several calls.
    ///
    /// See [`in_batches`](ecs_core::Call::in_batches) of the async call.
    pub fn in_batches(self) -> Vec<Self>
    where
        R: Clone,
    {
        let client = self.client;
        let batches = self.call.in_batches().into_iter();
        batches.map(|call| Self { client, call }).collect()
    }
}

impl<'a, R: Paged> Call<'a, R> {
    /// Iterates over the pages, each a whole response.
    pub fn pages(self) -> Pages<'a, R> {
        Pages::new(self.client, self.call.pages())
    }

    /// Iterates over the items of all pages. One page is in memory at a time.
    pub fn items(self) -> Items<'a, R> {
        Items::new(self.client, self.call.items())
    }

    /// Returns the items of all pages.
    ///
    /// # Errors
    ///
    /// The error of the first page that fails; the items of earlier pages are dropped. Use
    /// [`Self::items`] to keep them.
    pub fn collect_all(self) -> Result<Vec<R::Item>, Error> {
        self.client.block_on(self.call.collect_all())
    }
}
