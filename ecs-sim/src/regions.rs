//! A sample of real regions.

/// One row of `DescribeRegions`.
#[derive(Debug)]
pub(crate) struct Region {
    pub(crate) id: &'static str,
    pub(crate) endpoint: &'static str,
    pub(crate) local_name: &'static str,
}

/// Regions of different forms: an endpoint with a hyphen, mainland China, abroad.
pub(crate) static REGIONS: [Region; 6] = [
    region("cn-hangzhou", "ecs-cn-hangzhou.aliyuncs.com", "China (Hangzhou)"),
    region("cn-beijing", "ecs.cn-beijing.aliyuncs.com", "China (Beijing)"),
    region("cn-shanghai", "ecs.cn-shanghai.aliyuncs.com", "China (Shanghai)"),
    region("ap-southeast-1", "ecs.ap-southeast-1.aliyuncs.com", "Singapore"),
    region("eu-central-1", "ecs.eu-central-1.aliyuncs.com", "Germany (Frankfurt)"),
    region("us-west-1", "ecs.us-west-1.aliyuncs.com", "US (Silicon Valley)"),
];

/// The region of responses to requests that name no region.
pub(crate) const DEFAULT: &str = "cn-hangzhou";

const fn region(id: &'static str, endpoint: &'static str, local_name: &'static str) -> Region {
    Region { id, endpoint, local_name }
}

/// Zones per region.
pub(crate) const ZONES: usize = 6;

/// A zone of a region: `cn-hangzhou-a` in mainland China, `us-west-1a` abroad.
pub(crate) fn zone(region: &str, number: usize) -> String {
    let letter = ["a", "b", "c", "d", "e", "f"][number.saturating_sub(1) % 6];
    let separator = if region.ends_with(|last: char| last.is_ascii_digit()) { "" } else { "-" };
    format!("{region}{separator}{letter}")
}
