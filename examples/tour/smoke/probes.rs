//! The requests. All of them are read-only.

use ecs_sdk::services::{ECS, VPC};
use ecs_sdk::{AnyRequest, Service};

/// A request that is sent to both endpoints.
pub(crate) struct Probe {
    service: &'static Service,
    action: &'static str,
    parameters: &'static [(&'static str, &'static str)],
    /// Whether the action takes a `RegionId`, which then is the region of the client.
    is_regional: bool,
    /// Why an error is expected; empty if it is not.
    about: &'static str,
}

const fn ecs(action: &'static str, parameters: &'static [(&'static str, &'static str)]) -> Probe {
    Probe { service: &ECS, action, parameters, is_regional: true, about: "" }
}

const fn vpc(action: &'static str) -> Probe {
    Probe { service: &VPC, action, parameters: &[], is_regional: true, about: "" }
}

/// The table. The parameters are those that the service requires, and few results where all would be
/// hundreds.
pub(crate) static PROBES: [Probe; 18] = [
    Probe { is_regional: false, ..ecs("DescribeRegions", &[]) },
    ecs("DescribeZones", &[]),
    Probe { is_regional: false, ..ecs("DescribeInstanceTypes", &[("MaxResults", "10")]) },
    ecs("DescribeInstanceTypeFamilies", &[]),
    ecs("DescribeInstances", &[]),
    ecs("DescribeDisks", &[]),
    ecs("DescribeImages", &[]),
    ecs("DescribeSnapshots", &[]),
    ecs("DescribeSecurityGroups", &[]),
    ecs("DescribeNetworkInterfaces", &[]),
    ecs("DescribeKeyPairs", &[]),
    vpc("DescribeVpcs"),
    vpc("DescribeVSwitches"),
    ecs(
        "DescribeAvailableResource",
        &[("DestinationResource", "InstanceType"), ("InstanceType", "ecs.g7.large")],
    ),
    ecs("DescribePrice", &[("InstanceType", "ecs.g7.large")]),
    ecs("DescribeAccountAttributes", &[]),
    Probe {
        is_regional: false,
        about: "unknown region",
        ..ecs("DescribeInstances", &[("RegionId", "cn-no-such-region")])
    },
    Probe {
        is_regional: false,
        about: "absent instance",
        ..ecs("DescribeInstanceAttribute", &[("InstanceId", "i-bp1nosuchinstance0000")])
    },
];

impl Probe {
    pub(crate) fn title(&self) -> String {
        if self.about.is_empty() {
            self.action.to_owned()
        } else {
            format!("{} ({})", self.action, self.about)
        }
    }

    /// Without types, so that the body is compared as it is.
    pub(crate) fn request(&self) -> AnyRequest {
        AnyRequest::new(self.service, self.action).read_only()
    }

    pub(crate) fn parameters<'a>(&self, region: &'a str) -> Vec<(&'static str, &'a str)> {
        let region = self.is_regional.then_some(("RegionId", region));
        region.into_iter().chain(self.parameters.iter().copied()).collect()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use serde_json::Value;

    use super::*;

    fn metadata(probe: &Probe) -> Value {
        let (product, version) = (probe.service.product(), probe.service.version());
        let path = format!("{}/{version}/actions/{}.json", product.to_lowercase(), probe.action);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../api-specs");
        serde_json::from_str(&fs::read_to_string(folder.join(path)).unwrap()).unwrap()
    }

    #[test]
    fn all_actions_are_read_only_and_not_deprecated() {
        for probe in &PROBES {
            let metadata = metadata(probe);
            assert_eq!(metadata["readOnly"], true, "{}", probe.action);
            assert_eq!(metadata["deprecated"], false, "{}", probe.action);
        }
    }

    #[test]
    fn parameters_exist_and_required_ones_are_set() {
        for probe in &PROBES {
            let metadata = metadata(probe);
            let parameters = metadata["parameters"].as_array().unwrap();
            let name = |parameter: &Value| parameter["name"].as_str().unwrap().to_owned();
            let known: BTreeSet<_> = parameters.iter().map(name).collect();
            let required = parameters.iter().filter(|p| p["schema"]["required"] == true).map(name);
            let set: BTreeSet<_> = probe.parameters("r").into_iter().map(|(n, _)| n).collect();
            for name in required {
                assert!(set.contains(&*name), "{}: {name} is required", probe.action);
            }
            for name in set {
                assert!(known.contains(name), "{}: {name} is unknown", probe.action);
            }
        }
    }

    #[test]
    fn the_region_is_that_of_the_client_unless_the_action_has_none() {
        assert_eq!(PROBES[0].parameters("eu-central-1"), []);
        assert_eq!(PROBES[1].parameters("eu-central-1"), [("RegionId", "eu-central-1")]);
        let unknown = PROBES.iter().find(|probe| probe.about == "unknown region").unwrap();
        assert_eq!(unknown.parameters("eu-central-1"), [("RegionId", "cn-no-such-region")]);
        assert_eq!(unknown.title(), "DescribeInstances (unknown region)");
    }
}
