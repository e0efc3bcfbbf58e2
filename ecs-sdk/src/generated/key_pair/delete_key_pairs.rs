// Generated from api-specs/ecs/2014-05-26/actions/DeleteKeyPairs.json by `cargo xtask regenerate`. Do not edit.

//! `DeleteKeyPairs`: deletes SSH key pairs.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 400: `InvalidKeyPairNames.ValueNotSupported`,
//! `InvalidParameter.KeypairAlreadyAttachedInstance`, `MissingParameter`.
//!
//! 403: `InstanceKeyPairLimitExceeded`.
//!
//! </details>

use ecs_core::{Action, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::services;

/// The request of [`Client::delete_key_pairs`](crate::Client::delete_key_pairs).
///
/// Deletes SSH key pairs.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteKeyPairsRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Names of the key pairs to delete.
    ///
    /// `KeyPairNames`, required. Sent as JSON text.
    pub key_pair_names: Vec<String>,
}

impl DeleteKeyPairsRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `KeyPairNames`.
    pub fn key_pair_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_pair_names = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Record for DeleteKeyPairsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "KeyPairNames"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.json("KeyPairNames", &self.key_pair_names);
    }
}

impl Request for DeleteKeyPairsRequest {
    type Response = DeleteKeyPairsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteKeyPairs").region("RegionId")
    }
}

/// The answer to [`Client::delete_key_pairs`](crate::Client::delete_key_pairs).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteKeyPairsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DeleteKeyPairsResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for DeleteKeyPairsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DeleteKeyPairsRequest);
ecs_core::answer_records!(DeleteKeyPairsResponse);
