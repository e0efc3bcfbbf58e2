// Generated from api-specs/parameters/2020-01-01/actions/SubmitJob.json by `cargo xtask regenerate`. Do not edit.

//! `SubmitJob`: submits a job.
//! It starts at once.
//!
//! A `ClientToken` is made for each call if none is set.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 400: `AlreadyDone`, `InvalidName`.
//!
//! </details>

use ecs_core::{Action, Request};
use std::collections::BTreeMap;
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::services;

/// The request of [`Client::submit_job`](crate::Client::submit_job).
///
/// Submits a job.
/// It starts at once.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SubmitJobRequest {
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// `ClientToken`. Made for each call if not set. At most 64 characters.
    pub client_token: Option<String>,
    /// Name of the job.
    ///
    /// `Name`, required. Matches `^[a-z]+$`.
    pub name: Option<String>,
    /// `Steps`, required. Sent as JSON text.
    pub steps: Vec<Steps>,
    /// `Options`. Sent as JSON text.
    pub options: Option<Options>,
    /// `Owner`, required.
    pub owner: Option<Owner>,
    /// What the job works on.
    ///
    /// `Item`.
    pub item: Vec<Item>,
    /// `Ids`. Sent as JSON text.
    pub ids: Vec<String>,
    /// `Zones`. Sent as text with commas.
    pub zones: Vec<String>,
    /// `Password`.
    pub password: Option<String>,
    /// `OldName`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub old_name: Option<String>,
    /// `Script`.
    pub script: Option<String>,
    /// `Mode`. Default: `now`. Values: `now`, `later`.
    pub mode: Option<String>,
    /// `Share`. At least 0.5.
    pub share: Option<f64>,
    /// `Most`. At most 7.
    pub most: Option<i64>,
    /// `Fruit`. Values: `fruit0`, `fruit1`, `fruit2`, `fruit3`, `fruit4`, `fruit5`, `fruit6`,
    /// `fruit7`, `fruit8`, `fruit9`, `fruit10`, `fruit11`, ….
    pub fruit: Option<String>,
}

impl SubmitJobRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Steps`.
    pub fn steps(mut self, value: impl IntoIterator<Item = Steps>) -> Self {
        self.steps = value.into_iter().collect();
        self
    }

    /// Sets `Options`.
    #[inline]
    pub fn options(mut self, value: Options) -> Self {
        self.options = Some(value);
        self
    }

    /// Sets `Owner`.
    #[inline]
    pub fn owner(mut self, value: Owner) -> Self {
        self.owner = Some(value);
        self
    }

    /// Sets `Item`.
    pub fn item(mut self, value: impl IntoIterator<Item = Item>) -> Self {
        self.item = value.into_iter().collect();
        self
    }

    /// Sets `Ids`.
    pub fn ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `Zones`.
    pub fn zones(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.zones = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `OldName`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn old_name(mut self, value: impl Into<String>) -> Self {
        self.old_name = Some(value.into());
        self
    }

    /// Sets `Script`.
    pub fn script(mut self, value: impl Into<String>) -> Self {
        self.script = Some(value.into());
        self
    }

    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Sets `Share`.
    pub fn share(mut self, value: impl Into<f64>) -> Self {
        self.share = Some(value.into());
        self
    }

    /// Sets `Most`.
    pub fn most(mut self, value: impl Into<i64>) -> Self {
        self.most = Some(value.into());
        self
    }

    /// Sets `Fruit`.
    pub fn fruit(mut self, value: impl Into<String>) -> Self {
        self.fruit = Some(value.into());
        self
    }
}

impl Record for SubmitJobRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "Name", "Steps", "Owner"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("ClientToken", &self.client_token);
        to.put("Name", &self.name);
        to.json("Steps", &self.steps);
        to.json("Options", &self.options);
        to.put("Owner", &self.owner);
        to.put("Item", &self.item);
        to.json("Ids", &self.ids);
        to.commas("Zones", &self.zones);
        to.secret("Password", &self.password);
        to.put("OldName", &self.old_name);
        to.put("Script", &self.script);
        to.put("Mode", &self.mode);
        to.put("Share", &self.share);
        to.put("Most", &self.most);
        to.put("Fruit", &self.fruit);
    }
}

impl Request for SubmitJobRequest {
    type Response = SubmitJobResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::PARAMETERS, "SubmitJob")
            .region("RegionId")
            .client_token()
            .read_timeout(40)
    }
}

/// `Steps` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Steps {
    /// `Run`.
    pub run: Option<String>,
    /// `Retries`. 0 to 9. Default: `3`.
    pub retries: Option<i64>,
}

impl Steps {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Run`.
    pub fn run(mut self, value: impl Into<String>) -> Self {
        self.run = Some(value.into());
        self
    }

    /// Sets `Retries`.
    pub fn retries(mut self, value: impl Into<i64>) -> Self {
        self.retries = Some(value.into());
        self
    }
}

impl Record for Steps {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Run"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Run", &self.run);
        to.put("Retries", &self.retries);
    }
}

/// `Options` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Options {
    /// `Fast`.
    pub fast: Option<bool>,
    /// `Labels`.
    pub labels: BTreeMap<String, String>,
}

impl Options {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Fast`.
    #[inline]
    pub fn fast(mut self, value: bool) -> Self {
        self.fast = Some(value);
        self
    }

    /// Sets `Labels`.
    pub fn labels(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = value
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl Record for Options {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Fast", &self.fast);
        to.put("Labels", &self.labels);
    }
}

/// `Owner` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Owner {
    /// `Id`.
    pub id: Option<i64>,
    /// `Token`.
    pub token: Option<String>,
}

impl Owner {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<i64>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}

impl Record for Owner {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Id"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Id", &self.id);
        to.secret("Token", &self.token);
    }
}

/// What the job works on.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Item {
    /// `Sku`.
    pub sku: Option<String>,
    /// `Part`.
    pub part: Option<Part>,
}

impl Item {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Sku`.
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }

    /// Sets `Part`.
    #[inline]
    pub fn part(mut self, value: Part) -> Self {
        self.part = Some(value);
        self
    }
}

impl Record for Item {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Sku"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Sku", &self.sku);
        to.put("Part", &self.part);
    }
}

/// `Item.Part` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Part {
    /// `Code`.
    pub code: Option<String>,
}

impl Part {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Code`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

impl Record for Part {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Code"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Code", &self.code);
    }
}

/// The answer to [`Client::submit_job`](crate::Client::submit_job).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitJobResponse {
    /// `RequestId`.
    pub request_id: String,
    /// `Ticket`.
    pub ticket: String,
    /// `OldState`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub old_state: String,
}

impl Record for SubmitJobResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
        to.secret("Ticket", &self.ticket);
        to.put("OldState", &self.old_state);
    }
}

impl Answer for SubmitJobResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Ticket" => self.ticket.slot(),
            "OldState" => self.old_state.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(SubmitJobRequest, Steps, Options, Owner, Item, Part);
ecs_core::answer_records!(SubmitJobResponse);
