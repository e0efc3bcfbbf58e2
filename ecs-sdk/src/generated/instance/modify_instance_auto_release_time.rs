// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceAutoReleaseTime.json by `cargo xtask regenerate`. Do not edit.

//! Sets when a pay-as-you-go instance is released. Without a time the automatic release is
//! cancelled.
//!
//! Also applies to spot instances.
//!
//! - **Costs**: Only for resources that are `PostPaid`.
//! - **Limits**: The time must be at least 30 minutes ahead. The time must be at most 3
//!   years ahead.
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::instance::ModifyInstanceAutoReleaseTimeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceAutoReleaseTimeRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .auto_release_time("2026-12-01T20:00:00Z");
//! ecs.modify_instance_auto_release_time(request).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_auto_release_time`](crate::Client::modify_instance_auto_release_time).
///
/// Sets when a pay-as-you-go instance is released. Without a time the automatic release is
/// cancelled.
///
/// Needs [`instance_id`](field@ModifyInstanceAutoReleaseTimeRequest::instance_id). Often
/// set:
/// [`auto_release_time`](field@ModifyInstanceAutoReleaseTimeRequest::auto_release_time).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceAutoReleaseTimeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// When to release the instance, UTC. Leave it unset to cancel the release.
    ///
    /// Must be 30 minutes to 3 years ahead; seconds are set to 00.
    ///
    /// Wire name: `AutoReleaseTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub auto_release_time: Option<types::Time>,
}

impl ModifyInstanceAutoReleaseTimeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyInstanceAutoReleaseTimeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@ModifyInstanceAutoReleaseTimeRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// When to release the instance, UTC. Leave it unset to cancel the release.
    /// [More](field@ModifyInstanceAutoReleaseTimeRequest::auto_release_time)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceAutoReleaseTimeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "AutoReleaseTime" => self.auto_release_time.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceAutoReleaseTimeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyInstanceAutoReleaseTimeResponse {
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
