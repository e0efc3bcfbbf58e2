//! Options for new instances, with defaults from the account.

use clap::Args;
use ecs_sdk::Client;
use ecs_sdk::image::DescribeImagesRequest;
use ecs_sdk::workflows::available_instance_types;
use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::security_group::DescribeSecurityGroupsRequest;
use ecs_sdk::types::{ImageOwnerAlias, OsType};
use ecs_sdk::vpc::DescribeVSwitchesRequest;
use ecs_sdk::vpc::describe_v_switches::VSwitch;

use crate::Result;

/// Command-line options for a new instance.
#[derive(Args)]
pub struct InstanceOptions {
    /// Instance type
    #[arg(long = "type", value_name = "TYPE", default_value = "ecs.g7.large")]
    pub instance_type: String,
    /// Image [default: a public Linux image]
    #[arg(long, value_name = "ID")]
    pub image: Option<String>,
    /// Zone [default: one that has the type and a vSwitch]
    #[arg(long)]
    pub zone: Option<String>,
    /// vSwitch [default: one with free IP addresses]
    #[arg(long, value_name = "ID")]
    pub vswitch: Option<String>,
    /// Security group [default: one in the VPC of the vSwitch]
    #[arg(long, value_name = "ID")]
    pub security_group: Option<String>,
}

/// The options of a new instance, with every default resolved.
pub struct InstanceSpec {
    /// The instance type.
    pub instance_type: String,
    /// The image.
    pub image_id: String,
    /// The zone of the vSwitch.
    pub zone_id: String,
    /// The vSwitch.
    pub v_switch_id: String,
    /// The security group.
    pub security_group_id: String,
}

impl InstanceOptions {
    /// Resolves the options that the user did not set. `query` selects the zones that can provide
    /// the instance type: charge type, spot strategy, disk category.
    ///
    /// # Errors
    ///
    /// Fails if nothing matches the options, or if a request fails.
    pub async fn resolve(
        self,
        ecs: &Client,
        query: DescribeAvailableResourceRequest,
    ) -> Result<InstanceSpec> {
        let v_switch = self.find_v_switch(ecs, query).await?;
        Ok(InstanceSpec {
            image_id: match self.image {
                Some(id) => id,
                None => find_image(ecs, &self.instance_type).await?,
            },
            security_group_id: match self.security_group {
                Some(id) => id,
                None => find_security_group(ecs, &v_switch.vpc_id).await?,
            },
            instance_type: self.instance_type,
            zone_id: v_switch.zone_id,
            v_switch_id: v_switch.v_switch_id,
        })
    }

    async fn find_v_switch(
        &self,
        ecs: &Client,
        mut query: DescribeAvailableResourceRequest,
    ) -> Result<VSwitch> {
        let mut request = DescribeVSwitchesRequest::new();
        request.v_switch_id = self.vswitch.clone();
        request.zone_id = self.zone.clone();
        query.zone_id = self.zone.clone();
        let zones = available_instance_types(ecs, query.instance_type(&self.instance_type)).await?;
        let mut v_switches = ecs.vpc().describe_v_switches(request).items();
        while let Some(v_switch) = v_switches.try_next().await? {
            let has_free_addresses = v_switch.available_ip_address_count.unwrap_or_default() > 0;
            if has_free_addresses && zones.contains_key(&v_switch.zone_id) {
                return Ok(v_switch);
            }
        }
        Err(format!(
            "no vSwitch with free IP addresses in a zone that can provide {}; see \
             `list_vswitches` and `available_instance_types`",
            self.instance_type
        )
        .into())
    }
}

async fn find_image(ecs: &Client, instance_type: &str) -> Result<String> {
    let request = DescribeImagesRequest::new()
        .image_owner_alias(ImageOwnerAlias::System)
        .os_type(OsType::Linux)
        .instance_type(instance_type);
    let image = ecs.describe_images(request).items().limit(1).try_next().await?;
    let image = image.ok_or_else(|| {
        format!("no public Linux image supports {instance_type}; set one with --image ID")
    })?;
    Ok(image.image_id)
}

async fn find_security_group(ecs: &Client, vpc_id: &str) -> Result<String> {
    let request = DescribeSecurityGroupsRequest::new().vpc_id(vpc_id);
    let group = ecs.describe_security_groups(request).items().limit(1).try_next().await?;
    let group = group.ok_or_else(|| format!("{vpc_id} has no security group; create one first"))?;
    Ok(group.security_group_id)
}
