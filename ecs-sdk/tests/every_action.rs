//! Every action by its types, over HTTP, against the local endpoint, with both signatures.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]
// Deprecated actions are tested as long as they exist.
#![allow(deprecated)]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

use ecs_core::codegen::Fields;
use ecs_sdk::{Client, Credentials, Request, SignatureVersion};
use ecs_sim::{EcsSim, SignatureKind};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use metadata::{Parameters, smallest_parameters, spec};

#[path = "support/metadata.rs"]
mod metadata;

/// One action, its types put away.
struct Typed {
    folder: &'static str,
    action: &'static str,
    call: CallTyped,
    /// The parameters that the request has fields for.
    names: fn() -> Vec<&'static str>,
}

type CallTyped = for<'a> fn(&'a Client, &'a Parameters) -> Pin<Box<dyn Future<Output = ()> + 'a>>;

macro_rules! every_action {
    ($($folder:literal $group:ident $request:ident $action:literal,)*) => {
        const EVERY: &[Typed] = &[$(Typed {
            folder: $folder,
            action: $action,
            call: |client, parameters| {
                Box::pin(call::<ecs_sdk::$group::$request>(client, parameters))
            },
            names: || Fields::names(&ecs_sdk::$group::$request::new()),
        }),*];
    };
}

include!("../src/generated/every_action.rs");

/// The answer must be read, and written again as it came: the endpoint fills every member that the
/// metadata knows, so that one which is lost or changed on the way is seen.
async fn call<R>(client: &Client, parameters: &Parameters)
where
    R: Request + Default,
    R::Response: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let prepare = || {
        let call = client.call(R::default());
        parameters.iter().fold(call, |call, (name, value)| call.param(name, value))
    };
    let name = R::default().action().name().to_owned();
    let response = prepare().send().await.unwrap_or_else(|error| panic!("{error}"));
    let raw = prepare().raw().await.unwrap_or_else(|error| panic!("{error}"));
    let came: Value = serde_json::from_slice(raw.body()).unwrap();
    let read: R::Response = serde_json::from_slice(raw.body()).unwrap();
    let written = serde_json::to_value(&read).unwrap();
    assert_eq!(plain(&written), plain(&came), "{name}: an answer is not written as it came");
    assert_ne!(response, R::Response::default(), "{name}: nothing was read");
}

/// The request id is new for each answer, and `1.0` is as good as `1`.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => number.as_f64().unwrap().into(),
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), plain(value))).collect()
        }
        other => other.clone(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_action_answers_to_both_signatures() {
    let sim = EcsSim::builder().stateless(true).start().await.unwrap();
    for (version, kind) in
        [(SignatureVersion::V1, SignatureKind::V1), (SignatureVersion::V3, SignatureKind::V3)]
    {
        let key = Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
        let client: Client = Client::builder()
            .region("cn-hangzhou")
            .endpoint(sim.endpoint())
            .credentials(key)
            .signature(version)
            .build()
            .unwrap();
        for typed in EVERY {
            (typed.call)(&client, &smallest_parameters(&spec(typed.folder, typed.action))).await;
            let seen = sim.requests().pop().unwrap();
            assert_eq!(seen.action, typed.action);
            assert_eq!((seen.status, seen.signature), (200, Some(kind)));
        }
    }
}

#[test]
fn every_action_is_emitted() {
    let mut counts = BTreeMap::new();
    for typed in EVERY {
        *counts.entry(typed.folder).or_insert(0) += 1;
    }
    let expected = [("cms/2019-01-01", 3), ("ecs/2014-05-26", 381), ("vpc/2016-04-28", 11)];
    assert_eq!(counts, BTreeMap::from(expected));
}

#[test]
fn every_request_has_a_field_for_each_parameter() {
    let of_the_call = ["OwnerId", "OwnerAccount", "ResourceOwnerId", "ResourceOwnerAccount"];
    for typed in EVERY {
        let spec = spec(typed.folder, typed.action);
        let names = spec.parameters.iter().map(|parameter| parameter.name.as_str());
        let names: Vec<_> = names.filter(|name| !of_the_call.contains(name)).collect();
        assert_eq!((typed.names)(), names, "{}", typed.action);
    }
}
