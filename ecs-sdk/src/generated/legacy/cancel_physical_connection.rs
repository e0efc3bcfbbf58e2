// Generated from api-specs/ecs/2014-05-26/actions/CancelPhysicalConnection.json by `cargo xtask regenerate`. Do not edit.

//! Cancels a physical connection before it is enabled.
//!
//! The physical connection must be `Initial` or `Approved`.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::CancelPhysicalConnectionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CancelPhysicalConnectionRequest::new()
//!     .physical_connection_id("pc-bp1ca4wca27ex3m2abcd");
//! ecs.cancel_physical_connection(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.NotAllowedInState`.
//!
//! 404: `InvalidPhysicalConnectionId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::cancel_physical_connection`](crate::Client::cancel_physical_connection).
///
/// Cancels a physical connection before it is enabled.
///
/// Needs
/// [`physical_connection_id`](field@CancelPhysicalConnectionRequest::physical_connection_id).
#[deprecated(note = "use `CancelPhysicalConnection` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CancelPhysicalConnectionRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the physical connection.
    ///
    /// Required.
    ///
    /// Wire name: `PhysicalConnectionId`.
    pub physical_connection_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// CIDR block of the user.
    ///
    /// Wire name: `UserCidr`.
    pub user_cidr: Option<String>,
}

impl CancelPhysicalConnectionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CancelPhysicalConnectionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the physical connection.
    /// [More](field@CancelPhysicalConnectionRequest::physical_connection_id)
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CancelPhysicalConnectionRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// CIDR block of the user.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

impl Record for CancelPhysicalConnectionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PhysicalConnectionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PhysicalConnectionId", &self.physical_connection_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("UserCidr", &self.user_cidr);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CancelPhysicalConnectionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PhysicalConnectionId" => self.physical_connection_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "UserCidr" => self.user_cidr.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CancelPhysicalConnectionRequest {
    type Response = CancelPhysicalConnectionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CancelPhysicalConnection")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::cancel_physical_connection`](crate::Client::cancel_physical_connection).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelPhysicalConnectionResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CancelPhysicalConnectionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CancelPhysicalConnectionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CancelPhysicalConnectionRequest);
ecs_core::internal::response_records!(CancelPhysicalConnectionResponse);
