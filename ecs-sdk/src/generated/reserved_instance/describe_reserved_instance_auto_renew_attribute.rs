// Generated from api-specs/ecs/2014-05-26/actions/DescribeReservedInstanceAutoRenewAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Shows the automatic renewal settings of reserved instances.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**:
//!   [`modify_reserved_instance_auto_renew_attribute`](crate::Client::modify_reserved_instance_auto_renew_attribute).
//!
//! ```no_run
//! use ecs_sdk::reserved_instance::DescribeReservedInstanceAutoRenewAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeReservedInstanceAutoRenewAttributeRequest::new()
//!     .reserved_instance_id(["ri-bp1cx3n9q2k5v8y7abcd"]);
//! let response = ecs.describe_reserved_instance_auto_renew_attribute(request).await?;
//! for item in response.reserved_instance_renew_attributes {
//!     println!("{} {}", item.reserved_instance_id, item.renewal_status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `ChargeTypeViolation`, `InvalidParameter`, `InvalidParameter.ToManyInstanceIds`,
//! `MissingParamter.InstanceId`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_reserved_instance_auto_renew_attribute`](crate::Client::describe_reserved_instance_auto_renew_attribute).
///
/// Shows the automatic renewal settings of reserved instances.
///
/// Needs
/// [`reserved_instance_id`](field@DescribeReservedInstanceAutoRenewAttributeRequest::reserved_instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeReservedInstanceAutoRenewAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the reserved instances.
    ///
    /// Required. At most 100 items. Without it the call fails with
    /// `MissingParamter.InstanceId` (spelled like this).
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    ///
    /// Wire name: `ReservedInstanceId`.
    pub reserved_instance_id: Option<Vec<String>>,
}

impl DescribeReservedInstanceAutoRenewAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region.
    /// [More](field@DescribeReservedInstanceAutoRenewAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the reserved instances. An empty list cannot be sent.
    /// [More](field@DescribeReservedInstanceAutoRenewAttributeRequest::reserved_instance_id)
    pub fn reserved_instance_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.reserved_instance_id = Some(value.into_list());
        self
    }
}

impl Record for DescribeReservedInstanceAutoRenewAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ReservedInstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ReservedInstanceId", &self.reserved_instance_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord
for DescribeReservedInstanceAutoRenewAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ReservedInstanceId" => self.reserved_instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeReservedInstanceAutoRenewAttributeRequest {
    type Response = DescribeReservedInstanceAutoRenewAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeReservedInstanceAutoRenewAttribute")
            .read_only()
            .region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.reserved_instance_id.as_mut()?, 100))
    }
}

/// The response of
/// [`Client::describe_reserved_instance_auto_renew_attribute`](crate::Client::describe_reserved_instance_auto_renew_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeReservedInstanceAutoRenewAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Renewal settings per reserved instance.
    ///
    /// Wire name: `ReservedInstanceRenewAttributes`.
    pub reserved_instance_renew_attributes: Vec<ReservedInstanceRenewAttribute>,
}

impl Record for DescribeReservedInstanceAutoRenewAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields
            .wrapped(
                "ReservedInstanceRenewAttributes",
                "ReservedInstanceRenewAttribute",
                &self.reserved_instance_renew_attributes,
            );
    }
}

impl DecodeRecord for DescribeReservedInstanceAutoRenewAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "ReservedInstanceRenewAttributes" => {
                Slot::Wrapped(
                    "ReservedInstanceRenewAttribute",
                    &mut self.reserved_instance_renew_attributes,
                )
            }
            _ => return None,
        };
        Some(slot)
    }
}

/// Renewal settings of a reserved instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReservedInstanceRenewAttribute {
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// Wire name: `Duration`.
    pub duration: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Year` or `Month`. The international site has `Year` only.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: types::PeriodUnit,
    /// Whether it is renewed, automatically, by hand or not at all.
    ///
    /// `AutoRenewal` or `Normal`. Other resources also have `NotRenewal`.
    ///
    /// Wire name: `RenewalStatus`.
    pub renewal_status: types::RenewalStatus,
    /// Id of the reserved instance.
    ///
    /// Wire name: `ReservedInstanceId`.
    pub reserved_instance_id: String,
}

impl Record for ReservedInstanceRenewAttribute {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Duration", &self.duration);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("RenewalStatus", &self.renewal_status);
        fields.add("ReservedInstanceId", &self.reserved_instance_id);
    }
}

impl DecodeRecord for ReservedInstanceRenewAttribute {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Duration" => self.duration.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "RenewalStatus" => self.renewal_status.slot(),
            "ReservedInstanceId" => self.reserved_instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeReservedInstanceAutoRenewAttributeRequest);
ecs_core::internal::response_records!(
    DescribeReservedInstanceAutoRenewAttributeResponse, ReservedInstanceRenewAttribute
);
