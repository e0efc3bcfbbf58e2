// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes attributes of an instance, for example its name, host name, password or
//! security groups.
//!
//! - **Before**: The instance must not be locked for security reasons. `Password` must be
//!   sent over HTTPS.
//! - **Effects**: A new `HostName` or `Password` takes effect after `RebootInstance`; a
//!   restart inside the system is not sufficient. Security groups that are not in the list
//!   are removed. A change of security groups may take effect with a short delay. A
//!   `HostName` set while the instance is `Pending` or `Starting` may not reach
//!   `/etc/hosts`.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_instances`](crate::Client::describe_instances),
//!   [`reboot_instance`](crate::Client::reboot_instance),
//!   [`describe_instance_types`](crate::Client::describe_instance_types).
//!
//! ```no_run
//! use ecs_sdk::instance::ModifyInstanceAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceAttributeRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .instance_name("web-frontend");
//! ecs.modify_instance_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_attribute`](crate::Client::modify_instance_attribute).
///
/// Changes attributes of an instance, for example its name, host name, password or
/// security groups.
///
/// Needs [`instance_id`](field@ModifyInstanceAttributeRequest::instance_id). Often set:
/// [`instance_name`](field@ModifyInstanceAttributeRequest::instance_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceAttributeRequest {
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Login password of the instance.
    ///
    /// 8 to 30 characters: letters, digits and `` ( ) ` ~ ! @ # $ % ^ & * - _ + = | { } [ ] :
    /// ; ' < > , . ? / ``. Only if the instance is not `Starting`. Needs characters of three
    /// of four kinds, and no leading `/` on Windows. The apostrophe is garbled in the
    /// service's text. The service documents this inconsistently.
    ///
    /// Wire name: `Password`.
    pub password: Option<String>,
    /// Host name of the instance.
    ///
    /// 2 to 64 characters: letters, digits, `.` and `-`, not beginning with `.` or `-`,
    /// without `..` or `--`. Only if the instance is neither `Pending` nor `Starting`. Takes
    /// effect after `RebootInstance`. Windows host names have 2 to 15 characters, contain no
    /// periods and are not digits only.
    ///
    /// Wire name: `HostName`.
    pub host_name: Option<String>,
    /// Name of the instance.
    ///
    /// 2 to 128 characters: letters, digits, `:`, `_` and `-`, beginning with a letter, not
    /// beginning with `http://` or `https://`. Periods are not listed as allowed here,
    /// although `CreateInstance` permits them.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// User data, Base64 encoded.
    ///
    /// At most 32,768 bytes. The size limit applies to the raw bytes. The data is visible
    /// after a restart but not executed.
    ///
    /// Wire name: `UserData`.
    pub user_data: Option<String>,
    /// Whether the instance can be put into the recycle bin.
    ///
    /// In preview by invitation; leave it unset.
    ///
    /// Wire name: `Recyclable`.
    pub recyclable: Option<bool>,
    /// How a burstable instance performs when its CPU credits are used up.
    ///
    /// Only if the instance is burstable.
    ///
    /// Wire name: `CreditSpecification`.
    pub credit_specification: Option<types::CreditSpecification>,
    /// Whether the instance is protected against release by console or API.
    ///
    /// `true`: console and DeleteInstance reject the release. Only if the instance is
    /// `PostPaid`. Does not prevent releases by the system.
    ///
    /// Wire name: `DeletionProtection`.
    pub deletion_protection: Option<bool>,
    /// Number of queues of the primary network interface.
    ///
    /// At least -1. `-1`: back to the type's default. Only if the instance is `Stopped`.
    /// Limited by the queues per network card and the total queue quota of the instance type.
    ///
    /// Wire name: `NetworkInterfaceQueueNumber`.
    pub network_interface_queue_number: Option<i64>,
    /// Ids of the security groups.
    ///
    /// At most 51 items. Replaces the whole set. The groups must be unique, of one type and in
    /// the same VPC.
    ///
    /// Wire name: `SecurityGroupIds`.
    pub security_group_ids: Option<Vec<String>>,
    /// Options for remote connections.
    ///
    /// In preview by invitation; leave it unset.
    ///
    /// Wire name: `RemoteConnectionOptions`.
    pub remote_connection_options: Option<RemoteConnectionOptions>,
    /// Whether jumbo frames are enabled.
    ///
    /// - `true`: MTU becomes 8500.
    /// - `false`: MTU returns to 1500.
    ///
    /// Only if the instance is `Running` or `Stopped` and the instance is in a VPC and the
    /// instance type supports jumbo frames.
    ///
    /// Wire name: `EnableJumboFrame`.
    pub enable_jumbo_frame: Option<bool>,
    /// Options of the private DNS names.
    ///
    /// Wire name: `PrivateDnsNameOptions`.
    pub private_dns_name_options: Option<PrivateDnsNameOptions>,
    /// Whether traffic between instances is encrypted.
    ///
    /// In preview by invitation; leave it unset.
    ///
    /// Wire name: `EnableNetworkEncryption`.
    pub enable_network_encryption: Option<bool>,
    /// Cores, threads per core and topology of the processor.
    ///
    /// Wire name: `CpuOptions`.
    pub cpu_options: Option<CpuOptions>,
}

