// Generated from api-specs/ecs/2014-05-26/actions/ModifyDedicatedHostAutoReleaseTime.json by `cargo xtask regenerate`. Do not edit.

//! Sets when a pay-as-you-go dedicated host is released. Without a time the automatic
//! release is cancelled.
//!
//! - **Effects**: The host is released at that time: save its data before.
//! - **Costs**: Only for resources that are `PostPaid`.
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::ModifyDedicatedHostAutoReleaseTimeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyDedicatedHostAutoReleaseTimeRequest::new()
//!     .dedicated_host_id("dh-bp165p6xk2tlw61eabcd")
//!     .auto_release_time("2026-12-01T20:00:00Z");
//! ecs.modify_dedicated_host_auto_release_time(request).await?;
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
/// [`Client::modify_dedicated_host_auto_release_time`](crate::Client::modify_dedicated_host_auto_release_time).
///
/// Sets when a pay-as-you-go dedicated host is released. Without a time the automatic
/// release is cancelled.
///
/// Needs
/// [`dedicated_host_id`](field@ModifyDedicatedHostAutoReleaseTimeRequest::dedicated_host_id).
/// Often set:
/// [`auto_release_time`](field@ModifyDedicatedHostAutoReleaseTimeRequest::auto_release_time).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDedicatedHostAutoReleaseTimeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the dedicated host.
    ///
    /// Required.
    ///
    /// Wire name: `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
    /// When it is released automatically, UTC.
    ///
    /// Default: none, automatic release is switched off. Must be 30 minutes to 3 years ahead;
    /// seconds are set to 0. The description says three years earlier. The service documents
    /// this inconsistently.
    ///
    /// Wire name: `AutoReleaseTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub auto_release_time: Option<types::Time>,
}

impl ModifyDedicatedHostAutoReleaseTimeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyDedicatedHostAutoReleaseTimeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the dedicated host.
    /// [More](field@ModifyDedicatedHostAutoReleaseTimeRequest::dedicated_host_id)
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// When it is released automatically, UTC.
    /// [More](field@ModifyDedicatedHostAutoReleaseTimeRequest::auto_release_time)
    pub fn auto_release_time(mut self, value: impl Into<types::Time>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }
}

impl Record for ModifyDedicatedHostAutoReleaseTimeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "DedicatedHostId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("DedicatedHostId", &self.dedicated_host_id);
        fields.add("AutoReleaseTime", &self.auto_release_time);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyDedicatedHostAutoReleaseTimeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "DedicatedHostId" => self.dedicated_host_id.slot(),
            "AutoReleaseTime" => self.auto_release_time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyDedicatedHostAutoReleaseTimeRequest {
    type Response = ModifyDedicatedHostAutoReleaseTimeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyDedicatedHostAutoReleaseTime")
            .region("RegionId")
    }
}

/// The response of
/// [`Client::modify_dedicated_host_auto_release_time`](crate::Client::modify_dedicated_host_auto_release_time).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAutoReleaseTimeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyDedicatedHostAutoReleaseTimeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyDedicatedHostAutoReleaseTimeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyDedicatedHostAutoReleaseTimeRequest);
ecs_core::internal::response_records!(ModifyDedicatedHostAutoReleaseTimeResponse);
