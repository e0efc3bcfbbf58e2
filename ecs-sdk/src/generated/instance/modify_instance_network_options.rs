// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceNetworkOptions.json by `cargo xtask regenerate`. Do not edit.

//! Changes the network options of an instance.
//!
//! The service points to `DescribeTaskAttribute`, which lists only other kinds of tasks.
//!
//! The change continues after the response.
//! [`Client::wait_until_tasks_finished`](crate::Client::wait_until_tasks_finished) waits
//! for its end.
//!
//! - **Before**: For `BandwidthWeighting`, the instance type must offer it according to
//!   `DescribeInstanceTypes`.
//! - **Limits**: At most 1 changed property per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_instance_types`](crate::Client::describe_instance_types),
//!   [`describe_task_attribute`](crate::Client::describe_task_attribute).
//!
//! ```no_run
//! use ecs_sdk::instance::ModifyInstanceNetworkOptionsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceNetworkOptionsRequest::new();
//! let response = ecs.modify_instance_network_options(request).await?;
//! ecs.wait_until_tasks_finished([response.task_id]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IdempotentParameterMismatch`,
//! `InvalidInstanceType.NetworkOptionsBandwidthWeightingUnsupported`,
//! `InvalidParameter.NetworkOptionsBandwidthWeighting`.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! 503: `LimitedOperation.ServiceUnavailable`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_network_options`](crate::Client::modify_instance_network_options).
///
/// Changes the network options of an instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceNetworkOptionsRequest {
    /// Id of the instance.
    ///
    /// The service does not mark it as required, but the call needs a target. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// How the bandwidth is divided between network and disks.
    ///
    /// Only if the instance type offers bandwidth weights. `DescribeInstanceTypes` lists the
    /// values that each instance type accepts.
    ///
    /// Wire name: `BandwidthWeighting`.
    pub bandwidth_weighting: Option<types::BandwidthWeighting>,
}

impl ModifyInstanceNetworkOptionsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@ModifyInstanceNetworkOptionsRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// How the bandwidth is divided between network and disks.
    /// [More](field@ModifyInstanceNetworkOptionsRequest::bandwidth_weighting)
    pub fn bandwidth_weighting(
        mut self,
        value: impl Into<types::BandwidthWeighting>,
    ) -> Self {
        self.bandwidth_weighting = Some(value.into());
        self
    }
}

impl Record for ModifyInstanceNetworkOptionsRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("BandwidthWeighting", &self.bandwidth_weighting);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceNetworkOptionsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "BandwidthWeighting" => self.bandwidth_weighting.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyInstanceNetworkOptionsRequest {
    type Response = ModifyInstanceNetworkOptionsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceNetworkOptions")
    }
}

/// The response of
/// [`Client::modify_instance_network_options`](crate::Client::modify_instance_network_options).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceNetworkOptionsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the task.
    ///
    /// Follow the task with `DescribeTaskAttribute`.
    ///
    /// Wire name: `TaskId`.
    pub task_id: String,
}

impl Record for ModifyInstanceNetworkOptionsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("TaskId", &self.task_id);
    }
}

impl DecodeRecord for ModifyInstanceNetworkOptionsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "TaskId" => self.task_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyInstanceNetworkOptionsRequest);
ecs_core::internal::response_records!(ModifyInstanceNetworkOptionsResponse);
