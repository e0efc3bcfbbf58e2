// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Instances.
//!
//! Creating, starting, stopping, changing, renewing and releasing instances, and questions
//! about instances and instance types.
//!
//! Start with [`run_instances`](crate::Client::run_instances),
//! [`describe_instances`](crate::Client::describe_instances) and
//! [`delete_instances`](crate::Client::delete_instances).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`attach_instance_ram_role`](crate::Client::attach_instance_ram_role) | Gives a RAM role to instances, so that programs on them can call other services. |
//! | [`create_instance`](crate::Client::create_instance) | Creates one instance and leaves it stopped. `StartInstance` starts it. |
//! | [`delete_instance`](crate::Client::delete_instance) | Releases an instance. A running instance is rejected unless `Force` is set. |
//! | [`delete_instances`](crate::Client::delete_instances) | Releases several instances. Running instances are rejected unless `Force` is set. |
//! | [`describe_instance_attribute`](crate::Client::describe_instance_attribute) | Shows the attributes of one instance. |
//! | [`describe_instance_auto_renew_attribute`](crate::Client::describe_instance_auto_renew_attribute) | Shows the automatic renewal settings of subscription instances. |
//! | [`describe_instance_ram_role`](crate::Client::describe_instance_ram_role) | Lists the RAM roles that instances have. |
//! | [`describe_instance_status`](crate::Client::describe_instance_status) | Lists instances with their status only. |
//! | [`describe_instance_topology`](crate::Client::describe_instance_topology) | Shows where instances are located on the underlying hosts and network. |
//! | [`describe_instance_type_families`](crate::Client::describe_instance_type_families) | Lists instance type families. |
//! | [`describe_instance_types`](crate::Client::describe_instance_types) | Lists instance types with their vCPUs, memory, GPUs and network limits. |
//! | [`describe_instance_vnc_url`](crate::Client::describe_instance_vnc_url) | Returns the address of the web console (VNC) of an instance. The address is valid for a short time only. |
//! | [`describe_instances`](crate::Client::describe_instances) | Lists instances with their attributes. Several conditions are combined with AND. |
//! | [`describe_spot_advice`](crate::Client::describe_spot_advice) | Shows how often spot instances are interrupted and how cheap they are, per zone and instance type. |
//! | [`describe_spot_price_history`](crate::Client::describe_spot_price_history) | Lists past spot prices of an instance type. A `NextOffset` above 0 leads to the next page. |
//! | [`describe_user_data`](crate::Client::describe_user_data) | Returns the user data of an instance. |
//! | [`detach_instance_ram_role`](crate::Client::detach_instance_ram_role) | Takes a RAM role away from instances. |
//! | [`modify_instance_attribute`](crate::Client::modify_instance_attribute) | Changes attributes of an instance, for example its name, host name, password or security groups. |
//! | [`modify_instance_auto_release_time`](crate::Client::modify_instance_auto_release_time) | Sets when a pay-as-you-go instance is released. Without a time the automatic release is cancelled. |
//! | [`modify_instance_auto_renew_attribute`](crate::Client::modify_instance_auto_renew_attribute) | Switches the automatic renewal of subscription instances on or off, or changes its period. |
//! | [`modify_instance_charge_type`](crate::Client::modify_instance_charge_type) | Changes instances between pay-as-you-go and subscription billing. |
//! | [`modify_instance_clock_options`](crate::Client::modify_instance_clock_options) | Changes the clock options of an instance. |
//! | [`modify_instance_metadata_options`](crate::Client::modify_instance_metadata_options) | Changes how the metadata service of an instance can be reached. |
//! | [`modify_instance_network_options`](crate::Client::modify_instance_network_options) | Changes the network options of an instance. |
//! | [`modify_instance_security_options`](crate::Client::modify_instance_security_options) | Changes the security options of an instance. |
//! | [`modify_instance_spec`](crate::Client::modify_instance_spec) | Changes the instance type or the public bandwidth of a pay-as-you-go instance. |
//! | [`modify_instance_vnc_passwd`](crate::Client::modify_instance_vnc_passwd) | Changes the VNC password of an instance. |
//! | [`modify_prepay_instance_spec`](crate::Client::modify_prepay_instance_spec) | Changes the instance type of a subscription instance. This creates an order. |
//! | [`re_activate_instances`](crate::Client::re_activate_instances) | Starts pay-as-you-go instances again that were stopped for overdue payment. |
//! | [`reboot_instance`](crate::Client::reboot_instance) | Restarts a running instance. |
//! | [`reboot_instances`](crate::Client::reboot_instances) | Restarts several running instances. |
//! | [`renew_instance`](crate::Client::renew_instance) | Renews a subscription instance for a further period. |
//! | [`run_instances`](crate::Client::run_instances) | Creates one or more instances and starts them. The response is returned before they run. |
//! | [`send_diagnostic_interrupt`](crate::Client::send_diagnostic_interrupt) | Sends a diagnostic interrupt to an instance, which makes a prepared operating system write a crash dump. |
//! | [`start_instance`](crate::Client::start_instance) | Starts a stopped instance. |
//! | [`start_instances`](crate::Client::start_instances) | Starts several stopped instances. |
//! | [`stop_instance`](crate::Client::stop_instance) | Stops a running instance. |
//! | [`stop_instances`](crate::Client::stop_instances) | Stops several running instances. |

