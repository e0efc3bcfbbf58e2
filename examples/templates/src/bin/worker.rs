//! A worker that stops instances whose time is over. Without `--apply`, it only logs them.

use std::process::ExitCode;

use clap::Parser;
use ecs_sdk::Client;
use templates::worker::{Settings, run};
use tokio::sync::watch;

/// Stops running instances whose tag has a time in the past
#[derive(Parser)]
struct Args {
    #[command(flatten)]
    settings: Settings,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Args { settings } = Args::parse();
    tracing_subscriber::fmt().init();
    let ecs = match Client::from_env().await {
        Ok(ecs) => ecs,
        Err(error) => {
            tracing::error!(%error, "the worker does not start");
            return ExitCode::FAILURE;
        }
    };
    let (sender, shutdown) = watch::channel(false);
    tokio::spawn(async move {
        if let Err(error) = tokio::signal::ctrl_c().await {
            tracing::error!(%error, "cannot receive signals");
        }
        sender.send_replace(true);
    });
    run(&ecs, &settings, ecs.clock(), shutdown).await;
    ExitCode::SUCCESS
}
