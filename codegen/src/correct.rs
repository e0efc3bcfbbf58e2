//! Applies the corrections of `corrections.json` to the metadata.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::curation::{Correction, Fact};
use crate::spec::{ActionSpec, Kind, Schema};

/// Applies one correction. The error says why it does not apply.
pub(crate) fn correct(
    actions: &mut BTreeMap<String, ActionSpec>,
    by: &Correction,
) -> Result<(), String> {
    if by.why.trim().is_empty() {
        return Err("`why` is empty: say how the right value is known".to_owned());
    }
    let schema = find(actions, &by.at).ok_or("no longer applies: the member does not exist")?;
    let differs = |facts: &BTreeMap<Fact, Value>| {
        let other = facts.iter().find(|(fact, value)| get(schema, **fact) != **value);
        other.map(|(fact, _)| format!("{} {}", fact.name(), get(schema, *fact)))
    };
    if let Some(present) = differs(&by.was) {
        return Err(format!("no longer applies: the metadata has {present}"));
    }
    if differs(&by.is).is_none() {
        return Err("no longer applies: it has no effect".to_owned());
    }
    by.is.iter().try_for_each(|(fact, value)| set(schema, *fact, value))
}

/// A fact as JSON; `null` if there is none.
fn get(schema: &Schema, fact: Fact) -> Value {
    fn json<T: serde::Serialize>(value: &T) -> Value {
        serde_json::to_value(value).unwrap_or_default()
    }
    match fact {
        Fact::Type => json(&schema.kind),
        Fact::Required => json(&schema.required),
        Fact::Deprecated => json(&schema.deprecated),
        Fact::Minimum => json(&schema.minimum),
        Fact::Maximum => json(&schema.maximum),
        Fact::MinItems => json(&schema.min_items),
        Fact::MaxItems => json(&schema.max_items),
        Fact::MaxLength => json(&schema.max_length),
        Fact::Default => json(&schema.default),
    }
}

fn set(schema: &mut Schema, fact: Fact, value: &Value) -> Result<(), String> {
    fn read<T: serde::de::DeserializeOwned>(to: &mut T, value: &Value) -> serde_json::Result<()> {
        *to = serde_json::from_value(value.clone())?;
        Ok(())
    }
    let read = match fact {
        Fact::Type => read(&mut schema.kind, value),
        Fact::Required => read(&mut schema.required, value),
        Fact::Deprecated => read(&mut schema.deprecated, value),
        Fact::Minimum => read(&mut schema.minimum, value),
        Fact::Maximum => read(&mut schema.maximum, value),
        Fact::MinItems => read(&mut schema.min_items, value),
        Fact::MaxItems => read(&mut schema.max_items, value),
        Fact::MaxLength => read(&mut schema.max_length, value),
        Fact::Default => read(&mut schema.default, value),
    };
    read.map_err(|error| format!("{} cannot be {value}: {error}", fact.name()))
}

/// The schema at `Action/Param/...` or `Action/response/...`; items of lists have no segment.
fn find<'a>(actions: &'a mut BTreeMap<String, ActionSpec>, at: &str) -> Option<&'a mut Schema> {
    let mut segments = at.split('/');
    let action = actions.get_mut(segments.next()?)?;
    let mut schema = match segments.next()? {
        "response" => &mut action.responses.get_mut("200")?.schema,
        name => &mut action.parameters.iter_mut().find(|param| param.name == name)?.schema,
    };
    for name in segments {
        while schema.kind == Kind::Array {
            schema = schema.items.as_deref_mut()?;
        }
        schema = schema.properties.get_mut(name)?;
    }
    Some(schema)
}
