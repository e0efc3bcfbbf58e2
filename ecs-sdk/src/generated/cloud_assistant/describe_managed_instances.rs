// Generated from api-specs/ecs/2014-05-26/actions/DescribeManagedInstances.json by `cargo xtask regenerate`. Do not edit.

//! Lists servers that are registered as managed instances.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`create_activation`](crate::Client::create_activation),
//!   [`deregister_managed_instance`](crate::Client::deregister_managed_instance),
//!   [`modify_managed_instance`](crate::Client::modify_managed_instance).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::DescribeManagedInstancesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeManagedInstancesRequest::new();
//! let mut items = ecs.describe_managed_instances(request).items();
//! while let Some(managed_instance) = items.try_next().await? {
//!     println!(
//!         "{} {}", managed_instance.activation_id, managed_instance.instance_name
//!     );
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
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

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
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
    /// Default: the region of the client. `cn-qingdao`, `cn-beijing`, `cn-zhangjiakou`,
    /// `cn-huhehaote`, `cn-wulanchabu`, `cn-hangzhou`, `cn-shanghai`, `cn-shenzhen`,
    /// `cn-heyuan`, `cn-guangzhou`, `cn-chengdu`, `cn-hongkong`, `ap-southeast-1`,
    /// `ap-northeast-1`, `us-west-1` or `us-east-1`. The service works in these 16 regions
    /// only; their ids are inferred from the place names. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Type of the operating system.
    ///
    /// The capitalization is mixed; `DescribeCloudAssistantStatus` has `Windows` and `Linux`.
    ///
    /// Wire name: `OsType`.
    pub os_type: Option<types::ManagedInstanceOsType>,
    /// IP address of the managed instances to list.
    ///
    /// Takes the internal or the public address.
    ///
    /// Wire name: `InstanceIp`.
    pub instance_ip: Option<String>,
    /// Id of the activation code.
    ///
    /// Wire name: `ActivationId`.
    pub activation_id: Option<String>,
    /// Id of the host.
    ///
    /// At most 36 characters. It is the id given at registration, otherwise one derived from
    /// the hardware.
    ///
    /// Wire name: `MachineId`.
    pub machine_id: Option<String>,
    /// Name of the instance.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// Use `NextToken` instead. It will be retired soon.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Use `MaxResults` instead. It will be retired soon.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Ids of the instances.
    ///
    /// 1 to 50 items.
    ///
    /// At most 50 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items. Finds at most 1000 resources; for more, use `ListTagResources`.
    ///
    /// Different here:
    ///
    /// - `Key`: 1 to 64 characters, not beginning with `aliyun` or `acs:`, without `http://`
    ///   or `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Maximum number of results in a response.
    ///
    /// At most 50, default 10.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Leave it out in the first request.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Whether the managed instance is connected.
    ///
    /// - `true`: reachable by Cloud Assistant.
    /// - `false`: server stopped or agent missing.
    ///
    /// In the request the value is a text, not a boolean.
    ///
    /// Wire name: `Connected`.
    pub connected: Option<String>,
}

impl DescribeManagedInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeManagedInstancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Type of the operating system. [More](field@DescribeManagedInstancesRequest::os_type)
    pub fn os_type(mut self, value: impl Into<types::ManagedInstanceOsType>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// IP address of the managed instances to list.
    /// [More](field@DescribeManagedInstancesRequest::instance_ip)
    pub fn instance_ip(mut self, value: impl Into<String>) -> Self {
        self.instance_ip = Some(value.into());
        self
    }

    /// Id of the activation code.
    pub fn activation_id(mut self, value: impl Into<String>) -> Self {
        self.activation_id = Some(value.into());
        self
    }

    /// Id of the host. [More](field@DescribeManagedInstancesRequest::machine_id)
    pub fn machine_id(mut self, value: impl Into<String>) -> Self {
        self.machine_id = Some(value.into());
        self
    }

    /// Name of the instance.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeManagedInstancesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeManagedInstancesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@DescribeManagedInstancesRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeManagedInstancesRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeManagedInstancesRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeManagedInstancesRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Whether the managed instance is connected.
    /// [More](field@DescribeManagedInstancesRequest::connected)
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("OsType", &self.os_type);
        fields.add("InstanceIp", &self.instance_ip);
        fields.add("ActivationId", &self.activation_id);
        fields.add("MachineId", &self.machine_id);
        fields.add("InstanceName", &self.instance_name);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("InstanceId", &self.instance_id);
        fields.add("Tag", &self.tag);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Connected", &self.connected);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeManagedInstancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "OsType" => self.os_type.slot(),
            "InstanceIp" => self.instance_ip.slot(),
            "ActivationId" => self.activation_id.slot(),
            "MachineId" => self.machine_id.slot(),
            "InstanceName" => self.instance_name.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "InstanceId" => self.instance_id.slot(),
            "Tag" => self.tag.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Connected" => self.connected.slot(),
            _ => return None,
        };
        Some(slot)
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
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 50))
    }
}

