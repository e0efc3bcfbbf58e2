//! The root of the generated code: which modules there are, each with its feature.

use quote::{format_ident, quote};

use super::format::Item;
use crate::model::Model;

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
        Item::Lines(groups.collect()),
        Item::Lines(handles.collect()),
    ]
}
