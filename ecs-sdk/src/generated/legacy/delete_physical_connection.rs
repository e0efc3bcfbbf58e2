// Generated from api-specs/ecs/2014-05-26/actions/DeletePhysicalConnection.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a physical connection.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::DeletePhysicalConnectionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeletePhysicalConnectionRequest::new()
//!     .physical_connection_id("pc-bp1ca4wca27ex3m2abcd");
//! ecs.delete_physical_connection(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.AssociateToVBR`, `Forbidden.NotAllowedInState`, `Forbidden.VBRExists`,
//! `InvalidPhysicalConnectionId.NotMatched`.
//!
//! 404: `InvalidPhysicalConnectionId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_physical_connection`](crate::Client::delete_physical_connection).
///
/// Deletes a physical connection.
///
/// Needs
/// [`physical_connection_id`](field@DeletePhysicalConnectionRequest::physical_connection_id).
#[deprecated(note = "use `DeletePhysicalConnection` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeletePhysicalConnectionRequest {
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
}

impl DeletePhysicalConnectionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeletePhysicalConnectionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the physical connection.
    /// [More](field@DeletePhysicalConnectionRequest::physical_connection_id)
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@DeletePhysicalConnectionRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for DeletePhysicalConnectionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PhysicalConnectionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PhysicalConnectionId", &self.physical_connection_id);
        fields.add("ClientToken", &self.client_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeletePhysicalConnectionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PhysicalConnectionId" => self.physical_connection_id.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeletePhysicalConnectionRequest {
    type Response = DeletePhysicalConnectionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeletePhysicalConnection")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::delete_physical_connection`](crate::Client::delete_physical_connection).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletePhysicalConnectionResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeletePhysicalConnectionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeletePhysicalConnectionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeletePhysicalConnectionRequest);
ecs_core::internal::response_records!(DeletePhysicalConnectionResponse);
