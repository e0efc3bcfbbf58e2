//! Classification of the HTTP library's errors, by their types.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use h2::Reason;
use http::Uri;
use http::uri::{Authority, Scheme};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use tower_service::Service;

use super::proxy::ProxyServer;
use super::tls;
use crate::platform::{TransportError, TransportErrorKind as Kind};

/// The destination of a request, and its time limits.
pub(super) struct Destination<'a> {
    pub(super) uri: Uri,
    pub(super) proxy: Option<&'a ProxyServer>,
    pub(super) timeout: Duration,
    pub(super) connect_timeout: Duration,
}

const TIMEOUTS: &str = "`attempt_timeout` and `timeout` set the limits";

/// Errors of connecting, and of opening a tunnel through a proxy. These types are public in
/// hyper-util, but cannot be named except through the trait.
type TcpError = <HttpConnector as Service<Uri>>::Error;
type TunnelError = <Tunnel<HttpConnector> as Service<Uri>>::Error;

type LibraryError<'a> = &'a (dyn StdError + 'static);

type Verdict = (Kind, String);

impl Destination<'_> {
    fn host(&self) -> &str {
        self.uri.authority().map_or("the endpoint", Authority::as_str)
    }

    fn is_encrypted(&self) -> bool {
        self.uri.scheme() == Some(&Scheme::HTTPS)
    }

    /// The error of a request without a response in time, `connecting` if no connection took it.
    pub(super) fn timed_out(&self, connecting: bool) -> TransportError {
        let (host, within) = (self.host(), self.timeout);
        let kind = match (connecting, self.proxy) {
            (false, _) => Kind::Timeout,
            (true, None) => Kind::Connect,
            (true, Some(_)) => Kind::Proxy,
        };
        let (what, through) =
            (if connecting { "connection to" } else { "response from" }, self.through());
        TransportError::new(
            kind,
            format!("no {what} {host}{through} within {within:?}; {TIMEOUTS}"),
        )
    }

    /// The error of a response that is not complete in time.
    pub(super) fn incomplete(&self) -> TransportError {
        let (host, within) = (self.host(), self.timeout);
        let message = format!("no complete response from {host} within {within:?}; {TIMEOUTS}");
        TransportError::new(Kind::Timeout, message)
    }

    fn through(&self) -> String {
        self.proxy.map(|proxy| format!(" through the proxy {}", proxy.host())).unwrap_or_default()
    }

    /// The error of a request without a response.
    pub(super) fn failed(&self, error: reqwest::Error) -> TransportError {
        let host = self.host();
        // The URL contains parameters.
        let error = error.without_url();
        let (kind, message) = match self.proxy {
            _ if error.is_builder() => {
                (Kind::InvalidRequest, format!("the request could not be built: {}", root(&error)))
            }
            None if error.is_connect() => self.not_connected(&error),
            Some(proxy) if error.is_connect() => self.not_connected_through(proxy, &error),
            _ if is_unprocessed(&error) => {
                let help = "nothing was executed, so try again";
                let problem = "closed the connection before it processed the request";
                (Kind::Connect, format!("{host} {problem}; {help}"))
            }
            _ => self.broken("before a response", &error),
        };
        let rejected = matches!(find(&error), Some(TunnelError::ProxyAuthRequired));
        let failed = TransportError::new(kind, message).caused_by(error);
        if rejected { failed.with_response(407, None) } else { failed }
    }

    /// The error of a response that is incomplete.
    pub(super) fn failed_within(&self, error: reqwest::Error) -> TransportError {
        let error = error.without_url();
        let (kind, message) = if is_decompression(&error) {
            let problem = format!("is not valid gzip: {}", root(&error));
            let help = "check the proxy if there is one";
            (Kind::Broken, format!("the response of {} {problem}; {help}", self.host()))
        } else {
            self.broken("within the response", &error)
        };
        TransportError::new(kind, message).caused_by(error)
    }

    fn broken(&self, when: &str, error: LibraryError<'_>) -> Verdict {
        (Kind::Broken, format!("the connection to {} failed {when}: {}", self.host(), root(error)))
    }

    fn not_connected(&self, error: &reqwest::Error) -> Verdict {
        let host = self.host();
        match find::<TcpError>(error) {
            _ if error.is_dns() => {
                let help = "check the region or endpoint, and the DNS of this host";
                (Kind::Dns, format!("{host} could not be resolved: {}; {help}", root(error)))
            }
            _ if error.is_timeout() => {
                let (within, help) =
                    (self.connect_timeout, "check the network, or raise `connect_timeout`");
                (Kind::Connect, format!("no connection to {host} within {within:?}; {help}"))
            }
            None if self.is_encrypted() => self.no_tls(error),
            _ => {
                let help = "check the endpoint, the network and its firewalls";
                (Kind::Connect, format!("no connection to {host}: {}; {help}", root(error)))
            }
        }
    }

    fn no_tls(&self, error: LibraryError<'_>) -> Verdict {
        let host = self.host();
        let message = find::<rustls::Error>(error).map(|problem| tls::failure(problem, host));
        let message = message.unwrap_or_else(|| {
            let problem =
                format!("closed the connection during the TLS handshake: {}", root(error));
            format!("{host} {problem}; check scheme and port of the endpoint")
        });
        (Kind::Tls, message)
    }

    fn not_connected_through(&self, proxy: &ProxyServer, error: &reqwest::Error) -> Verdict {
        let (host, at, setting) = (self.host(), proxy.host(), proxy.setting);
        let message = match find::<TunnelError>(error) {
            _ if error.is_dns() => {
                format!("the proxy {at} could not be resolved: {}; check {setting}", root(error))
            }
            _ if error.is_timeout() => format!(
                "no connection to {host} through the proxy {at} within {:?}; check {setting}, or \
                 raise `connect_timeout`",
                self.connect_timeout
            ),
            Some(TunnelError::ProxyAuthRequired) => proxy.authentication_message(),
            Some(TunnelError::TunnelUnexpectedEof | TunnelError::Io(_)) => format!(
                "the proxy {at} closed the connection instead of connecting to {host}; check \
                 {setting}"
            ),
            // After the tunnel, only the handshake with the host itself can fail.
            None if self.is_encrypted() => return self.no_tls(error),
            Some(TunnelError::ConnectFailed(_)) | None => format!(
                "no connection to the proxy {at}: {}; check {setting}, and whether the proxy is \
                 running",
                root(error)
            ),
            Some(_) => format!(
                "the proxy {at} rejected the connection to {host}; check {setting}, and whether the \
                 proxy allows this host"
            ),
        };
        (Kind::Proxy, message)
    }
}

