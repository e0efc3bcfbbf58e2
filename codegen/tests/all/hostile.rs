//! Hostile facts: each is an error with file and path, or output that compiles and in which no text of a
//! fact is code or markup.

use codegen::{ImportOptions, PublishedFile, Sources, generate, import};
use serde_json::{Value, json};

const FOLDER: &str = "demo/2020-01-01";

/// Texts that would end a code block, a span of code, an attribute or a line.
const TEXTS: [&str; 14] = [
    "```\nfn main() { std::process::exit(1) }\n```",
    "\n\n```rust\npanic!()\n```\n",
    "`` ` `` ``` ` ```",
    "<script>alert(1)</script>",
    "\"] pub struct Evil; #[doc = \"",
    "*/ pub mod evil {} /*",
    "[link](https://example.com) ![image](x) <https://example.com>",
    "# Heading\n\n- item\n    code",
    "\u{202e}\u{0}\u{7f}\r\n\t",
    "",
    " ",
    "\u{540d}\u{524d} \u{1f4a3}",
    "\\",
    "a|b | c",
];

fn product(action: Value) -> Sources {
    let endpoints = json!({"product": "Demo", "version": "2020-01-01", "style": "RPC", "public": "demo.{region}.example.com", "endpoints": []});
    Sources::from([
        (format!("{FOLDER}/endpoints.json"), endpoints.to_string()),
        (format!("{FOLDER}/actions/GetThing.json"), action.to_string()),
    ])
}

fn action(parameters: Value, errors: Value) -> Value {
    let response = json!({"type": "object", "properties": {"RequestId": {"type": "string"}}});
    json!({"readOnly": true, "parameters": parameters, "responses": {"200": {"schema": response}}, "errorCodes": errors})
}

/// Checks that the generated files are Rust, and that their documentation has no fence or HTML but in code.
fn check(name: &str, sources: &Sources) {
    let generated = match generate(sources) {
        Ok(generated) => generated,
        Err(problems) => {
            let problems = problems.to_string();
            assert!(problems.starts_with(FOLDER), "{name}: {problems}");
            return;
        }
    };
    for (path, text) in &generated.files {
        if path.starts_with("all_") {
            continue;
        }
        let file: syn::File =
            syn::parse_str(text).unwrap_or_else(|e| panic!("{name}: {path}: {e}\n{text}"));
        let mut docs = String::new();
        collect_docs(&quote::quote!(#file), &mut docs);
        let outside = without_code(&docs);
        for markup in
            ["```", "<script", "](http", "<http", "# Heading", "pub struct Evil", "mod evil"]
        {
            assert!(!outside.contains(markup), "{name}: {path}: {markup}\n{docs}");
        }
    }
    let names = generated.files.keys().any(|path| path.contains("evil"));
    assert!(!names, "{name}");
}

/// The documentation of all items, a line for each attribute.
fn collect_docs(tokens: &proc_macro2::TokenStream, docs: &mut String) {
    use proc_macro2::TokenTree;
    let mut is_doc = false;
    for token in tokens.clone() {
        match &token {
            TokenTree::Group(group) => collect_docs(&group.stream(), docs),
            TokenTree::Ident(ident) => is_doc = ident == "doc",
            TokenTree::Literal(literal) if is_doc => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    *docs += &text.value();
                    docs.push('\n');
                }
                is_doc = false;
            }
            _ => {}
        }
    }
}

/// Markdown without its spans of code, which begin and end with equally many backticks. A span does not
/// go beyond its paragraph.
fn without_code(markdown: &str) -> String {
    let mut outside = String::new();
    for paragraph in markdown.split("\n\n") {
        let mut rest = paragraph;
        while let Some(start) = rest.find('`') {
            outside += &rest[..start];
            let run = rest[start..].chars().take_while(|c| *c == '`').count();
            let inside = &rest[start + run..];
            match closing(inside, run) {
                Some(end) => rest = &inside[end + run..],
                None => {
                    outside += &rest[start..start + run];
                    rest = inside;
                }
            }
        }
        outside += rest;
        outside += "\n\n";
    }
    outside
}

fn closing(text: &str, run: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(start) = text[at..].find('`') {
        let found = text[at + start..].chars().take_while(|c| *c == '`').count();
        if found == run {
            return Some(at + start);
        }
        at += start + found;
    }
    None
}

#[test]
fn texts_of_facts_are_neither_code_nor_markup() {
    for text in TEXTS {
        let schema = json!({
            "type": "string", "default": text, "enum": [text], "documentedValues": [text],
            "pattern": text, "format": text,
        });
        let parameters = json!([
            {"name": "A", "in": "query", "schema": schema},
            {"name": "B", "in": "query", "style": "json", "schema": {"type": "array", "items": schema}},
        ]);
        let mut action =
            action(parameters, json!({"404": [{"errorCode": text}], text: [{"errorCode": text}]}));
        action["deprecated"] = true.into();
        action["replacedBy"] = format!("Demo::2020-01-01::{text}").into();
        check(text, &product(action.clone()));
        action["replacedBy"] = text.into();
        action["removedIn"] = text.into();
        check(text, &product(action));
    }
}