impl ModifyInstanceAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@ModifyInstanceAttributeRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Login password of the instance. [More](field@ModifyInstanceAttributeRequest::password)
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Host name of the instance. [More](field@ModifyInstanceAttributeRequest::host_name)
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Name of the instance. [More](field@ModifyInstanceAttributeRequest::instance_name)
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyInstanceAttributeRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// User data, Base64 encoded. The value is Base64.
    /// [More](field@ModifyInstanceAttributeRequest::user_data)
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `UserData` to the Base64 of a text or of bytes.
    pub fn user_data_text(self, value: impl AsRef<[u8]>) -> Self {
        self.user_data(ecs_core::internal::base64(value.as_ref()))
    }

    /// Whether the instance can be put into the recycle bin.
    /// [More](field@ModifyInstanceAttributeRequest::recyclable)
    #[inline]
    pub fn recyclable(mut self, value: bool) -> Self {
        self.recyclable = Some(value);
        self
    }

    /// How a burstable instance performs when its CPU credits are used up.
    /// [More](field@ModifyInstanceAttributeRequest::credit_specification)
    pub fn credit_specification(
        mut self,
        value: impl Into<types::CreditSpecification>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Whether the instance is protected against release by console or API.
    /// [More](field@ModifyInstanceAttributeRequest::deletion_protection)
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// Number of queues of the primary network interface.
    /// [More](field@ModifyInstanceAttributeRequest::network_interface_queue_number)
    pub fn network_interface_queue_number(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.network_interface_queue_number = Some(value.into_integer());
        self
    }

    /// Ids of the security groups. An empty list cannot be sent.
    /// [More](field@ModifyInstanceAttributeRequest::security_group_ids)
    pub fn security_group_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.security_group_ids = Some(value.into_list());
        self
    }

    /// Options for remote connections.
    /// [More](field@ModifyInstanceAttributeRequest::remote_connection_options)
    #[inline]
    pub fn remote_connection_options(mut self, value: RemoteConnectionOptions) -> Self {
        self.remote_connection_options = Some(value);
        self
    }

    /// Whether jumbo frames are enabled.
    /// [More](field@ModifyInstanceAttributeRequest::enable_jumbo_frame)
    #[inline]
    pub fn enable_jumbo_frame(mut self, value: bool) -> Self {
        self.enable_jumbo_frame = Some(value);
        self
    }

    /// Options of the private DNS names.
    #[inline]
    pub fn private_dns_name_options(mut self, value: PrivateDnsNameOptions) -> Self {
        self.private_dns_name_options = Some(value);
        self
    }

    /// Whether traffic between instances is encrypted.
    /// [More](field@ModifyInstanceAttributeRequest::enable_network_encryption)
    #[inline]
    pub fn enable_network_encryption(mut self, value: bool) -> Self {
        self.enable_network_encryption = Some(value);
        self
    }

    /// Cores, threads per core and topology of the processor.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "Password" => self.password.slot(),
            "HostName" => self.host_name.slot(),
            "InstanceName" => self.instance_name.slot(),
            "Description" => self.description.slot(),
            "UserData" => self.user_data.slot(),
            "Recyclable" => self.recyclable.slot(),
            "CreditSpecification" => self.credit_specification.slot(),
            "DeletionProtection" => self.deletion_protection.slot(),
            "NetworkInterfaceQueueNumber" => self.network_interface_queue_number.slot(),
            "SecurityGroupIds" => self.security_group_ids.slot(),
            "RemoteConnectionOptions" => self.remote_connection_options.slot(),
            "EnableJumboFrame" => self.enable_jumbo_frame.slot(),
            "PrivateDnsNameOptions" => self.private_dns_name_options.slot(),
            "EnableNetworkEncryption" => self.enable_network_encryption.slot(),
            "CpuOptions" => self.cpu_options.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Matches `^[A-Za-z0-9]{6}$`. In preview by invitation; leave it unset.
    ///
    /// Wire name: `Password`.
    pub password: Option<String>,
    /// Kind of the remote connection.
    ///
    /// Only `VNC`. Upper and lower case are equal. In preview by invitation; leave it unset.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: Option<String>,
}

