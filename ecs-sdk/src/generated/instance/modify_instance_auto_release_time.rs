// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceAutoReleaseTime.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyInstanceAutoReleaseTime`: sets when a pay-as-you-go instance is released.
//! Without a time the automatic release is cancelled.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidAutoReleaseTime.Malformed`, `MissingParameter`, `UnsupportedParameter`.
//!
//! 403: `ChargeTypeViolation`.
//!
//! 404: `NoSuchResource`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_auto_release_time`](crate::Client::modify_instance_auto_release_time).
///
/// Sets when a pay-as-you-go instance is released. Without a time the automatic release is
/// cancelled.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceAutoReleaseTimeRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// `InstanceId`, required.
    pub instance_id: Option<String>,
    /// When to release the instance, UTC. Leave it unset to cancel the release.
    ///
    /// `AutoReleaseTime`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub auto_release_time: Option<types::Time>,
}

impl ModifyInstanceAutoReleaseTimeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<types::Time>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }
}

impl Record for ModifyInstanceAutoReleaseTimeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("AutoReleaseTime", &self.auto_release_time);
    }
}

impl Request for ModifyInstanceAutoReleaseTimeRequest {
    type Response = ModifyInstanceAutoReleaseTimeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceAutoReleaseTime")
            .region("RegionId")
            .read_timeout(15)
    }
}

/// The response of
/// [`Client::modify_instance_auto_release_time`](crate::Client::modify_instance_auto_release_time).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceAutoReleaseTimeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceAutoReleaseTimeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyInstanceAutoReleaseTimeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyInstanceAutoReleaseTimeRequest);
ecs_core::internal::response_records!(ModifyInstanceAutoReleaseTimeResponse);
