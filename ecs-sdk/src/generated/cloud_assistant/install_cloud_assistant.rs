// Generated from api-specs/ecs/2014-05-26/actions/InstallCloudAssistant.json by `cargo xtask regenerate`. Do not edit.

//! `InstallCloudAssistant`: installs the Cloud Assistant agent on instances.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
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

use ecs_core::{Action, LongList, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::services;

/// The request of
/// [`Client::install_cloud_assistant`](crate::Client::install_cloud_assistant).
///
/// Installs the Cloud Assistant agent on instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct InstallCloudAssistantRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Ids of the instances.
    ///
    /// `InstanceId`, required. At most 100 items.
    ///
    /// One call takes 50; [`Call::split`](crate::Call::split) makes several calls of more, and
    /// walks over pages do so by themselves.
    pub instance_id: Vec<String>,
}

impl InstallCloudAssistantRequest {
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

    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Record for InstallCloudAssistantRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("InstanceId", &self.instance_id);
    }
}

impl Request for InstallCloudAssistantRequest {
    type Response = InstallCloudAssistantResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "InstallCloudAssistant").region("RegionId")
    }

    #[inline]
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.instance_id, 50))
    }
}

/// The answer to
/// [`Client::install_cloud_assistant`](crate::Client::install_cloud_assistant).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallCloudAssistantResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for InstallCloudAssistantResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for InstallCloudAssistantResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(InstallCloudAssistantRequest);
ecs_core::answer_records!(InstallCloudAssistantResponse);
