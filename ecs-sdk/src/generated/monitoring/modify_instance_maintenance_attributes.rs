// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceMaintenanceAttributes.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyInstanceMaintenanceAttributes`: changes how instances behave on maintenance and
//! when it may take place.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 403: `InvalidParameter`, `OperationDenied.NotInWhiteList`.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! </details>

use ecs_core::{Action, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_maintenance_attributes`](crate::Client::modify_instance_maintenance_attributes).
///
/// Changes how instances behave on maintenance and when it may take place.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceMaintenanceAttributesRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// What happens on maintenance of the underlying host.
    ///
    /// `ActionOnMaintenance`.
    pub action_on_maintenance: Option<types::InstanceMaintenanceAction>,
    /// Whether you are notified before maintenance.
    ///
    /// `NotifyOnMaintenance`.
    pub notify_on_maintenance: Option<bool>,
    /// Ids of the instances.
    ///
    /// `InstanceId`. At most 100 items.
    pub instance_id: Vec<String>,
    /// Times at which maintenance may take place.
    ///
    /// `MaintenanceWindow`. At most 1 items.
    pub maintenance_window: Vec<MaintenanceWindow>,
}

impl ModifyInstanceMaintenanceAttributesRequest {
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

    /// Sets `ActionOnMaintenance`.
    pub fn action_on_maintenance(
        mut self,
        value: impl Into<types::InstanceMaintenanceAction>,
    ) -> Self {
        self.action_on_maintenance = Some(value.into());
        self
    }

    /// Sets `NotifyOnMaintenance`.
    #[inline]
    pub fn notify_on_maintenance(mut self, value: bool) -> Self {
        self.notify_on_maintenance = Some(value);
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `MaintenanceWindow`.
    pub fn maintenance_window(
        mut self,
        value: impl IntoIterator<Item = MaintenanceWindow>,
    ) -> Self {
        self.maintenance_window = value.into_iter().collect();
        self
    }
}

impl Record for ModifyInstanceMaintenanceAttributesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("ActionOnMaintenance", &self.action_on_maintenance);
        to.put("NotifyOnMaintenance", &self.notify_on_maintenance);
        to.put("InstanceId", &self.instance_id);
        to.put("MaintenanceWindow", &self.maintenance_window);
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

/// Times at which maintenance may take place.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// Full hour at which the window ends, `HH:mm:ss` in UTC+8.
    ///
    /// `EndTime`.
    pub end_time: Option<String>,
    /// Full hour at which the window starts, `HH:mm:ss` in UTC+8.
    ///
    /// `StartTime`.
    pub start_time: Option<String>,
}

impl MaintenanceWindow {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

impl Record for MaintenanceWindow {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("EndTime", &self.end_time);
        to.put("StartTime", &self.start_time);
    }
}

/// The answer to
/// [`Client::modify_instance_maintenance_attributes`](crate::Client::modify_instance_maintenance_attributes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceMaintenanceAttributesResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceMaintenanceAttributesResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for ModifyInstanceMaintenanceAttributesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(
    ModifyInstanceMaintenanceAttributesRequest, MaintenanceWindow
);
ecs_core::answer_records!(ModifyInstanceMaintenanceAttributesResponse);
