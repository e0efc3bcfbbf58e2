//! The identity document of an instance.

use serde_json::{Map, Value};

/// The identity document of an instance. A field is empty if the service does not report it.
///
/// To verify a signature, use the text of the document as the service sends it: that of
/// [`get`](super::InstanceMetadata::get) for `dynamic/instance-identity/document`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct IdentityDocument {
    /// The id of the instance.
    pub instance_id: String,
    /// The id of the region.
    pub region_id: String,
    /// The id of the zone.
    pub zone_id: String,
    /// The id of the image of the instance.
    pub image_id: String,
    /// The instance type.
    pub instance_type: String,
    /// The IPv4 address inside the VPC.
    pub private_ipv4: String,
    /// The MAC address of the primary network interface.
    pub mac: String,
    /// The id of the account that owns the instance.
    pub owner_account_id: String,
    /// The serial number of the instance.
    pub serial_number: String,
}

impl IdentityDocument {
    /// Reads the document. Some pages of the documentation spell two of its fields differently, so
    /// both spellings are read.
    pub(super) fn read(json: &[u8]) -> Result<Self, &'static str> {
        let fields: Map<String, Value> =
            serde_json::from_slice(json).map_err(|_| "not a JSON object")?;
        let text = |names: &[&str]| {
            let found = names.iter().find_map(|name| text_of(fields.get(*name)?));
            found.unwrap_or_default()
        };
        Ok(Self {
            instance_id: text(&["instance-id"]),
            region_id: text(&["region-id"]),
            zone_id: text(&["zone-id"]),
            image_id: text(&["image-id"]),
            instance_type: text(&["instance-type"]),
            private_ipv4: text(&["private-ipv4", "private-ip"]),
            mac: text(&["mac"]),
            owner_account_id: text(&["owner-account-id", "account-id"]),
            serial_number: text(&["serial-number"]),
        })
    }
}

/// The id of an account is a number, which some documents contain without quotes.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
