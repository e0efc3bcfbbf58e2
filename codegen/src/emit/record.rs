//! Records: structs with their setters, and the mapping between fields and members on the wire.

mod setters;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use self::setters::setters;
use super::format::{Item, docs};
use crate::curation::{Direction, TimeFormat};
use crate::model::{Encoding, Field, Record, Type};

/// Emits one record.
pub(super) fn emit(record: &Record, about: &[String], deprecated: Option<&str>) -> Vec<Item> {
    let mut items = vec![structure(record, about, deprecated)];
    if record.direction == Direction::Request {
        items.push(setters(record));
    }
    items.push(fields(record));
    items.push(slots(record));
    items.into_iter().map(Item::Tokens).collect()
}

/// Emits the file of the records that actions share.
pub(super) fn emit_shared(records: &[Record]) -> Vec<Item> {
    let mut items = vec![Item::Lines(imports(records, &[]))];
    for record in records {
        items.extend(emit(record, &record.docs, None));
    }
    items.push(Item::Lines(trait_impls(records)));
    items
}

/// The imports of a file with these records. `others` are further names of the core.
pub(super) fn imports(records: &[Record], others: &[&str]) -> Vec<TokenStream> {
    let fields = || records.iter().flat_map(|record| &record.fields);
    let map = fields().any(|field| matches!(field.ty, Type::Map(_)));
    let forms = fields().any(|field| form(field).is_some());
    let types = fields().any(|field| names_types(&field.ty));
    let is_response = |record: &&Record| record.direction == Direction::Response;
    let responses = records.iter().any(|record| is_response(&record));
    let decodes = records.iter().filter(is_response).any(|record| !record.fields.is_empty());
    let mut names = vec!["Fields", "Record"];
    names.extend(others);
    names.extend(decodes.then_some("DecodeField"));
    names.extend(responses.then_some(["DecodeRecord", "Slot"]).into_iter().flatten());
    names.extend(forms.then_some("Form"));
    names.sort_unstable();
    let names = names.into_iter().map(|name| format_ident!("{name}"));
    let lines = [
        map.then(|| quote! { use std::collections::BTreeMap; }),
        Some(quote! { use ecs_core::internal::{#(#names),*}; }),
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

/// Calls of the macros that implement the traits which are the same for all records.
pub(super) fn trait_impls(records: &[Record]) -> Vec<TokenStream> {
    let names = |direction| -> Vec<Ident> {
        records.iter().filter(|record| record.direction == direction).map(name).collect()
    };
    let (requests, responses) = (names(Direction::Request), names(Direction::Response));
    let lines = [
        (!requests.is_empty())
            .then(|| quote! { ecs_core::internal::request_records!(#(#requests),*); }),
        (!responses.is_empty())
            .then(|| quote! { ecs_core::internal::response_records!(#(#responses),*); }),
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
    // Setters return the record: dropping the result loses the value.
    let must_use = (record.direction == Direction::Request).then(|| quote! { #[must_use] });
    let fields = record.fields.iter().map(|field| {
        let docs = docs(&field.docs.paragraphs());
        let alias = alias(field);
        let deprecated = deprecation(field);
        let name = rust_name(field);
        let ty = field_type(field, record.direction);
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

/// The wire name as an alias for the search of rustdoc, which ignores case and underscores.
fn alias(field: &Field) -> Option<TokenStream> {
    let searched = field.rust.replace('_', "");
    let wire = &field.wire;
    // An alias equal to the name does not compile; the name of `r#type` is `type`.
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
    // Lowering has checked that it is an identifier.
    format_ident!("{}", field.rust)
}

/// All fields of a request are optional. Absent text and lists of a response are empty.
fn field_type(field: &Field, direction: Direction) -> TokenStream {
    let inner = type_of(&field.ty);
    match (&field.ty, direction) {
        (
            Type::List(_) | Type::Map(_) | Type::Text | Type::Time(_) | Type::Enum(_) | Type::Json,
            Direction::Response,
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
    match (&field.encoding, form(field)) {
        (Encoding::Wrapped(inner), _) => quote! { fields.wrapped(#wire, #inner, &self.#name); },
        (_, None) => quote! { fields.add(#wire, &self.#name); },
        (_, Some(form)) => quote! { fields.add_as(#form, #wire, &self.#name); },
    }
}

/// The form of a field, unless its type or a wrapper determines it.
fn form(field: &Field) -> Option<TokenStream> {
    Some(match (&field.encoding, &field.ty) {
        (Encoding::JsonText, _) => quote! { Form::JsonText },
        (Encoding::Commas, _) => quote! { Form::Commas },
        (Encoding::Secret, _) => quote! { Form::Secret },
        (Encoding::SecretJsonText, _) => quote! { Form::SecretJsonText },
        (Encoding::Plain, Type::Time(TimeFormat::Minutes)) => quote! { Form::Minutes },
        (Encoding::Plain, Type::Time(TimeFormat::Hours)) => quote! { Form::Hours },
        (Encoding::Plain, Type::Time(TimeFormat::Milliseconds)) => quote! { Form::Milliseconds },
        (Encoding::Plain | Encoding::Wrapped(_), _) => return None,
    })
}

/// The places of members. Those of requests are for `Deserialize`, which is a feature.
fn slots(record: &Record) -> TokenStream {
    let name = name(record);
    let (cfg, names, import) = match record.direction {
        Direction::Response => (None, quote! {}, None),
        Direction::Request => (
            Some(quote! { #[cfg(feature = "deserialize")] }),
            quote! { ecs_core::internal:: },
            (!record.fields.is_empty()).then(|| quote! { use ecs_core::internal::DecodeField; }),
        ),
    };
    if record.fields.is_empty() {
        return quote! {
            #cfg
            impl #names DecodeRecord for #name {
                #[inline]
                fn slot(&mut self, _member: &str) -> Option<#names Slot<'_>> {
                    None
                }
            }
        };
    }
    let arms = record.fields.iter().map(|field| {
        let wire = &field.wire;
        let name = rust_name(field);
        match &field.encoding {
            Encoding::Wrapped(inner) => quote! { #wire => Slot::Wrapped(#inner, &mut self.#name), },
            _ => quote! { #wire => self.#name.slot(), },
        }
    });
    quote! {
        #cfg
        impl #names DecodeRecord for #name {
            #[inline]
            fn slot(&mut self, member: &str) -> Option<#names Slot<'_>> {
                #import
                let slot = match member {
                    #(#arms)*
                    _ => return None,
                };
                Some(slot)
            }
        }
    }
}
