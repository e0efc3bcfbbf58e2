#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::error::ErrorKind;

#[test]
fn invalid_regions_are_rejected() {
    let long = "a".repeat(64);
    let letters = "is not a region id: lower-case letters, digits and `-` are allowed";
    let ends = "is not a region id: it starts or ends with `-`";
    let cases = [
        ("", "the region is empty".to_owned()),
        ("CN-hangzhou", format!("\"CN-hangzhou\" {letters}")),
        ("cn hangzhou", format!("\"cn hangzhou\" {letters}")),
        (" ", format!("\" \" {letters}")),
        ("cn-hangzhou\n", format!("\"cn-hangzhou\\n\" {letters}")),
        ("cn.hangzhou", format!("\"cn.hangzhou\" {letters}")),
        ("evil.example.com/", format!("\"evil.example.com/\" {letters}")),
        ("a/b", format!("\"a/b\" {letters}")),
        ("a@b", format!("\"a@b\" {letters}")),
        ("a:1", format!("\"a:1\" {letters}")),
        ("cn_hangzhou", format!("\"cn_hangzhou\" {letters}")),
        ("cn-杭州", format!("\"cn-杭州\" {letters}")),
        ("{region}", format!("\"{{region}}\" {letters}")),
        (&long, "the region is longer than 63 characters".to_owned()),
        ("-cn", format!("\"-cn\" {ends}")),
        ("cn-", format!("\"cn-\" {ends}")),
        ("-", format!("\"-\" {ends}")),
    ];
    for (region, problem) in cases {
        let error = check_region(region).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{region:?}");
        assert_eq!(error.message(), format!("{problem}; an example of a region id is cn-hangzhou"));
    }
    assert!(check_region(&long[1..]).is_ok());
}

#[test]
fn endpoints_are_parsed() {
    let cases = [
        ("ecs.example.com", "https", "ecs.example.com"),
        ("ecs.example.com:8443", "https", "ecs.example.com:8443"),
        ("ecs.example.com:443", "https", "ecs.example.com"),
        ("ecs.example.com/", "https", "ecs.example.com"),
        ("https://ecs.example.com", "https", "ecs.example.com"),
        ("https://ecs.example.com/", "https", "ecs.example.com"),
        ("https://ecs.example.com:8443/", "https", "ecs.example.com:8443"),
        ("HTTPS://ECS.Example.COM", "https", "ecs.example.com"),
        ("localhost:8080", "https", "localhost:8080"),
        ("http://localhost", "http", "localhost"),
        ("http://localhost:80", "http", "localhost"),
        ("http://LOCALHOST:8080", "http", "localhost:8080"),
        ("http://127.0.0.1:8080", "http", "127.0.0.1:8080"),
        ("http://127.9.9.9", "http", "127.9.9.9"),
        ("http://[::1]", "http", "[::1]"),
        ("http://[::1]:8080/", "http", "[::1]:8080"),
        ("https://[2001:db8::1]:8443", "https", "[2001:db8::1]:8443"),
    ];
    for (text, scheme, host) in cases {
        let endpoint = Endpoint::parse(text, false).unwrap();
        assert_eq!(endpoint, Endpoint { scheme, host: host.to_owned() }, "{text}");
    }
}

#[test]
fn plain_http_needs_loopback_or_permission() {
    let cases = [
        "http://ecs.example.com",
        "http://10.0.0.1:8080",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://[2001:db8::1]",
        "http://0.0.0.0",
    ];
    for text in cases {
        let error = Endpoint::parse(text, false).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert_eq!(
            error.message(),
            format!(
                "the endpoint {text:?} is unencrypted, which is allowed for loopback addresses \
                 only, unless the client is built with `allow_http`, or loaded where \
                 ECS_SDK_ALLOW_HTTP is `true`; give a host \
                 or a URL such as https://ecs.cn-hangzhou.aliyuncs.com"
            )
        );
        let endpoint = Endpoint::parse(text, true).unwrap();
        assert_eq!(format!("{}://{}", endpoint.scheme, endpoint.host), text);
    }
}

#[test]
fn invalid_endpoints_are_rejected() {
    let cases = [
        ("", "the endpoint is empty"),
        (" ", "the endpoint \" \" contains white space"),
        (" ecs.example.com", "the endpoint \" ecs.example.com\" contains white space"),
        ("ecs.example.com\n", "the endpoint \"ecs.example.com\\n\" contains white space"),
        (
            "https://ecs.\nexample.com",
            "the endpoint \"https://ecs.\\nexample.com\" contains white space",
        ),
        ("https://", "the endpoint \"https://\" is neither a host nor a URL"),
        ("://", "the endpoint \"://\" is neither a host nor a URL"),
        (
            "ecs.example.com:99999",
            "the endpoint \"ecs.example.com:99999\" is neither a host nor a URL",
        ),
        ("https://[::1", "the endpoint \"https://[::1\" is neither a host nor a URL"),
        (
            "https://ecs.example.com/api",
            "the endpoint \"https://ecs.example.com/api\" has a path, query or fragment",
        ),
        (
            "ecs.example.com/api",
            "the endpoint \"ecs.example.com/api\" has a path, query or fragment",
        ),
        (
            "https://ecs.example.com?Signature=hush",
            "the endpoint \"https://ecs.example.com\" has a path, query or fragment",
        ),
        (
            "https://ecs.example.com/#hush",
            "the endpoint \"https://ecs.example.com/\" has a path, query or fragment",
        ),
        (
            "ftp://ecs.example.com",
            "the endpoint \"ftp://ecs.example.com\" has a scheme other than https and http",
        ),
        ("file:///etc/hosts", "the endpoint \"file:///etc/hosts\" has no host"),
        ("https://user:hush@ecs.example.com", "the endpoint contains a user name"),
        ("https://hush@ecs.example.com/path", "the endpoint contains a user name"),
        ("user:hush@ecs.example.com:x", "the endpoint contains a user name"),
        ("ftp://user:hush@ecs example", "the endpoint contains a user name"),
    ];
    for (text, problem) in cases {
        for allow_http in [false, true] {
            let error = Endpoint::parse(text, allow_http).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Configuration);
            let expected = format!(
                "{problem}; give a host or a URL such as https://ecs.cn-hangzhou.aliyuncs.com"
            );
            assert_eq!(error.message(), expected);
            assert!(!format!("{error:?}").contains("hush"), "{error:?}");
        }
    }
}

#[test]
fn loopback_is_recognised() {
    for (text, expected) in [
        ("http://localhost:1", true),
        ("https://127.0.0.1", true),
        ("https://[::1]:8443", true),
        ("https://ecs.example.com", false),
        ("https://10.0.0.1", false),
    ] {
        let Endpoint { scheme, host } = Endpoint::parse(text, false).unwrap();
        let url = Url::parse(&format!("{scheme}://{host}")).unwrap();
        assert_eq!(is_loopback(&url), expected, "{text}");
    }
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,30}|[a-z0-9.:/@?#-]{0,20}") {
        let _ = Endpoint::parse(&text, false);
        let _ = check_region(&text);
    }
}
