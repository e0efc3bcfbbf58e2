//! Iterators over lists.

use std::fmt;
use std::future::Future;

use ecs_core::{Error, Paged};

use super::Client;

/// An iterator over the pages of a list. See [`Call::pages`](super::Call::pages).
#[must_use = "an iterator does nothing until it is used"]
pub struct Pages<'a, R> {
    client: &'a Client,
    pages: ecs_core::Pages<'a, R>,
    failed: bool,
}

/// An iterator over the items of a list. See [`Call::items`](super::Call::items).
#[must_use = "an iterator does nothing until it is used"]
pub struct Items<'a, R: Paged> {
    client: &'a Client,
    items: ecs_core::Items<'a, R>,
    failed: bool,
}

impl<'a, R: Paged> Pages<'a, R> {
    pub(super) fn new(client: &'a Client, pages: ecs_core::Pages<'a, R>) -> Self {
        Self { client, pages, failed: false }
    }

    /// Continues after an error: the next page is the one that failed.
    pub fn resume(&mut self) {
        self.failed = false;
        self.pages.resume();
    }
}

impl<'a, R: Paged> Items<'a, R> {
    pub(super) fn new(client: &'a Client, items: ecs_core::Items<'a, R>) -> Self {
        Self { client, items, failed: false }
    }

    /// Ends after this number of items, and requests no larger pages than needed.
    pub fn limit(self, items: usize) -> Self {
        Self { items: self.items.limit(items), ..self }
    }

    /// Continues after an error: the next page is the one that failed.
    pub fn resume(&mut self) {
        self.failed = false;
        self.items.resume();
    }

    /// Returns the remaining items.
    ///
    /// # Errors
    ///
    /// The error of the first page that fails; the items before it are dropped.
    pub fn collect_all(self) -> Result<Vec<R::Item>, Error> {
        self.client.block_on(self.items.collect_all())
    }
}

impl<R: Paged> Iterator for Pages<'_, R> {
    type Item = Result<R::Response, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        next(self.client, &mut self.failed, self.pages.try_next())
    }
}

impl<R: Paged> Iterator for Items<'_, R> {
    type Item = Result<R::Item, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        next(self.client, &mut self.failed, self.items.try_next())
    }
}

/// The next page or item, and nothing after an error: that of a wrong thread would come again for each.
fn next<T>(
    client: &Client,
    failed: &mut bool,
    next: impl Future<Output = Result<Option<T>, Error>>,
) -> Option<Result<T, Error>> {
    if *failed {
        return None;
    }
    let next = client.block_on(next);
    *failed = next.is_err();
    next.transpose()
}

impl<R> fmt::Debug for Pages<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.fmt(f)
    }
}

impl<R: Paged> fmt::Debug for Items<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(f)
    }
}