pub mod attach_instance_ram_role;
pub mod create_instance;
pub mod delete_instance;
pub mod delete_instances;
pub mod describe_instance_attribute;
pub mod describe_instance_auto_renew_attribute;
pub mod describe_instance_ram_role;
pub mod describe_instance_status;
pub mod describe_instance_topology;
pub mod describe_instance_type_families;
pub mod describe_instance_types;
pub mod describe_instance_vnc_url;
pub mod describe_instances;
pub mod describe_spot_advice;
pub mod describe_spot_price_history;
pub mod describe_user_data;
pub mod detach_instance_ram_role;
pub mod modify_instance_attribute;
pub mod modify_instance_auto_release_time;
pub mod modify_instance_auto_renew_attribute;
pub mod modify_instance_charge_type;
pub mod modify_instance_clock_options;
pub mod modify_instance_metadata_options;
pub mod modify_instance_network_options;
pub mod modify_instance_security_options;
pub mod modify_instance_spec;
pub mod modify_instance_vnc_passwd;
pub mod modify_prepay_instance_spec;
pub mod re_activate_instances;
pub mod reboot_instance;
pub mod reboot_instances;
pub mod renew_instance;
pub mod run_instances;
pub mod send_diagnostic_interrupt;
pub mod start_instance;
pub mod start_instances;
pub mod stop_instance;
pub mod stop_instances;
mod waiters;

use ecs_core::Call;

