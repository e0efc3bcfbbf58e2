//! Lists that are wrapped in an object.

use crate::curation::Direction;
use crate::spec::{Kind, Schema};

/// The list of an object of a response that has no other member. It is flattened.
pub(super) fn wrapped_list(direction: Direction, schema: &Schema) -> Option<(&str, &Schema)> {
    let mut members = schema.properties.iter();
    match (members.next(), members.next()) {
        (Some((name, inner)), None)
            if direction == Direction::Response
                && inner.kind == Kind::Array
                && schema.additional_properties.is_none() =>
        {
            Some((name, inner.items.as_deref()?))
        }
        _ => None,
    }
}
