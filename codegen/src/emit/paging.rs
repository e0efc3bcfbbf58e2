//! The `Paged` implementation of a paginated request.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::record::type_of;
use crate::model::{Action, Paging, PagingStyle, Type};

pub(super) fn emit(action: &Action) -> Option<TokenStream> {
    let paging = action.paging.as_ref()?;
    let request = format_ident!("{}Request", action.name);
    let response = format_ident!("{}Response", action.name);
    let (item, items) = items(paging);
    let constant = constant(paging);
    Some(quote! {
        impl Paged for #request {
            type Item = #item;
            const PAGING: Paging = #constant;
            #[inline]
            fn items(response: #response) -> Vec<#item> {
                #items
            }
        }
    })
}

fn constant(paging: &Paging) -> TokenStream {
    let style = match paging.style {
        PagingStyle::Token => quote! { token },
        PagingStyle::Number => quote! { number },
        PagingStyle::TokenOrNumber => quote! { token_or_number },
        PagingStyle::Offset => quote! { offset },
    };
    let list = &paging.list;
    let within = paging.within.as_ref().map(|member| quote! { .within(#member) });
    let size = paging.size.map(Literal::u64_unsuffixed).map(|size| quote! { .size(#size) });
    let numbered = paging.numbered_size.map(Literal::u64_unsuffixed);
    let numbered = numbered.map(|size| quote! { .numbered_size(#size) });
    quote! { Paging::#style(#list) #within #size #numbered }
}

/// The type of an item, and the expression for the items of a response.
fn items(paging: &Paging) -> (TokenStream, TokenStream) {
    let fields: Vec<_> = paging.fields.iter().map(|field| format_ident!("{field}")).collect();
    let list = match fields.as_slice() {
        [within, list] => quote! { response.#within.unwrap_or_default().#list },
        fields => quote! { response #(.#fields)* },
    };
    match &paging.ty {
        Type::List(item) => (type_of(item), list),
        // The list is JSON text: the text of a page is its only item.
        text => (type_of(text), quote! { vec![#list] }),
    }
}
