//! Modes in which a user logs in with a browser.

use std::sync::Arc;

use ecs_core::{Credentials, Error, ProvideCredentials};
use jiff::Timestamp;

use super::config_file::Profile;
use crate::credentials::cloud_sso::CloudSsoProvider;

/// The credentials in the file while they are valid, or else those of the access token while the
/// login is valid.
pub(super) fn cloud_sso(
    profile: Profile<'_>,
    now: Timestamp,
) -> Result<Arc<dyn ProvideCredentials>, Error> {
    if let Some(credentials) = stored_credentials(profile, now)? {
        return Ok(Arc::new(credentials));
    }
    let expiration = profile.time("cloud_sso_access_token_expire")?;
    let Some(token) = profile.text("access_token")?.filter(|_| expiration > Some(now)) else {
        return Err(login_expired(profile));
    };
    let provider = CloudSsoProvider::new(
        profile.required("cloud_sso_sign_in_url")?,
        profile.required("cloud_sso_account_id")?,
        profile.required("cloud_sso_access_config")?,
        token,
    );
    Ok(Arc::new(provider))
}

/// The credentials in the file while they are valid. To fetch new ones would invalidate the refresh
/// token of the login, which the command line tool needs.
pub(super) fn oauth(profile: Profile<'_>, now: Timestamp) -> Result<Credentials, Error> {
    stored_credentials(profile, now)?.ok_or_else(|| login_expired(profile))
}

fn stored_credentials(profile: Profile<'_>, now: Timestamp) -> Result<Option<Credentials>, Error> {
    let texts = ["access_key_id", "access_key_secret", "sts_token"].map(|name| profile.text(name));
    let [id, secret, token] = texts;
    let expiration = profile.time("sts_expiration")?.filter(|time| *time > now);
    let (Some(id), Some(secret), Some(token), Some(expiration)) =
        (id?, secret?, token?, expiration)
    else {
        return Ok(None);
    };
    Ok(Some(Credentials::sts(id, secret, token).expiring_at(expiration)))
}

fn login_expired(profile: Profile<'_>) -> Error {
    profile.error(format!("its login has expired; log in again with {}", profile.configure()))
}
