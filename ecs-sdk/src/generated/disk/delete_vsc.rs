// Generated from api-specs/ecs/2014-05-26/actions/DeleteVsc.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a virtual storage channel.
//!
//! - **Before**: CPFS and other file systems must no longer use it. The guest system must
//!   react, or the instance must be stopped.
//! - **Effects**: If the guest system does not react, the VSC stays in `DetachFailed`.
//!   VSCs are deleted with their instance too.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`describe_vscs`](crate::Client::describe_vscs).
//!
//! ```no_run
//! use ecs_sdk::disk::DeleteVscRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteVscRequest::new().vsc_id("vsc-bp1a5zr3u7nq9cxhabcd");
//! ecs.delete_vsc(request).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_vsc`](crate::Client::delete_vsc).
///
/// Deletes a virtual storage channel.
///
/// Needs [`vsc_id`](field@DeleteVscRequest::vsc_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteVscRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error `DryRunOperation`.
    /// - `false`: checks, then acts.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the virtual storage channel.
    ///
    /// Required.
    ///
    /// Wire name: `VscId`.
    pub vsc_id: Option<String>,
}

impl DeleteVscRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@DeleteVscRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@DeleteVscRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the region. [More](field@DeleteVscRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the virtual storage channel. [More](field@DeleteVscRequest::vsc_id)
    pub fn vsc_id(mut self, value: impl Into<String>) -> Self {
        self.vsc_id = Some(value.into());
        self
    }
}

impl Record for DeleteVscRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "VscId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("DryRun", &self.dry_run);
        fields.add("RegionId", &self.region_id);
        fields.add("VscId", &self.vsc_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteVscRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "DryRun" => self.dry_run.slot(),
            "RegionId" => self.region_id.slot(),
            "VscId" => self.vsc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteVscRequest {
    type Response = DeleteVscResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteVsc").region("RegionId").client_token()
    }
}

impl DryRun for DeleteVscRequest {}

/// The response of [`Client::delete_vsc`](crate::Client::delete_vsc).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVscResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteVscResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteVscResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteVscRequest);
ecs_core::internal::response_records!(DeleteVscResponse);
