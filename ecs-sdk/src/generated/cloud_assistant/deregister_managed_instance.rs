// Generated from api-specs/ecs/2014-05-26/actions/DeregisterManagedInstance.json by `cargo xtask regenerate`. Do not edit.

//! `DeregisterManagedInstance`: removes a managed instance from Cloud Assistant.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
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
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::deregister_managed_instance`](crate::Client::deregister_managed_instance).
///
/// Removes a managed instance from Cloud Assistant.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeregisterManagedInstanceRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// `InstanceId`, required.
    pub instance_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
}

impl DeregisterManagedInstanceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
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
    /// `Instance`.
    pub instance: Option<Instance>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DeregisterManagedInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Instance", &self.instance);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for DeregisterManagedInstanceResponse {
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

/// The managed instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Instance {
    /// Id of the activation code.
    ///
    /// `ActivationId`.
    pub activation_id: String,
    /// Version of the Cloud Assistant agent.
    ///
    /// `AgentVersion`.
    pub agent_version: String,
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
    /// Id of the host.
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

impl ResponseRecord for Instance {
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
