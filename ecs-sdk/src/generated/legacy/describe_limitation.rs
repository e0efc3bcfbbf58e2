// Generated from api-specs/ecs/2014-05-26/actions/DescribeLimitation.json by `cargo xtask regenerate`. Do not edit.

//! Shows the value of one limitation.
//!
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeLimitationRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeLimitationRequest::new().limitation("Quota");
//! let response = ecs.describe_limitation(request).await?;
//! println!("{}", response.limitation);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 404: `InvalidLimitation.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::describe_limitation`](crate::Client::describe_limitation).
///
/// Shows the value of one limitation.
///
/// Needs [`limitation`](field@DescribeLimitationRequest::limitation).
#[deprecated(note = "the API no longer recommends this action")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeLimitationRequest {
    /// Name of the limitation.
    ///
    /// Required.
    ///
    /// Wire name: `Limitation`.
    pub limitation: Option<String>,
}

impl DescribeLimitationRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the limitation. [More](field@DescribeLimitationRequest::limitation)
    pub fn limitation(mut self, value: impl Into<String>) -> Self {
        self.limitation = Some(value.into());
        self
    }
}

impl Record for DescribeLimitationRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Limitation"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Limitation", &self.limitation);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeLimitationRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Limitation" => self.limitation.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeLimitationRequest {
    type Response = DescribeLimitationResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeLimitation").read_only().read_timeout(36)
    }
}

/// The response of [`Client::describe_limitation`](crate::Client::describe_limitation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeLimitationResponse {
    /// Name of the limitation.
    ///
    /// Wire name: `Limitation`.
    pub limitation: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Value of the limitation.
    ///
    /// Wire name: `Value`.
    pub value: String,
}

impl Record for DescribeLimitationResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Limitation", &self.limitation);
        fields.add("RequestId", &self.request_id);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for DescribeLimitationResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Limitation" => self.limitation.slot(),
            "RequestId" => self.request_id.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeLimitationRequest);
ecs_core::internal::response_records!(DescribeLimitationResponse);
