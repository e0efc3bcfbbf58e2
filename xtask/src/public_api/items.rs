//! One item of a listing: a heading, and lines for its members.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::punctuated::Punctuated;
use syn::token::Comma;
use syn::{
    Attribute, Fields, File, FnArg, ImplItem, ImplItemMacro, Item, ItemEnum, ItemFn, ItemImpl,
    ItemStruct, ItemTrait, ItemType, Macro, ReturnType, TraitItem, Variant, Visibility,
};

use super::show;
use super::source::{attributes, is_left_out, is_public};

/// The name that an item defines.
pub(super) fn name(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Mod(item) => &item.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}

pub(super) fn visibility(item: &Item) -> Option<&Visibility> {
    Some(match item {
        Item::Const(item) => &item.vis,
        Item::Enum(item) => &item.vis,
        Item::Fn(item) => &item.vis,
        Item::Mod(item) => &item.vis,
        Item::Static(item) => &item.vis,
        Item::Struct(item) => &item.vis,
        Item::Trait(item) => &item.vis,
        Item::Type(item) => &item.vis,
        _ => return None,
    })
}

/// The declaration without its members.
pub(super) fn heading(item: &Item) -> String {
    let kept = kept(attributes(item));
    match item {
        Item::Struct(ItemStruct { ident, generics, .. }) => {
            let (_, _, bounds) = generics.split_for_impl();
            show::item(quote!(#(#kept)* pub struct #ident #generics #bounds {}))
        }
        Item::Enum(ItemEnum { ident, generics, .. }) => {
            let (_, _, bounds) = generics.split_for_impl();
            show::item(quote!(#(#kept)* pub enum #ident #generics #bounds {}))
        }
        Item::Trait(ItemTrait { ident, generics, supertraits, colon_token, .. }) => {
            let (_, _, bounds) = generics.split_for_impl();
            let supertraits = quote!(#colon_token #supertraits);
            show::item(quote!(#(#kept)* pub trait #ident #generics #supertraits #bounds {}))
        }
        Item::Fn(item) => {
            let sig = &item.sig;
            show::item(quote!(#(#kept)* pub #sig {}))
        }
        Item::Const(item) => {
            let (ident, ty) = (&item.ident, &item.ty);
            format!("pub const {ident}: {}", show::ty(ty))
        }
        Item::Type(ItemType { ident, generics, ty, .. }) => {
            let shown = show::item(quote!(#(#kept)* pub type #ident #generics = #ty;));
            shown.trim_end_matches(';').to_owned()
        }
        item => show::item(quote!(#item)),
    }
}

/// Attributes that change what callers can do.
fn kept(attributes: &[Attribute]) -> Vec<&Attribute> {
    let kept = ["non_exhaustive", "deprecated", "cfg"];
    let is_kept = |attribute: &&Attribute| kept.iter().any(|name| attribute.path().is_ident(name));
    attributes.iter().filter(is_kept).collect()
}

/// Fields, variants and methods of a definition, and the traits that it derives.
pub(super) fn members(item: &Item) -> Vec<String> {
    let mut members: Vec<_> = derives(attributes(item));
    match item {
        Item::Struct(item) => members.extend(fields(&item.fields)),
        Item::Enum(item) => {
            let public = item.variants.iter().filter(|item| !item.attrs.iter().any(is_left_out));
            members.extend(public.cloned().map(variant));
        }
        Item::Trait(item) => members.extend(item.items.iter().filter_map(trait_member)),
        _ => {}
    }
    members
}

fn derives(attributes: &[Attribute]) -> Vec<String> {
    let mut derives = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        // A derive that cannot be read lists nothing; the compiler tells about it.
        let _ = attribute.parse_nested_meta(|meta| {
            derives.push(format!("impl {}", show::tokens(&meta.path)));
            Ok(())
        });
    }
    derives
}

fn fields(fields: &Fields) -> Vec<String> {
    let public = fields.iter().enumerate().filter(|(_, field)| is_public(&field.vis));
    public
        .map(|(at, field)| {
            let name = field.ident.as_ref().map_or_else(|| at.to_string(), ToString::to_string);
            format!("{name}: {}", show::ty(&field.ty))
        })
        .collect()
}

fn variant(mut variant: Variant) -> String {
    variant.attrs = kept(&variant.attrs).into_iter().cloned().collect();
    variant.fields.iter_mut().for_each(|field| field.attrs.clear());
    show::within("enum E", quote!(#variant))
}

fn trait_member(member: &TraitItem) -> Option<String> {
    match member {
        TraitItem::Fn(method) if !method.attrs.iter().any(is_left_out) => {
            let provided = if method.default.is_some() { " (provided)" } else { "" };
            let sig = &method.sig;
            Some(show::item(quote!(#sig {})) + provided)
        }
        TraitItem::Const(constant) if !constant.attrs.iter().any(is_left_out) => {
            Some(format!("const {}: {}", constant.ident, show::ty(&constant.ty)))
        }
        TraitItem::Type(ty) if !ty.attrs.iter().any(is_left_out) => {
            let (ident, generics, bounds) = (&ty.ident, &ty.generics, &ty.bounds);
            Some(show::within("trait T", quote!(type #ident #generics: #bounds;)))
        }
        _ => None,
    }
}

/// What an `impl` block adds to the listing of its type.
pub(super) fn of_impl(block: &ItemImpl) -> Vec<String> {
    let Some(implemented) = &block.trait_ else {
        return block.items.iter().flat_map(inherent_members).collect();
    };
    let (generics, ty, bounds) = (&block.generics, &block.self_ty, &block.generics.where_clause);
    let path = &implemented.0;
    let types = block.items.iter().filter(|item| matches!(item, ImplItem::Type(_)));
    let heading = show::item(quote!(impl #generics #path for #ty #bounds { #(#types)* }));
    vec![heading]
}

fn inherent_members(member: &ImplItem) -> Vec<String> {
    match member {
        ImplItem::Macro(ImplItemMacro { mac, .. }) if mac.path.is_ident("getters") => {
            accessors(mac, |name, _, output| quote!(fn #name(&self) #output {}))
        }
        ImplItem::Macro(ImplItemMacro { mac, .. }) if mac.path.is_ident("setters") => {
            accessors(mac, |name, value, _| quote!(fn #name(self, #value) -> Self {}))
        }
        member => inherent_member(member).into_iter().collect(),
    }
}

fn inherent_member(member: &ImplItem) -> Option<String> {
    match member {
        ImplItem::Fn(method) if is_public(&method.vis) && !method.attrs.iter().any(is_left_out) => {
            let (kept, sig) = (kept(&method.attrs), &method.sig);
            Some(show::item(quote!(#(#kept)* #sig {})))
        }
        ImplItem::Const(constant) if is_public(&constant.vis) => {
            Some(format!("const {}: {}", constant.ident, show::ty(&constant.ty)))
        }
        ImplItem::Macro(call) => Some(show::tokens(&call.mac)),
        _ => None,
    }
}

/// The methods that `getters!` or `setters!` of the core writes: each is `written` from its name, its
/// argument and its type. One that cannot be read lists nothing; the compiler tells about it.
fn accessors(
    call: &Macro,
    written: fn(&Ident, &Punctuated<FnArg, Comma>, &ReturnType) -> TokenStream,
) -> Vec<String> {
    let functions = call.parse_body::<File>().map(|body| body.items).unwrap_or_default();
    let line = |item: &Item| {
        let Item::Fn(ItemFn { attrs, vis, sig, .. }) = item else { return None };
        let (kept, constness) = (kept(attrs), &sig.constness);
        let method = written(&sig.ident, &sig.inputs, &sig.output);
        let is_listed = is_public(vis) && !attrs.iter().any(is_left_out);
        is_listed.then(|| show::item(quote!(#(#kept)* #constness #method)))
    };
    functions.iter().filter_map(line).collect()
}
