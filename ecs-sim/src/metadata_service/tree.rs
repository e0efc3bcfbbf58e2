//! The tree below `meta-data/`: texts in folders.

use std::collections::BTreeMap;

use super::network::{interface, primary};
use super::{ROLE_KEYS, TAGS, shows_tags};
use crate::generated_response::ACCOUNT;
use crate::world::{Instance, World, seconds};

/// Every text by its path.
pub(super) struct Tree(BTreeMap<String, String>);

const NAME_SERVERS: &str = "100.100.2.136\n100.100.2.138";
const TIME_SERVERS: &str = "ntp.cloud.aliyuncs.com\nntp7.cloud.aliyuncs.com";
const MIRROR: &str = "http://mirrors.cloud.aliyuncs.com";

impl Tree {
    /// The metadata of an instance. Absent properties have no entry.
    pub(super) fn of(world: &World, instance: &Instance) -> Self {
        let mut tree = Self(BTreeMap::new());
        tree.add_instance(instance);
        tree.add_network(world, instance);
        tree.add_disks(world, instance);
        tree.add_key(world, instance);
        // These are served elsewhere, but listed here.
        if let Some(role) = &instance.ram_role {
            tree.add(&format!("{ROLE_KEYS}{role}"), "keys");
        }
        if shows_tags(instance) {
            tree.add(&format!("{TAGS}key"), "value");
        }
        tree
    }

    /// A text, or the names in a folder: one per line, folders with a trailing slash.
    pub(super) fn read(&self, path: &str) -> Option<String> {
        if let Some(text) = self.0.get(path) {
            return Some(text.clone());
        }
        let folder = match path.trim_end_matches('/') {
            "" => String::new(),
            path => format!("{path}/"),
        };
        let below =
            self.0.range(folder.clone()..).map_while(|(path, _)| path.strip_prefix(&folder));
        let mut names: Vec<_> = below
            .map(|rest| match rest.split_once('/') {
                Some((name, _)) => format!("{name}/"),
                None => rest.to_owned(),
            })
            .collect();
        names.dedup();
        (!names.is_empty()).then(|| names.join("\n"))
    }

    fn add(&mut self, path: &str, text: &str) {
        if !text.is_empty() {
            self.0.insert(path.to_owned(), text.to_owned());
        }
    }

    fn add_instance(&mut self, instance: &Instance) {
        let bandwidth = World::instance_type(&instance.instance_type)
            .map(|found| (found.network.bandwidth * 1024).to_string())
            .unwrap_or_default();
        let texts = [
            ("instance-id", instance.id.as_str()),
            ("image-id", &instance.image_id),
            ("region-id", &instance.region),
            ("zone-id", &instance.zone),
            ("serial-number", &instance.serial_number),
            ("hostname", &instance.host_name),
            ("network-type", "vpc"),
            ("owner-account-id", &ACCOUNT.to_string()),
            ("source-address", MIRROR),
            ("dns-conf/nameservers", NAME_SERVERS),
            ("ntp-conf/ntp-servers", TIME_SERVERS),
            ("instance/instance-type", &instance.instance_type),
            ("instance/instance-name", &instance.name),
            ("instance/virtualization-solution", "ECS Virt"),
            ("instance/virtualization-solution-version", "2.0"),
            ("instance/max-netbw-egress", &bandwidth),
            ("instance/max-netbw-ingress", &bandwidth),
        ];
        for (path, text) in texts {
            self.add(path, text);
        }
        if let Some(time) = instance.reclaimed_at {
            self.add("instance/spot/termination-time", &seconds(time));
        }
    }

    fn add_network(&mut self, world: &World, instance: &Instance) {
        let vpc = world.vpcs.get(&instance.vpc_id).map(|vpc| vpc.cidr_block.as_str());
        let v_switch = world.v_switches.get(&instance.v_switch_id);
        let mac = primary(world, instance).map(|interface| interface.mac_address.as_str());
        let texts = [
            ("private-ipv4", instance.private_ip.as_str()),
            ("eipv4", instance.public_ip.as_deref().unwrap_or_default()),
            ("vpc-id", &instance.vpc_id),
            ("vpc-cidr-block", vpc.unwrap_or_default()),
            ("vswitch-id", &instance.v_switch_id),
            ("vswitch-cidr-block", v_switch.map_or("", |v_switch| &v_switch.cidr_block)),
            ("mac", mac.unwrap_or_default()),
        ];
        for (path, text) in texts {
            self.add(path, text);
        }
        for found in world.network_interfaces.of_instance(&instance.id) {
            for (name, text) in interface(world, found) {
                self.add(&format!("network/interfaces/macs/{}/{name}", found.mac_address), &text);
            }
        }
    }

    fn add_disks(&mut self, world: &World, instance: &Instance) {
        let disks = world.disks.values();
        for disk in disks.filter(|disk| disk.instance_id.as_ref() == Some(&instance.id)) {
            self.add(&format!("disks/{}/id", disk.serial_number), &disk.id);
            self.add(&format!("disks/{}/name", disk.serial_number), &disk.name);
        }
    }

    fn add_key(&mut self, world: &World, instance: &Instance) {
        let pairs = world.key_pairs.values();
        let name = instance.key_pair_name.as_deref();
        let mut its = pairs.filter(|pair| pair.region == instance.region);
        if let Some(pair) = its.find(|pair| Some(pair.name.as_str()) == name) {
            self.add("public-keys/0/openssh-key", &pair.public_key);
        }
    }
}
