// Generated from api-specs/ecs/2014-05-26/actions/CreateForwardEntry.json by `cargo xtask regenerate`. Do not edit.

//! Adds a port forwarding (DNAT) entry to a NAT gateway.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::CreateForwardEntryRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateForwardEntryRequest::new()
//!     .forward_table_id("ftb-bp1mbjubq34hlcqpabcd")
//!     .external_ip("203.0.113.10")
//!     .external_port("8080")
//!     .internal_ip("10.0.0.50")
//!     .internal_port("80")
//!     .ip_protocol("TCP");
//! let response = ecs.create_forward_entry(request).await?;
//! println!("{}", response.forward_entry_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `AnyPort.PortMustBeZero`, `Duplicated.DestinationPort`, `DuplicatedParam.%s`,
//! `DuplicatedParam.ExternalPort`, `DuplicatedParam.InternalPort`,
//! `ExclusiveParam.%sAnd%s`, `Forbidden.DestinationIpOutOfVswitchCIDR`,
//! `Forbidden.DestnationIpOutOfVpcCIDR`, `Forbidden.ExternalIp.UsedInSnatTable`,
//! `Forbidden.InternalIpOutOfVpcCIDR`, `Forbidden.IpHasBeenUsedInSnat`,
//! `ForwardEntry.Duplicated`, `IncorrectStatus.ForwardEntry`, `IncorrectStatus.NatIp`,
//! `IncorretForwardEntryStatus`, `Invalid.natgwNotExist`, `InvalidExternalIp.Malformed`,
//! `InvalidExternalPort.Malformed`, `InvalidInternalIp.Malformed`,
//! `InvalidInternalPort.Malformed`, `InvalidIp.NotInNatgw`,
//! `InvalidParameter.Name.Malformed`, `InvalidProtocal.ValueNotSupported`,
//! `MissingParameter`, `Operation.Conflict`, `OperationFailed.AnyPortConfig`,
//! `OperationFailed.InstacneBindEip`, `OperationUnsupported.EipInBinding`,
//! `OperationUnsupported.ForwardEntry`, `QuotaExceeded`, `QuotaExceeded.ForwardEntry`,
//! `QuotaExceeded.ForwardEntrySessionManytoOne`, `UnsupportedFeature.%s`,
//! `UnsupportedFeature.PortSegment`, `UnsupportedFeature.PrivateLinkEnabled`.
//!
//! 404: `InvalidExternalIp.NotFound`, `InvalidForwardTableId.NotFound`,
//! `InvalidRegionId.NotFound`, `ResourceNotFound.NatIp`.
//!
//! 500: `InternalError`, `System.Error`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::create_forward_entry`](crate::Client::create_forward_entry).
///
/// Adds a port forwarding (DNAT) entry to a NAT gateway.
///
/// Needs [`forward_table_id`](field@CreateForwardEntryRequest::forward_table_id),
/// [`external_ip`](field@CreateForwardEntryRequest::external_ip),
/// [`external_port`](field@CreateForwardEntryRequest::external_port),
/// [`internal_ip`](field@CreateForwardEntryRequest::internal_ip),
/// [`internal_port`](field@CreateForwardEntryRequest::internal_port),
/// [`ip_protocol`](field@CreateForwardEntryRequest::ip_protocol).
#[deprecated(note = "use `CreateForwardEntry` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateForwardEntryRequest {
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
    /// Public IP address of the forwarding entry.
    ///
    /// Required. An IPv4 address.
    ///
    /// Wire name: `ExternalIp`.
    pub external_ip: Option<String>,
    /// Public port of the forwarding entry.
    ///
    /// Required. Matches
    /// `(?i)^(any|([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?)$`.
    ///
    /// Wire name: `ExternalPort`.
    pub external_port: Option<String>,
    /// Private IP address that the forwarding entry leads to.
    ///
    /// Required. An IPv4 address.
    ///
    /// Wire name: `InternalIp`.
    pub internal_ip: Option<String>,
    /// Port that the forwarding entry leads to.
    ///
    /// Required. Matches
    /// `(?i)^(any|([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?)$`.
    ///
    /// Wire name: `InternalPort`.
    pub internal_port: Option<String>,
    /// Network protocol.
    ///
    /// Required. `TCP`, `UDP` or `Any`. Upper and lower case are equal.
    ///
    /// Wire name: `IpProtocol`.
    pub ip_protocol: Option<String>,
}

impl CreateForwardEntryRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateForwardEntryRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the forwarding table. [More](field@CreateForwardEntryRequest::forward_table_id)
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = Some(value.into());
        self
    }

    /// Public IP address of the forwarding entry.
    /// [More](field@CreateForwardEntryRequest::external_ip)
    pub fn external_ip(mut self, value: impl Into<String>) -> Self {
        self.external_ip = Some(value.into());
        self
    }

    /// Public port of the forwarding entry.
    /// [More](field@CreateForwardEntryRequest::external_port)
    pub fn external_port(mut self, value: impl Into<String>) -> Self {
        self.external_port = Some(value.into());
        self
    }

    /// Private IP address that the forwarding entry leads to.
    /// [More](field@CreateForwardEntryRequest::internal_ip)
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self {
        self.internal_ip = Some(value.into());
        self
    }

    /// Port that the forwarding entry leads to.
    /// [More](field@CreateForwardEntryRequest::internal_port)
    pub fn internal_port(mut self, value: impl Into<String>) -> Self {
        self.internal_port = Some(value.into());
        self
    }

    /// Network protocol. [More](field@CreateForwardEntryRequest::ip_protocol)
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
}

impl Record for CreateForwardEntryRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &[
            "RegionId",
            "ForwardTableId",
            "ExternalIp",
            "ExternalPort",
            "InternalIp",
            "InternalPort",
            "IpProtocol",
        ]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ForwardTableId", &self.forward_table_id);
        fields.add("ExternalIp", &self.external_ip);
        fields.add("ExternalPort", &self.external_port);
        fields.add("InternalIp", &self.internal_ip);
        fields.add("InternalPort", &self.internal_port);
        fields.add("IpProtocol", &self.ip_protocol);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateForwardEntryRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ForwardTableId" => self.forward_table_id.slot(),
            "ExternalIp" => self.external_ip.slot(),
            "ExternalPort" => self.external_port.slot(),
            "InternalIp" => self.internal_ip.slot(),
            "InternalPort" => self.internal_port.slot(),
            "IpProtocol" => self.ip_protocol.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateForwardEntryRequest {
    type Response = CreateForwardEntryResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateForwardEntry").region("RegionId")
    }
}

/// The response of [`Client::create_forward_entry`](crate::Client::create_forward_entry).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateForwardEntryResponse {
    /// Id of the forwarding entry.
    ///
    /// Wire name: `ForwardEntryId`.
    pub forward_entry_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateForwardEntryResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ForwardEntryId", &self.forward_entry_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateForwardEntryResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ForwardEntryId" => self.forward_entry_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateForwardEntryRequest);
ecs_core::internal::response_records!(CreateForwardEntryResponse);
