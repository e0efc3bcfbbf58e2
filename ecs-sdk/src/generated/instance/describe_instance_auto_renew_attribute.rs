// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceAutoRenewAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Shows the automatic renewal settings of subscription instances.
//!
//! - **Before**: The list must not contain ids of `PostPaid` instances; they cause an
//!   error.
//! - **Members**: At least one of `InstanceId` and `RenewalStatus` must be set.
//! - **Costs**: Only for resources that are `PrePaid`.
//! - **Limits**: At most 100 instances per call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`modify_instance_auto_renew_attribute`](crate::Client::modify_instance_auto_renew_attribute),
//!   [`renew_instance`](crate::Client::renew_instance).
//!
//! ```no_run
//! use ecs_sdk::instance::DescribeInstanceAutoRenewAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstanceAutoRenewAttributeRequest::new()
//!     .instance_id(["i-bp1prepaid0000000abc"]);
//! let mut items = ecs.describe_instance_auto_renew_attribute(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{} {}", item.instance_id, item.renewal_status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Throttling`.
//!
//! 403: `ChargeTypeViolation`, `IncorrectInstanceStatus`,
//! `InvalidParameter.InvalidInstanceId`, `InvalidParameter.PageNumber`,
//! `InvalidParameter.PageSize`, `InvalidParameter.RenewalStatus`,
//! `InvalidParameter.RenewalStatusInstanceId`, `InvalidParameter.ToManyInstanceIds`,
//! `MissingParameter.InstanceId`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Paged, Paging, Record,
    Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_instance_auto_renew_attribute`](crate::Client::describe_instance_auto_renew_attribute).
///
/// Shows the automatic renewal settings of subscription instances.
///
/// Often set:
/// [`instance_id`](field@DescribeInstanceAutoRenewAttributeRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeRequest {
    /// Ids of the instances.
    ///
    /// At most 100 items. At least 1 characters. Set this or `RenewalStatus`, or both.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `InstanceId`, sent as comma-separated text.
    pub instance_id: Option<Vec<String>>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Renewal status of the instances to list.
    ///
    /// Set this or `InstanceId`, or both.
    ///
    /// Wire name: `RenewalStatus`.
    pub renewal_status: Option<types::RenewalStatus>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default 10. Matches `^\d+$`.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1. Matches `^\d+$`.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
}

impl DescribeInstanceAutoRenewAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@DescribeInstanceAutoRenewAttributeRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }

    /// Id of the region. [More](field@DescribeInstanceAutoRenewAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Renewal status of the instances to list.
    /// [More](field@DescribeInstanceAutoRenewAttributeRequest::renewal_status)
    pub fn renewal_status(mut self, value: impl Into<types::RenewalStatus>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeInstanceAutoRenewAttributeRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeInstanceAutoRenewAttributeRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }
}

impl Record for DescribeInstanceAutoRenewAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::Commas, "InstanceId", &self.instance_id);
        fields.add("RegionId", &self.region_id);
        fields.add("RenewalStatus", &self.renewal_status);
        fields.add("PageSize", &self.page_size);
        fields.add("PageNumber", &self.page_number);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInstanceAutoRenewAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "RegionId" => self.region_id.slot(),
            "RenewalStatus" => self.renewal_status.slot(),
            "PageSize" => self.page_size.slot(),
            "PageNumber" => self.page_number.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInstanceAutoRenewAttributeRequest {
    type Response = DescribeInstanceAutoRenewAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstanceAutoRenewAttribute")
            .read_only()
            .region("RegionId")
            .read_timeout(17)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 100))
    }
}

impl Paged for DescribeInstanceAutoRenewAttributeRequest {
    type Item = InstanceRenewAttribute;
    const PAGING: Paging = Paging::number("InstanceRenewAttributes").size(50);
    #[inline]
    fn items(
        response: DescribeInstanceAutoRenewAttributeResponse,
    ) -> Vec<InstanceRenewAttribute> {
        response.instance_renew_attributes
    }
}

/// The response of
/// [`Client::describe_instance_auto_renew_attribute`](crate::Client::describe_instance_auto_renew_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeResponse {
    /// Renewal settings per instance.
    ///
    /// Wire name: `InstanceRenewAttributes`.
    pub instance_renew_attributes: Vec<InstanceRenewAttribute>,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeInstanceAutoRenewAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "InstanceRenewAttributes",
                "InstanceRenewAttribute",
                &self.instance_renew_attributes,
            );
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeInstanceAutoRenewAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceRenewAttributes" => {
                Slot::Wrapped(
                    "InstanceRenewAttribute",
                    &mut self.instance_renew_attributes,
                )
            }
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Renewal settings of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceRenewAttribute {
    /// Whether automatic renewal is on.
    ///
    /// Wire name: `AutoRenewEnabled`.
    pub auto_renew_enabled: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// Wire name: `Duration`.
    pub duration: Option<i64>,
    /// Whether renewals are aligned to a fixed day.
    ///
    /// Wire name: `EnableExpectedRenewDay`.
    pub enable_expected_renew_day: Option<bool>,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Unit in which the period is counted.
    ///
    /// The service lists no values; its example shows `week`, while requests use `Week`. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: types::PeriodUnit,
    /// Whether it is renewed, automatically, by hand or not at all.
    ///
    /// Wire name: `RenewalStatus`.
    pub renewal_status: types::RenewalStatus,
}

impl Record for InstanceRenewAttribute {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AutoRenewEnabled", &self.auto_renew_enabled);
        fields.add("Duration", &self.duration);
        fields.add("EnableExpectedRenewDay", &self.enable_expected_renew_day);
        fields.add("InstanceId", &self.instance_id);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("RenewalStatus", &self.renewal_status);
    }
}

impl DecodeRecord for InstanceRenewAttribute {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AutoRenewEnabled" => self.auto_renew_enabled.slot(),
            "Duration" => self.duration.slot(),
            "EnableExpectedRenewDay" => self.enable_expected_renew_day.slot(),
            "InstanceId" => self.instance_id.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "RenewalStatus" => self.renewal_status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeInstanceAutoRenewAttributeRequest);
ecs_core::internal::response_records!(
    DescribeInstanceAutoRenewAttributeResponse, InstanceRenewAttribute
);
