//! The public regions, with their zones.

/// One row of `DescribeRegions`.
#[derive(Debug)]
pub(crate) struct Region {
    pub(crate) id: &'static str,
    pub(crate) local_name: &'static str,
    /// The last letters of the zones.
    letters: &'static str,
}

impl Region {
    /// The public endpoint: as in the table of endpoints, where only Hangzhou's has a hyphen.
    pub(crate) fn endpoint(&self) -> String {
        let separator = if self.id == DEFAULT { '-' } else { '.' };
        format!("ecs{separator}{}.aliyuncs.com", self.id)
    }
}

/// The region of responses to requests that name no region.
pub(crate) const DEFAULT: &str = "cn-hangzhou";

/// The zones of a region that is not in the table.
const USUAL_LETTERS: &str = "abcdef";

/// Regions of a contract of their own (finance, government, single customers) are left out; a
/// program that uses one adds it. Zones that take no new customers are in, as they hold resources.
// Ids and endpoints are those of `endpoints.json`; zones are in no published metadata.
pub(crate) static REGIONS: [Region; 30] = [
    region("cn-hangzhou", "China (Hangzhou)", "abcdefghijk"),
    region("cn-beijing", "China (Beijing)", "abcdefghijkl"),
    region("cn-shanghai", "China (Shanghai)", "abcdefglmn"),
    region("ap-southeast-1", "Singapore", "abc"),
    region("eu-central-1", "Germany (Frankfurt)", "abc"),
    region("us-west-1", "US (Silicon Valley)", "ab"),
    region("cn-qingdao", "China (Qingdao)", "bc"),
    region("cn-zhangjiakou", "China (Zhangjiakou)", "abc"),
    region("cn-huhehaote", "China (Hohhot)", "ab"),
    region("cn-wulanchabu", "China (Ulanqab)", "abc"),
    region("cn-nanjing", "China (Nanjing - Local Region)", "a"),
    region("cn-fuzhou", "China (Fuzhou - Local Region)", "a"),
    region("cn-wuhan-lr", "China (Wuhan - Local Region)", "a"),
    region("cn-shenzhen", "China (Shenzhen)", "abcdef"),
    region("cn-heyuan", "China (Heyuan)", "ab"),
    region("cn-guangzhou", "China (Guangzhou)", "ab"),
    region("cn-chengdu", "China (Chengdu)", "ab"),
    region("cn-hongkong", "China (Hong Kong)", "bcd"),
    region("ap-northeast-1", "Japan (Tokyo)", "abc"),
    region("ap-northeast-2", "South Korea (Seoul)", "ab"),
    region("ap-southeast-3", "Malaysia (Kuala Lumpur)", "abc"),
    region("ap-southeast-5", "Indonesia (Jakarta)", "abc"),
    region("ap-southeast-6", "Philippines (Manila)", "ab"),
    region("ap-southeast-7", "Thailand (Bangkok)", "ab"),
    region("us-east-1", "US (Virginia)", "ab"),
    region("us-southeast-1", "US (Atlanta)", "ab"),
    region("na-south-1", "Mexico", "a"),
    region("eu-west-1", "UK (London)", "ab"),
    region("me-east-1", "UAE (Dubai)", "a"),
    region("me-central-1", "SAU (Riyadh)", "ab"),
];

const fn region(id: &'static str, local_name: &'static str, letters: &'static str) -> Region {
    Region { id, local_name, letters }
}

/// A region by its id.
pub(crate) fn find(id: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.id == id)
}

/// The zones of a region, in order.
pub(crate) fn zones(region: &str) -> impl Iterator<Item = String> {
    let letters = find(region).map_or(USUAL_LETTERS, |region| region.letters);
    // `cn-hangzhou-a` in mainland China, `us-west-1a` abroad.
    let separator = if region.ends_with(|last: char| last.is_ascii_digit()) { "" } else { "-" };
    letters.chars().map(move |letter| format!("{region}{separator}{letter}"))
}

/// The region of a zone: `cn-hangzhou` of `cn-hangzhou-b`, `us-west-1` of `us-west-1b`. Returns an id
/// that is not one of a zone unchanged.
pub(crate) fn of_zone(zone: &str) -> &str {
    let region = zone.strip_suffix(|last: char| last.is_ascii_lowercase()).unwrap_or(zone);
    match region.strip_suffix('-') {
        Some(region) => region,
        None if region.ends_with(|last: char| last.is_ascii_digit()) => region,
        None => zone,
    }
}

/// A zone of a region by its number from 1, which starts over after the last zone.
pub(crate) fn zone(region: &str, number: usize) -> String {
    let zones: Vec<_> = zones(region).collect();
    zones.get(number.saturating_sub(1) % zones.len().max(1)).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn regions_and_endpoints_are_those_of_the_table() {
        let table = include_str!("../../api-specs/ecs/2014-05-26/endpoints.json");
        let table: serde_json::Value = serde_json::from_str(table).unwrap();
        for region in &REGIONS {
            let found = table["endpoints"].as_array().unwrap().iter();
            let found = found.filter(|known| known["regionId"] == region.id);
            let endpoints: Vec<_> = found.map(|known| known["public"].clone()).collect();
            assert_eq!(endpoints, [region.endpoint()], "{}", region.id);
        }
        assert_eq!(REGIONS.iter().map(|region| region.id).collect::<BTreeSet<_>>().len(), 30);
    }

    #[test]
    fn zones_have_the_form_of_their_region() {
        let all = |id| zones(id).collect::<Vec<_>>().join(" ");
        assert_eq!(all("cn-hongkong"), "cn-hongkong-b cn-hongkong-c cn-hongkong-d");
        assert_eq!(all("us-east-1"), "us-east-1a us-east-1b");
        assert_eq!(
            (zone("us-east-1", 3), zone("us-east-1", 0)),
            ("us-east-1a".into(), "us-east-1a".into())
        );
        assert_eq!(zones("mars-1").count(), 6);
        for region in &REGIONS {
            assert!(zones(region.id).all(|zone| of_zone(&zone) == region.id), "{}", region.id);
            assert_eq!(of_zone(region.id), region.id);
        }
    }
}
