//! Traits common to resources.

use super::*;

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
    ($($id:ident: $($resource:ident)+;)+) => {
        $($(impl Tagged for $resource {
            fn tag_id(&self) -> &str {
                &self.$id
            }

            fn tags_mut(&mut self) -> &mut Tags {
                &mut self.tags
            }
        })+)+
    };
}

resources! {
    Activation AutoProvisioningGroup AutoSnapshotPolicy Command DedicatedHost DedicatedHostCluster
    DeploymentSet DiagnosticMetricSet DiagnosticReport Disk Eip ForwardEntry HpcCluster Image
    ImageComponent ImagePipeline Instance InstanceEvent Invocation KeyPair LaunchTemplate NatGateway
    NetworkInterface PipelineExecution PrefixList PrivatePool ReservedInstance RouteEntry RouteTable
    SecurityGroup SentFile Snapshot SnapshotGroup SnatEntry StorageCapacityUnit StorageSet Task
    VSwitch Vpc
}

tagged! {
    id:
        Activation AutoSnapshotPolicy Command DedicatedHost DedicatedHostCluster Disk Eip Image
        Instance LaunchTemplate NatGateway NetworkInterface PrivatePool ReservedInstance RouteTable
        SecurityGroup Snapshot VSwitch Vpc;
    name: KeyPair;
}
