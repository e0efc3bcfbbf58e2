//! Decoding of JSON into records, in one pass: each value goes to the slot of its member.
//!
//! The API is loose about types, so a number may be text, text may be a number, and `null` or `""`
//! may be in place of a number, a list or a record. Unknown members are skipped.

mod context;

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

pub use self::context::DecodeError;
use self::context::{Context, Step};
use super::{DecodeList, DecodeMap, DecodeOption, ResponseRecord, Slot, scalar};

/// Decodes a JSON object into `record`.
///
/// # Errors
///
/// That of the first value that does not fit its field.
pub fn decode(json: &[u8], record: &mut dyn ResponseRecord) -> Result<(), DecodeError> {
    decode_json(json, record, &Context::strict())
}

/// Decodes a JSON object into `record`, and skips values that do not fit their fields.
///
/// # Errors
///
/// Only if `json` is not a JSON object.
pub fn decode_lossy(
    json: &[u8],
    record: &mut dyn ResponseRecord,
) -> Result<Vec<DecodeError>, DecodeError> {
    let context = Context::lossy();
    decode_json(json, record, &context)?;
    Ok(context.into_skipped())
}

/// Decodes a record from any serde format, for `Deserialize`.
///
/// # Errors
///
/// Those of the format, and that of the first value that does not fit its field.
pub fn deserialize<'de, A, D>(deserializer: D) -> Result<A, D::Error>
where
    A: ResponseRecord + Default,
    D: Deserializer<'de>,
{
    let mut record = A::default();
    let context = Context::strict();
    SlotDecoder { slot: Slot::Record(&mut record), context: &context }.deserialize(deserializer)?;
    Ok(record)
}

fn decode_json(
    json: &[u8],
    record: &mut dyn ResponseRecord,
    context: &Context,
) -> Result<(), DecodeError> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    SlotDecoder { slot: Slot::Record(record), context }
        .deserialize(&mut deserializer)
        .and_then(|_| deserializer.end())
        .map_err(|error| context.error(&error))
}

/// Decodes one value into a slot. The result says whether the value fits.
struct SlotDecoder<'a> {
    slot: Slot<'a>,
    context: &'a Context,
}

