// Generated from api-specs/ecs/2014-05-26/actions/EnableNetworkInterfaceQoS.json by `cargo xtask regenerate`. Do not edit.

//! Sets rate limits for a network interface.
//!
//! - **Effects**: Another call changes the limits.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`disable_network_interface_qo_s`](crate::Client::disable_network_interface_qo_s),
//!   [`describe_network_interface_attribute`](crate::Client::describe_network_interface_attribute).
//!
//! ```no_run
//! use ecs_sdk::network_interface::EnableNetworkInterfaceQoSRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = EnableNetworkInterfaceQoSRequest::new()
//!     .network_interface_id("eni-bp14v2sdd3v8htlnabcd");
//! ecs.enable_network_interface_qo_s(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.RegionId`, `InvalidInstanceID.Malformed`, `InvalidParameter`,
//! `InvalidParameter.Conflict`, `InvalidParams.EniId`, `MissingParameter`,
//! `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `Forbidden.NotSupportRAM`, `Forbidden.SubUser`,
//! `InvalidOperation.EniServiceManaged`, `InvalidOperation.ResourceManagedByCloudProduct`,
//! `InvalidUserType.NotSupported`.
//!
//! 404: `InvalidEniId.NotFound`, `InvalidSecurityGroupId.NotFound`,
//! `InvalidVSwitchId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::enable_network_interface_qo_s`](crate::Client::enable_network_interface_qo_s).
///
/// Sets rate limits for a network interface.
///
/// Needs
/// [`network_interface_id`](field@EnableNetworkInterfaceQoSRequest::network_interface_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct EnableNetworkInterfaceQoSRequest {
    /// Id of the network interface.
    ///
    /// Required.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// Rate limits of the network interface.
    ///
    /// Wire name: `QoS`.
    pub qos: Option<QoS>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl EnableNetworkInterfaceQoSRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the network interface.
    /// [More](field@EnableNetworkInterfaceQoSRequest::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Rate limits of the network interface.
    #[inline]
    pub fn qos(mut self, value: QoS) -> Self {
        self.qos = Some(value);
        self
    }

    /// Id of the region. [More](field@EnableNetworkInterfaceQoSRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for EnableNetworkInterfaceQoSRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["NetworkInterfaceId", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("QoS", &self.qos);
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for EnableNetworkInterfaceQoSRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "QoS" => self.qos.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for EnableNetworkInterfaceQoSRequest {
    type Response = EnableNetworkInterfaceQoSResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "EnableNetworkInterfaceQoS").region("RegionId")
    }
}

/// Rate limits of the network interface.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct QoS {
    /// Limit of the inbound bandwidth.
    ///
    /// At least 50,000 kbit/s. A multiple of 1,000. Limits the private network; a maximum is
    /// not documented.
    ///
    /// Wire name: `BandwidthRx`.
    pub bandwidth_rx: Option<i64>,
    /// Limit of the outbound bandwidth.
    ///
    /// At least 50,000 kbit/s. A multiple of 1,000. Limits the private network; a maximum is
    /// not documented.
    ///
    /// Wire name: `BandwidthTx`.
    pub bandwidth_tx: Option<i64>,
    /// Limit of concurrent connections.
    ///
    /// At least 10,000. A multiple of 10,000. A maximum is not documented.
    ///
    /// Wire name: `ConcurrentConnections`.
    pub concurrent_connections: Option<i64>,
    /// Limit of inbound packets per second.
    ///
    /// At least 10,000 packets/s. A multiple of 10,000. Limits the private network; a maximum
    /// is not documented.
    ///
    /// Wire name: `PpsRx`.
    pub pps_rx: Option<i64>,
    /// Limit of outbound packets per second.
    ///
    /// At least 10,000 packets/s. A multiple of 10,000. Limits the private network; a maximum
    /// is not documented.
    ///
    /// Wire name: `PpsTx`.
    pub pps_tx: Option<i64>,
}

impl QoS {
    /// An empty `QoS`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Limit of the inbound bandwidth. [More](field@QoS::bandwidth_rx)
    pub fn bandwidth_rx(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.bandwidth_rx = Some(value.into_integer());
        self
    }

    /// Limit of the outbound bandwidth. [More](field@QoS::bandwidth_tx)
    pub fn bandwidth_tx(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.bandwidth_tx = Some(value.into_integer());
        self
    }

    /// Limit of concurrent connections. [More](field@QoS::concurrent_connections)
    pub fn concurrent_connections(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.concurrent_connections = Some(value.into_integer());
        self
    }

    /// Limit of inbound packets per second. [More](field@QoS::pps_rx)
    pub fn pps_rx(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.pps_rx = Some(value.into_integer());
        self
    }

    /// Limit of outbound packets per second. [More](field@QoS::pps_tx)
    pub fn pps_tx(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.pps_tx = Some(value.into_integer());
        self
    }
}

impl Record for QoS {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("BandwidthRx", &self.bandwidth_rx);
        fields.add("BandwidthTx", &self.bandwidth_tx);
        fields.add("ConcurrentConnections", &self.concurrent_connections);
        fields.add("PpsRx", &self.pps_rx);
        fields.add("PpsTx", &self.pps_tx);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for QoS {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "BandwidthRx" => self.bandwidth_rx.slot(),
            "BandwidthTx" => self.bandwidth_tx.slot(),
            "ConcurrentConnections" => self.concurrent_connections.slot(),
            "PpsRx" => self.pps_rx.slot(),
            "PpsTx" => self.pps_tx.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::enable_network_interface_qo_s`](crate::Client::enable_network_interface_qo_s).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableNetworkInterfaceQoSResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for EnableNetworkInterfaceQoSResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for EnableNetworkInterfaceQoSResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(EnableNetworkInterfaceQoSRequest, QoS);
ecs_core::internal::response_records!(EnableNetworkInterfaceQoSResponse);
