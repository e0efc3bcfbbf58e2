//! The position in a list, and the next page.

use std::collections::HashSet;

use ecs_record::internal::{Fields, Record, Value};

use super::{Paging, Style};
use crate::api::Params;

/// The current page. Its parameters are in [`Params`].
#[derive(Debug)]
pub(super) enum Position {
    Token { earlier: HashSet<String> },
    Number(Numbers),
    Offset { offset: i64 },
}

/// What follows a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    Page,
    End,
    /// The page is valid, but pagination cannot continue.
    Fatal(String),
    /// The previous page was the last one, and was returned again.
    LastPageAgain,
    /// It is not the requested page.
    WrongPage(String),
}

impl Position {
    pub(super) fn first(paging: &Paging, params: &mut Params) -> Self {
        match paging.style {
            Style::Token => Self::first_token(paging, params),
            Style::TokenOrNumber
                if params.non_empty("NextToken").is_some()
                    || params.non_empty("PageNumber").is_none() =>
            {
                Self::first_token(paging, params)
            }
            Style::Number | Style::TokenOrNumber => Self::first_number(paging, params),
            Style::Offset => Self::Offset { offset: number(params, "Offset").unwrap_or(0) },
        }
    }

    fn first_token(paging: &Paging, params: &mut Params) -> Self {
        // The page size applies to either style, whichever parameter sets it.
        let size = params.remove("PageSize").filter(|size| !size.is_empty());
        let size = size.or(paging.size.map(|size| size.to_string()));
        params.remove("PageNumber");
        if let Some(size) = size.filter(|_| params.non_empty("MaxResults").is_none()) {
            params.set("MaxResults", size);
        }
        let token = params.get("NextToken").unwrap_or_default().to_owned();
        Self::Token { earlier: HashSet::from([token]) }
    }

    fn first_number(paging: &Paging, params: &mut Params) -> Self {
        let page = number(params, "PageNumber").unwrap_or(1);
        let usual = paging.size.min(paging.numbered_size.or(paging.size));
        let size = number(params, "PageSize").or(usual);
        params.set("PageNumber", page.to_string());
        if let Some(size) = size {
            params.set("PageSize", size.to_string());
        }
        let (items, largest, was_empty) = (0, 0, false);
        Self::Number(Numbers { first: page, number: page, size, items, largest, was_empty })
    }

    pub(super) fn advance(
        &mut self,
        paging: &Paging,
        response: &dyn Record,
        params: &mut Params,
    ) -> Next {
        let page = Page::of(paging, response);
        match self {
            Self::Token { earlier } => match page.next_token.as_str() {
                "" => Next::End,
                token if earlier.insert(token.to_owned()) => advance_to(params, "NextToken", token),
                _ => Next::Fatal(REPEATED_TOKEN.to_owned()),
            },
            Self::Number(numbers) => numbers.advance(&page, params),
            Self::Offset { offset } => match page.next_offset {
                Some(next) if next > *offset && page.count > 0 => {
                    *offset = next;
                    advance_to(params, "Offset", offset)
                }
                _ => Next::End,
            },
        }
    }
}

const REPEATED_TOKEN: &str = "the NextToken of the page is that of an earlier page, so pagination \
                              would never end; start again";

/// Pagination with page numbers.
///
/// The number of items determines the end, not the page size: a service may return smaller pages than
/// requested, and even than it says.
#[derive(Debug)]
pub(super) struct Numbers {
    first: i64,
    number: i64,
    /// As requested.
    size: Option<i64>,
    items: i64,
    /// The number of items of the largest page.
    largest: i64,
    was_empty: bool,
}

impl Numbers {
    fn advance(&mut self, page: &Page, params: &mut Params) -> Next {
        if let Some(returned) = page.number
            && returned != self.number
            && page.count > 0
        {
            return self.other_page(returned, page);
        }
        self.items = self.items.saturating_add(page.count);
        self.largest = self.largest.max(page.count);
        if page.total.is_some_and(|total| self.reached() >= total) {
            return Next::End;
        }
        let was_empty = std::mem::replace(&mut self.was_empty, page.count == 0);
        if page.count == 0 && (was_empty || !self.is_before_end(page)) {
            return Next::End;
        }
        self.number = self.number.saturating_add(1);
        advance_to(params, "PageNumber", self.number)
    }

    /// Whether there are more items after this page, as far as the service says. Lists have been seen
    /// with an empty page between others: https://github.com/turbot/steampipe-plugin-alicloud/pull/508.
    fn is_before_end(&self, page: &Page) -> bool {
        let size = page.size.or(self.size);
        let end = size.map(|size| self.number.saturating_mul(size));
        end.zip(page.total).is_some_and(|(end, total)| end < total)
    }

    /// The minimum number of items on this page and all pages before it.
    fn reached(&self) -> i64 {
        let before = self.first.saturating_sub(1).max(0);
        before.saturating_mul(self.largest).saturating_add(self.items)
    }

    /// If the list became shorter, its last page is returned again.
    fn other_page(&self, returned: i64, page: &Page) -> Next {
        let size = page.size.or(self.size).unwrap_or(self.largest);
        let ends = |total| returned.saturating_mul(size) >= total;
        match returned < self.number && page.total.is_some_and(ends) {
            true => Next::LastPageAgain,
            false => Next::WrongPage(format!(
                "page {returned} was returned instead of page {}",
                self.number
            )),
        }
    }
}

fn advance_to(params: &mut Params, name: &str, value: impl ToString) -> Next {
    params.set(name, value.to_string());
    Next::Page
}

fn number(params: &Params, name: &str) -> Option<i64> {
    params.get(name)?.parse().ok()
}

/// What a response says about its page.
#[derive(Debug, Default)]
struct Page {
    count: i64,
    next_token: String,
    next_offset: Option<i64>,
    number: Option<i64>,
    size: Option<i64>,
    /// A service that does not know the total may return zero.
    total: Option<i64>,
}

impl Page {
    fn of(paging: &Paging, response: &dyn Record) -> Self {
        let mut page = Self::default();
        for member in Fields::of(response) {
            match (paging.within, &member.value) {
                (Some(outer), Value::Record(inner)) if member.name == outer => {
                    return Self::of(&Paging { within: None, ..*paging }, *inner);
                }
                (None, value) if member.name == paging.list => page.count = count(value),
                (None, value) => page.read(member.name, value),
                _ => {}
            }
        }
        page
    }

    fn read(&mut self, name: &str, value: &Value<'_>) {
        match (name, value) {
            ("NextToken", Value::Text(token)) => self.next_token = (*token).to_owned(),
            ("NextOffset", Value::Integer(offset)) => self.next_offset = Some(*offset),
            ("PageNumber", Value::Integer(number)) => self.number = positive(*number),
            ("PageSize", Value::Integer(size)) => self.size = positive(*size),
            ("TotalCount", Value::Integer(total)) => self.total = positive(*total),
            _ => {}
        }
    }
}

fn positive(number: i64) -> Option<i64> {
    Some(number).filter(|number| *number > 0)
}

fn count(list: &Value<'_>) -> i64 {
    match list {
        Value::List(items) => i64::try_from(items.len()).unwrap_or(i64::MAX),
        Value::Text(text) => i64::from(!text.is_empty()),
        _ => 0,
    }
}
