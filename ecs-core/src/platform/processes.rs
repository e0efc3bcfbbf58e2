//! Processes that print credentials.

use std::fmt;
use std::io;
use std::process::{Output, Stdio};

use tokio::process::Command;

use super::BoxFuture;

/// Runs processes.
pub(crate) trait Processes: fmt::Debug + Send + Sync {
    /// Runs `program` without a shell and without standard input, and collects its output.
    /// Dropping the future kills the process.
    fn run(&self, program: &str, arguments: &[String]) -> BoxFuture<'_, io::Result<Output>>;
}

#[derive(Debug)]
pub(crate) struct SystemProcesses;

impl Processes for SystemProcesses {
    fn run(&self, program: &str, arguments: &[String]) -> BoxFuture<'_, io::Result<Output>> {
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::null()).kill_on_drop(true);
        Box::pin(async move { command.output().await })
    }
}
