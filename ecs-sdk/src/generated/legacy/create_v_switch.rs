// Generated from api-specs/ecs/2014-05-26/actions/CreateVSwitch.json by `cargo xtask regenerate`. Do not edit.

//! Creates a vSwitch in a VPC.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::CreateVSwitchRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateVSwitchRequest::new()
//!     .zone_id("cn-hangzhou-a")
//!     .cidr_block("10.2.0.0/24")
//!     .vpc_id("vpc-bp1opxu1zkhn00gzv26cn");
//! let response = ecs.create_v_switch(request).await?;
//! println!("{}", response.v_switch_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `CreateVSwitch.IncorrectStatus.cbnStatus`, `Duplicated.ClientToken`,
//! `Forbidden.VpcNotFound`, `IncorrectRouteEntryStatus`, `IncorrectVSwitchStatus`,
//! `IncorrectVpcStatus`, `InvalidCidrBlock.Malformed`, `InvalidCidrBlock.Overlapped`,
//! `InvalidCirdrBlock.MaskLength`, `InvalidDescription.Malformed`, `InvalidParameter`,
//! `InvalidVSwitchDiscription.Malformed`, `InvalidVSwitchName.Malformed`,
//! `MissingParameter`, `OperationFailed.CidrAcross`, `OperationFailed.DistibuteLock`,
//! `OperationFailed.IdempotentTokenProcessing`, `OperationFailed.NotifyCenCreate`,
//! `QuotaExceeded.VSwitch`, `ResourceNotAvailable`, `RouteConflict.AlreadyExist`,
//! `TaskConflict`, `VPC.SWITCH.RULE.QUOTA.NOT.EXISTS`.
//!
//! 404: `Invalid.NotExist`, `InvalidStatus.RouteEntry`, `InvalidVpcId.NotFound`,
//! `InvalidZoneId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::create_v_switch`](crate::Client::create_v_switch).
///
/// Creates a vSwitch in a VPC.
///
/// Needs [`zone_id`](field@CreateVSwitchRequest::zone_id),
/// [`cidr_block`](field@CreateVSwitchRequest::cidr_block),
/// [`vpc_id`](field@CreateVSwitchRequest::vpc_id).
#[deprecated(note = "use `CreateVSwitch` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateVSwitchRequest {
    /// Id of the zone.
    ///
    /// Required.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// CIDR block.
    ///
    /// Required.
    ///
    /// Wire name: `CidrBlock`.
    pub cidr_block: Option<String>,
    /// Id of the VPC.
    ///
    /// Required.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the vSwitch.
    ///
    /// 2 to 128 characters, beginning with a letter or a Chinese character, not beginning with
    /// `http://` or `https://`.
    ///
    /// Wire name: `VSwitchName`.
    pub v_switch_name: Option<String>,
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
}

impl CreateVSwitchRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the zone. [More](field@CreateVSwitchRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// CIDR block. [More](field@CreateVSwitchRequest::cidr_block)
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// Id of the VPC. [More](field@CreateVSwitchRequest::vpc_id)
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@CreateVSwitchRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the vSwitch. [More](field@CreateVSwitchRequest::v_switch_name)
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self {
        self.v_switch_name = Some(value.into());
        self
    }

    /// Description. [More](field@CreateVSwitchRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateVSwitchRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for CreateVSwitchRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["ZoneId", "CidrBlock", "VpcId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ZoneId", &self.zone_id);
        fields.add("CidrBlock", &self.cidr_block);
        fields.add("VpcId", &self.vpc_id);
        fields.add("RegionId", &self.region_id);
        fields.add("VSwitchName", &self.v_switch_name);
        fields.add("Description", &self.description);
        fields.add("ClientToken", &self.client_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateVSwitchRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ZoneId" => self.zone_id.slot(),
            "CidrBlock" => self.cidr_block.slot(),
            "VpcId" => self.vpc_id.slot(),
            "RegionId" => self.region_id.slot(),
            "VSwitchName" => self.v_switch_name.slot(),
            "Description" => self.description.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateVSwitchRequest {
    type Response = CreateVSwitchResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateVSwitch")
            .region("RegionId")
            .client_token()
            .read_timeout(17)
    }
}

/// The response of [`Client::create_v_switch`](crate::Client::create_v_switch).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVSwitchResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: String,
}

impl Record for CreateVSwitchResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("VSwitchId", &self.v_switch_id);
    }
}

impl DecodeRecord for CreateVSwitchResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateVSwitchRequest);
ecs_core::internal::response_records!(CreateVSwitchResponse);
