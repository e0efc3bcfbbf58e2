use super::region;
use crate::testing::FakePlatform;

const FILE: &str = "/home/me/.aliyun/config.json";

const PROFILES: &str = r#"{"current": "dev", "profiles": [
    {"name": "dev", "mode": "AK", "region_id": "cn-hangzhou"},
    {"name": "prod", "mode": "Magic", "region_id": "cn-beijing"},
    {"name": "bare", "region_id": ""},
    {"name": "odd", "region_id": 7}]}"#;

/// The profile is chosen as for its keys, which need not be complete.
#[test]
fn the_region_is_the_one_of_the_chosen_profile() {
    let cases = [
        ("HOME=/home/me", Some("cn-hangzhou")),
        ("HOME=/home/me ALIBABA_CLOUD_PROFILE=prod", Some("cn-beijing")),
        ("HOME=/home/me ALIBABA_CLOUD_PROFILE=bare", None),
        ("HOME=/home/me ALIBABA_CLOUD_PROFILE=odd", None),
        ("HOME=/home/me ALIBABA_CLOUD_PROFILE=gone", None),
        ("HOME=/home/me ALIBABA_CLOUD_CLI_PROFILE_DISABLED=true", None),
        ("HOME=/home/you", None),
    ];
    for (variables, expected) in cases {
        let mut platform = FakePlatform::new().file(FILE, PROFILES);
        for (name, value) in variables.split(' ').filter_map(|text| text.split_once('=')) {
            platform = platform.variable(name, value);
        }
        assert_eq!(region(&platform.build()).as_deref(), expected, "{variables}");
    }
}
