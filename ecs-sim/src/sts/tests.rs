#![allow(clippy::unwrap_used)]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::find;
use crate::actions::Call;
use crate::api_spec;
use crate::params::Params;
use crate::schema_check::mismatch;
use crate::service_error::Result;
use crate::world::{TransitionDelays, World};

const ROLE: (&str, &str) = ("RoleArn", "acs:ram::1234567890123456:role/Reader");
const SESSION: (&str, &str) = ("RoleSessionName", "a-session");
const PROVIDER: (&str, &str) =
    ("OIDCProviderArn", "acs:ram::1234567890123456:oidc-provider/cluster");

fn now() -> Timestamp {
    "2026-01-02T03:04:05Z".parse().unwrap()
}

/// A response that matches the metadata, or the error code.
fn call(
    world: &mut World,
    action: &str,
    pairs: &[(&str, &str)],
    caller: Option<&str>,
) -> Result<Value, &'static str> {
    let params: Params =
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let (entry, delays) =
        (api_spec::find("2015-04-01", action).unwrap(), &TransitionDelays::default());
    let call = Call { entry, action, params: &params, now: now(), delays };
    let done: Result<Value> = find("sts", action).unwrap()(world, &call, caller);
    let response = done.map_err(|error| error.code)?;
    let schema = api_spec::find("2015-04-01", action).unwrap().spec().unwrap().response().unwrap();
    assert_eq!(mismatch(schema, &response, action), None);
    for name in response.as_object().unwrap().keys() {
        assert!(schema.properties.contains_key(name), "{action} has no member {name}");
    }
    Ok(response)
}

#[test]
fn an_assumed_role_has_keys_and_an_identity() {
    let mut world = World::new(0);
    let pairs = [ROLE, SESSION, ("DurationSeconds", "900"), ("SourceIdentity", "alice")];
    let response = call(&mut world, "AssumeRole", &pairs, None).unwrap();
    let keys = &response["Credentials"];
    let id = keys["AccessKeyId"].as_str().unwrap();
    assert!(id.starts_with("STS."));
    assert_eq!(keys["Expiration"], "2026-01-02T03:19:05Z");
    assert_eq!(world.sessions[id].token, keys["SecurityToken"].as_str().unwrap());
    assert_eq!(response["SourceIdentity"], "alice");
    let arn = "acs:ram::1234567890123456:assumed-role/Reader/a-session";
    assert_eq!(response["AssumedRoleUser"]["Arn"], arn);

    let who = call(&mut world, "GetCallerIdentity", &[], Some(id)).unwrap();
    assert_eq!((&who["Arn"], &who["IdentityType"]), (&json!(arn), &json!("AssumedRoleUser")));
    assert_eq!(who["PrincipalId"], response["AssumedRoleUser"]["AssumedRoleId"]);
    let who = call(&mut world, "GetCallerIdentity", &[], Some("LTAI-other")).unwrap();
    assert_eq!(who["Arn"], "acs:ram::1234567890123456:root");
}

#[test]
fn the_claims_of_a_token_are_returned() {
    let mut world = World::new(0);
    let token = |claims: Value| format!("head.{}.sign", URL_SAFE_NO_PAD.encode(claims.to_string()));
    let claims =
        json!({"iss": "https://c", "sub": "pod", "aud": ["a", "b"], "exp": 4_000_000_000_i64});
    let good = token(claims);
    let pairs = [ROLE, SESSION, PROVIDER, ("OIDCToken", good.as_str())];
    let info =
        call(&mut world, "AssumeRoleWithOIDC", &pairs, None).unwrap()["OIDCTokenInfo"].clone();
    assert_eq!((&info["Subject"], &info["ClientIds"]), (&json!("pod"), &json!("a,b")));
    let expired = token(json!({"exp": now().as_second()}));
    let cases = [
        ("OIDCToken", expired.as_str(), Err("AuthenticationFail.OIDCToken.Expired")),
        ("OIDCToken", "abc", Err("InvalidParameter.OIDCToken")),
        ("OIDCToken", "", Err("MissingParameter")),
        ("OIDCProviderArn", "cluster", Err("InvalidParameter.OIDCProviderArn")),
        ("OIDCToken", "not-a-web-token", Ok(())),
    ];
    for (name, value, expected) in cases {
        let mut pairs = pairs.to_vec();
        pairs.retain(|pair| pair.0 != name);
        pairs.push((name, value));
        let done = call(&mut world, "AssumeRoleWithOIDC", &pairs, None);
        assert_eq!(done.map(drop), expected, "{value}");
    }
}

#[test]
fn invalid_parameters_are_rejected() {
    let long = "x".repeat(2049);
    let cases = [
        ("RoleArn", "acs:ram::me:role/x", "InvalidParameter.RoleArn"),
        ("RoleArn", "acs:ram::1:user/x", "InvalidParameter.RoleArn"),
        ("RoleSessionName", "a", "InvalidParameter.RoleSessionName"),
        ("RoleSessionName", "a b", "InvalidParameter.RoleSessionName"),
        ("DurationSeconds", "899", "InvalidParameter.DurationSeconds"),
        ("DurationSeconds", "43201", "InvalidParameter.DurationSeconds"),
        ("Policy", &long, "InvalidParameter.PolicySize"),
        ("Policy", "{}", "InvalidParameter.PolicyGrammar"),
        ("ExternalId", "1", "InvalidParameter.ExternalId"),
        ("SourceIdentity", "1", "InvalidParameter.SourceIdentity"),
    ];
    let mut world = World::new(0);
    for (name, value, code) in cases {
        let mut pairs = vec![ROLE, SESSION];
        pairs.retain(|pair| pair.0 != name);
        pairs.push((name, value));
        assert_eq!(call(&mut world, "AssumeRole", &pairs, None), Err(code), "{value}");
    }
    let policy = r#"{"Version": "1", "Statement": []}"#;
    let pairs = [ROLE, SESSION, ("Policy", policy)];
    assert!(call(&mut world, "AssumeRole", &pairs, None).is_ok());
    assert_eq!(world.sessions.len(), 1);
}
