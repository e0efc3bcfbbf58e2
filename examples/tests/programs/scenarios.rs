//! Each program against a local endpoint of its own.

use std::process::Stdio;

use crate::harness::{PROGRAMS, command, path, run};

#[test]
fn each_program_prints_the_result_of_its_scenario() {
    for program in PROGRAMS {
        let (success, output) = run(program.path, program.args);
        let name = program.name;
        assert!(success, "{name}: {output}");
        assert!(output.starts_with("local endpoint http://127.0.0.1:"), "{name}: {output}");
        for part in program.expected {
            assert!(output.contains(part), "{name} does not print {part:?}:\n{output}");
        }
    }
}

#[test]
fn each_program_has_help_and_rejects_unknown_options() {
    for program in PROGRAMS {
        let (success, output) = run(program.path, &["--help"]);
        assert!(success && output.contains("scenario"), "{}: {output}", program.name);
        for part in ["--local", "Example: cargo run --bin "] {
            assert!(output.contains(part), "{} does not mention {part}:\n{output}", program.name);
        }
        let (success, output) = run(program.path, &["--no-such-option"]);
        assert!(!success && output.contains("--no-such-option"), "{}: {output}", program.name);
    }
}

/// A change that has begun is completed, even if stdout is closed.
#[test]
fn a_closed_pipe_does_not_end_a_program() {
    for name in ["release_and_schedule", "instance_lifecycle", "list_resources"] {
        let mut command = command(path(name), &["--local"]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success() && errors.is_empty(), "{name}: {errors}");
    }
}
