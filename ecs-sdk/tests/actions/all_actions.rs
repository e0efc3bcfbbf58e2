//! Every typed action over HTTP against the local endpoint, with both signatures.

// Deprecated actions are tested as long as they exist.
#![allow(deprecated)]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs;
use std::future::Future;
use std::path::Path;
use std::pin::Pin;

use ecs_core::internal::Fields;
use ecs_sdk::{Client, Credentials, Request, SignatureVersion};
use ecs_sim::{EcsSim, SignatureKind};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::metadata::{Parameters, all_members, smallest_parameters, spec};

/// One action, type-erased.
pub(crate) struct Typed {
    folder: &'static str,
    action: &'static str,
    call: CallTyped,
    /// The parameters with a field in the request.
    names: fn() -> Vec<&'static str>,
    read_and_write: fn(&Value) -> Result<Value, String>,
    pub(crate) read_response: fn(&Value) -> Result<Value, String>,
    pub(crate) send: Send,
}

/// Sends the request that is given as JSON.
type Send = for<'a> fn(&'a Client, Value) -> Pin<Box<dyn Future<Output = Result<(), String>> + 'a>>;

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
            read_and_write: read_and_write::<ecs_sdk::$group::$request>,
            read_response: read_and_write::<<ecs_sdk::$group::$request as Request>::Response>,
            send: |client, json| Box::pin(send::<ecs_sdk::$group::$request>(client, json)),
        }),*];
    };
}

include!("../../src/generated/all_actions.rs");

/// The action with this name; of two products, the first one.
pub(crate) fn find(action: &str) -> Option<&'static Typed> {
    EVERY.iter().find(|typed| typed.action == action && typed.folder.starts_with("ecs/"))
}

/// The names of all actions.
pub(crate) fn names() -> Vec<&'static str> {
    EVERY.iter().map(|typed| typed.action).collect()
}

async fn send<R: Request + DeserializeOwned>(client: &Client, json: Value) -> Result<(), String> {
    let request: R = serde_json::from_value(json).map_err(|error| error.to_string())?;
    client.call(request).send().await.map(drop).map_err(|error| error.to_string())
}

/// Reads a record from JSON and writes it again.
fn read_and_write<R: Serialize + DeserializeOwned>(json: &Value) -> Result<Value, String> {
    let request: R = serde_json::from_value(json.clone()).map_err(|error| error.to_string())?;
    serde_json::to_value(&request).map_err(|error| error.to_string())
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
    for (folder, count) in &counts {
        let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-specs").join(folder);
        let files = fs::read_dir(specs.join("actions")).unwrap().count();
        assert_eq!(*count, files, "{folder}");
    }
    assert!(counts.values().sum::<usize>() > 390, "{counts:?}");
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

#[test]
fn every_request_is_read_from_json_and_written_back() {
    for typed in EVERY {
        let request = all_members(typed.folder, typed.action);
        let again = (typed.read_and_write)(&request).unwrap();
        // Known values of enums are read in any case.
        let lower = |json: &Value| json.to_string().to_lowercase();
        assert_eq!(lower(&again), lower(&request), "{}", typed.action);
    }
}

/// A typing error in a file must not change what a request does.
#[test]
fn unknown_members_and_wrong_values_of_requests_are_errors() {
    use ecs_sdk::instance::RunInstancesRequest;

    for (json, expected) in [
        (r#"{"ImageID": "m-1"}"#, "ImageID: unknown member"),
        (r#"{"SystemDisk": {"Sise": 40}}"#, "SystemDisk.Sise: unknown member"),
        (r#"{"Amount": "many"}"#, r#"Amount: found "many", expected an integer"#),
        (
            r#"{"DataDisk": [{}, {"Size": [1]}]}"#,
            "DataDisk[1].Size: found a list, expected an integer",
        ),
    ] {
        let error = serde_json::from_str::<RunInstancesRequest>(json).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
    let request: RunInstancesRequest =
        serde_json::from_str(r#"{"Amount": null, "Tag": []}"#).unwrap();
    assert_eq!((request.amount, request.tag), (None, Some(Vec::new())));
}
