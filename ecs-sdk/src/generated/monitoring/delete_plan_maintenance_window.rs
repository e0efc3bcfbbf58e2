// Generated from api-specs/ecs/2014-05-26/actions/DeletePlanMaintenanceWindow.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a planned maintenance window.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_plan_maintenance_windows`](crate::Client::describe_plan_maintenance_windows).
//!
//! ```no_run
//! use ecs_sdk::monitoring::DeletePlanMaintenanceWindowRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeletePlanMaintenanceWindowRequest::new()
//!     .plan_window_id("pw-bp1jfadc5x0mn7yzabcd");
//! ecs.delete_plan_maintenance_window(request).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_plan_maintenance_window`](crate::Client::delete_plan_maintenance_window).
///
/// Deletes a planned maintenance window.
///
/// Needs [`plan_window_id`](field@DeletePlanMaintenanceWindowRequest::plan_window_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeletePlanMaintenanceWindowRequest {
    /// Id of the maintenance window.
    ///
    /// Required.
    ///
    /// Wire name: `PlanWindowId`.
    pub plan_window_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl DeletePlanMaintenanceWindowRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the maintenance window.
    /// [More](field@DeletePlanMaintenanceWindowRequest::plan_window_id)
    pub fn plan_window_id(mut self, value: impl Into<String>) -> Self {
        self.plan_window_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DeletePlanMaintenanceWindowRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for DeletePlanMaintenanceWindowRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["PlanWindowId", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PlanWindowId", &self.plan_window_id);
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeletePlanMaintenanceWindowRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "PlanWindowId" => self.plan_window_id.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeletePlanMaintenanceWindowRequest {
    type Response = DeletePlanMaintenanceWindowResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeletePlanMaintenanceWindow").region("RegionId")
    }
}

/// The response of
/// [`Client::delete_plan_maintenance_window`](crate::Client::delete_plan_maintenance_window).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletePlanMaintenanceWindowResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeletePlanMaintenanceWindowResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeletePlanMaintenanceWindowResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeletePlanMaintenanceWindowRequest);
ecs_core::internal::response_records!(DeletePlanMaintenanceWindowResponse);
