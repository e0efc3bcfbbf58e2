//! A struct, its setters, and which field each member on the wire belongs to.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::format::{Item, docs};
use crate::curation::{Side, TimeForm};
use crate::model::{Field, Form, Record, Type};

/// The items of one record.
pub(super) fn emit(record: &Record, about: &[String], deprecated: Option<&str>) -> Vec<Item> {
    let mut items = vec![structure(record, about, deprecated)];
    if record.side == Side::Request {
        items.push(setters(record));
    }
    items.push(members(record));
    if record.side == Side::Answer {
        items.push(slots(record));
    }
    items.into_iter().map(Item::Tokens).collect()
}

/// The file of the records that actions share.
pub(super) fn emit_shared(records: &[Record]) -> Vec<Item> {
    if records.is_empty() {
        return Vec::new();
    }
    let mut items = vec![Item::Lines(imports(records))];
    for record in records {
        items.extend(emit(record, &record.docs, None));
    }
    items.push(Item::Lines(forwards(records)));
    items
}

/// What the records of a file need from elsewhere.
pub(super) fn imports(records: &[Record]) -> Vec<TokenStream> {
    let fields = || records.iter().flat_map(|record| &record.fields);
    let map = fields().any(|field| matches!(field.ty, Type::Map(_)));
    let wrapped = fields().any(|field| matches!(field.form, Form::Wrapped(_)));
    let types = fields().any(|field| names_types(&field.ty));
    let answers = records.iter().any(|record| record.side == Side::Answer);
    let fill =
        records.iter().any(|record| record.side == Side::Answer && !record.fields.is_empty());
    let names = [
        wrapped.then(|| quote! { self }),
        answers.then(|| quote! { Answer }),
        fill.then(|| quote! { Fill }),
        Some(quote! { Members }),
        Some(quote! { Record }),
        answers.then(|| quote! { Slot }),
    ];
    let names = names.into_iter().flatten();
    let lines = [
        map.then(|| quote! { use std::collections::BTreeMap; }),
        Some(quote! { use ecs_core::record::{#(#names),*}; }),
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
    let (requests, answers) = (names(Side::Request), names(Side::Answer));
    let lines = [
        (!requests.is_empty()).then(|| quote! { ecs_core::request_records!(#(#requests),*); }),
        (!answers.is_empty()).then(|| quote! { ecs_core::answer_records!(#(#answers),*); }),
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

/// Members of a request can be left out; of an answer, text and lists are empty when absent.
fn field_type(field: &Field, side: Side) -> TokenStream {
    let inner = type_of(&field.ty);
    match (&field.ty, side) {
        (Type::List(_) | Type::Map(_), _) => inner,
        (Type::Text | Type::Time(_) | Type::Enum(_) | Type::Json, Side::Answer) => inner,
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
    let about = format!(" Sets `{}`.", field.wire);
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

/// What a setter takes, and what it stores.
fn setter_types(ty: &Type) -> (TokenStream, TokenStream) {
    let inner = type_of(ty);
    match ty {
        Type::Boolean | Type::Record(_) => (inner, quote! { Some(value) }),
        Type::List(item) => match &**item {
            Type::Boolean | Type::Record(_) => {
                let item = type_of(item);
                let argument = quote! { impl IntoIterator<Item = #item> };
                (argument, quote! { value.into_iter().collect() })
            }
            item => {
                let item = type_of(item);
                let argument = quote! { impl IntoIterator<Item = impl Into<#item>> };
                (argument, quote! { value.into_iter().map(Into::into).collect() })
            }
        },
        Type::Map(item) => {
            let item = type_of(item);
            (
                quote! { impl IntoIterator<Item = (impl Into<String>, impl Into<#item>)> },
                quote! {
                    value.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
                },
            )
        }
        _ => (quote! { impl Into<#inner> }, quote! { Some(value.into()) }),
    }
}

fn members(record: &Record) -> TokenStream {
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
    let members = record.fields.iter().map(member);
    let to = if record.fields.is_empty() {
        quote! { _to }
    } else {
        quote! { to }
    };
    quote! {
        impl Record for #name {
            #required
            #[inline]
            fn members<'a>(&'a self, #to: &mut Members<'a>) {
                #(#members)*
            }
        }
    }
}

fn member(field: &Field) -> TokenStream {
    let wire = &field.wire;
    let name = rust_name(field);
    match &field.form {
        Form::Plain => {
            let put = plain(&field.ty);
            quote! { to.#put(#wire, &self.#name); }
        }
        Form::Wrapped(inner) => quote! { to.wrapped(#wire, #inner, &self.#name); },
        Form::JsonText => quote! { to.json(#wire, &self.#name); },
        Form::Commas => quote! { to.commas(#wire, &self.#name); },
        Form::Secret => quote! { to.secret(#wire, &self.#name); },
    }
}

/// The method that hands a member over as its type says.
fn plain(ty: &Type) -> Ident {
    format_ident!(
        "{}",
        match ty {
            Type::Time(TimeForm::Minutes) => "minutes",
            Type::Time(TimeForm::Hours) => "hours",
            Type::Time(TimeForm::Milliseconds) => "milliseconds",
            _ => "put",
        }
    )
}

fn slots(record: &Record) -> TokenStream {
    let name = name(record);
    if record.fields.is_empty() {
        return quote! {
            impl Answer for #name {
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
            Form::Wrapped(inner) => quote! { #wire => record::wrapped(#inner, &mut self.#name), },
            _ => quote! { #wire => self.#name.slot(), },
        }
    });
    quote! {
        impl Answer for #name {
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
