//! The model of the emitted code: names, types and documentation. Emitters make no decisions.

use std::collections::BTreeMap;

use crate::curation::{Direction, TimeFormat};

/// All emitted items.
#[derive(Default)]
pub(crate) struct Model {
    /// The members of each product, by its folder and their paths.
    pub(crate) members: BTreeMap<String, BTreeMap<String, Member>>,
    pub(crate) services: Vec<Service>,
    pub(crate) groups: Vec<Group>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) shared: Vec<Record>,
}

/// A member of a request or response, at its place.
pub(crate) struct Member {
    pub(crate) field: Field,
    /// What it would be, had it not been something else before.
    pub(crate) pinned: Option<&'static str>,
}

/// A product of Alibaba Cloud.
pub(crate) struct Service {
    /// `ecs/2014-05-26`.
    pub(crate) folder: String,
    /// The name of the constant, `ECS`.
    pub(crate) constant: String,
    pub(crate) title: String,
    pub(crate) product: String,
    pub(crate) version: String,
    pub(crate) public: String,
    pub(crate) vpc: Option<String>,
    /// Regions whose hosts do not follow the patterns.
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) errors_in_success: bool,
    /// What error codes mean, sorted.
    pub(crate) codes: Vec<(String, CodeMeaning)>,
}

pub(crate) enum CodeMeaning {
    Missing(String),
    Transient,
    InProgress,
    Other,
}

pub(crate) struct Endpoint {
    pub(crate) region: String,
    pub(crate) public: String,
    pub(crate) vpc: Option<String>,
}

/// A group of actions: a module and a feature.
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) about: String,
    /// Names of the methods that people start with.
    pub(crate) start: Vec<String>,
    /// The folder of the product.
    pub(crate) folder: String,
    /// The type with the methods, if it is not `Client`.
    pub(crate) client: Option<String>,
    pub(crate) actions: Vec<Action>,
    pub(crate) waiters: Vec<Waiter>,
}

pub(crate) struct Action {
    pub(crate) name: String,
    /// The name of the method and the module.
    pub(crate) method: String,
    /// The metadata file, relative to `api-specs/`.
    pub(crate) source: String,
    /// The name of the constant of the service.
    pub(crate) service: String,
    pub(crate) summary: String,
    pub(crate) notes: Vec<String>,
    pub(crate) example: Option<Example>,
    /// What a request needs, in words.
    pub(crate) needs: Option<String>,
    pub(crate) deprecated: Option<String>,
    pub(crate) read_only: bool,
    pub(crate) region: Option<String>,
    pub(crate) client_token: bool,
    pub(crate) read_timeout: Option<u64>,
    /// The action has a dry run.
    pub(crate) dry_run: bool,
    pub(crate) paging: Option<Paging>,
    pub(crate) id_limit: Option<IdLimit>,
    /// Documented error codes by HTTP status.
    pub(crate) errors: Vec<(String, Vec<String>)>,
    /// The metadata has no schema of the response.
    pub(crate) is_untyped: bool,
    /// The request and its records, then the response and its records, unless it is untyped.
    pub(crate) records: Vec<Record>,
}

