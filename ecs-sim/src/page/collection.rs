//! Read access to the resources of any kind.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::recorded_request::{HIDDEN, is_secret};
use crate::world::{
    AutoSnapshotPolicy, Command, DeploymentSet, Disk, Eip, HpcCluster, Image, Instance,
    InstanceEvent, Invocation, KeyPair, LaunchTemplate, NetworkInterface, NetworkInterfaces,
    PrefixList, SecurityGroup, SentFile, Session, Snapshot, SnapshotGroup, StorageSet, SystemEvent,
    VSwitch, Vpc, World,
};

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
    ($($item:ident since $time:ident $(given by $is_given:expr)?;)*) => {
        $(impl Item for $item {
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
                without_secrets(serde_json::to_value(self).unwrap_or_default())
            }

            fn text(&self) -> String {
                serde_json::to_string(self).unwrap_or_default()
            }
        })*
    };
}

items! {
    AutoSnapshotPolicy since created;
    Command since created;
    DeploymentSet since created;
    Disk since created;
    Eip since created;
    HpcCluster since created;
    Image since created given by |image, _| image.is_system();
    Instance since created;
    InstanceEvent since published;
    Invocation since created;
    KeyPair since created;
    LaunchTemplate since created;
    NetworkInterface since created;
    PrefixList since created;
    SecurityGroup since created given by |group, world| {
        let vpc = world.vpcs.get(&group.vpc_id);
        group.name == "default" && vpc.is_some_and(|vpc| vpc.is_default)
    };
    SentFile since created;
    Session since issued;
    Snapshot since created;
    SnapshotGroup since created;
    StorageSet since created;
    SystemEvent since time;
    VSwitch since created given by |v_switch, _| v_switch.is_default;
    Vpc since created given by |vpc, _| vpc.is_default;
}

/// Hides secrets at any depth.
fn without_secrets(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let shown = |(name, value): (String, Value)| {
                let hide = is_secret(&name) && !value.is_object() && !value.is_null();
                let value = if hide { HIDDEN.into() } else { without_secrets(value) };
                (name, value)
            };
            members.into_iter().map(shown).collect()
        }
        Value::Array(items) => items.into_iter().map(without_secrets).collect(),
        other => other,
    }
}
