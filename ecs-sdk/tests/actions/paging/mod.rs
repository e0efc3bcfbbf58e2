//! Pagination of every paged action, with a service generated from the metadata.

// Deprecated actions are tested as long as they exist.
#![allow(deprecated)]

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use ecs_sdk::testing::ReplayTransport;
use ecs_sdk::{Client, Credentials, Paged};
use serde::Serialize;
use serde_json::Value;

use crate::metadata::{Parameters, smallest_parameters, spec};
use service::{COUNT, Service, Style};

mod service;

/// One action, type-erased.
struct Typed {
    folder: &'static str,
    action: &'static str,
    paginate: Paginate,
}

type Paginate = for<'a> fn(&'a Client, &'a Parameters, How) -> Items<'a>;
type Items<'a> = Pin<Box<dyn Future<Output = Vec<Value>> + 'a>>;

#[derive(Clone, Copy, Debug)]
enum How {
    Items,
    CollectAll,
}

macro_rules! all_paged_actions {
    ($($folder:literal $group:ident $request:ident $action:literal,)*) => {
        const EVERY: &[Typed] = &[$(Typed {
            folder: $folder,
            action: $action,
            paginate: |client, parameters, how| {
                Box::pin(paginate::<ecs_sdk::$group::$request>(client, parameters, how))
            },
        }),*];
    };
}

include!("../../../src/generated/all_paged_actions.rs");

/// The items in the JSON of the wire.
async fn paginate<R>(client: &Client, parameters: &Parameters, how: How) -> Vec<Value>
where
    R: Paged + Default,
    R::Item: Serialize,
{
    let call = client.call(R::default());
    let call = parameters.iter().fold(call, |call, (name, value)| call.param(name, value));
    let mut found = Vec::new();
    match how {
        How::CollectAll => found = call.collect_all().await.unwrap(),
        How::Items => {
            let mut items = call.items();
            while let Some(item) = items.try_next().await.unwrap() {
                found.push(item);
            }
        }
    }
    found.iter().map(|item| serde_json::to_value(item).unwrap()).collect()
}

/// Paginates, and returns the numbers of the items.
async fn numbers(typed: &Typed, service: &Service, own: &[(&str, &str)], how: How) -> Vec<usize> {
    let mut parameters = smallest_parameters(&service.spec);
    parameters.extend(own.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let transport = ReplayTransport::new().repeat(typed.action, service.reply());
    let client = Client::builder()
        .region("cn-hangzhou")
        .credentials(Credentials::access_key("an-id", "a-secret"))
        .transport(transport.clone())
        .build()
        .unwrap();
    let found = (typed.paginate)(&client, &parameters, how).await;
    // With some styles only an empty page shows that the previous one was the last.
    let requests = transport.requests().len();
    assert!((3..=5).contains(&requests), "{}: {requests}", typed.action);
    found.iter().flat_map(|item| service.numbers(item)).collect()
}

async fn check(typed: &Typed, own: &[(&str, &str)]) {
    let service = Service::new(typed.action, spec(typed.folder, typed.action));
    for how in [How::Items, How::CollectAll] {
        let found = numbers(typed, &service, own, how).await;
        assert!(found.iter().copied().eq(0..COUNT), "{} {own:?} {how:?}: {found:?}", typed.action);
    }
}

#[tokio::test]
async fn every_item_of_every_action_is_returned_once() {
    for typed in EVERY {
        check(typed, &[]).await;
    }
}

#[tokio::test]
async fn page_numbers_are_used_if_one_is_set() {
    let mut both = 0;
    for typed in EVERY {
        let service = Service::new(typed.action, spec(typed.folder, typed.action));
        if service.style() == Style::TokenOrNumber {
            both += 1;
            check(typed, &[("PageNumber", "1")]).await;
            check(typed, &[("PageNumber", "1"), ("PageSize", "10")]).await;
        }
    }
    assert_eq!(both, 16);
}

#[tokio::test]
async fn pagination_starts_at_the_page_that_is_set() {
    for typed in EVERY {
        let service = Service::new(typed.action, spec(typed.folder, typed.action));
        let own: &[_] = match service.style() {
            Style::Token => &[("NextToken", "7")],
            Style::Number | Style::TokenOrNumber => &[("PageNumber", "2"), ("PageSize", "10")],
            Style::Offset => &[("Offset", "7")],
        };
        let found = numbers(typed, &service, own, How::Items).await;
        assert!(found.iter().copied().eq(7..COUNT), "{}: {found:?}", typed.action);
    }
}

#[test]
fn every_paged_action_is_generated() {
    let mut counts = BTreeMap::new();
    for typed in EVERY {
        let service = Service::new(typed.action, spec(typed.folder, typed.action));
        *counts.entry(service.style()).or_insert(0) += 1;
    }
    let expected =
        [(Style::Token, 25), (Style::Number, 47), (Style::TokenOrNumber, 16), (Style::Offset, 1)];
    assert_eq!(counts, BTreeMap::from(expected));
}
