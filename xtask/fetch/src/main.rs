//! `fetch URL FILE`: downloads a file, and prints when it was changed last.

// A command-line program, which prints to the terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use ecs_core::transport::{HttpClient, Transport};
use jiff::fmt::rfc2822;

const MAX_SIZE: usize = 256 * 1024 * 1024;
const TIMEOUT: Duration = Duration::from_secs(120);

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [address, file] = arguments.as_slice() else {
        eprintln!("usage: fetch URL FILE");
        return ExitCode::FAILURE;
    };
    match run(address, file) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(address: &str, file: &str) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let _context = runtime.enter();
    let client = HttpClient::builder().max_response_size(MAX_SIZE).build()?;
    let request = http::Request::get(address).header("accept", "application/json");
    let response = runtime.block_on(client.send(request.body(Vec::new().into())?, TIMEOUT))?;
    let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok());
    if response.status().is_redirection() {
        let to = header("location").unwrap_or("another address");
        return Err(format!("the file has moved: use {to}").into());
    }
    if !response.status().is_success() {
        return Err(format!("the server responded with status {}", response.status()).into());
    }
    if let Some(changed) = header("last-modified").and_then(|text| rfc2822::parse(text).ok()) {
        println!("{}", changed.timestamp());
    }
    Ok(std::fs::write(file, response.body())?)
}
