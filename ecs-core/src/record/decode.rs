//! JSON into records, in one pass: each value goes to the slot that the record gives for its name.
//!
//! The API is loose about types, so a number may come as text, text as a number, and `null` or
//! `""` where a number, list or record belongs. Unknown members are skipped.

use std::borrow::Cow;
use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::{DecodeList, DecodeMap, ResponseRecord, Slot, scalar};

/// Why an answer could not be read, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    problem: String,
}

impl DecodeError {
    /// The JSON path of the value, such as `Images.Image[3].Size`; empty for the whole answer.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.problem)
    }
}

impl std::error::Error for DecodeError {}

/// Reads a whole JSON object into `record`.
pub fn decode(json: &[u8], record: &mut dyn ResponseRecord) -> Result<(), DecodeError> {
    let trace = Trace::default();
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    SlotDecoder { slot: Slot::Record(record), trace: &trace }
        .deserialize(&mut deserializer)
        .and_then(|()| deserializer.end())
        .map_err(|error| DecodeError { path: trace.path(), problem: error.to_string() })
}

/// Reads a record from any serde format, for `Deserialize`.
pub fn deserialize<'de, A, D>(deserializer: D) -> Result<A, D::Error>
where
    A: ResponseRecord + Default,
    D: Deserializer<'de>,
{
    let mut record = A::default();
    let trace = Trace::default();
    SlotDecoder { slot: Slot::Record(&mut record), trace: &trace }.deserialize(deserializer)?;
    Ok(record)
}

/// The way to the value that failed, gathered while the failure travels up.
#[derive(Default)]
struct Trace(RefCell<Vec<Step>>);

enum Step {
    Member(String),
    Index(usize),
}

impl Trace {
    fn note<E>(&self, error: E, step: Step) -> E {
        self.0.borrow_mut().push(step);
        error
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.borrow().iter().rev() {
            match step {
                Step::Member(name) if path.is_empty() => path.push_str(name),
                Step::Member(name) => path.extend([".", name]),
                Step::Index(index) => path.push_str(&format!("[{index}]")),
            }
        }
        path
    }
}

/// Takes one JSON value and puts it into a slot.
struct SlotDecoder<'a> {
    slot: Slot<'a>,
    trace: &'a Trace,
}

