//! Answers that come in pages: how an action's pages follow one another, and walks over them.

mod items;
mod pages;
mod position;
#[cfg(test)]
mod tests;

pub use items::Items;
pub use pages::Pages;

use crate::action::Request;
use crate::call::Call;
use crate::error::Error;
use crate::join::join;

/// A request whose answer is one page of a list.
pub trait Paged: Request + Clone {
    /// What the list consists of.
    type Item;

    /// How its pages follow one another.
    const PAGING: Paging;

    /// The items of one page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}

/// How the pages of an action follow one another.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    style: Style,
    /// The member of the answer that is the list.
    list: &'static str,
    /// The member that the list, and all that tells of its pages, stand in.
    within: Option<&'static str>,
    /// How many items are asked for when the request does not say.
    size: Option<i64>,
    /// The same for pages with numbers, where it is less.
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
    /// Pages of the member `list`, each with the token of the next (`NextToken`, `MaxResults`).
    pub const fn token(list: &'static str) -> Self {
        Self::new(Style::Token, list)
    }

    /// Pages of the member `list` with numbers (`PageNumber`, `PageSize`, `TotalCount`).
    pub const fn number(list: &'static str) -> Self {
        Self::new(Style::Number, list)
    }

    /// Pages of the member `list` with tokens, or with numbers if the request sets `PageNumber`.
    pub const fn token_or_number(list: &'static str) -> Self {
        Self::new(Style::TokenOrNumber, list)
    }

    /// Pages of the member `list` that begin at an item (`Offset`, `NextOffset`).
    pub const fn offset(list: &'static str) -> Self {
        Self::new(Style::Offset, list)
    }

    const fn new(style: Style, list: &'static str) -> Self {
        Self { style, list, within: None, size: None, numbered_size: None }
    }

    /// The list, and all that tells of its pages, stand in this member of the answer.
    #[must_use]
    pub const fn within(mut self, member: &'static str) -> Self {
        self.within = Some(member);
        self
    }

    /// How many items a page has when the request does not say: the most that the action gives.
    #[must_use]
    pub const fn size(mut self, items: i64) -> Self {
        self.size = Some(items);
        self
    }

    /// The same for a walk by numbers, where the action gives fewer then.
    #[must_use]
    pub const fn numbered_size(mut self, items: i64) -> Self {
        self.numbered_size = Some(items);
        self
    }
}

impl<'a, R: Paged> Call<'a, R> {
    /// Walks over the pages, each a whole answer.
    ///
    /// Every page is a call of its own, with its own retries and limits. Where the action has
    /// tokens, they are used, unless the request sets `PageNumber`: then the walk goes by numbers
    /// and begins there. Pages are as large as the action allows, unless the request sets a size.
    /// A list that is longer than the action takes is asked for part by part, without what is in
    /// it twice.
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

    /// Walks over the items of all pages, as [`Self::pages`] does. No more than one page is held.
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

    /// The items of all pages.
    ///
    /// A list that is longer than the action takes is asked for in several calls, of which four
    /// run at the same time; the items come in the order of the parts.
    ///
    /// # Errors
    ///
    /// That of the first page that fails; items of earlier pages are given up. Use
    /// [`Self::items`] to keep them.
    pub async fn collect_all(self) -> Result<Vec<R::Item>, Error> {
        join(self.in_batches().into_iter().map(|part| part.items().collect_all())).await
    }
}