impl<'de> DeserializeSeed<'de> for SlotDecoder<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        match self.slot {
            Slot::Json(place) => {
                *place = serde::Deserialize::deserialize(deserializer)?;
                Ok(true)
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for SlotDecoder<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(expected(&self.slot))
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        Ok(true)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<bool, E> {
        match self.slot {
            Slot::Boolean(place) => *place = flag,
            Slot::Text(place) => *place = flag.to_string(),
            Slot::Enum(place) => place.set(&flag.to_string()),
            Slot::Optional(place) => return self.context.some(place, |it| it.visit_bool(flag)),
            slot => return self.context.mismatch(&slot, format_args!("{flag}")),
        }
        Ok(true)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<bool, E> {
        match self.slot {
            Slot::Integer(place) => *place = number,
            Slot::Float(place) => *place = number as f64,
            Slot::Boolean(place) if number == 0 || number == 1 => *place = number == 1,
            Slot::Text(place) => *place = number.to_string(),
            Slot::Enum(place) => place.set(&number.to_string()),
            Slot::Optional(place) => return self.context.some(place, |it| it.visit_i64(number)),
            slot => return self.context.mismatch(&slot, format_args!("{number}")),
        }
        Ok(true)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<bool, E> {
        if let Ok(number) = i64::try_from(number) {
            return self.visit_i64(number);
        }
        match self.slot {
            Slot::Float(place) => *place = number as f64,
            Slot::Text(place) => *place = number.to_string(),
            Slot::Enum(place) => place.set(&number.to_string()),
            Slot::Optional(place) => return self.context.some(place, |it| it.visit_u64(number)),
            slot => return self.context.mismatch(&slot, format_args!("{number}")),
        }
        Ok(true)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<bool, E> {
        match self.slot {
            Slot::Float(place) => *place = number,
            Slot::Integer(place) if is_integer(number) => *place = number as i64,
            Slot::Text(place) => *place = number.to_string(),
            Slot::Enum(place) => place.set(&number.to_string()),
            Slot::Optional(place) => return self.context.some(place, |it| it.visit_f64(number)),
            slot => return self.context.mismatch(&slot, format_args!("{number}")),
        }
        Ok(true)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        let context = self.context;
        match self.slot {
            Slot::Text(place) => text.clone_into(place),
            Slot::Enum(place) => place.set(text),
            Slot::Optional(place) if text.is_empty() => place.clear(),
            Slot::Optional(place) => return context.some(place, |it| it.visit_str(text)),
            _ if text.is_empty() => {}
            Slot::Integer(place) => return context.set(place, scalar::integer(text), text),
            Slot::Float(place) => return context.set(place, scalar::float(text), text),
            Slot::Boolean(place) => return context.set(place, scalar::boolean(text), text),
            slot => return context.mismatch_text(expected(&slot), text),
        }
        Ok(true)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let context = self.context;
        match self.slot {
            Slot::Record(record) => decode_record(record, map, context),
            Slot::Wrapped(inner, list) => decode_wrapped(inner, list, map, context),
            Slot::Map(entries) => decode_map(entries, map, context),
            Slot::Optional(place) => context.some(place, |it| it.visit_map(map)),
            slot => {
                let fits = context.mismatch(&slot, format_args!("an object"))?;
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(fits)
            }
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<bool, A::Error> {
        let context = self.context;
        match self.slot {
            Slot::List(list) | Slot::Wrapped(_, list) => decode_list(list, items, context),
            Slot::Optional(place) => context.some(place, |it| it.visit_seq(items)),
            slot => {
                let fits = context.mismatch(&slot, format_args!("a list"))?;
                while items.next_element::<IgnoredAny>()?.is_some() {}
                Ok(fits)
            }
        }
    }
}

impl Context {
    /// Decodes into an optional value, which stays absent if the value does not fit.
    fn some<E>(
        &self,
        place: &mut dyn DecodeOption,
        decode: impl FnOnce(SlotDecoder<'_>) -> Result<bool, E>,
    ) -> Result<bool, E> {
        let fits = decode(SlotDecoder { slot: place.insert_slot(), context: self })?;
        if !fits {
            place.clear();
        }
        Ok(fits)
    }

    fn mismatch<E: Error>(&self, slot: &Slot<'_>, found: fmt::Arguments<'_>) -> Result<bool, E> {
        self.skip(format_args!("found {found}, expected {}", expected(slot)))
    }

    fn mismatch_text<E: Error>(&self, expected: &str, text: &str) -> Result<bool, E> {
        self.skip(format_args!("found {:?}, expected {expected}", scalar::excerpt(text)))
    }

    /// Stores what was parsed from `text`.
    fn set<T: Scalar, E: Error>(
        &self,
        place: &mut T,
        value: Option<T>,
        text: &str,
    ) -> Result<bool, E> {
        match value {
            Some(value) => *place = value,
            None => return self.mismatch_text(T::NAME, text),
        }
        Ok(true)
    }
}

/// A type that text can represent.
trait Scalar {
    const NAME: &'static str;
}

impl Scalar for i64 {
    const NAME: &'static str = "an integer";
}

impl Scalar for f64 {
    const NAME: &'static str = "a number";
}

impl Scalar for bool {
    const NAME: &'static str = "a boolean";
}

fn decode_record<'de, A: MapAccess<'de>>(
    record: &mut dyn ResponseRecord,
    mut map: A,
    context: &Context,
) -> Result<bool, A::Error> {
    while let Some(name) = map.next_key_seed(Key)? {
        match record.slot(&name) {
            Some(slot) => {
                let decoder = SlotDecoder { slot, context };
                context.at(|| Step::Member(&name), || map.next_value_seed(decoder))?;
            }
            None => {
                map.next_value::<IgnoredAny>()?;
            }
        }
    }
    Ok(true)
}

fn decode_wrapped<'de, A: MapAccess<'de>>(
    inner: &'static str,
    list: &mut dyn DecodeList,
    mut map: A,
    context: &Context,
) -> Result<bool, A::Error> {
    while let Some(name) = map.next_key_seed(Key)? {
        if name == inner {
            let decoder = SlotDecoder { slot: Slot::List(list), context };
            context.at(|| Step::Member(inner), || map.next_value_seed(decoder))?;
        } else {
            map.next_value::<IgnoredAny>()?;
        }
    }
    Ok(true)
}

fn decode_map<'de, A: MapAccess<'de>>(
    entries: &mut dyn DecodeMap,
    mut map: A,
    context: &Context,
) -> Result<bool, A::Error> {
    while let Some(name) = map.next_key_seed(Key)? {
        let decoder = SlotDecoder { slot: entries.slot(&name), context };
        context.at(|| Step::Member(&name), || map.next_value_seed(decoder))?;
    }
    Ok(true)
}

fn decode_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn DecodeList,
    mut items: A,
    context: &Context,
) -> Result<bool, A::Error> {
    for index in 0.. {
        let decoder = SlotDecoder { slot: list.push_slot(), context };
        match context.at(|| Step::Index(index), || items.next_element_seed(decoder))? {
            Some(true) => {}
            Some(false) => list.pop_slot(),
            None => break,
        }
    }
    // The last slot is for an item that does not exist.
    list.pop_slot();
    Ok(true)
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

/// Whether an `i64` represents the number exactly.
fn is_integer(number: f64) -> bool {
    number.fract() == 0.0 && number.abs() < 9.0e18
}

fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Text(_) | Slot::Enum(_) => "text",
        Slot::Integer(_) => i64::NAME,
        Slot::Float(_) => f64::NAME,
        Slot::Boolean(_) => bool::NAME,
        Slot::Json(_) | Slot::Optional(_) => "a value",
        Slot::Record(_) | Slot::Map(_) => "an object",
        Slot::List(_) | Slot::Wrapped(..) => "a list",
    }
}
