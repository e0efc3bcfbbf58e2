// Generated from api-specs/ecs/2014-05-26/actions/DeleteAutoProvisioningGroup.json by `cargo xtask regenerate`. Do not edit.

//! Deletes an auto provisioning group. Its instances are released too if
//! `TerminateInstances` is set.
//!
//! - **Effects**: Depending on the setting at creation, all instances can be released even
//!   if this is not requested here. This cannot be undone.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`create_auto_provisioning_group`](crate::Client::create_auto_provisioning_group).
//!
//! ```no_run
//! use ecs_sdk::auto_provisioning::DeleteAutoProvisioningGroupRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteAutoProvisioningGroupRequest::new()
//!     .auto_provisioning_group_id("apg-bp1fnwlrqqvvvxpgabcd");
//! ecs.delete_auto_provisioning_group(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `MissingParameter`, `MissingParameter.InstanceType`, `NoPermission`.
//!
//! 403: `AutoProvisioningGroup.IncorrectStatus`, `AutoProvisioningGroup.Unauthorized`,
//! `Forbidden.RAM`.
//!
//! 404: `InvalidAutoProvisioningGroupId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_auto_provisioning_group`](crate::Client::delete_auto_provisioning_group).
///
/// Deletes an auto provisioning group. Its instances are released too if
/// `TerminateInstances` is set.
///
/// Needs
/// [`auto_provisioning_group_id`](field@DeleteAutoProvisioningGroupRequest::auto_provisioning_group_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteAutoProvisioningGroupRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the auto provisioning group.
    ///
    /// Required.
    ///
    /// Wire name: `AutoProvisioningGroupId`.
    pub auto_provisioning_group_id: Option<String>,
    /// Whether the instances are released when the group is deleted.
    ///
    /// Default: the setting at creation.
    ///
    /// - `true`: Instances are released too.
    /// - `false`: Instances run on.
    ///
    /// Wire name: `TerminateInstances`.
    pub terminate_instances: Option<bool>,
}

impl DeleteAutoProvisioningGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteAutoProvisioningGroupRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the auto provisioning group.
    /// [More](field@DeleteAutoProvisioningGroupRequest::auto_provisioning_group_id)
    pub fn auto_provisioning_group_id(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_id = Some(value.into());
        self
    }

    /// Whether the instances are released when the group is deleted.
    /// [More](field@DeleteAutoProvisioningGroupRequest::terminate_instances)
    #[inline]
    pub fn terminate_instances(mut self, value: bool) -> Self {
        self.terminate_instances = Some(value);
        self
    }
}

impl Record for DeleteAutoProvisioningGroupRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "AutoProvisioningGroupId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("AutoProvisioningGroupId", &self.auto_provisioning_group_id);
        fields.add("TerminateInstances", &self.terminate_instances);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteAutoProvisioningGroupRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "AutoProvisioningGroupId" => self.auto_provisioning_group_id.slot(),
            "TerminateInstances" => self.terminate_instances.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteAutoProvisioningGroupRequest {
    type Response = DeleteAutoProvisioningGroupResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteAutoProvisioningGroup").region("RegionId")
    }
}

/// The response of
/// [`Client::delete_auto_provisioning_group`](crate::Client::delete_auto_provisioning_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteAutoProvisioningGroupResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteAutoProvisioningGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteAutoProvisioningGroupResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteAutoProvisioningGroupRequest);
ecs_core::internal::response_records!(DeleteAutoProvisioningGroupResponse);
