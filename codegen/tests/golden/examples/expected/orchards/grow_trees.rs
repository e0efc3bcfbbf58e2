// Generated from api-specs/orchards/2020-01-01/actions/GrowTrees.json by `cargo xtask regenerate`. Do not edit.

//! Grows trees.
//!
//! The change continues after the response.
//! [`Client::wait_until_orchards_grown`](crate::Client::wait_until_orchards_grown) waits
//! for its end.
//!
//! - **Costs**: Each tree costs a coin.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//!
//! ```no_run
//! use ecs_sdk::orchards::GrowTreesRequest;
//! use ecs_sdk::orchards::grow_trees::Plot;
//! use ecs_sdk::types::TreeKind;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = GrowTreesRequest::new()
//!     .kind(TreeKind::AppleTree)
//!     .count(2)
//!     .distance(2.5)
//!     .protected(true)
//!     .plot([Plot::new().row(3).owner(1234567890123i64)])
//!     .name("garden");
//! ecs.grow_trees(request.clone()).dry_run().await?;
//! let response = ecs.grow_trees(request).await?;
//! ecs.wait_until_orchards_grown(response.tree_ids).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::grow_trees`](crate::Client::grow_trees).
///
/// Grows trees.
///
/// Needs [`client_token`](field@GrowTreesRequest::client_token),
/// [`kind`](field@GrowTreesRequest::kind), [`count`](field@GrowTreesRequest::count),
/// [`distance`](field@GrowTreesRequest::distance),
/// [`protected`](field@GrowTreesRequest::protected),
/// [`plot`](field@GrowTreesRequest::plot). Often set:
/// [`name`](field@GrowTreesRequest::name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GrowTreesRequest {
    /// The regionid.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// The clienttoken.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// The dryrun.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// The kind.
    ///
    /// Required.
    ///
    /// Wire name: `Kind`.
    pub kind: Option<types::TreeKind>,
    /// The count.
    ///
    /// Required.
    ///
    /// Wire name: `Count`.
    pub count: Option<i64>,
    /// The distance.
    ///
    /// Required.
    ///
    /// Wire name: `Distance`.
    pub distance: Option<f64>,
    /// The protected.
    ///
    /// Required.
    ///
    /// Wire name: `Protected`.
    pub protected: Option<bool>,
    /// The plot.
    ///
    /// Required.
    ///
    /// Wire name: `Plot`.
    pub plot: Option<Vec<Plot>>,
    /// The name.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// The note.
    ///
    /// Wire name: `Note`.
    pub note: Option<String>,
}

impl GrowTreesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The regionid. [More](field@GrowTreesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// The clienttoken. [More](field@GrowTreesRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// The dryrun.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// The kind. [More](field@GrowTreesRequest::kind)
    pub fn kind(mut self, value: impl Into<types::TreeKind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// The count. [More](field@GrowTreesRequest::count)
    pub fn count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.count = Some(value.into_integer());
        self
    }

    /// The distance. [More](field@GrowTreesRequest::distance)
    pub fn distance(mut self, value: impl Into<f64>) -> Self {
        self.distance = Some(value.into());
        self
    }

    /// The protected. [More](field@GrowTreesRequest::protected)
    #[inline]
    pub fn protected(mut self, value: bool) -> Self {
        self.protected = Some(value);
        self
    }

    /// The plot. An empty list cannot be sent. [More](field@GrowTreesRequest::plot)
    pub fn plot<M>(mut self, value: impl ecs_core::IntoList<Plot, M>) -> Self {
        self.plot = Some(value.into_list());
        self
    }

    /// The name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// The note.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl Record for GrowTreesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ClientToken", "Kind", "Count", "Distance", "Protected", "Plot"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("DryRun", &self.dry_run);
        fields.add("Kind", &self.kind);
        fields.add("Count", &self.count);
        fields.add("Distance", &self.distance);
        fields.add("Protected", &self.protected);
        fields.add("Plot", &self.plot);
        fields.add("Name", &self.name);
        fields.add("Note", &self.note);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for GrowTreesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "DryRun" => self.dry_run.slot(),
            "Kind" => self.kind.slot(),
            "Count" => self.count.slot(),
            "Distance" => self.distance.slot(),
            "Protected" => self.protected.slot(),
            "Plot" => self.plot.slot(),
            "Name" => self.name.slot(),
            "Note" => self.note.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for GrowTreesRequest {
    type Response = GrowTreesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ORCHARDS, "GrowTrees").region("RegionId").client_token()
    }
}

impl DryRun for GrowTreesRequest {}

/// A plot.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Plot {
    /// The row.
    ///
    /// Required.
    ///
    /// Wire name: `Row`.
    pub row: Option<i64>,
    /// The soil.
    ///
    /// Wire name: `Soil`.
    pub soil: Option<String>,
    /// The owner.
    ///
    /// Wire name: `Owner`.
    pub owner: Option<i64>,
}

impl Plot {
    /// An empty `Plot`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The row. [More](field@Plot::row)
    pub fn row(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.row = Some(value.into_integer());
        self
    }

    /// The soil.
    pub fn soil(mut self, value: impl Into<String>) -> Self {
        self.soil = Some(value.into());
        self
    }

    /// The owner.
    pub fn owner(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.owner = Some(value.into_integer());
        self
    }
}

impl Record for Plot {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Row"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Row", &self.row);
        fields.add("Soil", &self.soil);
        fields.add("Owner", &self.owner);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Plot {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Row" => self.row.slot(),
            "Soil" => self.soil.slot(),
            "Owner" => self.owner.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::grow_trees`](crate::Client::grow_trees).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GrowTreesResponse {
    /// The requestid.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// The treeids.
    ///
    /// Wire name: `TreeIds`.
    pub tree_ids: Vec<String>,
}

impl Record for GrowTreesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.wrapped("TreeIds", "TreeId", &self.tree_ids);
    }
}

impl DecodeRecord for GrowTreesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "TreeIds" => Slot::Wrapped("TreeId", &mut self.tree_ids),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(GrowTreesRequest, Plot);
ecs_core::internal::response_records!(GrowTreesResponse);
