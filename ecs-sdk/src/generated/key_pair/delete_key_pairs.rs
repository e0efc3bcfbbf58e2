// Generated from api-specs/ecs/2014-05-26/actions/DeleteKeyPairs.json by `cargo xtask regenerate`. Do not edit.

//! Deletes SSH key pairs.
//!
//! - **Before**: The key pairs must not be attached to any instance.
//! - **Effects**: `DescribeKeyPairs` no longer lists them.
//! - **Limits**: At most 100 key pairs per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_key_pairs`](crate::Client::describe_key_pairs),
//!   [`detach_key_pair`](crate::Client::detach_key_pair).
//!
//! ```no_run
//! use ecs_sdk::key_pair::DeleteKeyPairsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteKeyPairsRequest::new().key_pair_names(["ci"]);
//! ecs.delete_key_pairs(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidKeyPairNames.ValueNotSupported`,
//! `InvalidParameter.KeypairAlreadyAttachedInstance`, `MissingParameter`.
//!
//! 403: `InstanceKeyPairLimitExceeded`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_key_pairs`](crate::Client::delete_key_pairs).
///
/// Deletes SSH key pairs.
///
/// Needs [`key_pair_names`](field@DeleteKeyPairsRequest::key_pair_names).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteKeyPairsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Names of the key pairs to delete.
    ///
    /// Required. 1 to 100 items.
    ///
    /// Wire name: `KeyPairNames`, sent as JSON text.
    pub key_pair_names: Option<Vec<String>>,
}

impl DeleteKeyPairsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteKeyPairsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Names of the key pairs to delete. An empty list is sent as `[]`.
    /// [More](field@DeleteKeyPairsRequest::key_pair_names)
    pub fn key_pair_names<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.key_pair_names = Some(value.into_list());
        self
    }
}

impl Record for DeleteKeyPairsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "KeyPairNames"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add_as(Form::JsonText, "KeyPairNames", &self.key_pair_names);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteKeyPairsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "KeyPairNames" => self.key_pair_names.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteKeyPairsRequest {
    type Response = DeleteKeyPairsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteKeyPairs").region("RegionId")
    }
}

/// The response of [`Client::delete_key_pairs`](crate::Client::delete_key_pairs).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteKeyPairsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteKeyPairsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteKeyPairsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteKeyPairsRequest);
ecs_core::internal::response_records!(DeleteKeyPairsResponse);
