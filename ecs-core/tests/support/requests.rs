//! Products, actions and a request with a field of every kind.

use std::collections::BTreeMap;

use ecs_core::record::{Members, Record};
use ecs_core::{Action, Request, Service};

use super::records::{Images, Kind};

pub(crate) static ECS: Service = Service::new("Ecs", "2014-05-26", "ecs.{region}.aliyuncs.com");

/// Reports failures with status 200.
pub(crate) static CMS: Service =
    Service::new("Cms", "2019-01-01", "metrics.{region}.aliyuncs.com").errors_in_success();

/// An action that needs nothing and fills nothing.
pub(crate) fn bare() -> Action {
    Action::new(&ECS, "MakeThings")
}

/// Any parameters for any action.
#[derive(Clone)]
pub(crate) struct Ask<P = Make> {
    pub(crate) action: Action,
    pub(crate) parameters: P,
}

/// A call of `action` without parameters.
pub(crate) fn ask(action: Action) -> Ask {
    Ask { action, parameters: Make::default() }
}

impl<P: Record> Record for Ask<P> {
    fn required(&self) -> &'static [&'static str] {
        self.parameters.required()
    }

    fn members<'a>(&'a self, to: &mut Members<'a>) {
        self.parameters.members(to);
    }
}

impl<P: Record> Request for Ask<P> {
    type Response = Images;

    fn action(&self) -> Action {
        self.action.clone()
    }
}

impl<P: Record> std::fmt::Debug for Ask<P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        ecs_core::record::debug("Ask", self, f)
    }
}

/// A field of every kind that requests have; nothing is required.
#[derive(Clone, Default)]
pub(crate) struct Make {
    pub(crate) name: Option<String>,
    pub(crate) amount: Option<i64>,
    pub(crate) price: Option<f64>,
    pub(crate) dry_run: Option<bool>,
    pub(crate) kind: Option<Kind>,
    pub(crate) system: Option<Disk>,
    pub(crate) disks: Vec<Disk>,
    pub(crate) ids: Vec<String>,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) document: Option<Disk>,
    pub(crate) documents: Vec<Disk>,
    pub(crate) json: Option<serde_json::Value>,
    pub(crate) zones: Vec<String>,
    pub(crate) ports: Vec<i64>,
    pub(crate) password: Option<String>,
    pub(crate) region_id: Option<String>,
    pub(crate) client_token: Option<String>,
}

impl Record for Make {
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Name", &self.name);
        to.put("Amount", &self.amount);
        to.put("Price", &self.price);
        to.put("DryRun", &self.dry_run);
        to.put("Kind", &self.kind);
        to.put("System", &self.system);
        to.put("Disk", &self.disks);
        to.put("Id", &self.ids);
        to.put("Label", &self.labels);
        to.json("Document", &self.document);
        to.json("Documents", &self.documents);
        to.json("Json", &self.json);
        to.commas("Zones", &self.zones);
        to.commas("Ports", &self.ports);
        to.secret("Password", &self.password);
        to.put("RegionId", &self.region_id);
        to.put("ClientToken", &self.client_token);
    }
}

#[derive(Clone, Default)]
pub(crate) struct Disk {
    pub(crate) size: Option<i64>,
    pub(crate) label: Option<String>,
    pub(crate) groups: Vec<String>,
    pub(crate) parts: Vec<Disk>,
    pub(crate) password: Option<String>,
}

impl Record for Disk {
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Size", &self.size);
        to.put("Label", &self.label);
        to.put("GroupIds", &self.groups);
        to.put("Part", &self.parts);
        to.secret("Password", &self.password);
    }
}

/// A request of which much is required.
#[derive(Clone, Default)]
pub(crate) struct Strict {
    pub(crate) region_id: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) ids: Vec<String>,
    pub(crate) tags: Vec<Tag>,
}

impl Record for Strict {
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "Name", "Id"]
    }

    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("Name", &self.name);
        to.put("Id", &self.ids);
        to.put("Tag", &self.tags);
    }
}

#[derive(Clone, Default)]
pub(crate) struct Tag {
    pub(crate) key: Option<String>,
    pub(crate) value: Option<String>,
}

impl Record for Tag {
    fn required(&self) -> &'static [&'static str] {
        &["Key"]
    }

    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Key", &self.key);
        to.put("Value", &self.value);
    }
}

ecs_core::request_records!(Make, Disk, Strict, Tag);
