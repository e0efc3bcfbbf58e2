//! Examples: in the documentation of actions, and as functions that tests run.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::format::{self, Item};
use crate::model::{Action, Example, ExampleValue, Group, Ids, Setter, Show};

/// The example as a block of the documentation.
pub(super) fn docs(action: &Action, group: &Group) -> Option<String> {
    let example = action.example.as_ref()?;
    let imports: String = imports(action, group, example).into_iter().map(unparse).collect();
    let body = body(action, group, example);
    Some(format!(
        "```no_run\n{imports}\n# async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> \
         {{\n{body}# Ok(())\n# }}\n```"
    ))
}

/// The module of the examples of a group.
pub(super) fn module(group: &Group) -> Vec<Item> {
    let actions = || group.actions.iter().filter(|action| action.example.is_some());
    let functions = actions().filter_map(|action| {
        let example = action.example.as_ref()?;
        let name = method(action);
        let imports = imports(action, group, example);
        let body = statements(action, group, example);
        Some(Item::Tokens(quote! {
            pub(crate) async fn #name(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
                #(#imports)*
                #body
                Ok(())
            }
        }))
    });
    functions.collect()
}

/// The list of all examples.
pub(super) fn list(groups: &[Group]) -> Vec<Item> {
    let groups = || groups.iter().filter(|group| group.actions.iter().any(|a| a.example.is_some()));
    let modules = groups().map(|group| {
        let name = format_ident!("{}", group.name);
        quote! { mod #name; }
    });
    let rows = groups().flat_map(|group| {
        let module = format_ident!("{}", group.name);
        let actions = group.actions.iter().filter(|action| action.example.is_some());
        actions.map(move |action| {
            let (name, method) = (&action.name, method(action));
            let folder = &group.folder;
            quote! { (#folder, #name, |ecs| Box::pin(#module::#method(ecs))) }
        })
    });
    vec![
        Item::Lines(modules.collect()),
        Item::Tokens(quote! {
            pub(crate) const ALL: &[(&str, &str, super::Run)] = &[#(#rows),*];
        }),
    ]
}

fn method(action: &Action) -> Ident {
    syn::parse_str(&action.method).unwrap_or_else(|_| format_ident!("call"))
}

/// The imports of the request, and of the records and enums that it has.
fn imports(action: &Action, group: &Group, example: &Example) -> Vec<TokenStream> {
    let module = format_ident!("{}", group.name);
    let mut local = Vec::new();
    let mut types = BTreeSet::new();
    collect(&example.setters, &mut local, &mut types);
    let request = format_ident!("{}Request", action.name);
    let mut imports = vec![quote! { use ecs_sdk::#module::#request; }];
    if !local.is_empty() {
        let method = method(action);
        let names = sorted(&local);
        imports.push(quote! { use ecs_sdk::#module::#method::{#(#names),*}; });
    }
    if !types.is_empty() {
        let names = types.iter().map(|name| format_ident!("{name}"));
        imports.push(quote! { use ecs_sdk::types::{#(#names),*}; });
    }
    imports
}

fn sorted(names: &[String]) -> Vec<Ident> {
    let names: BTreeSet<_> = names.iter().collect();
    names.into_iter().map(|name| format_ident!("{name}")).collect()
}

/// The records and types that setters name.
fn collect(setters: &[Setter], local: &mut Vec<String>, types: &mut BTreeSet<String>) {
    for setter in setters {
        names(&setter.value, local, types);
    }
}

fn names(value: &ExampleValue, local: &mut Vec<String>, types: &mut BTreeSet<String>) {
    match value {
        ExampleValue::Variant { ty, .. } => drop(types.insert(ty.clone())),
        ExampleValue::List(items) => items.iter().for_each(|item| names(item, local, types)),
        ExampleValue::Record { name, is_shared, setters } => {
            match is_shared {
                true => drop(types.insert(name.clone())),
                false => local.push(name.clone()),
            }
            collect(setters, local, types);
        }
        _ => {}
    }
}

/// The statements as text, without the function around them.
fn body(action: &Action, group: &Group, example: &Example) -> String {
    let statements = statements(action, group, example);
    let text = unparse(quote! { async fn example() { #statements } });
    let lines = text.lines().skip(1);
    let lines: Vec<_> = lines.take_while(|line| *line != "}").collect();
    lines
        .into_iter()
        .map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or(line)))
        .collect()
}

fn statements(action: &Action, group: &Group, example: &Example) -> TokenStream {
    let request = request(action, &example.setters);
    let method = method(action);
    let client = match &group.client {
        Some(_) => {
            let handle = format_ident!("{}", group.name);
            quote! { ecs.#handle() }
        }
        None => quote! { ecs },
    };
    // A request that does not fit on the line of its call has a line of its own.
    let call = quote! { let response = #client.#method(#request).await?; };
    let is_short = example.setters.len() < 2 && !example.dry_run && is_one_line(call);
    let (first, argument) = match is_short {
        true => (TokenStream::new(), request),
        false => (quote! { let request = #request; }, quote! { request }),
    };
    let dry_run = example.dry_run.then(|| {
        quote! { #client.#method(request.clone()).dry_run().await?; }
    });
    let call = quote! { #client.#method(#argument) };
    let rest = show(example, &call);
    let wait = wait(example, &client);
    quote! { #first #dry_run #rest #wait }
}

fn is_one_line(statement: TokenStream) -> bool {
    unparse(quote! { async fn example() { #statement } }).lines().count() == 3
}

fn request(action: &Action, setters: &[Setter]) -> TokenStream {
    let name = format_ident!("{}Request", action.name);
    let setters = setters.iter().map(setter);
    quote! { #name::new() #(#setters)* }
}

fn setter(setter: &Setter) -> TokenStream {
    let method: Ident =
        syn::parse_str(&setter.method).unwrap_or_else(|_| format_ident!("field_{}", setter.method));
    let value = value(&setter.value);
    quote! { .#method(#value) }
}

fn value(of: &ExampleValue) -> TokenStream {
    match of {
        ExampleValue::Text(text) => quote! { #text },
        ExampleValue::Integer(number) => {
            // Without a type, a literal is an `i32`.
            let number = match i32::try_from(*number) {
                Ok(number) => Literal::i32_unsuffixed(number),
                Err(_) => Literal::i64_suffixed(*number),
            };
            quote! { #number }
        }
        ExampleValue::Float(number) => {
            let number = Literal::f64_unsuffixed(*number);
            quote! { #number }
        }
        ExampleValue::Boolean(value) => quote! { #value },
        ExampleValue::Variant { ty, name } => {
            let (ty, name) = (format_ident!("{ty}"), format_ident!("{name}"));
            quote! { #ty::#name }
        }
        ExampleValue::List(items) => {
            let items = items.iter().map(value);
            quote! { [#(#items),*] }
        }
        ExampleValue::Record { name, setters, .. } => {
            let name = format_ident!("{name}");
            let setters = setters.iter().map(setter);
            quote! { #name::new() #(#setters)* }
        }
    }
}

/// Sends the call, and shows what the response has.
fn show(example: &Example, call: &TokenStream) -> TokenStream {
    match &example.show {
        Show::Items { variable, fields } => {
            let variable = format_ident!("{variable}");
            let print = print(&variable, fields);
            quote! {
                let mut items = #call.items();
                while let Some(#variable) = items.try_next().await? {
                    #print
                }
            }
        }
        Show::Each { list, variable, fields } => {
            let (list, variable) = (field(list), format_ident!("{variable}"));
            let print = print(&variable, fields);
            quote! {
                let response = #call.await?;
                for #variable in response.#list {
                    #print
                }
            }
        }
        Show::Fields(fields) => {
            let print = print(&format_ident!("response"), fields);
            quote! { let response = #call.await?; #print }
        }
        Show::All => quote! { let response = #call.await?; println!("{response:?}"); },
        Show::Nothing => match &example.wait {
            Some((_, Ids::One(_) | Ids::All(_))) => quote! { let response = #call.await?; },
            _ => quote! { #call.await?; },
        },
    }
}

fn print(variable: &Ident, fields: &[String]) -> TokenStream {
    let values = fields.iter().map(|name| {
        let name = field(name);
        quote! { #variable.#name }
    });
    if fields.first().is_some_and(String::is_empty) {
        let text = format!("{{{variable}}}");
        return quote! { println!(#text); };
    }
    match fields.len() {
        0 => {
            let text = format!("{{{variable}:?}}");
            quote! { println!(#text); }
        }
        count => {
            let text = vec!["{}"; count].join(" ");
            quote! { println!(#text, #(#values),*); }
        }
    }
}

fn field(name: &str) -> Ident {
    syn::parse_str(name).unwrap_or_else(|_| format_ident!("field_{name}"))
}

fn wait(example: &Example, client: &TokenStream) -> Option<TokenStream> {
    let (waiter, ids) = example.wait.as_ref()?;
    let method = format_ident!("wait_until_{waiter}");
    let ids = match ids {
        Ids::One(name) => {
            let name = field(name);
            quote! { [response.#name] }
        }
        Ids::All(name) => {
            let name = field(name);
            quote! { response.#name }
        }
        Ids::Given(values) => {
            let values = values.iter().map(value);
            quote! { [#(#values),*] }
        }
    };
    Some(quote! { #client.#method(#ids).await?; })
}

/// Formatted code. What is not Rust because of a bug in this file stays as it is: the example does not
/// compile.
fn unparse(tokens: TokenStream) -> String {
    format::unparse(tokens.clone()).unwrap_or_else(|_| tokens.to_string())
}
