//! Traits common to resources.

use super::{
    AutoSnapshotPolicy, Command, DeploymentSet, Disk, Eip, HpcCluster, Image, Instance, KeyPair,
    LaunchTemplate, NetworkInterface, PrefixList, SecurityGroup, Snapshot, StorageSet, Tags,
    VSwitch, Vpc,
};

/// A resource in a region.
pub(crate) trait Resource {
    fn region(&self) -> &str;
}

/// A resource that can have tags.
pub(crate) trait Tagged: Resource {
    /// The resource type in tag actions.
    fn tag_id(&self) -> &str;
    fn tags_mut(&mut self) -> &mut Tags;
}

macro_rules! resources {
    ($($resource:ident)*) => {
        $(impl Resource for $resource {
            fn region(&self) -> &str {
                &self.region
            }
        })*
    };
}

macro_rules! tagged {
    ($($resource:ident by $id:ident,)*) => {
        $(impl Tagged for $resource {
            fn tag_id(&self) -> &str {
                &self.$id
            }

            fn tags_mut(&mut self) -> &mut Tags {
                &mut self.tags
            }
        })*
    };
}

resources! {
    AutoSnapshotPolicy Command DeploymentSet Disk Eip HpcCluster Image Instance KeyPair LaunchTemplate
    NetworkInterface PrefixList SecurityGroup Snapshot StorageSet VSwitch Vpc
}

tagged! {
    AutoSnapshotPolicy by id,
    Command by id,
    Disk by id,
    Image by id,
    Instance by id,
    KeyPair by name,
    LaunchTemplate by id,
    NetworkInterface by id,
    SecurityGroup by id,
    Snapshot by id,
}
