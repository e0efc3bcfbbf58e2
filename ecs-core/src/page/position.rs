//! Where a walk over pages is, and which page comes next.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use super::{Paging, Style};
use crate::params::Params;
use crate::record::{Fields, Record, Value};

/// The page that is asked for now. What is sent is in the parameters.
#[derive(Debug)]
pub(super) enum Position {
    Token { earlier: EarlierTokens },
    Number(Numbers),
    Offset { offset: i64 },
}

/// What comes after a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    Page,
    End,
    /// The page is good, but there is no way to go on.
    Stuck(String),
    /// The walk ended with the page before, which was given again.
    Over,
    /// It is not the page that was asked for.
    NotThisPage(String),
}

impl Position {
    /// The first page, and its parameters.
    pub(super) fn first(paging: &Paging, params: &mut Params) -> Self {
        match paging.style {
            Style::Token => Self::first_token(paging, params),
            Style::TokenOrNumber if has(params, "NextToken") || !has(params, "PageNumber") => {
                Self::first_token(paging, params)
            }
            Style::Number | Style::TokenOrNumber => Self::first_number(paging, params),
            Style::Offset => Self::Offset { offset: number(params, "Offset").unwrap_or(0) },
        }
    }

    fn first_token(paging: &Paging, params: &mut Params) -> Self {
        // A page's size is one, whichever style its parameter belongs to.
        let own = params.remove("PageSize").filter(|size| !size.is_empty());
        let size = own.or(paging.size.map(|size| size.to_string()));
        params.remove("PageNumber");
        if let Some(size) = size.filter(|_| !has(params, "MaxResults")) {
            params.set("MaxResults", size);
        }
        let mut earlier = EarlierTokens::default();
        earlier.is_new(params.get("NextToken").unwrap_or_default());
        Self::Token { earlier }
    }

    fn first_number(paging: &Paging, params: &mut Params) -> Self {
        let page = number(params, "PageNumber").unwrap_or(1);
        let usual = paging.size.min(paging.numbered_size.or(paging.size));
        let size = number(params, "PageSize").or(usual);
        params.set("PageNumber", page.to_string());
        if let Some(size) = size {
            params.set("PageSize", size.to_string());
        }
        Self::Number(Numbers { first: page, number: page, size, seen: 0, largest: 0 })
    }

    /// Goes on to the page after the one that `answer` is.
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
                token if earlier.is_new(token) => go_on(params, "NextToken", token),
                _ => Next::Stuck(REPEATED_TOKEN.to_owned()),
            },
            Self::Number(numbers) => numbers.advance(&page, params),
            Self::Offset { offset } => match page.next_offset {
                Some(next) if next > *offset && page.count > 0 => {
                    *offset = next;
                    go_on(params, "Offset", offset)
                }
                _ => Next::End,
            },
        }
    }
}

const REPEATED_TOKEN: &str = "the page's NextToken is that of an earlier page, so the list would \
                              never end; ask again from the beginning";

/// A walk by numbers.
///
/// Its end is told by the items that it saw, not by the size of a page: a service can give smaller
/// pages than it was asked for, and even than it says.
#[derive(Debug)]
pub(super) struct Numbers {
    first: i64,
    number: i64,
    /// As it was asked for.
    size: Option<i64>,
    seen: i64,
    /// How many items the largest page had.
    largest: i64,
}

impl Numbers {
    fn advance(&mut self, page: &Page, params: &mut Params) -> Next {
        if let Some(answered) = page.number
            && answered != self.number
            && page.count > 0
        {
            return self.other_page(answered, page);
        }
        self.seen = self.seen.saturating_add(page.count);
        self.largest = self.largest.max(page.count);
        if page.count == 0 || page.total.is_some_and(|total| self.reached() >= total) {
            return Next::End;
        }
        self.number = self.number.saturating_add(1);
        go_on(params, "PageNumber", self.number)
    }

    /// How many items of the list are on this page and those before, at least.
    fn reached(&self) -> i64 {
        let before = self.first.saturating_sub(1).max(0);
        before.saturating_mul(self.largest).saturating_add(self.seen)
    }

    /// When the list became shorter, its last page is given again.
    fn other_page(&self, answered: i64, page: &Page) -> Next {
        let size = page.size.or(self.size).unwrap_or(self.largest);
        let ends = |total| answered.saturating_mul(size) >= total;
        match answered < self.number && page.total.is_some_and(ends) {
            true => Next::Over,
            false => Next::NotThisPage(wrong_page(answered, self.number)),
        }
    }
}

fn wrong_page(answered: i64, asked: i64) -> String {
    format!("page {answered} was answered where page {asked} was asked for")
}

fn go_on(params: &mut Params, name: &str, value: impl ToString) -> Next {
    params.set(name, value.to_string());
    Next::Page
}

fn has(params: &Params, name: &str) -> bool {
    params.get(name).is_some_and(|value| !value.is_empty())
}

fn number(params: &Params, name: &str) -> Option<i64> {
    params.get(name)?.parse().ok()
}

/// The hashes of tokens that were followed: two different tokens with one hash are less likely
/// than a fault of the machine, and a walk must not grow with its length.
#[derive(Debug, Default)]
pub(super) struct EarlierTokens {
    hasher: RandomState,
    hashes: HashSet<u64>,
}

impl EarlierTokens {
    fn is_new(&mut self, token: &str) -> bool {
        self.hashes.insert(self.hasher.hash_one(token))
    }
}

/// What an answer tells about its page.
#[derive(Debug, Default)]
struct Page {
    count: i64,
    next_token: String,
    next_offset: Option<i64>,
    number: Option<i64>,
    size: Option<i64>,
    /// An answer that does not know the total may say zero.
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
        Value::List(list) => i64::try_from(list.count()).unwrap_or(i64::MAX),
        Value::Text(text) => i64::from(!text.is_empty()),
        _ => 0,
    }
}
