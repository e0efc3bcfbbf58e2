//! Which page comes next, without sending anything.
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

mod edges;
mod properties;

use ecs_record::internal::{Fields, Record};

use super::Paging;
use super::position::{Next, Position};
use crate::api::Params;

/// A page as a service returns it.
#[derive(Clone, Default)]
struct ResponseRecord {
    list: Vec<i64>,
    token: String,
    next_offset: Option<i64>,
    number: Option<i64>,
    size: Option<i64>,
    total: Option<i64>,
}

impl Record for ResponseRecord {
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.token);
        fields.add("NextOffset", &self.next_offset);
        fields.add("PageNumber", &self.number);
        fields.add("PageSize", &self.size);
        fields.add("TotalCount", &self.total);
        fields.add("Items", &self.list);
    }
}

/// The same a level deeper, beside members that look as if they told of the pages.
#[derive(Clone, Default)]
struct Nested {
    token: String,
    other: Option<ResponseRecord>,
    inner: Option<ResponseRecord>,
    total: Option<i64>,
}

impl Record for Nested {
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.token);
        fields.add("Other", &self.other);
        fields.add("Inner", &self.inner);
        fields.add("TotalCount", &self.total);
    }
}

ecs_record::record_traits!(ResponseRecord, deserialize, any());
ecs_record::record_traits!(Nested, deserialize, any());

/// The outcome of pagination.
#[derive(Debug, PartialEq)]
struct Collected {
    items: Vec<i64>,
    pages: usize,
    error: Option<String>,
}

/// More pages than any test has.
const MAX_PAGES: usize = 500;

/// Paginates as [`super::Pages`] does. `response` gets the parameters of a page.
fn paginate(
    paging: &Paging,
    mut params: Params,
    mut response: impl FnMut(&Params) -> ResponseRecord,
) -> Collected {
    let mut position = Position::first(paging, &mut params);
    let mut collected = Collected { items: Vec::new(), pages: 0, error: None };
    while collected.pages < MAX_PAGES {
        collected.pages += 1;
        let page = response(&params);
        let next = position.advance(paging, &page, &mut params);
        if !matches!(next, Next::LastPageAgain | Next::WrongPage(_)) {
            collected.items.extend(&page.list);
        }
        match next {
            Next::Page => {}
            Next::End | Next::LastPageAgain => return collected,
            Next::Fatal(error) | Next::WrongPage(error) => {
                collected.error = Some(error);
                return collected;
            }
        }
    }
    panic!("pagination does not end");
}

fn params(pairs: &[(&str, &str)]) -> Params {
    let mut params = Params::default();
    pairs.iter().for_each(|(name, value)| params.set(*name, *value));
    params
}

const TOKEN: Paging = Paging::token("Items").size(100);
const NUMBER: Paging = Paging::number("Items").size(100);
const BOTH: Paging = Paging::token_or_number("Items").size(500).numbered_size(100);
const OFFSET: Paging = Paging::offset("Items");

#[test]
fn the_first_page_is_requested() {
    type Pairs = &'static [(&'static str, &'static str)];
    let cases: [(&str, Paging, Pairs, Pairs); 17] = [
        ("token", TOKEN, &[], &[("MaxResults", "100")]),
        ("token, own size", TOKEN, &[("MaxResults", "7")], &[("MaxResults", "7")]),
        ("token, size of the other style", TOKEN, &[("PageSize", "7")], &[("MaxResults", "7")]),
        (
            "token, both sizes",
            TOKEN,
            &[("MaxResults", "7"), ("PageSize", "8")],
            &[("MaxResults", "7")],
        ),
        ("token, an empty size", TOKEN, &[("PageSize", "")], &[("MaxResults", "100")]),
        ("own token", TOKEN, &[("NextToken", "t")], &[("MaxResults", "100"), ("NextToken", "t")]),
        ("no size known", Paging::token("Items"), &[], &[]),
        ("number", NUMBER, &[], &[("PageNumber", "1"), ("PageSize", "100")]),
        (
            "number, own ones",
            NUMBER,
            &[("PageNumber", "3"), ("PageSize", "7")],
            &[("PageNumber", "3"), ("PageSize", "7")],
        ),
        ("number, no size known", Paging::number("Items"), &[], &[("PageNumber", "1")]),
        ("both", BOTH, &[], &[("MaxResults", "500")]),
        ("both, a size", BOTH, &[("PageSize", "7")], &[("MaxResults", "7")]),
        (
            "both, by number",
            BOTH,
            &[("PageNumber", "2")],
            &[("PageNumber", "2"), ("PageSize", "100")],
        ),
        (
            "both, by number with a size",
            BOTH,
            &[("PageNumber", "2"), ("PageSize", "7")],
            &[("PageNumber", "2"), ("PageSize", "7")],
        ),
        (
            "both, token and number",
            BOTH,
            &[("NextToken", "t"), ("PageNumber", "2")],
            &[("MaxResults", "500"), ("NextToken", "t")],
        ),
        ("offset", OFFSET, &[], &[]),
        ("offset, own one", OFFSET, &[("Offset", "20")], &[("Offset", "20")]),
    ];
    for (name, paging, own, sent) in cases {
        println!("{name}");
        let mut found = params(own);
        Position::first(&paging, &mut found);
        assert_eq!(found.iter().collect::<Vec<_>>(), sent);
    }
}

