// Generated from api-specs/curated/2020-01-01/actions/DescribeCurated.json by `cargo xtask regenerate`. Do not edit.

//! Lists things.
//!
//! - **Calls**: Read-only, so always safe to retry.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::describe_curated`](crate::Client::describe_curated).
///
/// Lists things.
///
/// Needs [`size`](field@DescribeCuratedRequest::size).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeCuratedRequest {
    /// Wire name: `EnableQoS`.
    pub enable_qos: Option<bool>,
    /// Size to look for.
    ///
    /// Required.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Wire name: `OldSize`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub old_size: Option<i64>,
}

impl DescribeCuratedRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EnableQoS`.
    #[inline]
    pub fn enable_qos(mut self, value: bool) -> Self {
        self.enable_qos = Some(value);
        self
    }

    /// Size to look for. [More](field@DescribeCuratedRequest::size)
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }

    /// Sets `OldSize`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn old_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.old_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeCuratedRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Size"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EnableQoS", &self.enable_qos);
        fields.add("Size", &self.size);
        fields.add("OldSize", &self.old_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeCuratedRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "EnableQoS" => self.enable_qos.slot(),
            "Size" => self.size.slot(),
            "OldSize" => self.old_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeCuratedRequest {
    type Response = DescribeCuratedResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::CURATED, "DescribeCurated").read_only()
    }
}

/// The response of [`Client::describe_curated`](crate::Client::describe_curated).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCuratedResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// The things.
    ///
    /// Wire name: `ThingSets`.
    pub thing_sets: Vec<Thing>,
    /// Wire name: `Permissions`.
    pub permissions: Vec<Permission>,
}

impl Record for DescribeCuratedResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.wrapped("ThingSets", "ThingSet", &self.thing_sets);
        fields.add("Permissions", &self.permissions);
    }
}

impl DecodeRecord for DescribeCuratedResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "ThingSets" => Slot::Wrapped("ThingSet", &mut self.thing_sets),
            "Permissions" => self.permissions.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// One thing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// Wire name: `IPv6QoS`.
    pub ipv6_qos: String,
    /// Size of the thing.
    ///
    /// Wire name: `Size`.
    pub size: Option<f64>,
}

impl Record for Thing {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("IPv6QoS", &self.ipv6_qos);
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Thing {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "IPv6QoS" => self.ipv6_qos.slot(),
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Permissions` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Permission {
    /// Wire name: `Read`.
    pub read: Option<bool>,
}

impl Record for Permission {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Read", &self.read);
    }
}

impl DecodeRecord for Permission {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Read" => self.read.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeCuratedRequest);
ecs_core::internal::response_records!(DescribeCuratedResponse, Thing, Permission);
