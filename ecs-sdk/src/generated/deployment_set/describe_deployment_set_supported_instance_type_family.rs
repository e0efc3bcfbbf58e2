// Generated from api-specs/ecs/2014-05-26/actions/DescribeDeploymentSetSupportedInstanceTypeFamily.json by `cargo xtask regenerate`. Do not edit.

//! Lists the instance type families that deployment sets support.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`create_deployment_set`](crate::Client::create_deployment_set).
//!
//! ```no_run
//! use ecs_sdk::deployment_set::DescribeDeploymentSetSupportedInstanceTypeFamilyRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDeploymentSetSupportedInstanceTypeFamilyRequest::new();
//! let response = ecs
//!     .describe_deployment_set_supported_instance_type_family(request)
//!     .await?;
//! println!("{}", response.instance_type_families);
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_deployment_set_supported_instance_type_family`](crate::Client::describe_deployment_set_supported_instance_type_family).
///
/// Lists the instance type families that deployment sets support.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Strategy of the deployment set.
    ///
    /// `Availability`, `AvailabilityGroup` or `LowLatency`, default
    /// [`Availability`](types::DeploymentStrategy::Availability).
    ///
    /// Wire name: `Strategy`.
    pub strategy: Option<types::DeploymentStrategy>,
}

impl DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region.
    /// [More](field@DescribeDeploymentSetSupportedInstanceTypeFamilyRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Strategy of the deployment set.
    /// [More](field@DescribeDeploymentSetSupportedInstanceTypeFamilyRequest::strategy)
    pub fn strategy(mut self, value: impl Into<types::DeploymentStrategy>) -> Self {
        self.strategy = Some(value.into());
        self
    }
}

impl Record for DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Strategy", &self.strategy);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord
for DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Strategy" => self.strategy.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
    type Response = DescribeDeploymentSetSupportedInstanceTypeFamilyResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDeploymentSetSupportedInstanceTypeFamily")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_deployment_set_supported_instance_type_family`](crate::Client::describe_deployment_set_supported_instance_type_family).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDeploymentSetSupportedInstanceTypeFamilyResponse {
    /// Instance type families that are supported.
    ///
    /// Wire name: `InstanceTypeFamilies`.
    pub instance_type_families: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeDeploymentSetSupportedInstanceTypeFamilyResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceTypeFamilies", &self.instance_type_families);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeDeploymentSetSupportedInstanceTypeFamilyResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceTypeFamilies" => self.instance_type_families.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    DescribeDeploymentSetSupportedInstanceTypeFamilyRequest
);
ecs_core::internal::response_records!(
    DescribeDeploymentSetSupportedInstanceTypeFamilyResponse
);
