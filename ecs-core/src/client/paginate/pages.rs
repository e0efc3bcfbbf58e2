//! Iteration over pages, and over the items of all pages.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::Paged;
use super::requests::PageRequests;
use crate::client::Call;
use crate::error::Error;

/// The pages of a list: see [`Call::pages`].
///
/// Use it as a `Stream`, or call [`Self::try_next`]. Pages are requested one at a time, when they are
/// needed.
///
/// Pagination ends with an error; [`Self::resume`] continues it with the page that failed.
#[must_use = "pages are not requested until `try_next` is called"]
pub struct Pages<'a, R> {
    requests: PageRequests<'a>,
    request: PhantomData<fn() -> R>,
}

impl<'a, R: Paged> Pages<'a, R> {
    pub(super) fn new(call: Call<'a, R>) -> Self {
        let (client, action) = (call.client, call.request.action());
        let options = call.options.clone();
        let batches = call.in_batches().iter().map(Call::params).collect();
        let requests = PageRequests::new(client, action, options, R::PAGING, batches);
        Self { requests, request: PhantomData }
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
        self.requests.failed = false;
    }

    pub(super) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<R::Response, Error>>> {
        loop {
            let Some(raw) = ready!(self.requests.poll_response(context)?) else {
                return Poll::Ready(None);
            };
            let mut response = R::Response::default();
            if self.requests.take(&raw, &mut response)? {
                return Poll::Ready(Some(Ok(response)));
            }
        }
    }
}

impl<R: Paged> Stream for Pages<'_, R> {
    type Item = Result<R::Response, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(context)
    }
}

impl<R> fmt::Debug for Pages<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.requests.fmt(f)
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
        self.pages.requests.size_at_most(items);
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
            let Some(page) = ready!(self.pages.poll_page(context)?) else { break };
            self.page = R::items(page).into_iter();
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