impl<'de> DeserializeSeed<'de> for SlotDecoder<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.slot {
            Slot::Json(place) => {
                *place = serde::Deserialize::deserialize(deserializer)?;
                Ok(())
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for SlotDecoder<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(expected(&self.slot))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<(), E> {
        match self.open().slot {
            Slot::Boolean(place) => *place = flag,
            Slot::Text(place) => *place = flag.to_string(),
            Slot::Enum(place) => place.set(&flag.to_string()),
            slot => return Err(unexpected(slot, format_args!("{flag}"))),
        }
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        match self.open().slot {
            Slot::Integer(place) => *place = number,
            Slot::Float(place) => *place = number as f64,
            Slot::Boolean(place) if number == 0 || number == 1 => *place = number == 1,
            Slot::Text(place) => *place = number.to_string(),
            Slot::Enum(place) => place.set(&number.to_string()),
            slot => return Err(unexpected(slot, format_args!("{number}"))),
        }
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        if let Ok(number) = i64::try_from(number) {
            return self.visit_i64(number);
        }
        match self.open().slot {
            Slot::Float(place) => *place = number as f64,
            Slot::Text(place) => *place = number.to_string(),
            Slot::Enum(place) => place.set(&number.to_string()),
            slot => return Err(unexpected(slot, format_args!("{number}"))),
        }
        Ok(())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        match self.open().slot {
            Slot::Float(place) => *place = number,
            Slot::Integer(place) if is_whole(number) => *place = number as i64,
            Slot::Text(place) => *place = number.to_string(),
            Slot::Enum(place) => place.set(&number.to_string()),
            slot => return Err(unexpected(slot, format_args!("{number}"))),
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        match self.slot {
            Slot::Text(place) => text.clone_into(place),
            Slot::Enum(place) => place.set(text),
            Slot::Optional(place) if text.is_empty() => place.clear(),
            Slot::Optional(place) => {
                return SlotDecoder { slot: place.insert_slot(), trace: self.trace }
                    .visit_str(text);
            }
            _ if text.is_empty() => {}
            Slot::Integer(place) => *place = scalar::integer(text)?,
            Slot::Float(place) => *place = scalar::float(text)?,
            Slot::Boolean(place) => *place = scalar::boolean(text)?,
            slot => return Err(unexpected(slot, format_args!("{:?}", scalar::excerpt(text)))),
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let opened = self.open();
        match opened.slot {
            Slot::Record(record) => decode_record(record, map, opened.trace),
            Slot::Wrapped(inner, list) => decode_wrapped(inner, list, map, opened.trace),
            Slot::Map(entries) => decode_map(entries, map, opened.trace),
            slot => Err(unexpected(slot, format_args!("an object"))),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        let opened = self.open();
        match opened.slot {
            Slot::List(list) | Slot::Wrapped(_, list) => decode_list(list, items, opened.trace),
            slot => Err(unexpected(slot, format_args!("a list"))),
        }
    }
}

impl<'a> SlotDecoder<'a> {
    /// The slot behind an optional value, which becomes present.
    fn open(self) -> SlotDecoder<'a> {
        match self.slot {
            Slot::Optional(place) => SlotDecoder { slot: place.insert_slot(), trace: self.trace },
            slot => SlotDecoder { slot, trace: self.trace },
        }
    }
}

fn decode_record<'de, A: MapAccess<'de>>(
    record: &mut dyn ResponseRecord,
    mut map: A,
    trace: &Trace,
) -> Result<(), A::Error> {
    while let Some(name) = map.next_key_seed(Key)? {
        match record.slot(&name) {
            Some(slot) => map
                .next_value_seed(SlotDecoder { slot, trace })
                .map_err(|error| trace.note(error, Step::Member(name.into_owned())))?,
            None => {
                map.next_value::<IgnoredAny>()?;
            }
        }
    }
    Ok(())
}

fn decode_wrapped<'de, A: MapAccess<'de>>(
    inner: &'static str,
    list: &mut dyn DecodeList,
    mut map: A,
    trace: &Trace,
) -> Result<(), A::Error> {
    while let Some(name) = map.next_key_seed(Key)? {
        if name == inner {
            map.next_value_seed(SlotDecoder { slot: Slot::List(list), trace })
                .map_err(|error| trace.note(error, Step::Member(name.into_owned())))?;
        } else {
            map.next_value::<IgnoredAny>()?;
        }
    }
    Ok(())
}

fn decode_map<'de, A: MapAccess<'de>>(
    entries: &mut dyn DecodeMap,
    mut map: A,
    trace: &Trace,
) -> Result<(), A::Error> {
    while let Some(name) = map.next_key_seed(Key)? {
        map.next_value_seed(SlotDecoder { slot: entries.slot(&name), trace })
            .map_err(|error| trace.note(error, Step::Member(name.into_owned())))?;
    }
    Ok(())
}

fn decode_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn DecodeList,
    mut items: A,
    trace: &Trace,
) -> Result<(), A::Error> {
    for index in 0.. {
        match items.next_element_seed(SlotDecoder { slot: list.push_slot(), trace }) {
            Ok(Some(())) => {}
            Ok(None) => break,
            Err(error) => return Err(trace.note(error, Step::Index(index))),
        }
    }
    // The last place was made for an item that did not come.
    list.pop_slot();
    Ok(())
}

/// A member's name, borrowed from the text where it has no escapes.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member's name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

/// Whether an `i64` holds the number exactly.
fn is_whole(number: f64) -> bool {
    number.fract() == 0.0 && number.abs() < 9.0e18
}

fn unexpected<E: Error>(slot: Slot<'_>, found: fmt::Arguments<'_>) -> E {
    E::custom(format_args!("found {found}, expected {}", expected(&slot)))
}

fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Text(_) | Slot::Enum(_) => "text",
        Slot::Integer(_) => "a whole number",
        Slot::Float(_) => "a number",
        Slot::Boolean(_) => "true or false",
        Slot::Json(_) | Slot::Optional(_) => "a value",
        Slot::Record(_) | Slot::Map(_) => "an object",
        Slot::List(_) | Slot::Wrapped(..) => "a list",
    }
}
