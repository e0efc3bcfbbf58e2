//! Records, and how their fields map to members of the API.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;

use crate::open_enum::OpenEnum;

/// A struct whose fields are members of the API.
pub trait Record {
    /// Names of the members that must be set before a request is sent.
    fn required(&self) -> &'static [&'static str] {
        &[]
    }

    /// Adds every field to `fields`, in the order of the metadata.
    fn fields<'a>(&'a self, fields: &mut Fields<'a>);
}

/// A record that can be decoded from a response.
pub trait DecodeRecord: Record {
    /// The field that holds `member`, or `None` if this version does not know the member.
    fn slot(&mut self, member: &str) -> Option<Slot<'_>>;
}

/// A typed place that a decoded value is stored in.
pub enum Slot<'a> {
    /// Text; accepts numbers and booleans.
    Text(&'a mut String),
    /// An integer; accepts text.
    Integer(&'a mut i64),
    /// A number; accepts text.
    Float(&'a mut f64),
    /// A boolean; accepts text, 0 and 1.
    Boolean(&'a mut bool),
    /// An open enum.
    Enum(&'a mut dyn OpenEnum),
    /// Any JSON value.
    Json(&'a mut serde_json::Value),
    /// An object with known members.
    Record(&'a mut dyn DecodeRecord),
    /// An optional value, which `null` and `""` leave absent.
    Optional(&'a mut dyn DecodeItems),
    /// A list.
    List(&'a mut dyn DecodeItems),
    /// An object whose one named member is the list.
    Wrapped(&'static str, &'a mut dyn DecodeItems),
    /// An object whose keys are data.
    Map(&'a mut dyn DecodeMap),
}

/// A value to encode.
pub enum Value<'a> {
    /// Not set.
    Absent,
    /// Text.
    Text(&'a str),
    /// An integer.
    Integer(i64),
    /// A number.
    Float(f64),
    /// A boolean.
    Boolean(bool),
    /// A timestamp, in the form that the parameter takes.
    Time(Timestamp, Form),
    /// Any JSON value.
    Json(&'a serde_json::Value),
    /// An object with known members.
    Record(&'a dyn Record),
    /// A list.
    List(Vec<Value<'a>>),
    /// An object whose keys are data.
    Map(Vec<(&'a str, Value<'a>)>),
}

/// The fields of a record with their values, as [`Record::fields`] lists them.
#[derive(Default)]
pub struct Fields<'a>(Vec<FieldValue<'a>>);

/// One field: the name of its member, its value, and how the value is encoded.
pub struct FieldValue<'a> {
    /// The name of the member.
    pub name: &'static str,
    /// The value, absent if it is not set.
    pub value: Value<'a>,
    /// How the value is encoded.
    pub form: Form,
}

/// How a field is encoded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As its type says; a time with seconds.
    Plain,
    /// In JSON: inside an object with this one member.
    Wrapped(&'static str),
    /// As a parameter: JSON text.
    JsonText,
    /// As a parameter: items joined with commas.
    Commas,
    /// Like `Plain`, and redacted in debug output.
    Secret,
    /// Like `JsonText`, and redacted in debug output.
    SecretJsonText,
    /// A time without seconds.
    Minutes,
    /// A time without minutes and seconds.
    Hours,
    /// A time as milliseconds since 1970.
    Milliseconds,
}

impl Form {
    /// Whether debug output redacts the value.
    pub fn is_secret(self) -> bool {
        matches!(self, Self::Secret | Self::SecretJsonText)
    }
}

impl<'a> Fields<'a> {
    /// The fields of `record`, set or not, in the order of the metadata.
    pub fn of(record: &'a dyn Record) -> Vec<FieldValue<'a>> {
        let mut fields = Self::default();
        record.fields(&mut fields);
        fields.0
    }

    /// The member names of `record`, set or not, in the order of the metadata.
    pub fn names(record: &dyn Record) -> Vec<&'static str> {
        Fields::of(record).iter().map(|field| field.name).collect()
    }

    /// Adds a field that is encoded as its type says.
    pub fn add(&mut self, name: &'static str, field: &'a dyn EncodeField) {
        self.add_as(Form::Plain, name, field);
    }

    /// Adds a list that JSON wraps in an object with the member `inner`.
    pub fn wrapped(&mut self, name: &'static str, inner: &'static str, field: &'a dyn EncodeField) {
        self.add_as(Form::Wrapped(inner), name, field);
    }

    /// Adds a field that is encoded in another form.
    pub fn add_as(&mut self, form: Form, name: &'static str, field: &'a dyn EncodeField) {
        let value = match field.value() {
            Value::Time(timestamp, _) => Value::Time(timestamp, form),
            value => value,
        };
        self.0.push(FieldValue { name, value, form });
    }
}

/// The Base64 of bytes, which some parameters have.
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// A type that a field of a record, or an item of one, can have.
pub trait EncodeField {
    /// The value to encode.
    fn value(&self) -> Value<'_>;
}

/// A type that a field of a response, or an item of one, can have.
pub trait DecodeField: EncodeField {
    /// The place to decode into.
    fn slot(&mut self) -> Slot<'_>;
}

/// A list or an optional value to decode into.
pub trait DecodeItems {
    /// Appends an item, or makes the value present, and returns its place.
    fn add(&mut self) -> Slot<'_>;
    /// Removes the item that was added last.
    fn remove(&mut self);
    /// Removes all items.
    fn clear(&mut self);
}

/// A map to decode into.
pub trait DecodeMap {
    /// The place of the value of `key`.
    fn entry(&mut self, key: &str) -> Slot<'_>;
    /// Removes the value of `key`, which does not fit.
    fn remove(&mut self, key: &str);
    /// Removes all values.
    fn clear(&mut self);
}
