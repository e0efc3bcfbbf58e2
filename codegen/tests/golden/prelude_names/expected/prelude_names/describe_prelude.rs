// Generated from api-specs/prelude/2020-01-01/actions/DescribePrelude.json by `cargo xtask regenerate`. Do not edit.

//! `DescribePrelude`: calls `DescribePrelude`.
//!
//! Changes nothing.

use std::collections::BTreeMap;
use ecs_core::codegen::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot, wrapped,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_prelude`](crate::Client::describe_prelude).
///
/// Calls `DescribePrelude`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribePreludeRequest {
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// `Result`.
    pub result: Option<Result>,
    /// `Option`.
    pub option: Option<OptionRecord>,
    /// `String`.
    pub string: Option<StringRecord>,
    /// `Vec`.
    pub vec: Option<VecRecord>,
    /// `Self`.
    pub self_: Option<SelfRecord>,
    /// `Client`.
    pub client: Option<Client>,
    /// `Some`.
    pub some: Option<SomeRecord>,
    /// `None`.
    pub none: Option<NoneRecord>,
    /// `Ok`.
    pub ok: Option<Ok>,
    /// `Err`.
    pub err: Option<Err>,
    /// `Box`.
    #[doc(alias = "Box")]
    pub r#box: Option<Box>,
    /// `Default`.
    pub default_: Option<DefaultRecord>,
    /// `Record`.
    pub record: Option<RecordRecord>,
    /// `Request`.
    pub request: Option<RequestRecord>,
    /// `Slot`.
    pub slot: Option<SlotRecord>,
    /// `Action`.
    pub action: Option<ActionRecord>,
    /// `Answer`.
    pub answer: Option<Answer>,
    /// `Members`.
    pub members: Option<Members>,
    /// `Fill`.
    pub fill: Option<Fill>,
    /// `Into`.
    pub into: Option<IntoRecord>,
    /// `IntoIterator`.
    pub into_iterator: Option<IntoIteratorRecord>,
    /// `BTreeMap`.
    pub b_tree_map: Option<BTreeMapRecord>,
    /// `Clone`.
    pub clone_: Option<Clone>,
    /// `PartialEq`.
    pub partial_eq: Option<PartialEq>,
    /// `Debug`.
    pub debug: Option<Debug>,
    /// `Iterator`.
    pub iterator: Option<Iterator>,
    /// `Value`.
    pub value: Option<Value>,
    /// `Call`.
    pub call: Option<Call>,
    /// `Response`.
    pub response: Option<Response>,
    /// `Labels`.
    pub labels: Option<BTreeMap<String, String>>,
    /// `Color`.
    pub color: Option<types::PreludeColor>,
}

impl DescribePreludeRequest {
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

    /// Sets `Result`.
    #[inline]
    pub fn result(mut self, value: Result) -> Self {
        self.result = Some(value);
        self
    }

    /// Sets `Option`.
    #[inline]
    pub fn option(mut self, value: OptionRecord) -> Self {
        self.option = Some(value);
        self
    }

    /// Sets `String`.
    #[inline]
    pub fn string(mut self, value: StringRecord) -> Self {
        self.string = Some(value);
        self
    }

    /// Sets `Vec`.
    #[inline]
    pub fn vec(mut self, value: VecRecord) -> Self {
        self.vec = Some(value);
        self
    }

    /// Sets `Self`.
    #[inline]
    pub fn self_(mut self, value: SelfRecord) -> Self {
        self.self_ = Some(value);
        self
    }

    /// Sets `Client`.
    #[inline]
    pub fn client(mut self, value: Client) -> Self {
        self.client = Some(value);
        self
    }

    /// Sets `Some`.
    #[inline]
    pub fn some(mut self, value: SomeRecord) -> Self {
        self.some = Some(value);
        self
    }

    /// Sets `None`.
    #[inline]
    pub fn none(mut self, value: NoneRecord) -> Self {
        self.none = Some(value);
        self
    }

    /// Sets `Ok`.
    #[inline]
    pub fn ok(mut self, value: Ok) -> Self {
        self.ok = Some(value);
        self
    }

    /// Sets `Err`.
    #[inline]
    pub fn err(mut self, value: Err) -> Self {
        self.err = Some(value);
        self
    }

    /// Sets `Box`.
    #[inline]
    pub fn r#box(mut self, value: Box) -> Self {
        self.r#box = Some(value);
        self
    }

    /// Sets `Default`.
    #[inline]
    pub fn default_(mut self, value: DefaultRecord) -> Self {
        self.default_ = Some(value);
        self
    }

    /// Sets `Record`.
    #[inline]
    pub fn record(mut self, value: RecordRecord) -> Self {
        self.record = Some(value);
        self
    }

    /// Sets `Request`.
    #[inline]
    pub fn request(mut self, value: RequestRecord) -> Self {
        self.request = Some(value);
        self
    }

    /// Sets `Slot`.
    #[inline]
    pub fn slot(mut self, value: SlotRecord) -> Self {
        self.slot = Some(value);
        self
    }

    /// Sets `Action`.
    #[inline]
    pub fn action(mut self, value: ActionRecord) -> Self {
        self.action = Some(value);
        self
    }

    /// Sets `Answer`.
    #[inline]
    pub fn answer(mut self, value: Answer) -> Self {
        self.answer = Some(value);
        self
    }

    /// Sets `Members`.
    #[inline]
    pub fn members(mut self, value: Members) -> Self {
        self.members = Some(value);
        self
    }

    /// Sets `Fill`.
    #[inline]
    pub fn fill(mut self, value: Fill) -> Self {
        self.fill = Some(value);
        self
    }

    /// Sets `Into`.
    #[inline]
    pub fn into(mut self, value: IntoRecord) -> Self {
        self.into = Some(value);
        self
    }

    /// Sets `IntoIterator`.
    #[inline]
    pub fn into_iterator(mut self, value: IntoIteratorRecord) -> Self {
        self.into_iterator = Some(value);
        self
    }

    /// Sets `BTreeMap`.
    #[inline]
    pub fn b_tree_map(mut self, value: BTreeMapRecord) -> Self {
        self.b_tree_map = Some(value);
        self
    }

    /// Sets `Clone`.
    #[inline]
    pub fn clone_(mut self, value: Clone) -> Self {
        self.clone_ = Some(value);
        self
    }

    /// Sets `PartialEq`.
    #[inline]
    pub fn partial_eq(mut self, value: PartialEq) -> Self {
        self.partial_eq = Some(value);
        self
    }

    /// Sets `Debug`.
    #[inline]
    pub fn debug(mut self, value: Debug) -> Self {
        self.debug = Some(value);
        self
    }

    /// Sets `Iterator`.
    #[inline]
    pub fn iterator(mut self, value: Iterator) -> Self {
        self.iterator = Some(value);
        self
    }

    /// Sets `Value`.
    #[inline]
    pub fn value(mut self, value: Value) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets `Call`.
    #[inline]
    pub fn call(mut self, value: Call) -> Self {
        self.call = Some(value);
        self
    }

    /// Sets `Response`.
    #[inline]
    pub fn response(mut self, value: Response) -> Self {
        self.response = Some(value);
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

    /// Sets `Color`.
    pub fn color(mut self, value: impl Into<types::PreludeColor>) -> Self {
        self.color = Some(value.into());
        self
    }
}

impl Record for DescribePreludeRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Result", &self.result);
        fields.add("Option", &self.option);
        fields.add("String", &self.string);
        fields.add("Vec", &self.vec);
        fields.add("Self", &self.self_);
        fields.add("Client", &self.client);
        fields.add("Some", &self.some);
        fields.add("None", &self.none);
        fields.add("Ok", &self.ok);
        fields.add("Err", &self.err);
        fields.add("Box", &self.r#box);
        fields.add("Default", &self.default_);
        fields.add("Record", &self.record);
        fields.add("Request", &self.request);
        fields.add("Slot", &self.slot);
        fields.add("Action", &self.action);
        fields.add("Answer", &self.answer);
        fields.add("Members", &self.members);
        fields.add("Fill", &self.fill);
        fields.add("Into", &self.into);
        fields.add("IntoIterator", &self.into_iterator);
        fields.add("BTreeMap", &self.b_tree_map);
        fields.add("Clone", &self.clone_);
        fields.add("PartialEq", &self.partial_eq);
        fields.add("Debug", &self.debug);
        fields.add("Iterator", &self.iterator);
        fields.add("Value", &self.value);
        fields.add("Call", &self.call);
        fields.add("Response", &self.response);
        fields.add("Labels", &self.labels);
        fields.add("Color", &self.color);
    }
}

impl Request for DescribePreludeRequest {
    type Response = DescribePreludeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::PRELUDE, "DescribePrelude").read_only().region("RegionId")
    }
}

/// `Result` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Result {
    /// `Code`.
    pub code: Option<String>,
}

impl Result {
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

impl Record for Result {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Option` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct OptionRecord {
    /// `Code`.
    pub code: Option<String>,
}

