//! Properties of names: the generated code is valid Rust for all member names.

use codegen::{Sources, generate};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A product with one action, whose parameters and response have members with these names.
fn sources(names: &[String]) -> Sources {
    let members = |schema: Value| -> Map<String, Value> {
        names.iter().map(|name| (name.clone(), schema.clone())).collect()
    };
    let record = json!({"type": "object", "properties": members(json!({"type": "string"}))});
    let list = json!({"type": "array", "items": record.clone()});
    let parameter =
        |(name, schema): (String, Value)| json!({"name": name, "in": "query", "schema": schema});
    let parameters: Vec<_> = members(list).into_iter().map(parameter).collect();
    let response = json!({"type": "object", "properties": members(record)});
    let action = json!({"parameters": parameters, "responses": {"200": {"schema": response}}});
    let endpoints = json!({"product": "Demo", "version": "1", "style": "RPC", "public": "demo.example.com", "endpoints": []});
    let groups = json!({"demo": {"title": "Demo", "about": "A test.", "actions": ["GetThing"]}});
    [("endpoints", endpoints), ("actions/GetThing", action), ("curation/groups", groups)]
        .map(|(name, json)| (format!("demo/1/{name}.json"), json.to_string()))
        .into()
}

/// The names of the fields of each struct.
fn fields(file: &syn::File) -> Vec<Vec<String>> {
    let structs = file.items.iter().filter_map(|item| match item {
        syn::Item::Struct(item) => Some(item),
        _ => None,
    });
    let names = |item: &syn::ItemStruct| {
        item.fields.iter().filter_map(|field| Some(field.ident.as_ref()?.to_string())).collect()
    };
    structs.map(names).collect()
}

fn structs(file: &syn::File) -> Vec<String> {
    let name = |item: &syn::Item| match item {
        syn::Item::Struct(item) => Some(item.ident.to_string()),
        _ => None,
    };
    file.items.iter().filter_map(name).collect()
}

fn all_unique(names: &[String]) -> bool {
    let mut sorted = names.to_vec();
    sorted.sort();
    sorted.dedup();
    sorted.len() == names.len()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 200, ..Default::default() })]

    #[test]
    fn any_names_give_files_that_parse(
        names in vec("[A-Za-z0-9.]*[A-Za-z0-9][A-Za-z0-9.]*|[a-bA-B][a-bA-B12_]?", 1..6)
    ) {
        let generated = generate(&sources(&names)).map_err(|problems| {
            TestCaseError::fail(problems.to_string())
        })?;
        for (path, text) in &generated.files {
            let file = syn::parse_file(text);
            prop_assert!(file.is_ok(), "{path}: {:?}\n{text}", file.err());
            let file = file.unwrap();
            prop_assert!(all_unique(&structs(&file)), "{path}: duplicate type");
            for fields in fields(&file) {
                prop_assert!(all_unique(&fields), "{path}: {fields:?}");
            }
        }
    }

    /// Nonsensical names must not cause a panic or files that do not parse.
    #[test]
    fn odd_names_give_files_that_parse_or_problems(names in vec("\\PC{0,6}", 1..4)) {
        if let Ok(generated) = generate(&sources(&names)) {
            for (path, text) in &generated.files {
                prop_assert!(syn::parse_file(text).is_ok(), "{path}:\n{text}");
            }
        }
    }
}
