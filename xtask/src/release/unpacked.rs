//! The packages as a user has them: unpacked outside of the repository, where the packaged ecs-sim
//! responds to the first program of the README, built with the packaged ecs-sdk.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use super::package::{Archive, run, without_debug_information};
use crate::cargo::cargo;
use crate::tree;

/// The library that the README begins with, and the endpoint that its program calls.
const LIBRARY: &str = "ecs-sdk";
const ENDPOINT: &str = "ecs-sim";

/// Builds and runs both, if both are published.
pub(super) fn check(archives: &[Archive<'_>]) -> Result<(), String> {
    let find = |name| archives.iter().find(|archive| archive.package.name == name);
    let (Some(library), Some(endpoint)) = (find(LIBRARY), find(ENDPOINT)) else { return Ok(()) };
    let folder = Folder::new()?;
    for archive in archives {
        let mut tar = Command::new("tar");
        run(tar.arg("-xzf").arg(&archive.path).current_dir(&folder.0), "tar")?;
    }
    tree::write(&folder.0.join(".cargo/config.toml"), &patches(archives, &folder.0))?;
    write_program(&folder.0, &unpacked(library, &folder.0))?;
    let started = Instant::now();
    let manifest = unpacked(endpoint, &folder.0).join("Cargo.toml");
    build(&folder.0, &manifest, ENDPOINT)?;
    build(&folder.0, &folder.0.join("program/Cargo.toml"), "program")?;
    let built = started.elapsed();
    let output = call(&folder.0)?;
    let lines = output.lines().count();
    println!(
        "verified  outside of the repository: built in {:.0} s, the program of the README prints \
         {lines} lines",
        built.as_secs_f64()
    );
    Ok(())
}

/// The folder of a package below the one where it was unpacked.
fn unpacked(archive: &Archive<'_>, folder: &Path) -> PathBuf {
    folder.join(format!("{}-{}", archive.package.name, archive.package.version))
}

/// The configuration of cargo with which these packages replace those of the registry, which has none of
/// them before the release.
fn patches(archives: &[Archive<'_>], folder: &Path) -> String {
    let patch = |archive: &Archive<'_>| {
        let path = unpacked(archive, folder).display().to_string().replace('\\', "/");
        format!("{}.path = {path:?}\n", archive.package.name)
    };
    let patches: String = archives.iter().map(patch).collect();
    format!("[patch.crates-io]\n{patches}")
}

/// A package with the first program of the README, and the dependencies that it states.
fn write_program(folder: &Path, library: &Path) -> Result<(), String> {
    let path = library.join("README.md");
    let readme =
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let missing = |language| format!("{}: has no block of {language}", path.display());
    let dependencies = block(&readme, "toml").ok_or_else(|| missing("TOML"))?;
    let program = block(&readme, "rust").ok_or_else(|| missing("Rust"))?;
    let dependencies = with_path(dependencies, &library.display().to_string().replace('\\', "/"));
    let manifest = format!(
        "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n{dependencies}"
    );
    tree::write(&folder.join("program/Cargo.toml"), &manifest)?;
    tree::write(&folder.join("program/src/main.rs"), program)
}

/// The first code block in a language.
pub(super) fn block<'a>(markdown: &'a str, language: &str) -> Option<&'a str> {
    let start = markdown.find(&format!("```{language}"))?;
    let (_, rest) = markdown[start..].split_once('\n')?;
    rest.split_once("\n```").map(|(block, _)| &rest[..=block.len()])
}

/// The dependencies with this path instead of that of a clone.
pub(super) fn with_path(dependencies: &str, path: &str) -> String {
    let Some((before, rest)) = dependencies.split_once("path = \"") else {
        return dependencies.to_owned();
    };
    let after = rest.split_once('"').map_or("", |(_, after)| after);
    format!("{before}path = {path:?}{after}")
}

fn build(folder: &Path, manifest: &Path, program: &str) -> Result<(), String> {
    let mut command = cargo();
    command.args(["build", "--bin", program, "--manifest-path"]).arg(manifest);
    command.current_dir(folder).env("CARGO_TARGET_DIR", folder.join("target"));
    let status = without_debug_information(&mut command).status();
    let status = status.map_err(|error| format!("failed to start cargo: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{}: {status}", manifest.display())) }
}

/// Runs the program with the environment that the endpoint prints, and returns its output.
fn call(folder: &Path) -> Result<String, String> {
    let programs = folder.join("target/debug");
    let mut command = Command::new(programs.join(ENDPOINT));
    command.args(["--port", "0"]).current_dir(folder).stdout(Stdio::piped());
    let child = command.spawn().map_err(|error| format!("failed to start {ENDPOINT}: {error}"))?;
    let mut endpoint = Endpoint(child);
    let environment = endpoint.environment()?;
    if environment.is_empty() {
        return Err(format!("{ENDPOINT} ends without printing the environment of its clients"));
    }
    let mut program = Command::new(programs.join("program"));
    let output = run(program.envs(environment).current_dir(folder), "the program of the README")?;
    if output.trim().is_empty() {
        return Err("the program of the README prints nothing".to_owned());
    }
    Ok(output)
}

/// A running endpoint, which is killed in the end.
struct Endpoint(Child);

impl Endpoint {
    /// The variables that it prints before it serves, up to the first line after them.
    fn environment(&mut self) -> Result<Vec<(String, String)>, String> {
        let output = self.0.stdout.as_mut().ok_or("the endpoint has no output")?;
        let mut environment = Vec::new();
        for line in BufReader::new(output).lines() {
            let line = line.map_err(|error| format!("the output of {ENDPOINT}: {error}"))?;
            match line.strip_prefix("export ").and_then(|line| line.split_once('=')) {
                Some((name, value)) => environment.push((name.to_owned(), value.to_owned())),
                None if environment.is_empty() => {}
                None => break,
            }
        }
        Ok(environment)
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// A folder outside of the repository, which is removed in the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self, String> {
        let path = std::env::temp_dir().join(format!("ecs-release-{}", std::process::id()));
        fs::create_dir_all(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}
