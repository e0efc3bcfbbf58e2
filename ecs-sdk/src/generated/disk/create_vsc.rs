// Generated from api-specs/ecs/2014-05-26/actions/CreateVsc.json by `cargo xtask regenerate`. Do not edit.

//! Creates a virtual storage channel for an instance.
//!
//! - **Before**: The instance type must offer VSCs, and they must be switched on.
//! - **Limits**: One primary VSC per instance.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`describe_vscs`](crate::Client::describe_vscs),
//!   [`delete_vsc`](crate::Client::delete_vsc).
//!
//! ```no_run
//! use ecs_sdk::disk::CreateVscRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateVscRequest::new().instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! let response = ecs.create_vsc(request).await?;
//! println!("{}", response.vsc_id);
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_vsc`](crate::Client::create_vsc).
///
/// Creates a virtual storage channel for an instance.
///
/// Needs [`instance_id`](field@CreateVscRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateVscRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error `DryRunOperation`.
    /// - `false`: checks, then acts.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Name of the virtual storage channel.
    ///
    /// Wire name: `VscName`.
    pub vsc_name: Option<String>,
    /// Type of the virtual storage channel.
    ///
    /// `Primary` or `Standard`, default `Primary`. `DescribeVscs` returns `Secondary` instead
    /// of `Standard`. The service documents this inconsistently.
    ///
    /// Wire name: `VscType`.
    pub vsc_type: Option<String>,
}

impl CreateVscRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateVscRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@CreateVscRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the instance. [More](field@CreateVscRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@CreateVscRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateVscRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Name of the virtual storage channel.
    pub fn vsc_name(mut self, value: impl Into<String>) -> Self {
        self.vsc_name = Some(value.into());
        self
    }

    /// Type of the virtual storage channel. [More](field@CreateVscRequest::vsc_type)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateVscRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "Description" => self.description.slot(),
            "DryRun" => self.dry_run.slot(),
            "InstanceId" => self.instance_id.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "VscName" => self.vsc_name.slot(),
            "VscType" => self.vsc_type.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the virtual storage channel.
    ///
    /// Wire name: `VscId`.
    pub vsc_id: String,
}

impl Record for CreateVscResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("VscId", &self.vsc_id);
    }
}

impl DecodeRecord for CreateVscResponse {
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
