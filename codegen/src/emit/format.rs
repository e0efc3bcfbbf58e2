//! Formats tokens as text, independent of an installed rustfmt.

use proc_macro2::TokenStream;
use quote::quote;

/// The width that documentation is wrapped to, indentation included.
const WIDTH: usize = 96;

/// One item of a file. Items are separated by an empty line.
pub(crate) enum Item {
    /// A Rust item, or the documentation of the module.
    Tokens(TokenStream),
    /// Lines without empty lines between them, such as `mod` and `use`.
    Lines(Vec<TokenStream>),
    /// Text that the formatter does not support: comments, and the inside of macros.
    Text(String),
}

/// Formats a file, with a first line that names its source.
pub(crate) fn render(source: &str, items: Vec<Item>) -> syn::Result<String> {
    let header = format!("// Generated from {source} by `cargo xtask regenerate`. Do not edit.\n");
    let mut blocks = vec![header];
    for item in items {
        blocks.push(match item {
            Item::Tokens(tokens) => unparse(tokens)?,
            Item::Lines(lines) => lines.into_iter().map(unparse).collect::<Result<_, _>>()?,
            Item::Text(text) => text,
        });
    }
    blocks.retain(|block| !block.is_empty());
    Ok(blocks.join("\n"))
}

pub(crate) fn unparse(tokens: TokenStream) -> syn::Result<String> {
    Ok(spaced(&prettyplease::unparse(&syn::parse2(tokens)?)))
}

/// Adds an empty line between the functions of an `impl`.
fn spaced(text: &str) -> String {
    let mut output = String::with_capacity(text.len() + text.len() / 20);
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        output.push_str(line);
        output.push('\n');
        let is_end_of_function = line == "    }";
        if is_end_of_function && lines.peek().is_some_and(|next| *next != "}") {
            output.push('\n');
        }
    }
    output
}

/// Documentation of the next item.
pub(crate) fn docs<T: AsRef<str>>(paragraphs: &[T]) -> TokenStream {
    let lines = doc_lines(paragraphs);
    quote! { #(#[doc = #lines])* }
}

/// Documentation of the module.
pub(crate) fn module_docs<T: AsRef<str>>(paragraphs: &[T]) -> Item {
    let lines = doc_lines(paragraphs);
    Item::Tokens(quote! { #(#![doc = #lines])* })
}

fn doc_lines<T: AsRef<str>>(paragraphs: &[T]) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(wrap(paragraph.as_ref()));
    }
    lines
}

/// Documentation as text, for the inside of a macro.
pub(crate) fn doc_comment(indent: &str, paragraph: &str) -> String {
    wrap(paragraph).into_iter().map(|line| format!("{indent}///{line}\n")).collect()
}

fn wrap(paragraph: &str) -> Vec<String> {
    if paragraph.starts_with("```") || paragraph.starts_with("| ") {
        // Code and tables stay as they are.
        let line = |line: &str| if line.is_empty() { String::new() } else { format!(" {line}") };
        return paragraph.lines().map(line).collect();
    }
    let mut lines = Vec::new();
    for text in paragraph.lines() {
        let mut line = String::new();
        let item = text.trim_start();
        // The lines of an item of a list are indented, or they would be a paragraph to some readers.
        let marker = if item.starts_with("- ") { 2 } else { 0 };
        let indent = text.len() - item.len() + marker;
        for word in text.split(' ') {
            let is_full = !line.is_empty() && line.len() + 1 + word.len() > WIDTH - 8;
            if is_full && !is_marker(word) {
                lines.push(std::mem::replace(&mut line, " ".repeat(indent)));
            }
            line.push(' ');
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

/// Whether a line that starts with the word would be an item, a heading or a quotation.
fn is_marker(word: &str) -> bool {
    let number = word.strip_suffix(['.', ')']).unwrap_or_default();
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number || matches!(word, "-" | "+" | "*" | "#" | ">" | "=")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_starts_like_an_item() {
        for length in 0..WIDTH {
            let text = format!("{} * - _ + = > 12. 3) # end", "x".repeat(length));
            let lines = wrap(&text);
            assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
            let first = lines.iter().skip(1).filter_map(|line| line.split_whitespace().next());
            assert!(first.into_iter().all(|word| !is_marker(word)), "{lines:?}");
        }
    }
}
