// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceTypeFamilies.json by `cargo xtask regenerate`. Do not edit.

//! Lists instance type families.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`describe_instance_types`](crate::Client::describe_instance_types).
//!
//! ```no_run
//! use ecs_sdk::instance::DescribeInstanceTypeFamiliesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstanceTypeFamiliesRequest::new();
//! let response = ecs.describe_instance_type_families(request).await?;
//! for instance_type_family in response.instance_type_families {
//!     println!("{}", instance_type_family.instance_type_family_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_instance_type_families`](crate::Client::describe_instance_type_families).
///
/// Lists instance type families.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstanceTypeFamiliesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Generation of the instance type family.
    ///
    /// - `ecs-1`: first series.
    /// - `ecs-2`: second series.
    /// - `ecs-3`: third series.
    /// - `ecs-4`: fourth series: g5, c5, r5, ebm*5s, t5.
    /// - `ecs-5`: fifth series: g6, c6, r6, ebm*6, g6e.
    /// - `ecs-6`: sixth series: hf*7, ebmhfg7; preview by invitation.
    ///
    /// Wire name: `Generation`.
    pub generation: Option<String>,
}

impl DescribeInstanceTypeFamiliesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeInstanceTypeFamiliesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Generation of the instance type family.
    /// [More](field@DescribeInstanceTypeFamiliesRequest::generation)
    pub fn generation(mut self, value: impl Into<String>) -> Self {
        self.generation = Some(value.into());
        self
    }
}

impl Record for DescribeInstanceTypeFamiliesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Generation", &self.generation);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInstanceTypeFamiliesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Generation" => self.generation.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInstanceTypeFamiliesRequest {
    type Response = DescribeInstanceTypeFamiliesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstanceTypeFamilies")
            .read_only()
            .region("RegionId")
            .read_timeout(17)
    }
}

/// The response of
/// [`Client::describe_instance_type_families`](crate::Client::describe_instance_type_families).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceTypeFamiliesResponse {
    /// Instance type families found.
    ///
    /// Wire name: `InstanceTypeFamilies`.
    pub instance_type_families: Vec<InstanceTypeFamily>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeInstanceTypeFamiliesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "InstanceTypeFamilies",
                "InstanceTypeFamily",
                &self.instance_type_families,
            );
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeInstanceTypeFamiliesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceTypeFamilies" => {
                Slot::Wrapped("InstanceTypeFamily", &mut self.instance_type_families)
            }
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance type family.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTypeFamily {
    /// Generation of the instance type family.
    ///
    /// Wire name: `Generation`.
    pub generation: String,
    /// Id of the instance type family.
    ///
    /// Wire name: `InstanceTypeFamilyId`.
    pub instance_type_family_id: String,
}

impl Record for InstanceTypeFamily {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Generation", &self.generation);
        fields.add("InstanceTypeFamilyId", &self.instance_type_family_id);
    }
}

impl DecodeRecord for InstanceTypeFamily {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Generation" => self.generation.slot(),
            "InstanceTypeFamilyId" => self.instance_type_family_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeInstanceTypeFamiliesRequest);
ecs_core::internal::response_records!(
    DescribeInstanceTypeFamiliesResponse, InstanceTypeFamily
);
