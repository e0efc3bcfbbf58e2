//! One poll of resources.

use std::time::Duration;

use super::Waiter;
use super::waiter::Query;
use crate::client::paginate::Paged;
use crate::client::{CONCURRENCY, Client};
use crate::error::Error;
use crate::sync::try_join_buffered;

/// Polls resources.
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
                Err(error) if is_unknown_id(&error) && ids.len() > 1 => {}
                found => return Ok(vec![Poll::new(ids, found)?]),
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
        Poll::new(ids, self.describe(request, remaining).await)
    }

    async fn describe(&self, request: R, remaining: Duration) -> Result<Vec<R::Item>, Error> {
        let limit = remaining.max(MIN_TIMEOUT).min(self.client.rpc.timeout(None));
        let mut call = self.client.call(request).timeout(limit);
        if let Some(region) = &self.region {
            call = call.region(region);
        }
        call.collect_all().await
    }
}

impl<T> Poll<T> {
    fn new(ids: Vec<String>, found: Result<Vec<T>, Error>) -> Result<Self, Error> {
        match found {
            Err(error) if is_unknown_id(&error) => Ok(Self { ids, found: Ok(Vec::new()) }),
            Err(error) if !error.is_transient() => Err(error),
            found => Ok(Self { ids, found }),
        }
    }
}

/// Whether the service rejects the ids because it does not know them.
fn is_unknown_id(error: &Error) -> bool {
    let code = error.code().unwrap_or_default();
    error.is_not_found() && !NOT_A_RESOURCE.iter().any(|prefix| code.starts_with(prefix))
}

/// Codes that end like those of missing resources, but are about something else.
const NOT_A_RESOURCE: [&str; 5] =
    ["InvalidAccessKeyId.", "InvalidAction.", "InvalidApi.", "InvalidProduct.", "InvalidRegion"];
