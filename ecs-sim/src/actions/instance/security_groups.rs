//! Security groups of an instance.

use crate::actions::prelude::*;

/// Security groups that can be combined on an instance of a VPC. `is_named` is whether the call
/// chose the VPC or left it at the default.
pub(super) fn check(
    world: &World,
    call: &Call<'_>,
    vpc_id: &str,
    ids: &[&str],
    is_named: bool,
) -> Result<Vec<String>> {
    let groups: Vec<&SecurityGroup> =
        ids.iter().map(|id| group(world, call, id)).collect::<Result<_, _>>()?;
    reject_if!(call, ids.iter().collect::<BTreeSet<_>>().len() < ids.len() =>
        "InvalidParameter.SecurityGroupIdRepeated", "A security group occurs more than once.");
    if let Some(group) = groups.iter().find(|group| group.vpc_id != vpc_id) {
        let message = format!("The security group {} is not in the VPC {vpc_id}.", group.id);
        let not_in_default_vpc = if is_named { "" } else { "InvalidSecurityGroup.NotInDefaultVpc" };
        let codes = [
            not_in_default_vpc,
            "InvalidSecurityGroup.VpcMismatch",
            "InvalidSecurityGroupVpc.NotBelongToOneVpc",
            "InvalidParameter.Mismatch",
        ];
        return Err(reject_any(call, &codes, message));
    }
    reject_if!(call, groups.iter().any(|group| group.group_type != groups[0].group_type) =>
        "EnterpriseGroupLimited.MutliGroupType",
        "Normal and enterprise security groups cannot be mixed.");
    Ok(ids.iter().map(|id| (*id).to_owned()).collect())
}

fn group<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<&'w SecurityGroup> {
    let found = world.security_groups.get(id);
    let in_region =
        |group: &&SecurityGroup| call.text("RegionId").is_none_or(|region| region == group.region);
    found.filter(in_region).ok_or_else(|| {
        let message = format!("The security group {id:?} does not exist in the region.");
        reject_missing(call, &["InvalidSecurityGroupId.NotFound"], message)
    })
}
