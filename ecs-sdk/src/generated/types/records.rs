// Generated from api-specs/*/*/curation/records.json by `cargo xtask regenerate`. Do not edit.

use ecs_core::internal::{DecodeField, DecodeRecord, Fields, Record, Slot};
use crate::generated::types;

/// A RAM role that the service takes on for an operation, for example to encrypt for
/// another account.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Arn {
    /// Id of the account for which the role is assumed.
    ///
    /// Not available at the moment; leave it unset.
    ///
    /// Wire name: `AssumeRoleFor`.
    pub assume_role_for: Option<i64>,
    /// Type of the role.
    ///
    /// Not available at the moment; leave it unset.
    ///
    /// Wire name: `RoleType`.
    pub role_type: Option<String>,
    /// Resource name (ARN) of the role.
    ///
    /// Not available at the moment; leave it unset.
    ///
    /// Wire name: `Rolearn`.
    pub rolearn: Option<String>,
}

impl Arn {
    /// An empty `Arn`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the account for which the role is assumed. [More](field@Arn::assume_role_for)
    pub fn assume_role_for(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.assume_role_for = Some(value.into_integer());
        self
    }

    /// Type of the role. [More](field@Arn::role_type)
    pub fn role_type(mut self, value: impl Into<String>) -> Self {
        self.role_type = Some(value.into());
        self
    }

    /// Resource name (ARN) of the role. [More](field@Arn::rolearn)
    pub fn rolearn(mut self, value: impl Into<String>) -> Self {
        self.rolearn = Some(value.into());
        self
    }
}

impl Record for Arn {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AssumeRoleFor", &self.assume_role_for);
        fields.add("RoleType", &self.role_type);
        fields.add("Rolearn", &self.rolearn);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Arn {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "AssumeRoleFor" => self.assume_role_for.slot(),
            "RoleType" => self.role_type.slot(),
            "Rolearn" => self.rolearn.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A public address that is bound to a private one.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssociatedPublicIp {
    /// Id of the elastic IP address.
    ///
    /// Wire name: `AllocationId`.
    pub allocation_id: String,
    /// Public IP address.
    ///
    /// Wire name: `PublicIpAddress`.
    pub public_ip_address: String,
}

impl Record for AssociatedPublicIp {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllocationId", &self.allocation_id);
        fields.add("PublicIpAddress", &self.public_ip_address);
    }
}

impl DecodeRecord for AssociatedPublicIp {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllocationId" => self.allocation_id.slot(),
            "PublicIpAddress" => self.public_ip_address.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A condition that resources are selected by.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Filter {
    /// Name of the filter.
    ///
    /// `CreationStartTime` or `CreationEndTime`. Belongs to `Filter.Value`.
    ///
    /// Wire name: `Key`.
    pub key: Option<String>,
    /// Value of the filter.
    ///
    /// In the form `yyyy-MM-ddTHH:mmZ`. Needs `Key`. In UTC; finds what was created after it.
    ///
    /// Wire name: `Value`.
    pub value: Option<String>,
}

impl Filter {
    /// An empty `Filter`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the filter. [More](field@Filter::key)
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value of the filter. [More](field@Filter::value)
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Record for Filter {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Filter {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// What became of one instance of a batch.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceResponse {
    /// Result code for this instance.
    ///
    /// Wire name: `Code`.
    pub code: String,
    /// Status of the instance after the operation.
    ///
    /// Wire name: `CurrentStatus`.
    pub current_status: types::InstanceStatus,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Message that explains the result.
    ///
    /// Wire name: `Message`.
    pub message: String,
    /// Status of the instance before the operation.
    ///
    /// Wire name: `PreviousStatus`.
    pub previous_status: types::InstanceStatus,
}

impl Record for InstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
        fields.add("CurrentStatus", &self.current_status);
        fields.add("InstanceId", &self.instance_id);
        fields.add("Message", &self.message);
        fields.add("PreviousStatus", &self.previous_status);
    }
}

impl DecodeRecord for InstanceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Code" => self.code.slot(),
            "CurrentStatus" => self.current_status.slot(),
            "InstanceId" => self.instance_id.slot(),
            "Message" => self.message.slot(),
            "PreviousStatus" => self.previous_status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An IPv4 prefix of a network interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv4PrefixSet {
    /// IPv4 prefix.
    ///
    /// Wire name: `Ipv4Prefix`.
    pub ipv4_prefix: String,
}

impl Record for Ipv4PrefixSet {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Ipv4Prefix", &self.ipv4_prefix);
    }
}

impl DecodeRecord for Ipv4PrefixSet {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Ipv4Prefix" => self.ipv4_prefix.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An IPv6 prefix of a network interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6PrefixSet {
    /// IPv6 prefix.
    ///
    /// Wire name: `Ipv6Prefix`.
    pub ipv6_prefix: String,
}

impl Record for Ipv6PrefixSet {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Ipv6Prefix", &self.ipv6_prefix);
    }
}

