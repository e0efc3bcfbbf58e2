// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceMaintenanceAttributes.json by `cargo xtask regenerate`. Do not edit.

//! Shows how instances behave on maintenance and when it may take place.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`modify_instance_maintenance_attributes`](crate::Client::modify_instance_maintenance_attributes).
//!
//! ```no_run
//! use ecs_sdk::monitoring::DescribeInstanceMaintenanceAttributesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstanceMaintenanceAttributesRequest::new();
//! let mut items = ecs.describe_instance_maintenance_attributes(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{}", item.instance_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `MissingParameter`.
//!
//! 403: `InstanceIdLimitExceeded`, `InvalidParameter`, `OperationDenied.NotInWhiteList`.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_instance_maintenance_attributes`](crate::Client::describe_instance_maintenance_attributes).
///
/// Shows how instances behave on maintenance and when it may take place.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Ids of the instances.
    ///
    /// At most 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
}

impl DescribeInstanceMaintenanceAttributesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeInstanceMaintenanceAttributesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeInstanceMaintenanceAttributesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeInstanceMaintenanceAttributesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@DescribeInstanceMaintenanceAttributesRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }
}

impl Record for DescribeInstanceMaintenanceAttributesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInstanceMaintenanceAttributesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInstanceMaintenanceAttributesRequest {
    type Response = DescribeInstanceMaintenanceAttributesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstanceMaintenanceAttributes")
            .read_only()
            .region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 100))
    }
}

impl Paged for DescribeInstanceMaintenanceAttributesRequest {
    type Item = MaintenanceAttribute;
    const PAGING: Paging = Paging::number("MaintenanceAttributes").size(50);
    #[inline]
    fn items(
        response: DescribeInstanceMaintenanceAttributesResponse,
    ) -> Vec<MaintenanceAttribute> {
        response.maintenance_attributes
    }
}

/// The response of
/// [`Client::describe_instance_maintenance_attributes`](crate::Client::describe_instance_maintenance_attributes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceMaintenanceAttributesResponse {
    /// Maintenance behaviour per instance.
    ///
    /// Wire name: `MaintenanceAttributes`.
    pub maintenance_attributes: Vec<MaintenanceAttribute>,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeInstanceMaintenanceAttributesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "MaintenanceAttributes",
                "MaintenanceAttribute",
                &self.maintenance_attributes,
            );
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeInstanceMaintenanceAttributesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "MaintenanceAttributes" => {
                Slot::Wrapped("MaintenanceAttribute", &mut self.maintenance_attributes)
            }
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Maintenance behaviour of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceAttribute {
    /// What happens on maintenance of the underlying host.
    ///
    /// Wire name: `ActionOnMaintenance`.
    pub action_on_maintenance: Option<ActionOnMaintenance>,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Times at which maintenance may take place.
    ///
    /// Wire name: `MaintenanceWindows`.
    pub maintenance_windows: Vec<MaintenanceWindow>,
    /// Whether you are notified before maintenance.
    ///
    /// Wire name: `NotifyOnMaintenance`.
    pub notify_on_maintenance: Option<bool>,
}

impl Record for MaintenanceAttribute {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ActionOnMaintenance", &self.action_on_maintenance);
        fields.add("InstanceId", &self.instance_id);
        fields
            .wrapped(
                "MaintenanceWindows",
                "MaintenanceWindow",
                &self.maintenance_windows,
            );
        fields.add("NotifyOnMaintenance", &self.notify_on_maintenance);
    }
}

impl DecodeRecord for MaintenanceAttribute {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ActionOnMaintenance" => self.action_on_maintenance.slot(),
            "InstanceId" => self.instance_id.slot(),
            "MaintenanceWindows" => {
                Slot::Wrapped("MaintenanceWindow", &mut self.maintenance_windows)
            }
            "NotifyOnMaintenance" => self.notify_on_maintenance.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// What happens on maintenance of the underlying host.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionOnMaintenance {
    /// Value that is used if none is given.
    ///
    /// Wire name: `DefaultValue`.
    pub default_value: types::InstanceMaintenanceAction,
    /// Actions that are supported.
    ///
    /// Wire name: `SupportedValues`.
    pub supported_values: Vec<types::InstanceMaintenanceAction>,
    /// What happens at present.
    ///
    /// It is the setting in force; `DefaultValue` has the default.
    ///
    /// Wire name: `Value`.
    pub value: types::InstanceMaintenanceAction,
}

impl Record for ActionOnMaintenance {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DefaultValue", &self.default_value);
        fields.wrapped("SupportedValues", "SupportedValue", &self.supported_values);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for ActionOnMaintenance {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DefaultValue" => self.default_value.slot(),
            "SupportedValues" => {
                Slot::Wrapped("SupportedValue", &mut self.supported_values)
            }
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A time at which maintenance may take place.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// Full hour at which the window ends, `HH:mm:ss` in UTC+8.
    ///
    /// A time of day.
    ///
    /// Wire name: `EndTime`.
    pub end_time: String,
    /// Full hour at which the window starts, `HH:mm:ss` in UTC+8.
    ///
    /// A time of day.
    ///
    /// Wire name: `StartTime`.
    pub start_time: String,
}

impl Record for MaintenanceWindow {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EndTime", &self.end_time);
        fields.add("StartTime", &self.start_time);
    }
}

impl DecodeRecord for MaintenanceWindow {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EndTime" => self.end_time.slot(),
            "StartTime" => self.start_time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeInstanceMaintenanceAttributesRequest);
ecs_core::internal::response_records!(
    DescribeInstanceMaintenanceAttributesResponse, MaintenanceAttribute,
    ActionOnMaintenance, MaintenanceWindow
);
