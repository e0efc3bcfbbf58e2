// Generated from api-specs/ecs/2014-05-26/actions/ReleasePublicIpAddress.json by `cargo xtask regenerate`. Do not edit.

//! Releases the public IP address of an instance.
//!
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::ReleasePublicIpAddressRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ReleasePublicIpAddressRequest::new().public_ip_address("203.0.113.7");
//! let response = ecs.release_public_ip_address(request).await?;
//! println!("{}", response.remain_times);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DryRunOperation`, `InvalidIpAddress.NotFound`, `OperationDenied`.
//!
//! 403: `Forbidden.ExceedDuration`, `IncorrectInstanceStatus`,
//! `InstanceLockedForSecurity`, `InvalidIpAddress.NeedInstanceId`,
//! `OperationTimesOverLimit`.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::release_public_ip_address`](crate::Client::release_public_ip_address).
///
/// Releases the public IP address of an instance.
///
/// Needs [`public_ip_address`](field@ReleasePublicIpAddressRequest::public_ip_address).
#[deprecated(note = "the API no longer recommends this action")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReleasePublicIpAddressRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Public IP address.
    ///
    /// Required.
    ///
    /// Wire name: `PublicIpAddress`.
    pub public_ip_address: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
}

impl ReleasePublicIpAddressRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ReleasePublicIpAddressRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Public IP address. [More](field@ReleasePublicIpAddressRequest::public_ip_address)
    pub fn public_ip_address(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

impl Record for ReleasePublicIpAddressRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["PublicIpAddress"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("PublicIpAddress", &self.public_ip_address);
        fields.add("DryRun", &self.dry_run);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ReleasePublicIpAddressRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "PublicIpAddress" => self.public_ip_address.slot(),
            "DryRun" => self.dry_run.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ReleasePublicIpAddressRequest {
    type Response = ReleasePublicIpAddressResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ReleasePublicIpAddress").region("RegionId")
    }
}

impl DryRun for ReleasePublicIpAddressRequest {}

/// The response of
/// [`Client::release_public_ip_address`](crate::Client::release_public_ip_address).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleasePublicIpAddressResponse {
    /// How many times remain.
    ///
    /// Wire name: `RemainTimes`.
    pub remain_times: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ReleasePublicIpAddressResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RemainTimes", &self.remain_times);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ReleasePublicIpAddressResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RemainTimes" => self.remain_times.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ReleasePublicIpAddressRequest);
ecs_core::internal::response_records!(ReleasePublicIpAddressResponse);
