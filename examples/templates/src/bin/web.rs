//! A web service that lists and stops instances: `web [ADDRESS]`.

use std::process::ExitCode;

use ecs_sdk::Client;
use templates::web::serve;
use tokio::net::TcpListener;

type Error = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt().init();
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the service ended");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Error> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    // Missing credentials are an error here, and not of the first request.
    let ecs = Client::from_env().await?;
    let listener = TcpListener::bind(&address).await?;
    tracing::info!(address = %listener.local_addr()?, "listening");
    serve(listener, ecs, shutdown()).await?;
    Ok(())
}

/// Ready at ctrl-c. In a container, wait for SIGTERM too (`tokio::signal::unix`).
async fn shutdown() {
    if let Err(error) = tokio::signal::ctrl_c().await {
        tracing::error!(%error, "cannot receive signals");
    }
}
