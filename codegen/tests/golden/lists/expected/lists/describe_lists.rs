// Generated from api-specs/lists/2020-01-01/actions/DescribeLists.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeLists`: calls `DescribeLists`.
//!
//! Changes nothing.

use ecs_core::{Action, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use crate::generated::services;

/// The request of [`Client::describe_lists`](crate::Client::describe_lists).
///
/// Calls `DescribeLists`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeListsRequest {
    /// `NetworkInterface`.
    pub network_interface: Vec<NetworkInterface>,
    /// `Id`. 1 to 5 items.
    pub id: Vec<String>,
    /// `Port`.
    pub port: Vec<i64>,
}

impl DescribeListsRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NetworkInterface`.
    pub fn network_interface(
        mut self,
        value: impl IntoIterator<Item = NetworkInterface>,
    ) -> Self {
        self.network_interface = value.into_iter().collect();
        self
    }

    /// Sets `Id`.
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.id = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `Port`.
    pub fn port(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.port = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Record for DescribeListsRequest {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("NetworkInterface", &self.network_interface);
        to.put("Id", &self.id);
        to.put("Port", &self.port);
    }
}

impl Request for DescribeListsRequest {
    type Response = DescribeListsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::LISTS, "DescribeLists").read_only()
    }
}

/// `NetworkInterface` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NetworkInterface {
    /// `SecurityGroupIds`.
    pub security_group_ids: Vec<String>,
    /// `Ipv6`.
    pub ipv6: Vec<Ipv6>,
    /// `Flag`.
    pub flag: Vec<bool>,
    /// `Weight`.
    pub weight: Vec<f64>,
    /// `Primary`.
    pub primary: Option<bool>,
}

impl NetworkInterface {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `Ipv6`.
    pub fn ipv6(mut self, value: impl IntoIterator<Item = Ipv6>) -> Self {
        self.ipv6 = value.into_iter().collect();
        self
    }

    /// Sets `Flag`.
    pub fn flag(mut self, value: impl IntoIterator<Item = bool>) -> Self {
        self.flag = value.into_iter().collect();
        self
    }

    /// Sets `Weight`.
    pub fn weight(mut self, value: impl IntoIterator<Item = impl Into<f64>>) -> Self {
        self.weight = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `Primary`.
    #[inline]
    pub fn primary(mut self, value: bool) -> Self {
        self.primary = Some(value);
        self
    }
}

impl Record for NetworkInterface {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("SecurityGroupIds", &self.security_group_ids);
        to.put("Ipv6", &self.ipv6);
        to.put("Flag", &self.flag);
        to.put("Weight", &self.weight);
        to.put("Primary", &self.primary);
    }
}

/// `NetworkInterface.Ipv6` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Ipv6 {
    /// `Address`.
    pub address: Option<String>,
}

impl Ipv6 {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
}

impl Record for Ipv6 {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Address"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Address", &self.address);
    }
}

/// The answer to [`Client::describe_lists`](crate::Client::describe_lists).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeListsResponse {
    /// `RequestId`.
    pub request_id: String,
    /// `InstanceIds`.
    pub instance_ids: Vec<String>,
    /// `Disks`.
    pub disks: Vec<Disk>,
    /// `Names`.
    pub names: Vec<String>,
    /// `Ratios`.
    pub ratios: Vec<f64>,
    /// `Flags`.
    pub flags: Vec<bool>,
    /// `Blobs`.
    pub blobs: Vec<serde_json::Value>,
    /// `Rules`.
    pub rules: Vec<Rules>,
    /// `Groups`.
    pub groups: Vec<Groups>,
}

impl Record for DescribeListsResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
        to.wrapped("InstanceIds", "InstanceId", &self.instance_ids);
        to.wrapped("Disks", "Disk", &self.disks);
        to.put("Names", &self.names);
        to.put("Ratios", &self.ratios);
        to.put("Flags", &self.flags);
        to.put("Blobs", &self.blobs);
        to.put("Rules", &self.rules);
        to.put("Groups", &self.groups);
    }
}

impl Answer for DescribeListsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "InstanceIds" => record::wrapped("InstanceId", &mut self.instance_ids),
            "Disks" => record::wrapped("Disk", &mut self.disks),
            "Names" => self.names.slot(),
            "Ratios" => self.ratios.slot(),
            "Flags" => self.flags.slot(),
            "Blobs" => self.blobs.slot(),
            "Rules" => self.rules.slot(),
            "Groups" => self.groups.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Disks.Disk` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Disk {
    /// `DiskId`.
    pub disk_id: String,
    /// `Tags`.
    pub tags: Vec<Tag>,
    /// `Ports`.
    pub ports: Vec<i64>,
}

impl Record for Disk {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("DiskId", &self.disk_id);
        to.wrapped("Tags", "Tag", &self.tags);
        to.wrapped("Ports", "Port", &self.ports);
    }
}

impl Answer for Disk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DiskId" => self.disk_id.slot(),
            "Tags" => record::wrapped("Tag", &mut self.tags),
            "Ports" => record::wrapped("Port", &mut self.ports),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Disks.Disk.Tags.Tag` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// `Key`.
    pub key: String,
    /// `Value`.
    pub value: String,
}

impl Record for Tag {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Key", &self.key);
        to.put("Value", &self.value);
    }
}

impl Answer for Tag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Rules` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rules {
    /// `Name`.
    pub name: String,
    /// `Parts`.
    pub parts: Vec<Parts>,
}

impl Record for Rules {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Name", &self.name);
        to.put("Parts", &self.parts);
    }
}

impl Answer for Rules {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Name" => self.name.slot(),
            "Parts" => self.parts.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Rules.Parts` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parts {
    /// `Text`.
    pub text: String,
}

impl Record for Parts {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Text", &self.text);
    }
}

impl Answer for Parts {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Text" => self.text.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Groups` of the answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Groups {
    /// `Member`.
    pub member: Vec<String>,
}

impl Record for Groups {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Member", &self.member);
    }
}

impl Answer for Groups {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Member" => self.member.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DescribeListsRequest, NetworkInterface, Ipv6);
ecs_core::answer_records!(DescribeListsResponse, Disk, Tag, Rules, Parts, Groups);