impl RemoteConnectionOptions {
    /// An empty `RemoteConnectionOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Password for remote connections. [More](field@RemoteConnectionOptions::password)
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Kind of the remote connection. [More](field@RemoteConnectionOptions::type)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RemoteConnectionOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Password" => self.password.slot(),
            "Type" => self.r#type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Options of the private DNS names.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivateDnsNameOptions {
    /// Whether the DNS name made from the instance id resolves to the primary IPv6 address.
    ///
    /// Default: `false`. `true`: ID-based name resolves to the IPv6 address.
    ///
    /// Wire name: `EnableInstanceIdDnsAAAARecord`.
    pub enable_instance_id_dns_aaaa_record: Option<bool>,
    /// Whether the DNS name made from the instance id resolves to the primary private IPv4
    /// address.
    ///
    /// Default: `false`. `true`: ID-based name resolves to the IPv4 address.
    ///
    /// Wire name: `EnableInstanceIdDnsARecord`.
    pub enable_instance_id_dns_a_record: Option<bool>,
    /// Whether the DNS name made from the IP address resolves to the primary private IPv4
    /// address.
    ///
    /// Default: `false`. `true`: IP-based name resolves to the IPv4 address.
    ///
    /// Wire name: `EnableIpDnsARecord`.
    pub enable_ip_dns_a_record: Option<bool>,
    /// Whether the IP address resolves back to the DNS name made from it.
    ///
    /// Default: `false`. `true`: IPv4 address resolves back to IP-based name.
    ///
    /// Wire name: `EnableIpDnsPtrRecord`.
    pub enable_ip_dns_ptr_record: Option<bool>,
    /// How the host name is formed.
    ///
    /// Default: [`Custom`](types::HostnameType::Custom).
    ///
    /// Wire name: `HostnameType`.
    pub hostname_type: Option<types::HostnameType>,
}

impl PrivateDnsNameOptions {
    /// An empty `PrivateDnsNameOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the DNS name made from the instance id resolves to the primary IPv6 address.
    /// [More](field@PrivateDnsNameOptions::enable_instance_id_dns_aaaa_record)
    #[inline]
    pub fn enable_instance_id_dns_aaaa_record(mut self, value: bool) -> Self {
        self.enable_instance_id_dns_aaaa_record = Some(value);
        self
    }

    /// Whether the DNS name made from the instance id resolves to the primary private IPv4
    /// address. [More](field@PrivateDnsNameOptions::enable_instance_id_dns_a_record)
    #[inline]
    pub fn enable_instance_id_dns_a_record(mut self, value: bool) -> Self {
        self.enable_instance_id_dns_a_record = Some(value);
        self
    }

    /// Whether the DNS name made from the IP address resolves to the primary private IPv4
    /// address. [More](field@PrivateDnsNameOptions::enable_ip_dns_a_record)
    #[inline]
    pub fn enable_ip_dns_a_record(mut self, value: bool) -> Self {
        self.enable_ip_dns_a_record = Some(value);
        self
    }

