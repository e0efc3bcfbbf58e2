// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceVncUrl.json by `cargo xtask regenerate`. Do not edit.

//! Returns the address of the web console (VNC) of an instance. The address is valid for a
//! short time only.
//!
//! - **Before**: The address of the page must be assembled from `vncUrl`, `instanceId` and
//!   `isWindows`.
//! - **Effects**: After a lost connection, a new `VncUrl` is needed; call the action
//!   again. The address no longer has to contain a VNC password.
//! - **Limits**: A session closes after 300 seconds without activity. At most 30
//!   reconnections per minute. An unused `VncUrl` expires after 15 seconds.
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::instance::DescribeInstanceVncUrlRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstanceVncUrlRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! let response = ecs.describe_instance_vnc_url(request).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidRegionInstance`.
//!
//! 403: `IncorrectInstanceStatus`, `InstanceNotReady`.
//!
//! 404: `InvalidInstanceId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_instance_vnc_url`](crate::Client::describe_instance_vnc_url).
///
/// Returns the address of the web console (VNC) of an instance. The address is valid for a
/// short time only.
///
/// Needs [`instance_id`](field@DescribeInstanceVncUrlRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
}

impl DescribeInstanceVncUrlRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeInstanceVncUrlRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@DescribeInstanceVncUrlRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

impl Record for DescribeInstanceVncUrlRequest {
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
impl ecs_core::internal::DecodeRecord for DescribeInstanceVncUrlRequest {
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

impl Request for DescribeInstanceVncUrlRequest {
    type Response = DescribeInstanceVncUrlResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstanceVncUrl")
            .read_only()
            .region("RegionId")
            .read_timeout(36)
    }
}

/// The response of
/// [`Client::describe_instance_vnc_url`](crate::Client::describe_instance_vnc_url).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Address of the web console. It carries a token.
    ///
    /// Expires 15 seconds after the response if unused, and is not a page address by itself.
    ///
    /// Wire name: `VncUrl`.
    pub vnc_url: String,
}

impl Record for DescribeInstanceVncUrlResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add_as(Form::Secret, "VncUrl", &self.vnc_url);
    }
}

impl DecodeRecord for DescribeInstanceVncUrlResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "VncUrl" => self.vnc_url.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeInstanceVncUrlRequest);
ecs_core::internal::response_records!(DescribeInstanceVncUrlResponse);
