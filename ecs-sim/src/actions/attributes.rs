//! Attributes that a call changes, in table form.

use super::Call;

/// A parameter and the attribute that it sets.
pub(super) type Attribute<T> = (&'static str, fn(&mut T) -> &mut String);

/// Sets the attributes whose parameters the call sends; an empty value clears an attribute.
pub(super) fn set<T>(call: &Call<'_>, item: &mut T, table: &[Attribute<T>]) {
    for (parameter, attribute) in table {
        if call.is_sent(parameter) {
            *attribute(item) = call.text_or_empty(parameter);
        }
    }
}
