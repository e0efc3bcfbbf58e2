//! A command line tool: lists, starts and stops instances.
//!
//! ```toml
//! [dependencies]
//! clap = { version = "4.5", features = ["derive"] }
//! # Not published yet: the path leads to the folder ecs-sdk of a clone.
//! ecs-sdk = { path = "../ecs-sdk/ecs-sdk", default-features = false, features = ["instance", "ring"] }
//! serde_json = "1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! | exit code | meaning |
//! | --- | --- |
//! | 0 | success |
//! | 1 | a call failed, or the output cannot be written |
//! | 2 | invalid arguments, or no usable credentials |
//! | 3 | an instance does not exist |
//! | 4 | instances do not reach the state, or not in time |

use std::fmt;
use std::io::{self, Write};
use std::time::Duration;

use clap::{Parser, Subcommand};
use ecs_sdk::instance::describe_instances::Instance;
use ecs_sdk::instance::{DescribeInstancesRequest, StartInstanceRequest, StopInstanceRequest};
use ecs_sdk::types::InstanceStatus;
use ecs_sdk::{Client, ErrorKind};
use serde_json::{Value, json};

/// Lists, starts and stops instances
#[derive(Debug, Parser)]
pub struct Args {
    /// Print JSON, for other programs
    #[arg(long, global = true)]
    pub json: bool,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List instances
    List {
        /// Only those with this status, such as Running
        #[arg(long)]
        status: Option<InstanceStatus>,
    },
    /// Start instances, and wait until they run
    Start(Target),
    /// Stop instances, and wait until they are stopped
    Stop(Target),
}

/// Instances, and how long to wait for them.
#[derive(clap::Args, Debug)]
pub struct Target {
    /// Ids of instances
    #[arg(value_name = "INSTANCE", required = true)]
    pub ids: Vec<String>,
    /// Seconds to wait at most
    #[arg(long, value_name = "SECONDS", default_value_t = 600)]
    pub timeout: u64,
}

/// Does what the arguments say, and writes the result to `output`.
///
/// # Errors
///
/// The error of the first call that fails. Instances before it are started or stopped all the same.
pub async fn run(ecs: &Client, args: Args, output: &mut impl Write) -> Result<(), Failure> {
    let instances = match args.command {
        Command::List { status } => {
            let mut request = DescribeInstancesRequest::new();
            request.status = status;
            ecs.describe_instances(request).collect_all().await?
        }
        Command::Start(Target { ids, timeout }) => {
            for id in &ids {
                ecs.start_instance(StartInstanceRequest::new().instance_id(id)).await?;
            }
            let wait = ecs.wait_until_instances_running(ids);
            wait.timeout(Duration::from_secs(timeout)).await.map_err(ecs_sdk::Error::from)?
        }
        Command::Stop(Target { ids, timeout }) => {
            for id in &ids {
                ecs.stop_instance(StopInstanceRequest::new().instance_id(id)).await?;
            }
            let wait = ecs.wait_until_instances_stopped(ids);
            wait.timeout(Duration::from_secs(timeout)).await.map_err(ecs_sdk::Error::from)?
        }
    };
    write(&instances, args.json, output)?;
    Ok(())
}

fn write(instances: &[Instance], json: bool, output: &mut impl Write) -> io::Result<()> {
    if json {
        return writeln!(output, "{:#}", instances.iter().map(to_json).collect::<Value>());
    }
    for instance in instances {
        let Instance { instance_id, instance_name, status, .. } = instance;
        writeln!(output, "{instance_id}  {status:<9} {instance_name}")?;
    }
    Ok(())
}

fn to_json(instance: &Instance) -> Value {
    json!({
        "id": instance.instance_id,
        "name": instance.instance_name,
        "status": instance.status.as_str(),
    })
}

/// Why the program failed. `Display` is one line, without secrets.
#[derive(Debug)]
pub enum Failure {
    /// A call of ECS failed.
    Ecs(ecs_sdk::Error),
    /// The output cannot be written.
    Output(io::Error),
}

impl Failure {
    /// The exit code.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Ecs(error) if error.is_not_found() => 3,
            Self::Ecs(error) if error.kind() == ErrorKind::NotReached => 4,
            Self::Ecs(error) if error.kind() == ErrorKind::Credentials => 2,
            Self::Ecs(_) | Self::Output(_) => 1,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ecs(error) => error.fmt(f),
            Self::Output(error) => write!(f, "cannot write the output: {error}"),
        }
    }
}

impl std::error::Error for Failure {}

impl From<ecs_sdk::Error> for Failure {
    fn from(error: ecs_sdk::Error) -> Self {
        Self::Ecs(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
