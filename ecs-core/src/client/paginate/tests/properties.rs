//! What holds for all pagination, whatever the service does with sizes, totals and tokens.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;

/// A service with a list that does not change.
#[derive(Clone, Debug)]
struct Service {
    items: i64,
    /// The largest page. A request for a larger one silently returns a smaller one.
    most: i64,
    says: Says,
    /// Pages after the last are the last once more.
    last_again: bool,
    /// An empty page with a token precedes each of these pages.
    empty_before: Vec<bool>,
}

/// What a response says about its page.
#[derive(Clone, Copy, Debug)]
struct Says {
    number: bool,
    total: bool,
    size: Size,
}

#[derive(Clone, Copy, Debug)]
enum Size {
    Nothing,
    AsAsked,
    Real,
}

impl Service {
    fn response(&self, params: &Params) -> ResponseRecord {
        match params.get("PageNumber") {
            Some(_) => self.numbered(params),
            None => self.with_token(params),
        }
    }

    fn size(&self, asked: i64) -> i64 {
        asked.min(self.most)
    }

    fn numbered(&self, params: &Params) -> ResponseRecord {
        let asked = read(params, "PageSize").unwrap_or(10);
        let size = self.size(asked);
        let mut number = read(params, "PageNumber").unwrap();
        let last = (self.items + size - 1) / size;
        if self.last_again {
            number = number.min(last.max(1));
        }
        let Says { number: says_number, total, size: says_size } = self.says;
        ResponseRecord {
            list: self.items((number - 1) * size, size),
            number: says_number.then_some(number),
            total: total.then_some(self.items),
            size: match says_size {
                Size::Nothing => None,
                Size::AsAsked => Some(asked),
                Size::Real => Some(size),
            },
            ..ResponseRecord::default()
        }
    }

    /// Tokens are `<begin>`, or `empty <begin>` for an empty page before that one.
    fn with_token(&self, params: &Params) -> ResponseRecord {
        assert_eq!(params.get("PageSize"), None);
        let token = params.get("NextToken").unwrap_or("0");
        if let Some(begin) = token.strip_prefix("empty ") {
            return ResponseRecord { token: begin.to_owned(), ..ResponseRecord::default() };
        }
        let begin: i64 = token.parse().unwrap();
        let size = self.size(read(params, "MaxResults").unwrap_or(10));
        let next = begin + size;
        let empty = self.empty_before.get(usize::try_from(begin / size).unwrap());
        let token = match empty.copied().unwrap_or_default() {
            _ if next >= self.items => String::new(),
            true => format!("empty {next}"),
            false => next.to_string(),
        };
        ResponseRecord { list: self.items(begin, size), token, ..ResponseRecord::default() }
    }

    fn items(&self, begin: i64, size: i64) -> Vec<i64> {
        (begin..(begin + size).min(self.items)).collect()
    }
}

fn read(params: &Params, name: &str) -> Option<i64> {
    params.get(name).map(|value| value.parse().unwrap())
}

fn says() -> impl Strategy<Value = Says> {
    let size = prop_oneof![Just(Size::Nothing), Just(Size::AsAsked), Just(Size::Real)];
    (any::<bool>(), any::<bool>(), size).prop_map(|(number, total, size)| Says {
        number,
        total,
        size,
    })
}

fn service() -> impl Strategy<Value = Service> {
    let parts = (0..60i64, 1..30i64, says(), any::<bool>(), vec(any::<bool>(), 0..30));
    parts.prop_map(|(items, most, says, last_again, empty_before)| Service {
        items,
        most,
        says,
        // A service that tells neither gives no sign of its end.
        last_again: last_again && says.number && says.total,
        empty_before,
    })
}

fn paging() -> impl Strategy<Value = Paging> {
    let styles = [Paging::token, Paging::number, Paging::token_or_number];
    (0..3usize, option::of(1..40i64)).prop_map(move |(style, size)| {
        let paging = styles[style]("Items");
        size.map_or(paging, |size| paging.size(size))
    })
}

/// Sizes that a user sets.
fn own_sizes() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let size = || option::of(1..40i64);
    (size(), size()).prop_map(|(page_size, max_results)| {
        let pairs = [("PageSize", page_size), ("MaxResults", max_results)].into_iter();
        pairs.filter_map(|(name, size)| Some((name, size?.to_string()))).collect()
    })
}

