//! Lists as text, empty pages, and members without which pagination would end too early.

use ecs_record::internal::{Fields, Record};

use super::{NUMBER, Next, Paging, Position, ResponseRecord, TOKEN, page, params};

/// A list that is JSON text counts as one item, unless it is empty.
#[test]
fn a_list_as_text_has_items_if_it_is_not_empty() {
    #[derive(Default)]
    struct Text {
        list: String,
        total: Option<i64>,
    }
    impl Record for Text {
        fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
            fields.add("Items", &self.list);
            fields.add("TotalCount", &self.total);
        }
    }
    for (list, expected) in [("[1]", Next::Page), ("", Next::End)] {
        let mut sent = params(&[]);
        let mut position = Position::first(&NUMBER, &mut sent);
        let response = Text { list: list.to_owned(), total: None };
        assert_eq!(position.advance(&NUMBER, &response, &mut sent), expected, "{list}");
    }
}

#[test]
fn an_empty_page_at_the_end_ends_pagination() {
    for (total, expected) in [(2, Next::End), (3, Next::Page)] {
        let mut sent = params(&[]);
        let mut position = Position::first(&NUMBER, &mut sent);
        let empty = ResponseRecord { size: Some(2), total: Some(total), ..page(0) };
        let empty = ResponseRecord { list: Vec::new(), number: Some(1), ..empty };
        assert_eq!(position.advance(&NUMBER, &empty, &mut sent), expected, "{total}");
    }
}

/// Without these members pagination would end too early, so they must fit their fields.
#[test]
fn the_list_and_the_next_page_are_needed() {
    let nested = Paging::token("Items").within("Inner");
    for (paging, path, expected) in [
        (&TOKEN, "Items", true),
        (&TOKEN, "NextToken", true),
        (&TOKEN, "NextOffset", true),
        (&TOKEN, "TotalCount", false),
        (&TOKEN, "Items[0]", false),
        (&TOKEN, "Items[0].Name", false),
        (&nested, "Inner", true),
        (&nested, "Inner.Items", true),
        (&nested, "Inner.Items[1].Name", false),
        (&nested, "Inner.TotalCount", false),
        (&nested, "Other", false),
    ] {
        assert_eq!(paging.needs(path), expected, "{path}");
    }
}
