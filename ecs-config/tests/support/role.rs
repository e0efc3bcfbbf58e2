//! A role to assume, and the credentials that STS issues for it.

use ecs_config::credentials::{AssumeRoleProvider, Credentials, OidcRoleProvider};
use ecs_core::testing::FakePlatform;

pub(crate) const ROLE: &str = "acs:ram::1234567890123456:role/deployer";
pub(crate) const PROVIDER: &str = "acs:ram::1234567890123456:oidc-provider/cluster";
pub(crate) const TOKEN_FILE: &str = "/var/run/token";
pub(crate) const TOKEN: &str = "eyJhbGciOiJub25lIn0.e30.invented-token";

/// The response of the Security Token Service.
pub(crate) const STS_RESPONSE: &str = r#"{"RequestId":"7E-issued","AssumedRoleUser":{"Arn":"a"},
    "Credentials":{"AccessKeyId":"STS.issued","AccessKeySecret":"issued-secret",
    "SecurityToken":"issued-token","Expiration":"2026-01-02T04:04:05Z"}}"#;

/// Temporary credentials, as those of another role.
pub(crate) fn source() -> Credentials {
    Credentials::sts("STS.source", "source-secret", "source-token")
}

pub(crate) fn assume() -> AssumeRoleProvider {
    AssumeRoleProvider::new(source(), ROLE)
}

pub(crate) fn oidc() -> OidcRoleProvider {
    OidcRoleProvider::new(ROLE, PROVIDER, TOKEN_FILE)
}

/// A platform with a token file.
pub(crate) fn with_token(token: &str) -> FakePlatform {
    FakePlatform::new().open_file(TOKEN_FILE, token)
}
