// Generated from api-specs/ecs/2014-05-26/actions/DescribeUserBusinessBehavior.json by `cargo xtask regenerate`. Do not edit.

//! Shows the value of an account setting.
//!
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeUserBusinessBehaviorRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeUserBusinessBehaviorRequest::new()
//!     .status_key("enable_price_protect");
//! let response = ecs.describe_user_business_behavior(request).await?;
//! println!("{}", response.status_value);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidParams`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_user_business_behavior`](crate::Client::describe_user_business_behavior).
///
/// Shows the value of an account setting.
///
/// Needs [`status_key`](field@DescribeUserBusinessBehaviorRequest::status_key).
#[deprecated(note = "the API no longer recommends this action")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeUserBusinessBehaviorRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the setting.
    ///
    /// Required.
    ///
    /// Wire name: `statusKey`.
    pub status_key: Option<String>,
}

impl DescribeUserBusinessBehaviorRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeUserBusinessBehaviorRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the setting. [More](field@DescribeUserBusinessBehaviorRequest::status_key)
    pub fn status_key(mut self, value: impl Into<String>) -> Self {
        self.status_key = Some(value.into());
        self
    }
}

impl Record for DescribeUserBusinessBehaviorRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["statusKey"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("statusKey", &self.status_key);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeUserBusinessBehaviorRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "statusKey" => self.status_key.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeUserBusinessBehaviorRequest {
    type Response = DescribeUserBusinessBehaviorResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeUserBusinessBehavior")
            .read_only()
            .region("RegionId")
            .read_timeout(13)
    }
}

/// The response of
/// [`Client::describe_user_business_behavior`](crate::Client::describe_user_business_behavior).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeUserBusinessBehaviorResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Value of the setting.
    ///
    /// Wire name: `StatusValue`.
    pub status_value: String,
}

impl Record for DescribeUserBusinessBehaviorResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("StatusValue", &self.status_value);
    }
}

impl DecodeRecord for DescribeUserBusinessBehaviorResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "StatusValue" => self.status_value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeUserBusinessBehaviorRequest);
ecs_core::internal::response_records!(DescribeUserBusinessBehaviorResponse);
