// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceMetadataOptions.json by `cargo xtask regenerate`. Do not edit.

//! Changes how the metadata service of an instance can be reached.
//!
//! - **Effects**: `HttpTokens` set to `required` cuts off programs that send plain
//!   metadata requests.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_instances`](crate::Client::describe_instances).
//!
//! ```no_run
//! use ecs_sdk::instance::ModifyInstanceMetadataOptionsRequest;
//! use ecs_sdk::types::{HttpEndpoint, HttpTokens};
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceMetadataOptionsRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .http_endpoint(HttpEndpoint::Enabled)
//!     .http_tokens(HttpTokens::Required);
//! ecs.modify_instance_metadata_options(request).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_metadata_options`](crate::Client::modify_instance_metadata_options).
///
/// Changes how the metadata service of an instance can be reached.
///
/// Needs [`http_endpoint`](field@ModifyInstanceMetadataOptionsRequest::http_endpoint).
/// Often set: [`instance_id`](field@ModifyInstanceMetadataOptionsRequest::instance_id),
/// [`http_tokens`](field@ModifyInstanceMetadataOptionsRequest::http_tokens).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceMetadataOptionsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// The service does not mark it as required, but the call needs a target. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Whether the metadata service of the instance can be reached.
    ///
    /// Required. Default: [`Enabled`](types::HttpEndpoint::Enabled). The service documents
    /// both a default and that it is required. The service documents this inconsistently.
    ///
    /// Wire name: `HttpEndpoint`.
    pub http_endpoint: Option<types::HttpEndpoint>,
    /// Whether requests to the metadata service need a token.
    ///
    /// Default: [`Optional`](types::HttpTokens::Optional).
    ///
    /// Wire name: `HttpTokens`.
    pub http_tokens: Option<types::HttpTokens>,
    /// How many network hops a response of the metadata service to a PUT request may travel.
    ///
    /// 1 to 64. Reserved; leave it unset.
    ///
    /// Wire name: `HttpPutResponseHopLimit`.
    pub http_put_response_hop_limit: Option<i64>,
    /// Whether the tags of the instance can be read from the metadata service.
    ///
    /// Default: [`Disabled`](types::InstanceMetadataTags::Disabled). Tags stay unreadable if
    /// their keys contain characters other than letters, digits and `@:_-.=`, or are `.` or
    /// `..`.
    ///
    /// Wire name: `InstanceMetadataTags`.
    pub instance_metadata_tags: Option<types::InstanceMetadataTags>,
}

impl ModifyInstanceMetadataOptionsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyInstanceMetadataOptionsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@ModifyInstanceMetadataOptionsRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Whether the metadata service of the instance can be reached.
    /// [More](field@ModifyInstanceMetadataOptionsRequest::http_endpoint)
    pub fn http_endpoint(mut self, value: impl Into<types::HttpEndpoint>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }

    /// Whether requests to the metadata service need a token.
    /// [More](field@ModifyInstanceMetadataOptionsRequest::http_tokens)
    pub fn http_tokens(mut self, value: impl Into<types::HttpTokens>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }

    /// How many network hops a response of the metadata service to a PUT request may travel.
    /// [More](field@ModifyInstanceMetadataOptionsRequest::http_put_response_hop_limit)
    pub fn http_put_response_hop_limit(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.http_put_response_hop_limit = Some(value.into_integer());
        self
    }

    /// Whether the tags of the instance can be read from the metadata service.
    /// [More](field@ModifyInstanceMetadataOptionsRequest::instance_metadata_tags)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceMetadataOptionsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "HttpEndpoint" => self.http_endpoint.slot(),
            "HttpTokens" => self.http_tokens.slot(),
            "HttpPutResponseHopLimit" => self.http_put_response_hop_limit.slot(),
            "InstanceMetadataTags" => self.instance_metadata_tags.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceMetadataOptionsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyInstanceMetadataOptionsResponse {
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
