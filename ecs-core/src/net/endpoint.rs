//! Endpoints: scheme and host that requests go to.

#[cfg(test)]
mod tests;

use url::Url;

use crate::error::Error;

/// The network through which a client reaches Alibaba Cloud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Network {
    /// The public internet.
    #[default]
    Public,
    /// A VPC; traffic does not leave Alibaba Cloud.
    Vpc,
}

const EXAMPLE: &str = "give a host or a URL such as https://ecs.cn-hangzhou.aliyuncs.com";

/// Scheme and host that requests go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// `https` or `http`.
    pub scheme: &'static str,
    /// The host, with the port unless it is the scheme's default.
    pub host: String,
}

impl Endpoint {
    /// Parses `https://host`, `https://host:port`, `host`, or `http://` with a loopback host. Before
    /// that it is a `SecretString`, since it may be a URL with a password or a signature.
    pub fn parse(text: &str, allow_http: bool) -> Result<Self, Error> {
        if text.contains('@') {
            // The error does not quote it: a password may precede the `@`.
            return Err(Error::configuration(format!(
                "the endpoint contains a user name; {EXAMPLE}"
            )));
        }
        // A pasted presigned URL has its signature after the `?`.
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
            return wrong("has a path, query or fragment");
        }
        let scheme = match url.scheme() {
            "https" => "https",
            "http" if allow_http || is_loopback(&url) => "http",
            "http" => {
                return wrong(
                    "is unencrypted, which is allowed for loopback addresses only, unless the \
                     client is built with `allow_http`, or loaded where ECS_SDK_ALLOW_HTTP is `true`",
                );
            }
            _ => return wrong("has a scheme other than https and http"),
        };
        let host = url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        Ok(Self { scheme, host })
    }
}

/// Checks a region id. It becomes a label of a host name, so its characters are limited.
pub fn check_region(region: &str) -> Result<(), Error> {
    let is_label = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let problem = match region {
        "" => "the region is empty".to_owned(),
        _ if region.len() > 63 => "the region is longer than 63 characters".to_owned(),
        _ if !region.chars().all(is_label) => {
            format!("{region:?} is not a region id: lower-case letters, digits and `-` are allowed")
        }
        _ if region.starts_with('-') || region.ends_with('-') => {
            format!("{region:?} is not a region id: it starts or ends with `-`")
        }
        _ => return Ok(()),
    };
    Err(Error::configuration(format!("{problem}; an example of a region id is cn-hangzhou")))
}

/// Whether a URL points to a loopback address.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