impl ProxyServer {
    /// The error of a proxy that responds with 407 to an unencrypted request.
    pub(super) fn authentication_required(&self) -> TransportError {
        TransportError::new(Kind::Proxy, self.authentication_message())
    }

    fn authentication_message(&self) -> String {
        let (at, setting) = (self.host(), self.setting);
        format!(
            "the proxy {at} requires another user name and password (status 407); set them in {setting}"
        )
    }
}

/// An HTTP/2 server that shuts down says which requests it has not processed (RFC 9113, 6.8 and
/// 8.7).
fn is_unprocessed(error: LibraryError<'_>) -> bool {
    find::<h2::Error>(error).is_some_and(|error| {
        let shuts_down = error.is_go_away() && error.reason() == Some(Reason::NO_ERROR);
        let rejects = error.is_reset() && error.reason() == Some(Reason::REFUSED_STREAM);
        error.is_remote() && (shuts_down || rejects)
    })
}

/// Whether the first cause that is not the library's own is an I/O error: errors of a connection
/// are causes of an HTTP error instead.
fn is_decompression(error: &reqwest::Error) -> bool {
    let first = causes(error).find(|cause| !cause.is::<reqwest::Error>());
    first.is_some_and(|cause| cause.is::<io::Error>())
}

/// An error and its causes, down to the root.
fn causes(error: LibraryError<'_>) -> impl Iterator<Item = LibraryError<'_>> {
    std::iter::successors(Some(error), |error| next(*error))
}

/// An I/O error does not report its inner error as its source.
fn next(error: LibraryError<'_>) -> Option<LibraryError<'_>> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(hidden) => Some(hidden),
        None => error.source(),
    }
}

fn find<T: StdError + 'static>(error: LibraryError<'_>) -> Option<&T> {
    causes(error).find_map(|cause| cause.downcast_ref())
}

fn root(error: LibraryError<'_>) -> String {
    causes(error).last().map(ToString::to_string).unwrap_or_default()
}
