//! The endpoint as a program.

use clap::Parser;
use ecs_sim::{EcsSim, EcsSimBuilder, SeenRequest};
use std::error::Error;
use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr};
use std::process::ExitCode;

/// A local endpoint that speaks the ECS API. It checks signatures and parameters, and answers with
/// made-up data of the documented shape.
#[derive(Parser)]
struct Arguments {
    /// Address to listen on
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// Port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 14566)]
    port: u16,
    /// Access key to accept instead of the built-in one; may be repeated
    #[arg(long = "key", value_name = "ID:SECRET", value_parser = parse_key)]
    keys: Vec<(String, String)>,
    /// Decides the ids in the answers
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Print no line per request
    #[arg(long)]
    quiet: bool,
}

impl Arguments {
    fn builder(&self) -> EcsSimBuilder {
        let address = SocketAddr::new(self.host, self.port);
        let builder = EcsSim::builder().address(address).seed(self.seed);
        let builder = self.keys.iter().fold(builder, |builder, (id, secret)| {
            builder.access_key(id.as_str(), secret.as_str())
        });
        if self.quiet { builder } else { builder.on_request(print_request) }
    }

    /// The key that the greeting names.
    fn key(&self) -> (&str, &str) {
        let built_in = (EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
        self.keys.first().map_or(built_in, |(id, secret)| (id, secret))
    }
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Without standard error there is nobody to tell.
            let _ = writeln!(io::stderr(), "ecs-sim: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let sim = arguments.builder().start().await?;
        let greeting = async {
            greet(&sim.endpoint(), arguments.key())?;
            std::future::pending::<io::Result<()>>().await
        };
        // In this order Ctrl-C is caught before anybody can have read the greeting.
        tokio::select! {
            biased;
            interrupted = tokio::signal::ctrl_c() => interrupted?,
            failed = greeting => failed?,
        }
        sim.stop().await;
        Ok(())
    })
}

fn greet(endpoint: &str, (id, secret): (&str, &str)) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "A local ECS endpoint. Set these where your program runs, with any region:")?;
    writeln!(out, "export ALIBABA_CLOUD_ENDPOINT={endpoint}")?;
    writeln!(out, "export ALIBABA_CLOUD_REGION_ID=cn-hangzhou")?;
    writeln!(out, "export ALIBABA_CLOUD_ACCESS_KEY_ID={id}")?;
    writeln!(out, "export ALIBABA_CLOUD_ACCESS_KEY_SECRET={secret}")?;
    out.flush()
}

fn print_request(seen: &SeenRequest) {
    // A reader that went away must not end the endpoint.
    let _ = writeln!(io::stdout(), "{seen}");
}

fn parse_key(text: &str) -> Result<(String, String), String> {
    match text.split_once(':') {
        Some((id, secret)) if !id.is_empty() && !secret.is_empty() => {
            Ok((id.to_owned(), secret.to_owned()))
        }
        _ => Err("write the id, a colon and the secret".to_owned()),
    }
}
