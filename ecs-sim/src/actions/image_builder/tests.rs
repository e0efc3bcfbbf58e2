use std::time::Duration;

use crate::actions::region_harness::{RegionHarness, text};

const BASE: [(&str, &str); 2] =
    [("BaseImageType", "IMAGE"), ("BaseImage", "ubuntu_24_04_x64_20G_alibase_20260101.vhd")];
const TAG: [(&str, &str); 2] = [("Tag.1.Key", "env"), ("Tag.1.Value", "test")];

fn pipeline(harness: &mut RegionHarness, more: &[(&str, &str)]) -> String {
    text(&harness.ok("CreateImagePipeline", &[&BASE, more].concat()), "ImagePipelineId")
}

fn start(harness: &mut RegionHarness, pipeline: &str) -> String {
    let started = harness.ok("StartImagePipelineExecution", &[("ImagePipelineId", pipeline)]);
    text(&started, "ExecutionId")
}

fn status(harness: &mut RegionHarness, execution: &str) -> String {
    let found = harness.ok("DescribeImagePipelineExecutions", &[("ExecutionId", execution)]);
    text(&found["ImagePipelineExecution"]["ImagePipelineExecutionSet"][0], "Status")
}

#[test]
fn components_get_versions_and_are_filtered_and_deleted() {
    let mut harness = RegionHarness::new();
    let params = [("Name", "web"), ("Content", "# server\nRUN apt-get install \\\n nginx")];
    for _ in 0..2 {
        harness.ok("CreateImageComponent", &params);
    }
    let test = [("ComponentType", "Test"), ("Content", "RUN true\nRESTART")];
    let id =
        text(&harness.ok("CreateImageComponent", &[&test[..], &TAG].concat()), "ImageComponentId");
    for (filter, expected) in [
        (("Name", "web"), 2),
        (("Name", "w*"), 0),
        (("ComponentVersion", "2.0.0"), 1),
        (("ComponentType", "Test"), 1),
        (("SystemType", "Windows"), 0),
        (("ImageComponentId.1", &id), 1),
        (("Tag.1.Key", "env"), 1),
        (("Owner", "ALIYUN"), 0),
        (("RegionId", "us-west-1"), 0),
    ] {
        let found = harness.ok("DescribeImageComponents", &[filter]);
        assert_eq!(found["TotalCount"], expected, "{filter:?}");
    }
    let page = harness.ok("DescribeImageComponents", &[("MaxResults", "2")]);
    let rest = [("NextToken", page["NextToken"].as_str().unwrap_or_default())];
    let rest = harness.ok("DescribeImageComponents", &rest);
    assert_eq!(rest["ImageComponent"]["ImageComponentSet"].as_array().map(Vec::len), Some(1));
    let of = [("ImageComponentId", id.as_str())];
    harness.ok("DeleteImageComponent", &of);
    let code = harness.error_code("DeleteImageComponent", &of);
    assert_eq!(code, "InvalidImageComponent.NotFound");
}

#[test]
fn an_execution_makes_an_image_that_instances_start_from() {
    let mut harness = RegionHarness::new();
    let options = [
        ("ImageOptions.ImageName", "golden"),
        ("ImageOptions.ImageFamily", "web"),
        ("ToRegionId.1", "cn-hangzhou"),
        ("ToRegionId.2", "cn-beijing"),
        ("AddAccount.1", "123"),
    ];
    let pipeline = pipeline(&mut harness, &options);
    let execution = start(&mut harness, &pipeline);
    assert_eq!(status(&mut harness, &execution), "PREPARING");
    let of = [("ImagePipelineId", pipeline.as_str())];
    for action in ["StartImagePipelineExecution", "DeleteImagePipeline"] {
        let code = harness.error_code(action, &of);
        assert_eq!(code, "InvalidImagePipeline.HasRunningExecution");
    }
    let mut statuses = Vec::new();
    for _ in 0..4 {
        harness.wait(Duration::from_millis(100));
        statuses.push(status(&mut harness, &execution));
    }
    assert_eq!(statuses, ["BUILDING", "DISTRIBUTING", "RELEASING", "SUCCESS"]);
    let found = harness.ok("DescribeImagePipelineExecutions", &[of[0], ("Status", "SUCCESS")]);
    let image = text(&found["ImagePipelineExecution"]["ImagePipelineExecutionSet"][0], "ImageId");
    let images = harness.ok("DescribeImages", &[("ImageFamily", "web")]);
    let shown = &images["Images"]["Image"][0];
    assert_eq!([&shown["ImageId"], &shown["Status"]], [image.as_str(), "Available"]);
    assert_eq!(shown["ImageName"], format!("golden_{execution}"));
    let disk = &shown["DiskDeviceMappings"]["DiskDeviceMapping"][0];
    let snapshot =
        harness.ok("DescribeSnapshots", &[("SnapshotIds", &format!("[{}]", disk["SnapshotId"]))]);
    assert_eq!(snapshot["Snapshots"]["Snapshot"][0]["Status"], "accomplished");
    let copies = [("ImageFamily", "web"), ("RegionId", "cn-beijing")];
    assert_eq!(harness.ok("DescribeImages", &copies)["TotalCount"], 1);
    let launch = [("ImageId", image.as_str()), ("InstanceType", "ecs.g7.large")];
    harness.ok("RunInstances", &launch);
    harness.ok("DeleteImagePipeline", &of);
    let deleted = harness.ok("DescribeImagePipelineExecutions", &[("ExecutionId", &execution)]);
    assert_eq!(deleted["TotalCount"], 0);
}

