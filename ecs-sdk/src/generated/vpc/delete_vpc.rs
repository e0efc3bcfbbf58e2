// Generated from api-specs/vpc/2016-04-28/actions/DeleteVpc.json by `cargo xtask regenerate`. Do not edit.

//! `DeleteVpc`: deletes a VPC.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Vpc::delete_vpc`](crate::Vpc::delete_vpc).
///
/// Deletes a VPC.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteVpcRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether to force the deletion.
    ///
    /// `ForceDelete`.
    pub force_delete: Option<bool>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the VPC.
    ///
    /// `VpcId`, required.
    pub vpc_id: Option<String>,
}

impl DeleteVpcRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `ForceDelete`.
    #[inline]
    pub fn force_delete(mut self, value: bool) -> Self {
        self.force_delete = Some(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

impl Record for DeleteVpcRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["VpcId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("DryRun", &self.dry_run);
        fields.add("ForceDelete", &self.force_delete);
        fields.add("RegionId", &self.region_id);
        fields.add("VpcId", &self.vpc_id);
    }
}

impl Request for DeleteVpcRequest {
    type Response = DeleteVpcResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::VPC, "DeleteVpc").region("RegionId").client_token()
    }
}

impl DryRun for DeleteVpcRequest {}

/// The response of [`Vpc::delete_vpc`](crate::Vpc::delete_vpc).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpcResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DeleteVpcResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for DeleteVpcResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteVpcRequest);
ecs_core::internal::response_records!(DeleteVpcResponse);
