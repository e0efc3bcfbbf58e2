//! The provider that the mode of a profile selects.

use std::sync::Arc;
use std::time::Duration;

use ecs_core::{Credentials, Error, Platform, ProvideCredentials};
use jiff::Timestamp;

use super::config_file::Profile;
use super::login;
use crate::credentials::assume_role::AssumeRoleProvider;
use crate::credentials::instance_role::InstanceRoleProvider;
use crate::credentials::oidc_role::{OidcRoleProvider, PROVIDER_ARN, TOKEN_FILE};
use crate::credentials::process::ProcessProvider;
use crate::credentials::role::ROLE_ARN;
use crate::credentials::uri::UriProvider;

type Source = Arc<dyn ProvideCredentials>;

/// The provider of a profile. Modes and fields are those of aliyun/aliyun-cli `config/profile.go`.
pub(super) fn source(profile: Profile<'_>, platform: &Platform) -> Result<Source, Error> {
    source_after(&mut Vec::new(), profile, platform)
}

/// `visited` are the profiles whose `source_profile` led here.
fn source_after<'a>(
    visited: &mut Vec<&'a str>,
    profile: Profile<'a>,
    platform: &Platform,
) -> Result<Source, Error> {
    let now = platform.now();
    Ok(match profile.mode()? {
        "AK" => Arc::new(access_key(profile)?),
        "StsToken" => Arc::new(temporary_credentials(profile, now)?),
        "RamRoleArn" => assumed_role(profile, Arc::new(role_signer(profile)?), platform)?,
        "EcsRamRole" => instance_role(profile)?,
        "RamRoleArnWithRoleName" => assumed_role(profile, instance_role(profile)?, platform)?,
        "ChainableRamRoleArn" => {
            assumed_role(profile, source_profile(visited, profile, platform)?, platform)?
        }
        "OIDC" => oidc_role(profile, platform)?,
        "CloudSSO" => login::cloud_sso(profile, now)?,
        "OAuth" => Arc::new(login::oauth(profile, now)?),
        "External" => Arc::new(ProcessProvider::new(profile.required("process_command")?)),
        "CredentialsURI" => Arc::new(UriProvider::new(profile.required("credentials_uri")?)),
        "BearerToken" => Arc::new(Credentials::bearer(profile.required("bearer_token")?)),
        "Anonymous" => Arc::new(Credentials::anonymous()),
        _ => return Err(profile.error(NO_RSA_KEY_PAIR)),
    })
}

const NO_RSA_KEY_PAIR: &str =
    "mode RsaKeyPair is not supported: use RamRoleArn with an access key, or AK";

fn access_key(profile: Profile<'_>) -> Result<Credentials, Error> {
    let id = profile.required("access_key_id")?;
    Ok(Credentials::access_key(id, profile.required("access_key_secret")?))
}

fn temporary_credentials(profile: Profile<'_>, now: Timestamp) -> Result<Credentials, Error> {
    let id = profile.required("access_key_id")?;
    let secret = profile.required("access_key_secret")?;
    let credentials = Credentials::sts(id, secret, profile.required("sts_token")?);
    match profile.time("sts_expiration")? {
        Some(time) if time <= now => Err(profile
            .error(format!("its credentials expired at {time}; run {}", profile.configure()))),
        Some(time) => Ok(credentials.expiring_at(time)),
        None => Ok(credentials),
    }
}

/// The credentials in the profile with which a role is assumed.
fn role_signer(profile: Profile<'_>) -> Result<Credentials, Error> {
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
    visited: &mut Vec<&'a str>,
    profile: Profile<'a>,
    platform: &Platform,
) -> Result<Source, Error> {
    let name = profile.required("source_profile")?;
    let next = profile.file.profile(name).map_err(|_| {
        profile.error(format!("its `source_profile` `{name}` does not exist in the file"))
    })?;
    visited.push(profile.name);
    if let Some(start) = visited.iter().position(|visited| *visited == name) {
        let cycle = [&visited[start..], &[name]].concat().join("` -> `");
        return Err(profile.error(format!("`source_profile` forms a cycle: `{cycle}`")));
    }
    source_after(visited, next, platform)
}

/// Calls a setter of a role's provider for each field that the profile has.
macro_rules! role_settings {
    ($provider:ident, $profile:ident: $($setter:ident($field:literal)),+) => {{
        $(if let Some(text) = $profile.text($field)? {
            $provider = $provider.$setter(text);
        })+
        if let Some(duration) = duration($profile)? {
            $provider = $provider.duration(duration);
        }
        if let Some(vpc) = $profile.flag("enable_vpc")? {
            $provider = $provider.vpc(vpc);
        }
    }};
}

fn assumed_role(
    profile: Profile<'_>,
    source: Source,
    platform: &Platform,
) -> Result<Source, Error> {
    let role = profile.required_or("ram_role_arn", ROLE_ARN, platform)?;
    let mut provider = AssumeRoleProvider::new(source, role);
    role_settings!(provider, profile: session_name("ram_session_name"), policy("policy"),
        external_id("external_id"), sts_region("sts_region"), sts_endpoint("sts_endpoint"));
    Ok(Arc::new(provider))
}

fn oidc_role(profile: Profile<'_>, platform: &Platform) -> Result<Source, Error> {
    let role = profile.required_or("ram_role_arn", ROLE_ARN, platform)?;
    let token_file = profile.required_or("oidc_token_file", TOKEN_FILE, platform)?;
    let provider_arn = profile.required_or("oidc_provider_arn", PROVIDER_ARN, platform)?;
    let mut provider = OidcRoleProvider::new(role, provider_arn, token_file);
    // The official library for Go reads the session name from `ram_session_name`, the one for Python
    // from `role_session_name` (`alibabacloud_credentials/provider/cli_profile.py`).
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
