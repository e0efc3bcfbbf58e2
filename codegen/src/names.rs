//! From names on the wire to names in Rust. One rule, no exceptions.
//!
//! Fields and methods are the wire's name in snake case (`VSwitchId` -> `v_switch_id`), types keep
//! it and begin with a capital. Where that is no identifier, or one that the emitted code itself
//! uses, as little as possible is changed.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// A field, parameter or method.
pub(crate) fn field(wire: &str) -> String {
    let snake = identifier(&wire.to_snake_case());
    match snake.as_str() {
        // Words that cannot be raw identifiers, and what every request has: a setter of that name
        // would stand for its constructor or hide a trait's method.
        "self" | "super" | "crate" | "new" | "default" | "clone" => snake + "_",
        word if !is_identifier(word) => format!("r#{snake}"),
        _ => snake,
    }
}

/// A record.
pub(crate) fn record(wire: &str) -> String {
    let joined: String = wire.split(|c: char| !c.is_alphanumeric()).map(capitalise).collect();
    let name = identifier(&joined);
    if is_taken(&name) { name + "Record" } else { name }
}

/// A case of an enum. Names that look like a type's are kept.
pub(crate) fn variant(value: &str) -> String {
    let is_camel = value.starts_with(|c: char| c.is_ascii_uppercase())
        && value.chars().all(|c| c.is_ascii_alphanumeric());
    if is_camel { value.to_owned() } else { identifier(&value.to_upper_camel_case()) }
}

/// Whether Rust takes the text as a name.
pub(crate) fn is_identifier(text: &str) -> bool {
    // A keyword since edition 2024, which syn still takes as a name.
    text != "gen" && syn::parse_str::<syn::Ident>(text).is_ok()
}

/// Whether the text can be a module, which is also a folder and a feature.
pub(crate) fn is_module(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    text.chars().all(plain) && is_identifier(text)
}

/// Whether a record of this name would hide what the emitted code needs.
pub(crate) fn is_taken(record: &str) -> bool {
    USED_BY_EMITTED_CODE.contains(&record)
}

fn capitalise(word: &str) -> String {
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

/// Types and traits that a file of an action names. A record of the same name would hide them.
const USED_BY_EMITTED_CODE: [&str; 21] = [
    "Action",
    "BTreeMap",
    "Default",
    "DryRun",
    "DecodeField",
    "Fields",
    "Into",
    "IntoIterator",
    "IdLimit",
    "None",
    "Option",
    "Paged",
    "Paging",
    "Record",
    "Request",
    "ResponseRecord",
    "Self",
    "Slot",
    "Some",
    "String",
    "Vec",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_the_wire_name_in_snake_case() {
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
    fn variants_read_like_types() {
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
}
