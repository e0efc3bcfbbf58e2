//! A product of Alibaba Cloud, and its endpoints.

use crate::error::{CodeMeaning, Error};
use crate::net::{Endpoint, Network, check_region};

/// A product of Alibaba Cloud: its name, the version of its API, and its endpoints.
///
/// ```
/// use ecs_core::Service;
///
/// static STS: Service = Service::new("Sts", "2015-04-01", "sts.{region}.aliyuncs.com");
/// ```
#[derive(Debug)]
#[must_use]
pub struct Service {
    pub(crate) product: &'static str,
    pub(crate) version: &'static str,
    pub(crate) public: &'static str,
    vpc: Option<&'static str>,
    endpoints: &'static [RegionEndpoint],
    pub(crate) errors_in_success: bool,
    codes: &'static [(&'static str, CodeMeaning)],
}

/// The endpoint of a region whose host does not follow the product's rule.
#[derive(Debug)]
pub struct RegionEndpoint {
    /// The id of the region.
    pub region: &'static str,
    /// The host on the public internet.
    pub public: &'static str,
    /// The host inside a VPC, if one is known.
    pub vpc: Option<&'static str>,
}

impl Service {
    /// A product. `public` is the rule for its hosts on the public internet, in which `{region}` is
    /// replaced with the region id.
    pub const fn new(product: &'static str, version: &'static str, public: &'static str) -> Self {
        let (vpc, endpoints, codes): (_, &[_], &[_]) = (None, &[], &[]);
        Self { product, version, public, vpc, endpoints, errors_in_success: false, codes }
    }

    setters! {
        /// Sets the rule for hosts inside a VPC.
        pub const fn vpc(rule: &'static str) { vpc = Some(rule) }
        /// Sets the regions whose hosts do not follow the rules.
        pub const fn endpoints(exceptions: &'static [RegionEndpoint]) { endpoints = exceptions }
        /// Says that the product reports some errors with HTTP status 200 and a `Code` other than
        /// `200`.
        pub const fn errors_in_success() { errors_in_success = true }
        /// Sets what error codes mean, in the order of the codes.
        #[doc(hidden)]
        pub const fn codes(codes: &'static [(&'static str, CodeMeaning)]) { codes = codes }
    }

    /// What an error code means, or may mean if it is not documented.
    pub(crate) fn meaning(&self, code: &str) -> Option<CodeMeaning> {
        let found = self.codes.binary_search_by(|(other, _)| (*other).cmp(code));
        found.map_or_else(|_| CodeMeaning::guess(code), |index| Some(self.codes[index].1))
    }

    getters! {
        /// The name of the product in the API.
        pub fn product() -> &'static str { product }
        /// The version of the API.
        pub fn version() -> &'static str { version }
    }

    /// The endpoint in `region`: the listed one, or else the one of the rule.
    #[doc(hidden)]
    pub fn endpoint(&self, region: &str, network: Network) -> Result<Endpoint, Error> {
        check_region(region)?;
        let listed = self.endpoints.iter().find(|endpoint| endpoint.region == region);
        let host = match (network, listed) {
            (Network::Public, Some(listed)) => Some(listed.public.to_owned()),
            (Network::Vpc, Some(listed)) => listed.vpc.map(str::to_owned),
            (Network::Public, None) => Some(self.public.replace("{region}", region)),
            (Network::Vpc, None) => self.vpc.map(|rule| rule.replace("{region}", region)),
        };
        let host = host.ok_or_else(|| {
            Error::configuration(format!(
                "no VPC endpoint of {} is known in {region}; set one with `endpoint`, or use the \
                 public network",
                self.product
            ))
        })?;
        Ok(Endpoint { scheme: "https", host })
    }
}

#[cfg(test)]
mod tests;
