//! A short run of the soak test.

#![allow(clippy::unwrap_used)]

use std::process::Command;

#[test]
fn a_short_soak_test_finds_no_violation() {
    let args = ["--seconds", "1", "--callers", "8", "--attempt-timeout", "5000"];
    let output = Command::new(env!("CARGO_BIN_EXE_soak")).args(args).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    let number = |name: &str| -> u64 {
        let line = text.lines().find(|line| line.trim_start().starts_with(name)).unwrap();
        line.split_whitespace().find_map(|word| word.parse().ok()).unwrap()
    };
    assert_eq!(
        (number("violations"), number("calls")),
        (0, number("succeeded") + number("failed"))
    );
    assert!(number("succeeded") > 0, "{text}");
}
