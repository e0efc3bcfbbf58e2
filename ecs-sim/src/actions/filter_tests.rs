//! Each way in which a parameter selects resources.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use jiff::Timestamp;

use super::filter::{Filters, Selection, filters};
use super::{Call, Page};
use crate::api_spec;
use crate::params::Params;
use crate::service_error::Result;
use crate::world::{Disk, TransitionDelays, World};

/// A way has any parameter of the action here, so that a table can have all of them.
const FILTERS: Filters<Disk> = filters!(|_, call, disk|
    Is {
        "ZoneId": &disk.zone, "AdditionalAttributes": &disk.name, "Portable": disk.portable,
        "PageSize": disk.size, "InstanceId": &disk.instance_id,
    }
    Choice { "Status": disk.status.as_str(), "Category": &disk.category, "MultiAttach": "Enabled" }
    AnyCase { "PerformanceLevel": &disk.performance_level }
    Pattern { "DiskName": &disk.name }
    Part { "KMSKeyId": vec!["none", disk.description.as_str()] }
    Ids { "DiskIds": &disk.id }
    Json { "SnapshotId": disk.id.clone() }
    Commas { "AutoSnapshotPolicyId": &disk.id }
    Since { "StartTime": disk.created }
    Until { "EndTime": disk.attached.or(Some(call.now)) }
    Tags { "Tag": &disk.tags }
    Times { "Creation": disk.created, "Attached": disk.attached }
);

fn disk() -> Disk {
    Disk {
        id: "d-1".to_owned(),
        zone: "cn-hangzhou-a".to_owned(),
        name: "web-data".to_owned(),
        description: "for the web".to_owned(),
        category: "cloud_essd".to_owned(),
        performance_level: "PL1".to_owned(),
        size: 40,
        portable: true,
        created: "2026-01-02T03:04:05Z".parse().unwrap(),
        tags: [("env".to_owned(), "test".to_owned())].into(),
        ..Disk::default()
    }
}

