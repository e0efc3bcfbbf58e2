// Generated from api-specs/ecs/2014-05-26/actions/ModifyManagedInstance.json by `cargo xtask regenerate`. Do not edit.

//! Renames a managed instance.
//!
//! Only the name changes.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::ModifyManagedInstanceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyManagedInstanceRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .instance_name("web-1");
//! ecs.modify_managed_instance(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InstanceName.ExceedLimit`, `InstanceName.InvalidPattern`,
//! `RegionId.ApiNotSupported`.
//!
//! 403: `Operation.Forbidden`.
//!
//! 404: `InvalidInstance.NotFound`, `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_managed_instance`](crate::Client::modify_managed_instance).
///
/// Renames a managed instance.
///
/// Needs [`instance_id`](field@ModifyManagedInstanceRequest::instance_id),
/// [`instance_name`](field@ModifyManagedInstanceRequest::instance_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyManagedInstanceRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client. `cn-qingdao`, `cn-beijing`, `cn-zhangjiakou`,
    /// `cn-huhehaote`, `cn-wulanchabu`, `cn-hangzhou`, `cn-shanghai`, `cn-shenzhen`,
    /// `cn-heyuan`, `cn-guangzhou`, `cn-chengdu`, `cn-hongkong`, `ap-southeast-1`,
    /// `ap-northeast-1`, `us-west-1` or `us-east-1`. The service works in these 16 regions
    /// only; their ids are inferred from the place names. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Name of the instance.
    ///
    /// Required. 2 to 128 characters: letters, digits, `:`, `_`, `.` and `-`, beginning with a
    /// letter, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: Option<String>,
}

impl ModifyManagedInstanceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyManagedInstanceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@ModifyManagedInstanceRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Name of the instance. [More](field@ModifyManagedInstanceRequest::instance_name)
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

impl Record for ModifyManagedInstanceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId", "InstanceName"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceName", &self.instance_name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyManagedInstanceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceName" => self.instance_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyManagedInstanceRequest {
    type Response = ModifyManagedInstanceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyManagedInstance").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_managed_instance`](crate::Client::modify_managed_instance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyManagedInstanceResponse {
    /// The managed instance.
    ///
    /// Wire name: `Instance`.
    pub instance: Option<Instance>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyManagedInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Instance", &self.instance);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyManagedInstanceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Instance" => self.instance.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Instance {
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Name of the instance.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: String,
}

impl Record for Instance {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceName", &self.instance_name);
    }
}

impl DecodeRecord for Instance {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "InstanceName" => self.instance_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyManagedInstanceRequest);
ecs_core::internal::response_records!(ModifyManagedInstanceResponse, Instance);
