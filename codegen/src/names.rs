//! Rust names of members, actions and values.
//!
//! Fields and methods are the wire name in snake case (`VSwitchId` -> `v_switch_id`). Types keep
//! the wire name and begin with a capital letter. There are no exceptions: a name that is not an
//! identifier, or that the emitted code uses itself, gets the smallest change that makes it one.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// The name of a field or method.
pub(crate) fn field(wire: &str) -> String {
    let snake = identifier(&wire.to_snake_case());
    match snake.as_str() {
        // Keywords that cannot be raw identifiers, and functions of every request: a setter with
        // such a name would conflict with the constructor or hide the method of a trait.
        "self" | "super" | "crate" | "new" | "default" | "clone" => snake + "_",
        word if !is_identifier(word) => format!("r#{snake}"),
        _ => snake,
    }
}

/// The name of the method and the module of an action. Other methods of the client, and files that are
/// not those of actions, have their names already.
pub(crate) fn method(action: &str) -> String {
    let name = field(action);
    let plain = name.trim_start_matches("r#");
    if RESERVED_METHODS.contains(&plain) { format!("{plain}_") } else { name }
}

/// The methods of both clients, and the modules of a group.
const RESERVED_METHODS: [&str; 12] = [
    "async_client",
    "block_on",
    "builder",
    "call",
    "clock",
    "config",
    "from_env",
    "mod",
    "new",
    "region",
    "wait",
    "waiters",
];

/// The name of a record.
pub(crate) fn record(wire: &str) -> String {
    let joined: String = wire.split(|c: char| !c.is_alphanumeric()).map(capitalize).collect();
    let name = identifier(&joined);
    if is_reserved(&name) { name + "Record" } else { name }
}

/// The name of an enum variant. A value in camel case is kept.
pub(crate) fn variant(value: &str) -> String {
    let is_camel = value.starts_with(|c: char| c.is_ascii_uppercase())
        && value.chars().all(|c| c.is_ascii_alphanumeric());
    if is_camel { value.to_owned() } else { identifier(&value.to_upper_camel_case()) }
}

/// Whether the text is a Rust identifier.
pub(crate) fn is_identifier(text: &str) -> bool {
    // `gen` is a keyword since edition 2024, but syn parses it as an identifier.
    text != "gen" && syn::parse_str::<syn::Ident>(text).is_ok()
}

/// Whether the text can be the name of a module, which is also a folder and a feature.
pub(crate) fn is_module(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    text.chars().all(plain) && is_identifier(text)
}

/// Whether a record with this name would shadow a name that the emitted code uses.
pub(crate) fn is_reserved(record: &str) -> bool {
    USED_BY_EMITTED_CODE.contains(&record)
}

fn capitalize(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn identifier(text: &str) -> String {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{text}")
    } else {
        text.to_owned()
    }
}

/// Types and traits that emitted files name without a path. A record of the same name would shadow
/// them.
const USED_BY_EMITTED_CODE: [&str; 22] = [
    "Action",
    "BTreeMap",
    "DecodeField",
    "DecodeRecord",
    "DryRun",
    "Fields",
    "Form",
    "IdLimit",
    "Into",
    "IntoIterator",
    "M",
    "None",
    "Option",
    "Paged",
    "Paging",
    "Record",
    "Request",
    "Self",
    "Slot",
    "Some",
    "String",
    "Vec",
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use proc_macro2::{TokenStream, TokenTree};

    use super::*;

    #[test]
    fn fields_have_the_wire_name_in_snake_case() {
        let cases = [
            ("VSwitchId", "v_switch_id"),
            ("ImageId", "image_id"),
            ("OSNameEn", "os_name_en"),
            ("KMSKeyId", "kms_key_id"),
            ("Ipv6Address", "ipv6_address"),
            ("diskIds", "disk_ids"),
            ("LaunchConfiguration.SystemDisk", "launch_configuration_system_disk"),
            ("Type", "r#type"),
            ("Self", "self_"),
            ("New", "new_"),
            ("Default", "default_"),
            ("Gen", "r#gen"),
            ("2ndName", "_2nd_name"),
        ];
        for (wire, expected) in cases {
            assert_eq!(field(wire), expected);
        }
    }

    #[test]
    fn records_keep_the_wire_name() {
        let cases = [
            ("Image", "Image"),
            ("zone", "Zone"),
            ("OSType", "OSType"),
            ("LaunchConfiguration.Tag", "LaunchConfigurationTag"),
            ("Result", "Result"),
            ("Option", "OptionRecord"),
            ("2fa", "_2fa"),
        ];
        for (wire, expected) in cases {
            assert_eq!(record(wire), expected);
        }
    }

    #[test]
    fn variants_are_in_camel_case() {
        let cases = [
            ("PostPaid", "PostPaid"),
            ("cloud_essd", "CloudEssd"),
            ("vpc", "Vpc"),
            ("dedicated-host", "DedicatedHost"),
        ];
        for (value, expected) in cases {
            assert_eq!(variant(value), expected);
        }
    }

    /// The golden case has every kind of record, and a record for each of the names.
    #[test]
    fn reserved_names_are_those_that_emitted_files_use() {
        let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/prelude_names");
        let file = golden.join("expected/prelude_names/describe_prelude.rs");
        let file: TokenStream = fs::read_to_string(file).unwrap().parse().unwrap();
        let (mut used, mut defined) = (BTreeSet::new(), BTreeSet::new());
        collect_names(file, &mut used, &mut defined);
        let used: Vec<_> = used.difference(&defined).map(String::as_str).collect();
        assert_eq!(used, USED_BY_EMITTED_CODE);
    }

    /// Collects capitalized names without a path, and names of structs.
    fn collect_names(
        tokens: TokenStream,
        used: &mut BTreeSet<String>,
        defined: &mut BTreeSet<String>,
    ) {
        let mut before = String::new();
        for token in tokens {
            let text = token.to_string();
            match token {
                TokenTree::Group(group) if before != "derive" => {
                    collect_names(group.stream(), used, defined);
                }
                TokenTree::Ident(_) if before == "struct" => drop(defined.insert(text.clone())),
                // Associated types and constants are not in the scope of records.
                TokenTree::Ident(_) if ["::", "type", "const"].contains(&before.as_str()) => {}
                TokenTree::Ident(_) if text.starts_with(char::is_uppercase) => {
                    used.insert(text.clone());
                }
                _ => {}
            }
            before = if before == ":" && text == ":" { "::".to_owned() } else { text };
        }
    }
}
