// Generated from api-specs/fields/2020-01-01/actions/DescribeFields.json by `cargo xtask regenerate`. Do not edit.

//! Calls `DescribeFields`.
//!
//! - **Calls**: Read-only, so always safe to retry.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::describe_fields`](crate::Client::describe_fields).
///
/// Calls `DescribeFields`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeFieldsRequest {
    /// Wire name: `type`.
    pub r#type: Option<String>,
    /// Wire name: `self`.
    #[doc(alias = "self")]
    pub self_2: Option<String>,
    /// Wire name: `Self`.
    pub self_: Option<String>,
    /// Wire name: `crate`.
    pub crate_: Option<String>,
    /// Wire name: `super`.
    pub super_: Option<String>,
    /// Wire name: `new`.
    pub new_: Option<String>,
    /// Wire name: `box`.
    pub r#box: Option<String>,
    /// Wire name: `async`.
    pub r#async: Option<String>,
    /// Wire name: `await`.
    pub r#await: Option<String>,
    /// Wire name: `match`.
    pub r#match: Option<String>,
    /// Wire name: `clone`.
    pub clone_: Option<String>,
    /// Wire name: `default`.
    pub default_: Option<String>,
    /// Wire name: `fn`.
    pub r#fn: Option<String>,
    /// Wire name: `gen`.
    pub r#gen: Option<String>,
    /// Wire name: `dyn`.
    pub r#dyn: Option<String>,
    /// Wire name: `try`.
    pub r#try: Option<String>,
    /// Wire name: `static`.
    pub r#static: Option<String>,
    /// Wire name: `struct`.
    pub r#struct: Option<String>,
    /// Wire name: `where`.
    pub r#where: Option<String>,
    /// Wire name: `yield`.
    pub r#yield: Option<String>,
    /// Wire name: `true`.
    pub r#true: Option<String>,
    /// Wire name: `union`.
    pub union: Option<String>,
    /// Wire name: `raw`.
    pub raw: Option<String>,
    /// Wire name: `auto`.
    pub auto: Option<String>,
    /// Wire name: `value`.
    pub value: Option<String>,
    /// Wire name: `to`.
    pub to: Option<String>,
    /// Wire name: `slot`.
    pub slot: Option<String>,
    /// Wire name: `member`.
    pub member: Option<String>,
    /// Wire name: `record`.
    pub record: Option<String>,
    /// Wire name: `members`.
    pub members: Option<String>,
    /// Wire name: `required`.
    pub required: Option<String>,
    /// Wire name: `action`.
    pub action: Option<String>,
    /// Wire name: `Size`.
    pub size: Option<String>,
    /// Wire name: `size`.
    #[doc(alias = "size")]
    pub size_3: Option<String>,
    /// Wire name: `Size_2`.
    #[doc(alias = "Size_2")]
    pub size_2: Option<String>,
    /// Wire name: `2ndName`.
    pub _2nd_name: Option<String>,
    /// Wire name: `3.14`.
    #[doc(alias = "3.14")]
    pub _3_14: Option<String>,
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Wire name: `OSNameEn`.
    pub os_name_en: Option<String>,
}

