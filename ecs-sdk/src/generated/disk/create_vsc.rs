// Generated from api-specs/ecs/2014-05-26/actions/CreateVsc.json by `cargo xtask regenerate`. Do not edit.

//! `CreateVsc`: creates a virtual storage channel for an instance.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_vsc`](crate::Client::create_vsc).
///
/// Creates a virtual storage channel for an instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateVscRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// Id of the instance.
    ///
    /// `InstanceId`, required.
    pub instance_id: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Name of the virtual storage channel.
    ///
    /// `VscName`.
    pub vsc_name: Option<String>,
    /// Type of the virtual storage channel.
    ///
    /// `VscType`.
    pub vsc_type: Option<String>,
}

impl CreateVscRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `VscName`.
    pub fn vsc_name(mut self, value: impl Into<String>) -> Self {
        self.vsc_name = Some(value.into());
        self
    }

    /// Sets `VscType`.
    pub fn vsc_type(mut self, value: impl Into<String>) -> Self {
        self.vsc_type = Some(value.into());
        self
    }
}

impl Record for CreateVscRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("Description", &self.description);
        fields.add("DryRun", &self.dry_run);
        fields.add("InstanceId", &self.instance_id);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("VscName", &self.vsc_name);
        fields.add("VscType", &self.vsc_type);
    }
}

impl Request for CreateVscRequest {
    type Response = CreateVscResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateVsc").region("RegionId").client_token()
    }
}

impl DryRun for CreateVscRequest {}

/// The response of [`Client::create_vsc`](crate::Client::create_vsc).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVscResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Id of the virtual storage channel.
    ///
    /// `VscId`.
    pub vsc_id: String,
}

impl Record for CreateVscResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("VscId", &self.vsc_id);
    }
}

impl ResponseRecord for CreateVscResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "VscId" => self.vsc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateVscRequest);
ecs_core::internal::response_records!(CreateVscResponse);
