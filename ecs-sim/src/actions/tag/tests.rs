use crate::actions::region_harness::RegionHarness;

/// Three security groups, the first two with tags.
fn harness() -> (RegionHarness, [String; 3]) {
    let mut harness = RegionHarness::new();
    let mut ids =
        [(); 3].map(|()| harness.ok("CreateSecurityGroup", &[])["SecurityGroupId"].clone());
    ids.sort_by_key(|id| id.as_str().map(str::to_owned));
    let ids = ids.map(|id| id.as_str().unwrap_or_default().to_owned());
    let params = [
        ("ResourceType", "securitygroup"),
        ("ResourceId.1", &ids[0]),
        ("ResourceId.2", &ids[1]),
        ("Tag.1.Key", "env"),
        ("Tag.1.Value", "test"),
        ("Tag.2.Key", "owner"),
        ("Tag.2.Value", ""),
    ];
    harness.ok("AddTags", &[params[0], ("ResourceId", &ids[0]), ("Tag.1.Key", "env")]);
    let without_value = harness.error_code("TagResources", &params[..6]);
    assert_eq!(without_value, "MissingParameter", "a value is required, but may be empty");
    harness.ok("TagResources", &params);
    let mut params = params;
    params[6].1 = "me";
    harness.ok("TagResources", &params);
    (harness, ids)
}

fn rows(harness: &mut RegionHarness, params: &[(&str, &str)]) -> Vec<String> {
    let params = [&[("ResourceType", "securitygroup")], params].concat();
    let response = harness.ok("ListTagResources", &params);
    let rows = response["TagResources"]["TagResource"].as_array().cloned().unwrap_or_default();
    rows.iter()
        .map(|row| format!("{}={}", row["TagKey"], row["TagValue"]).replace('"', ""))
        .collect()
}

#[test]
fn tags_are_listed_by_resource_and_by_tag() {
    let (mut harness, ids) = harness();
    assert_eq!(rows(&mut harness, &[("ResourceId.1", &ids[0])]), ["env=test", "owner=me"]);
    assert_eq!(rows(&mut harness, &[("ResourceId.1", &ids[2])]), [""; 0]);
    assert_eq!(rows(&mut harness, &[("Tag.1.Key", "owner"), ("Tag.1.Value", "me")]).len(), 4);
    assert_eq!(rows(&mut harness, &[("Tag.1.Key", "owner"), ("Tag.1.Value", "you")]).len(), 0);
    let filter = [("TagFilter.1.TagKey", "env"), ("TagFilter.1.TagValues.1", "test")];
    assert_eq!(rows(&mut harness, &filter).len(), 4);
    let code = harness.error_code("ListTagResources", &[("ResourceType", "securitygroup")]);
    assert_eq!(code, "BothEmpty.TagsAndResources");
}

#[test]
fn pagination_neither_repeats_nor_loses_rows() {
    let mut harness = RegionHarness::new();
    for _ in 0..30 {
        let tags =
            [("Tag.1.Key", "a"), ("Tag.1.Value", "1"), ("Tag.2.Key", "b"), ("Tag.2.Value", "2")];
        harness.ok("CreateSecurityGroup", &tags);
    }
    let (mut token, mut all) = (String::new(), Vec::new());
    loop {
        let params =
            [("ResourceType", "securitygroup"), ("Tag.1.Key", "a"), ("NextToken", token.as_str())];
        let response = harness.ok("ListTagResources", &params);
        let rows = response["TagResources"]["TagResource"].as_array().cloned().unwrap_or_default();
        all.extend(rows.iter().map(|row| format!("{}{}", row["ResourceId"], row["TagKey"])));
        token = response["NextToken"].as_str().unwrap_or_default().to_owned();
        if token.is_empty() {
            break;
        }
        assert_eq!(rows.len(), 50);
    }
    assert_eq!(all.len(), 60);
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 60);
}

