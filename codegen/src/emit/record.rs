//! A struct, its setters, and which field each member on the wire belongs to.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::format::{Item, docs};
use crate::curation::{Side, TimeFormat};
use crate::model::{Field, Form, Record, Type};

/// The items of one record.
pub(super) fn emit(record: &Record, about: &[String], deprecated: Option<&str>) -> Vec<Item> {
    let mut items = vec![structure(record, about, deprecated)];
    if record.side == Side::Request {
        items.push(setters(record));
    }
    items.push(fields(record));
    if record.side == Side::Response {
        items.push(slots(record));
    }
    items.into_iter().map(Item::Tokens).collect()
}

/// The file of the records that actions share.
pub(super) fn emit_shared(records: &[Record]) -> Vec<Item> {
    if records.is_empty() {
        return Vec::new();
    }
    let mut items = vec![Item::Lines(imports(records, &[]))];
    for record in records {
        items.extend(emit(record, &record.docs, None));
    }
    items.push(Item::Lines(forwards(records)));
    items
}

/// What a file with these records imports. `others` are names that it needs from the core besides.
pub(super) fn imports(records: &[Record], others: &[&str]) -> Vec<TokenStream> {
    let fields = || records.iter().flat_map(|record| &record.fields);
    let map = fields().any(|field| matches!(field.ty, Type::Map(_)));
    let wrapped = fields().any(|field| matches!(field.form, Form::Wrapped(_)));
    let types = fields().any(|field| names_types(&field.ty));
    let is_response = |record: &&Record| record.side == Side::Response;
    let responses = records.iter().any(|record| is_response(&record));
    let decodes = records.iter().filter(is_response).any(|record| !record.fields.is_empty());
    let mut names = vec!["Fields", "Record"];
    names.extend(others);
    names.extend(decodes.then_some("DecodeField"));
    names.extend(responses.then_some(["ResponseRecord", "Slot"]).into_iter().flatten());
    names.extend(wrapped.then_some("wrapped"));
    names.sort_unstable();
    let names = names.into_iter().map(|name| format_ident!("{name}"));
    let lines = [
        map.then(|| quote! { use std::collections::BTreeMap; }),
        Some(quote! { use ecs_core::codegen::{#(#names),*}; }),
        types.then(|| quote! { use crate::generated::types; }),
    ];
    lines.into_iter().flatten().collect()
}

fn names_types(ty: &Type) -> bool {
    match ty {
        Type::Time(_) | Type::Enum(_) | Type::Shared(_) => true,
        Type::List(inner) | Type::Map(inner) => names_types(inner),
        _ => false,
    }
}

/// The traits that are the same for every record.
pub(super) fn forwards(records: &[Record]) -> Vec<TokenStream> {
    let names = |side| -> Vec<Ident> {
        records.iter().filter(|record| record.side == side).map(name).collect()
    };
    let (requests, responses) = (names(Side::Request), names(Side::Response));
    let lines = [
        (!requests.is_empty())
            .then(|| quote! { ecs_core::codegen::request_records!(#(#requests),*); }),
        (!responses.is_empty())
            .then(|| quote! { ecs_core::codegen::response_records!(#(#responses),*); }),
    ];
    lines.into_iter().flatten().collect()
}

fn name(record: &Record) -> Ident {
    format_ident!("{}", record.name)
}

fn structure(record: &Record, about: &[String], deprecated: Option<&str>) -> TokenStream {
    let name = name(record);
    let about = docs(about);
    let deprecated = deprecated.map(|note| quote! { #[deprecated(note = #note)] });
    // Setters give the record back, so that one that is dropped was set in vain.
    let must_use = (record.side == Side::Request).then(|| quote! { #[must_use] });
    let fields = record.fields.iter().map(|field| {
        let docs = docs(&field.docs);
        let alias = alias(field);
        let deprecated = deprecation(field);
        let name = rust_name(field);
        let ty = field_type(field, record.side);
        quote! { #docs #alias #deprecated pub #name: #ty }
    });
    quote! {
        #about
        #deprecated
        #[derive(Clone, Default, PartialEq)]
        #must_use
        #[non_exhaustive]
        pub struct #name { #(#fields),* }
    }
}

/// Search ignores case and underscores, so only other names need the wire's.
fn alias(field: &Field) -> Option<TokenStream> {
    let searched = field.rust.replace('_', "");
    let wire = &field.wire;
    // An alias that is the name itself does not compile, and a raw name counts without its `r#`.
    let is_name = field.rust.trim_start_matches("r#") == wire;
    (!is_name && !searched.eq_ignore_ascii_case(wire)).then(|| quote! { #[doc(alias = #wire)] })
}

fn deprecation(field: &Field) -> Option<TokenStream> {
    field.deprecated.then(|| {
        let note = "the API no longer recommends this member";
        quote! { #[deprecated(note = #note)] }
    })
}

fn rust_name(field: &Field) -> Ident {
    syn::parse_str(&field.rust).unwrap_or_else(|_| format_ident!("field_{}", field.rust))
}

/// Every field of a request is optional; text and lists of a response are empty when absent.
fn field_type(field: &Field, side: Side) -> TokenStream {
    let inner = type_of(&field.ty);
    match (&field.ty, side) {
        (
            Type::List(_) | Type::Map(_) | Type::Text | Type::Time(_) | Type::Enum(_) | Type::Json,
            Side::Response,
        ) => inner,
        _ => quote! { Option<#inner> },
    }
}

pub(super) fn type_of(ty: &Type) -> TokenStream {
    let named = |name: &str| format_ident!("{name}");
    match ty {
        Type::Text => quote! { String },
        Type::Integer => quote! { i64 },
        Type::Float => quote! { f64 },
        Type::Boolean => quote! { bool },
        Type::Json => quote! { serde_json::Value },
        Type::Time(_) => quote! { types::Time },
        Type::Enum(name) | Type::Shared(name) => {
            let name = named(name);
            quote! { types::#name }
        }
        Type::Record(name) => {
            let name = named(name);
            quote! { #name }
        }
        Type::List(item) => {
            let item = type_of(item);
            quote! { Vec<#item> }
        }
        Type::Map(value) => {
            let value = type_of(value);
            quote! { BTreeMap<String, #value> }
        }
    }
}

fn setters(record: &Record) -> TokenStream {
    let name = name(record);
    let setters = record.fields.iter().map(setter);
    quote! {
        impl #name {
            /// Nothing is set yet.
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
            #(#setters)*
        }
    }
}

fn setter(field: &Field) -> TokenStream {
    let name = rust_name(field);
    let about = format!(" Sets `{}`.{}", field.wire, when_empty(field));
    let deprecated = deprecation(field);
    let (argument, value) = setter_types(&field.ty);
    // What is not generic would be compiled whether anybody calls it or not.
    let is_generic = !matches!(field.ty, Type::Boolean | Type::Record(_));
    let inline = (!is_generic).then(|| quote! { #[inline] });
    quote! {
        #[doc = #about]
        #deprecated
        #inline
        pub fn #name(mut self, value: #argument) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// What sending an empty list means.
fn when_empty(field: &Field) -> &'static str {
    match (&field.ty, &field.form) {
        (Type::List(_), Form::JsonText) => " An empty list is sent as `[]`.",
        (Type::List(_), _) => " An empty list cannot be sent.",
        _ => "",
    }
}

/// What a setter takes, and what it stores.
fn setter_types(ty: &Type) -> (TokenStream, TokenStream) {
    let inner = type_of(ty);
    match ty {
        Type::Boolean | Type::Record(_) => (inner, quote! { Some(value) }),
        Type::List(item) => match &**item {
            Type::Boolean | Type::Record(_) => {
                let item = type_of(item);
                let argument = quote! { impl IntoIterator<Item = #item> };
                (argument, quote! { Some(value.into_iter().collect()) })
            }
            item => {
                let item = type_of(item);
                let argument = quote! { impl IntoIterator<Item = impl Into<#item>> };
                (argument, quote! { Some(value.into_iter().map(Into::into).collect()) })
            }
        },
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

fn fields(record: &Record) -> TokenStream {
    let name = name(record);
    let required: Vec<_> =
        record.fields.iter().filter(|field| field.required).map(|field| &field.wire).collect();
    let required = (!required.is_empty()).then(|| {
        quote! {
            #[inline]
            fn required(&self) -> &'static [&'static str] {
                &[#(#required),*]
            }
        }
    });
    let added = record.fields.iter().map(add_field);
    let fields = if record.fields.is_empty() {
        quote! { _fields }
    } else {
        quote! { fields }
    };
    quote! {
        impl Record for #name {
            #required
            #[inline]
            fn fields<'a>(&'a self, #fields: &mut Fields<'a>) {
                #(#added)*
            }
        }
    }
}

fn add_field(field: &Field) -> TokenStream {
    let wire = &field.wire;
    let name = rust_name(field);
    match &field.form {
        Form::Plain => {
            let add = plain(&field.ty);
            quote! { fields.#add(#wire, &self.#name); }
        }
        Form::Wrapped(inner) => quote! { fields.wrapped(#wire, #inner, &self.#name); },
        Form::JsonText => quote! { fields.json(#wire, &self.#name); },
        Form::Commas => quote! { fields.commas(#wire, &self.#name); },
        Form::Secret => quote! { fields.secret(#wire, &self.#name); },
    }
}

/// The method that adds a field as its type says.
fn plain(ty: &Type) -> Ident {
    format_ident!(
        "{}",
        match ty {
            Type::Time(TimeFormat::Minutes) => "minutes",
            Type::Time(TimeFormat::Hours) => "hours",
            Type::Time(TimeFormat::Milliseconds) => "milliseconds",
            _ => "add",
        }
    )
}

fn slots(record: &Record) -> TokenStream {
    let name = name(record);
    if record.fields.is_empty() {
        return quote! {
            impl ResponseRecord for #name {
                #[inline]
                fn slot(&mut self, _member: &str) -> Option<Slot<'_>> {
                    None
                }
            }
        };
    }
    let arms = record.fields.iter().map(|field| {
        let wire = &field.wire;
        let name = rust_name(field);
        match &field.form {
            Form::Wrapped(inner) => quote! { #wire => wrapped(#inner, &mut self.#name), },
            _ => quote! { #wire => self.#name.slot(), },
        }
    });
    quote! {
        impl ResponseRecord for #name {
            #[inline]
            fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
                let slot = match member {
                    #(#arms)*
                    _ => return None,
                };
                Some(slot)
            }
        }
    }
}
