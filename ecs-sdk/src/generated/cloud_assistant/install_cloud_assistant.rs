// Generated from api-specs/ecs/2014-05-26/actions/InstallCloudAssistant.json by `cargo xtask regenerate`. Do not edit.

//! Installs the Cloud Assistant agent on instances.
//!
//! The change continues after the response.
//! [`Client::wait_until_cloud_assistants_ready`](crate::Client::wait_until_cloud_assistants_ready)
//! waits for its end.
//!
//! - **Effects**: The installation is complete only after a reboot of the instance.
//! - **Limits**: At most 50 instances per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`reboot_instance`](crate::Client::reboot_instance),
//!   [`describe_cloud_assistant_status`](crate::Client::describe_cloud_assistant_status).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::InstallCloudAssistantRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = InstallCloudAssistantRequest::new()
//!     .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
//! ecs.install_cloud_assistant(request).await?;
//! ecs.wait_until_cloud_assistants_ready(["i-bp1g6zv0ce8oghu7k3kp"]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `MissingParam.InstanceId`, `RegionId.ApiNotSupported`.
//!
//! 403: `InstanceIds.ExceedLimit`, `Operation.Forbidden`.
//!
//! 404: `InvalidInstance.NotFound`, `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::install_cloud_assistant`](crate::Client::install_cloud_assistant).
///
/// Installs the Cloud Assistant agent on instances.
///
/// Needs [`instance_id`](field@InstallCloudAssistantRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct InstallCloudAssistantRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the instances.
    ///
    /// Required. 1 to 50 items.
    ///
    /// At most 50 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
}

impl InstallCloudAssistantRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@InstallCloudAssistantRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@InstallCloudAssistantRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }
}

impl Record for InstallCloudAssistantRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for InstallCloudAssistantRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for InstallCloudAssistantRequest {
    type Response = InstallCloudAssistantResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "InstallCloudAssistant").region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 50))
    }
}

/// The response of
/// [`Client::install_cloud_assistant`](crate::Client::install_cloud_assistant).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallCloudAssistantResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for InstallCloudAssistantResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for InstallCloudAssistantResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(InstallCloudAssistantRequest);
ecs_core::internal::response_records!(InstallCloudAssistantResponse);
