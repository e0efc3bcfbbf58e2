//! The waiters of a group.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Lifetime;

use super::format::{Item, docs, module_docs};
use crate::model::{Group, Waiter};

pub(super) fn emit(group: &Group) -> Vec<Item> {
    let mut requests: Vec<_> = group.waiters.iter().map(|waiter| &waiter.action).collect();
    requests.sort();
    requests.dedup();
    let requests = requests.into_iter().map(|action| format_ident!("{action}Request"));
    let (client, lifetime) = match &group.client {
        None => (quote! { impl crate::Client }, "'_"),
        Some(client) => {
            let client = format_ident!("{client}");
            (quote! { impl<'a> super::#client<'a> }, "'a")
        }
    };
    let lifetime = Lifetime::new(lifetime, Span::call_site());
    let methods = group.waiters.iter().map(|waiter| method(waiter, &lifetime));
    vec![
        module_docs(&["Waiters: methods that poll until all resources reach a state.".to_owned()]),
        Item::Lines(vec![quote! { use std::time::Duration; }]),
        Item::Lines(vec![quote! { use ecs_core::{Wait, Waiter}; }]),
        Item::Lines(vec![quote! { use super::{#(#requests),*}; }]),
        Item::Tokens(quote! { #client { #(#methods)* } }),
    ]
}

fn method(waiter: &Waiter, lifetime: &Lifetime) -> TokenStream {
    let name = format_ident!("wait_until_{}", waiter.name);
    let request = format_ident!("{}Request", waiter.action);
    let about = docs(&waiter.about);
    let setter = format_ident!("{}", waiter.ids);
    let (id, status) = (format_ident!("{}", waiter.id), format_ident!("{}", waiter.status));
    let (constructor, ids) = match waiter.many {
        true => (quote! { by_ids }, quote! { ids }),
        false => (quote! { by_id }, quote! { id }),
    };
    let set = waiter.set.iter().map(|(field, values)| {
        let setter = format_ident!("{field}");
        quote! { .#setter([#(#values),*]) }
    });
    let title = waiter.name.replace('_', " ");
    let success = &waiter.success;
    let success = (!waiter.absent).then(|| quote! { .success(&[#(#success),*]) });
    let absent = waiter.absent.then(|| quote! { .absent() });
    let resource = waiter.resource.as_ref().map(|kind| quote! { .resource(#kind) });
    let failure = &waiter.failure;
    let failure = (!failure.is_empty()).then(|| quote! { .failure(&[#(#failure),*]) });
    let interval = Literal::u64_unsuffixed(waiter.interval);
    let timeout = Literal::u64_unsuffixed(waiter.timeout);
    quote! {
        #about
        pub fn #name(
            &self,
            ids: impl IntoIterator<Item = impl Into<String>>,
        ) -> Wait<#lifetime, #request> {
            let waiter = Waiter::#constructor(
                #title,
                |#ids| #request::new().#setter(#ids) #(#set)*,
                |item| (&item.#id, item.#status.as_str()),
            );
            let waiter = waiter
                #success #absent #failure #resource
                .interval(Duration::from_secs(#interval))
                .timeout(Duration::from_secs(#timeout));
            self.wait(waiter, ids)
        }
    }
}
