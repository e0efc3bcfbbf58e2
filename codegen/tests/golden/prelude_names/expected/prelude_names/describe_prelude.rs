// Generated from api-specs/prelude/2020-01-01/actions/DescribePrelude.json by `cargo xtask regenerate`. Do not edit.

//! Calls `DescribePrelude`.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   [`dry_run`](crate::Call::dry_run) checks the request only. Read-only, so always safe
//!   to retry.

use std::collections::BTreeMap;
use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Form, IdLimit, Paged, Paging,
    Record, Request, Slot,
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
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// At most 100.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `Ids`.
    pub ids: Option<Vec<String>>,
    /// Wire name: `Result`.
    pub result: Option<Result>,
    /// Wire name: `Option`.
    pub option: Option<OptionRecord>,
    /// Wire name: `String`.
    pub string: Option<StringRecord>,
    /// Wire name: `Vec`.
    pub vec: Option<VecRecord>,
    /// Wire name: `Self`.
    pub self_: Option<SelfRecord>,
    /// Wire name: `Client`.
    pub client: Option<Client>,
    /// Wire name: `Some`.
    pub some: Option<SomeRecord>,
    /// Wire name: `None`.
    pub none: Option<NoneRecord>,
    /// Wire name: `Ok`.
    pub ok: Option<Ok>,
    /// Wire name: `Err`.
    pub err: Option<Err>,
    /// Wire name: `Box`.
    #[doc(alias = "Box")]
    pub r#box: Option<Box>,
    /// Wire name: `Default`.
    pub default_: Option<Default>,
    /// Wire name: `Record`.
    pub record: Option<RecordRecord>,
    /// Wire name: `Request`.
    pub request: Option<RequestRecord>,
    /// Wire name: `Slot`.
    pub slot: Option<SlotRecord>,
    /// Wire name: `Action`.
    pub action: Option<ActionRecord>,
    /// Wire name: `ResponseRecord`.
    pub response_record: Option<ResponseRecord>,
    /// Wire name: `DecodeField`.
    pub decode_field: Option<DecodeFieldRecord>,
    /// Wire name: `Fields`.
    pub fields: Option<FieldsRecord>,
    /// Wire name: `Form`, sent as JSON text.
    pub form: Option<FormRecord>,
    /// Wire name: `Into`.
    pub into: Option<IntoRecord>,
    /// Wire name: `IntoIterator`.
    pub into_iterator: Option<IntoIteratorRecord>,
    /// Wire name: `BTreeMap`.
    pub b_tree_map: Option<BTreeMapRecord>,
    /// Wire name: `Clone`.
    pub clone_: Option<Clone>,
    /// Wire name: `PartialEq`.
    pub partial_eq: Option<PartialEq>,
    /// Wire name: `Debug`.
    pub debug: Option<Debug>,
    /// Wire name: `Iterator`.
    pub iterator: Option<Iterator>,
    /// Wire name: `Value`.
    pub value: Option<Value>,
    /// Wire name: `Call`.
    pub call: Option<Call>,
    /// Wire name: `Response`.
    pub response: Option<Response>,
    /// Wire name: `Paged`.
    pub paged: Option<PagedRecord>,
    /// Wire name: `Paging`.
    pub paging: Option<PagingRecord>,
    /// Wire name: `IdLimit`.
    pub id_limit: Option<IdLimitRecord>,
    /// Wire name: `Labels`.
    pub labels: Option<BTreeMap<String, String>>,
    /// Wire name: `Color`.
    pub color: Option<types::PreludeColor>,
}

