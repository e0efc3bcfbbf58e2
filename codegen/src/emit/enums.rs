//! The open enums, and the module of the shared types.

use quote::quote;

use super::format::{Item, doc_comment, module_docs};
use crate::lower::code;
use crate::model::{Enum, Model, Variant};

/// The module of the types that actions share.
pub(super) fn module(model: &Model) -> Vec<Item> {
    let enums = !model.enums.is_empty();
    let records = !model.shared.is_empty();
    let modules = [enums.then(|| quote! { mod enums; }), records.then(|| quote! { mod records; })];
    let exports = [
        Some(quote! { pub use ecs_core::Time; }),
        enums.then(|| quote! { pub use enums::*; }),
        records.then(|| quote! { pub use records::*; }),
    ];
    vec![
        module_docs(&["Types that actions share: open enums, times, and records such as `Tag`."]),
        Item::Lines(modules.into_iter().flatten().collect()),
        Item::Lines(exports.into_iter().flatten().collect()),
    ]
}

pub(super) fn emit(enums: &[Enum]) -> Vec<Item> {
    enums.iter().map(|item| Item::Text(text(item))).collect()
}

/// Formatted here, because the formatter does not format inside macros.
fn text(item: &Enum) -> String {
    let about = doc_comment("    ", &item.about);
    let variants: String = item
        .variants
        .iter()
        .map(|Variant { name, value, about }| {
            let about = variant_docs(name, value, about);
            format!("{about}        {name} = {value:?},\n")
        })
        .collect();
    format!(
        "ecs_core::internal::open_enum! {{\n{about}    {} {{\n{variants}    }}\n}}\n",
        item.name
    )
}

/// The sentence, with the value on the wire if the name differs.
fn variant_docs(name: &str, value: &str, about: &str) -> String {
    let indent = "        ";
    match (about.is_empty(), name == value) {
        (true, _) => doc_comment(indent, &format!("{}.", code(value))),
        (false, true) => doc_comment(indent, about),
        (false, false) => doc_comment(indent, &format!("{about} On the wire: {}.", code(value))),
    }
}
