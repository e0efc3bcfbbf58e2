//! The methods of the blocking client, one file per group.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::Lifetime;

use super::action::method;
use super::format::{Item, docs, module_docs};
use super::group::{Handle, handle};
use crate::model::{Group, Model, Waiter};

/// Which groups there are, each with its feature.
pub(super) fn root(model: &Model) -> Vec<Item> {
    let groups = model.groups.iter().map(|group| {
        let (name, feature) = (format_ident!("{}", group.name), &group.name);
        quote! {
            #[cfg(feature = #feature)]
            mod #name;
        }
    });
    let handles = model.groups.iter().filter_map(|group| {
        let (name, feature) = (format_ident!("{}", group.name), &group.name);
        let client = format_ident!("{}", group.client.as_ref()?);
        Some(quote! {
            #[cfg(feature = #feature)]
            pub use #name::#client;
        })
    });
    vec![
        module_docs(&["The methods of the blocking client."]),
        Item::Lines(groups.collect()),
        Item::Lines(handles.collect()),
    ]
}

pub(super) fn emit(group: &Group, model: &Model) -> Vec<Item> {
    let module = format_ident!("{}", group.name);
    let mut requests: Vec<_> = group.actions.iter().map(|action| &action.name).collect();
    requests.extend(group.waiters.iter().map(|waiter| &waiter.action));
    requests.sort();
    requests.dedup();
    let requests = requests.into_iter().map(|action| format_ident!("{action}Request"));
    let wait = (!group.waiters.is_empty()).then(|| quote! { , Wait });
    let mut items = vec![
        module_docs(&[format!("{}: the methods of the blocking client.", group.title)]),
        Item::Lines(vec![
            quote! { use crate::blocking::{Call #wait}; },
            quote! { use crate::#module::{#(#requests),*}; },
        ]),
    ];
    let lifetime = if group.client.is_some() { "'a" } else { "'_" };
    let lifetime = Lifetime::new(lifetime, Span::call_site());
    let methods = group.actions.iter().map(|action| method(action, &lifetime));
    let waits = group.waiters.iter().map(|waiter| wait_until(waiter, group, &lifetime));
    let methods = methods.chain(waits);
    match &group.client {
        None => items.push(Item::Tokens(quote! { impl crate::blocking::Client { #(#methods)* } })),
        Some(client) => items.extend(handle(&Handle::blocking(client), group, model, methods)),
    }
    items
}

/// The settings of a waiter stand once, in the method of the async client.
fn wait_until(waiter: &Waiter, group: &Group, lifetime: &Lifetime) -> TokenStream {
    let name = format_ident!("wait_until_{}", waiter.name);
    let request = format_ident!("{}Request", waiter.action);
    let about = docs(&waiter.about);
    let (client, handle) = match &group.client {
        None => (quote! { self }, None),
        Some(_) => {
            let handle = format_ident!("{}", group.name);
            (quote! { self.0 }, Some(quote! { .#handle() }))
        }
    };
    quote! {
        #about
        pub fn #name(
            &self,
            ids: impl IntoIterator<Item = impl Into<String>>,
        ) -> Wait<#lifetime, #request> {
            Wait::new(#client, #client.async_client() #handle .#name(ids))
        }
    }
}
