//! The root module of the generated code, and the lists of all actions.

use quote::{format_ident, quote};

use super::format::Item;
use crate::model::{Action, Model};

/// Text, because tokens cannot contain comments.
const ALLOWED: &str = "\
// Deprecated actions and members are generated too, and the generated code uses them.
#![allow(deprecated)]
";

pub(super) fn emit(model: &Model) -> Vec<Item> {
    let groups = model.groups.iter().map(|group| {
        let name = format_ident!("{}", group.name);
        let feature = &group.name;
        quote! {
            #[cfg(feature = #feature)]
            pub mod #name;
        }
    });
    let handles = model.groups.iter().filter_map(|group| {
        let name = format_ident!("{}", group.name);
        let client = format_ident!("{}", group.client.as_ref()?);
        let feature = &group.name;
        Some(quote! {
            #[cfg(feature = #feature)]
            pub use #name::#client;
        })
    });
    vec![
        Item::Text(ALLOWED.to_owned()),
        Item::Lines(vec![quote! { pub mod services; }, quote! { pub mod types; }]),
        Item::Lines(vec![quote! {
            #[cfg(feature = "blocking")]
            pub(crate) mod blocking;
        }]),
        Item::Lines(groups.collect()),
        Item::Lines(handles.collect()),
    ]
}

/// A macro call with all actions. It is not a module: tests define the macro and include the file,
/// to test all actions with their types.
pub(super) fn all_actions(model: &Model) -> Vec<Item> {
    list(model, "all_actions", |_| true)
}

/// A macro call with the paginated actions.
pub(super) fn all_paged_actions(model: &Model) -> Vec<Item> {
    list(model, "all_paged_actions", |action| action.paging.is_some())
}

fn list(model: &Model, name: &str, include: fn(&Action) -> bool) -> Vec<Item> {
    let mut lines = format!("{name}! {{\n");
    for group in &model.groups {
        for action in group.actions.iter().filter(|action| include(action)) {
            let (folder, name) = (&group.folder, &action.name);
            lines += &format!("    {folder:?} {} {name}Request {name:?},\n", group.name);
        }
    }
    lines += "}\n";
    vec![Item::Text(lines)]
}
