//! Modes in which a user logs in with a browser: keys in the file are used while they are valid.

use std::sync::Arc;

use jiff::Timestamp;

use super::Source;
use super::config_file::Profile;
use crate::credentials::{CloudSsoProvider, Credentials};
use crate::error::Error;

/// Keys in the file, else an exchange of the access token while the login lasts.
pub(super) fn cloud_sso(profile: Profile<'_>, now: Timestamp) -> Result<Source, Error> {
    if let Some(keys) = stored_keys(profile, now)? {
        return Ok(keys);
    }
    let expiration = profile.unix_time("cloud_sso_access_token_expire")?;
    let Some(token) = profile.text("access_token")?.filter(|_| expiration > Some(now)) else {
        return Err(log_in_again(profile));
    };
    let provider = CloudSsoProvider::new(
        profile.required("cloud_sso_sign_in_url")?,
        profile.required("cloud_sso_account_id")?,
        profile.required("cloud_sso_access_config")?,
        token,
    );
    Ok(Arc::new(provider))
}

/// Keys in the file. New ones would use up the login's refresh token, which the command line tool
/// needs itself.
pub(super) fn oauth(profile: Profile<'_>, now: Timestamp) -> Result<Source, Error> {
    stored_keys(profile, now)?.ok_or_else(|| log_in_again(profile))
}

fn stored_keys(profile: Profile<'_>, now: Timestamp) -> Result<Option<Source>, Error> {
    let texts = ["access_key_id", "access_key_secret", "sts_token"].map(|name| profile.text(name));
    let [id, secret, token] = texts;
    let expiration = profile.unix_time("sts_expiration")?.filter(|time| *time > now);
    let (Some(id), Some(secret), Some(token), Some(expiration)) =
        (id?, secret?, token?, expiration)
    else {
        return Ok(None);
    };
    Ok(Some(Arc::new(Credentials::sts(id, secret, token).expiring_at(expiration))))
}

fn log_in_again(profile: Profile<'_>) -> Error {
    profile.error(format!("its login has ended, log in again: {}", profile.configure()))
}
