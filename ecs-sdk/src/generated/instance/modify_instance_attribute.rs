// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceAttribute.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyInstanceAttribute`: changes attributes of an instance, for example its name,
//! host name, password or security groups.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `ChargeTypeViolation`, `ImageNotSupportCloudInit`,
//! `InstanceType.ValueNotSupported`, `InvalidAdditionalInfoPvdConfig.SizeExceeded`,
//! `InvalidDescription.Malformed`, `InvalidHostName.Malformed`,
//! `InvalidHostPassword.Malformed`, `InvalidInstanceName.Malformed`,
//! `InvalidInstanceStatus.CreditSpecRestricted`, `InvalidInstanceStatus.NotRunning`,
//! `InvalidInstanceType.EnableNVSUnsupported`,
//! `InvalidInstanceType.EnableVISSTUnsupported`,
//! `InvalidInstanceType.EnableVRDTUnsupported`,
//! `InvalidInstanceType.NotSupportCpuOptionsTopologyType`,
//! `InvalidInstanceType.NotSupportHighDensityMode`,
//! `InvalidInstanceType.SingleCoreMaxModeUnsupported`, `InvalidNetworkType.NotSupported`,
//! `InvalidOperation.EniCountExceeded`, `InvalidOperation.InstanceStatusNotSupport`,
//! `InvalidOperation.InstanceStatusUnsupported`, `InvalidOperation.InvalidEcsState`,
//! `InvalidParam.NotSupportJumboFrame`, `InvalidParameter`,
//! `InvalidParameter.CpuOptionsTopologyType`, `InvalidParameter.CpuOptionsTurboMode`,
//! `InvalidParameter.CreditSpecification`, `InvalidParameter.RecycleBin`,
//! `InvalidPassword.Malformed`, `InvalidRemoteConnectionOptions.Password`,
//! `InvalidRemoteConnectionOptions.Type`, `InvalidStatus.StoppedRequired`,
//! `InvalidUserData.NotSupported`, `InvalidUserData.SizeExceeded`,
//! `JoinedGroupLimitExceed`, `OSType.ValueNotSupported`.
//!
//! 403: `AclLimitExceed`, `EnterpriseGroupLimited.MutliGroupType`,
//! `IncorrectInstanceStatus`, `InstanceLockedForSecurity`, `InstanceNotInSecurityGroup`,
//! `InvalidChargeType.ValueNotSupported`,
//! `InvalidInstanceType.CpuOptionsThreadsPerCoreUnsupported`,
//! `InvalidOperation.EniQueuePairNumberOverflow`,
//! `InvalidOperation.ExceedInstanceTypeQueueNumber`,
//! `InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode`,
//! `InvalidOperation.InstanceTypeNotSupportNetworkEncryption`,
//! `InvalidOperation.InvalidRegion`, `InvalidOperation.MaxEniQueueNumberExceeded`,
//! `InvalidOperation.MaxEniQueuePairNumberExceed`,
//! `InvalidOperation.ResourceManagedByCloudProduct`,
//! `InvalidOperation.UserNotSupportNetworkEncryption`, `InvalidParameter.CpuOptionsCore`,
//! `InvalidParameter.CpuOptionsThreadsPerCore`, `InvalidParameter.InvalidEniQueueNumber`,
//! `InvalidParameter.InvalidQueuePairNumber`, `InvalidUser.Unauthorized`,
//! `InvalidUserData.Base64FormatInvalid`, `InvalidUserData.Forbidden`, `OperationDenied`,
//! `SecurityGroupInstanceLimitExceed`.
//!
//! 404: `Credit.NotFound`, `InvalidInstanceId.NotFound`,
//! `InvalidInstanceStatus.NeedRestart`, `InvalidParameter.SecurityGroupIdRepeated`,
//! `InvalidSecurityGroupId.NotFound`, `InvalidSecurityGroupType.NotSupportClassic`,
//! `InvalidSecurityGroupVpc.NotBelongToOneVpc`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Form, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_attribute`](crate::Client::modify_instance_attribute).
///
/// Changes attributes of an instance, for example its name, host name, password or
/// security groups.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceAttributeRequest {
    /// Id of the instance.
    ///
    /// `InstanceId`, required.
    pub instance_id: Option<String>,
    /// Login password of the instance.
    ///
    /// `Password`.
    pub password: Option<String>,
    /// Host name of the instance.
    ///
    /// `HostName`.
    pub host_name: Option<String>,
    /// Name of the instance.
    ///
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// User data, Base64 encoded.
    ///
    /// `UserData`.
    pub user_data: Option<String>,
    /// Whether the instance can be put into the recycle bin.
    ///
    /// `Recyclable`.
    pub recyclable: Option<bool>,
    /// How a burstable instance performs when its CPU credits are used up.
    ///
    /// `CreditSpecification`.
    pub credit_specification: Option<types::CreditSpecification>,
    /// Whether the instance is protected against release by console or API.
    ///
    /// `DeletionProtection`.
    pub deletion_protection: Option<bool>,
    /// Number of queues of the primary network interface.
    ///
    /// `NetworkInterfaceQueueNumber`. At least -1.
    pub network_interface_queue_number: Option<i64>,
    /// Ids of the security groups.
    ///
    /// `SecurityGroupIds`. At most 51 items.
    pub security_group_ids: Option<Vec<String>>,
    /// Options for remote connections.
    ///
    /// `RemoteConnectionOptions`.
    pub remote_connection_options: Option<RemoteConnectionOptions>,
    /// Whether jumbo frames are enabled.
    ///
    /// `EnableJumboFrame`.
    pub enable_jumbo_frame: Option<bool>,
    /// Options of the private DNS names.
    ///
    /// `PrivateDnsNameOptions`.
    pub private_dns_name_options: Option<PrivateDnsNameOptions>,
    /// Whether traffic between instances is encrypted.
    ///
    /// `EnableNetworkEncryption`.
    pub enable_network_encryption: Option<bool>,
    /// Cores, threads per core and topology of the processor.
    ///
    /// `CpuOptions`.
    pub cpu_options: Option<CpuOptions>,
}

