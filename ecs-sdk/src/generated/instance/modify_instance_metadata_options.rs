// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceMetadataOptions.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyInstanceMetadataOptions`: changes how the metadata service of an instance can be
//! reached.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidHttpEndpoint.NotSupported`, `InvalidHttpPutResponseHopLimit.NotSupported`,
//! `InvalidHttpTokens.NotSupported`, `InvalidInstanceMetadataTags.NotSupported`.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_metadata_options`](crate::Client::modify_instance_metadata_options).
///
/// Changes how the metadata service of an instance can be reached.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceMetadataOptionsRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// Whether the metadata service of the instance can be reached.
    ///
    /// `HttpEndpoint`, required.
    pub http_endpoint: Option<types::HttpEndpoint>,
    /// Whether requests to the metadata service need a token.
    ///
    /// `HttpTokens`.
    pub http_tokens: Option<types::HttpTokens>,
    /// How many network hops a response of the metadata service to a PUT request may travel.
    ///
    /// `HttpPutResponseHopLimit`.
    pub http_put_response_hop_limit: Option<i64>,
    /// Whether the tags of the instance can be read from the metadata service.
    ///
    /// `InstanceMetadataTags`.
    pub instance_metadata_tags: Option<types::InstanceMetadataTags>,
}

impl ModifyInstanceMetadataOptionsRequest {
    /// An empty request.
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
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `HttpEndpoint`.
    pub fn http_endpoint(mut self, value: impl Into<types::HttpEndpoint>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }

    /// Sets `HttpTokens`.
    pub fn http_tokens(mut self, value: impl Into<types::HttpTokens>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }

    /// Sets `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(mut self, value: impl Into<i64>) -> Self {
        self.http_put_response_hop_limit = Some(value.into());
        self
    }

    /// Sets `InstanceMetadataTags`.
    pub fn instance_metadata_tags(
        mut self,
        value: impl Into<types::InstanceMetadataTags>,
    ) -> Self {
        self.instance_metadata_tags = Some(value.into());
        self
    }
}

impl Record for ModifyInstanceMetadataOptionsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "HttpEndpoint"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("HttpEndpoint", &self.http_endpoint);
        fields.add("HttpTokens", &self.http_tokens);
        fields.add("HttpPutResponseHopLimit", &self.http_put_response_hop_limit);
        fields.add("InstanceMetadataTags", &self.instance_metadata_tags);
    }
}

impl Request for ModifyInstanceMetadataOptionsRequest {
    type Response = ModifyInstanceMetadataOptionsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceMetadataOptions").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_instance_metadata_options`](crate::Client::modify_instance_metadata_options).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceMetadataOptionsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceMetadataOptionsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyInstanceMetadataOptionsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyInstanceMetadataOptionsRequest);
ecs_core::internal::response_records!(ModifyInstanceMetadataOptionsResponse);
