//! The tour and the soak test.

use crate::harness::run;

#[test]
fn the_tour_shows_every_scenario() {
    let (success, output) = run(env!("CARGO_BIN_EXE_tour"), &[]);
    assert!(success, "{output}");
    let ids =
        ["J1", "J2", "J3", "J4", "J5", "J6", "J7", "J8", "P1", "P2", "P3", "P4", "P5", "P6", "V1"];
    for id in ids {
        assert!(output.contains(&format!("\u{2500}\u{2500} {id}  ")), "no {id}:\n{output}");
    }
    assert!(!output.contains("FAILED"), "{output}");
    for part in ["SignatureDoesNotMatch", "scenario", "RunInstances", "requests"] {
        assert!(output.contains(part), "the tour does not print {part:?}:\n{output}");
    }
}

#[test]
fn a_short_soak_test_finds_no_violation() {
    let args = ["--seconds", "1", "--callers", "8", "--attempt-timeout", "5000"];
    let (success, output) = run(env!("CARGO_BIN_EXE_soak"), &args);
    assert!(success, "{output}");
    let number = |name: &str| -> u64 {
        let line = output.lines().find(|line| line.trim_start().starts_with(name)).unwrap();
        line.split_whitespace().find_map(|word| word.parse().ok()).unwrap()
    };
    assert_eq!(
        (number("violations"), number("calls")),
        (0, number("succeeded") + number("failed"))
    );
    assert!(number("succeeded") > 0, "{output}");
}
