// Generated from api-specs/ecs/2014-05-26/actions/CreateVpc.json by `cargo xtask regenerate`. Do not edit.

//! Creates a VPC.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::CreateVpcRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let response = ecs.create_vpc(CreateVpcRequest::new()).await?;
//! println!("{}", response.route_table_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IllegalParam.EnableIpv6`, `IllegalParam.UserCidr`, `InvalidParameter`,
//! `InvalidUserCidr.Malformed`, `InvalidUserCidr.Quota`,
//! `InvalidVpcDiscription.Malformed`, `InvalidVpcName.Malformed`, `InvokeError`,
//! `OperationUnsupported.ResourceGroupId`, `QuotaExceeded.Vpc`, `ResourceNotAvailable`,
//! `ResourceNotAvailable.Vpc`, `System.ServiceBusy`, `TOKEN_PROCESSING`.
//!
//! 403: `Forbbiden`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::create_vpc`](crate::Client::create_vpc).
///
/// Creates a VPC.
#[deprecated(note = "use `CreateVpc` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateVpcRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// CIDR block.
    ///
    /// Default: `172.16.0.0/12`.
    ///
    /// Wire name: `CidrBlock`.
    pub cidr_block: Option<String>,
    /// Name of the VPC.
    ///
    /// 2 to 128 characters, beginning with a letter or a Chinese character, not beginning with
    /// `http://` or `https://`.
    ///
    /// Wire name: `VpcName`.
    pub vpc_name: Option<String>,
    /// Description.
    ///
    /// At most 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
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

impl CreateVpcRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateVpcRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// CIDR block. [More](field@CreateVpcRequest::cidr_block)
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// Name of the VPC. [More](field@CreateVpcRequest::vpc_name)
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }

    /// Description. [More](field@CreateVpcRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateVpcRequest::client_token)
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

impl Record for CreateVpcRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("CidrBlock", &self.cidr_block);
        fields.add("VpcName", &self.vpc_name);
        fields.add("Description", &self.description);
        fields.add("ClientToken", &self.client_token);
        fields.add("UserCidr", &self.user_cidr);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateVpcRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "CidrBlock" => self.cidr_block.slot(),
            "VpcName" => self.vpc_name.slot(),
            "Description" => self.description.slot(),
            "ClientToken" => self.client_token.slot(),
            "UserCidr" => self.user_cidr.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateVpcRequest {
    type Response = CreateVpcResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateVpc")
            .region("RegionId")
            .client_token()
            .read_timeout(16)
    }
}

/// The response of [`Client::create_vpc`](crate::Client::create_vpc).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpcResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the route table.
    ///
    /// Wire name: `RouteTableId`.
    pub route_table_id: String,
    /// Id of the router of the VPC.
    ///
    /// Wire name: `VRouterId`.
    pub v_router_id: String,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
}

impl Record for CreateVpcResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("RouteTableId", &self.route_table_id);
        fields.add("VRouterId", &self.v_router_id);
        fields.add("VpcId", &self.vpc_id);
    }
}

impl DecodeRecord for CreateVpcResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "RouteTableId" => self.route_table_id.slot(),
            "VRouterId" => self.v_router_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateVpcRequest);
ecs_core::internal::response_records!(CreateVpcResponse);
