use crate::actions::region_harness::{RegionHarness, text};

const NAME: (&str, &str) = ("KeyPairName", "laptop");

#[test]
fn the_private_key_of_a_created_pair_is_returned_once() {
    let mut harness = RegionHarness::new();
    let pair = harness.ok("CreateKeyPair", &[NAME, ("Tag.1.Key", "env"), ("Tag.1.Value", "test")]);
    let key = text(&pair, "PrivateKeyBody");
    assert!(key.starts_with("-----BEGIN RSA PRIVATE KEY-----\n"), "{key}");
    assert!(key.ends_with("\n-----END RSA PRIVATE KEY-----"), "{key}");
    assert!(key.lines().all(|line| line.len() <= 64));
    assert_eq!(RegionHarness::new().ok("CreateKeyPair", &[NAME])["PrivateKeyBody"], key.as_str());
    let found =
        harness.ok("DescribeKeyPairs", &[("Tag.1.Key", "env"), ("IncludePublicKey", "true")]);
    let found = &found["KeyPairs"]["KeyPair"][0];
    assert_eq!(found["KeyPairFingerPrint"], pair["KeyPairFingerPrint"]);
    let public = text(found, "PublicKey");
    assert!(public.starts_with("ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB"), "{public}");
    assert_eq!(harness.error_code("CreateKeyPair", &[NAME]), "KeyPair.AlreadyExist");
    let imported = [("KeyPairName", "copy"), ("PublicKeyBody", public.as_str())];
    let copy = harness.ok("ImportKeyPair", &imported);
    assert_eq!(copy["KeyPairFingerPrint"], pair["KeyPairFingerPrint"]);
}

#[test]
fn pairs_are_filtered_by_pattern_and_region() {
    let mut harness = RegionHarness::new();
    for name in ["web-1", "web-2", "db-1"] {
        harness.ok("CreateKeyPair", &[("KeyPairName", name)]);
    }
    let count = |harness: &mut RegionHarness, params: &[(&str, &str)]| {
        harness.ok("DescribeKeyPairs", params)["TotalCount"].as_i64()
    };
    for (pattern, expected) in [("web*", 2), ("*1", 2), ("*-*", 3), ("web", 0), ("db-1", 1)] {
        assert_eq!(count(&mut harness, &[("KeyPairName", pattern)]), Some(expected), "{pattern}");
    }
    assert_eq!(count(&mut harness, &[("RegionId", "us-west-1")]), Some(0));
    let page = harness.ok("DescribeKeyPairs", &[("PageSize", "2"), ("PageNumber", "2")]);
    assert_eq!(page["KeyPairs"]["KeyPair"].as_array().map(Vec::len), Some(1));
}

#[test]
fn invalid_pairs_are_rejected() {
    let mut harness = RegionHarness::new();
    let code = harness.error_code("CreateKeyPair", &[("KeyPairName", "1")]);
    assert_eq!(code, "InvalidKeyPairName.Malformed");
    for key in ["ssh-rsa", "ssh-rsa !", "ssh-rsa AAAA", "ssh-dss AAAAB3NzaC1yc2EAAAADAQAB"] {
        let code = harness.error_code("ImportKeyPair", &[NAME, ("PublicKeyBody", key)]);
        assert_eq!(code, "InvalidPublicKeyBody.Malformed", "{key}");
    }
    for names in ["laptop", "[]", "[1]"] {
        let code = harness.error_code("DeleteKeyPairs", &[("KeyPairNames", names)]);
        assert_eq!(code, "InvalidKeyPairNames.ValueNotSupported", "{names}");
    }
}

#[test]
fn instances_use_a_pair_until_it_is_detached() {
    let mut harness = RegionHarness::new();
    let instance = harness.instance();
    let ids = format!("[\"{instance}\", \"i-none\"]");
    let both = [NAME, ("InstanceIds", ids.as_str())];
    assert_eq!(harness.error_code("AttachKeyPair", &both), "InvalidKeyPairName.NotFound");
    harness.ok("CreateKeyPair", &[NAME]);
    let response = harness.ok("AttachKeyPair", &both);
    assert_eq!([&response["TotalCount"], &response["FailCount"]], ["2", "1"]);
    let results = &response["Results"]["Result"];
    assert_eq!([&results[0]["Success"], &results[1]["Success"]], ["true", "false"]);
    assert_eq!(results[1]["Code"], "InvalidInstanceId.NotFound");
    assert_eq!(harness.world.instances[&instance].key_pair_name.as_deref(), Some("laptop"));
    let names = [("KeyPairNames", r#"["laptop", "unknown"]"#)];
    let code = harness.error_code("DeleteKeyPairs", &names);
    assert_eq!(code, "InvalidParameter.KeypairAlreadyAttachedInstance");
    harness.ok("DetachKeyPair", &both);
    assert_eq!(harness.ok("DetachKeyPair", &both)["FailCount"], "2");
    harness.ok("DeleteKeyPairs", &names);
    let code = harness.error_code("AttachKeyPair", &[NAME, ("InstanceIds", "[]")]);
    assert_eq!(code, "InvalidInstanceIds.ValueNotSupported");
}
