//! What a profile's mode makes of its members.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::config_file::Profile;
use super::{Source, login};
use crate::credentials::{
    AssumeRoleProvider, Credentials, InstanceRoleProvider, OidcRoleProvider, ProcessProvider,
    UriProvider,
};
use crate::error::Error;

/// Where a profile says that keys come from.
pub(super) fn source(profile: Profile<'_>, now: Timestamp) -> Result<Source, Error> {
    source_after(&mut Vec::new(), profile, now)
}

/// `passed` are the profiles that led here with their `source_profile`.
fn source_after<'a>(
    passed: &mut Vec<&'a str>,
    profile: Profile<'a>,
    now: Timestamp,
) -> Result<Source, Error> {
    Ok(match profile.mode()? {
        "AK" => Arc::new(access_key(profile)?),
        "StsToken" => Arc::new(temporary_key(profile, now)?),
        "RamRoleArn" => assumed_role(profile, Arc::new(keys_for_role(profile)?))?,
        "EcsRamRole" => instance_role(profile)?,
        "RamRoleArnWithRoleName" => assumed_role(profile, instance_role(profile)?)?,
        "ChainableRamRoleArn" => assumed_role(profile, source_profile(passed, profile, now)?)?,
        "OIDC" => oidc_role(profile)?,
        "CloudSSO" => login::cloud_sso(profile, now)?,
        "OAuth" => login::oauth(profile, now)?,
        "External" => Arc::new(ProcessProvider::new(profile.required("process_command")?)),
        "CredentialsURI" => Arc::new(UriProvider::new(profile.required("credentials_uri")?)),
        "BearerToken" => Arc::new(Credentials::bearer(profile.required("bearer_token")?)),
        "Anonymous" => Arc::new(Credentials::anonymous()),
        _ => return Err(profile.error(NO_KEY_PAIR)),
    })
}

const NO_KEY_PAIR: &str = "mode RsaKeyPair is not supported: use RamRoleArn with an access key, or \
                           AK";

fn access_key(profile: Profile<'_>) -> Result<Credentials, Error> {
    let id = profile.required("access_key_id")?;
    Ok(Credentials::access_key(id, profile.required("access_key_secret")?))
}

fn temporary_key(profile: Profile<'_>, now: Timestamp) -> Result<Credentials, Error> {
    let id = profile.required("access_key_id")?;
    let secret = profile.required("access_key_secret")?;
    let credentials = Credentials::sts(id, secret, profile.required("sts_token")?);
    match profile.unix_time("sts_expiration")? {
        Some(time) if time <= now => {
            Err(profile.error(format!("its keys expired at {time}: {}", profile.configure())))
        }
        Some(time) => Ok(credentials.expiring_at(time)),
        None => Ok(credentials),
    }
}

fn keys_for_role(profile: Profile<'_>) -> Result<Credentials, Error> {
    let id = profile.required("access_key_id")?;
    let secret = profile.required("access_key_secret")?;
    Ok(match profile.text("sts_token")? {
        Some(token) => Credentials::sts(id, secret, token),
        None => Credentials::access_key(id, secret),
    })
}

fn instance_role(profile: Profile<'_>) -> Result<Source, Error> {
    let provider = InstanceRoleProvider::new();
    Ok(match profile.text("ram_role_name")? {
        Some(name) => Arc::new(provider.role_name(name)),
        None => Arc::new(provider),
    })
}

fn source_profile<'a>(
    passed: &mut Vec<&'a str>,
    profile: Profile<'a>,
    now: Timestamp,
) -> Result<Source, Error> {
    let name = profile.required("source_profile")?;
    let next = profile.file.profile(name).map_err(|_| {
        profile.error(format!("its `source_profile`, `{name}`, is no profile of the file"))
    })?;
    passed.push(profile.name);
    if let Some(start) = passed.iter().position(|passed| *passed == name) {
        let circle = [&passed[start..], &[name]].concat().join("` -> `");
        return Err(profile.error(format!("`source_profile` leads in a circle: `{circle}`")));
    }
    source_after(passed, next, now)
}

/// Sets on a provider of roles what is set in the profile.
macro_rules! role_settings {
    ($provider:ident, $profile:ident: $($setter:ident($member:literal)),+) => {{
        $(if let Some(text) = $profile.text($member)? {
            $provider = $provider.$setter(text);
        })+
        if let Some(duration) = duration($profile)? {
            $provider = $provider.duration(duration);
        }
        if $profile.flag("enable_vpc")? {
            $provider = $provider.vpc(true);
        }
    }};
}

fn assumed_role(profile: Profile<'_>, source: Source) -> Result<Source, Error> {
    let mut provider = AssumeRoleProvider::new(source, profile.required("ram_role_arn")?);
    role_settings!(provider, profile: session_name("ram_session_name"), policy("policy"),
        external_id("external_id"), sts_region("sts_region"), sts_endpoint("sts_endpoint"));
    Ok(Arc::new(provider))
}

fn oidc_role(profile: Profile<'_>) -> Result<Source, Error> {
    let role = profile.required("ram_role_arn")?;
    let token_file = profile.required("oidc_token_file")?;
    let mut provider =
        OidcRoleProvider::new(role, profile.required("oidc_provider_arn")?, token_file);
    // Official libraries disagree on the name of the first.
    role_settings!(provider, profile: session_name("role_session_name"),
        session_name("ram_session_name"), policy("policy"), sts_region("sts_region"),
        sts_endpoint("sts_endpoint"));
    Ok(Arc::new(provider))
}

fn duration(profile: Profile<'_>) -> Result<Option<Duration>, Error> {
    let Some(seconds) = profile.number("expired_seconds")? else { return Ok(None) };
    match u64::try_from(seconds) {
        Ok(seconds) => Ok(Some(Duration::from_secs(seconds))),
        Err(_) => Err(profile.error("`expired_seconds` is negative")),
    }
}
