// Generated from api-specs/ecs/2014-05-26/actions/DeregisterManagedInstance.json by `cargo xtask regenerate`. Do not edit.

//! Removes a managed instance from Cloud Assistant.
//!
//! - **Effects**: Cloud Assistant can no longer send commands or files to it.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_managed_instances`](crate::Client::describe_managed_instances),
//!   [`create_activation`](crate::Client::create_activation).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::DeregisterManagedInstanceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeregisterManagedInstanceRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! ecs.deregister_managed_instance(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `RegionId.ApiNotSupported`.
//!
//! 403: `Operation.Forbidden`.
//!
//! 404: `InvalidInstance.NotFound`, `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::deregister_managed_instance`](crate::Client::deregister_managed_instance).
///
/// Removes a managed instance from Cloud Assistant.
///
/// Needs [`instance_id`](field@DeregisterManagedInstanceRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeregisterManagedInstanceRequest {
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
    /// Id of the instance.
    ///
    /// Required. Takes the id of a managed instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl DeregisterManagedInstanceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeregisterManagedInstanceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@DeregisterManagedInstanceRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@DeregisterManagedInstanceRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for DeregisterManagedInstanceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("ClientToken", &self.client_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeregisterManagedInstanceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeregisterManagedInstanceRequest {
    type Response = DeregisterManagedInstanceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeregisterManagedInstance")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::deregister_managed_instance`](crate::Client::deregister_managed_instance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeregisterManagedInstanceResponse {
    /// The managed instance.
    ///
    /// Wire name: `Instance`.
    pub instance: Option<Instance>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeregisterManagedInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Instance", &self.instance);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeregisterManagedInstanceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Instance" => self.instance.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Instance {
    /// Id of the activation code.
    ///
    /// Wire name: `ActivationId`.
    pub activation_id: String,
    /// Version of the Cloud Assistant agent.
    ///
    /// Wire name: `AgentVersion`.
    pub agent_version: String,
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
}

impl Record for Instance {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ActivationId", &self.activation_id);
        fields.add("AgentVersion", &self.agent_version);
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
    }
}

impl DecodeRecord for Instance {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ActivationId" => self.activation_id.slot(),
            "AgentVersion" => self.agent_version.slot(),
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
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeregisterManagedInstanceRequest);
ecs_core::internal::response_records!(DeregisterManagedInstanceResponse, Instance);
