#![allow(clippy::unwrap_used)]

use super::*;
use crate::error::ErrorKind;

/// Names and values.
type Variables<'a> = &'a [(&'a str, &'a str)];

fn find(variables: Variables<'_>, name: &str) -> Option<String> {
    let found = variables.iter().find(|(variable, _)| *variable == name);
    found.map(|(_, value)| (*value).to_owned())
}

/// The host of the proxy for a request to `url`.
fn chosen(proxy: &Proxy, variables: Variables<'_>, url: &str) -> Option<String> {
    let proxies = proxy.resolve(&|name| find(variables, name)).unwrap();
    proxies.of(&Url::parse(url).unwrap()).unwrap().map(ProxyServer::host)
}

const ECS: &str = "https://ecs.cn-hangzhou.aliyuncs.com/?Action=X";
const PLAIN: &str = "http://ecs.cn-hangzhou.aliyuncs.com/?Action=X";

#[test]
fn variables() {
    let cases: [(Variables<'_>, Option<&str>, Option<&str>); 12] = [
        (&[], None, None),
        (&[("HTTPS_PROXY", "http://a:1")], Some("a:1"), None),
        (&[("https_proxy", "http://a:1")], Some("a:1"), None),
        (&[("HTTP_PROXY", "http://a:1")], None, Some("a:1")),
        (&[("http_proxy", "http://a:1")], None, Some("a:1")),
        (&[("HTTPS_PROXY", "a:1"), ("https_proxy", "b:1")], Some("a:1"), None),
        (&[("HTTPS_PROXY", ""), ("https_proxy", "b:1")], Some("b:1"), None),
        (&[("ALL_PROXY", "https://a")], Some("a:443"), Some("a:443")),
        (&[("all_proxy", "a"), ("HTTP_PROXY", "b:1")], Some("a:80"), Some("b:1")),
        (&[("REQUEST_METHOD", "GET"), ("HTTP_PROXY", "a:1")], None, None),
        (&[("REQUEST_METHOD", "GET"), ("HTTPS_PROXY", "a:1")], Some("a:1"), None),
        (&[("HTTPS_PROXY", "http://[::1]:3128/")], Some("[::1]:3128"), None),
    ];
    for (variables, https, http) in cases {
        for proxy in [Proxy::default(), Proxy::from_variables(|name| find(variables, name))] {
            let found = (chosen(&proxy, variables, ECS), chosen(&proxy, variables, PLAIN));
            assert_eq!((found.0.as_deref(), found.1.as_deref()), (https, http), "{variables:?}");
        }
    }
}

#[test]
fn what_is_set_wins_over_the_environment() {
    let environment: Variables<'_> = &[("HTTPS_PROXY", "env:1"), ("NO_PROXY", "*")];
    assert_eq!(chosen(&Proxy::none(), environment, ECS), None);
    assert_eq!(chosen(&Proxy::url("set:1"), environment, ECS).unwrap(), "set:1");
    assert_eq!(chosen(&Proxy::url("set:1"), environment, PLAIN).unwrap(), "set:1");
}

#[test]
fn hosts_without_a_proxy() {
    let cases = [
        ("", ECS, true),
        ("*", ECS, false),
        ("aliyuncs.com", ECS, false),
        (".aliyuncs.com", ECS, false),
        ("*.aliyuncs.com", ECS, false),
        ("*.aliyuncs.com", "https://aliyuncs.com", true),
        (".aliyuncs.com", "https://aliyuncs.com", true),
        ("aliyuncs.com", "https://aliyuncs.com", false),
        ("aliyuncs.com.", ECS, false),
        ("aliyuncs.com", "https://ecs.aliyuncs.com.", false),
        ("ecs.cn-hangzhou.aliyuncs.com:443", ECS, false),
        ("ecs.cn-hangzhou.aliyuncs.com:8443", ECS, true),
        ("ecs.cn-hangzhou.aliyuncs.com:443", PLAIN, true),
        ("[fd00::1]", "https://[fd00::1]", false),
        ("[fd00::1]:443", "https://[fd00::1]", false),
        ("[fd00::1]:80", "https://[fd00::1]", true),
        ("fd00::1", "https://[fd00::1]:8443", false),
        ("10.1.2.3:443", "https://10.1.2.3", false),
        ("10.1.2.3:80", "https://10.1.2.3", true),
        ("ALIYUNCS.COM", ECS, false),
        ("other.com, aliyuncs.com", ECS, false),
        ("ecs.cn-hangzhou.aliyuncs.com", ECS, false),
        ("yuncs.com", ECS, true),
        ("www.ecs.cn-hangzhou.aliyuncs.com", ECS, true),
        ("10.0.0.0/8", "https://10.1.2.3", false),
        ("10.0.0.0/8", "https://11.1.2.3", true),
        ("10.1.2.3", "https://10.1.2.3:8443", false),
        ("fd00::/8", "https://[fd00::1]", false),
        ("fd00::/8", "https://[fe00::1]", true),
        // Never through a proxy, whatever is set.
        ("", "http://127.0.0.1:8080", false),
        ("", "https://127.1.2.3", false),
        ("", "http://localhost", false),
        ("", "http://[::1]:1", false),
        ("", "http://100.100.100.200/latest/meta-data/", false),
        ("", "http://100.100.100.201/", true),
    ];
    for (except, url, is_used) in cases {
        let environment: Variables<'_> = &[("ALL_PROXY", "a:1"), ("no_proxy", except)];
        for (proxy, environment) in [
            (Proxy::environment(), environment),
            (Proxy::environment().except(except), &environment[..1]),
            (Proxy::url("a:1").except(except), &[]),
            (Proxy::url("a:1").except("other.example.com").except(except), &[]),
        ] {
            let found = chosen(&proxy, environment, url);
            assert_eq!(found.is_some(), is_used, "{except:?} {url}");
        }
    }
}

#[test]
fn what_is_no_proxy() {
    const PASSWORD: &str = "invented-password";
    let no_url = "is not the URL of a proxy; give one such as http://proxy.example.com:3128";
    let scheme = "has a scheme other than http and https; give one such as \
                  http://proxy.example.com:3128";
    let special = "has a path, query or fragment; percent-encode special characters of the \
                   password; give one such as http://proxy.example.com:3128";
    let cases = [
        ("http://", no_url),
        ("http://user:invented-password@", no_url),
        ("http://user:invented-password@host:port", no_url),
        ("user:invented-password@ho st:1", no_url),
        ("http://user:invented-password@host:99999", no_url),
        ("://invented-password", no_url),
        (" ", no_url),
        ("socks5://user:invented-password@host:1080", scheme),
        ("ftp://invented-password", scheme),
        // Parts of the password would be taken for a host, a port or a path.
        ("http://user:12#invented-password@host:1", special),
        ("http://user:12?invented-password@host:1", special),
        ("http://user:12/invented-password@host:1", special),
        ("http://host:1/path", special),
    ];
    for (text, problem) in cases {
        let set = |name: &str| (name == "https_proxy").then(|| text.to_owned());
        let ecs = Url::parse(ECS).unwrap();
        let used = Proxy::default().resolve(&set).unwrap().of(&ecs).map(drop).unwrap_err();
        let built = Proxy::url(text).resolve(&set).map(drop).unwrap_err();
        for (error, setting) in [(built, "`proxy`"), (used, "https_proxy")] {
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert_eq!(error.message(), format!("{setting} {problem}"), "{text}");
            assert!(!format!("{error:?}").contains(PASSWORD));
        }
    }
}

#[test]
fn other_exceptions_are_an_error() {
    let (ecs, local) = (Url::parse(ECS).unwrap(), Url::parse("http://127.0.0.1:1").unwrap());
    for entry in
        ["a b", "host:port", "10.0.0.0/99", "[fd00::1", "a*.com", "http://a", "host:", "**"]
    {
        let set = |name: &str| match name {
            "NO_PROXY" => Some(format!("a.example.com,{entry}")),
            "HTTPS_PROXY" => Some("a:1".to_owned()),
            _ => None,
        };
        let proxies = Proxy::default().resolve(&set).unwrap();
        let used = proxies.of(&ecs).map(drop).unwrap_err();
        let built = Proxy::url("a:1").except(entry).resolve(&set).map(drop).unwrap_err();
        for (error, setting) in [(used, "NO_PROXY"), (built, "`except`")] {
            assert_eq!(error.kind(), ErrorKind::Configuration);
            let start = format!("{setting} contains {entry:?}, which is neither a host");
            assert!(error.message().starts_with(&start), "{error}");
        }
        assert!(proxies.of(&local).unwrap().is_none());
    }
}

/// A proxy that nothing would be sent through need not be right.
#[test]
fn only_what_is_used_is_checked() {
    let socks: Variables<'_> =
        &[("ALL_PROXY", "socks5://127.0.0.1:7890"), ("NO_PROXY", "10.1.2.3")];
    for direct in ["http://127.0.0.1:14566", "https://10.1.2.3", "http://100.100.100.200/"] {
        assert_eq!(chosen(&Proxy::default(), socks, direct), None);
    }
    let both: Variables<'_> =
        &[("HTTPS_PROXY", "a:1"), ("HTTP_PROXY", "b:1"), ("ALL_PROXY", "socks5://c:1")];
    assert_eq!(chosen(&Proxy::default(), both, ECS).unwrap(), "a:1");
}

#[test]
fn passwords_reach_the_proxy_as_they_were_meant() {
    let cases = [
        ("http://user:p%40ss@host:1", "user", "p%40ss"),
        ("http://user:p@ss@host:1", "user", "p%40ss"),
        ("user@host:1", "user", ""),
    ];
    for (text, user, password) in cases {
        let proxies = Proxy::url(text).resolve(&|_| None).unwrap();
        let server = proxies.of(&Url::parse(ECS).unwrap()).unwrap().unwrap();
        let found = (server.url.username(), server.url.password().unwrap_or_default());
        assert_eq!((found, server.host().as_str()), ((user, password), "host:1"));
        assert!(!format!("{proxies:?}").contains("ss"), "{proxies:?}");
    }
}