/// The pagination of an action.
pub(crate) struct Paging {
    pub(crate) style: PagingStyle,
    /// The wire name of the member that contains the list, if the list is nested.
    pub(crate) within: Option<String>,
    /// The wire name of the list.
    pub(crate) list: String,
    /// The fields that lead to the list.
    pub(crate) fields: Vec<String>,
    /// The type of the list, which is text where the list is JSON text.
    pub(crate) ty: Type,
    pub(crate) size: Option<u64>,
    /// The size of numbered pages, where it is smaller.
    pub(crate) numbered_size: Option<u64>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum PagingStyle {
    Token,
    Number,
    TokenOrNumber,
    Offset,
}

/// The list of a request that has a maximum length per call.
pub(crate) struct IdLimit {
    pub(crate) field: String,
    pub(crate) limit: u64,
}

/// A state that can be waited for.
pub(crate) struct Waiter {
    /// The name of the method without `wait_until_`.
    pub(crate) name: String,
    pub(crate) about: Vec<String>,
    pub(crate) action: String,
    /// The field of the request that takes ids.
    pub(crate) ids: String,
    /// Whether one request takes several ids.
    pub(crate) many: bool,
    /// Other fields of the request, and their values.
    pub(crate) set: Vec<(String, Vec<String>)>,
    /// The field of an item with its id.
    pub(crate) id: String,
    /// The field of an item with its state.
    pub(crate) status: String,
    pub(crate) success: Vec<String>,
    pub(crate) failure: Vec<String>,
    pub(crate) absent: bool,
    pub(crate) resource: Option<String>,
    pub(crate) interval: u64,
    pub(crate) timeout: u64,
}

pub(crate) struct Record {
    pub(crate) name: String,
    pub(crate) direction: Direction,
    pub(crate) docs: Vec<String>,
    pub(crate) role: Role,
    pub(crate) fields: Vec<Field>,
    pub(crate) usage: Usage,
}

impl Record {
    /// A record inside a request or response, or a response.
    pub(crate) fn part(
        name: String,
        direction: Direction,
        docs: Vec<String>,
        fields: Vec<Field>,
    ) -> Self {
        Self { name, direction, docs, role: Role::Part, fields, usage: Usage::default() }
    }
}

/// How requests send a record: as separate parameters, inside JSON text, or both.
#[derive(Clone, Copy, Default)]
pub(crate) struct Usage {
    pub(crate) flat: bool,
    pub(crate) json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The request of an action.
    Request,
    /// A record inside a request or response, or a response.
    Part,
}

#[derive(Clone, PartialEq)]
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) rust: String,
    pub(crate) ty: Type,
    pub(crate) encoding: Encoding,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    /// The value is Base64, and a second setter encodes it.
    pub(crate) is_base64: bool,
    pub(crate) docs: Docs,
    /// The documentation of the members of its record at this place, by wire name.
    pub(crate) inner: Vec<(String, Docs)>,
}

/// The documentation of a field.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Docs {
    /// A sentence.
    pub(crate) summary: Option<String>,
    /// Paragraphs.
    pub(crate) details: Vec<String>,
    /// The name on the wire, and the form there.
    pub(crate) wire: String,
}

impl Docs {
    pub(crate) fn paragraphs(&self) -> Vec<&str> {
        let paragraphs = self.summary.iter().chain(&self.details).chain([&self.wire]);
        paragraphs.map(String::as_str).collect()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Text,
    Integer,
    Float,
    Boolean,
    Json,
    Time(TimeFormat),
    /// A curated enum.
    Enum(String),
    /// A record in the module of the action.
    Record(String),
    /// A curated record.
    Shared(String),
    List(Box<Type>),
    Map(Box<Type>),
}

/// How a field is encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// As its type says.
    Plain,
    /// A list of a response, inside an object with this one member.
    Wrapped(String),
    /// A parameter with JSON text as its value.
    JsonText,
    /// A parameter with items joined by commas.
    Commas,
    /// Like `Plain`, and redacted in debug output.
    Secret,
    /// Like `JsonText`, and redacted in debug output.
    SecretJsonText,
}

impl Encoding {
    /// The same, redacted in debug output.
    pub(crate) fn redacted(self) -> Self {
        match self {
            Self::JsonText => Self::SecretJsonText,
            _ => Self::Secret,
        }
    }

    pub(crate) fn is_json_text(&self) -> bool {
        matches!(self, Self::JsonText | Self::SecretJsonText)
    }
}

pub(crate) struct Enum {
    pub(crate) name: String,
    pub(crate) about: String,
    pub(crate) variants: Vec<Variant>,
}

pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) about: String,
}

/// A program that calls an action.
pub(crate) struct Example {
    pub(crate) setters: Vec<Setter>,
    /// A dry run comes first.
    pub(crate) dry_run: bool,
    pub(crate) show: Show,
    /// The waiter for the end of the change, without `wait_until_`, and the ids.
    pub(crate) wait: Option<(String, Ids)>,
}

#[derive(Clone)]
pub(crate) struct Setter {
    pub(crate) wire: String,
    pub(crate) method: String,
    pub(crate) value: ExampleValue,
}

#[derive(Clone)]
pub(crate) enum ExampleValue {
    Text(String),
    Integer(i64),
    Float(f64),
    Boolean(bool),
    Variant { ty: String, name: String },
    List(Vec<ExampleValue>),
    Record { name: String, is_shared: bool, setters: Vec<Setter> },
}

/// Where the ids for a waiter are.
pub(crate) enum Ids {
    /// A field of the response with one id.
    One(String),
    /// A field of the response with a list of ids.
    All(String),
    Given(Vec<ExampleValue>),
}

/// What an example shows of the response.
pub(crate) enum Show {
    /// Fields of the items of all pages.
    Items {
        variable: String,
        fields: Vec<String>,
    },
    /// Fields of the items of a list.
    Each {
        list: String,
        variable: String,
        fields: Vec<String>,
    },
    Fields(Vec<String>),
    All,
    Nothing,
}