impl OptionRecord {
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

impl Record for OptionRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `String` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StringRecord {
    /// `Code`.
    pub code: Option<String>,
}

impl StringRecord {
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

impl Record for StringRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Vec` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct VecRecord {
    /// `Code`.
    pub code: Option<String>,
}

impl VecRecord {
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

impl Record for VecRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Self` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SelfRecord {
    /// `Code`.
    pub code: Option<String>,
}

impl SelfRecord {
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

impl Record for SelfRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Client` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Client {
    /// `Code`.
    pub code: Option<String>,
}

impl Client {
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

impl Record for Client {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Some` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SomeRecord {
    /// `Code`.
    pub code: Option<String>,
}

impl SomeRecord {
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

impl Record for SomeRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `None` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NoneRecord {
    /// `Code`.
    pub code: Option<String>,
}

impl NoneRecord {
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

impl Record for NoneRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Ok` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Ok {
    /// `Code`.
    pub code: Option<String>,
}

impl Ok {
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

impl Record for Ok {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Err` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Err {
    /// `Code`.
    pub code: Option<String>,
}

impl Err {
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

impl Record for Err {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Box` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Box {
    /// `Code`.
    pub code: Option<String>,
}

impl Box {
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

impl Record for Box {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Default` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DefaultRecord {
    /// `Code`.
    pub code: Option<String>,
}

impl DefaultRecord {
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

impl Record for DefaultRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Record` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RecordRecord {
    /// `Code`.
    pub code: Option<String>,
}

impl RecordRecord {
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

impl Record for RecordRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Request` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RequestRecord {
    /// `Code`.
    pub code: Option<String>,
}

impl RequestRecord {
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

impl Record for RequestRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Slot` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SlotRecord {
    /// `Code`.
    pub code: Option<String>,
}

impl SlotRecord {
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

impl Record for SlotRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Action` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ActionRecord {
    /// `Code`.
    pub code: Option<String>,
}

impl ActionRecord {
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

impl Record for ActionRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Answer` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Answer {
    /// `Code`.
    pub code: Option<String>,
}

impl Answer {
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

impl Record for Answer {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Members` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Members {
    /// `Code`.
    pub code: Option<String>,
}

impl Members {
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

impl Record for Members {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Fill` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Fill {
    /// `Code`.
    pub code: Option<String>,
}

impl Fill {
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

impl Record for Fill {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Into` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IntoRecord {
    /// `Code`.
    pub code: Option<String>,
}

impl IntoRecord {
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

impl Record for IntoRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `IntoIterator` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IntoIteratorRecord {
    /// `Code`.
    pub code: Option<String>,
}

impl IntoIteratorRecord {
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

impl Record for IntoIteratorRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `BTreeMap` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct BTreeMapRecord {
    /// `Code`.
    pub code: Option<String>,
}

impl BTreeMapRecord {
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

impl Record for BTreeMapRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Clone` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Clone {
    /// `Code`.
    pub code: Option<String>,
}

impl Clone {
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

impl Record for Clone {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `PartialEq` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PartialEq {
    /// `Code`.
    pub code: Option<String>,
}

impl PartialEq {
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

impl Record for PartialEq {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Debug` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Debug {
    /// `Code`.
    pub code: Option<String>,
}

impl Debug {
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

impl Record for Debug {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Iterator` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Iterator {
    /// `Code`.
    pub code: Option<String>,
}

impl Iterator {
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

impl Record for Iterator {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Value` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Value {
    /// `Code`.
    pub code: Option<String>,
}

impl Value {
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

impl Record for Value {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Call` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Call {
    /// `Code`.
    pub code: Option<String>,
}

impl Call {
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

impl Record for Call {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// `Response` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Response {
    /// `Code`.
    pub code: Option<String>,
}

impl Response {
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

impl Record for Response {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

/// The response of [`Client::describe_prelude`](crate::Client::describe_prelude).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePreludeResponse {
    /// `RequestId`.
    pub request_id: String,
    /// `Result`.
    pub result: Option<Result2>,
    /// `Option`.
    pub option: Option<OptionRecord2>,
    /// `String`.
    pub string: Option<StringRecord2>,
    /// `Vec`.
    pub vec: Option<VecRecord2>,
    /// `Self`.
    pub self_: Option<SelfRecord2>,
    /// `Client`.
    pub client: Option<Client2>,
    /// `Some`.
    pub some: Option<SomeRecord2>,
    /// `None`.
    pub none: Option<NoneRecord2>,
    /// `Ok`.
    pub ok: Option<Ok2>,
    /// `Err`.
    pub err: Option<Err2>,
    /// `Box`.
    #[doc(alias = "Box")]
    pub r#box: Option<Box2>,
    /// `Default`.
    pub default_: Option<DefaultRecord2>,
    /// `Record`.
    pub record: Option<RecordRecord2>,
    /// `Request`.
    pub request: Option<RequestRecord2>,
    /// `Slot`.
    pub slot: Option<SlotRecord2>,
    /// `Action`.
    pub action: Option<ActionRecord2>,
    /// `Answer`.
    pub answer: Option<Answer2>,
    /// `Members`.
    pub members: Option<Members2>,
    /// `Fill`.
    pub fill: Option<Fill2>,
    /// `Into`.
    pub into: Option<IntoRecord2>,
    /// `IntoIterator`.
    pub into_iterator: Option<IntoIteratorRecord2>,
    /// `BTreeMap`.
    pub b_tree_map: Option<BTreeMapRecord2>,
    /// `Clone`.
    pub clone_: Option<Clone2>,
    /// `PartialEq`.
    pub partial_eq: Option<PartialEq2>,
    /// `Debug`.
    pub debug: Option<Debug2>,
    /// `Iterator`.
    pub iterator: Option<Iterator2>,
    /// `Value`.
    pub value: Option<Value2>,
    /// `Call`.
    pub call: Option<Call2>,
    /// `Response`.
    pub response: Option<Response2>,
    /// `Labels`.
    pub labels: BTreeMap<String, i64>,
    /// `Items`.
    pub items: Vec<Item>,
}

impl Record for DescribePreludeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("Result", &self.result);
        fields.add("Option", &self.option);
        fields.add("String", &self.string);
        fields.add("Vec", &self.vec);
        fields.add("Self", &self.self_);
        fields.add("Client", &self.client);
        fields.add("Some", &self.some);
        fields.add("None", &self.none);
        fields.add("Ok", &self.ok);
        fields.add("Err", &self.err);
        fields.add("Box", &self.r#box);
        fields.add("Default", &self.default_);
        fields.add("Record", &self.record);
        fields.add("Request", &self.request);
        fields.add("Slot", &self.slot);
        fields.add("Action", &self.action);
        fields.add("Answer", &self.answer);
        fields.add("Members", &self.members);
        fields.add("Fill", &self.fill);
        fields.add("Into", &self.into);
        fields.add("IntoIterator", &self.into_iterator);
        fields.add("BTreeMap", &self.b_tree_map);
        fields.add("Clone", &self.clone_);
        fields.add("PartialEq", &self.partial_eq);
        fields.add("Debug", &self.debug);
        fields.add("Iterator", &self.iterator);
        fields.add("Value", &self.value);
        fields.add("Call", &self.call);
        fields.add("Response", &self.response);
        fields.add("Labels", &self.labels);
        fields.wrapped("Items", "Item", &self.items);
    }
}

impl ResponseRecord for DescribePreludeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Result" => self.result.slot(),
            "Option" => self.option.slot(),
            "String" => self.string.slot(),
            "Vec" => self.vec.slot(),
            "Self" => self.self_.slot(),
            "Client" => self.client.slot(),
            "Some" => self.some.slot(),
            "None" => self.none.slot(),
            "Ok" => self.ok.slot(),
            "Err" => self.err.slot(),
            "Box" => self.r#box.slot(),
            "Default" => self.default_.slot(),
            "Record" => self.record.slot(),
            "Request" => self.request.slot(),
            "Slot" => self.slot.slot(),
            "Action" => self.action.slot(),
            "Answer" => self.answer.slot(),
            "Members" => self.members.slot(),
            "Fill" => self.fill.slot(),
            "Into" => self.into.slot(),
            "IntoIterator" => self.into_iterator.slot(),
            "BTreeMap" => self.b_tree_map.slot(),
            "Clone" => self.clone_.slot(),
            "PartialEq" => self.partial_eq.slot(),
            "Debug" => self.debug.slot(),
            "Iterator" => self.iterator.slot(),
            "Value" => self.value.slot(),
            "Call" => self.call.slot(),
            "Response" => self.response.slot(),
            "Labels" => self.labels.slot(),
            "Items" => wrapped("Item", &mut self.items),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Result` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Result2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Result2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for Result2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Option` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionRecord2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for OptionRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for OptionRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `String` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StringRecord2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for StringRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for StringRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Vec` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VecRecord2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for VecRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for VecRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Self` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfRecord2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for SelfRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for SelfRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Client` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Client2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Client2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for Client2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Some` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SomeRecord2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for SomeRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for SomeRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `None` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoneRecord2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for NoneRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for NoneRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Ok` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ok2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Ok2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for Ok2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Err` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Err2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Err2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for Err2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Box` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Box2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Box2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for Box2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Default` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultRecord2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for DefaultRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for DefaultRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Record` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordRecord2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for RecordRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for RecordRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Request` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestRecord2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for RequestRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for RequestRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Slot` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlotRecord2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for SlotRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for SlotRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Action` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionRecord2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for ActionRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for ActionRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Answer` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Answer2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Answer2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for Answer2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Members` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Members2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Members2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for Members2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Fill` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fill2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Fill2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for Fill2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Into` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntoRecord2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for IntoRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for IntoRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `IntoIterator` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntoIteratorRecord2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for IntoIteratorRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for IntoIteratorRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `BTreeMap` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BTreeMapRecord2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for BTreeMapRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for BTreeMapRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Clone` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Clone2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Clone2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for Clone2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `PartialEq` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEq2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for PartialEq2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for PartialEq2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Debug` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Debug2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Debug2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for Debug2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Iterator` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Iterator2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Iterator2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for Iterator2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Value` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Value2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Value2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for Value2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Call` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Call2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Call2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for Call2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Response` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response2 {
    /// `Size`.
    pub size: Option<i64>,
}

impl Record for Response2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl ResponseRecord for Response2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Items.Item` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// `Flag`.
    pub flag: Option<bool>,
}

impl Record for Item {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Flag", &self.flag);
    }
}

impl ResponseRecord for Item {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Flag" => self.flag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::codegen::request_records!(
    DescribePreludeRequest, Result, OptionRecord, StringRecord, VecRecord, SelfRecord,
    Client, SomeRecord, NoneRecord, Ok, Err, Box, DefaultRecord, RecordRecord,
    RequestRecord, SlotRecord, ActionRecord, Answer, Members, Fill, IntoRecord,
    IntoIteratorRecord, BTreeMapRecord, Clone, PartialEq, Debug, Iterator, Value, Call,
    Response
);
ecs_core::codegen::response_records!(
    DescribePreludeResponse, Result2, OptionRecord2, StringRecord2, VecRecord2,
    SelfRecord2, Client2, SomeRecord2, NoneRecord2, Ok2, Err2, Box2, DefaultRecord2,
    RecordRecord2, RequestRecord2, SlotRecord2, ActionRecord2, Answer2, Members2, Fill2,
    IntoRecord2, IntoIteratorRecord2, BTreeMapRecord2, Clone2, PartialEq2, Debug2,
    Iterator2, Value2, Call2, Response2, Item
);
