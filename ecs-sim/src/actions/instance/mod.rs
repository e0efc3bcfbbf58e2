//! Instances.

mod attribute;
mod batch;
mod charge;
mod charge_type;
mod console;
mod delete;
mod deployment;
mod describe;
mod find;
mod hardware;
mod launch;
mod maintenance;
mod network;
mod power;
mod ram_role;
mod release_time;
mod renewal;
mod security_groups;
mod spec;
mod status;
mod text;
mod vpc;
mod wire;

#[cfg(test)]
mod tests;

use super::Table;

pub(super) use release_time::of as release_time;
pub(super) use spec::order_id;

pub(super) const ACTIONS: Table = &[
    ("AllocatePublicIpAddress", network::allocate_public_ip),
    ("AttachInstanceRamRole", ram_role::attach),
    ("CreateInstance", launch::create),
    ("DeleteInstance", delete::one),
    ("DeleteInstances", delete::several),
    ("DescribeInstanceAttribute", status::attribute),
    ("DescribeInstanceAutoRenewAttribute", renewal::describe),
    ("DescribeInstanceMaintenanceAttributes", maintenance::describe),
    ("DescribeInstanceRamRole", ram_role::describe),
    ("DescribeInstanceStatus", status::describe),
    ("DescribeInstanceVncUrl", console::vnc_url),
    ("DescribeInstances", describe::describe),
    ("DescribeUserData", console::user_data),
    ("DetachInstanceRamRole", ram_role::detach),
    ("GetInstanceConsoleOutput", console::output),
    ("ModifyInstanceAttribute", attribute::modify),
    ("ModifyInstanceAutoReleaseTime", release_time::modify),
    ("ModifyInstanceAutoRenewAttribute", renewal::modify),
    ("ModifyInstanceChargeType", charge_type::modify),
    ("ModifyInstanceDeployment", deployment::modify),
    ("ModifyInstanceMaintenanceAttributes", maintenance::modify),
    ("ModifyInstanceMetadataOptions", console::metadata_options),
    ("ModifyInstanceNetworkSpec", network::modify),
    ("ModifyInstanceSpec", spec::modify),
    ("ModifyInstanceVncPasswd", console::vnc_password),
    ("ModifyInstanceVpcAttribute", vpc::modify),
    ("ModifyPrepayInstanceSpec", spec::modify_prepaid),
    ("ReActivateInstances", power::reactivate),
    ("RebootInstance", power::reboot),
    ("RebootInstances", batch::reboot),
    ("RedeployInstance", maintenance::redeploy),
    ("ReleasePublicIpAddress", network::release_public_ip),
    ("RenewInstance", renewal::renew),
    ("RunInstances", launch::run),
    ("StartInstance", power::start),
    ("StartInstances", batch::start),
    ("StopInstance", power::stop),
    ("StopInstances", batch::stop),
];