#[test]
fn names_of_members_are_identifiers_or_errors() {
    for text in TEXTS.into_iter().chain(NAMES) {
        let schema = json!({"type": "string"});
        let parameters = json!([{"name": text, "in": "query", "schema": schema}]);
        check(text, &product(action(parameters, json!({}))));
        let object = json!({"type": "object", "properties": {text: schema, "Other": schema}});
        let parameters = json!([{"name": "A", "in": "query", "style": "json", "schema": object}]);
        let mut action = action(parameters, json!({}));
        action["responses"]["200"]["schema"]["properties"] = json!({text: object});
        check(text, &product(action));
    }
}

/// Names that the generated code or the prelude uses, and that systems treat in their own way.
const NAMES: [&str; 24] = [
    "Self", "self", "crate", "super", "type", "Type", "Option", "Vec", "String", "Some", "None",
    "Ok", "Result", "Box", "Default", "Clone", "new", "Action", "Request", "Record", "Fields", "M",
    "gen", "2nd",
];

#[test]
fn names_of_actions_are_names_of_files_and_methods() {
    for name in
        TEXTS.into_iter().chain(NAMES).chain(["Mod", "Call", "FromEnv", "Builder", "Con", "Lib"])
    {
        let mut sources = product(action(json!([]), json!({})));
        let action =
            action(json!([{"name": "A", "in": "query", "schema": {"type": "string"}}]), json!({}));
        sources.insert(format!("{FOLDER}/actions/{name}.json"), action.to_string());
        check(name, &sources);
    }
}

#[test]
fn endpoints_are_text() {
    for text in TEXTS {
        let mut sources = product(action(json!([]), json!({})));
        let endpoints = json!({"product": "Demo", "version": text, "style": "RPC", "public": text, "vpc": text, "endpoints": [{"regionId": text, "public": text}]});
        sources.insert(format!("{FOLDER}/endpoints.json"), endpoints.to_string());
        check(text, &sources);
    }
}

#[test]
fn ten_thousand_members_and_huge_numbers_are_generated() {
    let member = |number: u32| {
        let schema =
            json!({"type": "integer", "maximum": 1e300, "minimum": i64::MIN, "default": u64::MAX});
        json!({"name": format!("Member{number}"), "in": "query", "schema": schema})
    };
    let parameters: Vec<_> = (0..10_000).map(member).collect();
    let sources = product(action(json!(parameters), json!({})));
    let generated = generate(&sources).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(generated.files["demo/get_thing.rs"].contains("pub member9999: Option<i64>"));
}

#[test]
fn a_deep_file_is_an_error() {
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    for name in
        ["actions/GetThing.json", "endpoints.json", "names.lock.json", "curation/groups.json"]
    {
        let mut sources = product(action(json!([]), json!({})));
        sources.insert(format!("{FOLDER}/{name}"), deep.clone());
        let problems = generate(&sources).unwrap_err().to_string();
        assert!(problems.contains(name), "{name}: {problems}");
    }
}

#[test]
fn a_hostile_published_file_is_imported_or_rejected() {
    for text in TEXTS {
        let schema = json!({"type": "string", "default": text, "enum": [text], "pattern": text});
        let api = json!({"parameters": [{"name": "A", "in": "query", "schema": schema}], "errorCodes": {text: [{"errorCode": text}]}});
        let info = json!({"style": "RPC", "product": "Demo", "version": "2020-01-01"});
        let endpoints = json!([{"regionId": text, "endpoint": text}]);
        let file =
            json!({"info": info, "apis": {"GetThing": api}, "endpoints": endpoints}).to_string();
        let published =
            PublishedFile { name: text, text: &file, source: text, date: text, sha256: text };
        let options = ImportOptions { folder: Some(FOLDER.to_owned()), ..ImportOptions::default() };
        match import(&published, &Sources::new(), &options) {
            Ok(done) => check(text, &done.sources),
            Err(problems) => assert!(!problems.to_string().is_empty()),
        }
    }
}

#[test]
fn an_unreadable_file_does_not_make_its_corrections_obsolete() {
    let mut sources = product(action(json!([]), json!({})));
    sources.insert(format!("{FOLDER}/actions/GetThing.json"), "{".to_owned());
    let corrections = json!([{"at": "GetThing/A", "was": {"required": false}, "is": {"required": true}, "why": "w"}]);
    sources.insert(format!("{FOLDER}/curation/corrections.json"), corrections.to_string());
    let problems = generate(&sources).unwrap_err().to_string();
    assert!(
        problems.contains("actions/GetThing.json") && problems.contains("1 problem"),
        "{problems}"
    );
}
