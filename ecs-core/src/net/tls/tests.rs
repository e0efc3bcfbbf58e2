#![allow(clippy::unwrap_used, clippy::panic)]

use rcgen::{CertificateParams, KeyPair};

use super::*;
use crate::error::ErrorKind;

fn pem() -> String {
    let key = KeyPair::generate().unwrap();
    CertificateParams::new(Vec::new()).unwrap().self_signed(&key).unwrap().pem()
}

#[test]
fn certificates_are_parsed() {
    let key = KeyPair::generate().unwrap().serialize_pem();
    let cases = [(pem(), 1), ([pem(), "# a comment".to_owned(), key, pem()].join("\n"), 2)];
    for (text, count) in cases {
        assert_eq!(certificates(text.as_bytes()).unwrap().len(), count);
    }
}

#[test]
fn an_invalid_ca_bundle_is_rejected() {
    let good = pem();
    let cut = &good[..good.len() / 2];
    let not_base64 = good.replacen('M', "!", 1);
    let other = good.replacen("MII", "TWV", 1);
    let cases = [
        (String::new(), "contains no certificate; "),
        ("no certificate".to_owned(), "contains no certificate; "),
        (KeyPair::generate().unwrap().serialize_pem(), "contains no certificate; "),
        (cut.to_owned(), "is invalid at certificate 1: "),
        (not_base64, "is invalid at certificate 1: "),
        (format!("{good}{other}"), "is invalid at certificate 2: "),
    ];
    for (text, problem) in cases {
        let error = config(Some(text.as_bytes())).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        let start = format!("the CA bundle {problem}");
        let end = "it must contain certificates in PEM format, `-----BEGIN CERTIFICATE-----`";
        let message = error.message();
        assert!(message.starts_with(&start) && message.ends_with(end), "{message}");
        assert!(!message.contains(char::is_control), "{message:?}");
    }
}

/// Parsing the system's certificates takes milliseconds. A system may have none.
#[test]
fn the_certificates_of_the_system_are_parsed_once() {
    let provider = choose(built_in(), CryptoProvider::get_default()).unwrap();
    let own = || vec![CertificateDer::from_pem_slice(pem().as_bytes()).unwrap()];
    let with_own = verifier(own(), &provider).unwrap();
    match [(), ()].map(|()| verifier(Vec::new(), &provider)) {
        [Ok(one), Ok(two)] => {
            assert!(Arc::ptr_eq(&one, &two));
            assert!(!Arc::ptr_eq(&one, &with_own));
        }
        [Err(one), Err(two)] => {
            let missing = "No CA certificates were loaded from the system";
            assert_eq!(
                [one.to_string(), two.to_string()],
                [(); 2].map(|()| format!("unexpected error: {missing}"))
            );
            assert!(config(None).unwrap().1.is_some());
            assert!(config(Some(pem().as_bytes())).unwrap().1.is_none());
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn failures_are_explained_in_our_words() {
    use rustls::{Error as Tls, OtherError};

    let ca = std::io::Error::other("CaUsedAsEndEntity, see https://docs.rs/other");

    let other =
        |error| Tls::InvalidCertificate(CertificateError::Other(OtherError(Arc::new(error))));
    for (error, problem) in [
        (other(ca), "is that of an authority, not of a server"),
        (Tls::InvalidCertificate(CertificateError::Revoked), "was revoked"),
        (Tls::InvalidCertificate(CertificateError::UnhandledCriticalExtension), "is not valid"),
    ] {
        let message = failure(&error, "ecs.example.com");
        assert_eq!(
            message,
            format!(
                "the certificate of ecs.example.com {problem}; check which server its name resolves to"
            )
        );
    }
}

#[test]
fn http_2_is_offered() {
    assert_eq!(config(None).unwrap().0.alpn_protocols, [b"h2".to_vec(), b"http/1.1".to_vec()]);
}

#[test]
fn the_cryptography_is_the_one_of_the_features_or_the_installed_one() {
    let ring = rustls::crypto::ring::default_provider;
    let installed = Arc::new(ring());
    assert!(Arc::ptr_eq(&choose(None, Some(&installed)).unwrap(), &installed));
    assert!(!Arc::ptr_eq(&choose(Some(ring()), Some(&installed)).unwrap(), &installed));
    assert!(choose(Some(ring()), None).is_ok());
    let error = choose(None, None).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.message().starts_with("no cryptography for TLS: enable the feature `ring`"));
    let features = cfg!(any(feature = "ring", feature = "aws-lc-rs"));
    assert_eq!(built_in().is_some(), features);
}
