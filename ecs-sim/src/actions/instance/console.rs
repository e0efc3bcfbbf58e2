//! Console, user data and metadata service of an instance.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

use super::find;
use crate::actions::prelude::*;

pub(super) fn user_data(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    Ok(json!({
        "InstanceId": instance.id, "RegionId": instance.region,
        "UserData": instance.user_data.as_deref().unwrap_or_default(),
    }))
}

pub(super) fn vnc_url(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    states::check(call, instance)?;
    let region = instance.region.clone();
    let token = URL_SAFE_NO_PAD.encode(world.ids.bytes("VNC"));
    Ok(json!({ "VncUrl": format!("ws://{region}.vnc.invalid/?token={token}") }))
}

/// Sets the console password, six letters and digits.
pub(super) fn vnc_password(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = find::named(world, call)?.id.clone();
    let password = call.required("VncPassword")?;
    check_vnc_password(call, password, "IncorrectVncPassword.Malformed")?;
    find::by_id_mut(world, call, &id)?.vnc_password = Some(password.to_owned());
    Ok(json!({}))
}

pub(super) fn check_vnc_password(
    call: &Call<'_>,
    password: &str,
    code: &'static str,
) -> Result<()> {
    if password.len() == 6 && password.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Ok(());
    }
    Err(reject(call, code, "The console password must be six letters and digits."))
}

/// The boot log, in Base64.
pub(super) fn output(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    let Some(started) = instance.started else {
        return Err(find::incorrect_status(call, instance));
    };
    Ok(json!({
        "InstanceId": instance.id, "ConsoleOutput": STANDARD.encode(boot_log(world, instance)),
        "LastUpdateTime": seconds(started),
    }))
}

fn boot_log(world: &World, instance: &Instance) -> String {
    let os = world.images.get(&instance.image_id).map_or("", |image| image.os_name.as_str());
    let host = &instance.host_name;
    format!(
        "[    0.000000] Booting {os}\r\n\
         [    1.000000] eth0: {}\r\n\
         {host} login: ",
        instance.private_ip
    )
}

pub(super) fn metadata_options(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("InstanceId")?;
    let metadata = metadata_of(call, &find::by_id(world, call, id)?.metadata)?;
    find::by_id_mut(world, call, id)?.metadata = metadata;
    Ok(json!({}))
}

/// The metadata options after the change.
pub(super) fn metadata_of(call: &Call<'_>, now: &MetadataOptions) -> Result<MetadataOptions> {
    let switch = ["enabled", "disabled"];
    let hop_limit = call.integer("HttpPutResponseHopLimit").unwrap_or(now.hop_limit);
    if !(1..=64).contains(&hop_limit) {
        let message = format!("HttpPutResponseHopLimit: {hop_limit} is not within 1 to 64.");
        return Err(reject(call, "InvalidHttpPutResponseHopLimit.NotSupported", message));
    }
    let option = |name, code, values, now: &str| option(call, name, code, values, now);
    Ok(MetadataOptions {
        http_endpoint: option(
            "HttpEndpoint",
            "InvalidHttpEndpoint.NotSupported",
            switch,
            &now.http_endpoint,
        )?,
        http_tokens: option(
            "HttpTokens",
            "InvalidHttpTokens.NotSupported",
            ["optional", "required"],
            &now.http_tokens,
        )?,
        tags: option(
            "InstanceMetadataTags",
            "InvalidInstanceMetadataTags.NotSupported",
            switch,
            &now.tags,
        )?,
        hop_limit,
    })
}

fn option(
    call: &Call<'_>,
    name: &str,
    code: &'static str,
    values: [&str; 2],
    now: &str,
) -> Result<String> {
    let value = call.text(name).unwrap_or(now);
    if values.contains(&value) {
        return Ok(value.to_owned());
    }
    Err(reject(call, code, format!("{name}: {value:?} is not {} or {}.", values[0], values[1])))
}
