//! Programs that print credentials.

use std::fmt;
use std::io;
use std::process::{Output, Stdio};

use tokio::process::Command;

use crate::BoxFuture;

/// Runs programs.
pub(crate) trait Processes: fmt::Debug + Send + Sync {
    /// Runs `program` without a shell and without standard input, and collects what it prints.
    /// Dropping the future ends the program.
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
