//! The world: every resource of one account, and its scheduled changes.
//!
//! The world is plain data, saved and loaded as one JSON file. It does not depend on requests:
//! actions (`crate::actions`) read and change it, and delayed changes are entered in the timetable.

mod activation;
mod address;
mod auto_provisioning;
mod auto_snapshot;
mod base64_bytes;
mod calendar;
mod cidr;
mod command;
mod dedicated_host;
mod dedicated_host_cluster;
mod default_network;
mod deployment_set;
mod diagnostic;
mod disk;
mod eip;
mod event;
mod frequency;
mod hpc_cluster;
mod ids;
mod image;
mod image_builder;
mod instance;
mod key_pair;
mod launch_template;
mod limits;
mod nat_gateway;
mod network_interface;
mod network_status;
mod prefix_list;
mod private_pool;
mod region;
mod repeat;
mod reserved_instance;
mod resource;
mod route;
#[cfg(test)]
mod sample;
mod saved;
mod security_group;
mod session;
mod snapshot;
mod spot;
mod stock;
mod storage_capacity_unit;
mod storage_set;
pub(crate) mod tags;
mod task;
mod time;
mod timetable;
mod transition_delays;
mod version;
mod vpc;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::regions;

pub(crate) use activation::Activation;
pub(crate) use auto_provisioning::{
    AutoProvisioningGroup, GroupStatus, LaunchChoice, Provisioned, ProvisioningTask,
};
pub(crate) use auto_snapshot::{AutoSnapshotPolicy, CrossRegionCopy};
pub(crate) use calendar::{
    add as add_period, at_day as at_day_of_month, parse as parse_time, parse_hour,
};
pub(crate) use cidr::Cidr;
pub(crate) use command::{Command, CommandRule, Invocation, Outcome, RunStatus, SentFile, Target};
pub(crate) use dedicated_host::DedicatedHost;
pub(crate) use dedicated_host_cluster::DedicatedHostCluster;
pub(crate) use deployment_set::DeploymentSet;
pub(crate) use diagnostic::{DiagnosticMetricSet, DiagnosticReport};
pub(crate) use disk::{Disk, DiskOptions, DiskStatus, DiskType};
pub(crate) use eip::{Eip, EipUser};
pub(crate) use event::{InstanceEvent, SystemEvent};
pub(crate) use frequency::Frequency;
pub(crate) use hpc_cluster::HpcCluster;
pub(crate) use ids::Ids;
pub(crate) use image::{Image, ImageStatus};
pub(crate) use image_builder::{ExecutionStatus, ImageComponent, ImagePipeline, PipelineExecution};
pub(crate) use instance::{
    ChargeType, Instance, InstanceOptions, InstanceStatus, MetadataOptions, Renewal,
};
pub(crate) use key_pair::KeyPair;
pub(crate) use launch_template::{LaunchTemplate, LaunchTemplateVersion};
pub(crate) use limits::Limits;
pub(crate) use nat_gateway::{ForwardEntry, NatGateway, SnatEntry};
pub(crate) use network_interface::{NetworkInterface, NetworkInterfaceStatus, NetworkInterfaces};
pub(crate) use network_status::{NetworkStatus, Transient};
pub(crate) use prefix_list::{AddressFamily, PrefixList};
pub(crate) use private_pool::{PoolStatus, PrivatePool, RecurrenceRule};
pub(crate) use region::Region;
pub(crate) use reserved_instance::ReservedInstance;
pub(crate) use resource::{Kind, Resource, Tagged};
pub(crate) use route::{NextHop, RouteEntry, RouteTable, SERVICES};
pub(crate) use security_group::{Direction, Rule, SecurityGroup};
pub(crate) use session::Session;
pub(crate) use snapshot::{CopySource, Snapshot, SnapshotGroup, SnapshotStatus};
pub(crate) use spot::NOTICE as RECLAIM_NOTICE;
pub(crate) use storage_capacity_unit::StorageCapacityUnit;
pub(crate) use storage_set::{StoragePartition, StorageSet};
pub(crate) use tags::{Tags, matches as tags_match, wire as wire_tags};
pub(crate) use task::{Task, TaskStatus};
pub(crate) use time::{minutes, seconds};
pub(crate) use timetable::{Due, Timetable};
pub use transition_delays::TransitionDelays;
pub(crate) use version::Version;
pub(crate) use vpc::{VSwitch, Vpc};
use words::words;