#[test]
fn tags_are_removed_by_key_and_all_at_once() {
    let (mut harness, ids) = harness();
    let of_first = [("ResourceType", "securitygroup"), ("ResourceId.1", ids[0].as_str())];
    assert_eq!(harness.error_code("UntagResources", &of_first), "MissingParameter.Tags");
    harness.ok("UntagResources", &[&of_first[..], &[("TagKey.1", "env")]].concat());
    assert_eq!(rows(&mut harness, &[("ResourceId.1", &ids[0])]), ["owner=me"]);
    harness.ok("UntagResources", &[&of_first[..], &[("All", "true")]].concat());
    assert_eq!(rows(&mut harness, &[("ResourceId.1", &ids[0])]), [""; 0]);
    let of_second = [("ResourceType", "securitygroup"), ("ResourceId", ids[1].as_str())];
    let other = [("Tag.1.Key", "env"), ("Tag.1.Value", "other")];
    harness.ok("RemoveTags", &[&of_second[..], &other[..]].concat());
    assert_eq!(rows(&mut harness, &[("ResourceId.1", &ids[1])]).len(), 2);
    harness.ok("RemoveTags", &of_second);
    assert_eq!(rows(&mut harness, &[("ResourceId.1", &ids[1])]).len(), 0);
}

#[test]
fn a_missing_resource_leaves_the_others_unchanged() {
    let (mut harness, ids) = harness();
    let tag = [("Tag.1.Key", "new"), ("Tag.1.Value", "1")];
    let of = |id| [("ResourceType", "securitygroup"), ("ResourceId.1", id)];
    let mixed = [&of(ids[0].as_str())[..], &[("ResourceId.2", "sg-none")], &tag].concat();
    assert_eq!(harness.error_code("TagResources", &mixed), "InvalidResourceId.NotFound");
    let other_region = [&of(ids[0].as_str())[..], &[("RegionId", "us-west-1")], &tag].concat();
    assert_eq!(harness.error_code("TagResources", &other_region), "InvalidResourceId.NotFound");
    let unknown = [&[("ResourceType", "planet"), ("ResourceId.1", "x")][..], &tag].concat();
    assert_eq!(harness.error_code("TagResources", &unknown), "InvalidResourceType.NotFound");
    assert_eq!(
        harness.error_code("RemoveTags", &[unknown[0], ("ResourceId", "x")]),
        unknown_type_code()
    );
}

fn unknown_type_code() -> &'static str {
    "InvalidResourceType.NotFound"
}

#[test]
fn tag_limits_are_enforced() {
    let (mut harness, ids) = harness();
    let of = [("ResourceType", "securitygroup"), ("ResourceId.1", ids[0].as_str())];
    let names: Vec<_> = (1..=19)
        .map(|n| (format!("Tag.{n}.Key"), format!("Tag.{n}.Value"), n.to_string()))
        .collect();
    let many: Vec<_> =
        names.iter().flat_map(|(key, value, n)| [(key.as_str(), n.as_str()), (value, n)]).collect();
    let code = harness.error_code("TagResources", &[&of[..], &many].concat());
    assert_eq!(code, "QuotaExceed.Tags", "19 besides 2");
    harness.ok("TagResources", &[&of[..], &many[..36]].concat());
    let long = "x".repeat(129);
    for (key, value, code) in [
        ("acs:x", "1", "InvalidTagKey.Malformed"),
        ("aliyun", "1", "InvalidTagKey.Malformed"),
        (&long, "1", "InvalidTagKey.Malformed"),
        ("k", &long, "InvalidTagValue.Malformed"),
    ] {
        let tag = [("Tag.1.Key", key), ("Tag.1.Value", value)];
        assert_eq!(harness.error_code("TagResources", &[&of[..], &tag].concat()), code, "{key}");
    }
    let duplicates =
        [("Tag.1.Key", "k"), ("Tag.1.Value", "1"), ("Tag.2.Key", "k"), ("Tag.2.Value", "1")];
    let code = harness.error_code("TagResources", &[&of[..], &duplicates].concat());
    assert_eq!(code, "Duplicate.TagKey");
}

#[test]
fn tags_are_counted_and_select_resources() {
    let (mut harness, _) = harness();
    let tags = harness.ok("DescribeTags", &[("Tag.1.Key", "env")]);
    assert_eq!((&tags["TotalCount"], &tags["PageSize"]), (&1.into(), &50.into()));
    assert_eq!(tags["Tags"]["Tag"][0]["ResourceTypeCount"]["Securitygroup"], 2);
    let found = harness.ok("DescribeResourceByTags", &[("Tag.1.Key", "owner"), ("PageSize", "1")]);
    assert_eq!(found["TotalCount"], 2);
    assert_eq!(found["Resources"]["Resource"].as_array().map(Vec::len), Some(1));
    assert_eq!(found["Resources"]["Resource"][0]["ResourceType"], "securitygroup");
    let none = harness.ok("DescribeResourceByTags", &[("ResourceType", "disk")]);
    assert_eq!(none["TotalCount"], 0);
}