#[test]
fn a_limit_is_on_pages_with_numbers_too() {
    let mut sent = params(&[("PageNumber", "1")]);
    Position::first(&BOTH.size(20), &mut sent);
    assert_eq!(sent.get("PageSize"), Some("20"));
}

/// Pages of two items, as far as `ResponseRecord` tells.
fn page(number: i64) -> ResponseRecord {
    ResponseRecord { list: vec![number * 2 - 1, number * 2], ..ResponseRecord::default() }
}

#[test]
fn pages_follow_one_another() {
    let numbered = |number, total| ResponseRecord { number, total, size: Some(2), ..page(1) };
    let token = |token: &str| ResponseRecord { token: token.to_owned(), ..page(1) };
    let offset = |next_offset| ResponseRecord { next_offset, ..page(1) };
    let none = ResponseRecord::default();
    let requested = |name: &str, value: &str| Some((name.to_owned(), value.to_owned()));
    let wrong = || Err("page 7 was returned instead of page 2".to_owned());
    let cases: [(&str, Paging, ResponseRecord, Result<_, String>); 17] = [
        ("a token", TOKEN, token("t"), Ok(requested("NextToken", "t"))),
        (
            "a token on an empty page",
            TOKEN,
            ResponseRecord { list: vec![], ..token("t") },
            Ok(requested("NextToken", "t")),
        ),
        ("no token", TOKEN, ResponseRecord { total: Some(9), ..token("") }, Ok(None)),
        ("more by number", NUMBER, numbered(Some(2), Some(9)), Ok(requested("PageNumber", "3"))),
        ("no information", NUMBER, page(1), Ok(requested("PageNumber", "3"))),
        (
            "zeros are no information",
            NUMBER,
            numbered(Some(0), Some(0)),
            Ok(requested("PageNumber", "3")),
        ),
        ("the total is reached", NUMBER, numbered(Some(2), Some(4)), Ok(None)),
        ("the total became less", NUMBER, numbered(Some(2), Some(1)), Ok(None)),
        ("an empty page", NUMBER, ResponseRecord { total: Some(9), ..none.clone() }, Ok(None)),
        ("a later page", NUMBER, numbered(Some(7), Some(99)), wrong()),
        ("a later page at the end", NUMBER, numbered(Some(7), Some(14)), wrong()),
        ("the token of a page by number", BOTH, token("t"), Ok(requested("PageNumber", "3"))),
        ("an offset", OFFSET, offset(Some(12)), Ok(requested("Offset", "12"))),
        ("the same offset", OFFSET, offset(Some(10)), Ok(None)),
        ("an offset that goes back", OFFSET, offset(Some(2)), Ok(None)),
        ("no offset", OFFSET, offset(None), Ok(None)),
        (
            "an offset, but no items",
            OFFSET,
            ResponseRecord { list: vec![], ..offset(Some(12)) },
            Ok(None),
        ),
    ];
    for (name, paging, response, expected) in cases {
        println!("{name}");
        let mut sent = params(&[("Offset", "10"), ("PageNumber", "2"), ("Filter", "f")]);
        if paging.style == super::Style::Token {
            sent = params(&[("Filter", "f")]);
        }
        let mut position = Position::first(&paging, &mut sent);
        let before = sent.clone();
        let next = position.advance(&paging, &response, &mut sent);
        let changed = sent.iter().find(|(name, value)| before.get(name) != Some(value));
        let changed = changed.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(sent.get("Filter"), Some("f"));
        match expected {
            Ok(None) => assert_eq!(next, Next::End),
            Ok(some) => assert_eq!((next, changed), (Next::Page, some)),
            Err(message) => assert_eq!(next, Next::WrongPage(message)),
        }
    }
}

