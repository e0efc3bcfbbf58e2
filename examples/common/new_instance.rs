//! What an instance is made of, as far as it is not named found at the service.

use clap::Args;
use ecs_sdk::Client;
use ecs_sdk::image::DescribeImagesRequest;
use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::security_group::DescribeSecurityGroupsRequest;
use ecs_sdk::types::{ImageOwnerAlias, OsType};
use ecs_sdk::vpc::DescribeVSwitchesRequest;
use ecs_sdk::vpc::describe_v_switches::VSwitch;
use ecs_sdk::workflows::available_instance_types;

use crate::Trouble;

/// What a new instance is made of.
#[derive(Args)]
pub struct NewInstance {
    /// The instance type
    #[arg(long = "type", value_name = "TYPE", default_value = "ecs.g7.large")]
    pub instance_type: String,
    /// The image; otherwise a public one with Linux
    #[arg(long, value_name = "ID")]
    pub image: Option<String>,
    /// The zone; otherwise one that has the type and a switch
    #[arg(long)]
    pub zone: Option<String>,
    /// The switch; otherwise one with free addresses
    #[arg(long, value_name = "ID")]
    pub switch: Option<String>,
    /// The security group; otherwise one of the switch's VPC
    #[arg(long, value_name = "ID")]
    pub group: Option<String>,
}

/// The same, complete.
pub struct Chosen {
    /// The instance type.
    pub instance_type: String,
    /// The image.
    pub image_id: String,
    /// The zone of the switch.
    pub zone_id: String,
    /// The switch.
    pub v_switch_id: String,
    /// The security group.
    pub security_group_id: String,
}

impl NewInstance {
    /// Finds what the user did not name. `offer` says how the instance is going to be paid for.
    ///
    /// # Errors
    ///
    /// When there is nothing to choose from, and those of the service.
    pub async fn choose(
        self,
        ecs: &Client,
        offer: DescribeAvailableResourceRequest,
    ) -> Result<Chosen, Trouble> {
        let switch = self.find_switch(ecs, offer).await?;
        Ok(Chosen {
            image_id: match self.image {
                Some(id) => id,
                None => find_image(ecs, &self.instance_type).await?,
            },
            security_group_id: match self.group {
                Some(id) => id,
                None => find_group(ecs, &switch.vpc_id).await?,
            },
            instance_type: self.instance_type,
            zone_id: switch.zone_id,
            v_switch_id: switch.v_switch_id,
        })
    }

    async fn find_switch(
        &self,
        ecs: &Client,
        mut offer: DescribeAvailableResourceRequest,
    ) -> Result<VSwitch, Trouble> {
        let mut request = DescribeVSwitchesRequest::new();
        request.v_switch_id = self.switch.clone();
        request.zone_id = self.zone.clone();
        offer.zone_id = self.zone.clone();
        let zones = available_instance_types(ecs, offer.instance_type(&self.instance_type)).await?;
        let mut switches = ecs.vpc().describe_v_switches(request).items();
        while let Some(switch) = switches.try_next().await? {
            let has_room = switch.available_ip_address_count.unwrap_or_default() > 0;
            if has_room && zones.contains_key(&switch.zone_id) {
                return Ok(switch);
            }
        }
        Err(format!(
            "no switch with free addresses is in a zone that has {}; `list_switches` shows the \
             switches, `find_stock` the zones",
            self.instance_type
        )
        .into())
    }
}

async fn find_image(ecs: &Client, instance_type: &str) -> Result<String, Trouble> {
    let request = DescribeImagesRequest::new()
        .image_owner_alias(ImageOwnerAlias::System)
        .os_type(OsType::Linux)
        .instance_type(instance_type);
    let image = ecs.describe_images(request).items().limit(1).try_next().await?;
    let image = image.ok_or("no public image fits; name one with --image ID")?;
    Ok(image.image_id)
}

async fn find_group(ecs: &Client, vpc_id: &str) -> Result<String, Trouble> {
    let request = DescribeSecurityGroupsRequest::new().vpc_id(vpc_id);
    let group = ecs.describe_security_groups(request).items().limit(1).try_next().await?;
    let group = group.ok_or_else(|| format!("{vpc_id} has no security group; create one first"))?;
    Ok(group.security_group_id)
}
