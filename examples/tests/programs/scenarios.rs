//! Each program on a local endpoint of its own.

use std::process::Stdio;

use crate::start::{PROGRAMS, command, path, run};

#[test]
fn each_scenario_shows_what_it_is_for() {
    for program in PROGRAMS {
        let (success, text) = run(program.path, program.arguments);
        let name = program.name;
        assert!(success, "{name}: {text}");
        assert!(text.starts_with("local endpoint http://127.0.0.1:"), "{name}: {text}");
        for part in program.expected {
            assert!(text.contains(part), "{name} does not print {part:?}:\n{text}");
        }
    }
}

#[test]
fn each_program_explains_itself_and_refuses_what_it_does_not_know() {
    for program in PROGRAMS {
        let (success, text) = run(program.path, &["--help"]);
        assert!(success && text.contains("scenario"), "{}: {text}", program.name);
        for part in ["--local", "Example: cargo run --bin "] {
            assert!(text.contains(part), "{} does not mention {part}:\n{text}", program.name);
        }
        let (success, text) = run(program.path, &["--no-such-option"]);
        assert!(!success && text.contains("--no-such-option"), "{}: {text}", program.name);
    }
}

/// What was begun is brought to its end.
#[test]
fn a_reader_that_goes_away_ends_no_program() {
    for name in ["release_and_schedule", "instance_life", "list_resources"] {
        let mut command = command(path(name), &["--local"]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success() && errors.is_empty(), "{name}: {errors}");
    }
}
