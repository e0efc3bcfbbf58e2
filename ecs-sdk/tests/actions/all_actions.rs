//! Every typed action over HTTP against the local endpoint, with both signatures.

// Deprecated actions are tested as long as they exist.
#![allow(deprecated)]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

use ecs_core::internal::Fields;
use ecs_sdk::{Client, Credentials, Request, SignatureVersion};
use ecs_sim::{EcsSim, SignatureKind};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::metadata::{Parameters, smallest_parameters, spec};

/// One action, type-erased.
struct Typed {
    folder: &'static str,
    action: &'static str,
    call: CallTyped,
    /// The parameters with a field in the request.
    names: fn() -> Vec<&'static str>,
}

type CallTyped = for<'a> fn(&'a Client, &'a Parameters) -> Pin<Box<dyn Future<Output = ()> + 'a>>;

macro_rules! all_actions {
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

include!("../../src/generated/all_actions.rs");

/// The names of all actions.
pub(crate) fn names() -> Vec<&'static str> {
    EVERY.iter().map(|typed| typed.action).collect()
}

/// Checks that the response survives decoding and encoding. The endpoint fills every member of the
/// metadata, so a member that is lost or changed is noticed.
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
    let received: Value = serde_json::from_slice(raw.body()).unwrap();
    let decoded: R::Response = serde_json::from_slice(raw.body()).unwrap();
    let encoded = serde_json::to_value(&decoded).unwrap();
    assert_eq!(plain(&encoded), plain(&received), "{name}: the encoded response differs");
    assert_ne!(response, R::Response::default(), "{name}: nothing was decoded");
}

/// Numbers as floats, because `1.0` equals `1`.
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
async fn every_action_accepts_both_signatures() {
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
            let recorded = sim.requests().pop().unwrap();
            assert_eq!(recorded.action, typed.action);
            assert_eq!((recorded.status, recorded.signature), (200, Some(kind)));
        }
    }
}

#[test]
fn every_action_is_generated() {
    let mut counts = BTreeMap::new();
    for typed in EVERY {
        *counts.entry(typed.folder).or_insert(0) += 1;
    }
    let expected = [("cms/2019-01-01", 3), ("ecs/2014-05-26", 381), ("vpc/2016-04-28", 11)];
    assert_eq!(counts, BTreeMap::from(expected));
}

#[test]
fn every_request_has_a_field_for_each_parameter() {
    let call_parameters = ["OwnerId", "OwnerAccount", "ResourceOwnerId", "ResourceOwnerAccount"];
    for typed in EVERY {
        let spec = spec(typed.folder, typed.action);
        let names = spec.parameters.iter().map(|parameter| parameter.name.as_str());
        let names: Vec<_> = names.filter(|name| !call_parameters.contains(name)).collect();
        assert_eq!((typed.names)(), names, "{}", typed.action);
    }
}