#[test]
fn a_cancelled_execution_makes_no_image() {
    let mut harness = RegionHarness::new();
    let pipeline = pipeline(&mut harness, &[("ImageOptions.ImageFamily", "web")]);
    let execution = start(&mut harness, &pipeline);
    let of = [("ExecutionId", execution.as_str())];
    harness.ok("CancelImagePipelineExecution", &of);
    assert_eq!(status(&mut harness, &execution), "CANCELLING");
    harness.settle();
    assert_eq!(status(&mut harness, &execution), "CANCELLED");
    let code = harness.error_code("CancelImagePipelineExecution", &of);
    assert_eq!(code, "InvalidStatus.ImagePipelineExecution");
    assert_eq!(harness.ok("DescribeImages", &[("ImageFamily", "web")])["TotalCount"], 0);
    start(&mut harness, &pipeline);
}

#[test]
fn an_execution_without_its_base_image_fails() {
    let mut harness = RegionHarness::new();
    let pipeline = pipeline(&mut harness, &[]);
    let execution = start(&mut harness, &pipeline);
    harness.world.images.clear();
    harness.settle();
    assert_eq!(status(&mut harness, &execution), "FAILED");
}

#[test]
fn pipelines_are_listed_by_name_id_and_tag() {
    let mut harness = RegionHarness::new();
    let id = pipeline(&mut harness, &[&TAG[..], &[("Name", "nightly")]].concat());
    pipeline(
        &mut harness,
        &[("BaseImageType", "IMAGE_FAMILY"), ("BaseImage", "acs:debian_12_x64")],
    );
    for (filter, expected) in [
        (("Name", "nightly"), 1),
        (("Name", "n*"), 0),
        (("ImagePipelineId.1", id.as_str()), 1),
        (TAG[0], 1),
        (("MaxResults", "1"), 2),
        (("RegionId", "us-west-1"), 0),
    ] {
        let found = harness.ok("DescribeImagePipelines", &[filter]);
        assert_eq!(found["TotalCount"], expected, "{filter:?}");
    }
    let shown = harness.ok("DescribeImagePipelines", &[("Name", "nightly")]);
    let shown = &shown["ImagePipeline"]["ImagePipelineSet"][0];
    assert_eq!(
        (shown["SystemDiskSize"].as_i64(), shown["DeleteInstanceOnFailure"].as_bool()),
        (Some(40), Some(true))
    );
}

#[test]
fn invalid_components_and_pipelines_are_rejected() {
    let mut harness = RegionHarness::new();
    for (content, code) in [
        ("", "MissingParameter.Content"),
        ("RUN", "EmptyCommandContent.RUN"),
        ("RESTART now", "NotEmptyCommandContent.RESTART"),
        ("FROM x", "NotSupportedCommand.FROM"),
        ("COMPONENT ic-1", "InvalidCommand.Component"),
        ("DANCE", "InvalidImageTemplateCommand.NotSupported"),
    ] {
        let found = harness.error_code("CreateImageComponent", &[("Content", content)]);
        assert_eq!(found, code, "{content}");
    }
    for (parameter, value, code) in [
        ("BaseImageType", "TAPE", "InvalidBaseImageType.NotSupportedValue"),
        ("BaseImage", "m-none", "InvalidImage.NotFound"),
        ("Name", "1", "InvalidName.Malformed"),
        ("SystemDiskSize", "10", "InvalidSystemDiskSize.NotSupportedValue"),
        ("InternetMaxBandwidthOut", "101", "InvalidInternetMaxBandwidthOut.NotSupportedValue"),
        ("BuildContent", "COMPONENT ic-none", "ImageComponent.NotFound"),
        ("ImageOptions.ImageName", "1", "InvalidImageName.Malformed"),
    ] {
        let params = [&BASE[..], &[(parameter, value)]].concat();
        assert_eq!(harness.error_code("CreateImagePipeline", &params), code, "{value}");
    }
    for (action, parameter, code) in [
        ("StartImagePipelineExecution", "ImagePipelineId", "InvalidImagePipeline.NotFound"),
        ("DeleteImagePipeline", "ImagePipelineId", "InvalidImagePipeline.NotFound"),
        ("DescribeImagePipelineExecutions", "Status", "InvalidParameter.Status"),
        ("CancelImagePipelineExecution", "ExecutionId", "InvalidImagePipelineExecution.NotFound"),
    ] {
        assert_eq!(harness.error_code(action, &[(parameter, "x")]), code, "{action}");
    }
    let code = harness.error_code("DescribeImagePipelineExecutions", &[]);
    assert_eq!(code, "MissingParameter.ImagePipelineId");
}