impl ModifyInstanceAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `UserData`, which is Base64.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `UserData` to the Base64 of a text or of bytes.
    pub fn user_data_text(self, value: impl AsRef<[u8]>) -> Self {
        self.user_data(ecs_core::internal::base64(value.as_ref()))
    }

    /// Sets `Recyclable`.
    #[inline]
    pub fn recyclable(mut self, value: bool) -> Self {
        self.recyclable = Some(value);
        self
    }

    /// Sets `CreditSpecification`.
    pub fn credit_specification(
        mut self,
        value: impl Into<types::CreditSpecification>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// Sets `NetworkInterfaceQueueNumber`.
    pub fn network_interface_queue_number(mut self, value: impl Into<i64>) -> Self {
        self.network_interface_queue_number = Some(value.into());
        self
    }

    /// Sets `SecurityGroupIds`. An empty list cannot be sent.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `RemoteConnectionOptions`.
    #[inline]
    pub fn remote_connection_options(mut self, value: RemoteConnectionOptions) -> Self {
        self.remote_connection_options = Some(value);
        self
    }

    /// Sets `EnableJumboFrame`.
    #[inline]
    pub fn enable_jumbo_frame(mut self, value: bool) -> Self {
        self.enable_jumbo_frame = Some(value);
        self
    }

    /// Sets `PrivateDnsNameOptions`.
    #[inline]
    pub fn private_dns_name_options(mut self, value: PrivateDnsNameOptions) -> Self {
        self.private_dns_name_options = Some(value);
        self
    }

    /// Sets `EnableNetworkEncryption`.
    #[inline]
    pub fn enable_network_encryption(mut self, value: bool) -> Self {
        self.enable_network_encryption = Some(value);
        self
    }

    /// Sets `CpuOptions`.
    #[inline]
    pub fn cpu_options(mut self, value: CpuOptions) -> Self {
        self.cpu_options = Some(value);
        self
    }
}

