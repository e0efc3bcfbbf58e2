//! Tests the parameters of requests.

use std::collections::BTreeMap;

use ecs_core::{ErrorKind, Request};

use crate::Client;
use crate::generated::field_names::{DescribeFieldsRequest, TypeRequest};
use crate::generated::lists::DescribeListsRequest;
use crate::generated::lists::describe_lists::{Ipv6, NetworkInterface};
use crate::generated::maps::DescribeMapsRequest;
use crate::generated::maps::describe_maps::Owners;
use crate::generated::odd_spellings::CreateSpellingRequest;
use crate::generated::odd_spellings::create_spelling::{
    LaunchConfigurationSystemDisk, LaunchConfigurationTag,
};
use crate::generated::open_enums::PaintThingRequest;
use crate::generated::parameters::SubmitJobRequest;
use crate::generated::parameters::submit_job::{Item, Options, Owner, Part, Steps};
use crate::generated::prelude_names::DescribePreludeRequest;
use crate::generated::prelude_names::describe_prelude::{OptionRecord, Result as ResultRecord};
use crate::generated::r_things::GetShapesRequest;
use crate::generated::shared_shapes::CreateShapeRequest;
use crate::generated::types::{PaintColor, ShapeTag};

/// `Name=value` for each parameter.
pub(crate) fn params<R: Request>(request: R) -> Vec<String> {
    let params = Client::offline().call(request).params().unwrap();
    params.iter().map(|(name, value)| format!("{name}={value}")).collect()
}

/// A request with all required parameters.
fn job() -> SubmitJobRequest {
    SubmitJobRequest::new()
        .client_token("once")
        .name("wash")
        .steps([Steps::new().run("soak").retries(2), Steps::new().run("rinse")])
        .owner(Owner::new().id(7))
}

#[test]
fn keywords_are_sent_as_wire_names() {
    let request = DescribeFieldsRequest::new()
        .r#type("a")
        .self_("b")
        .self_2("c")
        .new_("d")
        .default_("e")
        .clone_("f")
        .r#gen("g")
        .size("h")
        .size_2("i")
        .size_3("j")
        ._3_14("k");
    let expected = [
        "3.14=k",
        "Self=b",
        "Size=h",
        "Size_2=i",
        "clone=f",
        "default=e",
        "gen=g",
        "new=d",
        "self=c",
        "size=j",
        "type=a",
    ];
    assert_eq!(params(request.clone()), expected);
    assert_eq!(params(TypeRequest::new()), [""; 0]);
}

#[test]
fn records_named_like_the_prelude_are_sent() {
    let request = DescribePreludeRequest::new()
        .result(ResultRecord::new().code("1"))
        .option(OptionRecord::new().code("2"))
        .color("red");
    let expected = ["Color=red", "Option.Code=2", "RegionId=north", "Result.Code=1"];
    assert_eq!(params(request), expected);
}

#[test]
fn dotted_and_lower_case_names_are_kept() {
    let request = CreateSpellingRequest::new()
        .launch_configuration_system_disk(LaunchConfigurationSystemDisk::new().size(40))
        .launch_configuration_tag([LaunchConfigurationTag::new().key("env").value("test")])
        .disk_ids(["d-1", "d-2"])
        .a_b_c(3);
    let expected = [
        "LaunchConfiguration.SystemDisk.Size=40",
        "LaunchConfiguration.Tag.1.Key=env",
        "LaunchConfiguration.Tag.1.Value=test",
        "a.b.c=3",
        "diskIds.1=d-1",
        "diskIds.2=d-2",
        "regionId=north",
    ];
    assert_eq!(params(request), expected);
}

#[test]
fn lists_are_numbered_at_every_depth() {
    let interface = NetworkInterface::new()
        .security_group_ids(["sg-1", "sg-2"])
        .ipv6([Ipv6::new().address("::1")])
        .flag([true])
        .weight([0.5]);
    let request = DescribeListsRequest::new().network_interface([interface]).port([22, 80]);
    let expected = [
        "NetworkInterface.1.Flag.1=true",
        "NetworkInterface.1.Ipv6.1.Address=::1",
        "NetworkInterface.1.SecurityGroupIds.1=sg-1",
        "NetworkInterface.1.SecurityGroupIds.2=sg-2",
        "NetworkInterface.1.Weight.1=0.5",
        "Port.1=22",
        "Port.2=80",
    ];
    assert_eq!(params(request), expected);
}

