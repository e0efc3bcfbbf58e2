//! Read access to the resources of any kind.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::redact::redact;
use crate::world::*;

/// A resource.
pub(super) trait Item {
    fn created(&self) -> Timestamp;

    /// Whether it is a default resource of every account.
    fn is_given(&self, world: &World) -> bool;

    /// Its members in the form of the state file, without secrets.
    fn shown(&self) -> Value;

    /// Its text in the state file.
    fn text(&self) -> String;
}

/// All resources of a kind by id.
pub(super) trait Collection {
    fn get(&self, id: &str) -> Option<&dyn Item>;

    fn iter(&self) -> Box<dyn Iterator<Item = (&str, &dyn Item)> + '_>;
}

impl<T: Item> Collection for BTreeMap<String, T> {
    fn get(&self, id: &str) -> Option<&dyn Item> {
        Self::get(self, id).map(|item| item as &dyn Item)
    }

    fn iter(&self) -> Box<dyn Iterator<Item = (&str, &dyn Item)> + '_> {
        Box::new(Self::iter(self).map(|(id, item)| (id.as_str(), item as &dyn Item)))
    }
}

impl Collection for NetworkInterfaces {
    fn get(&self, id: &str) -> Option<&dyn Item> {
        Collection::get(&**self, id)
    }

    fn iter(&self) -> Box<dyn Iterator<Item = (&str, &dyn Item)> + '_> {
        Collection::iter(&**self)
    }
}

impl Collection for Vec<SystemEvent> {
    fn get(&self, id: &str) -> Option<&dyn Item> {
        self.as_slice().iter().find(|event| event.id == id).map(|event| event as &dyn Item)
    }

    fn iter(&self) -> Box<dyn Iterator<Item = (&str, &dyn Item)> + '_> {
        Box::new(self.as_slice().iter().map(|event| (event.id.as_str(), event as &dyn Item)))
    }
}

macro_rules! items {
    ($($time:ident: $($item:ident $(given by $is_given:expr)?),+;)+) => {
        $($(impl Item for $item {
            fn created(&self) -> Timestamp {
                self.$time
            }

            fn is_given(&self, _world: &World) -> bool {
                false $(|| {
                    let is_given: fn(&Self, &World) -> bool = $is_given;
                    is_given(self, _world)
                })?
            }

            fn shown(&self) -> Value {
                redact(&serde_json::to_value(self).unwrap_or_default(), &[])
            }

            fn text(&self) -> String {
                serde_json::to_string(self).unwrap_or_default()
            }
        })+)+
    };
}

// By the member with the time of the creation.
items! {
    created:
        Activation, AutoProvisioningGroup, AutoSnapshotPolicy, Command, DedicatedHost,
        DedicatedHostCluster, DeploymentSet, DiagnosticMetricSet, DiagnosticReport, Disk, Eip,
        ForwardEntry, HpcCluster, Image given by |image, _| image.is_system(),
        ImageComponent, ImagePipeline, Instance, Invocation, KeyPair, LaunchTemplate, NatGateway,
        NetworkInterface, PipelineExecution, PrefixList, PrivatePool, ReservedInstance, RouteEntry,
        RouteTable given by |table, world| {
            let vpc = world.vpcs.get(&table.vpc_id);
            table.is_system && vpc.is_some_and(|vpc| vpc.is_default)
        },
        SecurityGroup given by |group, world| {
            let vpc = world.vpcs.get(&group.vpc_id);
            group.name == "default" && vpc.is_some_and(|vpc| vpc.is_default)
        },
        SentFile, Snapshot, SnapshotGroup, SnatEntry, StorageCapacityUnit, StorageSet, Task,
        VSwitch given by |v_switch, _| v_switch.is_default,
        Vpc given by |vpc, _| vpc.is_default;
    published: InstanceEvent;
    issued: Session;
    time: SystemEvent;
}
