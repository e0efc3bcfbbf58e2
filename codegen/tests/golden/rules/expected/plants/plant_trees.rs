// Generated from api-specs/rules/2020-01-01/actions/PlantTrees.json by `cargo xtask regenerate`. Do not edit.

//! Plants trees.
//!
//! Trees grow slowly.
//!
//! The plot must be `Empty` or `Mown`. The change continues after the response.
//! [`Client::wait_until_trees_grown`](crate::Client::wait_until_trees_grown) waits for its
//! end.
//!
//! - **Before**: The plot must be mown.
//! - **Members**: At least one of `Kind` and `Seed` must be set. Only one of `Name` and
//!   `Label` can be set.
//! - **Effects**: Birds come. This cannot be undone.
//! - **Costs**: Each tree costs a coin. Only for resources that are `PrePaid`.
//! - **Limits**: At most 1,000 trees per call. Two plots each year.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`describe_plants`](crate::Client::describe_plants),
//!   [`list_seeds`](crate::Client::list_seeds).
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Soil.TooDry`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::plant_trees`](crate::Client::plant_trees).
///
/// Plants trees.
///
/// Needs [`plot`](field@PlantTreesRequest::plot).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PlantTreesRequest {
    /// Name of the trees.
    ///
    /// Default: the kind. 2 to 128 characters: letters, digits, `_` and `-`, beginning with a
    /// letter, not beginning with `http://` or `https://`, without `--`. Not together with
    /// `Label`.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Default: `Oak`. Upper and lower case are equal.
    ///
    /// - `Oak`: grows for 300 years.
    /// - `Birch`.
    ///
    /// Wire name: `Kind`.
    pub kind: Option<String>,
    /// `Spring` or `Fall`, default [`Fall`](types::Season::Fall). Always ignored: deprecated.
    ///
    /// Wire name: `Season`.
    pub season: Option<types::Season>,
    /// Depth of the hole in cm.
    ///
    /// 10 to 2,000, default 50. A multiple of 10. The service adjusts other values instead of
    /// rejecting them.
    ///
    /// Wire name: `Depth`.
    pub depth: Option<i64>,
    /// At least 0.5 meters. Needs `Amount`. Set at most one of this and `Spacing`.
    ///
    /// Wire name: `Distance`.
    pub distance: Option<f64>,
    /// 1 to 3, 6 or 12. Default: 1 (more on hills). Required if `Kind` is `Oak`, and only
    /// then.
    ///
    /// Wire name: `Amount`.
    pub amount: Option<i64>,
    /// At most 64 ASCII characters. Required if `Name` and `Note` are not set. Use `Name`
    /// instead.
    ///
    /// Wire name: `Label`.
    pub label: Option<String>,
    /// JSON text. At most 32,768 bytes. Long notes cost a coin. Cannot be changed later. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `Note`.
    pub note: Option<String>,
    /// Default: `false`.
    ///
    /// - `true`: waters every day.
    /// - `false`: waits for rain.
    ///
    /// Wire name: `Watered`.
    pub watered: Option<bool>,
    /// `true`: keeps deer away. Ignored if `Kind` is not `Oak` or `Birch`.
    ///
    /// Wire name: `Fence`.
    pub fence: Option<bool>,
    /// A CIDR block. Set either this or `Plot`.
    ///
    /// Wire name: `Soil`, sent as comma-separated text.
    pub soil: Option<Vec<String>>,
    /// Seed as Base64.
    ///
    /// Set this or `Kind`, or both.
    ///
    /// Wire name: `Seed`.
    pub seed: Option<String>,
    /// - 10 to 50,000 if `Kind` is `Oak` and `Amount` is not 1.
    /// - 1 to 3, default 2 on hills.
    ///
    /// Only if `Root.Length` or `Fence` is set and there is a wall.
    ///
    /// Wire name: `Spacing`.
    pub spacing: Option<i64>,
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// 1 to 20 items.
    ///
    /// Wire name: `Branch`.
    pub branch: Option<Vec<Branch>>,
    /// Wire name: `Root`.
    pub root: Option<Root>,
    /// Required.
    ///
    /// Wire name: `Plot`.
    pub plot: Option<String>,
}

