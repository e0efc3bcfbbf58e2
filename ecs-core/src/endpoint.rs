//! Which host answers for a product in a region.

#[cfg(test)]
mod tests;

use std::fmt;

use url::Url;

use crate::action::Service;
use crate::error::Error;

/// The network that a client reaches Alibaba Cloud through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Network {
    /// The public internet.
    #[default]
    Public,
    /// A VPC of Alibaba Cloud: traffic does not leave it.
    Vpc,
}

const EXAMPLE: &str = "give a host or a URL such as https://ecs.cn-hangzhou.aliyuncs.com";

/// An endpoint as it was given, which is not shown before it is checked: it may be a URL with a
/// password or a signature.
#[derive(Clone)]
pub(crate) struct EndpointText(pub(crate) String);

impl fmt::Debug for EndpointText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[set]")
    }
}

/// Scheme and host that requests go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) scheme: &'static str,
    /// With the port, if it is not the scheme's own.
    pub(crate) host: String,
}

impl Endpoint {
    /// Reads `https://host`, `https://host:port`, `host`, or `http://` with a loopback host.
    pub(crate) fn parse(text: &str, allow_http: bool) -> Result<Self, Error> {
        if text.contains('@') {
            // Not repeated in the error: a password may stand before the `@`.
            return Err(Error::configuration(format!("the endpoint has a user name; {EXAMPLE}")));
        }
        // A signed URL that was pasted has its signature behind the `?`.
        let shown = text.split(['?', '#']).next().unwrap_or_default();
        let wrong = |problem: &str| {
            Err(Error::configuration(format!("the endpoint {shown:?} {problem}; {EXAMPLE}")))
        };
        if text.is_empty() {
            return Err(Error::configuration(format!("the endpoint is empty; {EXAMPLE}")));
        }
        if text.contains(char::is_whitespace) {
            return wrong("contains white space");
        }
        let with_scheme =
            if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
        let Ok(url) = Url::parse(&with_scheme) else { return wrong("is neither a host nor a URL") };
        let Some(host) = url.host_str().filter(|host| !host.is_empty()) else {
            return wrong("has no host");
        };
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return wrong("has more than a host");
        }
        let scheme = match url.scheme() {
            "https" => "https",
            "http" if allow_http || is_loopback(&url) => "http",
            "http" => {
                return wrong(
                    "would be reached without encryption, which is only allowed for \
                              loopback addresses unless the client is built with `allow_http`",
                );
            }
            _ => return wrong("has a scheme other than https and http"),
        };
        let host = url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        Ok(Self { scheme, host })
    }

    /// The host of `service` in `region`: from its table, or by its rule.
    pub(crate) fn resolve(
        service: &Service,
        region: &str,
        network: Network,
    ) -> Result<Self, Error> {
        check_region(region)?;
        let listed = service.endpoints.iter().find(|endpoint| endpoint.region == region);
        let host = match (network, listed) {
            (Network::Public, Some(listed)) => Some(listed.public.to_owned()),
            (Network::Vpc, Some(listed)) => listed.vpc.map(str::to_owned),
            (Network::Public, None) => Some(service.public.replace("{region}", region)),
            (Network::Vpc, None) => service.vpc.map(|rule| rule.replace("{region}", region)),
        };
        let host = host.ok_or_else(|| {
            Error::configuration(format!(
                "no VPC endpoint of {} is known in {region}; set one with `endpoint`, or use the \
                 public network",
                service.product
            ))
        })?;
        Ok(Self { scheme: "https", host })
    }
}

/// A region's id becomes part of a host name, so it must be a label of one.
pub(crate) fn check_region(region: &str) -> Result<(), Error> {
    let is_label = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let problem = match region {
        "" => "the region is empty".to_owned(),
        _ if region.len() > 63 => "the region is longer than 63 characters".to_owned(),
        _ if !region.chars().all(is_label) => {
            format!("{region:?} is no region id: it has lower-case letters, digits and `-` only")
        }
        _ if region.starts_with('-') || region.ends_with('-') => {
            format!("{region:?} is no region id: it starts or ends with `-`")
        }
        _ => return Ok(()),
    };
    Err(Error::configuration(format!("{problem}; a region id looks like cn-hangzhou")))
}

pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
