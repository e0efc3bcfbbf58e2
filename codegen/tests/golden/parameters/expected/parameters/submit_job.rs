// Generated from api-specs/parameters/2020-01-01/actions/SubmitJob.json by `cargo xtask regenerate`. Do not edit.

//! Submits a job.
//! It starts at once.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `AlreadyDone`, `InvalidName`.
//!
//! </details>

use std::collections::BTreeMap;
use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::submit_job`](crate::Client::submit_job).
///
/// Submits a job.
/// It starts at once.
///
/// Needs [`name`](field@SubmitJobRequest::name), [`steps`](field@SubmitJobRequest::steps),
/// [`owner`](field@SubmitJobRequest::owner).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SubmitJobRequest {
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Default: generated for each call. At most 64 characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Name of the job.
    ///
    /// Required. Matches `^[a-z]+$`.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Required.
    ///
    /// Wire name: `Steps`, sent as JSON text.
    pub steps: Option<Vec<Steps>>,
    /// Wire name: `Options`, sent as JSON text.
    pub options: Option<Options>,
    /// Required.
    ///
    /// Wire name: `Owner`.
    pub owner: Option<Owner>,
    /// What the job works on.
    ///
    /// Wire name: `Item`.
    pub item: Option<Vec<Item>>,
    /// Wire name: `Ids`, sent as JSON text.
    pub ids: Option<Vec<String>>,
    /// Wire name: `Zones`, sent as comma-separated text.
    pub zones: Option<Vec<String>>,
    /// Wire name: `Password`.
    pub password: Option<String>,
    /// Wire name: `OldName`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub old_name: Option<String>,
    /// Wire name: `Script`.
    pub script: Option<String>,
    /// Values: `now`, `later`, default `now`.
    ///
    /// Wire name: `Mode`.
    pub mode: Option<String>,
    /// At least 0.5.
    ///
    /// Wire name: `Share`.
    pub share: Option<f64>,
    /// At most 7.
    ///
    /// Wire name: `Most`.
    pub most: Option<i64>,
    /// Values: `fruit0`, `fruit1`, `fruit2`, `fruit3`, `fruit4`, `fruit5`, `fruit6`, `fruit7`,
    /// `fruit8`, `fruit9`, `fruit10`, `fruit11`, ….
    ///
    /// Wire name: `Fruit`.
    pub fruit: Option<String>,
}

impl SubmitJobRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`. [More](field@SubmitJobRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`. [More](field@SubmitJobRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the job. [More](field@SubmitJobRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Steps`. An empty list is sent as `[]`. [More](field@SubmitJobRequest::steps)
    pub fn steps<M>(mut self, value: impl ecs_core::IntoList<Steps, M>) -> Self {
        self.steps = Some(value.into_list());
        self
    }

    /// Sets `Options`.
    #[inline]
    pub fn options(mut self, value: Options) -> Self {
        self.options = Some(value);
        self
    }

    /// Sets `Owner`. [More](field@SubmitJobRequest::owner)
    #[inline]
    pub fn owner(mut self, value: Owner) -> Self {
        self.owner = Some(value);
        self
    }

    /// What the job works on. An empty list cannot be sent.
    pub fn item<M>(mut self, value: impl ecs_core::IntoList<Item, M>) -> Self {
        self.item = Some(value.into_list());
        self
    }

    /// Sets `Ids`. An empty list is sent as `[]`.
    pub fn ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ids = Some(value.into_list());
        self
    }

    /// Sets `Zones`. An empty list cannot be sent.
    pub fn zones<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.zones = Some(value.into_list());
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

    /// Sets `Mode`. [More](field@SubmitJobRequest::mode)
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Sets `Share`. [More](field@SubmitJobRequest::share)
    pub fn share(mut self, value: impl Into<f64>) -> Self {
        self.share = Some(value.into());
        self
    }

    /// Sets `Most`. [More](field@SubmitJobRequest::most)
    pub fn most(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.most = Some(value.into_integer());
        self
    }

    /// Sets `Fruit`. [More](field@SubmitJobRequest::fruit)
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("Name", &self.name);
        fields.add_as(Form::JsonText, "Steps", &self.steps);
        fields.add_as(Form::JsonText, "Options", &self.options);
        fields.add("Owner", &self.owner);
        fields.add("Item", &self.item);
        fields.add_as(Form::JsonText, "Ids", &self.ids);
        fields.add_as(Form::Commas, "Zones", &self.zones);
        fields.add_as(Form::Secret, "Password", &self.password);
        fields.add("OldName", &self.old_name);
        fields.add("Script", &self.script);
        fields.add("Mode", &self.mode);
        fields.add("Share", &self.share);
        fields.add("Most", &self.most);
        fields.add("Fruit", &self.fruit);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SubmitJobRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "Name" => self.name.slot(),
            "Steps" => self.steps.slot(),
            "Options" => self.options.slot(),
            "Owner" => self.owner.slot(),
            "Item" => self.item.slot(),
            "Ids" => self.ids.slot(),
            "Zones" => self.zones.slot(),
            "Password" => self.password.slot(),
            "OldName" => self.old_name.slot(),
            "Script" => self.script.slot(),
            "Mode" => self.mode.slot(),
            "Share" => self.share.slot(),
            "Most" => self.most.slot(),
            "Fruit" => self.fruit.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Required.
    ///
    /// Wire name: `Run`.
    pub run: Option<String>,
    /// 0 to 9, default 3.
    ///
    /// Wire name: `Retries`.
    pub retries: Option<i64>,
}