impl Paged for DescribeManagedInstancesRequest {
    type Item = ManagedInstance;
    const PAGING: Paging = Paging::token_or_number("Instances").size(50);
    #[inline]
    fn items(response: DescribeManagedInstancesResponse) -> Vec<ManagedInstance> {
        response.instances
    }
}

/// The response of
/// [`Client::describe_managed_instances`](crate::Client::describe_managed_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeManagedInstancesResponse {
    /// Instances.
    ///
    /// Wire name: `Instances`.
    pub instances: Vec<ManagedInstance>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// It has no meaning when paging by token.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeManagedInstancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Instances", &self.instances);
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeManagedInstancesResponse {
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

/// A managed instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstance {
    /// Id of the activation code.
    ///
    /// Wire name: `ActivationId`.
    pub activation_id: String,
    /// Version of the Cloud Assistant agent.
    ///
    /// Wire name: `AgentVersion`.
    pub agent_version: String,
    /// Whether the managed instance is connected.
    ///
    /// - `true`: reachable by Cloud Assistant.
    /// - `false`: server stopped or agent missing.
    ///
    /// Wire name: `Connected`.
    pub connected: Option<bool>,
    /// Host name of the managed instance.
    ///
    /// Wire name: `Hostname`.
    pub hostname: String,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Name of the instance.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: String,
    /// Public IP address.
    ///
    /// Wire name: `InternetIp`.
    pub internet_ip: String,
    /// Internal IP address.
    ///
    /// Wire name: `IntranetIp`.
    pub intranet_ip: String,
    /// How many commands have been run on the instance.
    ///
    /// Wire name: `InvocationCount`.
    pub invocation_count: Option<i64>,
    /// When a command was last run on the instance, UTC.
    ///
    /// The service does not state the precision. The service documents this inconsistently.
    ///
    /// Wire name: `LastInvokedTime`.
    pub last_invoked_time: types::Time,
    /// Id of the host.
    ///
    /// Wire name: `MachineId`.
    pub machine_id: String,
    /// Type of the operating system.
    ///
    /// Wire name: `OsType`.
    pub os_type: types::ManagedInstanceOsType,
    /// Version of the operating system.
    ///
    /// Wire name: `OsVersion`.
    pub os_version: String,
    /// When the managed instance was registered, UTC.
    ///
    /// The service does not state the precision. The service documents this inconsistently.
    ///
    /// Wire name: `RegistrationTime`.
    pub registration_time: types::Time,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Tags, each with a key and a value.
    ///
    /// Different here:
    ///
    /// - `TagKey`: 1 to 64 characters, not beginning with `aliyun` or `acs:`, without
    ///   `http://` or `https://`.
    /// - `TagValue`: At most 128 characters, without `http://` or `https://`.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
}

impl Record for ManagedInstance {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ActivationId", &self.activation_id);
        fields.add("AgentVersion", &self.agent_version);
        fields.add("Connected", &self.connected);
        fields.add("Hostname", &self.hostname);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceName", &self.instance_name);
        fields.add("InternetIp", &self.internet_ip);
        fields.add("IntranetIp", &self.intranet_ip);
        fields.add("InvocationCount", &self.invocation_count);
        fields.add("LastInvokedTime", &self.last_invoked_time);
        fields.add("MachineId", &self.machine_id);
        fields.add("OsType", &self.os_type);
        fields.add("OsVersion", &self.os_version);
        fields.add("RegistrationTime", &self.registration_time);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tags", &self.tags);
    }
}

impl DecodeRecord for ManagedInstance {
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

ecs_core::internal::request_records!(DescribeManagedInstancesRequest);
ecs_core::internal::response_records!(DescribeManagedInstancesResponse, ManagedInstance);
