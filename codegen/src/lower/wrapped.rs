//! Lists that are wrapped in an object.

use super::Context;
use crate::curation::{Direction, MemberPath};
use crate::lock::Shape;
use crate::spec::{Kind, Schema};

/// The list of an object of a response that has no other member. It is flattened. A list stays a list,
/// and an object an object, when the object gets or loses other members.
pub(super) fn wrapped_list<'a>(
    context: &Context<'_>,
    direction: Direction,
    path: &MemberPath,
    schema: &'a Schema,
) -> Option<(&'a str, &'a Schema)> {
    if direction != Direction::Response || schema.additional_properties.is_some() {
        return None;
    }
    let list = |(name, inner): (&'a String, &'a Schema)| {
        let is_list = inner.kind == Kind::Array;
        is_list.then_some((name.as_str(), inner.items.as_deref()?))
    };
    let locked = context.product.lock.get(path).map(|entry| &entry.shape);
    match locked {
        Some(Shape::Wrapped(_, member)) if schema.properties.len() > 1 => {
            let found = schema.properties.get_key_value(member.as_str()).and_then(list);
            if found.is_some() {
                context.members.pin(path, "list -> record");
            }
            found
        }
        Some(Shape::Record(_)) if schema.properties.len() == 1 => {
            if schema.properties.iter().next().and_then(list).is_some() {
                context.members.pin(path, "record -> list");
            }
            None
        }
        _ => {
            schema.properties.iter().next().filter(|_| schema.properties.len() == 1).and_then(list)
        }
    }
}
