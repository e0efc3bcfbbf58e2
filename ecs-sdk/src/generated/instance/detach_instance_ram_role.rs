// Generated from api-specs/ecs/2014-05-26/actions/DetachInstanceRamRole.json by `cargo xtask regenerate`. Do not edit.

//! Takes a RAM role away from instances.
//!
//! `RamRoleName` is optional here, but not in `AttachInstanceRamRole`.
//!
//! - **Limits**: At most 100 instances per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_instance_ram_role`](crate::Client::describe_instance_ram_role),
//!   [`attach_instance_ram_role`](crate::Client::attach_instance_ram_role).
//!
//! ```no_run
//! use ecs_sdk::instance::DetachInstanceRamRoleRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DetachInstanceRamRoleRequest::new()
//!     .instance_ids(["i-bp1g6zv0ce8oghu7k3kp"]);
//! let response = ecs.detach_instance_ram_role(request).await?;
//! for item in response.detach_instance_ram_role_results {
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
//! 400: `InvalidInstanceIds.Malformed`.
//!
//! 403: `InvalidNetworkType.MismatchRamRole`, `InvalidUser.PassRoleForbidden`.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::detach_instance_ram_role`](crate::Client::detach_instance_ram_role).
///
/// Takes a RAM role away from instances.
///
/// Needs [`instance_ids`](field@DetachInstanceRamRoleRequest::instance_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DetachInstanceRamRoleRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the RAM role of the instance.
    ///
    /// Wire name: `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// Ids of the instances.
    ///
    /// Required. 1 to 100 items. The service does not say how this text lists ids; JSON is
    /// inferred from related members. The service documents this inconsistently.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    ///
    /// Wire name: `InstanceIds`, sent as JSON text.
    pub instance_ids: Option<Vec<String>>,
}

impl DetachInstanceRamRoleRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DetachInstanceRamRoleRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the RAM role of the instance.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list is sent as `[]`.
    /// [More](field@DetachInstanceRamRoleRequest::instance_ids)
    pub fn instance_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_ids = Some(value.into_list());
        self
    }
}

impl Record for DetachInstanceRamRoleRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceIds"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("RamRoleName", &self.ram_role_name);
        fields.add_as(Form::JsonText, "InstanceIds", &self.instance_ids);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DetachInstanceRamRoleRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "RamRoleName" => self.ram_role_name.slot(),
            "InstanceIds" => self.instance_ids.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DetachInstanceRamRoleRequest {
    type Response = DetachInstanceRamRoleResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DetachInstanceRamRole").region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_ids.as_mut()?, 100))
    }
}

/// The response of
/// [`Client::detach_instance_ram_role`](crate::Client::detach_instance_ram_role).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachInstanceRamRoleResponse {
    /// Result per instance.
    ///
    /// Wire name: `DetachInstanceRamRoleResults`.
    pub detach_instance_ram_role_results: Vec<DetachInstanceRamRoleResult>,
    /// How many failed.
    ///
    /// Wire name: `FailCount`.
    pub fail_count: Option<i64>,
    /// Name of the RAM role of the instance.
    ///
    /// Wire name: `RamRoleName`.
    pub ram_role_name: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DetachInstanceRamRoleResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "DetachInstanceRamRoleResults",
                "DetachInstanceRamRoleResult",
                &self.detach_instance_ram_role_results,
            );
        fields.add("FailCount", &self.fail_count);
        fields.add("RamRoleName", &self.ram_role_name);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DetachInstanceRamRoleResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DetachInstanceRamRoleResults" => {
                Slot::Wrapped(
                    "DetachInstanceRamRoleResult",
                    &mut self.detach_instance_ram_role_results,
                )
            }
            "FailCount" => self.fail_count.slot(),
            "RamRoleName" => self.ram_role_name.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The result for an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachInstanceRamRoleResult {
    /// Result code for this instance.
    ///
    /// Wire name: `Code`.
    pub code: String,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// RAM roles per instance.
    ///
    /// Wire name: `InstanceRamRoleSets`.
    pub instance_ram_role_sets: Vec<InstanceRamRole>,
    /// Message that explains the result.
    ///
    /// Wire name: `Message`.
    pub message: String,
    /// Whether the operation succeeded for this instance.
    ///
    /// Wire name: `Success`.
    pub success: Option<bool>,
}

impl Record for DetachInstanceRamRoleResult {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
        fields.add("InstanceId", &self.instance_id);
        fields
            .wrapped(
                "InstanceRamRoleSets",
                "InstanceRamRoleSet",
                &self.instance_ram_role_sets,
            );
        fields.add("Message", &self.message);
        fields.add("Success", &self.success);
    }
}

impl DecodeRecord for DetachInstanceRamRoleResult {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Code" => self.code.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceRamRoleSets" => {
                Slot::Wrapped("InstanceRamRoleSet", &mut self.instance_ram_role_sets)
            }
            "Message" => self.message.slot(),
            "Success" => self.success.slot(),
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

ecs_core::internal::request_records!(DetachInstanceRamRoleRequest);
ecs_core::internal::response_records!(
    DetachInstanceRamRoleResponse, DetachInstanceRamRoleResult, InstanceRamRole
);
