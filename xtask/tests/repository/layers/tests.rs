use super::*;

const ORDER: [&[&str]; 3] = [&["lib"], &["client"], &["error"]];

fn graph(files: &[(&str, &str)]) -> Graph {
    let owned = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
    Graph::of(&files.iter().map(owned).collect())
}

fn order(files: &[(&str, &str)]) -> Vec<String> {
    against_the_order(&graph(files), &ORDER)
}

#[test]
fn an_edge_upward_is_named() {
    let found = order(&[
        ("lib.rs", "mod client; mod error; pub use client::{Client, call::Call};"),
        ("client/mod.rs", "pub(crate) mod call;\nuse crate::error::Error;"),
        ("client/call.rs", "// use crate::lib;"),
        ("error.rs", "use std::{fmt,\n    io};\nfn f(call: &crate::client::call::Call) {}"),
    ]);
    let expected = "error.rs:3: `crate::client::call::Call` is in client/call.rs, which is above: \
                    error must not use client";
    assert_eq!(found, [expected]);
}

#[test]
fn a_name_counts_where_it_is_defined() {
    let lib = ("lib.rs", "pub use error::Error; pub struct Here; mod client; mod error;");
    let client = ("client.rs", "use crate::error;");
    assert!(
        order(&[lib, client, ("error.rs", ""), ("error/kind.rs", "use crate::Error as Own;")])
            .is_empty()
    );
    let found = order(&[lib, client, ("error.rs", "use crate::{Here, error::Error};")]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("`crate::Here` is in lib.rs"), "{found:?}");
}

#[test]
fn code_for_tests_is_exempt() {
    let found = order(&[
        ("lib.rs", "mod client; mod error; #[cfg(any(test, feature = \"testing\"))] mod fake;"),
        ("fake.rs", "use crate::client;"),
        ("client.rs", ""),
        (
            "error.rs",
            "#[cfg(test)] mod tests;
             #[cfg(test)] #[allow(unused)] mod more { use crate::client::A; }
             #[cfg(any(test, feature = \"testing\"))] fn f<A, B>(a: crate::client::A) {}
             struct Both { #[cfg(test)] field: crate::client::C }
             #[cfg(test)] use crate::client::B;",
        ),
        ("error/tests.rs", "use crate::client::Client;"),
    ]);
    assert_eq!(found, [""; 0]);
}

#[test]
fn what_is_outside_the_order_is_named() {
    let found = order(&[
        ("lib.rs", ""),
        ("other/mod.rs", ""),
        ("error.rs", "use crate::testing;"),
        ("testing.rs", "use crate::error;"),
    ]);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with("other/mod.rs: in no layer"), "{found:?}");
    assert!(found[1].contains("error must not use testing"), "{found:?}");
}

#[test]
fn relative_and_inline_modules_are_followed() {
    let found = order(&[
        ("lib.rs", "mod client; mod error;"),
        ("client.rs", ""),
        ("error/mod.rs", "mod kind; mod inner { mod deeper { use super::super::super::client; } }"),
        (
            "error/kind.rs",
            "fn f() { self::g(super::super::client::Client) } macro_rules! m { () => { $crate::client::X } }",
        ),
    ]);
    let lines = [
        "error/kind.rs:1: `super::super::client::Client`",
        "error/mod.rs:1: `super::super::super::client`",
    ];
    assert_eq!(found.len(), 2, "{found:?}");
    for (found, begin) in found.iter().zip(lines) {
        assert!(found.starts_with(begin), "{found}");
    }
}

#[test]
fn a_circle_of_siblings_is_named() {
    let found = cycle::problems(&graph(&[
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "use crate::b::B;"),
        ("b/mod.rs", "pub use part::B; mod part;"),
        ("b/part.rs", "\nuse super::super::c;"),
        ("c.rs", "use crate::{a::A, d::D};"),
        ("d.rs", ""),
    ]));
    let expected = [
        "a.rs:1: `crate::b::B` is in b/part.rs, in a circle",
        "b/part.rs:2: `super::super::c` is in c.rs, in a circle",
        "c.rs:1: `crate::a::A` is in a.rs, in a circle",
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_module_and_its_children_may_use_each_other() {
    let found = cycle::problems(&graph(&[
        ("lib.rs", "mod a;"),
        ("a/mod.rs", "mod b; mod c; use b::B; pub struct A;"),
        ("a/b.rs", "use super::{A, c::C};"),
        ("a/c.rs", "use super::A;"),
    ]));
    assert_eq!(found, [""; 0]);
}

#[test]
fn crates_above_are_named() {
    let files =
        Files::from([("lib.rs".to_owned(), "use ecs_core::Client;\nuse ecs_sdk::X;".to_owned())]);
    assert_eq!(foreign_crates(&files, &["ecs_core"]), ["lib.rs:2: uses ecs_sdk"]);
}
