//! Parameters that a call adds to its request, and required parameters.

use std::collections::BTreeMap;

use ecs_core::{Action, AnyRequest, Client, ErrorKind, Params};

use crate::support::builder;
use crate::support::requests::{
    Disk, ECS, Parameters, Strict, Tag, TestRequest, empty_request, plain_action,
};

fn client() -> Client {
    builder().build().unwrap()
}

fn without_region() -> Client {
    let credentials = ecs_core::Credentials::access_key("LTAI-invented", "a-secret");
    Client::builder().endpoint("ecs.example.com").credentials(credentials).build().unwrap()
}

fn in_region() -> Action {
    plain_action().region("RegionId")
}

fn strict() -> TestRequest<Strict> {
    TestRequest { action: in_region(), parameters: Strict::default() }
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn list(params: &Params) -> Vec<(&str, &str)> {
    params.iter().collect()
}

#[test]
fn the_region_comes_from_request_call_or_client() {
    let other = |region_id| TestRequest {
        parameters: Parameters { region_id, ..Parameters::default() },
        ..empty_request(in_region())
    };
    let client = client();
    let of = |params: Result<Params, ecs_core::Error>| {
        params.unwrap().get("RegionId").map(str::to_owned)
    };
    assert_eq!(of(client.call(empty_request(in_region())).params()), text("cn-hangzhou"));
    assert_eq!(
        of(client.call(empty_request(in_region())).region("cn-beijing").params()),
        text("cn-beijing")
    );
    let set = client.call(other(text("cn-shanghai"))).region("cn-beijing");
    assert_eq!(of(set.params()), text("cn-shanghai"));
    assert_eq!(of(client.call(other(text(""))).params()), text("cn-hangzhou"));
    let overridden = client.call(empty_request(in_region())).param("RegionId", "eu-west-1");
    assert_eq!(of(overridden.params()), text("eu-west-1"));
    assert_eq!(of(client.call(empty_request(plain_action())).params()), None);
    assert_eq!(of(without_region().call(empty_request(in_region())).params()), None);
}

#[test]
fn a_region_parameter_can_have_another_name() {
    let action = plain_action().region("SourceRegionId");
    let params = client().call(empty_request(action)).params().unwrap();
    assert_eq!(list(&params), [("SourceRegionId", "cn-hangzhou")]);
}

#[test]
fn all_missing_parameters_are_reported_at_once() {
    let mut request = strict();
    request.parameters.tags = Some(vec![Tag { key: text("k"), ..Tag::default() }, Tag::default()]);
    let client = without_region();
    let error = client.call(request).params().err().unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "CreateWidgets: required parameters not set: RegionId, Name, Id, Tag.2.Key"
    );
    assert_eq!((error.attempts(), error.may_have_been_executed()), (0, false));
    let one = client.call(strict()).region("eu-west-1").param("Name", "n").params();
    assert_eq!(one.err().unwrap().message(), "required parameter not set: Id");
}

#[test]
fn an_empty_list_without_an_encoding_is_an_error() {
    let client = client();
    let parameters = Parameters {
        ids: Some(Vec::new()),
        zones: Some(Vec::new()),
        system: Some(Disk { parts: Some(Vec::new()), ..Disk::default() }),
        labels: Some(BTreeMap::new()),
        ..Parameters::default()
    };
    let call = client.call(TestRequest { action: plain_action(), parameters: parameters.clone() });
    let error = call.params().err().unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "CreateWidgets: empty lists cannot be sent: System.Part, Id, Label, Zones; leave them unset \
         to send no value"
    );
    let call = client.call(TestRequest { action: plain_action(), parameters });
    let call = ["Id", "Label.k", "System.Part.1", "Zones"]
        .iter()
        .fold(call, |call, name| call.param(*name, "v"));
    assert_eq!(call.params().unwrap().iter().count(), 4);
}

#[test]
fn a_parameter_by_name_takes_precedence() {
    let mut request = strict();
    request.parameters.ids = Some(vec!["i-1".to_owned()]);
    request.parameters.tags = Some(vec![Tag::default()]);
    let call = client().call(request.clone()).param("Name", "n").param("Tag.1.Key", "k").params();
    assert_eq!(
        list(&call.unwrap()),
        [("Id.1", "i-1"), ("Name", "n"), ("RegionId", "cn-hangzhou"), ("Tag.1.Key", "k")]
    );
    let client = client();
    let call = client.call(strict()).param("Name", "n").param("Id.1", "i-9").param("Name", "m");
    assert_eq!(
        list(&call.params().unwrap()),
        [("Id.1", "i-9"), ("Name", "m"), ("RegionId", "cn-hangzhou")]
    );
    // A prefix of a name is not the name.
    let call = client.call(request).param("Tag.1.Key", "k").param("NameOfIt", "n");
    assert_eq!(call.params().err().unwrap().message(), "required parameter not set: Name");
}