impl DescribePreludeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`. [More](field@DescribePreludeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// Sets `PageSize`. [More](field@DescribePreludeRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Sets `Ids`. An empty list cannot be sent. [More](field@DescribePreludeRequest::ids)
    pub fn ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ids = Some(value.into_list());
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
    pub fn default_(mut self, value: Default) -> Self {
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

    /// Sets `ResponseRecord`.
    #[inline]
    pub fn response_record(mut self, value: ResponseRecord) -> Self {
        self.response_record = Some(value);
        self
    }

    /// Sets `DecodeField`.
    #[inline]
    pub fn decode_field(mut self, value: DecodeFieldRecord) -> Self {
        self.decode_field = Some(value);
        self
    }

    /// Sets `Fields`.
    #[inline]
    pub fn fields(mut self, value: FieldsRecord) -> Self {
        self.fields = Some(value);
        self
    }

    /// Sets `Form`.
    #[inline]
    pub fn form(mut self, value: FormRecord) -> Self {
        self.form = Some(value);
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

    /// Sets `Paged`.
    #[inline]
    pub fn paged(mut self, value: PagedRecord) -> Self {
        self.paged = Some(value);
        self
    }

    /// Sets `Paging`.
    #[inline]
    pub fn paging(mut self, value: PagingRecord) -> Self {
        self.paging = Some(value);
        self
    }

    /// Sets `IdLimit`.
    #[inline]
    pub fn id_limit(mut self, value: IdLimitRecord) -> Self {
        self.id_limit = Some(value);
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
        fields.add("DryRun", &self.dry_run);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("Ids", &self.ids);
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
        fields.add("ResponseRecord", &self.response_record);
        fields.add("DecodeField", &self.decode_field);
        fields.add("Fields", &self.fields);
        fields.add_as(Form::JsonText, "Form", &self.form);
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
        fields.add("Paged", &self.paged);
        fields.add("Paging", &self.paging);
        fields.add("IdLimit", &self.id_limit);
        fields.add("Labels", &self.labels);
        fields.add("Color", &self.color);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribePreludeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "DryRun" => self.dry_run.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "Ids" => self.ids.slot(),
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
            "ResponseRecord" => self.response_record.slot(),
            "DecodeField" => self.decode_field.slot(),
            "Fields" => self.fields.slot(),
            "Form" => self.form.slot(),
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
            "Paged" => self.paged.slot(),
            "Paging" => self.paging.slot(),
            "IdLimit" => self.id_limit.slot(),
            "Labels" => self.labels.slot(),
            "Color" => self.color.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribePreludeRequest {
    type Response = DescribePreludeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::PRELUDE, "DescribePrelude").read_only().region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.ids.as_mut()?, 100))
    }
}

impl Paged for DescribePreludeRequest {
    type Item = Item;
    const PAGING: Paging = Paging::number("Items").size(100);
    #[inline]
    fn items(response: DescribePreludeResponse) -> Vec<Item> {
        response.items
    }
}

impl DryRun for DescribePreludeRequest {}

/// `Result` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Result {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl Result {
    /// An empty `Result`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Result {
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

/// `Option` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct OptionRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl OptionRecord {
    /// An empty `OptionRecord`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for OptionRecord {
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

/// `String` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StringRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl StringRecord {
    /// An empty `StringRecord`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for StringRecord {
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

/// `Vec` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct VecRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl VecRecord {
    /// An empty `VecRecord`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for VecRecord {
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

/// `Self` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SelfRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl SelfRecord {
    /// An empty `SelfRecord`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SelfRecord {
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

/// `Client` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Client {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl Client {
    /// An empty `Client`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Client {
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

/// `Some` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SomeRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl SomeRecord {
    /// An empty `SomeRecord`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SomeRecord {
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

/// `None` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NoneRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl NoneRecord {
    /// An empty `NoneRecord`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for NoneRecord {
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

/// `Ok` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Ok {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl Ok {
    /// An empty `Ok`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Ok {
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

/// `Err` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Err {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl Err {
    /// An empty `Err`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Err {
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

/// `Box` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Box {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl Box {
    /// An empty `Box`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Box {
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

/// `Default` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Default {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl Default {
    /// An empty `Default`.
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

impl Record for Default {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Default {
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

/// `Record` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RecordRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl RecordRecord {
    /// An empty `RecordRecord`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RecordRecord {
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

/// `Request` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RequestRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl RequestRecord {
    /// An empty `RequestRecord`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RequestRecord {
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

/// `Slot` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SlotRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl SlotRecord {
    /// An empty `SlotRecord`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SlotRecord {
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

/// `Action` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ActionRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl ActionRecord {
    /// An empty `ActionRecord`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ActionRecord {
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

/// `ResponseRecord` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ResponseRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl ResponseRecord {
    /// An empty `ResponseRecord`.
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

impl Record for ResponseRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ResponseRecord {
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

/// `DecodeField` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DecodeFieldRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl DecodeFieldRecord {
    /// An empty `DecodeFieldRecord`.
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

impl Record for DecodeFieldRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DecodeFieldRecord {
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

/// `Fields` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct FieldsRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl FieldsRecord {
    /// An empty `FieldsRecord`.
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

impl Record for FieldsRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for FieldsRecord {
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

/// `Form` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct FormRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl FormRecord {
    /// An empty `FormRecord`.
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

impl Record for FormRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for FormRecord {
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

/// `Into` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IntoRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl IntoRecord {
    /// An empty `IntoRecord`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for IntoRecord {
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

/// `IntoIterator` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IntoIteratorRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl IntoIteratorRecord {
    /// An empty `IntoIteratorRecord`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for IntoIteratorRecord {
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

/// `BTreeMap` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct BTreeMapRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl BTreeMapRecord {
    /// An empty `BTreeMapRecord`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for BTreeMapRecord {
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

/// `Clone` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Clone {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl Clone {
    /// An empty `Clone`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Clone {
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

/// `PartialEq` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PartialEq {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl PartialEq {
    /// An empty `PartialEq`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PartialEq {
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

/// `Debug` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Debug {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl Debug {
    /// An empty `Debug`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Debug {
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

/// `Iterator` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Iterator {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl Iterator {
    /// An empty `Iterator`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Iterator {
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

/// `Value` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Value {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl Value {
    /// An empty `Value`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Value {
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

/// `Call` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Call {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl Call {
    /// An empty `Call`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Call {
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

/// `Response` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Response {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl Response {
    /// An empty `Response`.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Response {
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

/// `Paged` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PagedRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl PagedRecord {
    /// An empty `PagedRecord`.
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

impl Record for PagedRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PagedRecord {
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

/// `Paging` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PagingRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl PagingRecord {
    /// An empty `PagingRecord`.
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

impl Record for PagingRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PagingRecord {
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

/// `IdLimit` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct IdLimitRecord {
    /// Wire name: `Code`.
    pub code: Option<String>,
}

impl IdLimitRecord {
    /// An empty `IdLimitRecord`.
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

impl Record for IdLimitRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for IdLimitRecord {
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

/// The response of [`Client::describe_prelude`](crate::Client::describe_prelude).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePreludeResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Wire name: `Result`.
    pub result: Option<Result2>,
    /// Wire name: `Option`.
    pub option: Option<OptionRecord2>,
    /// Wire name: `String`.
    pub string: Option<StringRecord2>,
    /// Wire name: `Vec`.
    pub vec: Option<VecRecord2>,
    /// Wire name: `Self`.
    pub self_: Option<SelfRecord2>,
    /// Wire name: `Client`.
    pub client: Option<Client2>,
    /// Wire name: `Some`.
    pub some: Option<SomeRecord2>,
    /// Wire name: `None`.
    pub none: Option<NoneRecord2>,
    /// Wire name: `Ok`.
    pub ok: Option<Ok2>,
    /// Wire name: `Err`.
    pub err: Option<Err2>,
    /// Wire name: `Box`.
    #[doc(alias = "Box")]
    pub r#box: Option<Box2>,
    /// Wire name: `Default`.
    pub default_: Option<Default2>,
    /// Wire name: `Record`.
    pub record: Option<RecordRecord2>,
    /// Wire name: `Request`.
    pub request: Option<RequestRecord2>,
    /// Wire name: `Slot`.
    pub slot: Option<SlotRecord2>,
    /// Wire name: `Action`.
    pub action: Option<ActionRecord2>,
    /// Wire name: `ResponseRecord`.
    pub response_record: Option<ResponseRecord2>,
    /// Wire name: `DecodeField`.
    pub decode_field: Option<DecodeFieldRecord2>,
    /// Wire name: `Fields`.
    pub fields: Option<FieldsRecord2>,
    /// Wire name: `Form`.
    pub form: Option<FormRecord2>,
    /// Wire name: `Into`.
    pub into: Option<IntoRecord2>,
    /// Wire name: `IntoIterator`.
    pub into_iterator: Option<IntoIteratorRecord2>,
    /// Wire name: `BTreeMap`.
    pub b_tree_map: Option<BTreeMapRecord2>,
    /// Wire name: `Clone`.
    pub clone_: Option<Clone2>,
    /// Wire name: `PartialEq`.
    pub partial_eq: Option<PartialEq2>,
    /// Wire name: `Debug`.
    pub debug: Option<Debug2>,
    /// Wire name: `Iterator`.
    pub iterator: Option<Iterator2>,
    /// Wire name: `Value`.
    pub value: Option<Value2>,
    /// Wire name: `Call`.
    pub call: Option<Call2>,
    /// Wire name: `Response`.
    pub response: Option<Response2>,
    /// Wire name: `Paged`.
    pub paged: Option<PagedRecord2>,
    /// Wire name: `Paging`.
    pub paging: Option<PagingRecord2>,
    /// Wire name: `DryRun`.
    pub dry_run: Option<DryRunRecord>,
    /// Wire name: `IdLimit`.
    pub id_limit: Option<IdLimitRecord2>,
    /// Wire name: `Labels`.
    pub labels: BTreeMap<String, i64>,
    /// Wire name: `Items`.
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
        fields.add("ResponseRecord", &self.response_record);
        fields.add("DecodeField", &self.decode_field);
        fields.add("Fields", &self.fields);
        fields.add("Form", &self.form);
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
        fields.add("Paged", &self.paged);
        fields.add("Paging", &self.paging);
        fields.add("DryRun", &self.dry_run);
        fields.add("IdLimit", &self.id_limit);
        fields.add("Labels", &self.labels);
        fields.wrapped("Items", "Item", &self.items);
    }
}

impl DecodeRecord for DescribePreludeResponse {
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
            "ResponseRecord" => self.response_record.slot(),
            "DecodeField" => self.decode_field.slot(),
            "Fields" => self.fields.slot(),
            "Form" => self.form.slot(),
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
            "Paged" => self.paged.slot(),
            "Paging" => self.paging.slot(),
            "DryRun" => self.dry_run.slot(),
            "IdLimit" => self.id_limit.slot(),
            "Labels" => self.labels.slot(),
            "Items" => Slot::Wrapped("Item", &mut self.items),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Result` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Result2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for Result2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Result2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Option` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for OptionRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for OptionRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `String` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StringRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for StringRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for StringRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Vec` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VecRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for VecRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for VecRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Self` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for SelfRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for SelfRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Client` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Client2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for Client2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Client2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Some` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SomeRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for SomeRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for SomeRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `None` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoneRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for NoneRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for NoneRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Ok` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ok2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for Ok2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Ok2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Err` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Err2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for Err2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Err2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Box` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Box2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for Box2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Box2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Default` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Default2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for Default2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Default2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Record` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for RecordRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for RecordRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Request` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for RequestRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for RequestRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Slot` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlotRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for SlotRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for SlotRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Action` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for ActionRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for ActionRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `ResponseRecord` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for ResponseRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for ResponseRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `DecodeField` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DecodeFieldRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for DecodeFieldRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for DecodeFieldRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Fields` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldsRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for FieldsRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for FieldsRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Form` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for FormRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for FormRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Into` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntoRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for IntoRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for IntoRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `IntoIterator` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntoIteratorRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for IntoIteratorRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for IntoIteratorRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `BTreeMap` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BTreeMapRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for BTreeMapRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for BTreeMapRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Clone` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Clone2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for Clone2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Clone2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `PartialEq` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialEq2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for PartialEq2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for PartialEq2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Debug` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Debug2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for Debug2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Debug2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Iterator` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Iterator2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for Iterator2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Iterator2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Value` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Value2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for Value2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Value2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Call` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Call2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for Call2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Call2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Response` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Response2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for Response2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for Response2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Paged` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PagedRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for PagedRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for PagedRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Paging` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PagingRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for PagingRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for PagingRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `DryRun` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DryRunRecord {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for DryRunRecord {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for DryRunRecord {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `IdLimit` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdLimitRecord2 {
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl Record for IdLimitRecord2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
    }
}

impl DecodeRecord for IdLimitRecord2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Items.Item` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// Wire name: `Flag`.
    pub flag: Option<bool>,
}

impl Record for Item {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Flag", &self.flag);
    }
}

impl DecodeRecord for Item {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Flag" => self.flag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    DescribePreludeRequest, Result, OptionRecord, StringRecord, VecRecord, SelfRecord,
    Client, SomeRecord, NoneRecord, Ok, Err, Box, Default, RecordRecord, RequestRecord,
    SlotRecord, ActionRecord, ResponseRecord, DecodeFieldRecord, FieldsRecord,
    FormRecord, IntoRecord, IntoIteratorRecord, BTreeMapRecord, Clone, PartialEq, Debug,
    Iterator, Value, Call, Response, PagedRecord, PagingRecord, IdLimitRecord
);
ecs_core::internal::response_records!(
    DescribePreludeResponse, Result2, OptionRecord2, StringRecord2, VecRecord2,
    SelfRecord2, Client2, SomeRecord2, NoneRecord2, Ok2, Err2, Box2, Default2,
    RecordRecord2, RequestRecord2, SlotRecord2, ActionRecord2, ResponseRecord2,
    DecodeFieldRecord2, FieldsRecord2, FormRecord2, IntoRecord2, IntoIteratorRecord2,
    BTreeMapRecord2, Clone2, PartialEq2, Debug2, Iterator2, Value2, Call2, Response2,
    PagedRecord2, PagingRecord2, DryRunRecord, IdLimitRecord2, Item
);
