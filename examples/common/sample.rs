//! Instances that a local endpoint has from the start, so that there is something to work with.

use std::time::Duration;

use ecs_sdk::instance::{CreateInstanceRequest, RunInstancesRequest};
use ecs_sdk::types::{InstanceChargeType, InternetChargeType, SpotStrategy};

use crate::{Place, Trouble};

/// An instance of the local endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// It runs, and is paid for as it goes.
    Running,
    /// It is stopped, and is paid for as it goes.
    Stopped,
    /// It is stopped, and paid for a month.
    Subscription,
    /// It runs on spare capacity.
    Spot,
}

const IMAGE: &str = "ubuntu_24_04_x64_20G_alibase_20260101.vhd";
const TYPE: &str = "ecs.g7.large";

impl Sample {
    fn name(self) -> &'static str {
        match self {
            Self::Running => "web",
            Self::Stopped => "reserve",
            Self::Subscription => "database",
            Self::Spot => "batch-job",
        }
    }
}

impl Place {
    /// The instance that the user named, or the sample of a local endpoint.
    ///
    /// # Errors
    ///
    /// When none is named and the endpoint is not a local one.
    pub fn instance(&self, named: Option<String>, sample: Sample) -> Result<String, Trouble> {
        match (named, self.sim()) {
            (Some(id), _) => Ok(id),
            (None, Some(sim)) => {
                let state = sim.state();
                let mut instances = state["instances"].as_object().into_iter().flatten();
                let found = instances.find(|(_, instance)| instance["name"] == sample.name());
                found.map(|(id, _)| id.clone()).ok_or_else(|| "the sample is gone".into())
            }
            (None, None) => {
                Err("name an instance with --instance ID; `list_resources` shows them".into())
            }
        }
    }

    /// Gives a local endpoint its samples.
    pub(crate) async fn furnish(&self) -> Result<(), Trouble> {
        let (ecs, Some(sim)) = (self.ecs(), self.sim()) else { return Ok(()) };
        ecs.run_instances(run(Sample::Running).amount(2)).await?;
        ecs.run_instances(run(Sample::Spot).spot_strategy(SpotStrategy::SpotAsPriceGo)).await?;
        ecs.create_instance(create(Sample::Stopped)).await?;
        let charge = InstanceChargeType::PrePaid;
        ecs.create_instance(create(Sample::Subscription).instance_charge_type(charge).period(1))
            .await?;
        sim.advance(Duration::from_secs(60))?;
        sim.clear_requests();
        Ok(())
    }
}

fn run(sample: Sample) -> RunInstancesRequest {
    RunInstancesRequest::new()
        .image_id(IMAGE)
        .instance_type(TYPE)
        .instance_name(sample.name())
        .internet_charge_type(InternetChargeType::PayByTraffic)
        .internet_max_bandwidth_out(2)
}

fn create(sample: Sample) -> CreateInstanceRequest {
    CreateInstanceRequest::new().image_id(IMAGE).instance_type(TYPE).instance_name(sample.name())
}

/// There is no instance with this id.
pub fn no_instance(id: &str) -> Trouble {
    format!("there is no instance {id} in the region; `list_resources` shows them").into()
}