impl DescribeFieldsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `self`.
    pub fn self_2(mut self, value: impl Into<String>) -> Self {
        self.self_2 = Some(value.into());
        self
    }

    /// Sets `Self`.
    pub fn self_(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sets `crate`.
    pub fn crate_(mut self, value: impl Into<String>) -> Self {
        self.crate_ = Some(value.into());
        self
    }

    /// Sets `super`.
    pub fn super_(mut self, value: impl Into<String>) -> Self {
        self.super_ = Some(value.into());
        self
    }

    /// Sets `new`.
    pub fn new_(mut self, value: impl Into<String>) -> Self {
        self.new_ = Some(value.into());
        self
    }

    /// Sets `box`.
    pub fn r#box(mut self, value: impl Into<String>) -> Self {
        self.r#box = Some(value.into());
        self
    }

    /// Sets `async`.
    pub fn r#async(mut self, value: impl Into<String>) -> Self {
        self.r#async = Some(value.into());
        self
    }

    /// Sets `await`.
    pub fn r#await(mut self, value: impl Into<String>) -> Self {
        self.r#await = Some(value.into());
        self
    }

    /// Sets `match`.
    pub fn r#match(mut self, value: impl Into<String>) -> Self {
        self.r#match = Some(value.into());
        self
    }

    /// Sets `clone`.
    pub fn clone_(mut self, value: impl Into<String>) -> Self {
        self.clone_ = Some(value.into());
        self
    }

    /// Sets `default`.
    pub fn default_(mut self, value: impl Into<String>) -> Self {
        self.default_ = Some(value.into());
        self
    }

    /// Sets `fn`.
    pub fn r#fn(mut self, value: impl Into<String>) -> Self {
        self.r#fn = Some(value.into());
        self
    }

    /// Sets `gen`.
    pub fn r#gen(mut self, value: impl Into<String>) -> Self {
        self.r#gen = Some(value.into());
        self
    }

    /// Sets `dyn`.
    pub fn r#dyn(mut self, value: impl Into<String>) -> Self {
        self.r#dyn = Some(value.into());
        self
    }

    /// Sets `try`.
    pub fn r#try(mut self, value: impl Into<String>) -> Self {
        self.r#try = Some(value.into());
        self
    }

    /// Sets `static`.
    pub fn r#static(mut self, value: impl Into<String>) -> Self {
        self.r#static = Some(value.into());
        self
    }

    /// Sets `struct`.
    pub fn r#struct(mut self, value: impl Into<String>) -> Self {
        self.r#struct = Some(value.into());
        self
    }

    /// Sets `where`.
    pub fn r#where(mut self, value: impl Into<String>) -> Self {
        self.r#where = Some(value.into());
        self
    }

    /// Sets `yield`.
    pub fn r#yield(mut self, value: impl Into<String>) -> Self {
        self.r#yield = Some(value.into());
        self
    }

    /// Sets `true`.
    pub fn r#true(mut self, value: impl Into<String>) -> Self {
        self.r#true = Some(value.into());
        self
    }

    /// Sets `union`.
    pub fn union(mut self, value: impl Into<String>) -> Self {
        self.union = Some(value.into());
        self
    }

    /// Sets `raw`.
    pub fn raw(mut self, value: impl Into<String>) -> Self {
        self.raw = Some(value.into());
        self
    }

    /// Sets `auto`.
    pub fn auto(mut self, value: impl Into<String>) -> Self {
        self.auto = Some(value.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `to`.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }

    /// Sets `slot`.
    pub fn slot(mut self, value: impl Into<String>) -> Self {
        self.slot = Some(value.into());
        self
    }

    /// Sets `member`.
    pub fn member(mut self, value: impl Into<String>) -> Self {
        self.member = Some(value.into());
        self
    }

    /// Sets `record`.
    pub fn record(mut self, value: impl Into<String>) -> Self {
        self.record = Some(value.into());
        self
    }

    /// Sets `members`.
    pub fn members(mut self, value: impl Into<String>) -> Self {
        self.members = Some(value.into());
        self
    }

    /// Sets `required`.
    pub fn required(mut self, value: impl Into<String>) -> Self {
        self.required = Some(value.into());
        self
    }

    /// Sets `action`.
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sets `size`.
    pub fn size_3(mut self, value: impl Into<String>) -> Self {
        self.size_3 = Some(value.into());
        self
    }

    /// Sets `Size_2`.
    pub fn size_2(mut self, value: impl Into<String>) -> Self {
        self.size_2 = Some(value.into());
        self
    }

    /// Sets `2ndName`.
    pub fn _2nd_name(mut self, value: impl Into<String>) -> Self {
        self._2nd_name = Some(value.into());
        self
    }

    /// Sets `3.14`.
    pub fn _3_14(mut self, value: impl Into<String>) -> Self {
        self._3_14 = Some(value.into());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `OSNameEn`.
    pub fn os_name_en(mut self, value: impl Into<String>) -> Self {
        self.os_name_en = Some(value.into());
        self
    }
}

impl Record for DescribeFieldsRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("type", &self.r#type);
        fields.add("self", &self.self_2);
        fields.add("Self", &self.self_);
        fields.add("crate", &self.crate_);
        fields.add("super", &self.super_);
        fields.add("new", &self.new_);
        fields.add("box", &self.r#box);
        fields.add("async", &self.r#async);
        fields.add("await", &self.r#await);
        fields.add("match", &self.r#match);
        fields.add("clone", &self.clone_);
        fields.add("default", &self.default_);
        fields.add("fn", &self.r#fn);
        fields.add("gen", &self.r#gen);
        fields.add("dyn", &self.r#dyn);
        fields.add("try", &self.r#try);
        fields.add("static", &self.r#static);
        fields.add("struct", &self.r#struct);
        fields.add("where", &self.r#where);
        fields.add("yield", &self.r#yield);
        fields.add("true", &self.r#true);
        fields.add("union", &self.union);
        fields.add("raw", &self.raw);
        fields.add("auto", &self.auto);
        fields.add("value", &self.value);
        fields.add("to", &self.to);
        fields.add("slot", &self.slot);
        fields.add("member", &self.member);
        fields.add("record", &self.record);
        fields.add("members", &self.members);
        fields.add("required", &self.required);
        fields.add("action", &self.action);
        fields.add("Size", &self.size);
        fields.add("size", &self.size_3);
        fields.add("Size_2", &self.size_2);
        fields.add("2ndName", &self._2nd_name);
        fields.add("3.14", &self._3_14);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("OSNameEn", &self.os_name_en);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeFieldsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "type" => self.r#type.slot(),
            "self" => self.self_2.slot(),
            "Self" => self.self_.slot(),
            "crate" => self.crate_.slot(),
            "super" => self.super_.slot(),
            "new" => self.new_.slot(),
            "box" => self.r#box.slot(),
            "async" => self.r#async.slot(),
            "await" => self.r#await.slot(),
            "match" => self.r#match.slot(),
            "clone" => self.clone_.slot(),
            "default" => self.default_.slot(),
            "fn" => self.r#fn.slot(),
            "gen" => self.r#gen.slot(),
            "dyn" => self.r#dyn.slot(),
            "try" => self.r#try.slot(),
            "static" => self.r#static.slot(),
            "struct" => self.r#struct.slot(),
            "where" => self.r#where.slot(),
            "yield" => self.r#yield.slot(),
            "true" => self.r#true.slot(),
            "union" => self.union.slot(),
            "raw" => self.raw.slot(),
            "auto" => self.auto.slot(),
            "value" => self.value.slot(),
            "to" => self.to.slot(),
            "slot" => self.slot.slot(),
            "member" => self.member.slot(),
            "record" => self.record.slot(),
            "members" => self.members.slot(),
            "required" => self.required.slot(),
            "action" => self.action.slot(),
            "Size" => self.size.slot(),
            "size" => self.size_3.slot(),
            "Size_2" => self.size_2.slot(),
            "2ndName" => self._2nd_name.slot(),
            "3.14" => self._3_14.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "OSNameEn" => self.os_name_en.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeFieldsRequest {
    type Response = DescribeFieldsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::FIELDS, "DescribeFields").read_only()
    }
}

/// The response of [`Client::describe_fields`](crate::Client::describe_fields).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeFieldsResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Wire name: `type`.
    pub r#type: String,
    /// Wire name: `self`.
    #[doc(alias = "self")]
    pub self_2: String,
    /// Wire name: `Self`.
    pub self_: String,
    /// Wire name: `crate`.
    pub crate_: String,
    /// Wire name: `super`.
    pub super_: String,
    /// Wire name: `new`.
    pub new_: String,
    /// Wire name: `box`.
    pub r#box: String,
    /// Wire name: `async`.
    pub r#async: String,
    /// Wire name: `await`.
    pub r#await: String,
    /// Wire name: `match`.
    pub r#match: String,
    /// Wire name: `clone`.
    pub clone_: String,
    /// Wire name: `default`.
    pub default_: String,
    /// Wire name: `fn`.
    pub r#fn: String,
    /// Wire name: `gen`.
    pub r#gen: String,
    /// Wire name: `dyn`.
    pub r#dyn: String,
    /// Wire name: `try`.
    pub r#try: String,
    /// Wire name: `static`.
    pub r#static: String,
    /// Wire name: `struct`.
    pub r#struct: String,
    /// Wire name: `where`.
    pub r#where: String,
    /// Wire name: `yield`.
    pub r#yield: String,
    /// Wire name: `true`.
    pub r#true: String,
    /// Wire name: `union`.
    pub union: String,
    /// Wire name: `raw`.
    pub raw: String,
    /// Wire name: `auto`.
    pub auto: String,
    /// Wire name: `value`.
    pub value: String,
    /// Wire name: `to`.
    pub to: String,
    /// Wire name: `slot`.
    pub slot: String,
    /// Wire name: `member`.
    pub member: String,
    /// Wire name: `record`.
    pub record: String,
    /// Wire name: `members`.
    pub members: String,
    /// Wire name: `required`.
    pub required: String,
    /// Wire name: `action`.
    pub action: String,
    /// Wire name: `Size`.
    pub size: String,
    /// Wire name: `size`.
    #[doc(alias = "size")]
    pub size_3: String,
    /// Wire name: `Size_2`.
    #[doc(alias = "Size_2")]
    pub size_2: String,
    /// Wire name: `2ndName`.
    pub _2nd_name: String,
    /// Wire name: `3.14`.
    #[doc(alias = "3.14")]
    pub _3_14: String,
    /// Wire name: `VSwitchId`.
    pub v_switch_id: String,
    /// Wire name: `OSNameEn`.
    pub os_name_en: String,
}

impl Record for DescribeFieldsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("type", &self.r#type);
        fields.add("self", &self.self_2);
        fields.add("Self", &self.self_);
        fields.add("crate", &self.crate_);
        fields.add("super", &self.super_);
        fields.add("new", &self.new_);
        fields.add("box", &self.r#box);
        fields.add("async", &self.r#async);
        fields.add("await", &self.r#await);
        fields.add("match", &self.r#match);
        fields.add("clone", &self.clone_);
        fields.add("default", &self.default_);
        fields.add("fn", &self.r#fn);
        fields.add("gen", &self.r#gen);
        fields.add("dyn", &self.r#dyn);
        fields.add("try", &self.r#try);
        fields.add("static", &self.r#static);
        fields.add("struct", &self.r#struct);
        fields.add("where", &self.r#where);
        fields.add("yield", &self.r#yield);
        fields.add("true", &self.r#true);
        fields.add("union", &self.union);
        fields.add("raw", &self.raw);
        fields.add("auto", &self.auto);
        fields.add("value", &self.value);
        fields.add("to", &self.to);
        fields.add("slot", &self.slot);
        fields.add("member", &self.member);
        fields.add("record", &self.record);
        fields.add("members", &self.members);
        fields.add("required", &self.required);
        fields.add("action", &self.action);
        fields.add("Size", &self.size);
        fields.add("size", &self.size_3);
        fields.add("Size_2", &self.size_2);
        fields.add("2ndName", &self._2nd_name);
        fields.add("3.14", &self._3_14);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("OSNameEn", &self.os_name_en);
    }
}

impl DecodeRecord for DescribeFieldsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "type" => self.r#type.slot(),
            "self" => self.self_2.slot(),
            "Self" => self.self_.slot(),
            "crate" => self.crate_.slot(),
            "super" => self.super_.slot(),
            "new" => self.new_.slot(),
            "box" => self.r#box.slot(),
            "async" => self.r#async.slot(),
            "await" => self.r#await.slot(),
            "match" => self.r#match.slot(),
            "clone" => self.clone_.slot(),
            "default" => self.default_.slot(),
            "fn" => self.r#fn.slot(),
            "gen" => self.r#gen.slot(),
            "dyn" => self.r#dyn.slot(),
            "try" => self.r#try.slot(),
            "static" => self.r#static.slot(),
            "struct" => self.r#struct.slot(),
            "where" => self.r#where.slot(),
            "yield" => self.r#yield.slot(),
            "true" => self.r#true.slot(),
            "union" => self.union.slot(),
            "raw" => self.raw.slot(),
            "auto" => self.auto.slot(),
            "value" => self.value.slot(),
            "to" => self.to.slot(),
            "slot" => self.slot.slot(),
            "member" => self.member.slot(),
            "record" => self.record.slot(),
            "members" => self.members.slot(),
            "required" => self.required.slot(),
            "action" => self.action.slot(),
            "Size" => self.size.slot(),
            "size" => self.size_3.slot(),
            "Size_2" => self.size_2.slot(),
            "2ndName" => self._2nd_name.slot(),
            "3.14" => self._3_14.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "OSNameEn" => self.os_name_en.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeFieldsRequest);
ecs_core::internal::response_records!(DescribeFieldsResponse);
