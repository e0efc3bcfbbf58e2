//! The endpoints of the published file, over those that are known.

use super::published::Published;
use crate::load::{ApiStyle, Endpoints, RegionEndpoints};

/// The known endpoints, and the regions that only the file has. Known hosts stay: they have been
/// checked, and the file has no hosts inside VPCs.
pub(super) fn merge(known: Option<Endpoints>, published: &Published) -> Endpoints {
    let mut merged = known.unwrap_or_else(|| Endpoints {
        product: published.info.product.clone(),
        version: published.info.version.clone(),
        style: ApiStyle::Rpc,
        public: pattern(published),
        vpc: None,
        endpoints: Vec::new(),
    });
    for endpoint in &published.endpoints {
        if merged.endpoints.iter().all(|known| known.region_id != endpoint.region_id) {
            merged.endpoints.push(RegionEndpoints {
                region_id: endpoint.region_id.clone(),
                public: endpoint.endpoint.clone(),
                vpc: (!endpoint.vpc.is_empty()).then(|| endpoint.vpc.clone()),
            });
        }
    }
    merged.endpoints.sort_by(|one, other| one.region_id.cmp(&other.region_id));
    merged
}

/// The pattern of most hosts.
fn pattern(published: &Published) -> String {
    let patterns: Vec<_> = published
        .endpoints
        .iter()
        .map(|endpoint| endpoint.endpoint.replace(&endpoint.region_id, "{region}"))
        .collect();
    let count = |pattern: &&String| patterns.iter().filter(|other| other == pattern).count();
    let product = published.info.product.to_lowercase();
    patterns
        .iter()
        .max_by_key(count)
        .cloned()
        .unwrap_or(format!("{product}.{{region}}.aliyuncs.com"))
}
