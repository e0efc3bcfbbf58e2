use super::region;
use ecs_core::testing::FakePlatform;

const FILE: &str = "/home/me/.aliyun/config.json";

const PROFILES: &str = r#"{"current": "dev", "profiles": [
    {"name": "dev", "mode": "AK", "region_id": "cn-hangzhou"},
    {"name": "prod", "mode": "Magic", "region_id": "cn-beijing"},
    {"name": "bare", "region_id": ""},
    {"name": "odd", "region_id": 7}]}"#;

/// The profile is selected as for credentials, which may be incomplete.
#[test]
fn the_region_is_that_of_the_selected_profile() {
    let cases = [
        ("HOME=/home/me", Some("cn-hangzhou")),
        ("HOME=/home/me ALIBABA_CLOUD_PROFILE=prod", Some("cn-beijing")),
        ("HOME=/home/me ALIBABA_CLOUD_PROFILE=bare", None),
        ("HOME=/home/me ALIBABA_CLOUD_PROFILE=odd", None),
        ("HOME=/home/me ALIBABA_CLOUD_PROFILE=absent", None),
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
