//! Decoding of JSON into records, in one pass: each value goes to the slot of its member.
//!
//! The API is loose about types, so a number may be text, text may be a number, and `null` or `""`
//! may be in place of a number, a list or a record. Unknown members are skipped. A value that does
//! not fit its field is left out and reported: it must not cost the rest of the response, which may
//! contain the id of something that was bought.

mod context;
mod repair;

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

pub use self::context::DecodeError;
use self::context::{Context, Step, excerpt};
use crate::record::{DecodeItems, DecodeRecord, Slot};

/// Decodes a JSON object into `record`. Returns the values that do not fit their fields, which are
/// left out.
pub fn decode(json: &[u8], record: &mut dyn DecodeRecord) -> Result<Vec<DecodeError>, DecodeError> {
    let context = Context::default();
    let json = repair::valid_text(json);
    let mut deserializer = serde_json::Deserializer::from_str(&json);
    let fit = SlotDecoder { slot: Slot::Record(record), context: &context }
        .deserialize(&mut deserializer)
        .and_then(|fit| deserializer.end().map(|()| fit))
        .map_err(|error| context.error(&error))?;
    context.finish(fit != Fit::Mismatch)
}

/// Decodes a record from any serde format, for `Deserialize`.
pub fn deserialize<'de, A, D>(deserializer: D) -> Result<A, D::Error>
where
    A: DecodeRecord + Default,
    D: Deserializer<'de>,
{
    let mut record = A::default();
    DecodeError::report(&deserialize_into(&mut record, deserializer, Context::default())?);
    Ok(record)
}

/// Decodes a record of a request, for `Deserialize`. A request is written by hand, so an unknown member
/// is a typing error, and a value that does not fit must not be left out.
pub fn deserialize_strictly<'de, A, D>(deserializer: D) -> Result<A, D::Error>
where
    A: DecodeRecord + Default,
    D: Deserializer<'de>,
{
    let mut record = A::default();
    let skipped = deserialize_into(&mut record, deserializer, Context::strict())?;
    skipped.into_iter().next().map_or(Ok(record), |error| Err(D::Error::custom(error)))
}

/// Not generic over the record, so that it is not compiled for every response.
fn deserialize_into<'de, D: Deserializer<'de>>(
    record: &mut dyn DecodeRecord,
    deserializer: D,
    context: Context,
) -> Result<Vec<DecodeError>, D::Error> {
    let decoder = SlotDecoder { slot: Slot::Record(record), context: &context };
    let fit = decoder.deserialize(deserializer)?;
    context.finish(fit != Fit::Mismatch).map_err(D::Error::custom)
}

/// Whether a value was stored in its slot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fit {
    Stored,
    /// It means no value: `null`, or the empty value of another type.
    Empty,
    Mismatch,
}

/// Decodes one value into a slot.
struct SlotDecoder<'a> {
    slot: Slot<'a>,
    context: &'a Context,
}

