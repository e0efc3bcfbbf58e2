// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceRamRole.json by `cargo xtask regenerate`. Do not edit.

//! Lists the RAM roles that instances have.
//!
//! - **Members**: At least one of `InstanceIds` and `RamRoleName` must be set.
//! - **Limits**: At most 50 instances per call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`attach_instance_ram_role`](crate::Client::attach_instance_ram_role),
//!   [`detach_instance_ram_role`](crate::Client::detach_instance_ram_role).
//!
//! ```no_run
//! use ecs_sdk::instance::DescribeInstanceRamRoleRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstanceRamRoleRequest::new()
//!     .instance_ids(["i-bp1g6zv0ce8oghu7k3kp"]);
//! let mut items = ecs.describe_instance_ram_role(request).items();
//! while let Some(instance_ram_role) = items.try_next().await? {
//!     println!(
//!         "{} {}", instance_ram_role.instance_id, instance_ram_role.ram_role_name
//!     );
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidInstanceIds.Malformed`.
//!
//! 403: `InvalidNetworkType.MismatchRamRole`, `InvalidParameter.AllEmpty`.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Paged, Paging, Record,
    Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_instance_ram_role`](crate::Client::describe_instance_ram_role).
///
/// Lists the RAM roles that instances have.
///
/// Often set: [`instance_ids`](field@DescribeInstanceRamRoleRequest::instance_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstanceRamRoleRequest {
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 50, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the instances.
    ///
    /// At most 50 items. Set this or `RamRoleName`, or both. The service does not say how this
    /// text lists ids; JSON is inferred from related members. The service documents this
    /// inconsistently.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `InstanceIds`, sent as JSON text.
    pub instance_ids: Option<Vec<String>>,
    /// Name of the RAM role of the instance.
    ///
    /// Set this or `InstanceIds`, or both.
    ///
    /// Wire name: `RamRoleName`.
    pub ram_role_name: Option<String>,
}

impl DescribeInstanceRamRoleRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeInstanceRamRoleRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeInstanceRamRoleRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Id of the region. [More](field@DescribeInstanceRamRoleRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list is sent as `[]`.
    /// [More](field@DescribeInstanceRamRoleRequest::instance_ids)
    pub fn instance_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_ids = Some(value.into_list());
        self
    }

    /// Name of the RAM role of the instance.
    /// [More](field@DescribeInstanceRamRoleRequest::ram_role_name)
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
}

impl Record for DescribeInstanceRamRoleRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RegionId", &self.region_id);
        fields.add_as(Form::JsonText, "InstanceIds", &self.instance_ids);
        fields.add("RamRoleName", &self.ram_role_name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInstanceRamRoleRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RegionId" => self.region_id.slot(),
            "InstanceIds" => self.instance_ids.slot(),
            "RamRoleName" => self.ram_role_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInstanceRamRoleRequest {
    type Response = DescribeInstanceRamRoleResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstanceRamRole")
            .read_only()
            .region("RegionId")
            .read_timeout(11)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_ids.as_mut()?, 100))
    }
}

impl Paged for DescribeInstanceRamRoleRequest {
    type Item = InstanceRamRole;
    const PAGING: Paging = Paging::number("InstanceRamRoleSets").size(50);
    #[inline]
    fn items(response: DescribeInstanceRamRoleResponse) -> Vec<InstanceRamRole> {
        response.instance_ram_role_sets
    }
}

/// The response of
/// [`Client::describe_instance_ram_role`](crate::Client::describe_instance_ram_role).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceRamRoleResponse {
    /// RAM roles per instance.
    ///
    /// Wire name: `InstanceRamRoleSets`.
    pub instance_ram_role_sets: Vec<InstanceRamRole>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeInstanceRamRoleResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "InstanceRamRoleSets",
                "InstanceRamRoleSet",
                &self.instance_ram_role_sets,
            );
        fields.add("RegionId", &self.region_id);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeInstanceRamRoleResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceRamRoleSets" => {
                Slot::Wrapped("InstanceRamRoleSet", &mut self.instance_ram_role_sets)
            }
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance and its RAM role.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceRamRole {
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Name of the RAM role of the instance.
    ///
    /// Wire name: `RamRoleName`.
    pub ram_role_name: String,
}

impl Record for InstanceRamRole {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("RamRoleName", &self.ram_role_name);
    }
}

impl DecodeRecord for InstanceRamRole {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "RamRoleName" => self.ram_role_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeInstanceRamRoleRequest);
ecs_core::internal::response_records!(DescribeInstanceRamRoleResponse, InstanceRamRole);
