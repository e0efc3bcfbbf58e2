#![allow(clippy::unwrap_used)]

use super::*;
use crate::tree::Tree;

fn source(files: &[(&str, &str)]) -> Source {
    let files: Tree =
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    Source::parse("own", &files).unwrap()
}

#[track_caller]
fn assert_listing(files: &[(&str, &str)], expected: &[&str]) {
    let listing = Listing::of(&source(files)).to_string();
    let lines: Vec<_> = listing.lines().skip(1).filter(|line| !line.is_empty()).collect();
    assert_eq!(lines, expected);
}

#[test]
fn items_are_listed_where_they_are_public() {
    let lib = "mod inner; pub mod outer { pub use crate::inner::{Kind, Value as Renamed}; }
               pub use inner::Kind; pub use inner::deep::f; pub use jiff; mod missing;
               pub use missing::*;";
    let inner = "pub mod deep;
        /// Documentation is not listed.
        #[derive(Clone, Debug)] #[non_exhaustive] pub enum Kind { A(u8), #[doc(hidden)] B, C { x: u8 } }
        pub struct Value<T>(pub T, u8); struct Private; pub(crate) struct Internal;
        #[cfg(test)] pub struct InTests; #[doc(hidden)] pub struct Hidden;";
    let deep = "pub async fn f<T: Into<String>>(t: T) -> Option<T> where T: Clone { todo!() }";
    assert_listing(
        &[("lib.rs", lib), ("inner/mod.rs", inner), ("inner/deep.rs", deep)],
        &[
            "own::Kind: pub use own::outer::Kind",
            "own::f: pub async fn f<T: Into<String>>(t: T) -> Option<T> where T: Clone",
            "own::jiff: pub use jiff",
            "own::outer: pub mod outer",
            "own::outer::Kind: #[non_exhaustive] pub enum Kind",
            "    A(u8)",
            "    C { x: u8 }",
            "    impl Clone",
            "    impl Debug",
            "own::outer::Renamed: pub struct Value<T>",
            "    0: T",
        ],
    );
}

#[test]
fn members_of_types_are_listed() {
    let lib = "mod parts; pub struct S { pub a: Vec<u8>, b: u8 }
        pub trait Act: Send { type Out: Clone; fn must(&self); fn may(self) -> u8 { 1 } }
        impl<T> Act for Vec<T> { type Out = T; fn must(&self) {} }
        pub type Pair<T> = (T, T); pub const LIMIT: usize = 1;";
    let parts = "use super::{Act, S};
        impl S { pub fn new(mut self) -> Self { self } fn private(&self) {} methods!(); }
        impl S { setters! { #[cfg(x)] pub fn size(to: impl Into<u8>) { inner.size = to.into() } } }
        impl S { getters! { pub fn part() -> Option<&str> { inner.part.as_deref() } } }
        impl S { #[doc(hidden)] pub fn hidden(&self) {} pub(crate) fn internal(&self) {} }
        impl Act for S { type Out = u8; fn must(&self) {} }
        struct Private; impl Private { pub fn f() {} }";
    assert_listing(
        &[("lib.rs", lib), ("parts.rs", parts)],
        &[
            "own::Act: pub trait Act: Send",
            "    fn may(self) -> u8 (provided)",
            "    fn must(&self)",
            "    impl<T> Act for Vec<T> { type Out = T; }",
            "    type Out: Clone",
            "own::LIMIT: pub const LIMIT: usize",
            "own::Pair: pub type Pair<T> = (T, T)",
            "own::S: pub struct S",
            "    #[cfg(x)] fn size(self, to: impl Into<u8>) -> Self",
            "    a: Vec<u8>",
            "    fn new(self) -> Self",
            "    fn part(&self) -> Option<&str>",
            "    impl Act for S { type Out = u8; }",
            "    methods!()",
        ],
    );
}

#[test]
fn types_of_crates_that_are_not_allowed_are_named() {
    let lib = "mod import; use import::{Local, Other}; use http::Method; use std::io::Error;
        pub fn allowed(m: Method, l: Local) -> Result<serde_json::Value, Error> {}
        pub fn by_path(client: reqwest::Client) {}
        pub fn by_import() -> Option<Other> {}
        fn private(client: tokio::Runtime) {}
        pub use tower;";
    let import = "pub struct Local; pub(crate) use hyper::Body as Other;";
    let source = source(&[("lib.rs", lib), ("import.rs", import)]);
    let expected = [
        "own::by_import shows a type of the crate hyper: pub fn by_import() -> Option<Other>",
        "own::by_path shows a type of the crate reqwest: pub fn by_path(client: reqwest::Client)",
        "own::tower shows a type of the crate tower: pub use tower",
    ];
    assert_eq!(foreign::problems(&Listing::of(&source), &source), expected);
}

#[test]
fn a_difference_names_the_item_of_each_line() {
    let committed =
        "# Head\n\nown::A: pub struct A\n    fn f()\n\nown::B: pub struct B\n    fn f()\n";
    let listing =
        "# Head\n\nown::A: pub struct A\n    fn f()\n\nown::B: pub struct B\n    fn g()\n";
    let expected = ["  - own::B: pub struct B: fn f()", "  + own::B: pub struct B: fn g()"];
    assert_eq!(difference(committed, listing), expected);
}
