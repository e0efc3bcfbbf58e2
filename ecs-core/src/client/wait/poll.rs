//! One poll of resources.

use std::time::Duration;

use super::Waiter;
use super::waiter::Query;
use crate::client::paginate::Paged;
use crate::client::{CONCURRENCY, Client};
use crate::error::Error;
use crate::sync::try_join_buffered;

pub(super) struct Poller<'a, R: Paged> {
    pub(super) client: &'a Client,
    pub(super) waiter: Waiter<R>,
    pub(super) region: Option<String>,
}

/// The result of one request: the resources with these ids that exist, or a transient error.
pub(super) struct Poll<T> {
    pub(super) ids: Vec<String>,
    pub(super) found: Result<Vec<T>, Error>,
}

/// The last poll, at the end of the time limit, still needs time for a response.
const MIN_TIMEOUT: Duration = Duration::from_secs(5);

impl<R: Paged> Poller<'_, R> {
    /// Polls all resources. The error of a request is permanent.
    pub(super) async fn poll(
        &self,
        ids: Vec<String>,
        remaining: Duration,
    ) -> Result<Vec<Poll<R::Item>>, Error> {
        if let Query::ByIds(request) = self.waiter.query
            && !ids.is_empty()
        {
            match self.describe(request(ids.clone()), remaining).await {
                // Some actions reject all ids if they do not know one. Each id alone tells which.
                Err(error) if self.is_unknown_id(&error) && ids.len() > 1 => {}
                found => return Ok(vec![self.result(ids, found)?]),
            }
        }
        try_join_buffered(CONCURRENCY, ids.into_iter().map(|id| self.poll_one(id, remaining))).await
    }

    async fn poll_one(&self, id: String, remaining: Duration) -> Result<Poll<R::Item>, Error> {
        let ids = vec![id.clone()];
        let request = match self.waiter.query {
            Query::ByIds(request) => request(ids.clone()),
            Query::ById(request) => request(id),
        };
        let found = self.describe(request, remaining).await;
        self.result(ids, found)
    }

    async fn describe(&self, request: R, remaining: Duration) -> Result<Vec<R::Item>, Error> {
        let limit = remaining.max(MIN_TIMEOUT).min(self.client.rpc.timeout(None));
        let mut call = self.client.call(request).timeout(limit);
        if let Some(region) = &self.region {
            call = call.region(region);
        }
        call.collect_all().await
    }

    /// The error is permanent.
    fn result(
        &self,
        ids: Vec<String>,
        found: Result<Vec<R::Item>, Error>,
    ) -> Result<Poll<R::Item>, Error> {
        match found {
            Err(error) if self.is_unknown_id(&error) => Ok(Poll { ids, found: Ok(Vec::new()) }),
            Err(error) if !error.is_transient() => Err(error),
            found => Ok(Poll { ids, found }),
        }
    }

    /// Whether the service rejects the ids because it does not know them. Another missing resource,
    /// such as the resource group, proves nothing about the ids.
    fn is_unknown_id(&self, error: &Error) -> bool {
        match (self.waiter.resource, error.missing_resource()) {
            (None, _) => error.is_not_found(),
            (Some(awaited), Some(kind)) => kind == awaited || kind == ANY_RESOURCE,
            (Some(_), None) => false,
        }
    }
}

/// Codes such as `InvalidResourceId.NotFound` speak of the id that was sent, whatever its kind.
const ANY_RESOURCE: &str = "resource";
