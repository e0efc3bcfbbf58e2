// Generated from api-specs/ecs/2014-05-26/actions/GetInstanceScreenshot.json by `cargo xtask regenerate`. Do not edit.

//! Returns a picture of the screen of an instance.
//!
//! The instance must be `Running`.
//!
//! - **Before**: The instance type must not be a retired one.
//! - **Limits**: At least 10 seconds must pass between calls for the same instance;
//!   otherwise the error code is `Throttling`.
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::monitoring::GetInstanceScreenshotRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = GetInstanceScreenshotRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! let response = ecs.get_instance_screenshot(request).await?;
//! println!("{}", response.instance_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `MissingParameter`.
//!
//! 404: `InvalidParameter`.
//!
//! 405: `IncorrectInstanceStatus`, `NotSupported`.
//!
//! 429: `Throttling`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::get_instance_screenshot`](crate::Client::get_instance_screenshot).
///
/// Returns a picture of the screen of an instance.
///
/// Needs [`instance_id`](field@GetInstanceScreenshotRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetInstanceScreenshotRequest {
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
    /// Whether to wake a sleeping screen up first.
    ///
    /// Default: `false`. `true`: rouse a sleeping instance first.
    ///
    /// Wire name: `WakeUp`.
    pub wake_up: Option<bool>,
}

impl GetInstanceScreenshotRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@GetInstanceScreenshotRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@GetInstanceScreenshotRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Whether to wake a sleeping screen up first.
    /// [More](field@GetInstanceScreenshotRequest::wake_up)
    #[inline]
    pub fn wake_up(mut self, value: bool) -> Self {
        self.wake_up = Some(value);
        self
    }
}

impl Record for GetInstanceScreenshotRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("WakeUp", &self.wake_up);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for GetInstanceScreenshotRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "WakeUp" => self.wake_up.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for GetInstanceScreenshotRequest {
    type Response = GetInstanceScreenshotResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "GetInstanceScreenshot")
            .read_only()
            .region("RegionId")
            .read_timeout(14)
    }
}

/// The response of
/// [`Client::get_instance_screenshot`](crate::Client::get_instance_screenshot).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInstanceScreenshotResponse {
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Picture of the screen in JPG format, Base64 encoded.
    ///
    /// Wire name: `Screenshot`.
    pub screenshot: String,
}

impl Record for GetInstanceScreenshotResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("RequestId", &self.request_id);
        fields.add("Screenshot", &self.screenshot);
    }
}

impl DecodeRecord for GetInstanceScreenshotResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "RequestId" => self.request_id.slot(),
            "Screenshot" => self.screenshot.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(GetInstanceScreenshotRequest);
ecs_core::internal::response_records!(GetInstanceScreenshotResponse);
