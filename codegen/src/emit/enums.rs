//! Concepts with an open set of values.

use quote::quote;

use super::format::{Item, doc_comment, module_docs};
use crate::model::Enum;

/// The module of everything that actions share.
pub(super) fn module() -> Vec<Item> {
    vec![
        module_docs(&["What actions share: open enums, times, and records such as `Tag`."]),
        Item::Lines(vec![quote! { mod enums; }, quote! { mod records; }]),
        Item::Lines(vec![
            quote! { pub use ecs_core::Time; },
            quote! { pub use enums::*; },
            quote! { pub use records::*; },
        ]),
    ]
}

pub(super) fn emit(enums: &[Enum]) -> Vec<Item> {
    enums.iter().map(|item| Item::Text(text(item))).collect()
}

/// The formatter leaves the inside of a macro as it is, so it is laid out here.
fn text(item: &Enum) -> String {
    let about = doc_comment("    ", &item.about);
    let cases: String =
        item.cases.iter().map(|(name, value)| format!("        {name} = {value:?},\n")).collect();
    format!("ecs_core::codegen::open_enum! {{\n{about}    {} {{\n{cases}    }}\n}}\n", item.name)
}