impl DecodeRecord for Ipv6PrefixSet {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Ipv6Prefix" => self.ipv6_prefix.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An IPv6 address of a network interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6Set {
    /// IPv6 address.
    ///
    /// Wire name: `Ipv6Address`.
    pub ipv6_address: String,
    /// Whether it is the primary IP address.
    ///
    /// Wire name: `Primary`.
    pub primary: Option<bool>,
}

impl Record for Ipv6Set {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Ipv6Address", &self.ipv6_address);
        fields.add("Primary", &self.primary);
    }
}

impl DecodeRecord for Ipv6Set {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Ipv6Address" => self.ipv6_address.slot(),
            "Primary" => self.primary.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// What an image from the marketplace costs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarketplaceImagePrice {
    /// Currency of the price.
    ///
    /// - `CNY`: China site.
    /// - `USD`: international site.
    ///
    /// Wire name: `Currency`.
    pub currency: String,
    /// Discount on the price.
    ///
    /// Wire name: `DiscountPrice`.
    pub discount_price: Option<f64>,
    /// Price before discounts.
    ///
    /// Wire name: `OriginalPrice`.
    pub original_price: Option<f64>,
    /// Price to pay, after discounts.
    ///
    /// `OriginalPrice` minus `DiscountPrice`.
    ///
    /// Wire name: `TradePrice`.
    pub trade_price: Option<f64>,
}

impl Record for MarketplaceImagePrice {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Currency", &self.currency);
        fields.add("DiscountPrice", &self.discount_price);
        fields.add("OriginalPrice", &self.original_price);
        fields.add("TradePrice", &self.trade_price);
    }
}

impl DecodeRecord for MarketplaceImagePrice {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Currency" => self.currency.slot(),
            "DiscountPrice" => self.discount_price.slot(),
            "OriginalPrice" => self.original_price.slot(),
            "TradePrice" => self.trade_price.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Why a resource is locked.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationLock {
    /// Why it is locked.
    ///
    /// Wire name: `LockReason`.
    pub lock_reason: types::LockReason,
}

impl Record for OperationLock {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LockReason", &self.lock_reason);
    }
}

impl DecodeRecord for OperationLock {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "LockReason" => self.lock_reason.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// What became of one part of an operation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationProgress {
    /// Error code if something failed.
    ///
    /// Wire name: `ErrorCode`.
    pub error_code: String,
    /// Error text if something failed.
    ///
    /// Wire name: `ErrorMsg`.
    pub error_msg: String,
    /// State of the operation.
    ///
    /// Wire name: `OperationStatus`.
    pub operation_status: String,
    /// Resources that the operation concerns.
    ///
    /// Wire name: `RelatedItemSet`.
    pub related_item_set: Vec<types::RelatedItem>,
}

impl Record for OperationProgress {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ErrorCode", &self.error_code);
        fields.add("ErrorMsg", &self.error_msg);
        fields.add("OperationStatus", &self.operation_status);
        fields.wrapped("RelatedItemSet", "RelatedItem", &self.related_item_set);
    }
}

