// Generated from api-specs/ecs/2014-05-26/actions/OpenSnapshotService.json by `cargo xtask regenerate`. Do not edit.

//! Activates the snapshot service for the account.
//!
//! - **Effects**: Enables snapshots for the account: `CreateSnapshot` needs this once.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`create_snapshot`](crate::Client::create_snapshot).
//!
//! ```no_run
//! use ecs_sdk::snapshot::OpenSnapshotServiceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! ecs.open_snapshot_service(OpenSnapshotServiceRequest::new()).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::open_snapshot_service`](crate::Client::open_snapshot_service).
///
/// Activates the snapshot service for the account.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct OpenSnapshotServiceRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl OpenSnapshotServiceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@OpenSnapshotServiceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for OpenSnapshotServiceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for OpenSnapshotServiceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for OpenSnapshotServiceRequest {
    type Response = OpenSnapshotServiceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "OpenSnapshotService").region("RegionId")
    }
}

/// The response of
/// [`Client::open_snapshot_service`](crate::Client::open_snapshot_service).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenSnapshotServiceResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for OpenSnapshotServiceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for OpenSnapshotServiceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(OpenSnapshotServiceRequest);
ecs_core::internal::response_records!(OpenSnapshotServiceResponse);
