//! What is emitted, decided: names, types, documentation. Emitters only write it down.

use crate::curation::{Side, TimeFormat};

/// Everything.
pub(crate) struct Model {
    pub(crate) services: Vec<Service>,
    pub(crate) groups: Vec<Group>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) shared: Vec<Record>,
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
    /// Regions that do not follow the rules.
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) errors_in_success: bool,
}

pub(crate) struct Endpoint {
    pub(crate) region: String,
    pub(crate) public: String,
    pub(crate) vpc: Option<String>,
}

/// A module, which is also a feature.
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) about: String,
    /// The folder of the product.
    pub(crate) folder: String,
    /// The type that has the methods, when it is not `Client`.
    pub(crate) client: Option<String>,
    pub(crate) actions: Vec<Action>,
    pub(crate) waiters: Vec<Waiter>,
}

pub(crate) struct Action {
    pub(crate) name: String,
    /// The name of its method and module.
    pub(crate) method: String,
    /// The file that it comes from, below `api-specs/`.
    pub(crate) source: String,
    /// The name of the constant of its service.
    pub(crate) service: String,
    pub(crate) summary: String,
    pub(crate) notes: Vec<String>,
    pub(crate) deprecated: Option<String>,
    pub(crate) read_only: bool,
    pub(crate) region: Option<String>,
    pub(crate) client_token: bool,
    pub(crate) read_timeout: Option<u64>,
    /// It can be tried without being executed.
    pub(crate) dry_run: bool,
    pub(crate) paging: Option<Paging>,
    pub(crate) id_limit: Option<IdLimit>,
    /// Documented codes by status.
    pub(crate) errors: Vec<(String, Vec<String>)>,
    /// The request first, then its records, the answer, then its records.
    pub(crate) records: Vec<Record>,
}

/// How the pages of an action follow one another.
pub(crate) struct Paging {
    pub(crate) style: PagingStyle,
    /// On the wire: the member that the list stands in, if any, and the list.
    pub(crate) within: Option<String>,
    pub(crate) list: String,
    /// The fields on the way to the list.
    pub(crate) fields: Vec<String>,
    /// The list, or text that stands for one.
    pub(crate) ty: Type,
    pub(crate) size: Option<u64>,
    /// The size of pages with numbers, where it is less.
    pub(crate) numbered_size: Option<u64>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum PagingStyle {
    Token,
    Number,
    TokenOrNumber,
    Offset,
}

/// The list of a request that one call takes only so much of.
pub(crate) struct IdLimit {
    /// The field.
    pub(crate) field: String,
    pub(crate) limit: u64,
}

/// A state that resources come to.
pub(crate) struct Waiter {
    /// The rest of its method's name after `wait_until_`.
    pub(crate) name: String,
    pub(crate) about: Vec<String>,
    pub(crate) action: String,
    /// The field of the request that takes ids, and whether it takes many.
    pub(crate) ids: String,
    pub(crate) many: bool,
    /// Other fields of the request, and their values.
    pub(crate) set: Vec<(String, Vec<String>)>,
    /// The fields of an item.
    pub(crate) id: String,
    pub(crate) status: String,
    pub(crate) success: Vec<String>,
    pub(crate) failure: Vec<String>,
    pub(crate) absent: bool,
    pub(crate) interval: u64,
    pub(crate) timeout: u64,
}

pub(crate) struct Record {
    pub(crate) name: String,
    pub(crate) side: Side,
    pub(crate) docs: Vec<String>,
    pub(crate) role: Role,
    pub(crate) fields: Vec<Field>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The request of an action.
    Request,
    /// Anything below it, and answers.
    Part,
}

#[derive(Clone, PartialEq)]
pub(crate) struct Field {
    pub(crate) wire: String,
    pub(crate) rust: String,
    pub(crate) ty: Type,
    pub(crate) form: Form,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    /// Paragraphs.
    pub(crate) docs: Vec<String>,
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
    /// A record of the action's module.
    Record(String),
    /// A curated record.
    Shared(String),
    List(Box<Type>),
    Map(Box<Type>),
}

/// How a member stands on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Plain,
    /// An answer's list inside an object with this member.
    Wrapped(String),
    /// A parameter as JSON text.
    JsonText,
    /// A parameter as text with commas.
    Commas,
    /// Not shown in debug output.
    Secret,
}

pub(crate) struct Enum {
    pub(crate) name: String,
    pub(crate) about: String,
    /// Variant and value.
    pub(crate) cases: Vec<(String, String)>,
}
