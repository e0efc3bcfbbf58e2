//! How a struct and the wire's members correspond.
//!
//! Generated code only says which member belongs to which field. Everything else (parameters of a
//! request, JSON in both directions, debug output) is written here, once for all records. That is
//! what keeps hundreds of actions cheap to build.

mod debug;
mod decode;
mod encode;
mod fields;
mod macros;
mod open_enum;
mod text;
mod time;

pub use debug::debug;
pub use decode::{DecodeError, decode, deserialize};
pub(crate) use encode::WireJson;
pub use encode::serialize;
pub use open_enum::{OpenEnum, UnknownValue};
pub use time::{Time, TimeForm};

use jiff::Timestamp;

/// A struct whose fields are members on the wire.
pub trait Record {
    /// Members that must be set before a request is sent.
    fn required(&self) -> &'static [&'static str] {
        &[]
    }

    /// Hands every member to `to`, in the order of the metadata.
    fn members<'a>(&'a self, to: &mut Members<'a>);
}

/// A record that an answer is read into.
pub trait Answer: Record {
    /// The place that the named member fills, or `None` for a member that is not known.
    fn slot(&mut self, member: &str) -> Option<Slot<'_>>;
}

/// A place that a value from an answer goes to.
pub enum Slot<'a> {
    /// Text; a number or boolean becomes text.
    Text(&'a mut String),
    /// A whole number, also from text.
    Integer(&'a mut i64),
    /// A number, also from text.
    Float(&'a mut f64),
    /// `true` or `false`, also from text.
    Boolean(&'a mut bool),
    /// One of an open set of texts.
    Enum(&'a mut dyn OpenEnum),
    /// Any JSON value.
    Json(&'a mut serde_json::Value),
    /// Members by name.
    Record(&'a mut dyn Answer),
    /// A value that `null` and `""` leave absent.
    Optional(&'a mut dyn Open),
    /// A list.
    List(&'a mut dyn Grow),
    /// An object whose one named member is the list.
    Wrapped(&'static str, &'a mut dyn Grow),
    /// Values by a key that is not known beforehand.
    Map(&'a mut dyn GrowMap),
}

/// A value that goes to the wire.
pub enum Value<'a> {
    /// Not set.
    Absent,
    /// Text.
    Text(&'a str),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// A timestamp that was set.
    Time(Timestamp, TimeForm),
    /// Any JSON value.
    Json(&'a serde_json::Value),
    /// Members by name.
    Record(&'a dyn Record),
    /// A list.
    List(&'a dyn List),
    /// Values by key.
    Map(&'a dyn Map),
}

/// The members of a record, as [`Record::members`] hands them over.
#[derive(Default)]
pub struct Members<'a>(Vec<Member<'a>>);

/// One member: its name on the wire, its value, and how the value is written.
pub struct Member<'a> {
    pub(crate) name: &'static str,
    pub(crate) value: Value<'a>,
    pub(crate) form: Form,
}

/// How a member's value is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// As its type says.
    Plain,
    /// In JSON inside an object with this one member.
    Wrapped(&'static str),
    /// As a parameter in one piece of JSON text.
    JsonText,
    /// As a parameter in one text with commas.
    Commas,
    /// Like `Plain`, and never shown in debug output.
    Secret,
}

impl<'a> Members<'a> {
    /// The members of `record`.
    pub(crate) fn of(record: &'a dyn Record) -> Vec<Member<'a>> {
        let mut members = Self::default();
        record.members(&mut members);
        members.0
    }

    /// The names of the members of `record` on the wire, set or not, in the order of the metadata.
    pub fn names(record: &dyn Record) -> Vec<&'static str> {
        Members::of(record).iter().map(|member| member.name).collect()
    }

    /// A member that is written as its type says.
    pub fn put(&mut self, name: &'static str, field: &'a dyn Field) {
        self.push(name, field, Form::Plain);
    }

    /// A list that an answer wraps into an object with the member `inner`.
    pub fn wrapped(&mut self, name: &'static str, inner: &'static str, field: &'a dyn Field) {
        self.push(name, field, Form::Wrapped(inner));
    }

    /// A parameter whose value is JSON text.
    pub fn json(&mut self, name: &'static str, field: &'a dyn Field) {
        self.push(name, field, Form::JsonText);
    }

    /// A list that is one parameter, its items joined with commas.
    pub fn commas(&mut self, name: &'static str, field: &'a dyn Field) {
        self.push(name, field, Form::Commas);
    }

    /// A member that debug output does not show.
    pub fn secret(&mut self, name: &'static str, field: &'a dyn Field) {
        self.push(name, field, Form::Secret);
    }

    /// A time that is written without seconds.
    pub fn minutes(&mut self, name: &'static str, field: &'a dyn Field) {
        self.time(name, field, TimeForm::Minutes);
    }

    /// A time that is written without minutes and seconds.
    pub fn hours(&mut self, name: &'static str, field: &'a dyn Field) {
        self.time(name, field, TimeForm::Hours);
    }

    /// A time that is written as milliseconds since 1970.
    pub fn milliseconds(&mut self, name: &'static str, field: &'a dyn Field) {
        self.time(name, field, TimeForm::Milliseconds);
    }

    fn time(&mut self, name: &'static str, field: &'a dyn Field, form: TimeForm) {
        let value = match field.value() {
            Value::Time(timestamp, _) => Value::Time(timestamp, form),
            text => text,
        };
        self.0.push(Member { name, value, form: Form::Plain });
    }

    fn push(&mut self, name: &'static str, field: &'a dyn Field, form: Form) {
        self.0.push(Member { name, value: field.value(), form });
    }
}

/// A type that a field of a record can have.
pub trait Field {
    /// What the field holds.
    fn value(&self) -> Value<'_>;
}

/// A type that a field of an answer can have.
pub trait Fill: Field {
    /// The place that the member fills.
    fn slot(&mut self) -> Slot<'_>;
}

/// What an `Option`, a `Vec` or a map of a request or answer holds.
pub trait Item {
    /// What the item is.
    fn value(&self) -> Value<'_>;
}

/// What an `Option`, a `Vec` or a map of an answer holds.
pub trait FillItem: Item + Default {
    /// The place that the item's value goes to.
    fn slot(&mut self) -> Slot<'_>;
}

/// A list, whatever its items are.
pub trait List {
    /// The number of items.
    fn count(&self) -> usize;
    /// The item at `index`, which is below [`List::count`].
    fn item(&self, index: usize) -> Value<'_>;
}

/// A list that takes another item.
pub trait Grow {
    /// Adds an item and gives the place that its value goes to.
    fn grow(&mut self) -> Slot<'_>;
    /// Takes the item back that was added last.
    fn shrink(&mut self);
}

/// Values by key, whatever they are.
pub trait Map {
    /// Keys and values, in the order of the keys.
    fn entries(&self) -> Vec<(&str, Value<'_>)>;
}

/// Values by key that take another one.
pub trait GrowMap {
    /// The place that the value of `key` goes to.
    fn entry(&mut self, key: &str) -> Slot<'_>;
}

/// A value that stays absent until [`Open::open`] is called.
pub trait Open {
    /// Makes the value present and gives its place.
    fn open(&mut self) -> Slot<'_>;
    /// Makes it absent again.
    fn close(&mut self);
}

/// The place of a list that the answer wraps into an object with the member `inner`.
pub fn wrapped<'a>(inner: &'static str, list: &'a mut dyn Grow) -> Slot<'a> {
    Slot::Wrapped(inner, list)
}
