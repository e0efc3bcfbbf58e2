//! Protection from web pages. Any page that a browser shows can send requests to a local port. A
//! page under a name that resolves to a loopback address (DNS rebinding) could even read the
//! responses.

use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use std::net::IpAddr;

use crate::service_error::{Result, ServiceError};

/// The names that requests can use for the endpoint, besides loopback names.
#[derive(Debug, Default)]
pub(crate) struct AllowedHosts(Vec<String>);

impl AllowedHosts {
    /// Adds a host name without a port; `*` allows every name.
    pub(crate) fn add(&mut self, name: &str) {
        self.0.push(normalized(name));
    }

    /// Rejects a foreign `Host`, and an `Origin` other than the endpoint itself.
    pub(crate) fn check(&self, headers: &HeaderMap) -> Result<()> {
        let host = text(headers, &header::HOST)?;
        if let Some(host) = host
            && !self.has(host)
        {
            let message = format!(
                "The Host {host:?} is not a name of this endpoint; use localhost, or start it \
                 with --allow-host."
            );
            return Err(forbidden("Forbidden.Host", message));
        }
        match text(headers, &header::ORIGIN)? {
            Some(origin) if !is_same(origin, host) => {
                let message = format!("Pages of {origin:?} cannot use this endpoint.");
                Err(forbidden("Forbidden.Origin", message))
            }
            _ => Ok(()),
        }
    }

    /// An IP address is not a name, so it cannot be rebound: the browser shows a page of that host.
    fn has(&self, host: &str) -> bool {
        let Ok(authority) = host.parse::<Authority>() else { return false };
        let name = normalized(authority.host());
        let is_address = name.trim_matches(['[', ']']).parse::<IpAddr>().is_ok();
        let is_loopback = name == "localhost" || name.ends_with(".localhost");
        is_address || is_loopback || self.0.iter().any(|allowed| *allowed == name || allowed == "*")
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Result<Option<&'h str>> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().map(|value| value.to_str().unwrap_or_default());
    match values.next() {
        None => Ok(value),
        Some(_) => Err(ServiceError::invalid(format!("The header {name} was sent repeatedly."))),
    }
}

/// Whether the origin, such as `http://localhost:14566`, is the host of the request.
fn is_same(origin: &str, host: Option<&str>) -> bool {
    let authority = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
    matches!((authority, host), (Some(a), Some(host)) if a.eq_ignore_ascii_case(host))
}

fn normalized(name: &str) -> String {
    name.trim_end_matches('.').to_ascii_lowercase()
}

fn forbidden(code: &'static str, message: String) -> ServiceError {
    ServiceError::new(StatusCode::FORBIDDEN, code, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(allowed: &[&str], pairs: &[(HeaderName, &'static str)]) -> &'static str {
        let mut hosts = AllowedHosts::default();
        allowed.iter().for_each(|name| hosts.add(name));
        let headers = pairs.iter().map(|(name, value)| {
            (name.clone(), value.parse().unwrap_or(axum::http::HeaderValue::from_static("")))
        });
        hosts.check(&headers.collect()).map_or_else(|error| error.code, |()| "ok")
    }

    #[test]
    fn only_loopback_names_addresses_and_allowed_names_are_hosts() {
        let good = [
            "localhost",
            "LOCALHOST:14566",
            "api.localhost:1",
            "localhost.",
            "127.0.0.1:80",
            "[::1]:14566",
            "192.168.1.7:14566",
            "sim.test",
            "Sim.Test.:1",
        ];
        for host in good {
            assert_eq!(code(&["sim.test"], &[(header::HOST, host)]), "ok", "{host}");
        }
        let bad = [
            "evil.example",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "sim.test.evil",
            "",
            "a b",
        ];
        for host in bad {
            assert_eq!(code(&["sim.test"], &[(header::HOST, host)]), "Forbidden.Host", "{host}");
        }
        assert_eq!(code(&["*"], &[(header::HOST, "evil.example")]), "ok");
        assert_eq!(code(&[], &[]), "ok");
    }

    #[test]
    fn pages_of_other_origins_are_rejected() {
        let host = (header::HOST, "localhost:14566");
        let origin = |value| code(&[], &[host.clone(), (header::ORIGIN, value)]);
        assert_eq!(origin("http://localhost:14566"), "ok");
        assert_eq!(origin("https://localhost:14566"), "ok");
        for value in ["http://localhost:3000", "http://evil.example", "null", ""] {
            assert_eq!(origin(value), "Forbidden.Origin", "{value}");
        }
        let both = [host, (header::HOST, "evil.example")];
        let mut headers = HeaderMap::new();
        for (name, value) in both {
            headers.append(name, axum::http::HeaderValue::from_static(value));
        }
        let error = AllowedHosts::default().check(&headers).map_err(|error| error.code);
        assert_eq!(error, Err("InvalidParameter"));
    }
}