fn with_call<T>(pairs: &[(&str, &str)], action: &str, test: impl FnOnce(&Call<'_>) -> T) -> T {
    let params: Params = pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    let entry = api_spec::find("2014-05-26", action).unwrap();
    let now: Timestamp = "2026-01-03T00:00:00Z".parse().unwrap();
    test(&Call { entry, action, params: &params, now, delays: &TransitionDelays::default() })
}

fn selects(pairs: &[(&str, &str)]) -> Result<bool> {
    let world = World::default();
    with_call(pairs, "DescribeDisks", |call| {
        Selection::of(&world, call, FILTERS).map(|selection| selection.has(&disk()))
    })
}

#[test]
fn each_way_of_matching() {
    for (pairs, expected) in [
        (&[][..], true),
        (&[("ZoneId", "")], true),
        (&[("ZoneId", "cn-hangzhou-a")], true),
        (&[("ZoneId", "CN-hangzhou-a")], false),
        (&[("AdditionalAttributes.1", "x"), ("AdditionalAttributes.2", "web-data")], true),
        (&[("AdditionalAttributes.1", "x"), ("AdditionalAttributes.2", "web")], false),
        (&[("Portable", "True")], true),
        (&[("Portable", "false")], false),
        (&[("PageSize", "40")], true),
        (&[("PageSize", "41")], false),
        // A field that is not set equals no parameter.
        (&[("InstanceId", "i-1")], false),
        (&[("Status", "creating")], true),
        (&[("Status", "All")], true),
        (&[("Status", "Available")], false),
        (&[("Category", "cloud_essd"), ("Status", "Available")], false),
        (&[("PerformanceLevel", "pl1")], true),
        (&[("PerformanceLevel", "PL2")], false),
        (&[("DiskName", "web*")], true),
        (&[("DiskName", "web")], false),
        (&[("KMSKeyId", "the w")], true),
        (&[("KMSKeyId", "The")], false),
        (&[("DiskIds", "[]")], true),
        (&[("DiskIds", r#"["d-2", "d-1"]"#)], true),
        (&[("DiskIds", r#"["d-2"]"#)], false),
        (&[("SnapshotId", "[]")], false),
        (&[("SnapshotId", r#"["d-1"]"#)], true),
        (&[("AutoSnapshotPolicyId", "d-2, d-1")], true),
        (&[("AutoSnapshotPolicyId", "d-2,d")], false),
        (&[("StartTime", "2026-01-02T03:04:05Z")], true),
        (&[("StartTime", "2026-01-02T03:05Z")], false),
        (&[("EndTime", "2026-01-03T00:00Z")], true),
        (&[("EndTime", "2026-01-02T23:59Z")], false),
        (&[("Tag.1.Key", "env")], true),
        (&[("Tag.1.Key", "env"), ("Tag.1.Value", "test")], true),
        (&[("Tag.1.Key", "env"), ("Tag.1.Value", "live")], false),
        (&[("Tag.1.Key", "env"), ("Tag.2.Key", "owner")], false),
        (&[("Filter.1.Key", "CreationStartTime"), ("Filter.1.Value", "2026-01-02T03:04Z")], true),
        (&[("Filter.1.Key", "CreationEndTime"), ("Filter.1.Value", "2026-01-02T03:04Z")], false),
        // It was never attached.
        (&[("Filter.1.Key", "AttachedEndTime"), ("Filter.1.Value", "2027-01-01T00:00Z")], false),
    ] {
        assert_eq!(selects(pairs), Ok(expected), "{pairs:?}");
    }
}

#[test]
fn wrong_values_have_the_code_that_the_action_lists() {
    let many = format!("[{}]", vec![r#""d""#; 101].join(","));
    for (pairs, status, code) in [
        (&[("Status", "Sleeping")][..], 400, "InvalidStatus.ValueNotSupported"),
        (&[("MultiAttach", "x")], 403, "InvalidParameter.MultiAttach"),
        (&[("DiskIds", "d-1")], 403, "InvalidDiskIds.Malformed"),
        (&[("DiskIds", &many)], 403, "InvalidDiskIds.Malformed"),
        // The action lists no code of the parameter, but a misspelt one for all of them.
        (&[("AutoSnapshotPolicyId", &many.replace('"', ""))], 400, "InvalidParamter"),
        (&[("StartTime", "today")], 400, "InvalidParameter"),
        (
            &[("Filter.1.Key", "Creation"), ("Filter.1.Value", "x")],
            404,
            "InvalidFilterKey.NotFound",
        ),
        (
            &[("Filter.1.Key", "CreationEndTime"), ("Filter.1.Value", "x")],
            404,
            "InvalidFilterValue",
        ),
    ] {
        let error = selects(pairs).expect_err(code);
        assert_eq!((error.status.as_u16(), error.code), (status, code), "{pairs:?}");
    }
}

#[test]
fn a_response_has_the_members_of_the_metadata() {
    for (action, pairs, expected) in [
        (
            "DescribeDisks",
            &[("PageSize", "1")][..],
            r#"{"Disks":{"Disk":["a"]},"PageNumber":1,"PageSize":1,"TotalCount":2}"#,
        ),
        (
            "DescribeDisks",
            &[("MaxResults", "2")],
            r#"{"Disks":{"Disk":["a","b"]},"NextToken":"","TotalCount":2}"#,
        ),
        // The region, and no name for the items.
        (
            "DescribeImages",
            &[("RegionId", "cn-beijing"), ("PageNumber", "2")],
            r#"{"Images":{"Image":[]},"PageNumber":2,"PageSize":10,"RegionId":"cn-beijing","TotalCount":2}"#,
        ),
        (
            "DescribeActivations",
            &[],
            r#"{"ActivationList":["a","b"],"PageNumber":1,"PageSize":10,"TotalCount":2}"#,
        ),
        // An action without page numbers, with the default of the metadata.
        (
            "DescribeImagePipelines",
            &[],
            r#"{"ImagePipeline":{"ImagePipelineSet":["a","b"]},"MaxResults":50,"NextToken":"","TotalCount":2}"#,
        ),
        ("DescribePrefixLists", &[], r#"{"NextToken":"","PrefixLists":{"PrefixList":["a","b"]}}"#),
        (
            "DescribeInvocationResults",
            &[("PageSize", "9")],
            r#"{"Invocation":{"InvocationResults":{"InvocationResult":["a","b"]},"PageNumber":1,"PageSize":9,"TotalCount":2}}"#,
        ),
    ] {
        let response = with_call(pairs, action, |call| {
            let page = Page::of(call, [("a", "a"), ("b", "b")].into_iter()).unwrap();
            page.response(call, |text| text.into()).unwrap()
        });
        assert_eq!(response.to_string(), expected, "{action}");
    }
    // It is not a list.
    let found = with_call(&[], "DescribeDiskDefaultKMSKeyId", |call| {
        Page::<&str>::of(call, std::iter::empty()).unwrap().response(call, |text| text.into())
    });
    assert_eq!(found.unwrap_err().code, "InternalError");
}
