// Generated from api-specs/ecs/2014-05-26/actions/ModifyForwardEntry.json by `cargo xtask regenerate`. Do not edit.

//! Changes a port forwarding (DNAT) entry.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::ModifyForwardEntryRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyForwardEntryRequest::new()
//!     .forward_table_id("ftb-bp1mbjubq34hlcqpabcd")
//!     .forward_entry_id("fwd-bp1k3m5n7p9q1r3sabcd")
//!     .internal_port("80");
//! ecs.modify_forward_entry(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.DestnationIpOutOfVpcCIDR`, `ForwardEntry.Duplicated`,
//! `IllegalParam.AnyPortNotZero`, `IncorretForwardEntryStatus`,
//! `IncorretStatus.ForwardEntry`, `InvalidExternalIp.Malformed`,
//! `InvalidExternalPort.Malformed`, `InvalidInternalIp.Malformed`,
//! `InvalidInternalPort.Malformed`, `InvalidIp.NotFound`,
//! `InvalidProtocal.ValueNotSupported`, `QuotaExceeded`.
//!
//! 404: `InvalidExternalIp.NotFound`, `InvalidForwardEntryId.NotFound`,
//! `InvalidForwardTableId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::modify_forward_entry`](crate::Client::modify_forward_entry).
///
/// Changes a port forwarding (DNAT) entry.
///
/// Needs [`forward_table_id`](field@ModifyForwardEntryRequest::forward_table_id),
/// [`forward_entry_id`](field@ModifyForwardEntryRequest::forward_entry_id). Often set:
/// [`internal_port`](field@ModifyForwardEntryRequest::internal_port).
#[deprecated(note = "use `ModifyForwardEntry` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyForwardEntryRequest {
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
    /// Public IP address of the forwarding entry.
    ///
    /// An IPv4 address.
    ///
    /// Wire name: `ExternalIp`.
    pub external_ip: Option<String>,
    /// Public port of the forwarding entry.
    ///
    /// Matches
    /// `(?i)^(any|([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?)$`.
    ///
    /// Wire name: `ExternalPort`.
    pub external_port: Option<String>,
    /// Private IP address that the forwarding entry leads to.
    ///
    /// An IPv4 address.
    ///
    /// Wire name: `InternalIp`.
    pub internal_ip: Option<String>,
    /// Port that the forwarding entry leads to.
    ///
    /// Matches
    /// `(?i)^(any|([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])(/([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?)$`.
    ///
    /// Wire name: `InternalPort`.
    pub internal_port: Option<String>,
    /// Network protocol.
    ///
    /// `TCP`, `UDP` or `Any`. Upper and lower case are equal.
    ///
    /// Wire name: `IpProtocol`.
    pub ip_protocol: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl ModifyForwardEntryRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the forwarding table. [More](field@ModifyForwardEntryRequest::forward_table_id)
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = Some(value.into());
        self
    }

    /// Id of the forwarding entry. [More](field@ModifyForwardEntryRequest::forward_entry_id)
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = Some(value.into());
        self
    }

    /// Public IP address of the forwarding entry.
    /// [More](field@ModifyForwardEntryRequest::external_ip)
    pub fn external_ip(mut self, value: impl Into<String>) -> Self {
        self.external_ip = Some(value.into());
        self
    }

    /// Public port of the forwarding entry.
    /// [More](field@ModifyForwardEntryRequest::external_port)
    pub fn external_port(mut self, value: impl Into<String>) -> Self {
        self.external_port = Some(value.into());
        self
    }

    /// Private IP address that the forwarding entry leads to.
    /// [More](field@ModifyForwardEntryRequest::internal_ip)
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self {
        self.internal_ip = Some(value.into());
        self
    }

    /// Port that the forwarding entry leads to.
    /// [More](field@ModifyForwardEntryRequest::internal_port)
    pub fn internal_port(mut self, value: impl Into<String>) -> Self {
        self.internal_port = Some(value.into());
        self
    }

    /// Network protocol. [More](field@ModifyForwardEntryRequest::ip_protocol)
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ModifyForwardEntryRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for ModifyForwardEntryRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["ForwardTableId", "ForwardEntryId", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ForwardTableId", &self.forward_table_id);
        fields.add("ForwardEntryId", &self.forward_entry_id);
        fields.add("ExternalIp", &self.external_ip);
        fields.add("ExternalPort", &self.external_port);
        fields.add("InternalIp", &self.internal_ip);
        fields.add("InternalPort", &self.internal_port);
        fields.add("IpProtocol", &self.ip_protocol);
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyForwardEntryRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ForwardTableId" => self.forward_table_id.slot(),
            "ForwardEntryId" => self.forward_entry_id.slot(),
            "ExternalIp" => self.external_ip.slot(),
            "ExternalPort" => self.external_port.slot(),
            "InternalIp" => self.internal_ip.slot(),
            "InternalPort" => self.internal_port.slot(),
            "IpProtocol" => self.ip_protocol.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyForwardEntryRequest {
    type Response = ModifyForwardEntryResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyForwardEntry").region("RegionId")
    }
}

/// The response of [`Client::modify_forward_entry`](crate::Client::modify_forward_entry).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyForwardEntryResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyForwardEntryResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyForwardEntryResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyForwardEntryRequest);
ecs_core::internal::response_records!(ModifyForwardEntryResponse);
