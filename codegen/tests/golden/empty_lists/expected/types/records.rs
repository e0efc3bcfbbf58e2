// Generated from api-specs/*/*/curation/records.json by `cargo xtask regenerate`. Do not edit.

use ecs_core::internal::{Fields, Record};

/// Ports.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PlanRange {
    /// Wire name: `Ports`.
    pub ports: Option<Vec<i64>>,
}

impl PlanRange {
    /// An empty `PlanRange`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Ports`. An empty list is sent as `[]` inside JSON text and cannot be sent
    /// otherwise.
    pub fn ports(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.ports = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for PlanRange {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Ports", &self.ports);
    }
}

/// Hosts.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PlanTarget {
    /// Wire name: `Hosts`.
    pub hosts: Option<Vec<String>>,
}

impl PlanTarget {
    /// An empty `PlanTarget`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Hosts`. An empty list is sent as `[]`.
    pub fn hosts(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.hosts = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for PlanTarget {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Hosts", &self.hosts);
    }
}

ecs_core::internal::request_records!(PlanRange, PlanTarget);
