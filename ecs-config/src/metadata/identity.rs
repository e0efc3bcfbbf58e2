//! The document that says what an instance is.

use serde_json::{Map, Value};

/// What an instance is. A text is empty if the service did not say it.
///
/// To check a signature of the document, take the text as the service has it, which
/// [`get`](super::InstanceMetadata::get) gives for `dynamic/instance-identity/document`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct IdentityDocument {
    /// The instance's id.
    pub instance_id: String,
    /// The region's id.
    pub region_id: String,
    /// The zone's id.
    pub zone_id: String,
    /// The id of the image that the instance was made from.
    pub image_id: String,
    /// The instance type.
    pub instance_type: String,
    /// The address inside the VPC.
    pub private_ipv4: String,
    /// The MAC address of the primary network interface.
    pub mac: String,
    /// The number of the account that the instance belongs to.
    pub owner_account_id: String,
    /// The serial number of the instance.
    pub serial_number: String,
}

impl IdentityDocument {
    /// Reads the document, or says what it is instead.
    pub(super) fn read(json: &[u8]) -> Result<Self, String> {
        let members: Map<String, Value> =
            serde_json::from_slice(json).map_err(|_| "no JSON object".to_owned())?;
        let text = |names: &[&str]| names.iter().find_map(|name| text_of(members.get(*name)?));
        let text = |names: &[&str]| text(names).unwrap_or_default();
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

/// An account is a number that some write without quotes.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