pub use attach_instance_ram_role::{
    AttachInstanceRamRoleRequest, AttachInstanceRamRoleResponse,
};
pub use create_instance::{CreateInstanceRequest, CreateInstanceResponse};
pub use delete_instance::{DeleteInstanceRequest, DeleteInstanceResponse};
pub use delete_instances::{DeleteInstancesRequest, DeleteInstancesResponse};
pub use describe_instance_attribute::{
    DescribeInstanceAttributeRequest, DescribeInstanceAttributeResponse,
};
pub use describe_instance_auto_renew_attribute::{
    DescribeInstanceAutoRenewAttributeRequest, DescribeInstanceAutoRenewAttributeResponse,
};
pub use describe_instance_ram_role::{
    DescribeInstanceRamRoleRequest, DescribeInstanceRamRoleResponse,
};
pub use describe_instance_status::{
    DescribeInstanceStatusRequest, DescribeInstanceStatusResponse,
};
pub use describe_instance_topology::{
    DescribeInstanceTopologyRequest, DescribeInstanceTopologyResponse,
};
pub use describe_instance_type_families::{
    DescribeInstanceTypeFamiliesRequest, DescribeInstanceTypeFamiliesResponse,
};
pub use describe_instance_types::{
    DescribeInstanceTypesRequest, DescribeInstanceTypesResponse,
};
pub use describe_instance_vnc_url::{
    DescribeInstanceVncUrlRequest, DescribeInstanceVncUrlResponse,
};
pub use describe_instances::{DescribeInstancesRequest, DescribeInstancesResponse};
pub use describe_spot_advice::{DescribeSpotAdviceRequest, DescribeSpotAdviceResponse};
pub use describe_spot_price_history::{
    DescribeSpotPriceHistoryRequest, DescribeSpotPriceHistoryResponse,
};
pub use describe_user_data::{DescribeUserDataRequest, DescribeUserDataResponse};
pub use detach_instance_ram_role::{
    DetachInstanceRamRoleRequest, DetachInstanceRamRoleResponse,
};
pub use modify_instance_attribute::{
    ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse,
};
pub use modify_instance_auto_release_time::{
    ModifyInstanceAutoReleaseTimeRequest, ModifyInstanceAutoReleaseTimeResponse,
};
pub use modify_instance_auto_renew_attribute::{
    ModifyInstanceAutoRenewAttributeRequest, ModifyInstanceAutoRenewAttributeResponse,
};
pub use modify_instance_charge_type::{
    ModifyInstanceChargeTypeRequest, ModifyInstanceChargeTypeResponse,
};
pub use modify_instance_clock_options::{
    ModifyInstanceClockOptionsRequest, ModifyInstanceClockOptionsResponse,
};
pub use modify_instance_metadata_options::{
    ModifyInstanceMetadataOptionsRequest, ModifyInstanceMetadataOptionsResponse,
};
pub use modify_instance_network_options::{
    ModifyInstanceNetworkOptionsRequest, ModifyInstanceNetworkOptionsResponse,
};
pub use modify_instance_security_options::{
    ModifyInstanceSecurityOptionsRequest, ModifyInstanceSecurityOptionsResponse,
};
pub use modify_instance_spec::{ModifyInstanceSpecRequest, ModifyInstanceSpecResponse};
pub use modify_instance_vnc_passwd::{
    ModifyInstanceVncPasswdRequest, ModifyInstanceVncPasswdResponse,
};
pub use modify_prepay_instance_spec::{
    ModifyPrepayInstanceSpecRequest, ModifyPrepayInstanceSpecResponse,
};
pub use re_activate_instances::{ReActivateInstancesRequest, ReActivateInstancesResponse};
pub use reboot_instance::{RebootInstanceRequest, RebootInstanceResponse};
pub use reboot_instances::{RebootInstancesRequest, RebootInstancesResponse};
pub use renew_instance::{RenewInstanceRequest, RenewInstanceResponse};
pub use run_instances::{RunInstancesRequest, RunInstancesResponse};
pub use send_diagnostic_interrupt::{
    SendDiagnosticInterruptRequest, SendDiagnosticInterruptResponse,
};
pub use start_instance::{StartInstanceRequest, StartInstanceResponse};
pub use start_instances::{StartInstancesRequest, StartInstancesResponse};
pub use stop_instance::{StopInstanceRequest, StopInstanceResponse};
pub use stop_instances::{StopInstancesRequest, StopInstancesResponse};

