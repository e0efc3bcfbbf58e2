//! Proxies: settings, environment variables and exceptions.

#[cfg(test)]
mod tests;

use std::fmt;

use url::{Host, Url};
use zeroize::Zeroizing;

use super::endpoint::is_loopback;
use super::no_proxy::Exceptions;
use crate::error::Error;

/// The proxy that requests go through. Default: the one of the environment.
///
/// Requests to loopback addresses and to the metadata service of instances never use a proxy.
///
/// ```
/// use ecs_core::transport::Proxy;
///
/// let office = Proxy::url("http://user:password@proxy.example.com:3128")
///     .except("internal.example.com, 10.0.0.0/8");
/// assert!(!format!("{office:?}").contains("password"));
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct Proxy {
    /// `None`: those of the environment when the HTTP client is built.
    rules: Option<Rules>,
    except: Vec<String>,
}

#[derive(Clone, Default)]
struct Rules {
    https: Option<Setting>,
    http: Option<Setting>,
    except: String,
}

/// A proxy as it was set, and the name of the setting. It may contain a password.
#[derive(Clone)]
struct Setting {
    name: &'static str,
    /// Set in code, so it is checked when the HTTP client is built.
    is_explicit: bool,
    text: Zeroizing<String>,
}

impl Proxy {
    /// The conventional environment variables: `HTTPS_PROXY` for https and `HTTP_PROXY` for http,
    /// `ALL_PROXY` as the default for both, and no proxy for the hosts in `NO_PROXY`, a list as
    /// [`except`](Self::except) takes it. Each name is also tried in lower case; an empty variable
    /// counts as unset. The variables are read when the HTTP client is built.
    pub fn environment() -> Self {
        Self::default()
    }

    /// Like [`environment`](Self::environment), with variables from another source, read at once.
    pub fn from_variables(variables: impl Fn(&str) -> Option<String>) -> Self {
        Self::from(Rules::find(&variables))
    }

    /// No proxy; the environment is ignored.
    pub fn none() -> Self {
        Self::from(Rules::default())
    }

    /// One proxy for all requests, such as `http://proxy.example.com:3128`,
    /// `http://user:password@10.0.0.1:8080` or `https://proxy.example.com`; the environment is
    /// ignored. Special characters in a password must be percent-encoded. Building the HTTP client
    /// fails if the URL is invalid.
    pub fn url(url: impl Into<String>) -> Self {
        let text = Zeroizing::new(url.into());
        let setting = Setting { name: "`proxy`", is_explicit: true, text };
        let (https, http) = (Some(setting.clone()), Some(setting));
        Self::from(Rules { https, http, except: String::new() })
    }

    /// Adds hosts that are reached directly, separated by commas: domains with their subdomains,
    /// `*.example.com` for the subdomains only, and addresses, each with an optional port; networks
    /// such as `10.0.0.0/8`; or `*` for all hosts.
    pub fn except(mut self, hosts: impl Into<String>) -> Self {
        self.except.push(hosts.into());
        self
    }

    /// Validates the settings, or those of the environment if nothing is set. What the environment says
    /// is an error of the request that would use it only: others need no proxy.
    pub(super) fn resolve(
        &self,
        variables: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Proxies, Error> {
        let rules = self.rules.clone().unwrap_or_else(|| Rules::find(variables));
        let except = self.except.iter().map(|hosts| exceptions(hosts, "`except`"));
        let check = |setting: Option<Setting>| match setting.map(|it| (it.is_explicit, it.check()))
        {
            Some((true, Err(error))) => Err(error),
            Some((_, checked)) => Ok(Some(checked)),
            None => Ok(None),
        };
        Ok(Proxies {
            https: check(rules.https)?,
            http: check(rules.http)?,
            no_proxy: exceptions(&rules.except, "NO_PROXY"),
            except: except.collect::<Result<_, _>>()?,
        })
    }
}

fn exceptions(list: &str, setting: &str) -> Result<Exceptions, Error> {
    Exceptions::parse(list).map_err(|entry| {
        Error::configuration(format!(
            "{setting} contains {entry:?}, which is neither a host, an address, a network nor `*`; an \
             example is internal.example.com, 10.0.0.0/8"
        ))
    })
}

impl From<Rules> for Proxy {
    fn from(rules: Rules) -> Self {
        Self { rules: Some(rules), except: Vec::new() }
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.rules {
            None => "Proxy([environment])",
            Some(Rules { https: None, http: None, .. }) => "Proxy([none])",
            Some(_) => "Proxy([set])",
        })
    }
}

