//! The programs, and functions to run them.

use std::path::{Path, PathBuf};
use std::process::Command;

use tour::Endpoint;

/// The folder of the programs.
pub(crate) fn folder() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_list_images")).parent().unwrap()
}

/// The source of each program, by name.
pub(crate) fn sources() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let programs = files.filter(|path| path.extension().is_some_and(|found| found == "rs"));
    let source = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (name, std::fs::read_to_string(path).unwrap())
    };
    let mut sources: Vec<_> = programs.map(source).collect();
    sources.sort();
    sources
}

/// Runs a program, and returns whether it succeeded and its output (stdout, then stderr).
pub(crate) async fn run<S: AsRef<str>>(
    endpoint: &Endpoint,
    program: &str,
    args: &[S],
) -> (bool, String) {
    let args: Vec<_> = args.iter().map(|arg| arg.as_ref().to_owned()).collect();
    finish(endpoint.command(&folder().join(program), &args)).await
}

/// Runs a command on a thread of its own, so that the endpoint continues.
pub(crate) async fn finish(mut command: Command) -> (bool, String) {
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let text =
        String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    (output.status.success(), text)
}
