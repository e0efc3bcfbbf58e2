// Generated from api-specs/ecs/2014-05-26/actions/ReActivateInstances.json by `cargo xtask regenerate`. Do not edit.

//! Starts pay-as-you-go instances again that were stopped for overdue payment.
//!
//! The instance must be `Stopped`.
//!
//! - **Before**: Overdue bills must be settled. The instance must have expired. The China
//!   site also documents overdue instances that are being recycled. On the China site,
//!   cash and vouchers must total at least CNY 100. The instance must not be locked for
//!   security reasons.
//! - **Effects**: Usually not needed: the instance restarts by itself once the bills are
//!   settled.
//! - **Costs**: Only for resources that are `PostPaid`.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_instance_status`](crate::Client::describe_instance_status).
//!
//! ```no_run
//! use ecs_sdk::instance::ReActivateInstancesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ReActivateInstancesRequest::new()
//!     .instance_id("i-bp1overdue0000000abc");
//! ecs.re_activate_instances(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `ReopenInstance.ImageNotEnoughBalance`, `ReopenInstance.InstanceNotEnoughBalance`,
//! `ReopenInstance.InstanceStatusNotValid`.
//!
//! 403: `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InsufficientBalance`.
//!
//! 404: `InvalidInstanceId.NotFound`, `InvalidPayType.NotSupport`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::re_activate_instances`](crate::Client::re_activate_instances).
///
/// Starts pay-as-you-go instances again that were stopped for overdue payment.
///
/// Needs [`instance_id`](field@ReActivateInstancesRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReActivateInstancesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// Required. A single id, despite the plural name of the action.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
}

impl ReActivateInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ReActivateInstancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@ReActivateInstancesRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

impl Record for ReActivateInstancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ReActivateInstancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ReActivateInstancesRequest {
    type Response = ReActivateInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ReActivateInstances").region("RegionId")
    }
}

/// The response of
/// [`Client::re_activate_instances`](crate::Client::re_activate_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReActivateInstancesResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ReActivateInstancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ReActivateInstancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ReActivateInstancesRequest);
ecs_core::internal::response_records!(ReActivateInstancesResponse);