impl Record for ModifyInstanceAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add_as(Form::Secret, "Password", &self.password);
        fields.add("HostName", &self.host_name);
        fields.add("InstanceName", &self.instance_name);
        fields.add("Description", &self.description);
        fields.add_as(Form::Secret, "UserData", &self.user_data);
        fields.add("Recyclable", &self.recyclable);
        fields.add("CreditSpecification", &self.credit_specification);
        fields.add("DeletionProtection", &self.deletion_protection);
        fields.add("NetworkInterfaceQueueNumber", &self.network_interface_queue_number);
        fields.add("SecurityGroupIds", &self.security_group_ids);
        fields.add("RemoteConnectionOptions", &self.remote_connection_options);
        fields.add("EnableJumboFrame", &self.enable_jumbo_frame);
        fields.add("PrivateDnsNameOptions", &self.private_dns_name_options);
        fields.add("EnableNetworkEncryption", &self.enable_network_encryption);
        fields.add("CpuOptions", &self.cpu_options);
    }
}

impl Request for ModifyInstanceAttributeRequest {
    type Response = ModifyInstanceAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceAttribute").read_timeout(22)
    }
}

/// Options for remote connections.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RemoteConnectionOptions {
    /// Password for remote connections.
    ///
    /// `Password`.
    pub password: Option<String>,
    /// Kind of the remote connection.
    ///
    /// `Type`.
    #[doc(alias = "Type")]
    pub r#type: Option<String>,
}

impl RemoteConnectionOptions {
    /// An empty `RemoteConnectionOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl Record for RemoteConnectionOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::Secret, "Password", &self.password);
        fields.add("Type", &self.r#type);
    }
}

/// Options of the private DNS names.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivateDnsNameOptions {
    /// Whether the DNS name made from the instance id resolves to the primary IPv6 address.
    ///
    /// `EnableInstanceIdDnsAAAARecord`.
    pub enable_instance_id_dns_aaaa_record: Option<bool>,
    /// Whether the DNS name made from the instance id resolves to the primary private IPv4
    /// address.
    ///
    /// `EnableInstanceIdDnsARecord`.
    pub enable_instance_id_dns_a_record: Option<bool>,
    /// Whether the DNS name made from the IP address resolves to the primary private IPv4
    /// address.
    ///
    /// `EnableIpDnsARecord`.
    pub enable_ip_dns_a_record: Option<bool>,
    /// Whether the IP address resolves back to the DNS name made from it.
    ///
    /// `EnableIpDnsPtrRecord`.
    pub enable_ip_dns_ptr_record: Option<bool>,
    /// How the host name is formed.
    ///
    /// `HostnameType`.
    pub hostname_type: Option<types::HostnameType>,
}

impl PrivateDnsNameOptions {
    /// An empty `PrivateDnsNameOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EnableInstanceIdDnsAAAARecord`.
    #[inline]
    pub fn enable_instance_id_dns_aaaa_record(mut self, value: bool) -> Self {
        self.enable_instance_id_dns_aaaa_record = Some(value);
        self
    }

    /// Sets `EnableInstanceIdDnsARecord`.
    #[inline]
    pub fn enable_instance_id_dns_a_record(mut self, value: bool) -> Self {
        self.enable_instance_id_dns_a_record = Some(value);
        self
    }

    /// Sets `EnableIpDnsARecord`.
    #[inline]
    pub fn enable_ip_dns_a_record(mut self, value: bool) -> Self {
        self.enable_ip_dns_a_record = Some(value);
        self
    }

    /// Sets `EnableIpDnsPtrRecord`.
    #[inline]
    pub fn enable_ip_dns_ptr_record(mut self, value: bool) -> Self {
        self.enable_ip_dns_ptr_record = Some(value);
        self
    }