#[test]
fn lists_of_lists_and_maps_in_lists_have_types() {
    let request = GetShapesRequest::new()
        .grid([vec![1, 2], vec![]])
        .labels([BTreeMap::from([("a".to_owned(), "b".to_owned())])])
        .owners([("ann", vec!["x".to_owned()])])
        .mixed(serde_json::json!({"A": "a", "other": "b"}))
        .names(["one", "two"]);
    let expected = [
        "Grid=[[1,2],[]]",
        r#"Labels=[{"a":"b"}]"#,
        r#"Mixed={"A":"a","other":"b"}"#,
        "Names=one,two",
        r#"Owners={"ann":["x"]}"#,
    ];
    let mut found = params(request);
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn maps_send_their_keys() {
    let request = DescribeMapsRequest::new()
        .labels([("env", "test")])
        .counts([("a", 1)])
        .owners([("ann", Owners::new().name("Ann").limits([("cpu", 4)]))])
        .kind([("x", "big")])
        .free(serde_json::json!({"any": [1]}));
    let expected = [
        "Counts.a=1",
        "Free={\"any\":[1]}",
        "Kind.x=big",
        "Labels.env=test",
        "Owners.ann.Limits.cpu=4",
        "Owners.ann.Name=Ann",
    ];
    assert_eq!(params(request), expected);
}

#[test]
fn each_parameter_has_its_style() {
    let request = job()
        .options(Options::new().fast(true).labels([("env", "test")]))
        .item([Item::new().sku("s-1").part(Part::new().code("p"))])
        .ids(["i-1", "i-2"])
        .zones(["a", "b"]);
    let expected = [
        "ClientToken=once",
        "Ids=[\"i-1\",\"i-2\"]",
        "Item.1.Part.Code=p",
        "Item.1.Sku=s-1",
        "Name=wash",
        "Options={\"Fast\":true,\"Labels\":{\"env\":\"test\"}}",
        "Owner.Id=7",
        "RegionId=north",
        "Steps=[{\"Run\":\"soak\",\"Retries\":2},{\"Run\":\"rinse\"}]",
        "Zones=a,b",
    ];
    assert_eq!(params(request), expected);
}

#[test]
fn missing_parameters_are_named_at_every_depth() {
    let request = SubmitJobRequest::new().owner(Owner::new()).item([Item::new()]);
    let error = Client::offline().call(request).params().err().unwrap();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    for name in ["Name", "Steps", "Owner.Id", "Item.1.Sku"] {
        assert!(error.to_string().contains(name), "{error} does not name {name}");
    }
}

#[test]
fn secrets_are_sent_but_redacted() {
    let request = job().password("hunter2").owner(Owner::new().id(7).token("hunter3"));
    let shown = format!("{request:?}");
    assert!(shown.contains("Password: [redacted]"), "{shown}");
    assert!(!shown.contains("hunter"), "{shown}");
    let sent = params(request);
    assert!(sent.contains(&"Password=hunter2".to_owned()), "{sent:?}");
    assert!(sent.contains(&"Owner.Token=hunter3".to_owned()), "{sent:?}");
}

#[test]
fn enums_accept_variants_and_text() {
    let request = PaintThingRequest::new()
        .color(PaintColor::TenMegabits)
        .colors([PaintColor::X86_64, "a new one".into()])
        .color_list(["red", "blue"]);
    let expected = ["Color=10M", "ColorList=red,blue", "Colors.1=x86_64", "Colors.2=a new one"];
    assert_eq!(params(request), expected);
    assert_eq!(PaintColor::from("quo\"te"), PaintColor::QuoTe);
    assert_eq!(PaintColor::from("self"), PaintColor::Own);
}

#[test]
fn a_shared_record_requires_what_all_actions_require() {
    // Only CreateShape requires `Value`, so the shared record does not.
    let request = CreateShapeRequest::new().tag([ShapeTag::new().key("env")]);
    assert_eq!(params(request), ["Tag.1.Key=env"]);
}

#[test]
fn actions_have_their_properties() {
    let action = job().action();
    assert_eq!((action.name(), action.service().product()), ("SubmitJob", "Parameters"));
    assert!(action.takes_client_token() && !action.is_read_only());
    assert!(DescribeListsRequest::new().action().is_read_only());
}

#[test]
fn methods_belong_to_the_client_of_their_product() {
    use crate::generated::second::{DescribeMainRequest, DescribeSecondRequest};

    let client = Client::offline();
    let call = client.second().describe_second(DescribeSecondRequest::new());
    assert_eq!(call.params().unwrap().get("RegionId"), Some("north"));
    // The main product has a method with the same name, on another client.
    let call = client.second().describe_main(DescribeMainRequest::new());
    assert_eq!(call.params().unwrap().iter().count(), 0);
    assert_eq!(DescribeMainRequest::new().action().service().product(), "Second");
    let main = crate::generated::second_product::DescribeMainRequest::new();
    assert_eq!(client.describe_main(main).params().unwrap().get("RegionId"), Some("north"));
}

#[test]
#[allow(deprecated)]
fn deprecated_actions_can_be_called() {
    use crate::generated::legacy::StartJobRequest;

    assert_eq!(params(StartJobRequest::new().name("wash")), ["Name=wash"]);
}
