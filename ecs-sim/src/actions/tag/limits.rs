//! Limits of tags.

use crate::actions::prelude::*;

/// Maximum length of a key or value in characters.
const MAX_LENGTH: usize = 128;

/// The tags to set, from `Tag.N.Key` and `Tag.N.Value`.
pub(in crate::actions) fn new_tags(call: &Call<'_>) -> Result<Tags> {
    new_tags_of(call, "Tag")
}

/// The tags to set, from a list with another name.
pub(in crate::actions) fn new_tags_of(call: &Call<'_>, list: &str) -> Result<Tags> {
    let mut tags = Tags::new();
    for fields in call.records(list) {
        let key = fields.text("Key").or(fields.text("key")).unwrap_or_default();
        let value = fields.text("Value").or(fields.text("value")).unwrap_or_default();
        check_key(key)?;
        check_value(key, value)?;
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

fn check_key(key: &str) -> Result<()> {
    let reserved = ["aliyun", "acs:"].iter().any(|prefix| key.starts_with(prefix));
    if key.is_empty() || reserved || is_too_long_or_address(key) {
        let message = format!(
            "The tag key {key:?} is empty, longer than {MAX_LENGTH} characters or reserved."
        );
        return Err(ServiceError::bad("InvalidTagKey.Malformed", message));
    }
    Ok(())
}

fn check_value(key: &str, value: &str) -> Result<()> {
    if is_too_long_or_address(value) {
        let message =
            format!("The value of the tag {key:?} is longer than {MAX_LENGTH} characters.");
        return Err(ServiceError::bad("InvalidTagValue.Malformed", message));
    }
    Ok(())
}

fn is_too_long_or_address(text: &str) -> bool {
    text.chars().count() > MAX_LENGTH || text.contains("http://") || text.contains("https://")
}
