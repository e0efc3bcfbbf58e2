//! A local endpoint with sample resources, and programs that use it like the service.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use ecs_sdk::instance::{CreateInstanceRequest, RunInstancesRequest};
use ecs_sdk::security_group::DescribeSecurityGroupsRequest;
use ecs_sdk::types::{InstanceChargeType, InternetChargeType, SpotStrategy};
use ecs_sdk::vpc::DescribeVSwitchesRequest;
use ecs_sdk::{Client, ClientBuilder, Credentials};
use ecs_sim::EcsSim;

use crate::Error;

/// The region of the endpoint.
pub const REGION: &str = "cn-hangzhou";
const IMAGE: &str = "ubuntu_24_04_x64_20G_alibase_20260101.vhd";
const TYPE: &str = "ecs.g7.large";

/// A local endpoint with five instances: two running ones, a stopped one, a subscription and a spot
/// instance.
#[derive(Debug)]
pub struct Endpoint {
    sim: Arc<EcsSim>,
    client: Client,
    new_instance: Vec<String>,
}

impl Endpoint {
    /// Starts an endpoint.
    ///
    /// # Errors
    ///
    /// Fails if the endpoint does not start.
    pub async fn start() -> Result<Self, Error> {
        let sim = Arc::new(EcsSim::start().await?);
        let client = builder(&sim).build()?;
        client.run_instances(run("web").amount(2)).await?;
        client.run_instances(run("spot-worker").spot_strategy(SpotStrategy::SpotAsPriceGo)).await?;
        client.create_instance(create("reserve")).await?;
        let subscription = create("database");
        let subscription = subscription.instance_charge_type(InstanceChargeType::PrePaid).period(1);
        client.create_instance(subscription).await?;
        sim.advance(Duration::from_secs(60))?;
        let new_instance = new_instance(&client).await?;
        sim.clear_requests();
        Ok(Self { sim, client, new_instance })
    }

    /// The endpoint.
    pub fn sim(&self) -> &Arc<EcsSim> {
        &self.sim
    }

    /// A client of the endpoint.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// A builder for another client of the endpoint.
    pub fn client_builder(&self) -> ClientBuilder<Client> {
        builder(&self.sim)
    }

    /// The id of a sample instance, by its name: `web`, `spot-worker`, `reserve` or `database`.
    ///
    /// # Errors
    ///
    /// Fails if there is none.
    pub fn instance(&self, name: &str) -> Result<String, Error> {
        let state = self.sim.state();
        let mut instances = state["instances"].as_object().into_iter().flatten();
        let found = instances.find(|(_, instance)| instance["name"] == name);
        Ok(found.ok_or_else(|| format!("no instance has the name {name}"))?.0.clone())
    }

    /// The options of a new instance: an image, and a vSwitch and a security group of one VPC.
    pub fn new_instance(&self) -> &[String] {
        &self.new_instance
    }

    /// A command that finds the endpoint and its credentials in the environment.
    pub fn command(&self, program: &Path, args: &[String]) -> Command {
        let mut command = Command::new(program);
        for (name, _) in std::env::vars_os() {
            if name.to_str().is_some_and(|name| name.starts_with("ALIBABA_CLOUD_")) {
                command.env_remove(name);
            }
        }
        command
            .env("ALIBABA_CLOUD_ACCESS_KEY_ID", EcsSim::ACCESS_KEY_ID)
            .env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", EcsSim::ACCESS_KEY_SECRET)
            .env("ALIBABA_CLOUD_REGION_ID", REGION)
            .env("ALIBABA_CLOUD_ENDPOINT", self.sim.endpoint())
            .args(args)
            .stdin(Stdio::null());
        command
    }
}

fn builder(sim: &EcsSim) -> ClientBuilder<Client> {
    Client::builder()
        .endpoint(sim.endpoint())
        .region(REGION)
        .credentials(Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET))
}

async fn new_instance(ecs: &Client) -> Result<Vec<String>, Error> {
    let groups = ecs.describe_security_groups(DescribeSecurityGroupsRequest::new()).await?;
    let group = groups.security_groups.first().ok_or("no security group")?;
    let request = DescribeVSwitchesRequest::new().vpc_id(&group.vpc_id);
    let v_switches = ecs.vpc().describe_v_switches(request).await?.v_switches;
    let v_switch = &v_switches.first().ok_or("no vSwitch in the VPC")?.v_switch_id;
    let group = &group.security_group_id;
    let options = ["--image", IMAGE, "--vswitch", v_switch, "--security-group", group];
    Ok(options.map(str::to_owned).to_vec())
}

fn run(name: &str) -> RunInstancesRequest {
    RunInstancesRequest::new()
        .image_id(IMAGE)
        .instance_type(TYPE)
        .instance_name(name)
        .internet_charge_type(InternetChargeType::PayByTraffic)
        .internet_max_bandwidth_out(2)
}

fn create(name: &str) -> CreateInstanceRequest {
    CreateInstanceRequest::new().image_id(IMAGE).instance_type(TYPE).instance_name(name)
}