    /// Whether the IP address resolves back to the DNS name made from it.
    /// [More](field@PrivateDnsNameOptions::enable_ip_dns_ptr_record)
    #[inline]
    pub fn enable_ip_dns_ptr_record(mut self, value: bool) -> Self {
        self.enable_ip_dns_ptr_record = Some(value);
        self
    }

    /// How the host name is formed. [More](field@PrivateDnsNameOptions::hostname_type)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PrivateDnsNameOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "EnableInstanceIdDnsAAAARecord" => {
                self.enable_instance_id_dns_aaaa_record.slot()
            }
            "EnableInstanceIdDnsARecord" => self.enable_instance_id_dns_a_record.slot(),
            "EnableIpDnsARecord" => self.enable_ip_dns_a_record.slot(),
            "EnableIpDnsPtrRecord" => self.enable_ip_dns_ptr_record.slot(),
            "HostnameType" => self.hostname_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Cores, threads per core and topology of the processor.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CpuOptions {
    /// Number of physical CPU cores.
    ///
    /// Only the fixed value of the instance type is accepted.
    ///
    /// Wire name: `Core`.
    pub core: Option<i64>,
    /// Number of threads per CPU core.
    ///
    /// `1`: hyper-threading off. Only if the instance type allows a custom number of threads.
    /// The number of vCPUs is `Core` multiplied by `ThreadsPerCore`.
    ///
    /// Wire name: `ThreadsPerCore`.
    pub threads_per_core: Option<i64>,
    /// How hyper-threads are mapped to CPU cores.
    ///
    /// Only if the instance is `Stopped` and the instance family supports it.
    ///
    /// Wire name: `TopologyType`.
    pub topology_type: Option<types::CpuTopologyType>,
    /// Whether the CPU option VISST is enabled.
    ///
    /// Wire name: `EnableVISST`.
    pub enable_visst: Option<bool>,
    /// Whether the CPU option VRDT is enabled.
    ///
    /// Wire name: `EnableVRDT`.
    pub enable_vrdt: Option<bool>,
    /// Whether virtual machines can run inside the instance.
    ///
    /// In preview by invitation; leave it unset.
    ///
    /// Wire name: `NestedVirtualization`.
    pub nested_virtualization: Option<String>,
    /// Whether the CPU may run in turbo mode.
    ///
    /// Wire name: `TurboMode`.
    pub turbo_mode: Option<String>,
}

impl CpuOptions {
    /// An empty `CpuOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of physical CPU cores. [More](field@CpuOptions::core)
    pub fn core(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.core = Some(value.into_integer());
        self
    }

    /// Number of threads per CPU core. [More](field@CpuOptions::threads_per_core)
    pub fn threads_per_core(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.threads_per_core = Some(value.into_integer());
        self
    }

    /// How hyper-threads are mapped to CPU cores. [More](field@CpuOptions::topology_type)
    pub fn topology_type(mut self, value: impl Into<types::CpuTopologyType>) -> Self {
        self.topology_type = Some(value.into());
        self
    }

    /// Whether the CPU option VISST is enabled.
    #[inline]
    pub fn enable_visst(mut self, value: bool) -> Self {
        self.enable_visst = Some(value);
        self
    }

    /// Whether the CPU option VRDT is enabled.
    #[inline]
    pub fn enable_vrdt(mut self, value: bool) -> Self {
        self.enable_vrdt = Some(value);
        self
    }

    /// Whether virtual machines can run inside the instance.
    /// [More](field@CpuOptions::nested_virtualization)
    pub fn nested_virtualization(mut self, value: impl Into<String>) -> Self {
        self.nested_virtualization = Some(value.into());
        self
    }

    /// Whether the CPU may run in turbo mode.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CpuOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Core" => self.core.slot(),
            "ThreadsPerCore" => self.threads_per_core.slot(),
            "TopologyType" => self.topology_type.slot(),
            "EnableVISST" => self.enable_visst.slot(),
            "EnableVRDT" => self.enable_vrdt.slot(),
            "NestedVirtualization" => self.nested_virtualization.slot(),
            "TurboMode" => self.turbo_mode.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::modify_instance_attribute`](crate::Client::modify_instance_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyInstanceAttributeResponse {
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
