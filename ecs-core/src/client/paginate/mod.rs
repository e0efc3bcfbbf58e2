//! Pagination: how the pages of an action follow one another, and iteration over them.

mod pages;
mod position;
mod requests;
#[cfg(test)]
mod tests;

pub use pages::{Items, Pages};

use super::{CONCURRENCY, Call};
use crate::api::Request;
use crate::error::Error;
use crate::sync::try_join_buffered;

/// A request whose response is one page of a list.
pub trait Paged: Request + Clone {
    /// The type of the items.
    type Item;

    /// How its pages follow one another.
    const PAGING: Paging;

    /// The items of one page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}

/// How the pages of an action follow one another.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Paging {
    style: Style,
    /// The member of the response that is the list.
    list: &'static str,
    /// The member that contains the list and the members about its pages.
    within: Option<&'static str>,
    /// The default page size.
    size: Option<i64>,
    /// The default page size with page numbers, where it is smaller.
    numbered_size: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Token,
    Number,
    TokenOrNumber,
    Offset,
}

impl Paging {
    /// Pages of `list` with tokens (`NextToken`, `MaxResults`).
    pub const fn token(list: &'static str) -> Self {
        Self::new(Style::Token, list)
    }

    /// Pages of `list` with numbers (`PageNumber`, `PageSize`, `TotalCount`).
    pub const fn number(list: &'static str) -> Self {
        Self::new(Style::Number, list)
    }

    /// Pages of `list` with tokens, or with numbers if the request sets `PageNumber`.
    pub const fn token_or_number(list: &'static str) -> Self {
        Self::new(Style::TokenOrNumber, list)
    }

    /// Pages of `list` with offsets (`Offset`, `NextOffset`).
    pub const fn offset(list: &'static str) -> Self {
        Self::new(Style::Offset, list)
    }

    const fn new(style: Style, list: &'static str) -> Self {
        Self { style, list, within: None, size: None, numbered_size: None }
    }

    /// Whether a JSON path is that of the list, of what contains it, or of what leads to the next
    /// page. Without one of them, pagination would seem to be complete.
    fn needs(&self, path: &str) -> bool {
        let mut steps = path.split('.').peekable();
        steps.next_if(|step| Some(*step) == self.within);
        let needed = [self.list, "NextToken", "NextOffset"];
        steps.next().is_none_or(|step| needed.contains(&step)) && !path.contains('[')
    }

    setters! {
        /// Sets the member of the response that contains the list and the members about its pages.
        pub const fn within(member: &'static str) { within = Some(member) }
        /// Sets the default page size: the largest that the action allows.
        pub const fn size(items: i64) { size = Some(items) }
        /// Sets the default page size with page numbers, where the action allows fewer items.
        pub const fn numbered_size(items: i64) { numbered_size = Some(items) }
    }
}

impl<'a, R: Paged> Call<'a, R> {
    /// Iterates over the pages, each a whole response.
    ///
    /// Every page is a call of its own, with its own retries and time limits. Pagination uses tokens
    /// where the action has them, unless the request sets `PageNumber`: then it uses page numbers and
    /// starts there. Pages are as large as the action allows, unless the request sets a size. Requests
    /// with more ids than one call takes are sent in batches, without duplicate ids.
    ///
    /// ```no_run
    /// # async fn run<R: ecs_core::Paged>(call: ecs_core::Call<'_, R>) -> Result<(), ecs_core::Error> {
    /// let mut pages = call.pages();
    /// while let Some(page) = pages.try_next().await? {
    ///     println!("{} items", R::items(page).len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<'a, R> {
        Pages::new(self)
    }

    /// Iterates over the items of all pages. Only one page is in memory at a time. See [`Self::pages`].
    ///
    /// ```no_run
    /// # async fn run<R: ecs_core::Paged>(call: ecs_core::Call<'_, R>) -> Result<(), ecs_core::Error> {
    /// let mut items = call.items();
    /// while let Some(item) = items.try_next().await? {
    ///     // …
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<'a, R> {
        self.pages().into()
    }

    /// Collects the items of all pages.
    ///
    /// Requests with more ids than one call takes are sent in batches, four of them concurrently. The
    /// items are in the order of the batches.
    ///
    /// # Errors
    ///
    /// That of the first page that fails; the items of earlier pages are lost. Use [`Self::items`] to
    /// keep them.
    pub async fn collect_all(self) -> Result<Vec<R::Item>, Error> {
        let batches = self.in_batches().into_iter().map(|batch| batch.items().collect_all());
        Ok(try_join_buffered(CONCURRENCY, batches).await?.into_iter().flatten().collect())
    }
}
