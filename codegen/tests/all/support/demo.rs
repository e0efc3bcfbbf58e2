//! A small product, and what the generated code has for it.

use codegen::Sources;
use quote::ToTokens;
use serde_json::{Value, json};

pub(crate) fn text() -> Value {
    json!({"type": "string"})
}

pub(crate) fn object(members: Value) -> Value {
    json!({"type": "object", "properties": members})
}

/// A product with actions: the name, the members of the request, and those of the response.
pub(crate) fn product(actions: &[(&str, Value, Value)]) -> Sources {
    let endpoints = json!({"product": "Demo", "version": "1", "style": "RPC", "public": "demo.example.com", "endpoints": []});
    let names: Vec<_> = actions.iter().map(|(name, ..)| name).collect();
    let groups = json!({"things": {"title": "Things", "about": "A test.", "actions": names}});
    let mut sources = Sources::from([("demo/1/endpoints.json".to_owned(), endpoints.to_string())]);
    curate(&mut sources, "groups", groups);
    for (name, request, response) in actions {
        let action = action(request, response);
        sources.insert(format!("demo/1/actions/{name}.json"), action.to_string());
    }
    sources
}

/// The metadata of an action with these members.
pub(crate) fn action(request: &Value, response: &Value) -> Value {
    let members = request.as_object().unwrap().iter();
    let parameter = |(name, schema)| json!({"name": name, "in": "query", "schema": schema});
    let parameters: Vec<_> = members.map(parameter).collect();
    json!({"parameters": parameters, "responses": {"200": {"schema": object(response.clone())}}})
}

/// Adds a curation file.
pub(crate) fn curate(sources: &mut Sources, file: &str, json: Value) {
    sources.insert(format!("demo/1/curation/{file}.json"), json.to_string());
}

/// Curates a record that actions share.
pub(crate) fn share(
    sources: &mut Sources,
    name: &str,
    direction: &str,
    record: &str,
    members: &[&str],
) {
    let shared = json!({
        "about": "A test.", "direction": direction, "records": [record], "members": members,
    });
    curate(sources, "records", json!({name: shared}));
}

/// The structs of a file, each as `Name {field: Type, ..}` with sorted fields.
pub(crate) fn structs(file: &str) -> Vec<String> {
    let file = syn::parse_file(file).unwrap();
    let structs = file.items.into_iter().filter_map(|item| match item {
        syn::Item::Struct(item) => Some(item),
        _ => None,
    });
    let field = |field: &syn::Field| {
        let name = field.ident.to_token_stream();
        let ty = field.ty.to_token_stream().to_string().replace(' ', "").replace(',', ", ");
        format!("{name}: {ty}")
    };
    let show = |item: syn::ItemStruct| {
        let mut fields: Vec<_> = item.fields.iter().map(field).collect();
        fields.sort();
        format!("{} {{{}}}", item.ident, fields.join(", "))
    };
    structs.map(show).collect()
}
