//! A certificate authority, and loopback servers with its certificates.

use std::net::SocketAddr;
use std::sync::{Arc, LazyLock, Mutex};

use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response, Version};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// A CA bundle for clients that need some authority to trust, so that tests do not depend on the
/// certificates of the system.
pub(crate) fn any_ca_bundle() -> &'static str {
    static PEM: LazyLock<String> = LazyLock::new(|| Authority::new().pem());
    &PEM
}

/// Issues certificates that are trusted only by clients with its CA bundle.
pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(crate) fn new() -> Self {
        Self::named("An invented authority")
    }

    pub(crate) fn named(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        Self(CertifiedIssuer::self_signed(params, key).unwrap())
    }

    pub(crate) fn pem(&self) -> String {
        self.0.pem()
    }

    /// A server for `name` that offers these protocols.
    pub(crate) async fn server(&self, name: &str, alpn: &[&str]) -> TlsServer {
        self.server_with(certificate(name), alpn).await
    }

    pub(crate) async fn server_with(&self, params: CertificateParams, alpn: &[&str]) -> TlsServer {
        TlsServer::start(self.config(params, alpn)).await
    }

    pub(crate) fn config(&self, params: CertificateParams, alpn: &[&str]) -> ServerConfig {
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let mut config = ServerConfig::builder_with_provider(ring::default_provider().into())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        config.alpn_protocols = alpn.iter().map(|name| name.as_bytes().to_vec()).collect();
        config
    }
}

/// The parameters of a certificate for a host name or an address.
pub(crate) fn certificate(name: &str) -> CertificateParams {
    CertificateParams::new([name.to_owned()]).unwrap()
}

/// Responds to all requests with `{}`.
pub(crate) struct TlsServer {
    pub(crate) address: SocketAddr,
    requests: RequestLog,
    accepting: JoinHandle<()>,
}

/// HTTP version and host of each request.
type RequestLog = Arc<Mutex<Vec<(Version, String)>>>;

impl TlsServer {
    async fn start(config: ServerConfig) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (acceptor, requests) = (TlsAcceptor::from(Arc::new(config)), RequestLog::default());
        let counted = requests.clone();
        let accepting = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(acceptor.clone(), stream, counted.clone()));
            }
        });
        Self { address, requests, accepting }
    }

    pub(crate) fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    pub(crate) fn requests(&self) -> Vec<(Version, String)> {
        self.requests.lock().unwrap().clone()
    }
}

impl Drop for TlsServer {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn serve(acceptor: TlsAcceptor, stream: TcpStream, requests: RequestLog) {
    let Ok(stream) = acceptor.accept(stream).await else { return };
    let response = service_fn(|request: Request<Incoming>| {
        requests.lock().unwrap().push((request.version(), host(&request)));
        async { Ok::<_, std::convert::Infallible>(Response::new("{}".to_owned())) }
    });
    let http = auto::Builder::new(TokioExecutor::new());
    http.serve_connection(TokioIo::new(stream), response).await.unwrap_or_default();
}

/// HTTP/2 sends `:authority` instead of the header `host`.
fn host(request: &Request<Incoming>) -> String {
    match request.uri().authority() {
        Some(authority) => authority.to_string(),
        None => request.headers()["host"].to_str().unwrap().to_owned(),
    }
}

/// A server without TLS that sends these bytes when it has received something, and closes.
pub(crate) async fn no_tls(bytes: Vec<u8>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        // Closing a socket with unread bytes would reset the connection.
        let mut hello = Vec::new();
        stream.read_buf(&mut hello).await.unwrap();
        stream.write_all(&bytes).await.unwrap();
    });
    address
}
