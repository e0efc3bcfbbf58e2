//! Published schemas to those of the facts: references replaced, limits as numbers.

use indexmap::IndexMap;
use serde_json::Number;

use super::published::{self, Additional, Bound};
use super::spelling;
use super::{Mended, Place};
use crate::problem::Problem;
use crate::spec::{Kind, Schema};

/// Converts the schemas of one file.
pub(super) struct Schemas<'a> {
    pub(super) components: &'a IndexMap<String, published::Schema>,
    pub(super) mended: &'a mut Mended,
}

impl<'a> Schemas<'a> {
    /// `open` has the references that lead here.
    pub(super) fn convert(
        &mut self,
        schema: &'a published::Schema,
        place: &Place<'_>,
        open: &mut Vec<&'a str>,
    ) -> Result<Schema, Problem> {
        if let Some(reference) = &schema.reference {
            return self.referenced(schema, reference, place, open);
        }
        let Some(kind) = schema.kind else {
            return Err(place.problem("has no `type`", "correct the file"));
        };
        if schema.all_of.is_some() || schema.any_of.is_some() || schema.one_of.is_some() {
            let message = "combines schemas with `allOf`, `anyOf` or `oneOf`";
            return Err(
                place.problem(message, "replace it in the file by the schema that it means")
            );
        }
        let mut converted = Schema {
            kind,
            format: schema.format.clone(),
            required: schema.required,
            deprecated: schema.deprecated,
            minimum: self.limit(schema.minimum.as_ref(), &place.join("minimum"))?,
            maximum: self.limit(schema.maximum.as_ref(), &place.join("maximum"))?,
            min_items: self.count(schema.min_items.as_ref(), &place.join("minItems"))?,
            max_items: self.count(schema.max_items.as_ref(), &place.join("maxItems"))?,
            min_length: self.count(schema.min_length.as_ref(), &place.join("minLength"))?,
            max_length: self.count(schema.max_length.as_ref(), &place.join("maxLength"))?,
            pattern: schema.pattern.clone(),
            default: schema.default.clone(),
            allowed_values: schema.allowed_values.clone(),
            ..Schema::default()
        };
        exclude_limits(schema, &mut converted);
        if let Some(items) = &schema.items {
            let mut items = self.convert(items, &place.join("items"), open)?;
            // Whether an item is required says nothing.
            items.required = false;
            converted.items = Some(Box::new(items));
        }
        let mut members: Vec<_> = schema.properties.iter().collect();
        self.mended.spellings += spelling::once(&mut members, |(name, _)| name);
        for (name, member) in members {
            let member = self.convert(member, &place.join("properties").join(name), open)?;
            converted.properties.insert(name.clone(), member);
        }
        converted.additional_properties = self.additional(schema, place, open)?;
        Ok(converted)
    }

    fn additional(
        &mut self,
        schema: &'a published::Schema,
        place: &Place<'_>,
        open: &mut Vec<&'a str>,
    ) -> Result<Option<Box<Schema>>, Problem> {
        Ok(match &schema.additional_properties {
            None | Some(Additional::Any(false)) => None,
            Some(Additional::Any(true)) => {
                Some(Box::new(Schema { kind: Kind::Any, ..Schema::default() }))
            }
            Some(Additional::Schema(values)) => {
                let values = self.convert(values, &place.join("additionalProperties"), open)?;
                Some(Box::new(Schema { required: false, ..values }))
            }
        })
    }

    fn referenced(
        &mut self,
        schema: &published::Schema,
        reference: &'a str,
        place: &Place<'_>,
        open: &mut Vec<&'a str>,
    ) -> Result<Schema, Problem> {
        let name = reference.strip_prefix("#/components/schemas/");
        let Some((name, target)) = name.and_then(|name| Some((name, self.components.get(name)?)))
        else {
            let message = format!("refers to {reference:?}, which does not exist");
            return Err(
                place.problem(message, "add the schema to `components.schemas` of the file")
            );
        };
        if open.contains(&name) {
            let message = format!("{} -> {name} is a circle of references", open.join(" -> "));
            let help = "replace one of the references in the file by {\"type\": \"any\"}";
            return Err(place.problem(message, help));
        }
        open.push(name);
        let converted = self.convert(target, &place.component(name), open);
        open.pop();
        self.mended.references += 1;
        Ok(Schema {
            required: schema.required || converted.as_ref().is_ok_and(|s| s.required),
            ..converted?
        })
    }

    fn limit(
        &mut self,
        bound: Option<&Bound>,
        place: &Place<'_>,
    ) -> Result<Option<Number>, Problem> {
        match bound {
            None => Ok(None),
            Some(Bound::Number(number)) => Ok(Some(number.clone())),
            Some(Bound::Text(text)) => {
                self.mended.numbers += 1;
                let number = serde_json::from_str(text.trim());
                let message =
                    |_| place.problem(format!("{text:?} is not a number"), "correct the file");
                number.map(Some).map_err(message)
            }
        }
    }

    fn count(&mut self, bound: Option<&Bound>, place: &Place<'_>) -> Result<Option<u64>, Problem> {
        let Some(limit) = self.limit(bound, place)? else { return Ok(None) };
        let error = || place.problem(format!("{limit} is not a count"), "correct the file");
        limit.as_u64().map(Some).ok_or_else(error)
    }
}

/// Limits of integers include the value. Those of other numbers stay: they are documentation.
fn exclude_limits(schema: &published::Schema, converted: &mut Schema) {
    if converted.kind != Kind::Integer {
        return;
    }
    let shift = |limit: &Option<Number>, by: i64| {
        let limit = limit.as_ref()?;
        limit.as_i64().and_then(|n| n.checked_add(by)).map(Number::from).or(Some(limit.clone()))
    };
    if schema.exclusive_minimum {
        converted.minimum = shift(&converted.minimum, 1);
    }
    if schema.exclusive_maximum {
        converted.maximum = shift(&converted.maximum, -1);
    }
}
