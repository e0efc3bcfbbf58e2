// Generated from api-specs/lists/2020-01-01/actions/DescribeLists.json by `cargo xtask regenerate`. Do not edit.

//! Calls `DescribeLists`.
//!
//! - **Calls**: Read-only, so always safe to retry.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::describe_lists`](crate::Client::describe_lists).
///
/// Calls `DescribeLists`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeListsRequest {
    /// Wire name: `NetworkInterface`.
    pub network_interface: Option<Vec<NetworkInterface>>,
    /// 1 to 5 items.
    ///
    /// Wire name: `Id`.
    pub id: Option<Vec<String>>,
    /// Wire name: `Port`.
    pub port: Option<Vec<i64>>,
}

impl DescribeListsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NetworkInterface`. An empty list cannot be sent.
    pub fn network_interface<M>(
        mut self,
        value: impl ecs_core::IntoList<NetworkInterface, M>,
    ) -> Self {
        self.network_interface = Some(value.into_list());
        self
    }

    /// Sets `Id`. An empty list cannot be sent. [More](field@DescribeListsRequest::id)
    pub fn id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.id = Some(value.into_list());
        self
    }

    /// Sets `Port`. An empty list cannot be sent.
    pub fn port<M>(mut self, value: impl ecs_core::IntoList<i64, M>) -> Self {
        self.port = Some(value.into_list());
        self
    }
}

impl Record for DescribeListsRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NetworkInterface", &self.network_interface);
        fields.add("Id", &self.id);
        fields.add("Port", &self.port);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeListsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "NetworkInterface" => self.network_interface.slot(),
            "Id" => self.id.slot(),
            "Port" => self.port.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `SecurityGroupIds`.
    pub security_group_ids: Option<Vec<String>>,
    /// Wire name: `Ipv6`.
    pub ipv6: Option<Vec<Ipv6>>,
    /// Wire name: `Flag`.
    pub flag: Option<Vec<bool>>,
    /// Wire name: `Weight`.
    pub weight: Option<Vec<f64>>,
    /// Wire name: `Primary`.
    pub primary: Option<bool>,
}

impl NetworkInterface {
    /// An empty `NetworkInterface`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SecurityGroupIds`. An empty list cannot be sent.
    pub fn security_group_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.security_group_ids = Some(value.into_list());
        self
    }

    /// Sets `Ipv6`. An empty list cannot be sent.
    pub fn ipv6<M>(mut self, value: impl ecs_core::IntoList<Ipv6, M>) -> Self {
        self.ipv6 = Some(value.into_list());
        self
    }

    /// Sets `Flag`. An empty list cannot be sent.
    pub fn flag<M>(mut self, value: impl ecs_core::IntoList<bool, M>) -> Self {
        self.flag = Some(value.into_list());
        self
    }

    /// Sets `Weight`. An empty list cannot be sent.
    pub fn weight<M>(mut self, value: impl ecs_core::IntoList<f64, M>) -> Self {
        self.weight = Some(value.into_list());
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SecurityGroupIds", &self.security_group_ids);
        fields.add("Ipv6", &self.ipv6);
        fields.add("Flag", &self.flag);
        fields.add("Weight", &self.weight);
        fields.add("Primary", &self.primary);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for NetworkInterface {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SecurityGroupIds" => self.security_group_ids.slot(),
            "Ipv6" => self.ipv6.slot(),
            "Flag" => self.flag.slot(),
            "Weight" => self.weight.slot(),
            "Primary" => self.primary.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `NetworkInterface.Ipv6` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Ipv6 {
    /// Required.
    ///
    /// Wire name: `Address`.
    pub address: Option<String>,
}

impl Ipv6 {
    /// An empty `Ipv6`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Address`. [More](field@Ipv6::address)
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Address", &self.address);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Ipv6 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Address" => self.address.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::describe_lists`](crate::Client::describe_lists).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeListsResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Wire name: `InstanceIds`.
    pub instance_ids: Vec<String>,
    /// Wire name: `Disks`.
    pub disks: Vec<Disk>,
    /// Wire name: `Names`.
    pub names: Vec<String>,
    /// Wire name: `Ratios`.
    pub ratios: Vec<f64>,
    /// Wire name: `Flags`.
    pub flags: Vec<bool>,
    /// Wire name: `Blobs`.
    pub blobs: Vec<serde_json::Value>,
    /// Wire name: `Rules`.
    pub rules: Vec<Rules>,
    /// Wire name: `Groups`.
    pub groups: Vec<Groups>,
}

impl Record for DescribeListsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.wrapped("InstanceIds", "InstanceId", &self.instance_ids);
        fields.wrapped("Disks", "Disk", &self.disks);
        fields.add("Names", &self.names);
        fields.add("Ratios", &self.ratios);
        fields.add("Flags", &self.flags);
        fields.add("Blobs", &self.blobs);
        fields.add("Rules", &self.rules);
        fields.add("Groups", &self.groups);
    }
}

impl DecodeRecord for DescribeListsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "InstanceIds" => Slot::Wrapped("InstanceId", &mut self.instance_ids),
            "Disks" => Slot::Wrapped("Disk", &mut self.disks),
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

/// `Disks.Disk` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Disk {
    /// Wire name: `DiskId`.
    pub disk_id: String,
    /// Wire name: `Tags`.
    pub tags: Vec<Tag>,
    /// Wire name: `Ports`.
    pub ports: Vec<i64>,
}

impl Record for Disk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskId", &self.disk_id);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.wrapped("Ports", "Port", &self.ports);
    }
}

impl DecodeRecord for Disk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DiskId" => self.disk_id.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "Ports" => Slot::Wrapped("Port", &mut self.ports),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Disks.Disk.Tags.Tag` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Wire name: `Key`.
    pub key: String,
    /// Wire name: `Value`.
    pub value: String,
}

impl Record for Tag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for Tag {
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

/// `Rules` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rules {
    /// Wire name: `Name`.
    pub name: String,
    /// Wire name: `Parts`.
    pub parts: Vec<Parts>,
}

impl Record for Rules {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Name", &self.name);
        fields.add("Parts", &self.parts);
    }
}

impl DecodeRecord for Rules {
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

/// `Rules.Parts` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Parts {
    /// Wire name: `Text`.
    pub text: String,
}

impl Record for Parts {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Text", &self.text);
    }
}

impl DecodeRecord for Parts {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Text" => self.text.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `Groups` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Groups {
    /// Wire name: `Member`.
    pub member: Vec<String>,
}

impl Record for Groups {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Member", &self.member);
    }
}

impl DecodeRecord for Groups {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Member" => self.member.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeListsRequest, NetworkInterface, Ipv6);
ecs_core::internal::response_records!(
    DescribeListsResponse, Disk, Tag, Rules, Parts, Groups
);