impl Steps {
    /// An empty `Steps`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Run`. [More](field@Steps::run)
    pub fn run(mut self, value: impl Into<String>) -> Self {
        self.run = Some(value.into());
        self
    }

    /// Sets `Retries`. [More](field@Steps::retries)
    pub fn retries(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.retries = Some(value.into_integer());
        self
    }
}

impl Record for Steps {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Run"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Run", &self.run);
        fields.add("Retries", &self.retries);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Steps {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Run" => self.run.slot(),
            "Retries" => self.retries.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Options` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Options {
    /// Wire name: `Fast`.
    pub fast: Option<bool>,
    /// Wire name: `Labels`.
    pub labels: Option<BTreeMap<String, String>>,
}

impl Options {
    /// An empty `Options`.
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
        self.labels = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl Record for Options {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Fast", &self.fast);
        fields.add("Labels", &self.labels);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Options {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Fast" => self.fast.slot(),
            "Labels" => self.labels.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Owner` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Owner {
    /// Required.
    ///
    /// Wire name: `Id`.
    pub id: Option<i64>,
    /// Wire name: `Token`.
    pub token: Option<String>,
}

impl Owner {
    /// An empty `Owner`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Id`. [More](field@Owner::id)
    pub fn id(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.id = Some(value.into_integer());
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Id", &self.id);
        fields.add_as(Form::Secret, "Token", &self.token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Owner {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Id" => self.id.slot(),
            "Token" => self.token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// What the job works on.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Item {
    /// Required.
    ///
    /// Wire name: `Sku`.
    pub sku: Option<String>,
    /// Wire name: `Part`.
    pub part: Option<Part>,
}

impl Item {
    /// An empty `Item`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Sku`. [More](field@Item::sku)
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Sku", &self.sku);
        fields.add("Part", &self.part);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Item {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Sku" => self.sku.slot(),
            "Part" => self.part.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Item.Part` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Part {
    /// Required.
    ///
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl Part {
    /// An empty `Part`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Code`. [More](field@Part::code)
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Part {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Code" => self.code.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::submit_job`](crate::Client::submit_job).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitJobResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Wire name: `Ticket`.
    pub ticket: String,
    /// Wire name: `OldState`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub old_state: String,
}

impl Record for SubmitJobResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add_as(Form::Secret, "Ticket", &self.ticket);
        fields.add("OldState", &self.old_state);
    }
}

impl DecodeRecord for SubmitJobResponse {
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

ecs_core::internal::request_records!(
    SubmitJobRequest, Steps, Options, Owner, Item, Part
);
ecs_core::internal::response_records!(SubmitJobResponse);
