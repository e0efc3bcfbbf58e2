// Generated from api-specs/ecs/2014-05-26/actions/DescribeAccountAttributes.json by `cargo xtask regenerate`. Do not edit.

//! Lists quotas and other attributes of the account in a region.
//!
//! - **Limits**: At most 8 attribute names per call.
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::region::DescribeAccountAttributesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeAccountAttributesRequest::new();
//! let response = ecs.describe_account_attributes(request).await?;
//! for item in response.account_attribute_items {
//!     println!("{}", item.attribute_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `Invalid.Parameter`.
//!
//! 500: `InternalError`, `ServiceUnavailable`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_account_attributes`](crate::Client::describe_account_attributes).
///
/// Lists quotas and other attributes of the account in a region.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeAccountAttributesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Names of the attributes to list.
    ///
    /// Default: unset. At most 8 items.
    ///
    /// - `instance-network-type`: usable network types.
    /// - `max-security-groups`.
    /// - `max-elastic-network-interfaces`.
    /// - `max-postpaid-instance-vcpu-count`.
    /// - `max-spot-instance-vcpu-count`.
    /// - `used-postpaid-instance-vcpu-count`.
    /// - `used-spot-instance-vcpu-count`.
    /// - `max-postpaid-yundisk-capacity`: deprecated; pay-as-you-go data disk total.
    /// - `used-postpaid-yundisk-capacity`: deprecated; pay-as-you-go data disk space used.
    /// - `max-dedicated-hosts`.
    /// - `supported-postpaid-instance-types`: pay-as-you-go types with I/O optimization.
    /// - `max-axt-command-count`: Cloud Assistant command quota.
    /// - `max-axt-invocation-daily`: Cloud Assistant runs per day.
    /// - `real-name-authentication`: identity check done; needed to create in mainland China.
    /// - `max-cloud-assistant-activation-count`: quota of managed-instance activation codes.
    ///
    /// 15 names exist, of which one call takes 8.
    ///
    /// Wire name: `AttributeName`.
    pub attribute_name: Option<Vec<String>>,
}

impl DescribeAccountAttributesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeAccountAttributesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Names of the attributes to list. An empty list cannot be sent.
    /// [More](field@DescribeAccountAttributesRequest::attribute_name)
    pub fn attribute_name<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.attribute_name = Some(value.into_list());
        self
    }
}

impl Record for DescribeAccountAttributesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add("AttributeName", &self.attribute_name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeAccountAttributesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "AttributeName" => self.attribute_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeAccountAttributesRequest {
    type Response = DescribeAccountAttributesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeAccountAttributes")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_account_attributes`](crate::Client::describe_account_attributes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAccountAttributesResponse {
    /// Attributes of the account.
    ///
    /// Wire name: `AccountAttributeItems`.
    pub account_attribute_items: Vec<AccountAttributeItem>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeAccountAttributesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AccountAttributeItems",
                "AccountAttributeItem",
                &self.account_attribute_items,
            );
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeAccountAttributesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AccountAttributeItems" => {
                Slot::Wrapped("AccountAttributeItem", &mut self.account_attribute_items)
            }
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An attribute of the account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountAttributeItem {
    /// Name of the attribute.
    ///
    /// - `instance-network-type`: usable network types.
    /// - `max-security-groups`.
    /// - `max-elastic-network-interfaces`.
    /// - `max-postpaid-instance-vcpu-count`.
    /// - `max-spot-instance-vcpu-count`.
    /// - `used-postpaid-instance-vcpu-count`.
    /// - `used-spot-instance-vcpu-count`.
    /// - `max-postpaid-yundisk-capacity`: pay-as-you-go data disk total.
    /// - `used-postpaid-yundisk-capacity`: pay-as-you-go data disk space used.
    /// - `max-dedicated-hosts`.
    /// - `supported-postpaid-instance-types`: pay-as-you-go types with I/O optimization.
    /// - `max-axt-command-count`: Cloud Assistant command quota.
    /// - `max-axt-invocation-daily`: Cloud Assistant runs per day.
    /// - `real-name-authentication`: identity check done.
    /// - `max-cloud-assistant-activation-count`: quota of managed-instance activation codes.
    ///
    /// Wire name: `AttributeName`.
    pub attribute_name: String,
    /// Values of the attribute.
    ///
    /// Wire name: `AttributeValues`.
    pub attribute_values: Vec<ValueItem>,
}

impl Record for AccountAttributeItem {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AttributeName", &self.attribute_name);
        fields.wrapped("AttributeValues", "ValueItem", &self.attribute_values);
    }
}

impl DecodeRecord for AccountAttributeItem {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AttributeName" => self.attribute_name.slot(),
            "AttributeValues" => Slot::Wrapped("ValueItem", &mut self.attribute_values),
            _ => return None,
        };
        Some(slot)
    }
}

/// A value of the attribute.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValueItem {
    /// Number.
    ///
    /// Wire name: `Count`.
    pub count: Option<i64>,
    /// Disk category.
    ///
    /// `cloud_efficiency`, `cloud_ssd` or `cloud_essd`. As of 2024, for data disks;
    /// `cloud_auto` is missing. The service documents this inconsistently.
    ///
    /// Wire name: `DiskCategory`.
    pub disk_category: types::DiskCategory,
    /// When it expires, UTC.
    ///
    /// Absent if the privilege does not expire.
    ///
    /// Wire name: `ExpiredTime`.
    pub expired_time: types::Time,
    /// Billing method, subscription or pay as you go.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: String,
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// Value of the attribute.
    ///
    /// - At least 0 if `AccountAttributeItems.AccountAttributeItem.AttributeName` is
    ///   `max-security-groups`, `max-elastic-network-interfaces`,
    ///   `max-postpaid-instance-vcpu-count`, `max-spot-instance-vcpu-count`,
    ///   `used-postpaid-instance-vcpu-count`, `used-spot-instance-vcpu-count`,
    ///   `max-postpaid-yundisk-capacity`, `used-postpaid-yundisk-capacity`,
    ///   `max-dedicated-hosts`, `max-axt-command-count`, `max-axt-invocation-daily` or
    ///   `max-cloud-assistant-activation-count`.
    /// - `yes`, `none` or `unnecessary` if
    ///   `AccountAttributeItems.AccountAttributeItem.AttributeName` is
    ///   `real-name-authentication`.
    /// - `vpc` or `classic` if `AccountAttributeItems.AccountAttributeItem.AttributeName` is
    ///   `instance-network-type`.
    ///
    /// The documentation misspells two names: `supported-postpay-instance-types` and
    /// `real-name-authentications`. The service documents this inconsistently.
    ///
    /// Wire name: `Value`.
    pub value: String,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for ValueItem {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Count", &self.count);
        fields.add("DiskCategory", &self.disk_category);
        fields.add("ExpiredTime", &self.expired_time);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("InstanceType", &self.instance_type);
        fields.add("Value", &self.value);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for ValueItem {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Count" => self.count.slot(),
            "DiskCategory" => self.disk_category.slot(),
            "ExpiredTime" => self.expired_time.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "InstanceType" => self.instance_type.slot(),
            "Value" => self.value.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeAccountAttributesRequest);
ecs_core::internal::response_records!(
    DescribeAccountAttributesResponse, AccountAttributeItem, ValueItem
);
