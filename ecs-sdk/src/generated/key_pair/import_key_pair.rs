// Generated from api-specs/ecs/2014-05-26/actions/ImportKeyPair.json by `cargo xtask regenerate`. Do not edit.

//! Imports the public key of a key pair that was made elsewhere.
//!
//! - **Effects**: The service keeps the public key; the private key stays with you.
//! - **Limits**: At most 500 key pairs per region.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`create_key_pair`](crate::Client::create_key_pair),
//!   [`attach_key_pair`](crate::Client::attach_key_pair).
//!
//! ```no_run
//! use ecs_sdk::key_pair::ImportKeyPairRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ImportKeyPairRequest::new()
//!     .key_pair_name("laptop")
//!     .public_key_body("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7 deploy");
//! let response = ecs.import_key_pair(request).await?;
//! println!("{}", response.key_pair_name);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidKeyPairName.Malformed`, `InvalidPublicKeyBody.Malformed`,
//! `KeyPair.AlreadyExist`, `MissingParameter`.
//!
//! 403: `QuotaExceed.KeyPair`.
//!
//! 404: `InvalidResourceGroup.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::import_key_pair`](crate::Client::import_key_pair).
///
/// Imports the public key of a key pair that was made elsewhere.
///
/// Needs [`key_pair_name`](field@ImportKeyPairRequest::key_pair_name),
/// [`public_key_body`](field@ImportKeyPairRequest::public_key_body).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImportKeyPairRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the key pair.
    ///
    /// Required. 2 to 128 characters: letters of any script, digits, `:`, `_`, `.` and `-`,
    /// beginning with a letter or a Chinese character, not beginning with `http://` or
    /// `https://`. The name must be new.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Public key to import.
    ///
    /// Required. The service accepts `ecdsa`, `ssh-rsa` (RSA) and `ssh-dss` (DSA) here, but
    /// names only RSA elsewhere. The service documents this inconsistently.
    ///
    /// Wire name: `PublicKeyBody`.
    pub public_key_body: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl ImportKeyPairRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ImportKeyPairRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the key pair. [More](field@ImportKeyPairRequest::key_pair_name)
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Public key to import. [More](field@ImportKeyPairRequest::public_key_body)
    pub fn public_key_body(mut self, value: impl Into<String>) -> Self {
        self.public_key_body = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@ImportKeyPairRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for ImportKeyPairRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "KeyPairName", "PublicKeyBody"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("PublicKeyBody", &self.public_key_body);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ImportKeyPairRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "PublicKeyBody" => self.public_key_body.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ImportKeyPairRequest {
    type Response = ImportKeyPairResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ImportKeyPair").region("RegionId")
    }
}

/// The response of [`Client::import_key_pair`](crate::Client::import_key_pair).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportKeyPairResponse {
    /// Fingerprint of the key pair.
    ///
    /// It is an MD5 fingerprint, in the public key format of RFC 4716.
    ///
    /// Wire name: `KeyPairFingerPrint`.
    pub key_pair_finger_print: String,
    /// Name of the key pair.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ImportKeyPairResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("KeyPairFingerPrint", &self.key_pair_finger_print);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ImportKeyPairResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "KeyPairFingerPrint" => self.key_pair_finger_print.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ImportKeyPairRequest);
ecs_core::internal::response_records!(ImportKeyPairResponse);
