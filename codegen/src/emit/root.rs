//! The root of the generated code: which modules there are, each with its feature.

use quote::{format_ident, quote};

use super::format::Item;
use crate::model::{Action, Model};

/// A comment is no token, so this is text.
const ALLOWED: &str = "\
// What is deprecated is still emitted, and its own code uses it.
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

/// A list that is no module: tests include it, with a macro of their own, to go through all
/// actions by their types.
pub(super) fn every_action(model: &Model) -> Vec<Item> {
    list(model, "every_action", |_| true)
}

/// The same for the actions that have pages.
pub(super) fn every_paged_action(model: &Model) -> Vec<Item> {
    list(model, "every_paged_action", |action| action.paging.is_some())
}

fn list(model: &Model, name: &str, wanted: fn(&Action) -> bool) -> Vec<Item> {
    let mut lines = format!("{name}! {{\n");
    for group in &model.groups {
        for action in group.actions.iter().filter(|action| wanted(action)) {
            let (folder, name) = (&group.folder, &action.name);
            lines += &format!("    {folder:?} {} {name}Request {name:?},\n", group.name);
        }
    }
    lines += "}\n";
    vec![Item::Text(lines)]
}
