//! Limits of tags.

use crate::actions::prelude::*;

/// The tags to set, from `Tag.N.Key` and `Tag.N.Value`.
pub(in crate::actions) fn new_tags(call: &Call<'_>) -> Result<Tags> {
    new_tags_of(call, "Tag")
}

/// The tags to set, from a list with another name.
pub(in crate::actions) fn new_tags_of(call: &Call<'_>, list: &str) -> Result<Tags> {
    let mut tags = Tags::new();
    for fields in call.records(list) {
        let Some(key) = fields.text("Key").or(fields.text("key")) else {
            return Err(ServiceError::bad("InvalidTagKey.Malformed", "A tag has no key."));
        };
        let value = fields.text("Value").or(fields.text("value")).unwrap_or_default();
        if tags.insert(key.to_owned(), value.to_owned()).is_some() {
            let message = format!("{list}: the key {key:?} occurs more than once.");
            return Err(ServiceError::bad("Duplicate.TagKey", message));
        }
    }
    check_room(&Tags::new(), &tags)?;
    Ok(tags)
}

/// Checks that a resource has room for the new tags.
pub(in crate::actions) fn check_room(old: &Tags, new: &Tags) -> Result<()> {
    let added = new.keys().filter(|key| !old.contains_key(*key)).count();
    quota::check(old.len() + added, quota::TAGS, "tags of one resource", "QuotaExceed.Tags")
}
