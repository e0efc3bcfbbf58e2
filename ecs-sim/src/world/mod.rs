//! What exists: every resource of one account, and what is about to happen to it.
//!
//! The world is plain data, saved and loaded as one JSON file. It knows nothing of requests:
//! actions (`crate::actions`) read and change it, and whatever takes time is put on the timetable.

mod auto_snapshot;
mod cidr;
mod command;
mod default_network;
mod deployment_set;
mod disk;
mod eip;
mod event;
mod ids;
mod image;
mod instance;
mod key_pair;
mod launch_template;
mod network_interface;
mod region;
mod resource;
mod security_group;
mod settings;
mod snapshot;
pub(crate) mod tags;
mod time;
mod timetable;
mod vpc;

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::regions::REGIONS;

pub(crate) use auto_snapshot::{AutoSnapshotPolicy, CrossRegionCopy, numbers};
pub(crate) use cidr::Cidr;
pub(crate) use command::{Command, Invocation, InvocationTarget, RunStatus};
pub(crate) use deployment_set::DeploymentSet;
pub(crate) use disk::{Disk, DiskOptions, DiskStatus, DiskType};
pub(crate) use eip::{Eip, EipUser};
pub(crate) use event::SystemEvent;
pub(crate) use ids::Ids;
pub(crate) use image::{Image, ImageStatus};
pub(crate) use instance::{ChargeType, Instance, InstanceStatus, MetadataOptions, Renewal};
pub(crate) use key_pair::KeyPair;
pub(crate) use launch_template::{LaunchTemplate, LaunchTemplateVersion};
pub(crate) use network_interface::{NetworkInterface, NetworkInterfaceStatus};
pub(crate) use region::Region;
pub(crate) use resource::{Resource, Tagged};
pub(crate) use security_group::{Direction, Rule, SecurityGroup};
pub use settings::Pace;
pub(crate) use snapshot::{CopySource, Snapshot, SnapshotGroup, SnapshotStatus};
pub(crate) use tags::Tags;
pub(crate) use time::{minutes, seconds};
pub(crate) use timetable::{Due, Timetable};
pub(crate) use vpc::{VSwitch, Vpc};

/// Everything that exists.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct World {
    pub(crate) ids: Ids,
    pub(crate) regions: Vec<Region>,
    pub(crate) timetable: Timetable,
    pub(crate) instances: BTreeMap<String, Instance>,
    pub(crate) disks: BTreeMap<String, Disk>,
    pub(crate) images: BTreeMap<String, Image>,
    pub(crate) snapshots: BTreeMap<String, Snapshot>,
    pub(crate) snapshot_groups: BTreeMap<String, SnapshotGroup>,
    pub(crate) auto_snapshot_policies: BTreeMap<String, AutoSnapshotPolicy>,
    pub(crate) security_groups: BTreeMap<String, SecurityGroup>,
    /// By region and name.
    pub(crate) key_pairs: BTreeMap<String, KeyPair>,
    pub(crate) network_interfaces: BTreeMap<String, NetworkInterface>,
    pub(crate) vpcs: BTreeMap<String, Vpc>,
    pub(crate) v_switches: BTreeMap<String, VSwitch>,
    pub(crate) eips: BTreeMap<String, Eip>,
    pub(crate) launch_templates: BTreeMap<String, LaunchTemplate>,
    pub(crate) deployment_sets: BTreeMap<String, DeploymentSet>,
    pub(crate) commands: BTreeMap<String, Command>,
    pub(crate) invocations: BTreeMap<String, Invocation>,
    pub(crate) system_events: Vec<SystemEvent>,
    /// What calls with a client token were answered, by action and token.
    pub(crate) answered: BTreeMap<String, Answered>,
}

/// An answer that a repeated client token gets again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Answered {
    /// A digest of the parameters, which must be the same.
    pub(crate) parameters: String,
    pub(crate) answer: serde_json::Value,
}

impl World {
    /// A world without resources but those that every account has: public images, and in each
    /// region a network.
    pub(crate) fn new(seed: u64) -> Self {
        let mut world = Self { ids: Ids::new(seed), ..Self::default() };
        world.images = image::public();
        for region in &REGIONS {
            world.open_region(region);
        }
        world
    }

    /// Lets happen what is due, in the order of its time.
    pub(crate) fn settle(&mut self, now: Timestamp) {
        while let Some((time, due)) = self.timetable.next(now) {
            self.apply(due, time);
        }
    }

    /// What is due may be about something that is gone, or that was changed since.
    fn apply(&mut self, due: Due, time: Timestamp) {
        match due {
            Due::Instance(id) => self.advance_instance(&id, time),
            Due::Release(id) => self.release_on_time(&id, time),
            Due::Reclaim(id) => self.reclaim(&id, time),
            Due::Disk(id) => self.advance_disk(&id),
            Due::Snapshot(id) => self.advance_snapshot(&id, time),
            Due::AutoSnapshot(id) => self.take_auto_snapshots(&id, time),
            Due::Image(id) => self.advance_image(&id, time),
            Due::NetworkInterface(id) => self.advance_network_interface(&id),
            Due::Invocation(id) => self.advance_invocation(&id, time),
        }
    }
}
