// Generated from api-specs/ecs/2014-05-26/actions/ModifyUserBusinessBehavior.json by `cargo xtask regenerate`. Do not edit.

//! Changes the value of an account setting.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::ModifyUserBusinessBehaviorRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyUserBusinessBehaviorRequest::new()
//!     .status_key("enable_price_protect")
//!     .status_value("true");
//! ecs.modify_user_business_behavior(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidAction.UserForbidden`, `InvalidParams`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_user_business_behavior`](crate::Client::modify_user_business_behavior).
///
/// Changes the value of an account setting.
///
/// Needs [`status_key`](field@ModifyUserBusinessBehaviorRequest::status_key),
/// [`status_value`](field@ModifyUserBusinessBehaviorRequest::status_value).
#[deprecated(note = "the API no longer recommends this action")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyUserBusinessBehaviorRequest {
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
    /// Value of the setting.
    ///
    /// Required.
    ///
    /// Wire name: `statusValue`.
    pub status_value: Option<String>,
}

impl ModifyUserBusinessBehaviorRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyUserBusinessBehaviorRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the setting. [More](field@ModifyUserBusinessBehaviorRequest::status_key)
    pub fn status_key(mut self, value: impl Into<String>) -> Self {
        self.status_key = Some(value.into());
        self
    }

    /// Value of the setting. [More](field@ModifyUserBusinessBehaviorRequest::status_value)
    pub fn status_value(mut self, value: impl Into<String>) -> Self {
        self.status_value = Some(value.into());
        self
    }
}

impl Record for ModifyUserBusinessBehaviorRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["statusKey", "statusValue"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("statusKey", &self.status_key);
        fields.add("statusValue", &self.status_value);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyUserBusinessBehaviorRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "statusKey" => self.status_key.slot(),
            "statusValue" => self.status_value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyUserBusinessBehaviorRequest {
    type Response = ModifyUserBusinessBehaviorResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyUserBusinessBehavior").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_user_business_behavior`](crate::Client::modify_user_business_behavior).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyUserBusinessBehaviorResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyUserBusinessBehaviorResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyUserBusinessBehaviorResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyUserBusinessBehaviorRequest);
ecs_core::internal::response_records!(ModifyUserBusinessBehaviorResponse);
