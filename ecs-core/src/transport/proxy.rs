//! Which proxy a request goes through, if any.

#[cfg(test)]
mod tests;

use std::fmt;

use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use url::{Host, Url};
use zeroize::Zeroizing;

use crate::endpoint::is_loopback;
use crate::error::Error;

/// Which proxy requests go through. Default: what the environment says.
///
/// Loopback addresses and the metadata service of instances are never reached through a proxy.
///
/// ```
/// use ecs_core::transport::Proxy;
///
/// let office = Proxy::url("http://user:password@proxy.example.com:3128")
///     .except("internal.example.com, 10.0.0.0/8");
/// assert!(!format!("{office:?}").contains("password"));
/// ```
#[derive(Clone, Default)]
pub struct Proxy {
    /// `None`: what the environment says when the client is built.
    rules: Option<Rules>,
    except: Vec<String>,
}

#[derive(Clone, Default)]
struct Rules {
    https: Option<Setting>,
    http: Option<Setting>,
    except: String,
}

/// A proxy as it was given, and where. It may have a password.
#[derive(Clone)]
struct Setting {
    name: &'static str,
    text: Zeroizing<String>,
}

impl Proxy {
    /// As most programs find proxies: `HTTPS_PROXY` for https and `HTTP_PROXY` for http, for both
    /// `ALL_PROXY` when theirs is not set, but none for the hosts in `NO_PROXY`, which is a list
    /// as in [`except`](Self::except). Each name is also tried in lower case, and an empty
    /// variable counts as not set. The variables are read when the HTTP client is built.
    pub fn environment() -> Self {
        Self::default()
    }

    /// As [`environment`](Self::environment), with variables from elsewhere, read at once.
    pub fn from_variables(variables: impl Fn(&str) -> Option<String>) -> Self {
        Self::from(Rules::find(&variables))
    }

    /// No proxy, whatever the environment says.
    pub fn none() -> Self {
        Self::from(Rules::default())
    }

    /// One proxy for all requests, whatever the environment says, such as
    /// `http://proxy.example.com:3128`, `http://user:password@10.0.0.1:8080` or
    /// `https://proxy.example.com`. Special characters of a password are percent-encoded. Building
    /// the HTTP client fails if it is no such URL.
    pub fn url(url: impl Into<String>) -> Self {
        let setting = Setting { name: "`proxy`", text: Zeroizing::new(url.into()) };
        let (https, http) = (Some(setting.clone()), Some(setting));
        Self::from(Rules { https, http, except: String::new() })
    }

    /// Reaches these hosts without a proxy too: domains, which stand for their subdomains as well,
    /// addresses, or networks such as `10.0.0.0/8`, with commas between them, or `*` for all.
    #[must_use]
    pub fn except(mut self, hosts: impl Into<String>) -> Self {
        self.except.push(hosts.into());
        self
    }

    /// Checks what was set, or what the variables say if nothing was set.
    pub(super) fn resolve(
        &self,
        variables: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Proxies, Error> {
        let mut rules = self.rules.clone().unwrap_or_else(|| Rules::find(variables));
        for hosts in &self.except {
            rules.except = format!("{},{hosts}", rules.except);
        }
        rules.check()
    }
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

/// The proxies of a client.
#[derive(Debug)]
pub(super) struct Proxies {
    https: Option<ProxyServer>,
    http: Option<ProxyServer>,
    matcher: Matcher,
}

/// A proxy, and the name of the setting that it comes from.
pub(super) struct ProxyServer {
    pub(super) url: Url,
    pub(super) setting: &'static str,
}

impl Proxies {
    /// The proxy for a request to this URL.
    pub(super) fn of(&self, url: &Url) -> Option<&ProxyServer> {
        if is_loopback(url) || is_metadata_service(url) {
            return None;
        }
        let uri = Uri::try_from(url.as_str()).ok()?;
        self.matcher.intercept(&uri)?;
        if url.scheme() == "https" { self.https.as_ref() } else { self.http.as_ref() }
    }
}

impl ProxyServer {
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
        // A web server gives a CGI program the header `Proxy` of any request as HTTP_PROXY.
        let is_cgi = variables("REQUEST_METHOD").is_some();
        let http: &[_] = if is_cgi { &["http_proxy"] } else { &["HTTP_PROXY", "http_proxy"] };
        let proxy = |names: &[&'static str]| {
            let (name, text) = find(names).or_else(|| find(&["ALL_PROXY", "all_proxy"]))?;
            Some(Setting { name, text: Zeroizing::new(text) })
        };
        Self {
            https: proxy(&["HTTPS_PROXY", "https_proxy"]),
            http: proxy(http),
            except: find(&["NO_PROXY", "no_proxy"]).map(|(_, hosts)| hosts).unwrap_or_default(),
        }
    }

    fn check(self) -> Result<Proxies, Error> {
        let https = self.https.map(|setting| setting.check()).transpose()?;
        let http = self.http.map(|setting| setting.check()).transpose()?;
        let url = |server: &Option<ProxyServer>| {
            server.as_ref().map_or_else(String::new, |server| server.url.to_string())
        };
        let matcher = Matcher::builder().https(url(&https)).http(url(&http));
        Ok(Proxies { https, http, matcher: matcher.no(self.except).build() })
    }
}

impl Setting {
    /// What was given is not repeated in errors: it may have a password anywhere.
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
        // What the matcher cannot read it leaves out, and requests would go past the proxy.
        let matcher = Matcher::builder().all(url.as_str()).build();
        if matcher.intercept(&Uri::from_static("http://ecs.aliyuncs.com/")).is_none() {
            return Err(wrong("is not the URL of a proxy"));
        }
        Ok(ProxyServer { url, setting })
    }
}

/// Instances reach it at an address of their own network.
fn is_metadata_service(url: &Url) -> bool {
    matches!(url.host(), Some(Host::Ipv4(address)) if address.octets() == [100, 100, 100, 200])
}
