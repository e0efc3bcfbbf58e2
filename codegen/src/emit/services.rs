//! The products and their endpoints.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::format::{Item, docs, module_docs};
use crate::lower::plain_or_code;
use crate::model::{CodeMeaning, Endpoint, Service};

pub(super) fn emit(services: &[Service]) -> Vec<Item> {
    let mut items = vec![
        module_docs(&[
            "The products and their endpoints.",
            "Only regions whose hosts do not follow the pattern of the product are listed, so a \
             new region does not need a new version of this crate.",
        ]),
        Item::Lines(vec![imports(services)]),
    ];
    if services.iter().any(|service| !service.codes.is_empty()) {
        items.push(Item::Lines(vec![quote! { use ecs_core::internal::CodeMeaning; }]));
    }
    items.extend(services.iter().map(|service| Item::Tokens(constant(service))));
    items.extend(services.iter().filter_map(codes).map(Item::Tokens));
    items
}

fn imports(services: &[Service]) -> TokenStream {
    if services.iter().all(|service| service.endpoints.is_empty()) {
        quote! { use ecs_core::Service; }
    } else {
        quote! { use ecs_core::{RegionEndpoint, Service}; }
    }
}

/// What the codes of a service mean, as a table that is searched.
fn codes(service: &Service) -> Option<TokenStream> {
    let name = format_ident!("{}_CODES", service.constant);
    let about = docs(&[format!("What error codes of {} mean.", service.title)]);
    let codes = service.codes.iter().map(|(code, meaning)| {
        let meaning = match meaning {
            CodeMeaning::Missing(kind) => quote! { Missing(#kind) },
            CodeMeaning::Transient => quote! { Transient },
            CodeMeaning::InProgress => quote! { InProgress },
            CodeMeaning::Other => quote! { Other },
        };
        quote! { (#code, CodeMeaning::#meaning) }
    });
    (!service.codes.is_empty()).then(|| {
        quote! {
            #about
            static #name: &[(&str, CodeMeaning)] = &[#(#codes),*];
        }
    })
}

fn constant(service: &Service) -> TokenStream {
    let about = docs(&[format!("{} {}.", service.title, plain_or_code(&service.version))]);
    let name = format_ident!("{}", service.constant);
    let (product, version, public) = (&service.product, &service.version, &service.public);
    let vpc = service.vpc.as_ref().map(|rule| quote! { .vpc(#rule) });
    let endpoints = (!service.endpoints.is_empty()).then(|| {
        let endpoints = service.endpoints.iter().map(endpoint);
        quote! { .endpoints(&[#(#endpoints),*]) }
    });
    let errors = service.errors_in_success.then(|| quote! { .errors_in_success() });
    let codes = (!service.codes.is_empty()).then(|| {
        let codes = format_ident!("{}_CODES", service.constant);
        quote! { .codes(#codes) }
    });
    quote! {
        #about
        pub static #name: Service =
            Service::new(#product, #version, #public) #vpc #endpoints #errors #codes;
    }
}

fn endpoint(endpoint: &Endpoint) -> TokenStream {
    let Endpoint { region, public, vpc } = endpoint;
    let vpc = match vpc {
        Some(host) => quote! { Some(#host) },
        None => quote! { None },
    };
    quote! { RegionEndpoint { region: #region, public: #public, vpc: #vpc } }
}
