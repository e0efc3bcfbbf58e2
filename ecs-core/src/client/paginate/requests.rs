//! The requests for the pages of a list, one after the other.
//!
//! Not generic over the action, so that it is compiled once.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use ecs_record::internal::DecodeRecord;

use super::Paging;
use super::position::{Next, Position};
use crate::api::{Action, Params, RawResponse};
use crate::client::Client;
use crate::error::Error;
use crate::platform::BoxFuture;
use crate::rpc::CallOptions;

pub(super) struct PageRequests<'a> {
    client: &'a Client,
    action: Action,
    options: Arc<CallOptions>,
    paging: Paging,
    /// Batches of ids that are still to be sent.
    batches: VecDeque<Params>,
    page: Option<NextPage>,
    response: Option<BoxFuture<'a, Result<RawResponse, Error>>>,
    /// Why pagination cannot continue at all.
    fatal: Option<Error>,
    pub(super) failed: bool,
}

struct NextPage {
    params: Params,
    position: Position,
}

/// Some actions reject smaller pages (`minimum` of `MaxResults` in the metadata).
const MIN_SIZE: i64 = 10;

impl<'a> PageRequests<'a> {
    pub(super) fn new(
        client: &'a Client,
        action: Action,
        options: CallOptions,
        paging: Paging,
        batches: Result<VecDeque<Params>, Error>,
    ) -> Self {
        let (batches, fatal) = match batches {
            Ok(batches) => (batches, None),
            Err(error) => (VecDeque::new(), Some(error)),
        };
        let options = Arc::new(options);
        let (page, response, failed) = (None, None, false);
        Self { client, action, options, paging, batches, page, response, fatal, failed }
    }

    /// Limits the page size, unless the request sets one.
    pub(super) fn size_at_most(&mut self, items: usize) {
        let most = i64::try_from(items).unwrap_or(i64::MAX).max(MIN_SIZE);
        self.paging.size = self.paging.size.map(|size| size.min(most));
    }

    /// The response with the next page, or `None` after the last one.
    pub(super) fn poll_response(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<RawResponse, Error>>> {
        if let Some(error) = self.fatal.take() {
            self.page = None;
            self.batches.clear();
            return Poll::Ready(Some(Err(error)));
        }
        let Some(response) = self.response() else { return Poll::Ready(None) };
        let response = ready!(response.as_mut().poll(context));
        self.response = None;
        self.failed = response.is_err();
        Poll::Ready(Some(response))
    }

    /// Decodes a page, and advances to the next one. `false` if it is not a page of its own.
    pub(super) fn take(
        &mut self,
        raw: &RawResponse,
        response: &mut dyn DecodeRecord,
    ) -> Result<bool, Error> {
        let taken = self.advance(raw, response);
        self.failed = taken.is_err();
        taken
    }

    /// The pending response, or that of the next page.
    fn response(&mut self) -> Option<&mut BoxFuture<'a, Result<RawResponse, Error>>> {
        if self.failed {
            return None;
        }
        if self.response.is_none() {
            let params = self.next_page()?.params.clone();
            self.response = Some(self.send(params));
        }
        self.response.as_mut()
    }

    /// The future is stored, so that it survives the one that polls it.
    fn send(&self, params: Params) -> BoxFuture<'a, Result<RawResponse, Error>> {
        let (client, action) = (self.client, self.action.clone());
        let options = Arc::clone(&self.options);
        Box::pin(async move { client.rpc.call(&action, &params, &options).await })
    }

    fn next_page(&mut self) -> Option<&NextPage> {
        if self.page.is_none() {
            let mut params = self.batches.pop_front()?;
            let position = Position::first(&self.paging, &mut params);
            self.page = Some(NextPage { params, position });
        }
        self.page.as_ref()
    }

    fn advance(
        &mut self,
        raw: &RawResponse,
        response: &mut dyn DecodeRecord,
    ) -> Result<bool, Error> {
        let skipped = self.client.decode(raw, &self.action, response)?;
        let invalid = |message| raw.invalid(message).for_action(self.action.name());
        if let Some(error) = skipped.iter().find(|error| self.paging.needs(error.path())) {
            return Err(invalid(format!("the page is not complete: {error}")));
        }
        let advance =
            |page: &mut NextPage| page.position.advance(&self.paging, response, &mut page.params);
        match self.page.as_mut().map(advance) {
            Some(Next::Page) => {}
            Some(Next::End) | None => self.page = None,
            Some(Next::Fatal(message)) => self.fatal = Some(invalid(message)),
            Some(Next::WrongPage(message)) => return Err(invalid(message)),
            Some(Next::LastPageAgain) => {
                self.page = None;
                return Ok(false);
            }
        }
        Ok(true)
    }
}

impl fmt::Debug for PageRequests<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("action", &self.action.name())
            .field("paging", &self.paging)
            .field("failed", &self.failed)
            .finish_non_exhaustive()
    }
}
