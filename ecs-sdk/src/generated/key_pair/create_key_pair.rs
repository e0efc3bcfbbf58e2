// Generated from api-specs/ecs/2014-05-26/actions/CreateKeyPair.json by `cargo xtask regenerate`. Do not edit.

//! Creates an SSH key pair and returns its private key. The private key cannot be read
//! again later.
//!
//! - **Effects**: The service keeps only the public key.
//! - **Limits**: At most 500 key pairs per region.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`import_key_pair`](crate::Client::import_key_pair),
//!   [`attach_key_pair`](crate::Client::attach_key_pair),
//!   [`describe_key_pairs`](crate::Client::describe_key_pairs).
//!
//! ```no_run
//! use ecs_sdk::key_pair::CreateKeyPairRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateKeyPairRequest::new().key_pair_name("laptop");
//! let response = ecs.create_key_pair(request).await?;
//! println!("{} {}", response.key_pair_id, response.key_pair_name);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.TagKey`, `InvalidKeyPairName.Malformed`, `InvalidTagKey.Malformed`,
//! `InvalidTagValue.Malformed`, `KeyPair.AlreadyExist`.
//!
//! 403: `QuotaExceed.KeyPair`, `QuotaExceed.Tags`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidResourceGroup.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_key_pair`](crate::Client::create_key_pair).
///
/// Creates an SSH key pair and returns its private key. The private key cannot be read
/// again later.
///
/// Needs [`key_pair_name`](field@CreateKeyPairRequest::key_pair_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateKeyPairRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the key pair.
    ///
    /// Required. 2 to 128 characters: letters, digits, `:`, `_` and `-`, beginning with a
    /// letter, not beginning with `http://` or `https://`. Unlike in `ImportKeyPair`, periods
    /// are not allowed.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, not beginning with `acs:`, without `http://` or
    ///   `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl CreateKeyPairRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateKeyPairRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the key pair. [More](field@CreateKeyPairRequest::key_pair_name)
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateKeyPairRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for CreateKeyPairRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "KeyPairName"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateKeyPairRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateKeyPairRequest {
    type Response = CreateKeyPairResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateKeyPair").region("RegionId")
    }
}

/// The response of [`Client::create_key_pair`](crate::Client::create_key_pair).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateKeyPairResponse {
    /// Fingerprint of the key pair.
    ///
    /// It is an MD5 fingerprint, in the public key format of RFC 4716.
    ///
    /// Wire name: `KeyPairFingerPrint`.
    pub key_pair_finger_print: String,
    /// Id of the key pair.
    ///
    /// Wire name: `KeyPairId`.
    pub key_pair_id: String,
    /// Name of the key pair.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: String,
    /// Private key in PEM format. It is shown only this once.
    ///
    /// It is unencrypted PKCS#8. The service does not keep it, so save it.
    ///
    /// Wire name: `PrivateKeyBody`.
    pub private_key_body: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateKeyPairResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("KeyPairFingerPrint", &self.key_pair_finger_print);
        fields.add("KeyPairId", &self.key_pair_id);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add_as(Form::Secret, "PrivateKeyBody", &self.private_key_body);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateKeyPairResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "KeyPairFingerPrint" => self.key_pair_finger_print.slot(),
            "KeyPairId" => self.key_pair_id.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "PrivateKeyBody" => self.private_key_body.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateKeyPairRequest);
ecs_core::internal::response_records!(CreateKeyPairResponse);
