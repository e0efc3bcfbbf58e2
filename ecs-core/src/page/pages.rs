//! A walk over pages.

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
use crate::BoxFuture;
use crate::action::Action;
use crate::call::{Call, Options};
use crate::client::Client;
use crate::error::Error;
use crate::params::Params;
use crate::response::RawResponse;

/// The pages of a list, as [`Call::pages`] walks over them.
///
/// A `Stream`, or to be asked with [`Self::try_next`]. Nothing is sent until it is asked, and
/// nothing ahead of what was asked for.
///
/// After an error the walk is over, but not lost: [`Self::resume`] lets it go on with the page
/// that failed.
#[must_use = "a walk does nothing until it is asked for a page"]
pub struct Pages<'a, R> {
    sender: Sender<'a>,
    paging: Paging,
    /// Parts of a list that was too long for one call, which are still to come.
    parts: VecDeque<Params>,
    page: Option<PageToAsk>,
    response: Option<BoxFuture<'a, Result<RawResponse, Error>>>,
    /// Why there is no next page. It ends the walk for good.
    refused: Option<Error>,
    failed: bool,
    request: PhantomData<fn() -> R>,
}

struct PageToAsk {
    params: Params,
    position: Position,
}

/// What is the same for all pages.
struct Sender<'a> {
    client: &'a Client,
    action: Action,
    options: Arc<Options>,
}

impl<'a, R: Paged> Pages<'a, R> {
    pub(super) fn new(call: Call<'a, R>) -> Self {
        let sender = Sender {
            client: call.client,
            action: call.request.action(),
            options: Arc::new(call.options.clone()),
        };
        let parts: Result<VecDeque<_>, _> = call.in_batches().iter().map(Call::params).collect();
        let (parts, refused) = match parts {
            Ok(parts) => (parts, None),
            Err(error) => (VecDeque::new(), Some(error)),
        };
        Self {
            sender,
            paging: R::PAGING,
            parts,
            page: None,
            response: None,
            refused,
            failed: false,
            request: PhantomData,
        }
    }

    /// The next page, or `None` after the last one.
    ///
    /// Dropping the future loses nothing: the next one waits for the same answer.
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`], once; then the walk is over. A service that answers the token of
    /// an earlier page, or another page than was asked for, is
    /// [`ErrorKind::InvalidResponse`](crate::ErrorKind::InvalidResponse).
    pub async fn try_next(&mut self) -> Result<Option<R::Response>, Error> {
        poll_fn(|context| self.poll_page(context)).await.transpose()
    }

    /// Lets the walk go on after an error: the page that failed is asked for once more.
    pub fn resume(&mut self) {
        self.failed = false;
    }

    /// Asks for pages of no more than so many items, but no fewer than every action allows, unless
    /// the request sets a size.
    pub(super) fn size_at_most(&mut self, items: usize) {
        let most = i64::try_from(items).unwrap_or(i64::MAX).max(LEAST_SIZE);
        self.paging.size = self.paging.size.map(|size| size.min(most));
    }

    pub(super) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<R::Response, Error>>> {
        if let Some(error) = self.refused.take() {
            self.page = None;
            self.parts.clear();
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

    /// The answer that is waited for; for the next page, if none is.
    fn response(&mut self) -> Option<&mut BoxFuture<'a, Result<RawResponse, Error>>> {
        if self.failed {
            return None;
        }
        if self.response.is_none() {
            let params = self.page_to_ask()?.params.clone();
            self.response = Some(self.sender.ask(params));
        }
        self.response.as_mut()
    }

    fn page_to_ask(&mut self) -> Option<&PageToAsk> {
        if self.page.is_none() {
            let mut params = self.parts.pop_front()?;
            let position = Position::first(&self.paging, &mut params);
            self.page = Some(PageToAsk { params, position });
        }
        self.page.as_ref()
    }

    /// Reads a page, if it is one, and goes on to the next.
    fn take(&mut self, raw: &RawResponse) -> Result<Option<R::Response>, Error> {
        let Sender { client, action, .. } = &self.sender;
        let mut response = R::Response::default();
        client.read(raw, &mut response, action)?;
        let next = self.page.as_mut().map(|PageToAsk { params, position }| {
            position.advance(&self.paging, &response, params)
        });
        let invalid = |message| raw.invalid(message).for_action(action.name());
        match next {
            Some(Next::Page) => {}
            Some(Next::End) | None => self.page = None,
            Some(Next::Stuck(message)) => self.refused = Some(invalid(message)),
            Some(Next::NotThisPage(message)) => return Err(invalid(message)),
            Some(Next::Over) => {
                self.page = None;
                return Ok(None);
            }
        }
        Ok(Some(response))
    }
}

/// Some actions refuse pages of fewer items.
const LEAST_SIZE: i64 = 10;

impl<'a> Sender<'a> {
    /// A future of its own, which lives on when the one that asked for it is dropped.
    fn ask(&self, params: Params) -> BoxFuture<'a, Result<RawResponse, Error>> {
        let (client, action) = (self.client, self.action.clone());
        let options = Arc::clone(&self.options);
        Box::pin(async move { client.send(&action, &params, &options).await })
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
        f.debug_struct("Pages")
            .field("action", &self.sender.action.name())
            .field("paging", &self.paging)
            .field("failed", &self.failed)
            .finish_non_exhaustive()
    }
}
