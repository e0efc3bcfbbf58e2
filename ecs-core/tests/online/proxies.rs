//! Requests through proxies, and errors of proxies.

use ecs_core::ErrorKind;
use ecs_core::transport::{HttpClient, Proxy, TransportErrorKind as Kind};

use super::exchange::{failure, https_settings, post, settings};
use crate::support::builder;
use crate::support::requests::{empty_request, plain_action};
use crate::support::server::{Server, Step, http, unused_address};
use crate::support::tls::{Authority, any_ca_bundle, no_tls};
use crate::support::tunnel::Tunnel;

const HOST: &str = "ecs.example.test";
const URL: &str = "https://ecs.example.test";
const SECRET: &str = "invented-password";

/// `user:invented-password` in base64.
const BASIC: &str = "Basic dXNlcjppbnZlbnRlZC1wYXNzd29yZA==";

fn through(address: impl std::fmt::Display) -> HttpClient {
    https_settings().proxy(with_password(address)).build().unwrap()
}

fn with_password(address: impl std::fmt::Display) -> Proxy {
    Proxy::url(format!("http://user:{SECRET}@{address}"))
}

#[tokio::test]
async fn https_goes_through_a_tunnel() {
    let authority = Authority::new();
    let server = authority.server(HOST, &["h2", "http/1.1"]).await;
    let proxy = Tunnel::to(server.address).await;
    let settings = settings().ca_bundle(authority.pem()).proxy(with_password(proxy.address));
    let http = settings.build().unwrap();
    for _ in 0..2 {
        assert_eq!(post(&http, URL).await.unwrap().version(), http::Version::HTTP_2);
    }
    let heads = proxy.heads();
    assert_eq!((heads.len(), server.requests().len()), (1, 2));
    assert!(heads[0].starts_with("CONNECT ecs.example.test:443 HTTP/1.1\r\n"), "{heads:?}");
    assert!(heads[0].to_lowercase().contains(&format!("authorization: {BASIC}").to_lowercase()));
}

#[tokio::test]
async fn plain_http_is_forwarded() {
    let proxy = Server::with_json("{}").await;
    let proxy_setting = with_password(proxy.address);
    let client = builder()
        .endpoint(format!("http://{HOST}"))
        .allow_http(true)
        .proxy(proxy_setting)
        .build()
        .unwrap();
    client.call(empty_request(plain_action())).await.unwrap();
    let request = proxy.request();
    assert_eq!(request.target, format!("http://{HOST}/?"));
    assert_eq!(request.headers["host"], HOST);
    assert_eq!(request.headers["proxy-authorization"], BASIC);
}

#[tokio::test]
async fn the_proxy_can_come_from_the_environment() {
    let proxy = Server::with_json("{}").await;
    let variables = |name: &str| (name == "HTTP_PROXY").then(|| proxy.address.to_string());
    let http = https_settings().proxy(Proxy::from_variables(variables)).build().unwrap();
    post(&http, format!("http://{HOST}")).await.unwrap();
    assert!(!proxy.request().headers.contains_key("proxy-authorization"));
    // There is no proxy for https, and the name cannot be resolved.
    assert_eq!(failure(&http, "https://ecs.invalid").await.0, Kind::Dns);
}

#[tokio::test]
async fn loopback_bypasses_the_proxy() {
    let (proxy, server) = (Server::with_json("{}").await, Server::with_json("{}").await);
    post(&through(proxy.address), server.url()).await.unwrap();
    assert_eq!((server.requests().len(), proxy.connections()), (1, 0));
}

#[tokio::test]
async fn a_failed_tunnel_is_a_proxy_error() {
    let response = |status: &str| vec![Step::Send(http(status, "", "")), Step::Close];
    let unauthorized = "requires another user name and password (status 407); set them in `proxy`";
    let rejected = "rejected the connection to ecs.example.test; check `proxy`, and whether the proxy \
                   allows this host";
    let ended = "closed the connection instead of connecting to ecs.example.test; check `proxy`";
    let cases = [
        (response("407 Proxy Authentication Required"), unauthorized),
        (response("403 Forbidden"), rejected),
        (response("502 Bad Gateway"), rejected),
        (vec![Step::Send(b"SSH-2.0-OpenSSH_9.6\r\n".to_vec()), Step::Stall], rejected),
        (vec![Step::Close], ended),
        (vec![Step::Reset], ended),
    ];
    for (script, message) in cases {
        let proxy = Server::start(script).await;
        let found = failure(&through(proxy.address), URL).await;
        assert_eq!(found, (Kind::Proxy, format!("the proxy {} {message}", proxy.address)));
        assert_eq!(proxy.request().headers["proxy-authorization"], BASIC);
    }
}

