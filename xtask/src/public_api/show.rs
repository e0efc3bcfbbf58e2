//! Syntax as text on one line.

use quote::ToTokens;

/// An item without documentation, formatted and then joined to one line.
pub(super) fn item(item: impl ToTokens) -> String {
    let tokens = item.to_token_stream();
    match syn::parse2(tokens.clone()) {
        Ok(file) => one_line(&prettyplease::unparse(&file)),
        Err(_) => tokens.to_string(),
    }
}

/// A member, formatted within an item that begins with `begin`.
pub(super) fn within(begin: &str, member: impl ToTokens) -> String {
    let around: proc_macro2::TokenStream = begin.parse().unwrap_or_default();
    let shown = item(quote::quote!(#around { #member }));
    let inner = shown.strip_prefix(begin).unwrap_or(&shown);
    let inner = inner.trim_start_matches([' ', '{']);
    inner.strip_suffix('}').unwrap_or(inner).trim_end_matches([' ', ',', ';']).to_owned()
}

fn one_line(text: &str) -> String {
    let mut line = text.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let shorter = [
        ("( ", "("),
        (", )", ")"),
        ("< ", "<"),
        (", >", ">"),
        (", }", " }"),
        (" {}", ""),
        // How a method keeps its receiver is its own business.
        ("(mut self", "(self"),
    ];
    for (from, to) in shorter {
        line = line.replace(from, to);
    }
    line.trim_end_matches([',', ' ']).to_owned()
}

/// Tokens without the spaces between them, for short ones.
pub(super) fn tokens(item: impl ToTokens) -> String {
    item.to_token_stream().to_string().replace(' ', "")
}

/// A type, formatted as the item that it would stand in.
pub(super) fn ty(ty: &syn::Type) -> String {
    let shown = item(quote::quote!(type T = #ty;));
    shown.replacen("type T = ", "", 1).trim_end_matches(';').to_owned()
}