impl DecodeRecord for OperationProgress {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ErrorCode" => self.error_code.slot(),
            "ErrorMsg" => self.error_msg.slot(),
            "OperationStatus" => self.operation_status.slot(),
            "RelatedItemSet" => Slot::Wrapped("RelatedItem", &mut self.related_item_set),
            _ => return None,
        };
        Some(slot)
    }
}

/// What one part of an offer costs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceDetail {
    /// Discount on the price.
    ///
    /// Wire name: `DiscountPrice`.
    pub discount_price: Option<f64>,
    /// Price before discounts.
    ///
    /// Wire name: `OriginalPrice`.
    pub original_price: Option<f64>,
    /// Part of the resource that the price is for.
    ///
    /// Values: `InstanceType`, `bandwidth`, `image`, `SystemDisk`, `DataDisk`.
    ///
    /// Wire name: `Resource`.
    pub resource: String,
    /// Rules, such as promotions, that led to the price.
    ///
    /// Wire name: `SubRules`.
    pub sub_rules: Vec<types::PriceRule>,
    /// Price to pay, after discounts.
    ///
    /// Wire name: `TradePrice`.
    pub trade_price: Option<f64>,
}

impl Record for PriceDetail {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiscountPrice", &self.discount_price);
        fields.add("OriginalPrice", &self.original_price);
        fields.add("Resource", &self.resource);
        fields.wrapped("SubRules", "Rule", &self.sub_rules);
        fields.add("TradePrice", &self.trade_price);
    }
}

impl DecodeRecord for PriceDetail {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DiscountPrice" => self.discount_price.slot(),
            "OriginalPrice" => self.original_price.slot(),
            "Resource" => self.resource.slot(),
            "SubRules" => Slot::Wrapped("Rule", &mut self.sub_rules),
            "TradePrice" => self.trade_price.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A rule of a price, such as a discount.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceRule {
    /// Description of the price rule.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Id of the rule.
    ///
    /// Wire name: `RuleId`.
    pub rule_id: Option<i64>,
}

impl Record for PriceRule {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("RuleId", &self.rule_id);
    }
}

impl DecodeRecord for PriceRule {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Description" => self.description.slot(),
            "RuleId" => self.rule_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A resource that belongs to a part of an operation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelatedItem {
    /// Kind of the related item.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Value of the related item, such as an id.
    ///
    /// Wire name: `Value`.
    pub value: String,
}

impl Record for RelatedItem {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Name", &self.name);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for RelatedItem {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Name" => self.name.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A tag that a resource has.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTag {
    /// Key of the tag.
    ///
    /// Wire name: `TagKey`.
    pub tag_key: String,
    /// Value of the tag.
    ///
    /// Wire name: `TagValue`.
    pub tag_value: String,
}

impl Record for ResourceTag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TagKey", &self.tag_key);
        fields.add("TagValue", &self.tag_value);
    }
}

impl DecodeRecord for ResourceTag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "TagKey" => self.tag_key.slot(),
            "TagValue" => self.tag_value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A tag that a request sets or selects by.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    ///
    /// 1 to 128 characters, not beginning with `aliyun` or `acs:`, without `http://` or
    /// `https://`.
    ///
    /// Wire name: `Key`.
    pub key: Option<String>,
    /// Value of the tag.
    ///
    /// At most 128 characters, without `http://` or `https://`.
    ///
    /// Wire name: `Value`.
    pub value: Option<String>,
}

impl Tag {
    /// An empty `Tag`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag. [More](field@Tag::key)
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value of the tag. [More](field@Tag::value)
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Record for Tag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Tag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(Arn, Filter, Tag);
ecs_core::internal::response_records!(
    AssociatedPublicIp, InstanceResponse, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set,
    MarketplaceImagePrice, OperationLock, OperationProgress, PriceDetail, PriceRule,
    RelatedItem, ResourceTag
);
