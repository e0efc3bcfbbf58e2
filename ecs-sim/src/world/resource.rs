//! Traits common to resources.

use std::collections::BTreeMap;

use super::*;

/// A resource in a region.
pub(crate) trait Resource {
    fn region(&self) -> &str;
}

/// A kind of resource that has a collection of its own.
pub(crate) trait Kind: Resource + Sized + 'static {
    /// The parameter that names a resource, and the member for the id of a new one.
    const ID: &'static str;
    /// The usual code for one that does not exist.
    const NOT_FOUND: &'static str;

    fn id(&self) -> &str;
    fn all(world: &World) -> &BTreeMap<String, Self>;
    fn all_mut(world: &mut World) -> &mut BTreeMap<String, Self>;
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

macro_rules! kinds {
    ($($kind:ident in $all:ident by $id:literal $(or $not_found:literal)?;)+) => {
        $(impl Kind for $kind {
            const ID: &'static str = $id;
            const NOT_FOUND: &'static str = kinds!(@ $id $($not_found)?);

            fn id(&self) -> &str {
                &self.id
            }

            fn all(world: &World) -> &BTreeMap<String, Self> {
                &world.$all
            }

            fn all_mut(world: &mut World) -> &mut BTreeMap<String, Self> {
                &mut world.$all
            }
        })+
        resources! { $($kind)+ }
    };
    (@ $id:literal) => { concat!("Invalid", $id, ".NotFound") };
    (@ $id:literal $not_found:literal) => { $not_found };
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

resources! { Image KeyPair PrivatePool }

kinds! {
    Activation in activations by "ActivationId";
    AutoProvisioningGroup in auto_provisioning_groups by "AutoProvisioningGroupId";
    AutoSnapshotPolicy in auto_snapshot_policies by "AutoSnapshotPolicyId";
    Command in commands by "CommandId";
    DedicatedHost in dedicated_hosts by "DedicatedHostId";
    DedicatedHostCluster in dedicated_host_clusters by "DedicatedHostClusterId";
    DeploymentSet in deployment_sets by "DeploymentSetId";
    DiagnosticMetricSet in diagnostic_metric_sets by "MetricSetId";
    DiagnosticReport in diagnostic_reports by "ReportId";
    Disk in disks by "DiskId";
    Eip in eips by "AllocationId";
    ForwardEntry in forward_entries by "ForwardEntryId";
    HpcCluster in hpc_clusters by "HpcClusterId";
    ImageComponent in image_components by "ImageComponentId";
    ImagePipeline in image_pipelines by "ImagePipelineId";
    Instance in instances by "InstanceId";
    InstanceEvent in instance_events by "EventId";
    Invocation in invocations by "InvokeId";
    LaunchTemplate in launch_templates by "LaunchTemplateId";
    NatGateway in nat_gateways by "NatGatewayId";
    NetworkInterface in network_interfaces by "NetworkInterfaceId" or "InvalidEniId.NotFound";
    PipelineExecution in pipeline_executions by "ExecutionId";
    PrefixList in prefix_lists by "PrefixListId";
    ReservedInstance in reserved_instances by "ReservedInstanceId";
    RouteEntry in route_entries by "RouteEntryId";
    RouteTable in route_tables by "RouteTableId";
    SecurityGroup in security_groups by "SecurityGroupId";
    SentFile in sent_files by "InvokeId";
    Snapshot in snapshots by "SnapshotId";
    SnapshotGroup in snapshot_groups by "SnapshotGroupId";
    SnatEntry in snat_entries by "SnatEntryId";
    StorageCapacityUnit in storage_capacity_units by "StorageCapacityUnitId";
    StorageSet in storage_sets by "StorageSetId";
    Task in tasks by "TaskId";
    VSwitch in v_switches by "VSwitchId";
    Vpc in vpcs by "VpcId";
}

tagged! {
    id:
        Activation AutoSnapshotPolicy Command DedicatedHost DedicatedHostCluster Disk Eip Image
        Instance LaunchTemplate NatGateway NetworkInterface PrivatePool ReservedInstance RouteTable
        SecurityGroup Snapshot VSwitch Vpc;
    name: KeyPair;
}
