//! The open enums, and the module of the shared types.

use quote::quote;

use super::format::{Item, doc_comment, module_docs};
use crate::model::Enum;

/// The module of the types that actions share.
pub(super) fn module() -> Vec<Item> {
    vec![
        module_docs(&["Types that actions share: open enums, times, and records such as `Tag`."]),
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

/// Formatted here, because the formatter does not format inside macros.
fn text(item: &Enum) -> String {
    let about = doc_comment("    ", &item.about);
    let variants: String = item
        .variants
        .iter()
        .map(|(name, value)| format!("        {name} = {value:?},\n"))
        .collect();
    format!(
        "ecs_core::internal::open_enum! {{\n{about}    {} {{\n{variants}    }}\n}}\n",
        item.name
    )
}
