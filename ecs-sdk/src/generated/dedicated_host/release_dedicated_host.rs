// Generated from api-specs/ecs/2014-05-26/actions/ReleaseDedicatedHost.json by `cargo xtask regenerate`. Do not edit.

//! Releases a dedicated host.
//!
//! - **Before**: A `PostPaid` host must have no instances. A `PrePaid` host must have
//!   expired.
//! - **Effects**: This cannot be undone.
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::ReleaseDedicatedHostRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ReleaseDedicatedHostRequest::new()
//!     .dedicated_host_id("dh-bp165p6xk2tlw61eabcd");
//! ecs.release_dedicated_host(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `ChargeTypeViolation`, `IncorrectHostStatus.Initializing`.
//!
//! 403: `InstanceExist`, `OperationDenied.DedicatedHostShared`.
//!
//! 404: `InvalidDedicatedHostId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::release_dedicated_host`](crate::Client::release_dedicated_host).
///
/// Releases a dedicated host.
///
/// Needs [`dedicated_host_id`](field@ReleaseDedicatedHostRequest::dedicated_host_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReleaseDedicatedHostRequest {
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
    /// Whether subscription resources that have not expired may be released too.
    ///
    /// Default: `false`. Set it to `true` to release an expired `PrePaid` host.
    ///
    /// Wire name: `TerminateSubscription`.
    pub terminate_subscription: Option<bool>,
}

impl ReleaseDedicatedHostRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ReleaseDedicatedHostRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the dedicated host. [More](field@ReleaseDedicatedHostRequest::dedicated_host_id)
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// Whether subscription resources that have not expired may be released too.
    /// [More](field@ReleaseDedicatedHostRequest::terminate_subscription)
    #[inline]
    pub fn terminate_subscription(mut self, value: bool) -> Self {
        self.terminate_subscription = Some(value);
        self
    }
}

impl Record for ReleaseDedicatedHostRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "DedicatedHostId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("DedicatedHostId", &self.dedicated_host_id);
        fields.add("TerminateSubscription", &self.terminate_subscription);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ReleaseDedicatedHostRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "DedicatedHostId" => self.dedicated_host_id.slot(),
            "TerminateSubscription" => self.terminate_subscription.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ReleaseDedicatedHostRequest {
    type Response = ReleaseDedicatedHostResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ReleaseDedicatedHost").region("RegionId")
    }
}

/// The response of
/// [`Client::release_dedicated_host`](crate::Client::release_dedicated_host).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleaseDedicatedHostResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ReleaseDedicatedHostResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ReleaseDedicatedHostResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ReleaseDedicatedHostRequest);
ecs_core::internal::response_records!(ReleaseDedicatedHostResponse);