proptest! {
    #[test]
    fn every_item_comes_once_and_in_order(
        service in service(),
        paging in paging(),
        own in own_sizes(),
    ) {
        let mut params = Params::default();
        own.iter().for_each(|(name, value)| params.set(*name, value));
        let collected = paginate(&paging, params, |params| service.response(params));
        let expected = Collected {
            items: (0..service.items).collect(),
            pages: collected.pages,
            error: None,
        };
        prop_assert_eq!(collected, expected);
    }

    #[test]
    fn pagination_from_a_page_has_the_rest_once(
        service in service(),
        first in 1..20i64,
        own in option::of(1..40i64),
    ) {
        let mut params = Params::default();
        params.set("PageNumber", first.to_string());
        own.iter().for_each(|size| params.set("PageSize", size.to_string()));
        let size = service.size(own.unwrap_or(100));
        let collected = paginate(&BOTH, params, |params| {
            // The size that the user set stays.
            assert_eq!(read(params, "PageSize"), own.or(Some(100)));
            assert_eq!(params.get("MaxResults"), None);
            service.response(params)
        });
        let begin = (first - 1) * size;
        let all: Vec<_> = (begin..service.items).collect();
        // After the end, the last page may be returned again.
        prop_assert_eq!(collected.items, all);
        prop_assert_eq!(collected.error, None);
    }

    #[test]
    fn pagination_from_a_token_has_the_rest_once(service in service(), begin in 0..60i64) {
        let mut params = Params::default();
        params.set("NextToken", begin.to_string());
        let collected = paginate(&BOTH, params, |params| service.response(params));
        prop_assert_eq!(collected.items, (begin..service.items).collect::<Vec<_>>());
    }

    #[test]
    fn permanent_items_are_returned_once(
        lengths in vec(0..60i64, 1..12),
        most in 1..15i64,
        says in says(),
        last_again: bool,
    ) {
        let mut asked = 0;
        let collected = paginate(&NUMBER, Params::default(), |params| {
            let items = lengths[asked.min(lengths.len() - 1)];
            asked += 1;
            let last_again = last_again && says.number && says.total;
            Service { items, most, says, last_again, empty_before: vec![] }.response(params)
        });
        let shortest = *lengths.iter().min().unwrap();
        let mut items = collected.items.clone();
        items.sort_unstable();
        items.dedup();
        prop_assert_eq!(items.len(), collected.items.len(), "an item came twice");
        if collected.error.is_none() {
            prop_assert!((0..shortest).all(|item| items.contains(&item)), "{:?}", collected);
        }
    }

    #[test]
    fn pagination_ends_whatever_totals_say(
        script in vec((0..4i64, option::of(-5..40i64), option::of(-5..9i64)), 0..20),
    ) {
        let mut pages = script.iter();
        let collected = paginate(&NUMBER, Params::default(), |_| {
            let Some((count, total, size)) = pages.next() else { return ResponseRecord::default() };
            let list = (0..*count).collect();
            ResponseRecord { list, total: *total, size: *size, ..ResponseRecord::default() }
        });
        prop_assert!(collected.pages <= script.len() + 1);
        prop_assert_eq!(collected.error, None);
    }

    #[test]
    fn cyclic_tokens_are_an_error(lead in 0..6usize, cycle in 1..6usize, own: bool) {
        let mut asked = 0;
        let own = own && lead == 0;
        let start = if own { params(&[("NextToken", "0")]) } else { params(&[]) };
        let collected = paginate(&TOKEN, start, |_| {
            let list = vec![i64::try_from(asked).unwrap()];
            asked += 1;
            let token = if asked < lead { asked } else { lead + (asked - lead) % cycle };
            ResponseRecord { list, token: token.to_string(), ..ResponseRecord::default() }
        });
        prop_assert!(collected.error.unwrap().contains("that of an earlier page"));
        prop_assert!(collected.pages <= lead + cycle + 1);
        // Every page that was not requested again is included.
        prop_assert_eq!(collected.items.len(), collected.pages);
    }

    #[test]
    fn another_page_is_an_error(service in service(), wrong in 1..5usize, by in 1..5i64) {
        let mut asked = 0;
        let says = Says { number: true, total: true, ..service.says };
        let service = Service { says, last_again: false, ..service };
        let collected = paginate(&NUMBER, Params::default(), |params| {
            asked += 1;
            let response = service.response(params);
            match asked {
                _ if asked == wrong => ResponseRecord { number: response.number.map(|it| it + by), ..response },
                _ => response,
            }
        });
        // It was requested, and had items.
        let reached = collected.pages >= wrong && service.items > 0;
        prop_assert_eq!(collected.error.is_some(), reached);
    }
}
