// Generated from api-specs/r-things/2020-01-01/actions/GetShapes.json by `cargo xtask regenerate`. Do not edit.

//! Calls `GetShapes`.
//!
//! - **Calls**: Read-only, so always safe to retry.

use std::collections::BTreeMap;
use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::get_shapes`](crate::Client::get_shapes).
///
/// Calls `GetShapes`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetShapesRequest {
    /// Wire name: `Grid`, sent as JSON text.
    pub grid: Option<Vec<Vec<i64>>>,
    /// Wire name: `Labels`, sent as JSON text.
    pub labels: Option<Vec<BTreeMap<String, String>>>,
    /// Wire name: `Owners`, sent as JSON text.
    pub owners: Option<BTreeMap<String, Vec<String>>>,
    /// Wire name: `Deep`, sent as JSON text.
    pub deep: Option<BTreeMap<String, BTreeMap<String, bool>>>,
    /// Wire name: `Mixed`, sent as JSON text.
    pub mixed: Option<serde_json::Value>,
    /// Wire name: `Names`, sent as comma-separated text.
    pub names: Option<Vec<String>>,
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
}

impl GetShapesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Grid`. An empty list is sent as `[]`.
    pub fn grid<M>(mut self, value: impl ecs_core::IntoList<Vec<i64>, M>) -> Self {
        self.grid = Some(value.into_list());
        self
    }

    /// Sets `Labels`. An empty list is sent as `[]`.
    pub fn labels<M>(
        mut self,
        value: impl ecs_core::IntoList<BTreeMap<String, String>, M>,
    ) -> Self {
        self.labels = Some(value.into_list());
        self
    }

    /// Sets `Owners`.
    pub fn owners(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.owners = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `Deep`.
    pub fn deep(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, impl Into<BTreeMap<String, bool>>),
        >,
    ) -> Self {
        self.deep = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `Mixed`.
    pub fn mixed(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.mixed = Some(value.into());
        self
    }

    /// Sets `Names`. An empty list cannot be sent.
    pub fn names<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.names = Some(value.into_list());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }
}

impl Record for GetShapesRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::JsonText, "Grid", &self.grid);
        fields.add_as(Form::JsonText, "Labels", &self.labels);
        fields.add_as(Form::JsonText, "Owners", &self.owners);
        fields.add_as(Form::JsonText, "Deep", &self.deep);
        fields.add_as(Form::JsonText, "Mixed", &self.mixed);
        fields.add_as(Form::Commas, "Names", &self.names);
        fields.add("PageNumber", &self.page_number);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for GetShapesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Grid" => self.grid.slot(),
            "Labels" => self.labels.slot(),
            "Owners" => self.owners.slot(),
            "Deep" => self.deep.slot(),
            "Mixed" => self.mixed.slot(),
            "Names" => self.names.slot(),
            "PageNumber" => self.page_number.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for GetShapesRequest {
    type Response = GetShapesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::R_THINGS, "GetShapes").read_only()
    }
}

/// The response of [`Client::get_shapes`](crate::Client::get_shapes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShapesResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Wire name: `Grid`.
    pub grid: Vec<Vec<i64>>,
    /// Wire name: `Labels`.
    pub labels: Vec<BTreeMap<String, String>>,
    /// Wire name: `Owners`.
    pub owners: BTreeMap<String, Vec<String>>,
    /// Wire name: `Rows`.
    pub rows: Vec<Vec<Rows>>,
    /// Wire name: `Deep`.
    pub deep: BTreeMap<String, BTreeMap<String, bool>>,
    /// Wire name: `Mixed`.
    pub mixed: serde_json::Value,
}

impl Record for GetShapesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("Grid", &self.grid);
        fields.add("Labels", &self.labels);
        fields.add("Owners", &self.owners);
        fields.add("Rows", &self.rows);
        fields.add("Deep", &self.deep);
        fields.add("Mixed", &self.mixed);
    }
}

impl DecodeRecord for GetShapesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Grid" => self.grid.slot(),
            "Labels" => self.labels.slot(),
            "Owners" => self.owners.slot(),
            "Rows" => self.rows.slot(),
            "Deep" => self.deep.slot(),
            "Mixed" => self.mixed.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Rows` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rows {
    /// Wire name: `Id`.
    pub id: String,
}

impl Record for Rows {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Id", &self.id);
    }
}

impl DecodeRecord for Rows {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Id" => self.id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(GetShapesRequest);
ecs_core::internal::response_records!(GetShapesResponse, Rows);