/// All resources and settings.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct World {
    // First, so that a file of another version is reported as such before any other problem.
    pub(crate) version: Version,
    pub(crate) ids: Ids,
    /// How far the time of the world is ahead of the clock of the endpoint, in milliseconds.
    pub(crate) ahead_ms: u64,
    pub(crate) regions: Vec<Region>,
    pub(crate) timetable: Timetable,
    /// The time up to which everything due has happened.
    #[serde(skip)]
    pub(crate) settled: Timestamp,
    pub(crate) instances: BTreeMap<String, Instance>,
    pub(crate) disks: BTreeMap<String, Disk>,
    /// The regions that encrypt new disks, with the key; an empty key is that of the service.
    pub(crate) default_disk_keys: BTreeMap<String, String>,
    pub(crate) images: BTreeMap<String, Image>,
    pub(crate) snapshots: BTreeMap<String, Snapshot>,
    pub(crate) snapshot_groups: BTreeMap<String, SnapshotGroup>,
    pub(crate) auto_snapshot_policies: BTreeMap<String, AutoSnapshotPolicy>,
    pub(crate) security_groups: BTreeMap<String, SecurityGroup>,
    pub(crate) prefix_lists: BTreeMap<String, PrefixList>,
    /// By region and name.
    pub(crate) key_pairs: BTreeMap<String, KeyPair>,
    pub(crate) network_interfaces: NetworkInterfaces,
    pub(crate) vpcs: BTreeMap<String, Vpc>,
    pub(crate) v_switches: BTreeMap<String, VSwitch>,
    pub(crate) route_tables: BTreeMap<String, RouteTable>,
    pub(crate) route_entries: BTreeMap<String, RouteEntry>,
    pub(crate) nat_gateways: BTreeMap<String, NatGateway>,
    pub(crate) forward_entries: BTreeMap<String, ForwardEntry>,
    pub(crate) snat_entries: BTreeMap<String, SnatEntry>,
    pub(crate) eips: BTreeMap<String, Eip>,
    pub(crate) launch_templates: BTreeMap<String, LaunchTemplate>,
    pub(crate) deployment_sets: BTreeMap<String, DeploymentSet>,
    pub(crate) capacity_reservations: BTreeMap<String, PrivatePool>,
    pub(crate) elasticity_assurances: BTreeMap<String, PrivatePool>,
    pub(crate) reserved_instances: BTreeMap<String, ReservedInstance>,
    pub(crate) diagnostic_metric_sets: BTreeMap<String, DiagnosticMetricSet>,
    pub(crate) diagnostic_reports: BTreeMap<String, DiagnosticReport>,
    pub(crate) storage_capacity_units: BTreeMap<String, StorageCapacityUnit>,
    pub(crate) activations: BTreeMap<String, Activation>,
    pub(crate) image_components: BTreeMap<String, ImageComponent>,
    pub(crate) image_pipelines: BTreeMap<String, ImagePipeline>,
    pub(crate) pipeline_executions: BTreeMap<String, PipelineExecution>,
    pub(crate) storage_sets: BTreeMap<String, StorageSet>,
    pub(crate) dedicated_hosts: BTreeMap<String, DedicatedHost>,
    pub(crate) dedicated_host_clusters: BTreeMap<String, DedicatedHostCluster>,
    pub(crate) hpc_clusters: BTreeMap<String, HpcCluster>,
    pub(crate) tasks: BTreeMap<String, Task>,
    pub(crate) auto_provisioning_groups: BTreeMap<String, AutoProvisioningGroup>,
    pub(crate) commands: BTreeMap<String, Command>,
    pub(crate) invocations: BTreeMap<String, Invocation>,
    pub(crate) sent_files: BTreeMap<String, SentFile>,
    /// The outcomes of commands. Commands without a matching rule succeed.
    pub(crate) command_rules: Vec<CommandRule>,
    pub(crate) system_events: Vec<SystemEvent>,
    pub(crate) instance_events: BTreeMap<String, InstanceEvent>,
    /// By access key id.
    pub(crate) sessions: BTreeMap<String, Session>,
    /// The instance that the metadata service serves, instead of the oldest running one.
    pub(crate) metadata_instance: Option<String>,
    /// Zones, or `*` for all, with instance types that are sold out.
    pub(crate) sold_out: BTreeSet<(String, String)>,
    pub(crate) limits: Limits,
    /// How many public addresses have been assigned.
    pub(crate) public_addresses: u32,
    /// Responses to calls with a client token, by region, action and token.
    pub(crate) responses_by_token: BTreeMap<String, Responded>,
}

/// The response that a reused client token gets again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Responded {
    /// In files of earlier versions there is none.
    #[serde(default)]
    pub(crate) time: Timestamp,
    /// A digest of the parameters, which must be the same.
    pub(crate) parameters: String,
    pub(crate) response: serde_json::Value,
}

