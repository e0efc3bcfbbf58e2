// Generated from api-specs/ecs/2014-05-26/actions/AttachInstanceRamRole.json by `cargo xtask regenerate`. Do not edit.

//! Gives a RAM role to instances, so that programs on them can call other services.
//!
//! - **Before**: The instances must not have a RAM role yet, or the call fails.
//! - **Limits**: At most 100 instances per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_instance_ram_role`](crate::Client::describe_instance_ram_role),
//!   [`detach_instance_ram_role`](crate::Client::detach_instance_ram_role).
//!
//! ```no_run
//! use ecs_sdk::instance::AttachInstanceRamRoleRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AttachInstanceRamRoleRequest::new()
//!     .ram_role_name("ecs-reader")
//!     .instance_ids(["i-bp1j4i2jdf3owlheb33k"]);
//! let response = ecs.attach_instance_ram_role(request).await?;
//! for item in response.attach_instance_ram_role_results {
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
//! 404: `InvalidInstanceId.NotFound`, `InvalidRamRole.NotEcsRole`,
//! `InvalidRamRole.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::attach_instance_ram_role`](crate::Client::attach_instance_ram_role).
///
/// Gives a RAM role to instances, so that programs on them can call other services.
///
/// Needs [`ram_role_name`](field@AttachInstanceRamRoleRequest::ram_role_name),
/// [`instance_ids`](field@AttachInstanceRamRoleRequest::instance_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AttachInstanceRamRoleRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the RAM role of the instance.
    ///
    /// Required. Matches `^[A-Za-z0-9._-]{1,64}$`.
    ///
    /// Wire name: `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// Ids of the instances.
    ///
    /// Required. 1 to 100 items. The service calls it an array but types it as text; the JSON
    /// form is inferred. The service documents this inconsistently.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    ///
    /// Wire name: `InstanceIds`, sent as JSON text.
    pub instance_ids: Option<Vec<String>>,
    /// Policy that narrows what the role allows.
    ///
    /// 1 to 1,024 characters.
    ///
    /// Wire name: `Policy`.
    pub policy: Option<String>,
}

impl AttachInstanceRamRoleRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@AttachInstanceRamRoleRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the RAM role of the instance.
    /// [More](field@AttachInstanceRamRoleRequest::ram_role_name)
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list is sent as `[]`.
    /// [More](field@AttachInstanceRamRoleRequest::instance_ids)
    pub fn instance_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_ids = Some(value.into_list());
        self
    }

    /// Policy that narrows what the role allows.
    /// [More](field@AttachInstanceRamRoleRequest::policy)
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

impl Record for AttachInstanceRamRoleRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "RamRoleName", "InstanceIds"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("RamRoleName", &self.ram_role_name);
        fields.add_as(Form::JsonText, "InstanceIds", &self.instance_ids);
        fields.add("Policy", &self.policy);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AttachInstanceRamRoleRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "RamRoleName" => self.ram_role_name.slot(),
            "InstanceIds" => self.instance_ids.slot(),
            "Policy" => self.policy.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for AttachInstanceRamRoleRequest {
    type Response = AttachInstanceRamRoleResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AttachInstanceRamRole")
            .region("RegionId")
            .read_timeout(11)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_ids.as_mut()?, 100))
    }
}

/// The response of
/// [`Client::attach_instance_ram_role`](crate::Client::attach_instance_ram_role).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachInstanceRamRoleResponse {
    /// Result per instance.
    ///
    /// Wire name: `AttachInstanceRamRoleResults`.
    pub attach_instance_ram_role_results: Vec<AttachInstanceRamRoleResult>,
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

impl Record for AttachInstanceRamRoleResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AttachInstanceRamRoleResults",
                "AttachInstanceRamRoleResult",
                &self.attach_instance_ram_role_results,
            );
        fields.add("FailCount", &self.fail_count);
        fields.add("RamRoleName", &self.ram_role_name);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for AttachInstanceRamRoleResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AttachInstanceRamRoleResults" => {
                Slot::Wrapped(
                    "AttachInstanceRamRoleResult",
                    &mut self.attach_instance_ram_role_results,
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
pub struct AttachInstanceRamRoleResult {
    /// Result code for this instance.
    ///
    /// Wire name: `Code`.
    pub code: String,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Message that explains the result.
    ///
    /// Wire name: `Message`.
    pub message: String,
    /// Whether the operation succeeded for this instance.
    ///
    /// Wire name: `Success`.
    pub success: Option<bool>,
}

impl Record for AttachInstanceRamRoleResult {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
        fields.add("InstanceId", &self.instance_id);
        fields.add("Message", &self.message);
        fields.add("Success", &self.success);
    }
}

impl DecodeRecord for AttachInstanceRamRoleResult {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Code" => self.code.slot(),
            "InstanceId" => self.instance_id.slot(),
            "Message" => self.message.slot(),
            "Success" => self.success.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AttachInstanceRamRoleRequest);
ecs_core::internal::response_records!(
    AttachInstanceRamRoleResponse, AttachInstanceRamRoleResult
);