impl PlantTreesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the trees. [More](field@PlantTreesRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Kind`. [More](field@PlantTreesRequest::kind)
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets `Season`. [More](field@PlantTreesRequest::season)
    pub fn season(mut self, value: impl Into<types::Season>) -> Self {
        self.season = Some(value.into());
        self
    }

    /// Depth of the hole in cm. [More](field@PlantTreesRequest::depth)
    pub fn depth(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.depth = Some(value.into_integer());
        self
    }

    /// Sets `Distance`. [More](field@PlantTreesRequest::distance)
    pub fn distance(mut self, value: impl Into<f64>) -> Self {
        self.distance = Some(value.into());
        self
    }

    /// Sets `Amount`. [More](field@PlantTreesRequest::amount)
    pub fn amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.amount = Some(value.into_integer());
        self
    }

    /// Sets `Label`. [More](field@PlantTreesRequest::label)
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Sets `Note`. [More](field@PlantTreesRequest::note)
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `Watered`. [More](field@PlantTreesRequest::watered)
    #[inline]
    pub fn watered(mut self, value: bool) -> Self {
        self.watered = Some(value);
        self
    }

    /// Sets `Fence`. [More](field@PlantTreesRequest::fence)
    #[inline]
    pub fn fence(mut self, value: bool) -> Self {
        self.fence = Some(value);
        self
    }

    /// Sets `Soil`. An empty list cannot be sent. [More](field@PlantTreesRequest::soil)
    pub fn soil<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.soil = Some(value.into_list());
        self
    }

    /// Seed as Base64. [More](field@PlantTreesRequest::seed)
    pub fn seed(mut self, value: impl Into<String>) -> Self {
        self.seed = Some(value.into());
        self
    }

    /// Sets `Spacing`. [More](field@PlantTreesRequest::spacing)
    pub fn spacing(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.spacing = Some(value.into_integer());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `ClientToken`. [More](field@PlantTreesRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Branch`. An empty list cannot be sent. [More](field@PlantTreesRequest::branch)
    pub fn branch<M>(mut self, value: impl ecs_core::IntoList<Branch, M>) -> Self {
        self.branch = Some(value.into_list());
        self
    }

    /// Sets `Root`.
    #[inline]
    pub fn root(mut self, value: Root) -> Self {
        self.root = Some(value);
        self
    }

    /// Sets `Plot`. [More](field@PlantTreesRequest::plot)
    pub fn plot(mut self, value: impl Into<String>) -> Self {
        self.plot = Some(value.into());
        self
    }
}

impl Record for PlantTreesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Plot"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Name", &self.name);
        fields.add("Kind", &self.kind);
        fields.add("Season", &self.season);
        fields.add("Depth", &self.depth);
        fields.add("Distance", &self.distance);
        fields.add("Amount", &self.amount);
        fields.add("Label", &self.label);
        fields.add("Note", &self.note);
        fields.add("Watered", &self.watered);
        fields.add("Fence", &self.fence);
        fields.add_as(Form::Commas, "Soil", &self.soil);
        fields.add("Seed", &self.seed);
        fields.add("Spacing", &self.spacing);
        fields.add("DryRun", &self.dry_run);
        fields.add("ClientToken", &self.client_token);
        fields.add("Branch", &self.branch);
        fields.add("Root", &self.root);
        fields.add("Plot", &self.plot);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PlantTreesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Name" => self.name.slot(),
            "Kind" => self.kind.slot(),
            "Season" => self.season.slot(),
            "Depth" => self.depth.slot(),
            "Distance" => self.distance.slot(),
            "Amount" => self.amount.slot(),
            "Label" => self.label.slot(),
            "Note" => self.note.slot(),
            "Watered" => self.watered.slot(),
            "Fence" => self.fence.slot(),
            "Soil" => self.soil.slot(),
            "Seed" => self.seed.slot(),
            "Spacing" => self.spacing.slot(),
            "DryRun" => self.dry_run.slot(),
            "ClientToken" => self.client_token.slot(),
            "Branch" => self.branch.slot(),
            "Root" => self.root.slot(),
            "Plot" => self.plot.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for PlantTreesRequest {
    type Response = PlantTreesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::RULES, "PlantTrees").client_token()
    }
}

impl DryRun for PlantTreesRequest {}

/// `Branch` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Branch {
    /// Required. 1 to 9 m.
    ///
    /// Wire name: `Length`.
    pub length: Option<i64>,
    /// Wire name: `Bark`.
    pub bark: Option<String>,
}

impl Branch {
    /// An empty `Branch`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Length`. [More](field@Branch::length)
    pub fn length(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.length = Some(value.into_integer());
        self
    }

    /// Sets `Bark`.
    pub fn bark(mut self, value: impl Into<String>) -> Self {
        self.bark = Some(value.into());
        self
    }
}

impl Record for Branch {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Length"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Length", &self.length);
        fields.add("Bark", &self.bark);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Branch {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Length" => self.length.slot(),
            "Bark" => self.bark.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Root` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Root {
    /// Required. 1 to 3 m. Only if `Bark` is set.
    ///
    /// Wire name: `Length`.
    pub length: Option<i64>,
    /// Wire name: `Bark`.
    pub bark: Option<String>,
}

impl Root {
    /// An empty `Root`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Length`. [More](field@Root::length)
    pub fn length(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.length = Some(value.into_integer());
        self
    }

    /// Sets `Bark`.
    pub fn bark(mut self, value: impl Into<String>) -> Self {
        self.bark = Some(value.into());
        self
    }
}

impl Record for Root {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Length"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Length", &self.length);
        fields.add("Bark", &self.bark);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Root {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Length" => self.length.slot(),
            "Bark" => self.bark.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::plant_trees`](crate::Client::plant_trees).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlantTreesResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// In mm. Absent if the tree is young.
    ///
    /// Wire name: `Ring`.
    pub ring: Option<i64>,
    /// Empty if the plot is public. Changes with the plot.
    ///
    /// Wire name: `Owner`.
    pub owner: String,
}

impl Record for PlantTreesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("Ring", &self.ring);
        fields.add("Owner", &self.owner);
    }
}

impl DecodeRecord for PlantTreesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Ring" => self.ring.slot(),
            "Owner" => self.owner.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(PlantTreesRequest, Branch, Root);
ecs_core::internal::response_records!(PlantTreesResponse);