impl<'de> DeserializeSeed<'de> for SlotDecoder<'_> {
    type Value = Fit;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fit, D::Error> {
        match self.slot {
            Slot::Json(place) => {
                *place = serde::Deserialize::deserialize(deserializer)?;
                Ok(if place.is_null() { Fit::Empty } else { Fit::Stored })
            }
            Slot::Optional(place) => {
                let decoder = SlotDecoder { slot: place.add(), context: self.context };
                let fit = decoder.deserialize(deserializer)?;
                if fit != Fit::Stored {
                    place.remove();
                }
                Ok(fit)
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for SlotDecoder<'_> {
    type Value = Fit;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(expected(&self.slot))
    }

    fn visit_unit<E: Error>(mut self) -> Result<Fit, E> {
        // A member that comes twice: the last one counts.
        self.store("");
        Ok(Fit::Empty)
    }

    fn visit_none<E: Error>(self) -> Result<Fit, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fit, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Fit, E> {
        match self.slot {
            Slot::Boolean(place) => *place = flag,
            _ => return self.visit_literal(&flag.to_string()),
        }
        Ok(Fit::Stored)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Fit, E> {
        match self.slot {
            Slot::Integer(place) => *place = number,
            Slot::Float(place) => *place = number as f64,
            _ => return self.visit_literal(&number.to_string()),
        }
        Ok(Fit::Stored)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Fit, E> {
        match i64::try_from(number) {
            Ok(number) => self.visit_i64(number),
            Err(_) => self.visit_literal(&number.to_string()),
        }
    }

    fn visit_f64<E: Error>(mut self, number: f64) -> Result<Fit, E> {
        match &mut self.slot {
            Slot::Float(place) => **place = number,
            Slot::Integer(place) => match whole(number) {
                Some(number) => **place = number,
                None => return Ok(self.mismatch(format_args!("{number}"))),
            },
            _ => return self.visit_literal(&number.to_string()),
        }
        Ok(Fit::Stored)
    }

    fn visit_str<E: Error>(mut self, text: &str) -> Result<Fit, E> {
        match self.store(text) {
            Some(fit) => Ok(fit),
            None => Ok(self.mismatch(format_args!("{:?}", excerpt(text)))),
        }
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Fit, A::Error> {
        let context = self.context;
        self.slot.clear();
        let mut is_empty = true;
        while let Some(name) = map.next_key_seed(Key)? {
            is_empty = false;
            if let Some(slot) = self.slot.member(&name) {
                let decoder = SlotDecoder { slot, context };
                let fit = context.at(|| Step::Member(&name), || map.next_value_seed(decoder))?;
                if let (Fit::Mismatch, Slot::Map(entries)) = (fit, &mut self.slot) {
                    entries.remove(&name);
                }
            } else {
                context.at(|| Step::Member(&name), || context.unknown(&mut map))?;
            }
        }
        Ok(match self.slot {
            Slot::Record(_) | Slot::Wrapped(..) | Slot::Map(_) => Fit::Stored,
            Slot::List(_) if is_empty => Fit::Empty,
            _ => self.mismatch(format_args!("an object")),
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<Fit, A::Error> {
        self.slot.clear();
        if let Slot::List(list) | Slot::Wrapped(_, list) = self.slot {
            return decode_list(list, items, self.context);
        }
        let mut is_empty = true;
        while items.next_element::<IgnoredAny>()?.is_some() {
            is_empty = false;
        }
        Ok(match self.slot {
            Slot::Record(_) | Slot::Map(_) if is_empty => Fit::Empty,
            _ => self.mismatch(format_args!("a list")),
        })
    }
}

impl SlotDecoder<'_> {
    /// Decodes a number or boolean, given as its JSON text.
    fn visit_literal<E: Error>(mut self, text: &str) -> Result<Fit, E> {
        let stored = self.store(text);
        Ok(stored.unwrap_or_else(|| self.mismatch(format_args!("{text}"))))
    }

    /// Stores the text of a scalar, if it fits.
    fn store(&mut self, text: &str) -> Option<Fit> {
        match &mut self.slot {
            Slot::Text(place) => text.clone_into(place),
            Slot::Enum(place) => place.set(text),
            // A dash is how some tables show that there is no value.
            _ if matches!(text, "" | "-") => return Some(Fit::Empty),
            Slot::Integer(place) => **place = integer(text.trim())?,
            Slot::Float(place) => **place = float(text.trim())?,
            Slot::Boolean(place) => **place = boolean(text.trim())?,
            _ => return None,
        }
        Some(Fit::Stored)
    }

    fn mismatch(&self, found: fmt::Arguments<'_>) -> Fit {
        self.context.skip(format_args!("found {found}, expected {}", expected(&self.slot)));
        Fit::Mismatch
    }
}

/// An integer, also one that is written as a float.
fn integer(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| whole(float(text)?))
}

/// The integer that a float represents. Beyond 53 bits it can be one of several.
fn whole(number: f64) -> Option<i64> {
    const LIMIT: f64 = (1_i64 << 53) as f64;
    (number.fract() == 0.0 && number.abs() < LIMIT).then_some(number as i64)
}

/// Rust parses `NaN` and `inf`, but JSON cannot represent them.
fn float(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

fn boolean(text: &str) -> Option<bool> {
    match text {
        "1" => Some(true),
        "0" => Some(false),
        _ => text.to_ascii_lowercase().parse().ok(),
    }
}

impl Slot<'_> {
    /// The place of a member of an object.
    fn member(&mut self, name: &str) -> Option<Slot<'_>> {
        match self {
            Slot::Record(record) => record.slot(name),
            Slot::Wrapped(inner, list) if name == *inner => Some(Slot::List(*list)),
            Slot::Map(entries) => Some(entries.entry(name)),
            _ => None,
        }
    }

    /// Removes earlier items: of a member that comes twice, the last one counts.
    fn clear(&mut self) {
        match self {
            Slot::List(list) | Slot::Wrapped(_, list) => list.clear(),
            Slot::Map(entries) => entries.clear(),
            _ => {}
        }
    }
}

fn decode_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn DecodeItems,
    mut items: A,
    context: &Context,
) -> Result<Fit, A::Error> {
    for index in 0.. {
        let decoder = SlotDecoder { slot: list.add(), context };
        match context.at(|| Step::Index(index), || items.next_element_seed(decoder))? {
            Some(Fit::Stored) => {}
            Some(Fit::Empty | Fit::Mismatch) => list.remove(),
            None => break,
        }
    }
    // The last slot is for an item that does not exist.
    list.remove();
    Ok(Fit::Stored)
}

/// A member name, borrowed from the JSON text unless it contains escapes.
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
        f.write_str("a member name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Text(_) | Slot::Enum(_) => "text",
        Slot::Integer(_) => "an integer",
        Slot::Float(_) => "a number",
        Slot::Boolean(_) => "a boolean",
        Slot::Json(_) | Slot::Optional(_) => "a value",
        Slot::Record(_) | Slot::Map(_) => "an object",
        Slot::List(_) | Slot::Wrapped(..) => "a list",
    }
}