#[tokio::test]
async fn a_proxy_can_require_authentication_for_plain_http() {
    let proxy = Server::start(vec![Step::Send(http("407 Give Me More", "", ""))]).await;
    let url = format!("http://{HOST}");
    let error = post(&through(proxy.address), &url).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Proxy);
    let expected = format!("the proxy {} requires another user name", proxy.address);
    assert!(error.to_string().starts_with(&expected), "{error}");
    // Without a proxy, status 407 is an ordinary response.
    let response = post(&settings().build().unwrap(), proxy.url()).await.unwrap();
    assert_eq!(response.status().as_u16(), 407);
}

/// Some proxies lock the account after a few attempts.
#[tokio::test]
async fn a_rejected_user_of_a_proxy_is_not_retried() {
    for scheme in ["http", "https"] {
        let rejection = http("407 Proxy Authentication Required", "", "");
        let proxy = Server::start(vec![Step::Send(rejection), Step::Close]).await;
        let client = builder()
            .endpoint(format!("{scheme}://{HOST}"))
            .allow_http(true)
            .proxy(Proxy::url(format!("http://user:wrong@{}", proxy.address)))
            .ca_bundle(any_ca_bundle())
            .build()
            .unwrap();
        let error = client.call(empty_request(plain_action().read_only())).await.unwrap_err();
        assert_eq!((error.kind(), error.http_status()), (ErrorKind::Proxy, Some(407)));
        assert_eq!((error.attempts(), proxy.requests().len()), (1, 1), "{error}");
    }
}

#[tokio::test]
async fn an_unreachable_proxy_is_a_proxy_error() {
    let unused = unused_address();
    for url in [URL.to_owned(), format!("http://{HOST}")] {
        let (kind, message) = failure(&through(unused), &url).await;
        let start = format!("no connection to the proxy {unused}: ");
        assert!(message.starts_with(&start), "{message}");
        assert!(
            message.ends_with("; check `proxy`, and whether the proxy is running"),
            "{message}"
        );
        assert_eq!(kind, Kind::Proxy);

        let (kind, message) = failure(&through("proxy.invalid:3128"), &url).await;
        let start = "the proxy proxy.invalid:3128 could not be resolved: ";
        assert!(kind == Kind::Proxy && message.starts_with(start), "{message}");
    }
}

#[tokio::test]
async fn a_silent_proxy_times_out() {
    let proxy = Server::start(vec![Step::Stall]).await;
    let settings = https_settings().proxy(with_password(proxy.address));
    let http = settings.connect_timeout(std::time::Duration::from_millis(300)).build().unwrap();
    let (kind, message) = failure(&http, URL).await;
    let expected = format!(
        "no connection to ecs.example.test through the proxy {} within 300ms; check `proxy`, or \
         raise `connect_timeout`",
        proxy.address
    );
    assert_eq!((kind, message), (Kind::Proxy, expected));
}

/// The error is that of the server, not of the proxy.
#[tokio::test]
async fn a_failed_handshake_through_a_proxy_is_a_tls_error() {
    let authority = Authority::new();
    let server = authority.server("other.example.test", &[]).await;
    let proxy = Tunnel::to(server.address).await;
    let settings = settings().ca_bundle(authority.pem()).proxy(with_password(proxy.address));
    let (kind, message) = failure(&settings.build().unwrap(), URL).await;
    assert_eq!(kind, Kind::Tls);
    assert!(message.starts_with("the certificate of ecs.example.test is for another name;"));

    let proxy = Tunnel::to(no_tls(Vec::new()).await).await;
    let (kind, message) = failure(&through(proxy.address), URL).await;
    assert_eq!(kind, Kind::Tls, "{message}");
}

/// The connection to the proxy itself uses TLS.
#[tokio::test]
async fn a_proxy_can_use_https() {
    let authority = Authority::new();
    let proxy = authority.server("127.0.0.1", &[]).await;
    let proxy_setting = || Proxy::url(format!("https://user:{SECRET}@{}", proxy.address));
    let trusting = settings().ca_bundle(authority.pem()).proxy(proxy_setting()).build().unwrap();
    assert_eq!(post(&trusting, format!("http://{HOST}")).await.unwrap().body().as_ref(), b"{}");

    let strict = https_settings().proxy(proxy_setting()).build().unwrap();
    for url in [URL.to_owned(), format!("http://{HOST}")] {
        let (kind, message) = failure(&strict, url).await;
        let start = format!("no connection to the proxy {}: ", proxy.address);
        assert!(kind == Kind::Proxy && message.starts_with(&start), "{kind:?} {message}");
    }
}

#[tokio::test]
async fn a_password_is_never_shown() {
    let proxy_setting = with_password("proxy.invalid:3128");
    let settings = settings().proxy(proxy_setting.clone());
    let http = settings.clone().build().unwrap();
    let error = post(&http, URL).await.unwrap_err();
    let client = builder().proxy(proxy_setting.clone());
    let shown = format!("{proxy_setting:?} {settings:?} {http:?} {error:?} {error} {client:?}");
    assert!(!shown.contains(SECRET) && !shown.contains("dXNlcj"), "{shown}");
}
