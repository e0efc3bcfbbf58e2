//! The setters of a record.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::format::docs;
use super::{deprecation, name, rust_name, type_of};
use crate::lower::code;
use crate::model::{Field, Record, Role, Type, Usage};

pub(super) fn setters(record: &Record) -> TokenStream {
    let name = name(record);
    let about = match record.role {
        Role::Request => " An empty request.".to_owned(),
        Role::Part => format!(" An empty `{name}`."),
    };
    let setters = record.fields.iter().map(|field| setter(field, record));
    quote! {
        impl #name {
            #[doc = #about]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
            #(#setters)*
        }
    }
}

fn setter(field: &Field, record: &Record) -> TokenStream {
    let name = rust_name(field);
    let about = docs(&[about(field, record)]);
    let deprecated = deprecation(field);
    let (argument, value) = setter_types(&field.ty);
    let kind = matches!(field.ty, Type::List(_)).then(|| quote! { <M> });
    // Without `#[inline]`, a function that is not generic is compiled even if it is not called.
    let is_generic = !matches!(field.ty, Type::Boolean | Type::Record(_));
    let inline = (!is_generic).then(|| quote! { #[inline] });
    let encoding = field.is_base64.then(|| encoding_setter(field));
    quote! {
        #about
        #deprecated
        #inline
        pub fn #name #kind(mut self, value: #argument) -> Self {
            self.#name = #value;
            self
        }
        #encoding
    }
}

/// The sentence of the field, a warning, and a link if the field has more.
fn about(field: &Field, record: &Record) -> String {
    let summary = field.docs.summary.clone();
    let summary = summary.unwrap_or_else(|| format!("Sets {}.", code(&field.wire)));
    let base64 = if field.is_base64 { " The value is Base64." } else { "" };
    let empty = empty_list(field, record.usage);
    let name = field.rust.trim_start_matches("r#");
    let more = match field.docs.details.is_empty() {
        true => String::new(),
        false => format!(" [More](field@{}::{name})", record.name),
    };
    format!("{summary}{base64}{empty}{more}")
}

/// A setter that encodes, beside the raw one.
fn encoding_setter(field: &Field) -> TokenStream {
    let name = rust_name(field);
    let setter = format_ident!("{}_text", field.rust);
    let about = format!(" Sets {} to the Base64 of a text or of bytes.", code(&field.wire));
    quote! {
        #[doc = #about]
        pub fn #setter(self, value: impl AsRef<[u8]>) -> Self {
            self.#name(ecs_core::internal::base64(value.as_ref()))
        }
    }
}

/// The documentation of empty lists: JSON text can express them, separate parameters cannot.
fn empty_list(field: &Field, usage: Usage) -> &'static str {
    let is_json = field.encoding.is_json_text() || !usage.flat;
    match (&field.ty, is_json, usage.json) {
        (Type::List(_), true, _) => " An empty list is sent as `[]`.",
        (Type::List(_), false, false) => " An empty list cannot be sent.",
        (Type::List(_), false, true) => {
            " An empty list is sent as `[]` inside JSON text and cannot be sent otherwise."
        }
        _ => "",
    }
}

/// The argument type of a setter, and the value that it stores.
fn setter_types(ty: &Type) -> (TokenStream, TokenStream) {
    let inner = type_of(ty);
    match ty {
        Type::Boolean | Type::Record(_) => (inner, quote! { Some(value) }),
        Type::List(item) => {
            let item = type_of(item);
            (quote! { impl ecs_core::IntoList<#item, M> }, quote! { Some(value.into_list()) })
        }
        Type::Integer => {
            (quote! { impl ecs_core::IntoInteger }, quote! { Some(value.into_integer()) })
        }
        Type::Map(item) => {
            let item = type_of(item);
            (
                quote! { impl IntoIterator<Item = (impl Into<String>, impl Into<#item>)> },
                quote! {
                    Some(value.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
                },
            )
        }
        _ => (quote! { impl Into<#inner> }, quote! { Some(value.into()) }),
    }
}
