//! The endpoint as a program.

use clap::Parser;
use ecs_sim::{EcsSim, EcsSimBuilder, Fault, SeenRequest};
use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A local endpoint that speaks the ECS API. It checks signatures and parameters, and answers with
/// made-up data of the documented shape.
#[derive(Parser)]
#[command(after_help = FAULT_HELP)]
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
    /// Decides the ids in the answers, and which requests faults happen to
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Something that goes wrong, as below; may be repeated
    #[arg(long = "fault", value_name = "KIND[:PROBABILITY][,NAME=VALUE]...")]
    faults: Vec<Fault>,
    /// JSON file with an array of faults, which come before those of --fault
    #[arg(long = "faults", value_name = "FILE")]
    fault_file: Option<PathBuf>,
    /// Print no line per request
    #[arg(long)]
    quiet: bool,
}

const FAULT_HELP: &str = "\
Faults:
  --fault throttling:0.05                     one request in twenty, chosen by the seed
  --fault reset,executed=true,actions=StartInstance+StopInstance,times=2
  --fault delay:0.5,min_ms=10,max_ms=200,actions=Describe*

  Kinds (settings after the name, optional ones in brackets):
    refusals, never executed:
      throttling [status, code, retry_after_ms]  expired_token  nonce_used  no_stock
    failures, not executed unless executed=true:
      service_error status, code, message        internal_error  bad_gateway
      service_unavailable [body]                 reset           stall
    spoiled answers of actions that were executed:
      reset_within_answer                        truncated_body  short_content_length
      slow_bytes bytes, interval_ms              delay min_ms, max_ms
    a clock that is off:
      clock_offset seconds

  Conditions, for every kind: actions, probability, skip, every, times, after_ms, until_ms.
  In a file a fault is an object: [{\"kind\": \"throttling\", \"probability\": 0.05}].
  While the endpoint runs, GET, PUT and DELETE of /_sim/faults show, replace and remove all
  faults, in the form of the file.";

impl Arguments {
    fn builder(&self) -> Result<EcsSimBuilder, String> {
        let address = SocketAddr::new(self.host, self.port);
        let builder = EcsSim::builder().address(address).seed(self.seed);
        let faults = self.faults()?;
        let builder = faults.into_iter().fold(builder, EcsSimBuilder::fault);
        let builder = self.keys.iter().fold(builder, |builder, (id, secret)| {
            builder.access_key(id.as_str(), secret.as_str())
        });
        Ok(if self.quiet { builder } else { builder.on_request(print_request) })
    }

    /// Those of the file, then those of the command line.
    fn faults(&self) -> Result<Vec<Fault>, String> {
        let mut faults =
            self.fault_file.as_deref().map(read_faults).transpose()?.unwrap_or_default();
        faults.extend(self.faults.iter().cloned());
        Ok(faults)
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
        let sim = arguments.builder()?.start().await?;
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

fn read_faults(file: &Path) -> Result<Vec<Fault>, String> {
    let text = fs::read_to_string(file)
        .map_err(|error| format!("cannot read the faults in {}: {error}", file.display()))?;
    Fault::list_from_json(&text).map_err(|error| format!("{}: {error}", file.display()))
}

fn parse_key(text: &str) -> Result<(String, String), String> {
    match text.split_once(':') {
        Some((id, secret)) if !id.is_empty() && !secret.is_empty() => {
            Ok((id.to_owned(), secret.to_owned()))
        }
        _ => Err("write the id, a colon and the secret".to_owned()),
    }
}
