//! The public items of generated files, without attributes and bodies.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::{ImplItem, Item, Visibility};

use super::Tree;

/// Each item with its module and its signature.
pub(crate) fn public_items(files: &Tree) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    // The lists are of no module.
    let modules = files
        .iter()
        .filter(|(path, _)| !path.starts_with("all_") && !path.starts_with("examples/"));
    for (path, text) in modules {
        let module = path.trim_end_matches(".rs").trim_end_matches("/mod").replace('/', "::");
        let file = syn::parse_file(text).unwrap();
        for item in &file.items {
            all.extend(public(item).into_iter().map(|item| format!("{module}: {item}")));
        }
    }
    all
}

fn show(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn public(item: &Item) -> Vec<String> {
    match item {
        Item::Struct(item) => {
            let fields =
                item.fields.iter().filter(|field| is_public(&field.vis)).map(|field| {
                    format!("{}.{}: {}", item.ident, show(&field.ident), show(&field.ty))
                });
            fields.chain([format!("struct {}", item.ident)]).collect()
        }
        Item::Impl(item) => implementation(item),
        Item::Mod(item) if is_public(&item.vis) => vec![format!("mod {}", item.ident)],
        // One name in an export, so that a new one changes no other.
        Item::Use(item) if is_public(&item.vis) => vec![show(&item.tree)],
        Item::Static(item) => vec![format!("static {}: {}", item.ident, show(&item.ty))],
        Item::Macro(item) => variants(item),
        _ => Vec::new(),
    }
}

/// Methods, and traits that applications use. The others belong to the plumbing of the core.
fn implementation(item: &syn::ItemImpl) -> Vec<String> {
    let ty = show(&item.self_ty);
    let members = item.items.iter().filter_map(|member| match member {
        ImplItem::Fn(member) if is_public(&member.vis) => Some(show(&member.sig)),
        ImplItem::Type(member) => Some(format!("type {} = {}", member.ident, show(&member.ty))),
        _ => None,
    });
    match &item.trait_ {
        None => members.map(|member| format!("impl {ty}: {member}")).collect(),
        Some((name, _)) if ["Request", "Paged", "DryRun"].contains(&&*show(name)) => {
            let name = show(name);
            let members = members.map(|member| format!("impl {name} for {ty}: {member}"));
            members.chain([format!("impl {name} for {ty}")]).collect()
        }
        Some(_) => Vec::new(),
    }
}

/// The variants of an open enum.
fn variants(item: &syn::ItemMacro) -> Vec<String> {
    let is_enum = item.mac.path.segments.last().is_some_and(|last| last.ident == "open_enum");
    let tokens: Vec<_> = item.mac.tokens.clone().into_iter().collect();
    let names = tokens.windows(2).filter_map(|pair| match pair {
        [proc_macro2::TokenTree::Ident(name), proc_macro2::TokenTree::Group(body)] => {
            Some((name.to_string(), body.stream()))
        }
        _ => None,
    });
    let variant = |(name, body): (String, proc_macro2::TokenStream)| {
        let tokens: Vec<_> = body.into_iter().collect();
        let variants = tokens.windows(2).filter_map(|pair| match pair {
            [proc_macro2::TokenTree::Ident(variant), proc_macro2::TokenTree::Punct(next)]
                if next.as_char() == '=' =>
            {
                Some(format!("enum {name}::{variant}"))
            }
            _ => None,
        });
        variants.chain([format!("enum {name}")]).collect::<Vec<_>>()
    };
    if is_enum { names.flat_map(variant).collect() } else { Vec::new() }
}
