// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceTypeFamilies.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeInstanceTypeFamilies`: lists instance type families.
//!
//! Read-only.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
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
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Generation of the instance type family.
    ///
    /// `Generation`. Values: `ecs-1`, `ecs-2`, `ecs-3`, `ecs-4`, `ecs-5`, `ecs-6`.
    pub generation: Option<String>,
}

impl DescribeInstanceTypeFamiliesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Generation`.
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
    /// `InstanceTypeFamilies`.
    pub instance_type_families: Vec<InstanceTypeFamily>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
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

impl ResponseRecord for DescribeInstanceTypeFamiliesResponse {
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

/// Instance type families found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTypeFamily {
    /// Generation of the instance type family.
    ///
    /// `Generation`.
    pub generation: String,
    /// Id of the instance type family.
    ///
    /// `InstanceTypeFamilyId`.
    pub instance_type_family_id: String,
}

impl Record for InstanceTypeFamily {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Generation", &self.generation);
        fields.add("InstanceTypeFamilyId", &self.instance_type_family_id);
    }
}

impl ResponseRecord for InstanceTypeFamily {
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