#[test]
fn an_earlier_page_ends_pagination_only_if_it_is_the_last() {
    for (total, expected) in [
        (2, Next::LastPageAgain),
        (3, Next::WrongPage("page 1 was returned instead of page 2".to_owned())),
    ] {
        let mut sent = params(&[]);
        let mut position = Position::first(&NUMBER, &mut sent);
        let first = ResponseRecord { number: Some(1), size: Some(2), total: Some(6), ..page(1) };
        assert_eq!(position.advance(&NUMBER, &first, &mut sent), Next::Page);
        let again = ResponseRecord { total: Some(total), ..first };
        assert_eq!(position.advance(&NUMBER, &again, &mut sent), expected);
        assert_eq!(sent.get("PageNumber"), Some("2"));
    }
}

#[test]
fn a_wrong_page_does_not_count() {
    let mut sent = params(&[]);
    let mut position = Position::first(&NUMBER, &mut sent);
    let right = |number| ResponseRecord { number: Some(number), total: Some(4), ..page(number) };
    assert!(matches!(position.advance(&NUMBER, &right(5), &mut sent), Next::WrongPage(_)));
    assert_eq!(position.advance(&NUMBER, &right(1), &mut sent), Next::Page);
    assert_eq!(position.advance(&NUMBER, &right(2), &mut sent), Next::End);
}

#[test]
fn members_about_pages_are_beside_the_list() {
    let paging = Paging::token_or_number("Items").within("Inner");
    let inner = |token: &str| Some(ResponseRecord { token: token.to_owned(), ..page(1) });
    let other = inner("other");
    let outside =
        |inner| Nested { token: "outside".to_owned(), other: other.clone(), inner, total: Some(1) };
    for (response, expected) in [
        (outside(inner("inside")), Some("inside")),
        (outside(inner("")), None),
        (outside(None), None),
    ] {
        let mut sent = params(&[]);
        let next = Position::first(&paging, &mut sent).advance(&paging, &response, &mut sent);
        assert_eq!(next == Next::Page, expected.is_some());
        assert_eq!(sent.get("NextToken"), expected);
    }
    let mut sent = params(&[("PageNumber", "1")]);
    let mut position = Position::first(&paging, &mut sent);
    let last = ResponseRecord { total: Some(2), ..page(1) };
    let response = Nested { inner: Some(last), total: Some(99), ..Nested::default() };
    assert_eq!(position.advance(&paging, &response, &mut sent), Next::End);
}

#[test]
fn huge_numbers_end_pagination() {
    let huge = Some(i64::MAX);
    let mut sent = params(&[("PageNumber", "9223372036854775807")]);
    let mut position = Position::first(&NUMBER, &mut sent);
    let response = ResponseRecord { number: huge, size: huge, total: huge, ..page(1) };
    assert_eq!(position.advance(&NUMBER, &response, &mut sent), Next::End);
    let other = ResponseRecord { number: Some(i64::MAX - 1), ..response };
    assert_eq!(position.advance(&NUMBER, &other, &mut sent), Next::LastPageAgain);
}

/// The pages before the first one are assumed to be as large as the largest one that was seen.
#[test]
fn pagination_can_start_at_a_later_page_with_unequal_pages() {
    type Pages = &'static [usize];
    let cases: [(i64, i64, Pages); 8] = [
        // The page after the last one is empty, because the total is never reached.
        (3, 45, &[10, 7, 5, 0]),
        // The total is reached on the second page.
        (2, 25, &[10, 5]),
        (2, 26, &[10, 5, 1]),
        (3, 35, &[3, 10, 5]),
        (1, 0, &[4, 3, 0]),
        // An empty page between others.
        (1, 25, &[10, 0, 10, 5]),
        // The total counts items that are not returned.
        (1, 45, &[10, 10, 0, 0]),
        (1, 25, &[10, 10, 0]),
    ];
    for (first, total, sizes) in cases {
        let mut requested = Vec::new();
        let response = |sent: &Params| {
            let number = sent.get("PageNumber").unwrap().parse::<i64>().unwrap();
            let before = requested.len();
            requested.push(number);
            let items = sizes[..before].iter().sum::<usize>();
            let list = (items..items + sizes[before]).map(|item| item as i64).collect();
            let (number, total) = (Some(number), Some(total));
            ResponseRecord { list, number, total, size: Some(10), ..ResponseRecord::default() }
        };
        let number = first.to_string();
        let collected = paginate(&NUMBER, params(&[("PageNumber", &number)]), response);
        let items: Vec<i64> = (0..sizes.iter().sum::<usize>() as i64).collect();
        assert_eq!((collected.items, collected.error), (items, None), "{first} {total}");
        let pages: Vec<i64> = (first..).take(sizes.len()).collect();
        assert_eq!(requested, pages, "{first} {total}");
    }
}
