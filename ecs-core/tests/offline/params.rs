//! What a call adds to the parameters of its request, and what it insists on.

use std::collections::BTreeMap;

use ecs_core::{Action, AnyRequest, Client, ErrorKind, Params};

use crate::support::builder;
use crate::support::requests::{Ask, Disk, ECS, Make, Strict, Tag, ask, bare};

fn client() -> Client {
    builder().build().unwrap()
}

fn without_region() -> Client {
    let credentials = ecs_core::Credentials::access_key("LTAI-invented", "a-secret");
    Client::builder().endpoint("ecs.example.com").credentials(credentials).build().unwrap()
}

fn in_region() -> Action {
    bare().region("RegionId")
}

fn strict() -> Ask<Strict> {
    Ask { action: in_region(), parameters: Strict::default() }
}

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn list(params: &Params) -> Vec<(&str, &str)> {
    params.iter().collect()
}

#[test]
fn the_region_comes_from_request_call_or_client() {
    let other =
        |region_id| Ask { parameters: Make { region_id, ..Make::default() }, ..ask(in_region()) };
    let client = client();
    let of = |params: Result<Params, ecs_core::Error>| {
        params.unwrap().get("RegionId").map(str::to_owned)
    };
    assert_eq!(of(client.call(ask(in_region())).params()), text("cn-hangzhou"));
    assert_eq!(of(client.call(ask(in_region())).region("cn-beijing").params()), text("cn-beijing"));
    let set = client.call(other(text("cn-shanghai"))).region("cn-beijing");
    assert_eq!(of(set.params()), text("cn-shanghai"));
    assert_eq!(of(client.call(other(text(""))).params()), text("cn-hangzhou"));
    let overridden = client.call(ask(in_region())).param("RegionId", "eu-west-1");
    assert_eq!(of(overridden.params()), text("eu-west-1"));
    assert_eq!(of(client.call(ask(bare())).params()), None);
    assert_eq!(of(without_region().call(ask(in_region())).params()), None);
}

#[test]
fn a_region_parameter_can_have_another_name() {
    let action = bare().region("SourceRegionId");
    let params = client().call(ask(action)).params().unwrap();
    assert_eq!(list(&params), [("SourceRegionId", "cn-hangzhou")]);
}

#[test]
fn all_that_is_missing_is_reported_together() {
    let mut request = strict();
    request.parameters.name = text("");
    request.parameters.tags = Some(vec![Tag { key: text("k"), ..Tag::default() }, Tag::default()]);
    let client = without_region();
    let error = client.call(request).params().err().unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "MakeThings: required parameters not set: RegionId, Name, Id, Tag.2.Key"
    );
    assert_eq!((error.attempts(), error.may_have_been_executed()), (0, false));
    let one = client.call(strict()).region("eu-west-1").param("Name", "n").params();
    assert_eq!(one.err().unwrap().message(), "required parameter not set: Id");
}

#[test]
fn an_empty_list_that_no_encoding_can_express_is_an_error_before_sending() {
    let client = client();
    let parameters = Make {
        ids: Some(Vec::new()),
        zones: Some(Vec::new()),
        system: Some(Disk { parts: Some(Vec::new()), ..Disk::default() }),
        labels: Some(BTreeMap::new()),
        ..Make::default()
    };
    let call = client.call(Ask { action: bare(), parameters: parameters.clone() });
    let error = call.params().err().unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "MakeThings: empty lists cannot be sent: System.Part, Id, Label, Zones; leave them unset \
         to send no value"
    );
    let call = client.call(Ask { action: bare(), parameters });
    let call = ["Id", "Label.k", "System.Part.1", "Zones"]
        .iter()
        .fold(call, |call, name| call.param(*name, "v"));
    assert_eq!(call.params().unwrap().iter().count(), 4);
}

#[test]
fn a_parameter_by_name_satisfies_a_requirement_and_wins() {
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
    // An empty value is as good as none, and the beginning of a name is not the name.
    for (name, value) in [("Name", ""), ("NameOfIt", "n")] {
        let call = client.call(request.clone()).param("Tag.1.Key", "k").param(name, value);
        assert_eq!(call.params().err().unwrap().message(), "required parameter not set: Name");
    }
}

#[test]
fn a_client_token_is_made_once_for_each_call() {
    let client = client();
    let action = bare().client_token();
    let call = client.call(ask(action.clone()));
    let token = call.params().unwrap().get("ClientToken").unwrap().to_owned();
    assert_eq!(token.len(), 32);
    assert!(token.chars().all(|c| c.is_ascii_hexdigit()), "{token}");
    assert_eq!(call.params().unwrap().get("ClientToken"), Some(&*token));
    let next = client.call(ask(action.clone())).params().unwrap();
    assert_ne!(next.get("ClientToken"), Some(&*token));

    let parameters = Make { client_token: text("mine"), ..Make::default() };
    let set = client.call(Ask { action: action.clone(), parameters }).params().unwrap();
    assert_eq!(set.get("ClientToken"), Some("mine"));
    let set = client.call(ask(action)).param("ClientToken", "by-name").params().unwrap();
    assert_eq!(set.get("ClientToken"), Some("by-name"));
    assert_eq!(client.call(ask(bare())).params().unwrap().get("ClientToken"), None);
}

#[test]
fn accounts_are_parameters() {
    let client = client();
    let call = client
        .call(AnyRequest::new(&ECS, "DescribeThings"))
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
fn a_region_of_the_call_that_is_none_is_refused_whatever_the_endpoint() {
    for region in ["", "a b", "CN-HANGZHOU"] {
        let client = without_region();
        let error = client.call(ask(in_region())).region(region).params().err().unwrap();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{region:?}: {error}");
        assert!(error.message().contains("cn-hangzhou"), "{error}");
    }
}
