//! Members that a file has twice, in different case.

use std::collections::BTreeMap;

/// Removes members that differ from another one only in case: the official clients have one of them,
/// which begins with a capital letter. Returns how many there were.
pub(super) fn once<T>(members: &mut Vec<T>, name: impl Fn(&T) -> &str) -> usize {
    let mut kept: BTreeMap<String, String> = BTreeMap::new();
    for member in members.iter() {
        let name = name(member);
        let known = kept.entry(name.to_lowercase()).or_insert_with(|| name.to_owned());
        if name.starts_with(char::is_uppercase) && !known.starts_with(char::is_uppercase) {
            name.clone_into(known);
        }
    }
    let before = members.len();
    members.retain(|member| {
        kept.get(&name(member).to_lowercase()).is_some_and(|kept| kept == name(member))
    });
    before - members.len()
}
