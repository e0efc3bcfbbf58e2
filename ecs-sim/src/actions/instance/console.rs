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

/// Sets the console password.
pub(super) fn vnc_password(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = find::named(world, call)?.id.clone();
    let password = call.required("VncPassword")?;
    find::by_id_mut(world, call, &id)?.vnc_password = Some(password.to_owned());
    Ok(json!({}))
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
    let metadata = metadata_of(call, &find::by_id(world, call, id)?.metadata);
    find::by_id_mut(world, call, id)?.metadata = metadata;
    Ok(json!({}))
}

/// The metadata options after the change.
pub(super) fn metadata_of(call: &Call<'_>, now: &MetadataOptions) -> MetadataOptions {
    let text = |name, now: &str| call.text(name).unwrap_or(now).to_owned();
    MetadataOptions {
        http_endpoint: text("HttpEndpoint", &now.http_endpoint),
        http_tokens: text("HttpTokens", &now.http_tokens),
        tags: text("InstanceMetadataTags", &now.tags),
        hop_limit: call.integer("HttpPutResponseHopLimit").unwrap_or(now.hop_limit),
    }
}
