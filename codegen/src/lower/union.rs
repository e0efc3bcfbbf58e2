//! Records at several places that share a struct: it has the members of all of them.

use crate::model::Field;

/// Adds members that are new. A member that some place lacks is required at none. Fails without a
/// change if the types of a member differ; returns its name.
pub(super) fn add(known: &mut Vec<Field>, other: &[Field]) -> Result<(), String> {
    for field in other {
        let same = known.iter().find(|known| known.wire == field.wire);
        let differs = |known: &&Field| known.ty != field.ty || known.encoding != field.encoding;
        if same.filter(differs).is_some() {
            return Err(field.wire.clone());
        }
    }
    for field in known.iter_mut() {
        let same = other.iter().find(|other| other.wire == field.wire);
        field.required &= same.is_some_and(|other| other.required);
    }
    for field in other {
        if known.iter().all(|known| known.wire != field.wire) {
            let is_free = |name: &String| known.iter().all(|known| known.rust != *name);
            let plain = field.rust.trim_start_matches("r#").trim_end_matches('_');
            let numbered = (2..).map(|number| format!("{plain}_{number}"));
            let mut names = [field.rust.clone()].into_iter().chain(numbered);
            let rust = names.find(is_free).unwrap_or_default();
            known.push(Field { required: false, rust, ..field.clone() });
        }
    }
    Ok(())
}