/// `SendFile` takes an empty file, `CopySnapshot` an empty name.
#[test]
fn an_empty_text_that_is_set_is_sent() {
    let client = client();
    let mut request = strict();
    request.parameters.name = text("");
    let expected = [("Id.1", "i-1"), ("Name", ""), ("RegionId", "cn-hangzhou")];
    request.parameters.ids = Some(vec!["i-1".to_owned()]);
    assert_eq!(list(&client.call(request).params().unwrap()), expected);
    let by_name = client.call(strict()).param("Name", "").param("Id.1", "i-1").params();
    assert_eq!(list(&by_name.unwrap()), expected);
}

#[test]
fn values_that_cannot_be_sent_are_an_error() {
    let disk = |size| serde_json::json!({ "Size": size });
    let cases = [
        (
            Parameters { price: Some(f64::NAN), ..Parameters::default() },
            "number that is infinite or not a number: Price",
        ),
        (
            Parameters {
                price: Some(f64::NEG_INFINITY),
                json: Some(disk(1)),
                ..Parameters::default()
            },
            "number that is infinite or not a number: Price",
        ),
        (
            Parameters {
                zones: Some(vec!["a,b".to_owned(), "c".to_owned()]),
                ..Parameters::default()
            },
            "item with a comma, which separates items: Zones",
        ),
        (
            Parameters {
                price: Some(f64::INFINITY),
                zones: Some(vec![",".to_owned()]),
                ids: Some(Vec::new()),
                ..Parameters::default()
            },
            "empty list cannot be sent: Id; leave it unset to send no value; number that is infinite \
             or not a number: Price; item with a comma, which separates items: Zones",
        ),
    ];
    let client = client();
    for (parameters, expected) in cases {
        let call = client.call(TestRequest { action: plain_action(), parameters });
        let error = call.params().err().unwrap();
        assert_eq!((error.kind(), error.message()), (ErrorKind::InvalidRequest, expected));
        // A parameter by name replaces the field.
        let call = call.param("Price", "1.5").param("Zones", "c").param("Id.1", "i-1");
        assert!(call.params().is_ok());
    }
}

#[test]
fn a_client_token_is_generated_once_per_call() {
    let client = client();
    let action = plain_action().client_token();
    let call = client.call(empty_request(action.clone()));
    let token = call.params().unwrap().get("ClientToken").unwrap().to_owned();
    assert_eq!(token.len(), 32);
    assert!(token.chars().all(|c| c.is_ascii_hexdigit()), "{token}");
    assert_eq!(call.params().unwrap().get("ClientToken"), Some(&*token));
    let next = client.call(empty_request(action.clone())).params().unwrap();
    assert_ne!(next.get("ClientToken"), Some(&*token));

    let parameters = Parameters { client_token: text("mine"), ..Parameters::default() };
    let set = client.call(TestRequest { action: action.clone(), parameters }).params().unwrap();
    assert_eq!(set.get("ClientToken"), Some("mine"));
    let set = client.call(empty_request(action)).param("ClientToken", "by-name").params().unwrap();
    assert_eq!(set.get("ClientToken"), Some("by-name"));
    assert_eq!(
        client.call(empty_request(plain_action())).params().unwrap().get("ClientToken"),
        None
    );
}

#[test]
fn account_options_are_parameters() {
    let client = client();
    let call = client
        .call(AnyRequest::new(&ECS, "DescribeWidgets"))
        .owner_id(12)
        .owner_account("a@example.com")
        .resource_owner_id(-1)
        .resource_owner_account("");
    assert_eq!(
        list(&call.params().unwrap()),
        [
            ("OwnerAccount", "a@example.com"),
            ("OwnerId", "12"),
            ("ResourceOwnerAccount", ""),
            ("ResourceOwnerId", "-1"),
        ]
    );
}

#[test]
fn an_invalid_region_is_rejected_even_with_an_endpoint() {
    for region in ["", "a b", "CN-HANGZHOU"] {
        let client = without_region();
        let error = client.call(empty_request(in_region())).region(region).params().err().unwrap();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{region:?}: {error}");
        assert!(error.message().contains("cn-hangzhou"), "{error}");
    }
}
