//! TLS: cryptography, trusted certificates, and the meaning of failures.

#[cfg(test)]
mod tests;

use std::sync::{Arc, OnceLock};

use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{CertificateError, ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::error::Error;

/// A TLS configuration that trusts the system's certificates and those of `ca_bundle`, and an error if
/// there are none: only requests with TLS need them.
pub(super) fn config(ca_bundle: Option<&[u8]>) -> Result<(ClientConfig, Option<Error>), Error> {
    let provider = choose(built_in(), CryptoProvider::get_default())?;
    let roots = ca_bundle.map(certificates).transpose()?.unwrap_or_default();
    let verifier = verifier(roots, &provider);
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::configuration("TLS could not be set up").caused_by(error))?;
    let (mut config, missing) = match verifier {
        Ok(verifier) => (
            config.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth(),
            None,
        ),
        Err(error) => {
            let help = "install the CA certificates of the system, or set `ca_bundle`";
            let missing = Error::configuration(format!("no certificates to trust: {help}"));
            let none = config.with_root_certificates(RootCertStore::empty()).with_no_client_auth();
            (none, Some(missing.caused_by(error)))
        }
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok((config, missing))
}

/// The system's certificates, which take milliseconds to parse, are parsed once.
fn verifier(
    roots: Vec<CertificateDer<'static>>,
    provider: &Arc<CryptoProvider>,
) -> Result<Arc<Verifier>, rustls::Error> {
    static SYSTEM: OnceLock<Arc<Verifier>> = OnceLock::new();
    if !roots.is_empty() {
        return Verifier::new_with_extra_roots(roots, provider.clone()).map(Arc::new);
    }
    if let Some(verifier) = SYSTEM.get() {
        return Ok(verifier.clone());
    }
    let verifier = Arc::new(Verifier::new(provider.clone())?);
    Ok(SYSTEM.get_or_init(|| verifier).clone())
}

/// aws-lc-rs is never a default feature, so it takes precedence when both are enabled.
#[cfg(feature = "aws-lc-rs")]
fn built_in() -> Option<CryptoProvider> {
    Some(rustls::crypto::aws_lc_rs::default_provider())
}

#[cfg(all(feature = "ring", not(feature = "aws-lc-rs")))]
fn built_in() -> Option<CryptoProvider> {
    Some(rustls::crypto::ring::default_provider())
}

#[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
fn built_in() -> Option<CryptoProvider> {
    None
}

fn choose(
    built_in: Option<CryptoProvider>,
    installed: Option<&Arc<CryptoProvider>>,
) -> Result<Arc<CryptoProvider>, Error> {
    built_in.map(Arc::new).or_else(|| installed.cloned()).ok_or_else(|| {
        Error::configuration(
            "no cryptography for TLS: enable the feature `ring` or `aws-lc-rs`, or install a default \
             provider of rustls before the client is built",
        )
    })
}

fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let wrong = |problem: String| {
        let help = "it must contain certificates in PEM format, `-----BEGIN CERTIFICATE-----`";
        Error::configuration(format!("the CA bundle {problem}; {help}"))
    };
    let mut certificates = Vec::new();
    let mut trusted = RootCertStore::empty();
    for (certificate, number) in CertificateDer::pem_slice_iter(pem).zip(1..) {
        let broken = |error| wrong(format!("is invalid at certificate {number}: {error}"));
        let certificate: CertificateDer<'_> =
            certificate.map_err(|error| broken(error.to_string()))?;
        trusted.add(certificate.clone()).map_err(|error| broken(error.to_string()))?;
        certificates.push(certificate);
    }
    if certificates.is_empty() {
        return Err(wrong("contains no certificate".to_owned()));
    }
    Ok(certificates)
}

/// Describes a failed handshake with `host`, and what to do.
pub(super) fn failure(error: &rustls::Error, host: &str) -> String {
    use CertificateError as Cert;
    use rustls::Error as Tls;

    let certificate = |problem: &str| format!("the certificate of {host} {problem}");
    match error {
        Tls::InvalidCertificate(Cert::NotValidForName | Cert::NotValidForNameContext { .. }) => {
            certificate(
                "is for another name; check the endpoint, and which server its name resolves to",
            )
        }
        // The signature is bad if an untrusted authority has the name of a trusted one.
        Tls::InvalidCertificate(Cert::UnknownIssuer | Cert::BadSignature) => certificate(
            "was issued by an authority that is not trusted; if it is your own, or a proxy's, add \
             its certificate with `ca_bundle`",
        ),
        Tls::InvalidCertificate(Cert::Expired | Cert::ExpiredContext { .. }) => {
            certificate("has expired; check the clock of this host, and the server")
        }
        Tls::InvalidCertificate(Cert::NotValidYet | Cert::NotValidYetContext { .. }) => {
            certificate("is not valid yet; check the clock of this host, and the server")
        }
        Tls::InvalidCertificate(problem) => {
            let problem = match problem {
                Cert::Revoked => "was revoked",
                Cert::BadEncoding => "is malformed",
                Cert::InvalidPurpose | Cert::InvalidPurposeContext { .. } => "is not for servers",
                Cert::Other(other) => webpki_problem(&format!("{other:?}")),
                _ => "is not valid",
            };
            certificate(&format!("{problem}; check which server its name resolves to"))
        }
        Tls::InvalidMessage(_) => {
            format!("{host} does not speak TLS; check scheme and port of the endpoint")
        }
        other => format!("the TLS handshake with {host} failed: {other}"),
    }
}

/// The library's errors for these have no type of their own.
fn webpki_problem(error: &str) -> &'static str {
    match error {
        _ if error.contains("CaUsedAsEndEntity") => "is that of an authority, not of a server",
        _ if error.contains("Eku") => "is not for servers",
        _ => "is not valid",
    }
}
