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
    pub fn ports<M>(mut self, value: impl ecs_core::IntoList<i64, M>) -> Self {
        self.ports = Some(value.into_list());
        self
    }
}

impl Record for PlanRange {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Ports", &self.ports);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PlanRange {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Ports" => self.ports.slot(),
            _ => return None,
        };
        Some(slot)
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
    pub fn hosts<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.hosts = Some(value.into_list());
        self
    }
}

impl Record for PlanTarget {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Hosts", &self.hosts);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PlanTarget {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Hosts" => self.hosts.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(PlanRange, PlanTarget);
