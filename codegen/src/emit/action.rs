//! The file of one action: its request, its response and their records.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Lifetime;

use super::format::{Item, docs, module_docs};
use super::{example, paging, record};
use crate::curation::Direction;
use crate::lower::code;
use crate::model::{Action, Group, IdLimit, Record, Role};

pub(super) fn emit(action: &Action, group: &Group) -> Vec<Item> {
    let mut items = vec![module_docs(&about(action, group)), Item::Lines(imports(action))];
    for record in &action.records {
        let about = record_docs(action, group, record);
        items.extend(record::emit(record, &about, deprecated(action, record)));
        if record.role == Role::Request {
            items.push(Item::Tokens(request_impl(action, record)));
            items.extend(paging::emit(action).map(Item::Tokens));
            items.extend(dry_run(action, record).map(Item::Tokens));
        }
    }
    items.extend(action.is_untyped.then(|| Item::Tokens(untyped(action, group))));
    items.push(Item::Lines(record::trait_impls(&action.records)));
    items
}

fn about(action: &Action, group: &Group) -> Vec<String> {
    let mut paragraphs = vec![action.summary.clone()];
    paragraphs.extend(action.notes.iter().cloned());
    paragraphs.extend(example::docs(action, group));
    if !action.errors.is_empty() {
        // Folded: some actions have more than a hundred codes, and the records are below.
        paragraphs.push("<details><summary>Error codes</summary>".to_owned());
        paragraphs.push("Documented codes by HTTP status; others can occur.".to_owned());
        paragraphs.extend(action.errors.iter().map(|(status, codes)| {
            let codes: Vec<_> = codes.iter().map(|text| code(text)).collect();
            // A status of the metadata is a number, but nothing checks it.
            let is_number = status.bytes().all(|byte| byte.is_ascii_digit());
            let status = if is_number { status.clone() } else { code(status) };
            format!("{status}: {}.", codes.join(", "))
        }));
        paragraphs.push("</details>".to_owned());
    }
    paragraphs
}

fn imports(action: &Action) -> Vec<TokenStream> {
    let mut names = vec!["Action", "Request"];
    names.extend(action.dry_run.then_some("DryRun"));
    names.extend(action.id_limit.as_ref().map(|_| "IdLimit"));
    names.extend(action.paging.as_ref().map(|_| ["Paged", "Paging"]).into_iter().flatten());
    let mut lines = record::imports(&action.records, &names);
    lines.push(quote! { use crate::generated::services; });
    lines
}

fn record_docs(action: &Action, group: &Group, record: &Record) -> Vec<String> {
    let method = group.client.as_deref().unwrap_or("Client");
    let method = format!("[`{method}::{0}`](crate::{method}::{0})", action.method);
    match (record.role, record.direction, record.docs.is_empty()) {
        (Role::Request, ..) => {
            let mut docs = vec![format!("The request of {method}."), action.summary.clone()];
            docs.extend(action.needs.clone());
            docs
        }
        (_, Direction::Response, true) => vec![format!("The response of {method}.")],
        _ => record.docs.clone(),
    }
}

fn deprecated<'a>(action: &'a Action, record: &Record) -> Option<&'a str> {
    action.deprecated.as_deref().filter(|_| record.role == Role::Request)
}

/// The response of an action without a schema.
fn untyped(action: &Action, group: &Group) -> TokenStream {
    let method = group.client.as_deref().unwrap_or("Client");
    let method = format!("[`{method}::{0}`](crate::{method}::{0})", action.method);
    let docs = docs(&[
        format!("The response of {method}, as JSON."),
        "The metadata does not have its members.".to_owned(),
    ]);
    let name = format_ident!("{}Response", action.name);
    quote! {
        #docs
        pub type #name = ecs_core::AnyResponse;
    }
}

fn request_impl(action: &Action, record: &Record) -> TokenStream {
    let request = format_ident!("{}", record.name);
    let response = format_ident!("{}Response", action.name);
    let constant = constant(action);
    let id_limit = action.id_limit.as_ref().map(id_limit);
    quote! {
        impl Request for #request {
            type Response = #response;
            #[inline]
            fn action(&self) -> Action {
                #constant
            }
            #id_limit
        }
    }
}

fn id_limit(list: &IdLimit) -> TokenStream {
    let field = format_ident!("{}", list.field);
    let limit = Literal::u64_unsuffixed(list.limit);
    quote! {
        #[inline]
        fn id_limit(&mut self) -> Option<IdLimit<'_>> {
            Some(IdLimit::new(self.#field.as_mut()?, #limit))
        }
    }
}

fn dry_run(action: &Action, record: &Record) -> Option<TokenStream> {
    let request = format_ident!("{}", record.name);
    action.dry_run.then(|| quote! { impl DryRun for #request {} })
}

fn constant(action: &Action) -> TokenStream {
    let service = format_ident!("{}", action.service);
    let name = &action.name;
    let read_only = action.read_only.then(|| quote! { .read_only() });
    let region = action.region.as_ref().map(|name| quote! { .region(#name) });
    let client_token = action.client_token.then(|| quote! { .client_token() });
    let timeout = action.read_timeout.map(Literal::u64_unsuffixed);
    let timeout = timeout.map(|seconds| quote! { .read_timeout(#seconds) });
    quote! { Action::new(&services::#service, #name) #read_only #region #client_token #timeout }
}

/// The method of the client. The call borrows the client for `lifetime`.
pub(super) fn method(action: &Action, lifetime: &Lifetime) -> TokenStream {
    let name = format_ident!("{}", action.method);
    let request = format_ident!("{}Request", action.name);
    let alias = &action.name;
    let docs = docs(&[action.summary.clone(), format!("See [`{}`].", request)]);
    let deprecated = action.deprecated.as_ref().map(|note| quote! { #[deprecated(note = #note)] });
    quote! {
        #docs
        #[doc(alias = #alias)]
        #deprecated
        #[inline]
        pub fn #name(&self, request: #request) -> Call<#lifetime, #request> {
            self.call(request)
        }
    }
}
