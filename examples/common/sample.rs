//! Sample instances of a local endpoint.

use std::time::Duration;

use ecs_sdk::instance::{CreateInstanceRequest, RunInstancesRequest};
use ecs_sdk::types::{InstanceChargeType, InternetChargeType, SpotStrategy};

use crate::{Result, Target};

/// An instance that exists on every local endpoint from the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SampleInstance {
    /// A running pay-as-you-go instance.
    Running,
    /// A stopped pay-as-you-go instance.
    Stopped,
    /// A stopped subscription of one month.
    Subscription,
    /// A running spot instance.
    Spot,
}

const IMAGE: &str = "ubuntu_24_04_x64_20G_alibase_20260101.vhd";
const TYPE: &str = "ecs.g7.large";

impl SampleInstance {
    fn name(self) -> &'static str {
        match self {
            Self::Running => "web",
            Self::Stopped => "reserve",
            Self::Subscription => "database",
            Self::Spot => "spot-worker",
        }
    }
}

impl Target {
    /// Returns the id that the user gave, or else the id of a sample instance of the local
    /// endpoint.
    ///
    /// # Errors
    ///
    /// Fails if no id was given and this is not a local endpoint.
    pub fn instance_or_sample(&self, id: Option<String>, sample: SampleInstance) -> Result<String> {
        match (id, self.sim()) {
            (Some(id), _) => Ok(id),
            (None, Some(sim)) => {
                let state = sim.state();
                let mut instances = state["instances"].as_object().into_iter().flatten();
                let found = instances.find(|(_, instance)| instance["name"] == sample.name());
                found.map(|(id, _)| id.clone()).ok_or_else(|| {
                    format!("the sample instance {} was deleted", sample.name()).into()
                })
            }
            (None, None) => {
                Err("pass the instance as --instance ID; `list_resources` lists the ids".into())
            }
        }
    }

    /// Creates the sample instances of a local endpoint.
    pub(crate) async fn create_samples(&self) -> Result<()> {
        let (ecs, Some(sim)) = (self.client(), self.sim()) else { return Ok(()) };
        ecs.run_instances(run(SampleInstance::Running).amount(2)).await?;
        let spot = run(SampleInstance::Spot).spot_strategy(SpotStrategy::SpotAsPriceGo);
        ecs.run_instances(spot).await?;
        ecs.create_instance(create(SampleInstance::Stopped)).await?;
        let subscription = create(SampleInstance::Subscription)
            .instance_charge_type(InstanceChargeType::PrePaid)
            .period(1);
        ecs.create_instance(subscription).await?;
        sim.advance(Duration::from_secs(60))?;
        sim.clear_requests();
        Ok(())
    }
}

fn run(sample: SampleInstance) -> RunInstancesRequest {
    RunInstancesRequest::new()
        .image_id(IMAGE)
        .instance_type(TYPE)
        .instance_name(sample.name())
        .internet_charge_type(InternetChargeType::PayByTraffic)
        .internet_max_bandwidth_out(2)
}

fn create(sample: SampleInstance) -> CreateInstanceRequest {
    CreateInstanceRequest::new().image_id(IMAGE).instance_type(TYPE).instance_name(sample.name())
}

/// The error for an instance id that is absent from a response.
pub fn instance_not_found(id: &str) -> Box<dyn std::error::Error> {
    format!("instance {id} does not exist in this region; `list_resources` lists the ids").into()
}
