//! Command-line arguments.

use clap::{Parser, ValueEnum};
use ecs_sim::{EcsSim, EcsSimBuilder, Fault, FaultKind, RecordedRequest, TransitionDelays};
use jiff::SignedDuration;
use std::fs;
use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A local endpoint that implements the ECS API.
/// It checks signatures and parameters, keeps state, and shows it in a browser.
#[derive(Parser)]
#[command(version, verbatim_doc_comment, after_help = MORE)]
#[command(help_template = "{about}\n\n{usage-heading} {usage}\n\n{all-args}{after-help}")]
pub(crate) struct Arguments {
    /// Address to listen on
    #[arg(long, default_value = "127.0.0.1", help_heading = "Listening")]
    host: IpAddr,
    /// Port; 0 for a free one
    #[arg(long, default_value_t = 14566, help_heading = "Listening")]
    port: u16,

    /// Further name of this host that clients use; repeatable
    #[arg(long = "allow-host", value_name = "NAME", help_heading = "Listening")]
    allowed_hosts: Vec<String>,
    /// Accept TLS too, with a certificate made at the start
    #[arg(long, help_heading = "Listening")]
    tls: bool,
    /// Turn on TLS, and write the certificate to trust to this file
    #[arg(long = "tls-cert", value_name = "FILE", help_heading = "Listening")]
    tls_certificate_file: Option<PathBuf>,
    /// Turn on TLS for a further host name or address; repeatable
    #[arg(long = "tls-name", value_name = "NAME", help_heading = "Listening")]
    tls_names: Vec<String>,

    /// Access key instead of the built-in one; repeatable
    #[arg(long = "key", value_name = "ID:SECRET", value_parser = parse_key)]
    #[arg(help_heading = "State")]
    keys: Vec<(String, String)>,
    /// Region instead of the public ones; repeatable
    #[arg(long = "region", value_name = "ID", help_heading = "State")]
    regions: Vec<String>,
    /// Zone to add, as in cn-hangzhou-z; repeatable
    #[arg(long = "zone", value_name = "ID", help_heading = "State")]
    zones: Vec<String>,
    /// Public image to add, by an id of the usual form; repeatable
    #[arg(long = "image", value_name = "ID", help_heading = "State")]
    images: Vec<String>,
    /// File to keep the state in; every --region is added
    #[arg(long = "state", value_name = "FILE", help_heading = "State")]
    state_file: Option<PathBuf>,
    /// Start with resources to look at
    #[arg(long, help_heading = "State")]
    sample: bool,
    /// JSON file with calls to execute at the start
    #[arg(long = "start", value_name = "FILE", help_heading = "State")]
    start_file: Option<PathBuf>,
    /// Type sold out in a zone or in all zones (*); repeatable
    #[arg(long = "sold-out", value_name = "ZONE:TYPE", value_parser = parse_sold_out)]
    #[arg(help_heading = "State")]
    sold_out: Vec<(String, String)>,
    /// Seed of new ids and of the choice of faults
    #[arg(long, default_value_t = 0, help_heading = "State")]
    seed: u64,

    /// Actions without state: generate (default) or reject
    #[arg(long, value_name = "HOW", value_enum, default_value_t = Unimplemented::Generate)]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    #[arg(help_heading = "Behaviour")]
    unimplemented: Unimplemented,
    /// Duration of state transitions [default: 20 to 100]
    #[arg(long = "transition-delay", value_name = "MS", value_parser = parse_ms)]
    #[arg(help_heading = "Behaviour")]
    delays: Option<Duration>,
    /// Age of spot instances at the reclaim notice, as in 30m
    #[arg(long, value_name = "TIME", value_parser = parse_time, help_heading = "Behaviour")]
    reclaim_spot_after: Option<Duration>,
    /// Delay of every response: a number, or MIN..MAX
    #[arg(long, value_name = "MS", value_parser = parse_latency)]
    #[arg(help_heading = "Behaviour")]
    latency: Option<Fault>,
    /// Fault to inject, as described below; repeatable
    #[arg(long = "fault", value_name = "FAULT", help_heading = "Behaviour")]
    faults: Vec<Fault>,
    /// JSON file with an array of faults, which come first
    #[arg(long = "faults", value_name = "FILE", help_heading = "Behaviour")]
    fault_file: Option<PathBuf>,

