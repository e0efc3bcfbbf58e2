// Generated from api-specs/vpc/2016-04-28/actions/DeleteVpc.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a VPC.
//!
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//!
//! ```no_run
//! use ecs_sdk::vpc::DeleteVpcRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteVpcRequest::new().vpc_id("vpc-bp1unused00000000abcd");
//! ecs.vpc().delete_vpc(request).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Vpc::delete_vpc`](crate::Vpc::delete_vpc).
///
/// Deletes a VPC.
///
/// Needs [`vpc_id`](field@DeleteVpcRequest::vpc_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteVpcRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether to force the deletion.
    ///
    /// Wire name: `ForceDelete`.
    pub force_delete: Option<bool>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the VPC.
    ///
    /// Required.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
}

impl DeleteVpcRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@DeleteVpcRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Whether to force the deletion.
    #[inline]
    pub fn force_delete(mut self, value: bool) -> Self {
        self.force_delete = Some(value);
        self
    }

    /// Id of the region. [More](field@DeleteVpcRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the VPC. [More](field@DeleteVpcRequest::vpc_id)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteVpcRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "DryRun" => self.dry_run.slot(),
            "ForceDelete" => self.force_delete.slot(),
            "RegionId" => self.region_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteVpcResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteVpcResponse {
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
