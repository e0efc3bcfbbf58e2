// Generated from api-specs/ecs/2014-05-26/actions/DescribeManagedInstances.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeManagedInstances`: lists servers that are registered as managed instances.
//!
//! Changes nothing.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 400: `Duplicate.TagKey`, `InvalidParam.PageNumber`, `InvalidParam.PageSize`,
//! `InvalidParameter.MaxResults`, `InvalidParameter.NextToken`, `InvalidTagKey.Malformed`,
//! `InvalidTagValue.Malformed`, `MissingParameter.TagKey`, `NumberExceed.Tags`,
//! `RegionId.ApiNotSupported`.
//!
//! 403: `Operation.Forbidden`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::{Action, LongList, Paged, Paging, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_managed_instances`](crate::Client::describe_managed_instances).
///
/// Lists servers that are registered as managed instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeManagedInstancesRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Type of the operating system.
    ///
    /// `OsType`.
    pub os_type: Option<types::ManagedInstanceOsType>,
    /// IP address of the managed instances to list.
    ///
    /// `InstanceIp`.
    pub instance_ip: Option<String>,
    /// Id of the activation code.
    ///
    /// `ActivationId`.
    pub activation_id: Option<String>,
    /// Id of the machine.
    ///
    /// `MachineId`.
    pub machine_id: Option<String>,
    /// Name of the instance.
    ///
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Ids of the instances.
    ///
    /// `InstanceId`. At most 50 items.
    ///
    /// One call takes 50; [`Call::split`](crate::Call::split) makes several calls of more, and
    /// walks over pages do so by themselves.
    pub instance_id: Vec<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 21 items.
    pub tag: Vec<types::Tag>,
    /// How many results an answer carries at most.
    ///
    /// `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the answer, empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Whether the managed instance is connected.
    ///
    /// `Connected`.
    pub connected: Option<String>,
}

impl DescribeManagedInstancesRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `OsType`.
    pub fn os_type(mut self, value: impl Into<types::ManagedInstanceOsType>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Sets `InstanceIp`.
    pub fn instance_ip(mut self, value: impl Into<String>) -> Self {
        self.instance_ip = Some(value.into());
        self
    }

    /// Sets `ActivationId`.
    pub fn activation_id(mut self, value: impl Into<String>) -> Self {
        self.activation_id = Some(value.into());
        self
    }

    /// Sets `MachineId`.
    pub fn machine_id(mut self, value: impl Into<String>) -> Self {
        self.machine_id = Some(value.into());
        self
    }

    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<i64>) -> Self {
        self.max_results = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Connected`.
    pub fn connected(mut self, value: impl Into<String>) -> Self {
        self.connected = Some(value.into());
        self
    }
}

impl Record for DescribeManagedInstancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("OsType", &self.os_type);
        to.put("InstanceIp", &self.instance_ip);
        to.put("ActivationId", &self.activation_id);
        to.put("MachineId", &self.machine_id);
        to.put("InstanceName", &self.instance_name);
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("InstanceId", &self.instance_id);
        to.put("Tag", &self.tag);
        to.put("MaxResults", &self.max_results);
        to.put("NextToken", &self.next_token);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("Connected", &self.connected);
    }
}

impl Request for DescribeManagedInstancesRequest {
    type Response = DescribeManagedInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeManagedInstances")
            .read_only()
            .region("RegionId")
    }

    #[inline]
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.instance_id, 50))
    }
}

impl Paged for DescribeManagedInstancesRequest {
    type Item = ManagedInstance;
    const PAGING: Paging = Paging::token_or_number("Instances").size(50);
    #[inline]
    fn items(answer: DescribeManagedInstancesResponse) -> Vec<ManagedInstance> {
        answer.instances
    }
}

/// The answer to
/// [`Client::describe_managed_instances`](crate::Client::describe_managed_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeManagedInstancesResponse {
    /// Instances.
    ///
    /// `Instances`.
    pub instances: Vec<ManagedInstance>,
    /// Token of the next page. Take it from the answer, empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: String,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeManagedInstancesResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Instances", &self.instances);
        to.put("NextToken", &self.next_token);
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("RequestId", &self.request_id);
        to.put("TotalCount", &self.total_count);
    }
}

impl Answer for DescribeManagedInstancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Instances" => self.instances.slot(),
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstance {
    /// Id of the activation code.
    ///
    /// `ActivationId`.
    pub activation_id: String,
    /// Version of the Cloud Assistant agent.
    ///
    /// `AgentVersion`.
    pub agent_version: String,
    /// Whether the managed instance is connected.
    ///
    /// `Connected`.
    pub connected: Option<bool>,
    /// Host name of the managed instance.
    ///
    /// `Hostname`.
    pub hostname: String,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: String,
    /// Name of the instance.
    ///
    /// `InstanceName`.
    pub instance_name: String,
    /// Public IP address.
    ///
    /// `InternetIp`.
    pub internet_ip: String,
    /// Internal IP address.
    ///
    /// `IntranetIp`.
    pub intranet_ip: String,
    /// How many commands have been run on the instance.
    ///
    /// `InvocationCount`.
    pub invocation_count: Option<i64>,
    /// When a command was last run on the instance, UTC.
    ///
    /// `LastInvokedTime`.
    pub last_invoked_time: types::Time,
    /// Id of the machine.
    ///
    /// `MachineId`.
    pub machine_id: String,
    /// Type of the operating system.
    ///
    /// `OsType`.
    pub os_type: types::ManagedInstanceOsType,
    /// Version of the operating system.
    ///
    /// `OsVersion`.
    pub os_version: String,
    /// When the managed instance was registered, UTC.
    ///
    /// `RegistrationTime`.
    pub registration_time: types::Time,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<types::ResourceTag>,
}

impl Record for ManagedInstance {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("ActivationId", &self.activation_id);
        to.put("AgentVersion", &self.agent_version);
        to.put("Connected", &self.connected);
        to.put("Hostname", &self.hostname);
        to.put("InstanceId", &self.instance_id);
        to.put("InstanceName", &self.instance_name);
        to.put("InternetIp", &self.internet_ip);
        to.put("IntranetIp", &self.intranet_ip);
        to.put("InvocationCount", &self.invocation_count);
        to.put("LastInvokedTime", &self.last_invoked_time);
        to.put("MachineId", &self.machine_id);
        to.put("OsType", &self.os_type);
        to.put("OsVersion", &self.os_version);
        to.put("RegistrationTime", &self.registration_time);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("Tags", &self.tags);
    }
}

impl Answer for ManagedInstance {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ActivationId" => self.activation_id.slot(),
            "AgentVersion" => self.agent_version.slot(),
            "Connected" => self.connected.slot(),
            "Hostname" => self.hostname.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceName" => self.instance_name.slot(),
            "InternetIp" => self.internet_ip.slot(),
            "IntranetIp" => self.intranet_ip.slot(),
            "InvocationCount" => self.invocation_count.slot(),
            "LastInvokedTime" => self.last_invoked_time.slot(),
            "MachineId" => self.machine_id.slot(),
            "OsType" => self.os_type.slot(),
            "OsVersion" => self.os_version.slot(),
            "RegistrationTime" => self.registration_time.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tags" => self.tags.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DescribeManagedInstancesRequest);
ecs_core::answer_records!(DescribeManagedInstancesResponse, ManagedInstance);
