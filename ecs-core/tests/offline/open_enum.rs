//! Open enums.

use ecs_core::internal::decode;

use crate::support::records::{Everything, Kind};

#[test]
fn known_values_are_variants() {
    assert_eq!(Kind::KNOWN, [Kind::System, Kind::Data]);
    for (text, kind) in [("system", Kind::System), ("data", Kind::Data)] {
        assert_eq!(Kind::from(text), kind);
        assert_eq!(kind.as_str(), text);
        assert_eq!(kind.to_string(), text);
        assert_eq!(serde_json::to_value(&kind).unwrap(), text);
        assert_eq!(serde_json::from_str::<Kind>(&format!("{text:?}")).unwrap(), kind);
    }
}

/// The service is not consistent: `Recycling` and `recycling`, `PrePaid` and `Prepaid`. A request sends
/// the text that was set.
#[test]
fn responses_have_known_values_in_any_case() {
    for text in ["system", "System", "SYSTEM", "sYsTem"] {
        let mut record = Everything::default();
        decode(format!("{{\"Kind\":{text:?}}}").as_bytes(), &mut record).unwrap();
        assert_eq!((&record.kind, record.kind.as_str()), (&Kind::System, "system"));
        assert_eq!(Kind::from(text).as_str(), text);
    }
}

#[test]
fn unknown_values_are_kept() {
    for text in ["ephemeral", "System", "system ", "系统", ""] {
        let kind = Kind::from(text.to_owned());
        assert!(matches!(&kind, Kind::Unknown(value) if value.as_str() == text), "{text:?}");
        assert_eq!(kind.as_str(), text);
        assert_eq!(serde_json::to_value(&kind).unwrap(), text);
        assert_eq!(serde_json::from_str::<Kind>(&format!("{text:?}")).unwrap(), kind);
        assert_eq!(format!("{kind:?}"), format!("Unknown({text:?})"));
    }
}

#[test]
fn the_default_value_is_empty() {
    assert!(Kind::default().is_empty());
    assert_eq!(Kind::default(), Kind::from(""));
    assert!(!Kind::System.is_empty());
}

#[test]
fn open_enums_compare_with_text() {
    assert_eq!(Kind::System, "system");
    assert_eq!(Kind::System, *"system");
    assert_ne!(Kind::System, "System");
    assert_eq!(Kind::from("new"), "new");
    assert_ne!(Kind::from("new"), Kind::Data);
}

#[test]
fn open_enums_are_padded_like_text() {
    assert_eq!(format!("[{:>8}|{:<8}]", Kind::Data, Kind::from("x")), "[    data|x       ]");
}