impl crate::Client {
    /// Gives a RAM role to instances, so that programs on them can call other services.
    ///
    /// See [`AttachInstanceRamRoleRequest`].
    #[doc(alias = "AttachInstanceRamRole")]
    #[inline]
    pub fn attach_instance_ram_role(
        &self,
        request: AttachInstanceRamRoleRequest,
    ) -> Call<'_, AttachInstanceRamRoleRequest> {
        self.call(request)
    }

    /// Creates one instance and leaves it stopped. `StartInstance` starts it.
    ///
    /// See [`CreateInstanceRequest`].
    #[doc(alias = "CreateInstance")]
    #[inline]
    pub fn create_instance(
        &self,
        request: CreateInstanceRequest,
    ) -> Call<'_, CreateInstanceRequest> {
        self.call(request)
    }

    /// Releases an instance. A running instance is rejected unless `Force` is set.
    ///
    /// See [`DeleteInstanceRequest`].
    #[doc(alias = "DeleteInstance")]
    #[inline]
    pub fn delete_instance(
        &self,
        request: DeleteInstanceRequest,
    ) -> Call<'_, DeleteInstanceRequest> {
        self.call(request)
    }

    /// Releases several instances. Running instances are rejected unless `Force` is set.
    ///
    /// See [`DeleteInstancesRequest`].
    #[doc(alias = "DeleteInstances")]
    #[inline]
    pub fn delete_instances(
        &self,
        request: DeleteInstancesRequest,
    ) -> Call<'_, DeleteInstancesRequest> {
        self.call(request)
    }

    /// Shows the attributes of one instance.
    ///
    /// See [`DescribeInstanceAttributeRequest`].
    #[doc(alias = "DescribeInstanceAttribute")]
    #[inline]
    pub fn describe_instance_attribute(
        &self,
        request: DescribeInstanceAttributeRequest,
    ) -> Call<'_, DescribeInstanceAttributeRequest> {
        self.call(request)
    }

    /// Shows the automatic renewal settings of subscription instances.
    ///
    /// See [`DescribeInstanceAutoRenewAttributeRequest`].
    #[doc(alias = "DescribeInstanceAutoRenewAttribute")]
    #[inline]
    pub fn describe_instance_auto_renew_attribute(
        &self,
        request: DescribeInstanceAutoRenewAttributeRequest,
    ) -> Call<'_, DescribeInstanceAutoRenewAttributeRequest> {
        self.call(request)
    }

    /// Lists the RAM roles that instances have.
    ///
    /// See [`DescribeInstanceRamRoleRequest`].
    #[doc(alias = "DescribeInstanceRamRole")]
    #[inline]
    pub fn describe_instance_ram_role(
        &self,
        request: DescribeInstanceRamRoleRequest,
    ) -> Call<'_, DescribeInstanceRamRoleRequest> {
        self.call(request)
    }

    /// Lists instances with their status only.
    ///
    /// See [`DescribeInstanceStatusRequest`].
    #[doc(alias = "DescribeInstanceStatus")]
    #[inline]
    pub fn describe_instance_status(
        &self,
        request: DescribeInstanceStatusRequest,
    ) -> Call<'_, DescribeInstanceStatusRequest> {
        self.call(request)
    }

    /// Shows where instances are located on the underlying hosts and network.
    ///
    /// See [`DescribeInstanceTopologyRequest`].
    #[doc(alias = "DescribeInstanceTopology")]
    #[inline]
    pub fn describe_instance_topology(
        &self,
        request: DescribeInstanceTopologyRequest,
    ) -> Call<'_, DescribeInstanceTopologyRequest> {
        self.call(request)
    }

    /// Lists instance type families.
    ///
    /// See [`DescribeInstanceTypeFamiliesRequest`].
    #[doc(alias = "DescribeInstanceTypeFamilies")]
    #[inline]
    pub fn describe_instance_type_families(
        &self,
        request: DescribeInstanceTypeFamiliesRequest,
    ) -> Call<'_, DescribeInstanceTypeFamiliesRequest> {
        self.call(request)
    }

    /// Lists instance types with their vCPUs, memory, GPUs and network limits.
    ///
    /// See [`DescribeInstanceTypesRequest`].
    #[doc(alias = "DescribeInstanceTypes")]
    #[inline]
    pub fn describe_instance_types(
        &self,
        request: DescribeInstanceTypesRequest,
    ) -> Call<'_, DescribeInstanceTypesRequest> {
        self.call(request)
    }

    /// Returns the address of the web console (VNC) of an instance. The address is valid for a
    /// short time only.
    ///
    /// See [`DescribeInstanceVncUrlRequest`].
    #[doc(alias = "DescribeInstanceVncUrl")]
    #[inline]
    pub fn describe_instance_vnc_url(
        &self,
        request: DescribeInstanceVncUrlRequest,
    ) -> Call<'_, DescribeInstanceVncUrlRequest> {
        self.call(request)
    }

    /// Lists instances with their attributes. Several conditions are combined with AND.
    ///
    /// See [`DescribeInstancesRequest`].
    #[doc(alias = "DescribeInstances")]
    #[inline]
    pub fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> Call<'_, DescribeInstancesRequest> {
        self.call(request)
    }

    /// Shows how often spot instances are interrupted and how cheap they are, per zone and
    /// instance type.
    ///
    /// See [`DescribeSpotAdviceRequest`].
    #[doc(alias = "DescribeSpotAdvice")]
    #[inline]
    pub fn describe_spot_advice(
        &self,
        request: DescribeSpotAdviceRequest,
    ) -> Call<'_, DescribeSpotAdviceRequest> {
        self.call(request)
    }

    /// Lists past spot prices of an instance type. A `NextOffset` above 0 leads to the next
    /// page.
    ///
    /// See [`DescribeSpotPriceHistoryRequest`].
    #[doc(alias = "DescribeSpotPriceHistory")]
    #[inline]
    pub fn describe_spot_price_history(
        &self,
        request: DescribeSpotPriceHistoryRequest,
    ) -> Call<'_, DescribeSpotPriceHistoryRequest> {
        self.call(request)
    }

    /// Returns the user data of an instance.
    ///
    /// See [`DescribeUserDataRequest`].
    #[doc(alias = "DescribeUserData")]
    #[inline]
    pub fn describe_user_data(
        &self,
        request: DescribeUserDataRequest,
    ) -> Call<'_, DescribeUserDataRequest> {
        self.call(request)
    }

    /// Takes a RAM role away from instances.
    ///
    /// See [`DetachInstanceRamRoleRequest`].
    #[doc(alias = "DetachInstanceRamRole")]
    #[inline]
    pub fn detach_instance_ram_role(
        &self,
        request: DetachInstanceRamRoleRequest,
    ) -> Call<'_, DetachInstanceRamRoleRequest> {
        self.call(request)
    }

    /// Changes attributes of an instance, for example its name, host name, password or
    /// security groups.
    ///
    /// See [`ModifyInstanceAttributeRequest`].
    #[doc(alias = "ModifyInstanceAttribute")]
    #[inline]
    pub fn modify_instance_attribute(
        &self,
        request: ModifyInstanceAttributeRequest,
    ) -> Call<'_, ModifyInstanceAttributeRequest> {
        self.call(request)
    }

    /// Sets when a pay-as-you-go instance is released. Without a time the automatic release is
    /// cancelled.
    ///
    /// See [`ModifyInstanceAutoReleaseTimeRequest`].
    #[doc(alias = "ModifyInstanceAutoReleaseTime")]
    #[inline]
    pub fn modify_instance_auto_release_time(
        &self,
        request: ModifyInstanceAutoReleaseTimeRequest,
    ) -> Call<'_, ModifyInstanceAutoReleaseTimeRequest> {
        self.call(request)
    }

    /// Switches the automatic renewal of subscription instances on or off, or changes its
    /// period.
    ///
    /// See [`ModifyInstanceAutoRenewAttributeRequest`].
    #[doc(alias = "ModifyInstanceAutoRenewAttribute")]
    #[inline]
    pub fn modify_instance_auto_renew_attribute(
        &self,
        request: ModifyInstanceAutoRenewAttributeRequest,
    ) -> Call<'_, ModifyInstanceAutoRenewAttributeRequest> {
        self.call(request)
    }

    /// Changes instances between pay-as-you-go and subscription billing.
    ///
    /// See [`ModifyInstanceChargeTypeRequest`].
    #[doc(alias = "ModifyInstanceChargeType")]
    #[inline]
    pub fn modify_instance_charge_type(
        &self,
        request: ModifyInstanceChargeTypeRequest,
    ) -> Call<'_, ModifyInstanceChargeTypeRequest> {
        self.call(request)
    }

    /// Changes the clock options of an instance.
    ///
    /// See [`ModifyInstanceClockOptionsRequest`].
    #[doc(alias = "ModifyInstanceClockOptions")]
    #[inline]
    pub fn modify_instance_clock_options(
        &self,
        request: ModifyInstanceClockOptionsRequest,
    ) -> Call<'_, ModifyInstanceClockOptionsRequest> {
        self.call(request)
    }

    /// Changes how the metadata service of an instance can be reached.
    ///
    /// See [`ModifyInstanceMetadataOptionsRequest`].
    #[doc(alias = "ModifyInstanceMetadataOptions")]
    #[inline]
    pub fn modify_instance_metadata_options(
        &self,
        request: ModifyInstanceMetadataOptionsRequest,
    ) -> Call<'_, ModifyInstanceMetadataOptionsRequest> {
        self.call(request)
    }

    /// Changes the network options of an instance.
    ///
    /// See [`ModifyInstanceNetworkOptionsRequest`].
    #[doc(alias = "ModifyInstanceNetworkOptions")]
    #[inline]
    pub fn modify_instance_network_options(
        &self,
        request: ModifyInstanceNetworkOptionsRequest,
    ) -> Call<'_, ModifyInstanceNetworkOptionsRequest> {
        self.call(request)
    }

    /// Changes the security options of an instance.
    ///
    /// See [`ModifyInstanceSecurityOptionsRequest`].
    #[doc(alias = "ModifyInstanceSecurityOptions")]
    #[inline]
    pub fn modify_instance_security_options(
        &self,
        request: ModifyInstanceSecurityOptionsRequest,
    ) -> Call<'_, ModifyInstanceSecurityOptionsRequest> {
        self.call(request)
    }

    /// Changes the instance type or the public bandwidth of a pay-as-you-go instance.
    ///
    /// See [`ModifyInstanceSpecRequest`].
    #[doc(alias = "ModifyInstanceSpec")]
    #[inline]
    pub fn modify_instance_spec(
        &self,
        request: ModifyInstanceSpecRequest,
    ) -> Call<'_, ModifyInstanceSpecRequest> {
        self.call(request)
    }

    /// Changes the VNC password of an instance.
    ///
    /// See [`ModifyInstanceVncPasswdRequest`].
    #[doc(alias = "ModifyInstanceVncPasswd")]
    #[inline]
    pub fn modify_instance_vnc_passwd(
        &self,
        request: ModifyInstanceVncPasswdRequest,
    ) -> Call<'_, ModifyInstanceVncPasswdRequest> {
        self.call(request)
    }

    /// Changes the instance type of a subscription instance. This creates an order.
    ///
    /// See [`ModifyPrepayInstanceSpecRequest`].
    #[doc(alias = "ModifyPrepayInstanceSpec")]
    #[inline]
    pub fn modify_prepay_instance_spec(
        &self,
        request: ModifyPrepayInstanceSpecRequest,
    ) -> Call<'_, ModifyPrepayInstanceSpecRequest> {
        self.call(request)
    }

    /// Starts pay-as-you-go instances again that were stopped for overdue payment.
    ///
    /// See [`ReActivateInstancesRequest`].
    #[doc(alias = "ReActivateInstances")]
    #[inline]
    pub fn re_activate_instances(
        &self,
        request: ReActivateInstancesRequest,
    ) -> Call<'_, ReActivateInstancesRequest> {
        self.call(request)
    }

    /// Restarts a running instance.
    ///
    /// See [`RebootInstanceRequest`].
    #[doc(alias = "RebootInstance")]
    #[inline]
    pub fn reboot_instance(
        &self,
        request: RebootInstanceRequest,
    ) -> Call<'_, RebootInstanceRequest> {
        self.call(request)
    }

    /// Restarts several running instances.
    ///
    /// See [`RebootInstancesRequest`].
    #[doc(alias = "RebootInstances")]
    #[inline]
    pub fn reboot_instances(
        &self,
        request: RebootInstancesRequest,
    ) -> Call<'_, RebootInstancesRequest> {
        self.call(request)
    }

    /// Renews a subscription instance for a further period.
    ///
    /// See [`RenewInstanceRequest`].
    #[doc(alias = "RenewInstance")]
    #[inline]
    pub fn renew_instance(
        &self,
        request: RenewInstanceRequest,
    ) -> Call<'_, RenewInstanceRequest> {
        self.call(request)
    }

    /// Creates one or more instances and starts them. The response is returned before they
    /// run.
    ///
    /// See [`RunInstancesRequest`].
    #[doc(alias = "RunInstances")]
    #[inline]
    pub fn run_instances(
        &self,
        request: RunInstancesRequest,
    ) -> Call<'_, RunInstancesRequest> {
        self.call(request)
    }

    /// Sends a diagnostic interrupt to an instance, which makes a prepared operating system
    /// write a crash dump.
    ///
    /// See [`SendDiagnosticInterruptRequest`].
    #[doc(alias = "SendDiagnosticInterrupt")]
    #[inline]
    pub fn send_diagnostic_interrupt(
        &self,
        request: SendDiagnosticInterruptRequest,
    ) -> Call<'_, SendDiagnosticInterruptRequest> {
        self.call(request)
    }

    /// Starts a stopped instance.
    ///
    /// See [`StartInstanceRequest`].
    #[doc(alias = "StartInstance")]
    #[inline]
    pub fn start_instance(
        &self,
        request: StartInstanceRequest,
    ) -> Call<'_, StartInstanceRequest> {
        self.call(request)
    }

    /// Starts several stopped instances.
    ///
    /// See [`StartInstancesRequest`].
    #[doc(alias = "StartInstances")]
    #[inline]
    pub fn start_instances(
        &self,
        request: StartInstancesRequest,
    ) -> Call<'_, StartInstancesRequest> {
        self.call(request)
    }

    /// Stops a running instance.
    ///
    /// See [`StopInstanceRequest`].
    #[doc(alias = "StopInstance")]
    #[inline]
    pub fn stop_instance(
        &self,
        request: StopInstanceRequest,
    ) -> Call<'_, StopInstanceRequest> {
        self.call(request)
    }

    /// Stops several running instances.
    ///
    /// See [`StopInstancesRequest`].
    #[doc(alias = "StopInstances")]
    #[inline]
    pub fn stop_instances(
        &self,
        request: StopInstancesRequest,
    ) -> Call<'_, StopInstancesRequest> {
        self.call(request)
    }
}