    /// Sets `HostnameType`.
    pub fn hostname_type(mut self, value: impl Into<types::HostnameType>) -> Self {
        self.hostname_type = Some(value.into());
        self
    }
}

impl Record for PrivateDnsNameOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .add(
                "EnableInstanceIdDnsAAAARecord",
                &self.enable_instance_id_dns_aaaa_record,
            );
        fields.add("EnableInstanceIdDnsARecord", &self.enable_instance_id_dns_a_record);
        fields.add("EnableIpDnsARecord", &self.enable_ip_dns_a_record);
        fields.add("EnableIpDnsPtrRecord", &self.enable_ip_dns_ptr_record);
        fields.add("HostnameType", &self.hostname_type);
    }
}

/// Cores, threads per core and topology of the processor.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CpuOptions {
    /// Number of physical CPU cores.
    ///
    /// `Core`.
    pub core: Option<i64>,
    /// Number of threads per CPU core.
    ///
    /// `ThreadsPerCore`.
    pub threads_per_core: Option<i64>,
    /// How hyper-threads are mapped to CPU cores.
    ///
    /// `TopologyType`.
    pub topology_type: Option<types::CpuTopologyType>,
    /// Whether the CPU option VISST is enabled.
    ///
    /// `EnableVISST`.
    pub enable_visst: Option<bool>,
    /// Whether the CPU option VRDT is enabled.
    ///
    /// `EnableVRDT`.
    pub enable_vrdt: Option<bool>,
    /// Whether virtual machines can run inside the instance.
    ///
    /// `NestedVirtualization`.
    pub nested_virtualization: Option<String>,
    /// Whether the CPU may run in turbo mode.
    ///
    /// `TurboMode`.
    pub turbo_mode: Option<String>,
}

impl CpuOptions {
    /// An empty `CpuOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Core`.
    pub fn core(mut self, value: impl Into<i64>) -> Self {
        self.core = Some(value.into());
        self
    }

    /// Sets `ThreadsPerCore`.
    pub fn threads_per_core(mut self, value: impl Into<i64>) -> Self {
        self.threads_per_core = Some(value.into());
        self
    }

    /// Sets `TopologyType`.
    pub fn topology_type(mut self, value: impl Into<types::CpuTopologyType>) -> Self {
        self.topology_type = Some(value.into());
        self
    }

    /// Sets `EnableVISST`.
    #[inline]
    pub fn enable_visst(mut self, value: bool) -> Self {
        self.enable_visst = Some(value);
        self
    }

    /// Sets `EnableVRDT`.
    #[inline]
    pub fn enable_vrdt(mut self, value: bool) -> Self {
        self.enable_vrdt = Some(value);
        self
    }

    /// Sets `NestedVirtualization`.
    pub fn nested_virtualization(mut self, value: impl Into<String>) -> Self {
        self.nested_virtualization = Some(value.into());
        self
    }

    /// Sets `TurboMode`.
    pub fn turbo_mode(mut self, value: impl Into<String>) -> Self {
        self.turbo_mode = Some(value.into());
        self
    }
}

impl Record for CpuOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Core", &self.core);
        fields.add("ThreadsPerCore", &self.threads_per_core);
        fields.add("TopologyType", &self.topology_type);
        fields.add("EnableVISST", &self.enable_visst);
        fields.add("EnableVRDT", &self.enable_vrdt);
        fields.add("NestedVirtualization", &self.nested_virtualization);
        fields.add("TurboMode", &self.turbo_mode);
    }
}

/// The response of
/// [`Client::modify_instance_attribute`](crate::Client::modify_instance_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyInstanceAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    ModifyInstanceAttributeRequest, RemoteConnectionOptions, PrivateDnsNameOptions,
    CpuOptions
);
ecs_core::internal::response_records!(ModifyInstanceAttributeResponse);
