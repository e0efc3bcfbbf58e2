//! Which actions have state, read from the tables of their handlers.

use crate::api_spec::{self, Entry};
use crate::{actions, sts};

/// The actions of one product.
pub(crate) struct Product {
    pub(crate) name: &'static str,
    pub(crate) with_state: Vec<&'static str>,
    /// Their lists are empty, and their other responses are generated or rejected.
    pub(crate) without_state: Vec<&'static str>,
}

/// All products, by name.
pub(crate) fn products() -> Vec<Product> {
    let mut products: Vec<Product> = Vec::new();
    // Entries are sorted by product.
    for Entry { product, action, .. } in api_spec::entries() {
        if products.last().is_none_or(|last| last.name != *product) {
            let (with_state, without_state) = (Vec::new(), Vec::new());
            products.push(Product { name: product, with_state, without_state });
        }
        let Some(last) = products.last_mut() else { continue };
        let has_state =
            actions::find(product, action).is_some() || sts::find(product, action).is_some();
        if has_state { &mut last.with_state } else { &mut last.without_state }.push(action);
    }
    products
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    fn document() -> Result<String, std::fmt::Error> {
        let mut text = String::from(
            "# Which actions have state\n\nGenerated from the code of the endpoint. An action \
             without state checks its parameters, its\nregion and its ids. If it reads, its lists \
             are empty; otherwise its response is generated, or the\nrequest is rejected with \
             `--unimplemented reject`.\n\n| product | actions | with state | without state |\n\
             | --- | --- | --- | --- |\n",
        );
        for Product { name, with_state, without_state } in products() {
            let (with, without) = (with_state.len(), without_state.len());
            writeln!(text, "| `{name}` | {} | {with} | {without} |", with + without)?;
        }
        for Product { name, with_state, without_state } in products() {
            for (title, actions) in [("with", with_state), ("without", without_state)] {
                if !actions.is_empty() {
                    writeln!(text, "\n## `{name}`, {title} state\n")?;
                }
                for action in actions {
                    writeln!(text, "- {action}")?;
                }
            }
        }
        Ok(text)
    }

    #[test]
    fn the_document_is_that_of_the_code() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/COVERAGE.md");
        let expected = document().unwrap_or_default();
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            assert!(std::fs::write(file, &expected).is_ok());
        }
        let found = std::fs::read_to_string(file).unwrap_or_default();
        assert!(found == expected, "COVERAGE.md is old; UPDATE_GOLDEN=1 writes it");
    }
}
