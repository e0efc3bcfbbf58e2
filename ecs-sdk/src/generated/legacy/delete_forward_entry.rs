// Generated from api-specs/ecs/2014-05-26/actions/DeleteForwardEntry.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a port forwarding (DNAT) entry.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::DeleteForwardEntryRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteForwardEntryRequest::new()
//!     .forward_table_id("ftb-bp1mbjubq34hlcqpabcd")
//!     .forward_entry_id("fwd-bp1k3m5n7p9q1r3sabcd");
//! ecs.delete_forward_entry(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IncorretForwardEntryStatus`, `MissingParameter`.
//!
//! 404: `InvalidForwardEntryId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_forward_entry`](crate::Client::delete_forward_entry).
///
/// Deletes a port forwarding (DNAT) entry.
///
/// Needs [`forward_table_id`](field@DeleteForwardEntryRequest::forward_table_id),
/// [`forward_entry_id`](field@DeleteForwardEntryRequest::forward_entry_id).
#[deprecated(note = "use `DeleteForwardEntry` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteForwardEntryRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the forwarding table.
    ///
    /// Required.
    ///
    /// Wire name: `ForwardTableId`.
    pub forward_table_id: Option<String>,
    /// Id of the forwarding entry.
    ///
    /// Required.
    ///
    /// Wire name: `ForwardEntryId`.
    pub forward_entry_id: Option<String>,
}

impl DeleteForwardEntryRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteForwardEntryRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the forwarding table. [More](field@DeleteForwardEntryRequest::forward_table_id)
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = Some(value.into());
        self
    }

    /// Id of the forwarding entry. [More](field@DeleteForwardEntryRequest::forward_entry_id)
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = Some(value.into());
        self
    }
}

impl Record for DeleteForwardEntryRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ForwardTableId", "ForwardEntryId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ForwardTableId", &self.forward_table_id);
        fields.add("ForwardEntryId", &self.forward_entry_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteForwardEntryRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ForwardTableId" => self.forward_table_id.slot(),
            "ForwardEntryId" => self.forward_entry_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteForwardEntryRequest {
    type Response = DeleteForwardEntryResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteForwardEntry").region("RegionId")
    }
}

/// The response of [`Client::delete_forward_entry`](crate::Client::delete_forward_entry).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteForwardEntryResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteForwardEntryResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteForwardEntryResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteForwardEntryRequest);
ecs_core::internal::response_records!(DeleteForwardEntryResponse);
