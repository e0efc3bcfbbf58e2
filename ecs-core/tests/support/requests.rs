//! Services, actions, and a request with a field of each kind.

use std::collections::BTreeMap;

use ecs_core::internal::{CodeMeaning, Fields, Form, Record};
use ecs_core::{Action, Request, Service};

use super::records::{Images, Kind};

pub(crate) static ECS: Service = Service::new("Ecs", "2014-05-26", "ecs.{region}.aliyuncs.com")
    .codes(&[
        ("InvalidPrice.NotFound", CodeMeaning::Other),
        ("InvalidRegionId.NotFound", CodeMeaning::Other),
        ("InvalidResourceGroup.NotFound", CodeMeaning::Missing("resource_group")),
        ("InvalidResourceId.NotFound", CodeMeaning::Missing("resource")),
        ("InvalidWidget.Broken", CodeMeaning::Transient),
        ("InvalidWidget.Busy", CodeMeaning::InProgress),
        ("InvalidWidgetId.NotFound", CodeMeaning::Missing("widget")),
    ]);

/// A service that reports errors with status 200.
pub(crate) static CMS: Service =
    Service::new("Cms", "2019-01-01", "metrics.{region}.aliyuncs.com").errors_in_success();

/// An action without required or filled-in parameters.
pub(crate) fn plain_action() -> Action {
    Action::new(&ECS, "CreateWidgets")
}

/// A request with any parameters for any action.
#[derive(Clone)]
pub(crate) struct TestRequest<P = Parameters> {
    pub(crate) action: Action,
    pub(crate) parameters: P,
}

/// A request for `action` without parameters.
pub(crate) fn empty_request(action: Action) -> TestRequest {
    TestRequest { action, parameters: Parameters::default() }
}

impl<P: Record> Record for TestRequest<P> {
    fn required(&self) -> &'static [&'static str] {
        self.parameters.required()
    }

    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        self.parameters.fields(fields);
    }
}

impl<P: Record> Request for TestRequest<P> {
    type Response = Images;

    fn action(&self) -> Action {
        self.action.clone()
    }
}

impl<P: Record> std::fmt::Debug for TestRequest<P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        ecs_core::internal::debug("TestRequest", self, f)
    }
}

/// A field of each kind that requests have. No field is required.
#[derive(Clone, Default)]
pub(crate) struct Parameters {
    pub(crate) name: Option<String>,
    pub(crate) amount: Option<i64>,
    pub(crate) price: Option<f64>,
    pub(crate) dry_run: Option<bool>,
    pub(crate) kind: Option<Kind>,
    pub(crate) system: Option<Disk>,
    pub(crate) disks: Option<Vec<Disk>>,
    pub(crate) ids: Option<Vec<String>>,
    pub(crate) labels: Option<BTreeMap<String, String>>,
    pub(crate) document: Option<Disk>,
    pub(crate) documents: Option<Vec<Disk>>,
    pub(crate) json: Option<serde_json::Value>,
    pub(crate) zones: Option<Vec<String>>,
    pub(crate) ports: Option<Vec<i64>>,
    pub(crate) password: Option<String>,
    pub(crate) arguments: Option<BTreeMap<String, String>>,
    pub(crate) region_id: Option<String>,
    pub(crate) client_token: Option<String>,
}

impl Record for Parameters {
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Name", &self.name);
        fields.add("Amount", &self.amount);
        fields.add("Price", &self.price);
        fields.add("DryRun", &self.dry_run);
        fields.add("Kind", &self.kind);
        fields.add("System", &self.system);
        fields.add("Disk", &self.disks);
        fields.add("Id", &self.ids);
        fields.add("Label", &self.labels);
        fields.add_as(Form::JsonText, "Document", &self.document);
        fields.add_as(Form::JsonText, "Documents", &self.documents);
        fields.add_as(Form::JsonText, "Json", &self.json);
        fields.add_as(Form::Commas, "Zones", &self.zones);
        fields.add_as(Form::Commas, "Ports", &self.ports);
        fields.add_as(Form::Secret, "Password", &self.password);
        fields.add_as(Form::SecretJsonText, "Arguments", &self.arguments);
        fields.add("RegionId", &self.region_id);
        fields.add("ClientToken", &self.client_token);
    }
}

#[derive(Clone, Default)]
pub(crate) struct Disk {
    pub(crate) size: Option<i64>,
    pub(crate) label: Option<String>,
    pub(crate) groups: Option<Vec<String>>,
    pub(crate) parts: Option<Vec<Disk>>,
    pub(crate) password: Option<String>,
}

impl Record for Disk {
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
        fields.add("Label", &self.label);
        fields.add("GroupIds", &self.groups);
        fields.add("Part", &self.parts);
        fields.add_as(Form::Secret, "Password", &self.password);
    }
}

/// Parameters with required fields.
#[derive(Clone, Default)]
pub(crate) struct Strict {
    pub(crate) region_id: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) ids: Option<Vec<String>>,
    pub(crate) tags: Option<Vec<Tag>>,
}

impl Record for Strict {
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "Name", "Id"]
    }

    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Name", &self.name);
        fields.add("Id", &self.ids);
        fields.add("Tag", &self.tags);
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

    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

ecs_record::record_traits!(Parameters, deserialize, any());
ecs_record::record_traits!(Disk, deserialize, any());
ecs_record::record_traits!(Strict, deserialize, any());
ecs_record::record_traits!(Tag, deserialize, any());
