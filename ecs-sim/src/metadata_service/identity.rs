//! The instance identity document.

use percent_encoding::percent_decode_str;
use serde_json::json;

use super::network::primary;
use crate::generated_response::ACCOUNT;
use crate::world::{Instance, World};

/// The document as JSON, with the `audience` of the query.
pub(super) fn document(world: &World, instance: &Instance, query: Option<&str>) -> String {
    let interface = primary(world, instance);
    let mut document = json!({
        "instance-id": instance.id,
        "region-id": instance.region,
        "zone-id": instance.zone,
        "image-id": instance.image_id,
        "instance-type": instance.instance_type,
        "serial-number": instance.serial_number,
        "private-ipv4": instance.private_ip,
        "mac": interface.map_or("", |interface| &interface.mac_address),
        "owner-account-id": ACCOUNT.to_string(),
    });
    let pairs = query.unwrap_or_default().split('&');
    let audience = pairs.filter_map(|pair| pair.strip_prefix("audience=")).next();
    if let Some(audience) = audience {
        let text = percent_decode_str(audience).decode_utf8_lossy();
        document["audience"] = text.into_owned().into();
    }
    document.to_string()
}
