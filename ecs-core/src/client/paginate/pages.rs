//! Iteration over pages, and over the items of all pages.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::position::{Next, Position};
use super::{Paged, Paging};
use crate::api::{Action, Params, RawResponse};
use crate::client::{Call, Client};
use crate::error::Error;
use crate::platform::BoxFuture;
use crate::rpc::CallOptions;

/// The pages of a list: see [`Call::pages`].
///
/// Use it as a `Stream`, or call [`Self::try_next`]. Pages are requested one at a time, when they are
/// needed.
///
/// Pagination ends with an error; [`Self::resume`] continues it with the page that failed.
#[must_use = "pages are not requested until `try_next` is called"]
pub struct Pages<'a, R> {
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
    failed: bool,
    request: PhantomData<fn() -> R>,
}

struct NextPage {
    params: Params,
    position: Position,
}

impl<'a, R: Paged> Pages<'a, R> {
    pub(super) fn new(call: Call<'a, R>) -> Self {
        let (client, action) = (call.client, call.request.action());
        let options = Arc::new(call.options.clone());
        let batches: Result<VecDeque<_>, _> = call.in_batches().iter().map(Call::params).collect();
        let (batches, fatal) = match batches {
            Ok(batches) => (batches, None),
            Err(error) => (VecDeque::new(), Some(error)),
        };
        Self {
            client,
            action,
            options,
            paging: R::PAGING,
            batches,
            page: None,
            response: None,
            fatal,
            failed: false,
            request: PhantomData,
        }
    }

    /// The next page, or `None` after the last one.
    ///
    /// Dropping the future loses nothing: the next one waits for the same response.
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`], once; then pagination has ended. The token of an earlier page, or a page
    /// other than the requested one, is [`ErrorKind::InvalidResponse`](crate::ErrorKind::InvalidResponse).
    pub async fn try_next(&mut self) -> Result<Option<R::Response>, Error> {
        poll_fn(|context| self.poll_page(context)).await.transpose()
    }

    /// Continues after an error, with the page that failed.
    pub fn resume(&mut self) {
        self.failed = false;
    }

    /// Limits the page size, unless the request sets one.
    pub(super) fn size_at_most(&mut self, items: usize) {
        let most = i64::try_from(items).unwrap_or(i64::MAX).max(MIN_SIZE);
        self.paging.size = self.paging.size.map(|size| size.min(most));
    }

    pub(super) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<R::Response, Error>>> {
        if let Some(error) = self.fatal.take() {
            self.page = None;
            self.batches.clear();
            return Poll::Ready(Some(Err(error)));
        }
        while let Some(response) = self.response() {
            let response = ready!(response.as_mut().poll(context));
            self.response = None;
            let page = response.and_then(|raw| self.take(&raw)).transpose();
            self.failed = matches!(page, Some(Err(_)));
            if page.is_some() {
                return Poll::Ready(page);
            }
        }
        Poll::Ready(None)
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

    /// Decodes a page, and advances to the next one.
    fn take(&mut self, raw: &RawResponse) -> Result<Option<R::Response>, Error> {
        let (response, skipped) = self.client.decode::<R::Response>(raw, &self.action)?;
        let invalid = |message| raw.invalid(message).for_action(self.action.name());
        if let Some(error) = skipped.iter().find(|error| self.paging.needs(error.path())) {
            return Err(invalid(format!("the page is not complete: {error}")));
        }
        let advance =
            |page: &mut NextPage| page.position.advance(&self.paging, &response, &mut page.params);
        let next = self.page.as_mut().map(advance);
        match next {
            Some(Next::Page) => {}
            Some(Next::End) | None => self.page = None,
            Some(Next::Fatal(message)) => self.fatal = Some(invalid(message)),
            Some(Next::WrongPage(message)) => return Err(invalid(message)),
            Some(Next::LastPageAgain) => {
                self.page = None;
                return Ok(None);
            }
        }
        Ok(Some(response))
    }
}

/// Some actions reject smaller pages (`minimum` of `MaxResults` in the metadata).
const MIN_SIZE: i64 = 10;

impl<R: Paged> Stream for Pages<'_, R> {
    type Item = Result<R::Response, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl<R> fmt::Debug for Pages<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("action", &self.action.name())
            .field("paging", &self.paging)
            .field("failed", &self.failed)
            .finish_non_exhaustive()
    }
}

/// The items of all pages: see [`Call::items`](crate::Call::items).
///
/// Use it as a `Stream`, or call [`Self::try_next`]. The next page is requested when all items of the
/// current one have been returned.
#[must_use = "items are not requested until `try_next` is called"]
pub struct Items<'a, R: Paged> {
    pages: Pages<'a, R>,
    /// The remaining items of the current page.
    page: std::vec::IntoIter<R::Item>,
    remaining: usize,
}

impl<'a, R: Paged> From<Pages<'a, R>> for Items<'a, R> {
    fn from(pages: Pages<'a, R>) -> Self {
        Self { pages, page: Vec::new().into_iter(), remaining: usize::MAX }
    }
}

impl<R: Paged> Items<'_, R> {
    /// Ends after this number of items, and requests pages not larger than necessary, but with
    /// at least ten items, since some actions reject smaller pages.
    pub fn limit(mut self, items: usize) -> Self {
        self.remaining = items;
        self.pages.size_at_most(items);
        self
    }

    /// The next item, or `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of [`Pages::try_next`].
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// Continues after an error, with the page that failed.
    pub fn resume(&mut self) {
        self.pages.resume();
    }

    /// Collects the remaining items.
    ///
    /// # Errors
    ///
    /// Those of [`Pages::try_next`]; the items before the error are lost.
    pub async fn collect_all(mut self) -> Result<Vec<R::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R::Item, Error>>> {
        while self.remaining > 0 {
            if let Some(item) = self.page.next() {
                self.remaining -= 1;
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok(page)) => self.page = R::items(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
        Poll::Ready(None)
    }
}

/// Nothing in it is pinned, whatever the type of the items.
impl<R: Paged> Unpin for Items<'_, R> {}

impl<R: Paged> Stream for Items<'_, R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<R: Paged> fmt::Debug for Items<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("buffered", &self.page.len())
            .finish_non_exhaustive()
    }
}
