// Generated from api-specs/maps/2020-01-01/actions/DescribeMaps.json by `cargo xtask regenerate`. Do not edit.

//! Calls `DescribeMaps`.
//!
//! - **Calls**: Read-only, so always safe to retry.

use std::collections::BTreeMap;
use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_maps`](crate::Client::describe_maps).
///
/// Calls `DescribeMaps`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeMapsRequest {
    /// Wire name: `Labels`.
    pub labels: Option<BTreeMap<String, String>>,
    /// Wire name: `Counts`.
    pub counts: Option<BTreeMap<String, i64>>,
    /// Wire name: `Ratios`.
    pub ratios: Option<BTreeMap<String, f64>>,
    /// Wire name: `Flags`.
    pub flags: Option<BTreeMap<String, bool>>,
    /// Wire name: `Extra`.
    pub extra: Option<BTreeMap<String, serde_json::Value>>,
    /// Wire name: `Free`.
    pub free: Option<serde_json::Value>,
    /// Wire name: `Blob`.
    pub blob: Option<serde_json::Value>,
    /// Wire name: `Owners`.
    pub owners: Option<BTreeMap<String, Owners>>,
    /// Wire name: `Kind`.
    pub kind: Option<BTreeMap<String, types::MapKind>>,
}

impl DescribeMapsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Labels`.
    pub fn labels(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `Counts`.
    pub fn counts(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.counts = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `Ratios`.
    pub fn ratios(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<f64>)>,
    ) -> Self {
        self.ratios = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `Flags`.
    pub fn flags(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<bool>)>,
    ) -> Self {
        self.flags = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `Extra`.
    pub fn extra(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.extra = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `Free`.
    pub fn free(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.free = Some(value.into());
        self
    }

    /// Sets `Blob`.
    pub fn blob(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.blob = Some(value.into());
        self
    }

    /// Sets `Owners`.
    pub fn owners(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Owners>)>,
    ) -> Self {
        self.owners = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `Kind`.
    pub fn kind(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<types::MapKind>)>,
    ) -> Self {
        self.kind = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl Record for DescribeMapsRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Labels", &self.labels);
        fields.add("Counts", &self.counts);
        fields.add("Ratios", &self.ratios);
        fields.add("Flags", &self.flags);
        fields.add("Extra", &self.extra);
        fields.add("Free", &self.free);
        fields.add("Blob", &self.blob);
        fields.add("Owners", &self.owners);
        fields.add("Kind", &self.kind);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeMapsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Labels" => self.labels.slot(),
            "Counts" => self.counts.slot(),
            "Ratios" => self.ratios.slot(),
            "Flags" => self.flags.slot(),
            "Extra" => self.extra.slot(),
            "Free" => self.free.slot(),
            "Blob" => self.blob.slot(),
            "Owners" => self.owners.slot(),
            "Kind" => self.kind.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeMapsRequest {
    type Response = DescribeMapsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::MAPS, "DescribeMaps").read_only()
    }
}

/// `Owners.*` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Owners {
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Wire name: `Limits`.
    pub limits: Option<BTreeMap<String, i64>>,
}

impl Owners {
    /// An empty `Owners`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Limits`.
    pub fn limits(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.limits = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl Record for Owners {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Name", &self.name);
        fields.add("Limits", &self.limits);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Owners {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Name" => self.name.slot(),
            "Limits" => self.limits.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::describe_maps`](crate::Client::describe_maps).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeMapsResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Wire name: `Labels`.
    pub labels: BTreeMap<String, String>,
    /// Wire name: `Counts`.
    pub counts: BTreeMap<String, i64>,
    /// Wire name: `Ratios`.
    pub ratios: BTreeMap<String, f64>,
    /// Wire name: `Flags`.
    pub flags: BTreeMap<String, bool>,
    /// Wire name: `Extra`.
    pub extra: BTreeMap<String, serde_json::Value>,
    /// Wire name: `Free`.
    pub free: serde_json::Value,
    /// Wire name: `Blob`.
    pub blob: serde_json::Value,
    /// Wire name: `Owners`.
    pub owners: BTreeMap<String, Owners2>,
    /// Wire name: `Kind`.
    pub kind: BTreeMap<String, types::MapKind>,
    /// Wire name: `Wrapped`.
    pub wrapped: Vec<Entry>,
}

impl Record for DescribeMapsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("Labels", &self.labels);
        fields.add("Counts", &self.counts);
        fields.add("Ratios", &self.ratios);
        fields.add("Flags", &self.flags);
        fields.add("Extra", &self.extra);
        fields.add("Free", &self.free);
        fields.add("Blob", &self.blob);
        fields.add("Owners", &self.owners);
        fields.add("Kind", &self.kind);
        fields.wrapped("Wrapped", "Entry", &self.wrapped);
    }
}

impl DecodeRecord for DescribeMapsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Labels" => self.labels.slot(),
            "Counts" => self.counts.slot(),
            "Ratios" => self.ratios.slot(),
            "Flags" => self.flags.slot(),
            "Extra" => self.extra.slot(),
            "Free" => self.free.slot(),
            "Blob" => self.blob.slot(),
            "Owners" => self.owners.slot(),
            "Kind" => self.kind.slot(),
            "Wrapped" => Slot::Wrapped("Entry", &mut self.wrapped),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Owners.*` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owners2 {
    /// Wire name: `Name`.
    pub name: String,
    /// Wire name: `Limits`.
    pub limits: BTreeMap<String, i64>,
}

impl Record for Owners2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Name", &self.name);
        fields.add("Limits", &self.limits);
    }
}

impl DecodeRecord for Owners2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Name" => self.name.slot(),
            "Limits" => self.limits.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Wrapped.Entry` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// Wire name: `Labels`.
    pub labels: BTreeMap<String, String>,
}

impl Record for Entry {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Labels", &self.labels);
    }
}

impl DecodeRecord for Entry {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Labels" => self.labels.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeMapsRequest, Owners);
ecs_core::internal::response_records!(DescribeMapsResponse, Owners2, Entry);
