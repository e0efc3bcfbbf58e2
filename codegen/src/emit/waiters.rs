//! The states that the resources of a group come to.

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
        module_docs(&["What can be waited for.".to_owned()]),
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
        true => (quote! { together }, quote! { ids }),
        false => (quote! { one_by_one }, quote! { id }),
    };
    let set = waiter.set.iter().map(|(field, values)| {
        let setter = format_ident!("{field}");
        quote! { .#setter([#(#values),*]) }
    });
    let title = waiter.name.replace('_', " ");
    let success = &waiter.success;
    let success = (!waiter.gone).then(|| quote! { .success(&[#(#success),*]) });
    let gone = waiter.gone.then(|| quote! { .gone() });
    let failure = &waiter.failure;
    let failure = (!failure.is_empty()).then(|| quote! { .failure(&[#(#failure),*]) });
    let interval = Literal::u64_unsuffixed(waiter.interval);
    let limit = Literal::u64_unsuffixed(waiter.limit);
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
            self.wait(waiter #success #gone #failure .every(#interval).limit(#limit), ids)
        }
    }
}
