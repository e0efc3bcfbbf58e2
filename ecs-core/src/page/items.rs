//! A walk over the items of pages.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{Paged, Pages};
use crate::error::Error;

/// The items of a list, page after page, as [`Call::items`](crate::Call::items) walks over them.
///
/// A `Stream`, or to be asked with [`Self::try_next`]. A page is fetched when the one before it
/// was taken whole.
#[must_use = "a walk does nothing until it is asked for an item"]
pub struct Items<'a, R: Paged> {
    pages: Pages<'a, R>,
    /// The rest of a page.
    page: std::vec::IntoIter<R::Item>,
    left: usize,
}

impl<'a, R: Paged> From<Pages<'a, R>> for Items<'a, R> {
    fn from(pages: Pages<'a, R>) -> Self {
        Self { pages, page: Vec::new().into_iter(), left: usize::MAX }
    }
}

impl<R: Paged> Items<'_, R> {
    /// Ends the walk after so many items, and asks for no larger pages than that takes. Pages of
    /// fewer than ten items are not asked for: not every action has them.
    pub fn limit(mut self, items: usize) -> Self {
        self.left = items;
        self.pages.size_at_most(items);
        self
    }

    /// The next item, or `None` after the last one.
    ///
    /// # Errors
    ///
    /// As [`Pages::try_next`] has them.
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// Lets the walk go on after an error: the page that failed is asked for once more.
    pub fn resume(&mut self) {
        self.pages.resume();
    }

    /// All items that are left.
    ///
    /// # Errors
    ///
    /// As [`Pages::try_next`] has them; items that came before the error are given up.
    pub async fn collect_all(mut self) -> Result<Vec<R::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R::Item, Error>>> {
        while self.left > 0 {
            if let Some(item) = self.page.next() {
                self.left -= 1;
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

/// Nothing in it is pinned, whatever the items are.
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
            .field("held", &self.page.len())
            .finish_non_exhaustive()
    }
}
