//! The tour, and the soak.

use crate::start::run;

#[test]
fn the_tour_shows_its_scenarios() {
    let (success, text) = run(env!("CARGO_BIN_EXE_tour"), &[]);
    assert!(success, "{text}");
    let ids =
        ["J1", "J2", "J3", "J4", "J5", "J6", "J7", "J8", "P1", "P2", "P3", "P4", "P5", "P6", "V1"];
    for id in ids {
        assert!(text.contains(&format!("\u{2500}\u{2500} {id}  ")), "no {id}:\n{text}");
    }
    assert!(!text.contains("FAILED"), "{text}");
    for part in ["SignatureDoesNotMatch", "scenario", "RunInstances", "requests"] {
        assert!(text.contains(part), "the tour does not print {part:?}:\n{text}");
    }
}

#[test]
fn a_short_soak_finds_nothing_wrong() {
    let arguments = ["--seconds", "1", "--callers", "8", "--time-limit", "5000"];
    let (success, text) = run(env!("CARGO_BIN_EXE_soak"), &arguments);
    assert!(success, "{text}");
    let number = |name: &str| -> u64 {
        let line = text.lines().find(|line| line.trim_start().starts_with(name)).unwrap();
        line.split_whitespace().find_map(|word| word.parse().ok()).unwrap()
    };
    assert_eq!((number("wrong"), number("calls")), (0, number("succeeded") + number("failed")));
    assert!(number("succeeded") > 0, "{text}");
}
