// Generated from api-specs/ecs/2014-05-26/actions/CreateHaVip.json by `cargo xtask regenerate`. Do not edit.

//! Creates a high-availability virtual IP address (HaVip).
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::CreateHaVipRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateHaVipRequest::new().v_switch_id("vsw-bp1ddbrxdlrcbim46xf2n");
//! let response = ecs.create_ha_vip(request).await?;
//! println!("{}", response.ha_vip_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.HaVip`, `InvalidDescription.Malformed`, `InvalidIPAddress.AlreadyUsed`,
//! `InvalidIPAddress.Malformed`, `InvalidIPAddress.NotAvailable`,
//! `InvalidIPAddress.OutOfRange`, `InvalidPrivateIp.NotFound`, `InvalidVSwitch.NotFound`.
//!
//! 403: `CountLimitExceed.HaVipInVpc`, `QuotaExceeded.HaVip`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidVSwitchId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::create_ha_vip`](crate::Client::create_ha_vip).
///
/// Creates a high-availability virtual IP address (HaVip).
///
/// Needs [`v_switch_id`](field@CreateHaVipRequest::v_switch_id).
#[deprecated(note = "use `CreateHaVip` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateHaVipRequest {
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
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
    /// IP address.
    ///
    /// Wire name: `IpAddress`.
    pub ip_address: Option<String>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
}

impl CreateHaVipRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateHaVipRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the region. [More](field@CreateHaVipRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the vSwitch. [More](field@CreateHaVipRequest::v_switch_id)
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// IP address.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for CreateHaVipRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "VSwitchId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientToken", &self.client_token);
        fields.add("RegionId", &self.region_id);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("IpAddress", &self.ip_address);
        fields.add("Description", &self.description);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateHaVipRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ClientToken" => self.client_token.slot(),
            "RegionId" => self.region_id.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "IpAddress" => self.ip_address.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateHaVipRequest {
    type Response = CreateHaVipResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateHaVip").region("RegionId").client_token()
    }
}

/// The response of [`Client::create_ha_vip`](crate::Client::create_ha_vip).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateHaVipResponse {
    /// Id of the high-availability virtual IP address.
    ///
    /// Wire name: `HaVipId`.
    pub ha_vip_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateHaVipResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("HaVipId", &self.ha_vip_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateHaVipResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "HaVipId" => self.ha_vip_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateHaVipRequest);
ecs_core::internal::response_records!(CreateHaVipResponse);
