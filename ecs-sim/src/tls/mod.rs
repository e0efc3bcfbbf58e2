//! TLS with certificates of an authority that is made at each start.

mod relay;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, Error, ExtendedKeyUsagePurpose,
    IsCa, KeyPair, KeyUsagePurpose,
};
use std::net::IpAddr;
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

pub(crate) use relay::relay;

/// What a server needs, and what its clients need to trust it.
pub(crate) struct Tls {
    pub(crate) acceptor: TlsAcceptor,
    /// The certificate of the authority in PEM form. Its key is never stored.
    pub(crate) authority: String,
}

impl Tls {
    /// For an address, the host names of the service in these regions, and further names.
    pub(crate) fn new<'a>(
        address: IpAddr,
        regions: impl Iterator<Item = &'a str>,
        names: &[String],
    ) -> Result<Self, String> {
        let mut all =
            ["localhost", "127.0.0.1", "::1", "*.aliyuncs.com"].map(str::to_owned).to_vec();
        all.push(address.to_string());
        all.extend(regions.map(|region| format!("*.{region}.aliyuncs.com")));
        all.extend(names.iter().cloned());
        let failed = |error: Error| error.to_string();
        let authority = authority().map_err(failed)?;
        let (certificate, key) = certificate(all, &authority).map_err(failed)?;
        let config = config(certificate, &key)?;
        Ok(Self { acceptor: TlsAcceptor::from(Arc::new(config)), authority: authority.pem() })
    }
}

fn authority() -> Result<CertifiedIssuer<'static, KeyPair>, Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.distinguished_name.push(DnType::CommonName, "ecs-sim");
    // Strict clients, such as those of Python 3.13, require it.
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    CertifiedIssuer::self_signed(params, KeyPair::generate()?)
}

fn certificate(
    names: Vec<String>,
    authority: &CertifiedIssuer<'_, KeyPair>,
) -> Result<(CertificateDer<'static>, KeyPair), Error> {
    let mut params = CertificateParams::new(names)?;
    params.use_authority_key_identifier_extension = true;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.distinguished_name.push(DnType::CommonName, "ecs-sim endpoint");
    let key = KeyPair::generate()?;
    Ok((params.signed_by(&key, authority)?.der().clone(), key))
}

fn config(certificate: CertificateDer<'static>, key: &KeyPair) -> Result<ServerConfig, String> {
    let key = PrivateKeyDer::try_from(key.serialize_der())?;
    let builder = ServerConfig::builder_with_provider(ring::default_provider().into());
    let failed = |error: tokio_rustls::rustls::Error| error.to_string();
    let builder = builder.with_safe_default_protocol_versions().map_err(failed)?;
    let builder = builder.with_no_client_auth();
    let mut config = builder.with_single_cert(vec![certificate], key).map_err(failed)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}
