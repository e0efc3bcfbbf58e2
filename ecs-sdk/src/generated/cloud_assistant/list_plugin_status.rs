// Generated from api-specs/ecs/2014-05-26/actions/ListPluginStatus.json by `cargo xtask regenerate`. Do not edit.

//! Lists the state of Cloud Assistant plug-ins on instances.
//!
//! - **Before**: The agent must be 2.1.3.344 or newer on Windows, 2.2.3.344 or newer on
//!   Linux.
//! - **Limits**: At most 50 instances per call. At most 1 instance per call if `Name` is
//!   left out.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::ListPluginStatusRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.list_plugin_status(ListPluginStatusRequest::new()).items();
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
//! 400: `InstanceIds.ExceedLimit`, `InvalidParam.PageNumber`, `InvalidParam.PageSize`,
//! `InvalidParameter.MaxResults`, `InvalidParameter.NextToken`, `PluginName.MissingValue`.
//!
//! 404: `InvalidInstance.NotFound`, `InvalidPluginName.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::list_plugin_status`](crate::Client::list_plugin_status).
///
/// Lists the state of Cloud Assistant plug-ins on instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListPluginStatusRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the instances.
    ///
    /// 1 to 50 items. Several ids are possible only together with `Name`.
    ///
    /// At most 50 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
    /// Name of the plug-in.
    ///
    /// Default: all installed plug-ins. At most 255 characters. Required if `InstanceId` has
    /// more than one id.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// Use `NextToken` instead. It will be retired soon.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Use `MaxResults` instead. It will be retired soon.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Maximum number of results in a response.
    ///
    /// At most 50, default 10.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Leave it out in the first request.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
}

impl ListPluginStatusRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ListPluginStatusRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@ListPluginStatusRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }

    /// Name of the plug-in. [More](field@ListPluginStatusRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Number of the page, counted from 1. [More](field@ListPluginStatusRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most. [More](field@ListPluginStatusRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@ListPluginStatusRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@ListPluginStatusRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

impl Record for ListPluginStatusRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("Name", &self.name);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ListPluginStatusRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "Name" => self.name.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ListPluginStatusRequest {
    type Response = ListPluginStatusResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ListPluginStatus").read_only().region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 50))
    }
}

impl Paged for ListPluginStatusRequest {
    type Item = InstancePluginStatus;
    const PAGING: Paging = Paging::token_or_number("InstancePluginStatusSet").size(50);
    #[inline]
    fn items(response: ListPluginStatusResponse) -> Vec<InstancePluginStatus> {
        response.instance_plugin_status_set
    }
}

/// The response of [`Client::list_plugin_status`](crate::Client::list_plugin_status).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPluginStatusResponse {
    /// Plug-ins per instance.
    ///
    /// Wire name: `InstancePluginStatusSet`.
    pub instance_plugin_status_set: Vec<InstancePluginStatus>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
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

impl Record for ListPluginStatusResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "InstancePluginStatusSet",
                "InstancePluginStatus",
                &self.instance_plugin_status_set,
            );
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for ListPluginStatusResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstancePluginStatusSet" => {
                Slot::Wrapped(
                    "InstancePluginStatus",
                    &mut self.instance_plugin_status_set,
                )
            }
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance and its plug-ins.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePluginStatus {
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Plug-ins and their state.
    ///
    /// Wire name: `PluginStatusSet`.
    pub plugin_status_set: Vec<PluginStatus>,
}

impl Record for InstancePluginStatus {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.wrapped("PluginStatusSet", "PluginStatus", &self.plugin_status_set);
    }
}

impl DecodeRecord for InstancePluginStatus {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "PluginStatusSet" => {
                Slot::Wrapped("PluginStatus", &mut self.plugin_status_set)
            }
            _ => return None,
        };
        Some(slot)
    }
}

/// A plug-in and its state.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PluginStatus {
    /// When the plug-in was first seen, UTC.
    ///
    /// Wire name: `FirstHeartbeatTime`.
    pub first_heartbeat_time: types::Time,
    /// When the last sign of life came in, UTC.
    ///
    /// Wire name: `LastHeartbeatTime`.
    pub last_heartbeat_time: types::Time,
    /// Name of the plug-in.
    ///
    /// Wire name: `PluginName`.
    pub plugin_name: String,
    /// State of the plug-in.
    ///
    /// The service documents both `UnKnown` and `Unknown`. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `PluginStatus`.
    pub plugin_status: types::PluginStatus,
    /// Version of the plug-in.
    ///
    /// Wire name: `PluginVersion`.
    pub plugin_version: String,
}

impl Record for PluginStatus {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("FirstHeartbeatTime", &self.first_heartbeat_time);
        fields.add("LastHeartbeatTime", &self.last_heartbeat_time);
        fields.add("PluginName", &self.plugin_name);
        fields.add("PluginStatus", &self.plugin_status);
        fields.add("PluginVersion", &self.plugin_version);
    }
}

impl DecodeRecord for PluginStatus {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "FirstHeartbeatTime" => self.first_heartbeat_time.slot(),
            "LastHeartbeatTime" => self.last_heartbeat_time.slot(),
            "PluginName" => self.plugin_name.slot(),
            "PluginStatus" => self.plugin_status.slot(),
            "PluginVersion" => self.plugin_version.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ListPluginStatusRequest);
ecs_core::internal::response_records!(
    ListPluginStatusResponse, InstancePluginStatus, PluginStatus
);
