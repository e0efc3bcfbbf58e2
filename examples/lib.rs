//! What the examples share: where they send their requests.

// Programs for people: what they have to say goes to the terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::fmt;
use std::process::ExitCode;

use clap::Parser;
use ecs_sdk::instance::RunInstancesRequest;
use ecs_sdk::types::InternetChargeType;
use ecs_sdk::{Client, Credentials, Error};
use ecs_sim::EcsSim;

/// The region of the examples when the environment names none.
pub const REGION: &str = "cn-hangzhou";

#[derive(Parser)]
struct Arguments {
    /// Use the local endpoint even if there are credentials in the environment.
    #[arg(long)]
    local: bool,
}

/// Runs an example: against Alibaba Cloud when there are credentials in the environment, against
/// a local endpoint otherwise or with `--local`.
pub async fn main<E: fmt::Display>(
    example: impl AsyncFnOnce(&Client) -> Result<(), E>,
) -> ExitCode {
    let arguments = Arguments::parse();
    let place = match Place::choose(arguments.local).await {
        Ok(place) => place,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    println!("{place}\n");
    match example(place.client()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A public image that the local endpoint has.
pub const IMAGE: &str = "ubuntu_24_04_x64_20G_alibase_20260101.vhd";

/// Where requests go.
pub enum Place {
    /// Alibaba Cloud, or the endpoint that the environment names.
    Service(Client),
    /// A local endpoint, which ends with this value.
    Local(Client, EcsSim),
}

impl Place {
    /// Chooses by the environment.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the environment, or why the local endpoint does not start.
    pub async fn choose(local: bool) -> Result<Self, String> {
        if local {
            return Self::local().await;
        }
        // With half a key somebody means the real service, and gets the error.
        let names = ["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"];
        if names.into_iter().all(|name| variable(name).is_none()) {
            return Self::local().await;
        }
        Client::from_env().await.map(Self::Service).map_err(|error| error.to_string())
    }

    /// Starts a local endpoint.
    ///
    /// # Errors
    ///
    /// Says why it does not start.
    pub async fn local() -> Result<Self, String> {
        let sim = EcsSim::start().await.map_err(|error| error.to_string())?;
        let client = client_of(&sim).map_err(|error| error.to_string())?;
        furnish(&client).await.map_err(|error| error.to_string())?;
        Ok(Self::Local(client, sim))
    }

    /// A client for the place.
    pub fn client(&self) -> &Client {
        match self {
            Self::Service(client) | Self::Local(client, _) => client,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service(client) => {
                let region = client.region().unwrap_or("not set");
                match variable("ALIBABA_CLOUD_ENDPOINT") {
                    Some(endpoint) => write!(f, "endpoint {endpoint}, region {region}"),
                    None => write!(f, "Alibaba Cloud, region {region}"),
                }
            }
            Self::Local(_, sim) => write!(
                f,
                "local endpoint {} (in memory; set ALIBABA_CLOUD_ACCESS_KEY_ID, \
                 ALIBABA_CLOUD_ACCESS_KEY_SECRET and ALIBABA_CLOUD_REGION_ID for the real service)",
                sim.endpoint()
            ),
        }
    }
}

/// Gives a local endpoint two instances in its default network, so that there is something to see.
///
/// # Errors
///
/// Those of [`Client::run_instances`].
pub async fn furnish(ecs: &Client) -> Result<(), Error> {
    let request = RunInstancesRequest::new()
        .image_id(IMAGE)
        .instance_type("ecs.g7.large")
        .instance_name("web")
        .internet_charge_type(InternetChargeType::PayByTraffic)
        .internet_max_bandwidth_out(2)
        .amount(2);
    ecs.run_instances(request).await.map(drop)
}

/// A variable of the environment, unless it is empty.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// A client for a local endpoint.
///
/// # Errors
///
/// Those of [`ClientBuilder::build`](ecs_sdk::ClientBuilder::build).
pub fn client_of(sim: &EcsSim) -> Result<Client, Error> {
    Client::builder()
        .endpoint(sim.endpoint())
        .region(REGION)
        .credentials(Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET))
        .build()
}

/// The README's programs are compiled with the tests.
#[doc = include_str!("../README.md")]
#[cfg(doctest)]
struct Readme;
