//! Hosts that are reached without a proxy, as Go's `golang.org/x/net/http/httpproxy` reads them.

use std::net::IpAddr;

use ipnet::IpNet;
use url::{Host, Url};

/// A list such as `example.com, *.example.org, host:443, 10.0.0.0/8, [fd00::1], *`.
#[derive(Debug, Default)]
pub(super) struct Exceptions(Vec<Exception>);

#[derive(Debug)]
enum Exception {
    All,
    Network(IpNet),
    Address(IpAddr, Option<u16>),
    /// A name in lower case, whether it matches itself and not only its subdomains, and the port.
    Name(String, bool, Option<u16>),
}

impl Exceptions {
    /// Parses a list, or returns the entry that has no such form.
    pub(super) fn parse(list: &str) -> Result<Self, &str> {
        let entries = list.split(',').map(str::trim).filter(|entry| !entry.is_empty());
        entries
            .map(|entry| Exception::parse(entry).ok_or(entry))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    pub(super) fn contain(&self, url: &Url) -> bool {
        let port = url.port_or_known_default();
        self.0.iter().any(|exception| url.host().is_some_and(|host| exception.matches(&host, port)))
    }
}

impl Exception {
    fn parse(entry: &str) -> Option<Self> {
        if entry == "*" {
            return Some(Self::All);
        }
        if let Ok(network) = entry.parse() {
            return Some(Self::Network(network));
        }
        let (host, port) = split_port(entry)?;
        if let Ok(address) = host.parse() {
            return Some(Self::Address(address, port));
        }
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        let parent = host.strip_prefix('*').unwrap_or(&host).strip_prefix('.');
        let name = parent.unwrap_or(&host);
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let is_valid = !name.is_empty() && name.chars().all(is_name);
        is_valid.then(|| Self::Name(name.to_owned(), parent.is_none(), port))
    }

    fn matches(&self, host: &Host<&str>, port: Option<u16>) -> bool {
        let is_port = |wanted: &Option<u16>| wanted.is_none() || *wanted == port;
        let address = match host {
            Host::Ipv4(address) => Some(IpAddr::from(*address)),
            Host::Ipv6(address) => Some(IpAddr::from(*address)),
            Host::Domain(_) => None,
        };
        match (self, host, address) {
            (Self::All, _, _) => true,
            (Self::Network(network), _, Some(address)) => network.contains(&address),
            (Self::Address(wanted, at), _, Some(address)) => *wanted == address && is_port(at),
            (Self::Name(name, itself, at), Host::Domain(host), _) => {
                let host = host.trim_end_matches('.').to_ascii_lowercase();
                let rest = host.strip_suffix(name.as_str());
                is_port(at) && rest.is_some_and(|it| it.ends_with('.') || *itself && it.is_empty())
            }
            _ => false,
        }
    }
}

/// Host and port: `host`, `host:443`, `fd00::1`, `[fd00::1]` or `[fd00::1]:443`.
fn split_port(entry: &str) -> Option<(&str, Option<u16>)> {
    let (host, port) = match entry.strip_prefix('[') {
        Some(rest) => rest.split_once(']')?,
        None if entry.parse::<IpAddr>().is_ok() => (entry, ""),
        None => entry.find(':').map_or((entry, ""), |colon| entry.split_at(colon)),
    };
    match port {
        "" => Some((host, None)),
        port => Some((host, Some(port.strip_prefix(':')?.parse().ok()?))),
    }
}
