// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceMaintenanceAttributes.json by `cargo xtask regenerate`. Do not edit.

//! Changes how instances behave on maintenance and when it may take place.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_instance_maintenance_attributes`](crate::Client::describe_instance_maintenance_attributes).
//!
//! ```no_run
//! use ecs_sdk::monitoring::ModifyInstanceMaintenanceAttributesRequest;
//! use ecs_sdk::types::InstanceMaintenanceAction;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceMaintenanceAttributesRequest::new()
//!     .action_on_maintenance(InstanceMaintenanceAction::Stop)
//!     .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
//! ecs.modify_instance_maintenance_attributes(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidParameter`, `OperationDenied.NotInWhiteList`.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_maintenance_attributes`](crate::Client::modify_instance_maintenance_attributes).
///
/// Changes how instances behave on maintenance and when it may take place.
///
/// Often set:
/// [`action_on_maintenance`](field@ModifyInstanceMaintenanceAttributesRequest::action_on_maintenance),
/// [`instance_id`](field@ModifyInstanceMaintenanceAttributesRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceMaintenanceAttributesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// What happens on maintenance of the underlying host.
    ///
    /// Wire name: `ActionOnMaintenance`.
    pub action_on_maintenance: Option<types::InstanceMaintenanceAction>,
    /// Whether you are notified before maintenance.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `NotifyOnMaintenance`.
    pub notify_on_maintenance: Option<bool>,
    /// Ids of the instances.
    ///
    /// 1 to 100 items.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
    /// Times at which maintenance may take place.
    ///
    /// At most 1 item.
    ///
    /// Wire name: `MaintenanceWindow`.
    pub maintenance_window: Option<Vec<MaintenanceWindow>>,
}

impl ModifyInstanceMaintenanceAttributesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyInstanceMaintenanceAttributesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// What happens on maintenance of the underlying host.
    pub fn action_on_maintenance(
        mut self,
        value: impl Into<types::InstanceMaintenanceAction>,
    ) -> Self {
        self.action_on_maintenance = Some(value.into());
        self
    }

    /// Whether you are notified before maintenance.
    /// [More](field@ModifyInstanceMaintenanceAttributesRequest::notify_on_maintenance)
    #[inline]
    pub fn notify_on_maintenance(mut self, value: bool) -> Self {
        self.notify_on_maintenance = Some(value);
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@ModifyInstanceMaintenanceAttributesRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }

    /// Times at which maintenance may take place. An empty list cannot be sent.
    /// [More](field@ModifyInstanceMaintenanceAttributesRequest::maintenance_window)
    pub fn maintenance_window<M>(
        mut self,
        value: impl ecs_core::IntoList<MaintenanceWindow, M>,
    ) -> Self {
        self.maintenance_window = Some(value.into_list());
        self
    }
}

impl Record for ModifyInstanceMaintenanceAttributesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ActionOnMaintenance", &self.action_on_maintenance);
        fields.add("NotifyOnMaintenance", &self.notify_on_maintenance);
        fields.add("InstanceId", &self.instance_id);
        fields.add("MaintenanceWindow", &self.maintenance_window);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceMaintenanceAttributesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ActionOnMaintenance" => self.action_on_maintenance.slot(),
            "NotifyOnMaintenance" => self.notify_on_maintenance.slot(),
            "InstanceId" => self.instance_id.slot(),
            "MaintenanceWindow" => self.maintenance_window.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyInstanceMaintenanceAttributesRequest {
    type Response = ModifyInstanceMaintenanceAttributesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceMaintenanceAttributes")
            .region("RegionId")
    }
}

/// A time at which maintenance may take place.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// Full hour at which the window ends, `HH:mm:ss` in UTC+8.
    ///
    /// A time of day. Matches `^([01][0-9]|2[0-3]):00:00$`. Needs `StartTime`. The window
    /// lasts 1 to 23 hours.
    ///
    /// Wire name: `EndTime`.
    pub end_time: Option<String>,
    /// Full hour at which the window starts, `HH:mm:ss` in UTC+8.
    ///
    /// A time of day. Matches `^([01][0-9]|2[0-3]):00:00$`. Needs `EndTime`. The window lasts
    /// 1 to 23 hours.
    ///
    /// Wire name: `StartTime`.
    pub start_time: Option<String>,
}

impl MaintenanceWindow {
    /// An empty `MaintenanceWindow`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Full hour at which the window ends, `HH:mm:ss` in UTC+8.
    /// [More](field@MaintenanceWindow::end_time)
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Full hour at which the window starts, `HH:mm:ss` in UTC+8.
    /// [More](field@MaintenanceWindow::start_time)
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

impl Record for MaintenanceWindow {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EndTime", &self.end_time);
        fields.add("StartTime", &self.start_time);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for MaintenanceWindow {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "EndTime" => self.end_time.slot(),
            "StartTime" => self.start_time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::modify_instance_maintenance_attributes`](crate::Client::modify_instance_maintenance_attributes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceMaintenanceAttributesResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceMaintenanceAttributesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyInstanceMaintenanceAttributesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    ModifyInstanceMaintenanceAttributesRequest, MaintenanceWindow
);
ecs_core::internal::response_records!(ModifyInstanceMaintenanceAttributesResponse);