    /// compact, full (a line for each parameter) or off
    #[arg(long, value_name = "HOW", value_enum, default_value_t = Log::Compact)]
    #[arg(hide_possible_values = true, hide_default_value = true)]
    #[arg(help_heading = "Output")]
    log: Log,
    /// Same as --log off
    #[arg(long, conflicts_with = "log", help_heading = "Output")]
    quiet: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Log {
    Compact,
    Full,
    Off,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Unimplemented {
    Generate,
    #[value(alias = "refuse")]
    Reject,
}

const MORE: &str = "\
Faults, each KIND[:PROBABILITY][,NAME=VALUE]...
  --fault throttling:0.05                     one request in twenty, chosen by the seed
  --fault reset,executed=true,actions=StartInstance+StopInstance,times=2
  --fault delay:0.5,min_ms=10,max_ms=200,actions=Describe*

  Kinds (settings after the name, optional ones in brackets):
    rejected requests, never executed:
      throttling [status, code, retry_after_ms]  expired_token  nonce_used  no_stock
    failures, not executed unless executed=true:
      service_error status, code, message        internal_error  bad_gateway
      service_unavailable [body]                 reset           stall
    damaged or slow responses, always executed:
      reset_within_response                      truncated_body  short_content_length
      slow_bytes bytes, interval_ms              delay min_ms, max_ms
    clock skew:
      clock_offset seconds

  Conditions of every kind: actions, probability, skip, every, times, after_ms, until_ms.
  In a file each fault is an object: [{\"kind\": \"throttling\", \"probability\": 0.05}].
  Only the first fault whose conditions hold applies to a request; --latency comes last.

Control API of the running endpoint, unsigned:
  GET PUT DELETE  /_sim/faults      show, replace, remove all faults, as in the file
  GET PUT DELETE  /_sim/state       show, replace, reset; includes passwords
  POST            /_sim/state/save  save to the file of --state
  POST            /_sim/clock       {\"advance_ms\": 60000} advances the clock by a minute
  POST            /_sim/call        {\"action\": \"…\", \"parameters\": {…}} without a signature
  GET DELETE      /_sim/requests    show, clear the latest 1000 requests
  GET             /_sim/health      name, version, start time
  and /_sim/sold-out, /_sim/command-rules, /_sim/reclaim-spot, /_sim/metadata-instance";

impl Arguments {
    pub(crate) fn builder(&self) -> Result<EcsSimBuilder, String> {
        let address = SocketAddr::new(self.host, self.port);
        let mut builder = EcsSim::builder().address(address).seed(self.seed).regions(&self.regions);
        builder = builder.sample(self.sample).tls(self.tls);
        for name in &self.tls_names {
            builder = builder.tls_name(name);
        }
        if let Some(file) = &self.tls_certificate_file {
            builder = builder.tls_certificate_file(file);
        }
        if let Some(file) = &self.start_file {
            builder = builder.start_file(file);
        }
        for fault in self.faults()? {
            builder = builder.fault(fault);
        }
        for (id, secret) in &self.keys {
            builder = builder.access_key(id, secret);
        }
        builder = builder.reject_unimplemented(self.unimplemented == Unimplemented::Reject);
        for name in &self.allowed_hosts {
            builder = builder.allow_host(name);
        }
        if let Some(file) = &self.state_file {
            builder = builder.state_file(file);
        }
        for zone in &self.zones {
            builder = builder.zone(zone);
        }
        for image in &self.images {
            builder = builder.image(image);
        }
        for (zone, instance_type) in &self.sold_out {
            builder = builder.sold_out(zone, instance_type);
        }
        let mut delays = self.delays.map(TransitionDelays::all).unwrap_or_default();
        delays.reclaim_spot = self.reclaim_spot_after;
        builder = builder.transition_delays(delays);
        Ok(match self.log {
            _ if self.quiet => builder,
            Log::Off => builder,
            Log::Compact => builder.on_request(|recorded| print_request(recorded, false)),
            Log::Full => builder.on_request(|recorded| print_request(recorded, true)),
        })
    }

    /// The key that the greeting shows.
    pub(crate) fn key(&self) -> (&str, &str) {
        let built_in = (EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
        self.keys.first().map_or(built_in, |(id, secret)| (id, secret))
    }

    /// The region that the greeting shows.
    pub(crate) fn region(&self) -> &str {
        self.regions.first().map_or("cn-hangzhou", String::as_str)
    }

    /// The file of `--tls-cert`, absolute because the program may run in another folder.
    pub(crate) fn certificate_file(&self) -> Option<PathBuf> {
        let file = self.tls_certificate_file.as_deref()?;
        Some(std::path::absolute(file).unwrap_or_else(|_| file.to_owned()))
    }

    /// Faults of the file, then those of the command line.
    fn faults(&self) -> Result<Vec<Fault>, String> {
        let mut faults =
            self.fault_file.as_deref().map(read_faults).transpose()?.unwrap_or_default();
        faults.extend(self.faults.iter().cloned());
        faults.extend(self.latency.clone());
        Ok(faults)
    }
}

fn print_request(recorded: &RecordedRequest, in_full: bool) {
    let mut out = io::stdout().lock();
    // The endpoint must not stop when the reader of its output does.
    let _ = if in_full { writeln!(out, "{recorded:#}") } else { writeln!(out, "{recorded}") };
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
        _ => Err("expected ID:SECRET".to_owned()),
    }
}

fn parse_sold_out(text: &str) -> Result<(String, String), String> {
    match text.split_once(':') {
        Some((zone, instance_type)) if !zone.is_empty() && !instance_type.is_empty() => {
            Ok((zone.to_owned(), instance_type.to_owned()))
        }
        _ => {
            let help = "as in cn-hangzhou-a:ecs.g7.large or *:ecs.g7.large";
            Err(format!("expected ZONE:TYPE, {help}"))
        }
    }
}

fn parse_time(text: &str) -> Result<Duration, String> {
    let time = text.parse::<SignedDuration>().ok();
    let time = time.and_then(|time| Duration::try_from(time).ok());
    time.ok_or_else(|| "expected a time with its unit, as in 90s, 5m or 1h".to_owned())
}

fn parse_ms(text: &str) -> Result<Duration, String> {
    let wrong = |_| "expected milliseconds, as in 250".to_owned();
    text.parse().map(Duration::from_millis).map_err(wrong)
}

fn parse_latency(text: &str) -> Result<Fault, String> {
    let wrong = |_| "expected milliseconds, as in 250, or a range, as in 50..300".to_owned();
    let (min, max) = text.split_once("..").unwrap_or((text, text));
    let (min, max) = (parse_ms(min).map_err(wrong)?, parse_ms(max).map_err(wrong)?);
    if min > max {
        return Err(format!("{} is more than {}", min.as_millis(), max.as_millis()));
    }
    Ok(Fault::new(FaultKind::Delay { min, max }))
}
