// Generated from api-specs/vpc/2016-04-28/actions/DeleteVSwitch.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a vSwitch.
//!
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::vpc::DeleteVSwitchRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteVSwitchRequest::new().v_switch_id("vsw-bp1unused00000000abcd");
//! ecs.vpc().delete_v_switch(request).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Vpc::delete_v_switch`](crate::Vpc::delete_v_switch).
///
/// Deletes a vSwitch.
///
/// Needs [`v_switch_id`](field@DeleteVSwitchRequest::v_switch_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteVSwitchRequest {
    /// Whether to check the request without doing anything.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the vSwitch.
    ///
    /// Required.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
}

impl DeleteVSwitchRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to check the request without doing anything.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the region. [More](field@DeleteVSwitchRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the vSwitch. [More](field@DeleteVSwitchRequest::v_switch_id)
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }
}

impl Record for DeleteVSwitchRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["VSwitchId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DryRun", &self.dry_run);
        fields.add("RegionId", &self.region_id);
        fields.add("VSwitchId", &self.v_switch_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteVSwitchRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DryRun" => self.dry_run.slot(),
            "RegionId" => self.region_id.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteVSwitchRequest {
    type Response = DeleteVSwitchResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::VPC, "DeleteVSwitch").region("RegionId")
    }
}

impl DryRun for DeleteVSwitchRequest {}

/// The response of [`Vpc::delete_v_switch`](crate::Vpc::delete_v_switch).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVSwitchResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteVSwitchResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteVSwitchResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteVSwitchRequest);
ecs_core::internal::response_records!(DeleteVSwitchResponse);
