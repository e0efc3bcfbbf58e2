//! What every documented error code means, as an application sees it.
//!
//! `documented_codes.txt` lists the codes of all actions. A change of it shows in review which codes are
//! new, and which have another meaning; `UPDATE_CODES=1 cargo test -p ecs-sdk --test all documented_codes`
//! writes it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use ecs_sdk::retry::RetryPolicy;
use ecs_sdk::services::{CMS, ECS, VPC};
use ecs_sdk::testing::{ReplayTransport, Reply};
use ecs_sdk::{AnyRequest, Client, Credentials, Error, Service};
use serde_json::Value;

const LISTING: &str = "tests/documented_codes.txt";

const PRODUCTS: [(&str, &Service); 3] =
    [("cms/2019-01-01", &CMS), ("ecs/2014-05-26", &ECS), ("vpc/2016-04-28", &VPC)];

/// The statuses of each code, over all actions of a product.
type Codes = BTreeMap<String, BTreeSet<u16>>;

fn codes(product: &str) -> (usize, Codes) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-specs").join(product);
    let files: Vec<PathBuf> =
        fs::read_dir(root.join("actions")).unwrap().map(|entry| entry.unwrap().path()).collect();
    let mut codes = Codes::new();
    for file in &files {
        let action: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
        let by_status = action["errorCodes"].as_object().into_iter().flatten();
        for (status, list) in by_status {
            for code in list.as_array().unwrap() {
                let code = code["errorCode"].as_str().unwrap();
                assert_eq!(code, code.trim(), "{}", file.display());
                codes.entry(code.to_owned()).or_default().insert(status.parse().unwrap());
            }
        }
    }
    (files.len(), codes)
}

async fn error(service: &'static Service, status: u16, code: &str) -> Error {
    let transport = ReplayTransport::new().on("DoThings", Reply::error(status, code, "No."));
    let client = Client::builder()
        .endpoint("ecs.example.com")
        .credentials(Credentials::access_key("LTAI-invented", "a-secret"))
        .retry(RetryPolicy::none())
        .transport(transport)
        .build()
        .unwrap();
    client.call(AnyRequest::new(service, "DoThings")).await.unwrap_err()
}

fn meaning(error: &Error) -> String {
    let what = match error.missing_resource() {
        Some(kind) => format!("missing {kind}"),
        None if error.is_not_found() => "missing".to_owned(),
        None if error.is_throttled() => "throttled".to_owned(),
        None if error.is_transient() => "transient".to_owned(),
        None if error.is_access_denied() => "access denied".to_owned(),
        None => "permanent".to_owned(),
    };
    what + if error.may_have_been_executed() { ", may have been executed" } else { "" }
}

#[tokio::test]
async fn every_documented_code_has_a_meaning() {
    let (mut listing, mut actions) = (String::new(), 0);
    for (product, service) in PRODUCTS {
        let (files, codes) = codes(product);
        actions += files;
        for (code, statuses) in codes {
            let mut meanings: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for status in statuses {
                let meaning = meaning(&error(service, status, &code).await);
                meanings.entry(meaning).or_default().push(status.to_string());
            }
            for (meaning, statuses) in meanings {
                listing += &format!("{product} {code} {}: {meaning}\n", statuses.join(","));
            }
        }
    }
    assert!(actions > 390, "{actions}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(LISTING);
    if std::env::var_os("UPDATE_CODES").is_some() {
        fs::write(&path, &listing).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap();
    for (found, expected) in listing.lines().zip(expected.lines()) {
        assert_eq!(found, expected, "if this is right, run the test with UPDATE_CODES=1");
    }
    assert_eq!(listing.len(), expected.len(), "if this is right, run the test with UPDATE_CODES=1");
}
