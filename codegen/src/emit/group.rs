//! The module of one group: its actions and their methods.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::action::method;
use super::format::{Item, docs, module_docs};
use crate::lower::plain_or_code;
use crate::model::{Group, Model};

pub(super) fn emit(group: &Group, model: &Model) -> Vec<Item> {
    let modules = group.actions.iter().map(|action| {
        let name = format_ident!("{}", action.method);
        quote! { pub mod #name; }
    });
    let exports = group.actions.iter().map(|action| {
        let module = format_ident!("{}", action.method);
        let request = format_ident!("{}Request", action.name);
        let response = format_ident!("{}Response", action.name);
        quote! { pub use #module::{#request, #response}; }
    });
    let waiters = (!group.waiters.is_empty()).then(|| quote! { mod waiters; });
    let mut items = vec![
        module_docs(&about(group)),
        Item::Lines(modules.chain(waiters).collect()),
        Item::Lines(vec![quote! { use ecs_core::Call; }]),
        Item::Lines(exports.collect()),
    ];
    // A handle is usually a temporary, so the call borrows from the client that it wraps.
    let lifetime = if group.client.is_some() { "'a" } else { "'_" };
    let lifetime = syn::Lifetime::new(lifetime, Span::call_site());
    let methods = group.actions.iter().map(|action| method(action, &lifetime));
    match &group.client {
        None => items.push(Item::Tokens(quote! { impl crate::Client { #(#methods)* } })),
        Some(client) => items.extend(handle(&Handle::of(client), group, model, methods)),
    }
    items
}

/// What the group is for, the actions to start with, and a table of all.
fn about(group: &Group) -> Vec<String> {
    let client = group.client.as_deref().unwrap_or("Client");
    let link = |method: &str| format!("[`{method}`](crate::{client}::{method})");
    let mut paragraphs = vec![format!("{}.", group.title), group.about.clone()];
    let start: Vec<_> = group.start.iter().map(|method| link(method)).collect();
    if let [first @ .., last] = start.as_slice() {
        paragraphs.push(format!("Start with {} and {last}.", first.join(", ")));
    }
    let rows = group.actions.iter().map(|action| {
        format!("| {} | {} |", link(action.method.trim_start_matches("r#")), action.summary)
    });
    let rows: Vec<_> = rows.collect();
    paragraphs.push(format!("| method | what it does |\n| --- | --- |\n{}", rows.join("\n")));
    paragraphs
}

/// The client type of a product other than the main one.
pub(super) struct Handle {
    name: Ident,
    client: TokenStream,
    wait: TokenStream,
    call_docs: &'static str,
    wait_docs: &'static str,
}

impl Handle {
    fn of(name: &str) -> Self {
        Self {
            name: format_ident!("{name}"),
            client: quote! { crate::Client },
            wait: quote! { ecs_core::Wait },
            call_docs: "Returns a call, which is sent when it is awaited.",
            wait_docs: "Returns a wait, which starts polling when it is awaited.",
        }
    }

    /// The same for the blocking client.
    pub(super) fn blocking(name: &str) -> Self {
        Self {
            name: format_ident!("{name}"),
            client: quote! { crate::blocking::Client },
            wait: quote! { crate::blocking::Wait },
            call_docs: "Returns a call, which `send` sends.",
            wait_docs: "Returns a wait, which starts polling with `send`.",
        }
    }
}

pub(super) fn handle(
    handle: &Handle,
    group: &Group,
    model: &Model,
    methods: impl Iterator<Item = TokenStream>,
) -> Vec<Item> {
    let title = title(group, model);
    let Handle { name, client, .. } = handle;
    let method = format_ident!("{}", group.name);
    let about = docs(&[format!("A client for {title}, with the settings of another client.")]);
    let about_method = docs(&[format!("Returns a client for {title} with the same settings.")]);
    let generic = generic_methods(handle);
    vec![
        Item::Tokens(quote! {
            #about
            #[derive(Clone, Copy, Debug)]
            pub struct #name<'a>(&'a #client);
        }),
        Item::Tokens(quote! {
            impl #client {
                #about_method
                pub fn #method(&self) -> #name<'_> {
                    #name(self)
                }
            }
        }),
        Item::Tokens(quote! { impl<'a> #name<'a> { #generic #(#methods)* } }),
    ]
}

/// The methods that take any request and any waiter.
fn generic_methods(handle: &Handle) -> TokenStream {
    let Handle { wait, call_docs, wait_docs, .. } = handle;
    let (call_docs, wait_docs) = (docs(&[call_docs]), docs(&[wait_docs]));
    quote! {
        #call_docs
        pub fn call<R: ecs_core::Request>(&self, request: R) -> Call<'a, R> {
            self.0.call(request)
        }
        #wait_docs
        pub fn wait<R: ecs_core::Paged>(
            &self,
            waiter: ecs_core::Waiter<R>,
            ids: impl IntoIterator<Item = impl Into<String>>,
        ) -> #wait<'a, R> {
            self.0.wait(waiter, ids)
        }
    }
}

fn title(group: &Group, model: &Model) -> String {
    let service = model.services.iter().find(|service| service.folder == group.folder);
    service.map_or_else(String::new, |service| {
        format!("{} {}", service.title, plain_or_code(&service.version))
    })
}