impl World {
    /// A world with the default regions.
    #[cfg(test)]
    pub(crate) fn new(seed: u64) -> Self {
        Self::with_regions(seed, regions::REGIONS.iter().map(|region| region.id))
    }

    /// A world with only the default resources of every account: public images, and a network in
    /// each region. A region that is not well-known gets an endpoint of the usual form.
    pub(crate) fn with_regions<'a>(seed: u64, ids: impl IntoIterator<Item = &'a str>) -> Self {
        let mut world = Self { ids: Ids::new(seed), images: image::public(), ..Self::default() };
        world.add_regions(ids);
        world
    }

    /// Whether a resource of any kind has the id.
    pub(crate) fn has_resource(&self, id: &str) -> bool {
        self.instances.contains_key(id)
            || self.disks.contains_key(id)
            || self.snapshots.contains_key(id)
            || self.images.contains_key(id)
            || self.security_groups.contains_key(id)
            || self.network_interfaces.contains_key(id)
            || self.vpcs.contains_key(id)
            || self.v_switches.contains_key(id)
            || self.eips.contains_key(id)
            || self.launch_templates.contains_key(id)
            || self.deployment_sets.contains_key(id)
            || self.commands.contains_key(id)
            || self.invocations.contains_key(id)
            || self.auto_snapshot_policies.contains_key(id)
    }

    /// Adds the regions that do not exist yet.
    pub(crate) fn add_regions<'a>(&mut self, ids: impl IntoIterator<Item = &'a str>) {
        for id in ids {
            if self.regions.iter().any(|region| region.id == id) {
                continue;
            }
            let known = regions::find(id);
            let endpoint =
                known.map_or_else(|| format!("ecs.{id}.aliyuncs.com"), regions::Region::endpoint);
            self.open_region(id, &endpoint, known.map_or(id, |region| region.local_name));
        }
    }

    /// Adds a zone with a vSwitch of the default VPC, unless its region has it.
    pub(crate) fn add_zone(&mut self, id: &str) {
        let region = regions::of_zone(id);
        self.add_regions([region]);
        let found = self.regions.iter_mut().find(|known| known.id == region);
        let Some(zones) = found.map(|region| &mut region.zones) else { return };
        if zones.iter().all(|known| known != id) {
            zones.push(id.to_owned());
            let index = zones.len() - 1;
            self.open_zone(region, id, index);
        }
    }

    /// The time of the world when the clock of the endpoint shows `clock`.
    pub(crate) fn time(&self, clock: Timestamp) -> Timestamp {
        let ahead = SignedDuration::try_from(Duration::from_millis(self.ahead_ms));
        let ahead = ahead.unwrap_or(SignedDuration::MAX);
        clock.saturating_add(ahead).unwrap_or(Timestamp::MAX)
    }

    /// Applies all changes that are due, in order of time.
    pub(crate) fn settle(&mut self, now: Timestamp) {
        while let Some((time, due)) = self.timetable.next(now) {
            self.settled = time;
            self.apply(due, time);
        }
        self.settled = now;
    }

    /// The resource may have been deleted or changed since the entry was made.
    fn apply(&mut self, due: Due, time: Timestamp) {
        match due {
            Due::Instance(id) => self.advance_instance(&id, time),
            Due::Release(id) => self.release_on_time(&id, time),
            Due::DedicatedHostRelease(id) => self.release_host_on_time(&id, time),
            Due::Expiry(id) => self.expire(&id, time),
            Due::ReclaimNotice(id) => self.reclaim_running(&id, time),
            Due::Reclaim(id) => self.reclaim(&id, time),
            Due::InstanceEvent(id) => self.begin_event(&id),
            Due::Disk(id) => self.advance_disk(&id),
            Due::Snapshot(id) => self.advance_snapshot(&id, time),
            Due::AutoSnapshot(id) => self.take_auto_snapshots(&id, time),
            Due::Image(id) => self.advance_image(&id, time),
            Due::NetworkInterface(id) => self.advance_network_interface(&id),
            Due::Network(id) => self.advance_network(&id),
            Due::PipelineExecution(id) => self.advance_execution(&id, time),
            Due::PrivatePool(id) => self.advance_private_pool(&id, time),
            Due::ReservedInstance(id) => self.renew_reserved_instance(&id, time),
            // Launches instances by the code of `RunInstances`.
            Due::AutoProvisioningGroup(id) => crate::actions::provision(self, &id, time),
            Due::Repetition(id) => self.repeat(&id, time),
            Due::Invocation(id) => self.advance_invocation(&id, time),
            Due::Task(id) => self.end_task(&id),
        }
    }
}