/// The proxies of an HTTP client, and the hosts that are reached without one.
#[derive(Debug)]
pub(super) struct Proxies {
    https: Option<Result<ProxyServer, Error>>,
    http: Option<Result<ProxyServer, Error>>,
    no_proxy: Result<Exceptions, Error>,
    except: Vec<Exceptions>,
}

/// A proxy, and the name of the setting that it comes from.
pub(super) struct ProxyServer {
    pub(super) url: Url,
    pub(super) setting: &'static str,
}

impl Proxies {
    pub(super) fn is_empty(&self) -> bool {
        self.https.is_none() && self.http.is_none()
    }

    /// The proxy for a request to this URL, or why what is set is not one.
    pub(super) fn of(&self, url: &Url) -> Result<Option<&ProxyServer>, Error> {
        if self.is_empty() || is_loopback(url) || is_metadata_service(url) {
            return Ok(None);
        }
        let proxy = if url.scheme() == "https" { &self.https } else { &self.http };
        let Some(proxy) = proxy else { return Ok(None) };
        if self.except.iter().any(|hosts| hosts.contain(url)) {
            return Ok(None);
        }
        match &self.no_proxy {
            Ok(hosts) if hosts.contain(url) => Ok(None),
            Ok(_) => proxy.as_ref().map(Some).map_err(Error::clone),
            Err(error) => Err(error.clone()),
        }
    }
}

impl ProxyServer {
    pub(super) fn is_encrypted(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// Host and port, without user name and password.
    pub(super) fn host(&self) -> String {
        let port = self.url.port_or_known_default().unwrap_or_default();
        format!("{}:{port}", self.url.host_str().unwrap_or_default())
    }
}

impl fmt::Debug for ProxyServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.host())
    }
}

impl Rules {
    fn find(variables: &dyn Fn(&str) -> Option<String>) -> Self {
        let find = |names: &[&'static str]| {
            let set = |name| Some((name, variables(name).filter(|value| !value.is_empty())?));
            names.iter().copied().find_map(set)
        };
        // In a CGI program HTTP_PROXY is the header `Proxy` of the request (httpoxy.org).
        let is_cgi = variables("REQUEST_METHOD").is_some();
        let http: &[_] = if is_cgi { &["http_proxy"] } else { &["HTTP_PROXY", "http_proxy"] };
        let proxy = |names: &[&'static str]| {
            let (name, text) = find(names).or_else(|| find(&["ALL_PROXY", "all_proxy"]))?;
            Some(Setting { name, is_explicit: false, text: Zeroizing::new(text) })
        };
        Self {
            https: proxy(&["HTTPS_PROXY", "https_proxy"]),
            http: proxy(http),
            except: find(&["NO_PROXY", "no_proxy"]).map(|(_, hosts)| hosts).unwrap_or_default(),
        }
    }
}

impl Setting {
    /// Errors do not quote the setting, since it may contain a password.
    fn check(&self) -> Result<ProxyServer, Error> {
        let setting = self.name;
        let wrong = |problem: &str| {
            let help = "give one such as http://proxy.example.com:3128";
            Error::configuration(format!("{setting} {problem}; {help}"))
        };
        let text = self.text.trim();
        let with_scheme = if text.contains("://") { text } else { &format!("http://{text}") };
        let url = Url::parse(with_scheme).map_err(|_| wrong("is not the URL of a proxy"))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(wrong("has a scheme other than http and https"));
        }
        let has_path = !matches!(url.path(), "" | "/");
        if url.host_str().is_none_or(str::is_empty) {
            return Err(wrong("is not the URL of a proxy"));
        }
        if has_path || url.query().is_some() || url.fragment().is_some() {
            return Err(wrong(
                "has a path, query or fragment; percent-encode special characters of the password",
            ));
        }
        Ok(ProxyServer { url, setting })
    }
}

/// The link-local address of the metadata service, 100.100.100.200:
/// https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata
fn is_metadata_service(url: &Url) -> bool {
    matches!(url.host(), Some(Host::Ipv4(address)) if address.octets() == [100, 100, 100, 200])
}
