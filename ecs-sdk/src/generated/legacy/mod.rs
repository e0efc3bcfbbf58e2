// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Legacy actions.
//!
//! Older actions, most of them deprecated. The network actions among them have successors
//! in the VPC product.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`activate_router_interface`](crate::Client::activate_router_interface) | Activates a router interface that is inactive. |
//! | [`add_bandwidth_package_ips`](crate::Client::add_bandwidth_package_ips) | Adds public IP addresses to a NAT bandwidth package. |
//! | [`add_tags`](crate::Client::add_tags) | Adds tags to one resource. |
//! | [`allocate_eip_address`](crate::Client::allocate_eip_address) | Allocates an elastic IP address (EIP). |
//! | [`associate_eip_address`](crate::Client::associate_eip_address) | Associates an elastic IP address with a resource. |
//! | [`associate_ha_vip`](crate::Client::associate_ha_vip) | Associates a high-availability virtual IP address with an instance. |
//! | [`cancel_physical_connection`](crate::Client::cancel_physical_connection) | Cancels a physical connection before it is enabled. |
//! | [`connect_router_interface`](crate::Client::connect_router_interface) | Makes a router interface connect to its opposite interface. |
//! | [`create_forward_entry`](crate::Client::create_forward_entry) | Adds a port forwarding (DNAT) entry to a NAT gateway. |
//! | [`create_ha_vip`](crate::Client::create_ha_vip) | Creates a high-availability virtual IP address (HaVip). |
//! | [`create_nat_gateway`](crate::Client::create_nat_gateway) | Creates a NAT gateway in a VPC. |
//! | [`create_physical_connection`](crate::Client::create_physical_connection) | Applies for a physical connection between your site and an access point. |
//! | [`create_route_entry`](crate::Client::create_route_entry) | Adds a route to a route table. |
//! | [`create_router_interface`](crate::Client::create_router_interface) | Creates a router interface, one end of a connection between two routers. |
//! | [`create_v_switch`](crate::Client::create_v_switch) | Creates a vSwitch in a VPC. |
//! | [`create_virtual_border_router`](crate::Client::create_virtual_border_router) | Creates a virtual border router for a physical connection. |
//! | [`create_vpc`](crate::Client::create_vpc) | Creates a VPC. |
//! | [`deactivate_router_interface`](crate::Client::deactivate_router_interface) | Deactivates a router interface. |
//! | [`delete_bandwidth_package`](crate::Client::delete_bandwidth_package) | Deletes a NAT bandwidth package. |
//! | [`delete_forward_entry`](crate::Client::delete_forward_entry) | Deletes a port forwarding (DNAT) entry. |
//! | [`delete_ha_vip`](crate::Client::delete_ha_vip) | Deletes a high-availability virtual IP address. |
//! | [`delete_nat_gateway`](crate::Client::delete_nat_gateway) | Deletes a NAT gateway. |
//! | [`delete_network_interface_permission`](crate::Client::delete_network_interface_permission) | Deletes a permission on a network interface. |
//! | [`delete_physical_connection`](crate::Client::delete_physical_connection) | Deletes a physical connection. |
//! | [`delete_route_entry`](crate::Client::delete_route_entry) | Deletes a route from a route table. |
//! | [`delete_router_interface`](crate::Client::delete_router_interface) | Deletes a router interface. |
//! | [`delete_v_switch`](crate::Client::delete_v_switch) | Deletes a vSwitch. |
//! | [`delete_virtual_border_router`](crate::Client::delete_virtual_border_router) | Deletes a virtual border router. |
//! | [`delete_vpc`](crate::Client::delete_vpc) | Deletes a VPC. |
//! | [`describe_access_points`](crate::Client::describe_access_points) | Lists access points for physical connections. |
//! | [`describe_bandwidth_packages`](crate::Client::describe_bandwidth_packages) | Lists NAT bandwidth packages. |
//! | [`describe_clusters`](crate::Client::describe_clusters) | Lists the clusters of a region. |
//! | [`describe_eip_addresses`](crate::Client::describe_eip_addresses) | Lists elastic IP addresses. |
//! | [`describe_eip_monitor_data`](crate::Client::describe_eip_monitor_data) | Shows monitoring data of an elastic IP address over time. |
//! | [`describe_forward_table_entries`](crate::Client::describe_forward_table_entries) | Lists the port forwarding (DNAT) entries of a NAT gateway. |
//! | [`describe_ha_vips`](crate::Client::describe_ha_vips) | Lists high-availability virtual IP addresses. |
//! | [`describe_limitation`](crate::Client::describe_limitation) | Shows the value of one limitation. |
//! | [`describe_nat_gateways`](crate::Client::describe_nat_gateways) | Lists NAT gateways. |
//! | [`describe_new_project_eip_monitor_data`](crate::Client::describe_new_project_eip_monitor_data) | Shows monitoring data of an elastic IP address over time. |
//! | [`describe_physical_connections`](crate::Client::describe_physical_connections) | Lists physical connections. |
//! | [`describe_resource_by_tags`](crate::Client::describe_resource_by_tags) | Lists resources that have given tags. |
//! | [`describe_route_tables`](crate::Client::describe_route_tables) | Lists route tables with their routes. |
//! | [`describe_router_interfaces`](crate::Client::describe_router_interfaces) | Lists router interfaces. |
//! | [`describe_tags`](crate::Client::describe_tags) | Lists tags and how many resources of each kind have them. |
//! | [`describe_user_business_behavior`](crate::Client::describe_user_business_behavior) | Shows the value of an account setting. |
//! | [`describe_v_routers`](crate::Client::describe_v_routers) | Lists the routers of VPCs. |
//! | [`describe_v_switches`](crate::Client::describe_v_switches) | Lists vSwitches. |
//! | [`describe_virtual_border_routers`](crate::Client::describe_virtual_border_routers) | Lists virtual border routers. |
//! | [`describe_virtual_border_routers_for_physical_connection`](crate::Client::describe_virtual_border_routers_for_physical_connection) | Lists the virtual border routers that use a physical connection. |
//! | [`describe_vpcs`](crate::Client::describe_vpcs) | Lists VPCs. |
//! | [`enable_physical_connection`](crate::Client::enable_physical_connection) | Enables a physical connection. |
//! | [`export_snapshot`](crate::Client::export_snapshot) | Exports a snapshot to an OSS bucket. |
//! | [`modify_bandwidth_package_spec`](crate::Client::modify_bandwidth_package_spec) | Changes the bandwidth of a NAT bandwidth package. |
//! | [`modify_eip_address_attribute`](crate::Client::modify_eip_address_attribute) | Changes the bandwidth of an elastic IP address. |
//! | [`modify_forward_entry`](crate::Client::modify_forward_entry) | Changes a port forwarding (DNAT) entry. |
//! | [`modify_ha_vip_attribute`](crate::Client::modify_ha_vip_attribute) | Changes the description of a high-availability virtual IP address. |
//! | [`modify_image_share_group_permission`](crate::Client::modify_image_share_group_permission) | Changes which groups an image is shared with. |
//! | [`modify_physical_connection_attribute`](crate::Client::modify_physical_connection_attribute) | Changes a physical connection. |
//! | [`modify_router_interface_attribute`](crate::Client::modify_router_interface_attribute) | Changes the name, the health check or the opposite side of a router interface. |
//! | [`modify_router_interface_spec`](crate::Client::modify_router_interface_spec) | Changes the specification of a router interface. |
//! | [`modify_user_business_behavior`](crate::Client::modify_user_business_behavior) | Changes the value of an account setting. |
//! | [`modify_v_router_attribute`](crate::Client::modify_v_router_attribute) | Changes the name or the description of the router of a VPC. |
//! | [`modify_v_switch_attribute`](crate::Client::modify_v_switch_attribute) | Changes the name or the description of a vSwitch. |
//! | [`modify_virtual_border_router_attribute`](crate::Client::modify_virtual_border_router_attribute) | Changes a virtual border router. |
//! | [`modify_vpc_attribute`](crate::Client::modify_vpc_attribute) | Changes the name or the description of a VPC. |
//! | [`recover_virtual_border_router`](crate::Client::recover_virtual_border_router) | Recovers a virtual border router that has been terminated. |
//! | [`release_eip_address`](crate::Client::release_eip_address) | Releases an elastic IP address. |
//! | [`release_public_ip_address`](crate::Client::release_public_ip_address) | Releases the public IP address of an instance. |
//! | [`remove_bandwidth_package_ips`](crate::Client::remove_bandwidth_package_ips) | Removes public IP addresses from a NAT bandwidth package. |
//! | [`remove_tags`](crate::Client::remove_tags) | Removes tags from one resource. |
//! | [`terminate_physical_connection`](crate::Client::terminate_physical_connection) | Terminates a physical connection. |
//! | [`terminate_virtual_border_router`](crate::Client::terminate_virtual_border_router) | Terminates a virtual border router. |
//! | [`unassociate_eip_address`](crate::Client::unassociate_eip_address) | Separates an elastic IP address from the resource it is associated with. |
//! | [`unassociate_ha_vip`](crate::Client::unassociate_ha_vip) | Separates a high-availability virtual IP address from an instance. |

pub mod activate_router_interface;
pub mod add_bandwidth_package_ips;
pub mod add_tags;
pub mod allocate_eip_address;
pub mod associate_eip_address;
pub mod associate_ha_vip;
pub mod cancel_physical_connection;
pub mod connect_router_interface;
pub mod create_forward_entry;
pub mod create_ha_vip;
pub mod create_nat_gateway;
pub mod create_physical_connection;
pub mod create_route_entry;
pub mod create_router_interface;
pub mod create_v_switch;
pub mod create_virtual_border_router;
pub mod create_vpc;
pub mod deactivate_router_interface;
pub mod delete_bandwidth_package;
pub mod delete_forward_entry;
pub mod delete_ha_vip;
pub mod delete_nat_gateway;
pub mod delete_network_interface_permission;
pub mod delete_physical_connection;
pub mod delete_route_entry;
pub mod delete_router_interface;
pub mod delete_v_switch;
pub mod delete_virtual_border_router;
pub mod delete_vpc;
pub mod describe_access_points;
pub mod describe_bandwidth_packages;
pub mod describe_clusters;
pub mod describe_eip_addresses;
pub mod describe_eip_monitor_data;
pub mod describe_forward_table_entries;
pub mod describe_ha_vips;
pub mod describe_limitation;
pub mod describe_nat_gateways;
pub mod describe_new_project_eip_monitor_data;
pub mod describe_physical_connections;
pub mod describe_resource_by_tags;
pub mod describe_route_tables;
pub mod describe_router_interfaces;
pub mod describe_tags;
pub mod describe_user_business_behavior;
pub mod describe_v_routers;
pub mod describe_v_switches;
pub mod describe_virtual_border_routers;
pub mod describe_virtual_border_routers_for_physical_connection;
pub mod describe_vpcs;
pub mod enable_physical_connection;
pub mod export_snapshot;
pub mod modify_bandwidth_package_spec;
pub mod modify_eip_address_attribute;
pub mod modify_forward_entry;
pub mod modify_ha_vip_attribute;
pub mod modify_image_share_group_permission;
pub mod modify_physical_connection_attribute;
pub mod modify_router_interface_attribute;
pub mod modify_router_interface_spec;
pub mod modify_user_business_behavior;
pub mod modify_v_router_attribute;
pub mod modify_v_switch_attribute;
pub mod modify_virtual_border_router_attribute;
pub mod modify_vpc_attribute;
pub mod recover_virtual_border_router;
pub mod release_eip_address;
pub mod release_public_ip_address;
pub mod remove_bandwidth_package_ips;
pub mod remove_tags;
pub mod terminate_physical_connection;
pub mod terminate_virtual_border_router;
pub mod unassociate_eip_address;
pub mod unassociate_ha_vip;

use ecs_core::Call;

pub use activate_router_interface::{
    ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse,
};
pub use add_bandwidth_package_ips::{
    AddBandwidthPackageIpsRequest, AddBandwidthPackageIpsResponse,
};
pub use add_tags::{AddTagsRequest, AddTagsResponse};
pub use allocate_eip_address::{AllocateEipAddressRequest, AllocateEipAddressResponse};
pub use associate_eip_address::{AssociateEipAddressRequest, AssociateEipAddressResponse};
pub use associate_ha_vip::{AssociateHaVipRequest, AssociateHaVipResponse};
pub use cancel_physical_connection::{
    CancelPhysicalConnectionRequest, CancelPhysicalConnectionResponse,
};
pub use connect_router_interface::{
    ConnectRouterInterfaceRequest, ConnectRouterInterfaceResponse,
};
pub use create_forward_entry::{CreateForwardEntryRequest, CreateForwardEntryResponse};
pub use create_ha_vip::{CreateHaVipRequest, CreateHaVipResponse};
pub use create_nat_gateway::{CreateNatGatewayRequest, CreateNatGatewayResponse};
pub use create_physical_connection::{
    CreatePhysicalConnectionRequest, CreatePhysicalConnectionResponse,
};
pub use create_route_entry::{CreateRouteEntryRequest, CreateRouteEntryResponse};
pub use create_router_interface::{
    CreateRouterInterfaceRequest, CreateRouterInterfaceResponse,
};
pub use create_v_switch::{CreateVSwitchRequest, CreateVSwitchResponse};
pub use create_virtual_border_router::{
    CreateVirtualBorderRouterRequest, CreateVirtualBorderRouterResponse,
};
pub use create_vpc::{CreateVpcRequest, CreateVpcResponse};
pub use deactivate_router_interface::{
    DeactivateRouterInterfaceRequest, DeactivateRouterInterfaceResponse,
};
pub use delete_bandwidth_package::{
    DeleteBandwidthPackageRequest, DeleteBandwidthPackageResponse,
};
pub use delete_forward_entry::{DeleteForwardEntryRequest, DeleteForwardEntryResponse};
pub use delete_ha_vip::{DeleteHaVipRequest, DeleteHaVipResponse};
pub use delete_nat_gateway::{DeleteNatGatewayRequest, DeleteNatGatewayResponse};
pub use delete_network_interface_permission::{
    DeleteNetworkInterfacePermissionRequest, DeleteNetworkInterfacePermissionResponse,
};
pub use delete_physical_connection::{
    DeletePhysicalConnectionRequest, DeletePhysicalConnectionResponse,
};
pub use delete_route_entry::{DeleteRouteEntryRequest, DeleteRouteEntryResponse};
pub use delete_router_interface::{
    DeleteRouterInterfaceRequest, DeleteRouterInterfaceResponse,
};
pub use delete_v_switch::{DeleteVSwitchRequest, DeleteVSwitchResponse};
pub use delete_virtual_border_router::{
    DeleteVirtualBorderRouterRequest, DeleteVirtualBorderRouterResponse,
};
pub use delete_vpc::{DeleteVpcRequest, DeleteVpcResponse};
pub use describe_access_points::{
    DescribeAccessPointsRequest, DescribeAccessPointsResponse,
};
pub use describe_bandwidth_packages::{
    DescribeBandwidthPackagesRequest, DescribeBandwidthPackagesResponse,
};
pub use describe_clusters::{DescribeClustersRequest, DescribeClustersResponse};
pub use describe_eip_addresses::{
    DescribeEipAddressesRequest, DescribeEipAddressesResponse,
};
pub use describe_eip_monitor_data::{
    DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse,
};
pub use describe_forward_table_entries::{
    DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse,
};
pub use describe_ha_vips::{DescribeHaVipsRequest, DescribeHaVipsResponse};
pub use describe_limitation::{DescribeLimitationRequest, DescribeLimitationResponse};
pub use describe_nat_gateways::{DescribeNatGatewaysRequest, DescribeNatGatewaysResponse};
pub use describe_new_project_eip_monitor_data::{
    DescribeNewProjectEipMonitorDataRequest, DescribeNewProjectEipMonitorDataResponse,
};
pub use describe_physical_connections::{
    DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse,
};
pub use describe_resource_by_tags::{
    DescribeResourceByTagsRequest, DescribeResourceByTagsResponse,
};
pub use describe_route_tables::{DescribeRouteTablesRequest, DescribeRouteTablesResponse};
pub use describe_router_interfaces::{
    DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse,
};
pub use describe_tags::{DescribeTagsRequest, DescribeTagsResponse};
pub use describe_user_business_behavior::{
    DescribeUserBusinessBehaviorRequest, DescribeUserBusinessBehaviorResponse,
};
pub use describe_v_routers::{DescribeVRoutersRequest, DescribeVRoutersResponse};
pub use describe_v_switches::{DescribeVSwitchesRequest, DescribeVSwitchesResponse};
pub use describe_virtual_border_routers::{
    DescribeVirtualBorderRoutersRequest, DescribeVirtualBorderRoutersResponse,
};
pub use describe_virtual_border_routers_for_physical_connection::{
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
};
pub use describe_vpcs::{DescribeVpcsRequest, DescribeVpcsResponse};
pub use enable_physical_connection::{
    EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse,
};
pub use export_snapshot::{ExportSnapshotRequest, ExportSnapshotResponse};
pub use modify_bandwidth_package_spec::{
    ModifyBandwidthPackageSpecRequest, ModifyBandwidthPackageSpecResponse,
};
pub use modify_eip_address_attribute::{
    ModifyEipAddressAttributeRequest, ModifyEipAddressAttributeResponse,
};
pub use modify_forward_entry::{ModifyForwardEntryRequest, ModifyForwardEntryResponse};
pub use modify_ha_vip_attribute::{
    ModifyHaVipAttributeRequest, ModifyHaVipAttributeResponse,
};
pub use modify_image_share_group_permission::{
    ModifyImageShareGroupPermissionRequest, ModifyImageShareGroupPermissionResponse,
};
pub use modify_physical_connection_attribute::{
    ModifyPhysicalConnectionAttributeRequest, ModifyPhysicalConnectionAttributeResponse,
};
pub use modify_router_interface_attribute::{
    ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceAttributeResponse,
};
pub use modify_router_interface_spec::{
    ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse,
};
pub use modify_user_business_behavior::{
    ModifyUserBusinessBehaviorRequest, ModifyUserBusinessBehaviorResponse,
};
pub use modify_v_router_attribute::{
    ModifyVRouterAttributeRequest, ModifyVRouterAttributeResponse,
};
pub use modify_v_switch_attribute::{
    ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse,
};
pub use modify_virtual_border_router_attribute::{
    ModifyVirtualBorderRouterAttributeRequest, ModifyVirtualBorderRouterAttributeResponse,
};
pub use modify_vpc_attribute::{ModifyVpcAttributeRequest, ModifyVpcAttributeResponse};
pub use recover_virtual_border_router::{
    RecoverVirtualBorderRouterRequest, RecoverVirtualBorderRouterResponse,
};
pub use release_eip_address::{ReleaseEipAddressRequest, ReleaseEipAddressResponse};
pub use release_public_ip_address::{
    ReleasePublicIpAddressRequest, ReleasePublicIpAddressResponse,
};
pub use remove_bandwidth_package_ips::{
    RemoveBandwidthPackageIpsRequest, RemoveBandwidthPackageIpsResponse,
};
pub use remove_tags::{RemoveTagsRequest, RemoveTagsResponse};
pub use terminate_physical_connection::{
    TerminatePhysicalConnectionRequest, TerminatePhysicalConnectionResponse,
};
pub use terminate_virtual_border_router::{
    TerminateVirtualBorderRouterRequest, TerminateVirtualBorderRouterResponse,
};
pub use unassociate_eip_address::{
    UnassociateEipAddressRequest, UnassociateEipAddressResponse,
};
pub use unassociate_ha_vip::{UnassociateHaVipRequest, UnassociateHaVipResponse};

impl crate::Client {
    /// Activates a router interface that is inactive.
    ///
    /// See [`ActivateRouterInterfaceRequest`].
    #[doc(alias = "ActivateRouterInterface")]
    #[deprecated(note = "use `ActivateRouterInterface` of Vpc 2016-04-28")]
    #[inline]
    pub fn activate_router_interface(
        &self,
        request: ActivateRouterInterfaceRequest,
    ) -> Call<'_, ActivateRouterInterfaceRequest> {
        self.call(request)
    }

    /// Adds public IP addresses to a NAT bandwidth package.
    ///
    /// See [`AddBandwidthPackageIpsRequest`].
    #[doc(alias = "AddBandwidthPackageIps")]
    #[deprecated(note = "the API no longer recommends this action")]
    #[inline]
    pub fn add_bandwidth_package_ips(
        &self,
        request: AddBandwidthPackageIpsRequest,
    ) -> Call<'_, AddBandwidthPackageIpsRequest> {
        self.call(request)
    }

    /// Adds tags to one resource.
    ///
    /// See [`AddTagsRequest`].
    #[doc(alias = "AddTags")]
    #[deprecated(note = "use `tag_resources`")]
    #[inline]
    pub fn add_tags(&self, request: AddTagsRequest) -> Call<'_, AddTagsRequest> {
        self.call(request)
    }

    /// Allocates an elastic IP address (EIP).
    ///
    /// See [`AllocateEipAddressRequest`].
    #[doc(alias = "AllocateEipAddress")]
    #[deprecated(note = "use `AllocateEipAddress` of Vpc 2016-04-28")]
    #[inline]
    pub fn allocate_eip_address(
        &self,
        request: AllocateEipAddressRequest,
    ) -> Call<'_, AllocateEipAddressRequest> {
        self.call(request)
    }

    /// Associates an elastic IP address with a resource.
    ///
    /// See [`AssociateEipAddressRequest`].
    #[doc(alias = "AssociateEipAddress")]
    #[deprecated(note = "use `AssociateEipAddress` of Vpc 2016-04-28")]
    #[inline]
    pub fn associate_eip_address(
        &self,
        request: AssociateEipAddressRequest,
    ) -> Call<'_, AssociateEipAddressRequest> {
        self.call(request)
    }

    /// Associates a high-availability virtual IP address with an instance.
    ///
    /// See [`AssociateHaVipRequest`].
    #[doc(alias = "AssociateHaVip")]
    #[deprecated(note = "use `AssociateHaVip` of Vpc 2016-04-28")]
    #[inline]
    pub fn associate_ha_vip(
        &self,
        request: AssociateHaVipRequest,
    ) -> Call<'_, AssociateHaVipRequest> {
        self.call(request)
    }

    /// Cancels a physical connection before it is enabled.
    ///
    /// See [`CancelPhysicalConnectionRequest`].
    #[doc(alias = "CancelPhysicalConnection")]
    #[deprecated(note = "use `CancelPhysicalConnection` of Vpc 2016-04-28")]
    #[inline]
    pub fn cancel_physical_connection(
        &self,
        request: CancelPhysicalConnectionRequest,
    ) -> Call<'_, CancelPhysicalConnectionRequest> {
        self.call(request)
    }

    /// Makes a router interface connect to its opposite interface.
    ///
    /// See [`ConnectRouterInterfaceRequest`].
    #[doc(alias = "ConnectRouterInterface")]
    #[deprecated(note = "use `ConnectRouterInterface` of Vpc 2016-04-28")]
    #[inline]
    pub fn connect_router_interface(
        &self,
        request: ConnectRouterInterfaceRequest,
    ) -> Call<'_, ConnectRouterInterfaceRequest> {
        self.call(request)
    }

    /// Adds a port forwarding (DNAT) entry to a NAT gateway.
    ///
    /// See [`CreateForwardEntryRequest`].
    #[doc(alias = "CreateForwardEntry")]
    #[deprecated(note = "use `CreateForwardEntry` of Vpc 2016-04-28")]
    #[inline]
    pub fn create_forward_entry(
        &self,
        request: CreateForwardEntryRequest,
    ) -> Call<'_, CreateForwardEntryRequest> {
        self.call(request)
    }

    /// Creates a high-availability virtual IP address (HaVip).
    ///
    /// See [`CreateHaVipRequest`].
    #[doc(alias = "CreateHaVip")]
    #[deprecated(note = "use `CreateHaVip` of Vpc 2016-04-28")]
    #[inline]
    pub fn create_ha_vip(
        &self,
        request: CreateHaVipRequest,
    ) -> Call<'_, CreateHaVipRequest> {
        self.call(request)
    }

    /// Creates a NAT gateway in a VPC.
    ///
    /// See [`CreateNatGatewayRequest`].
    #[doc(alias = "CreateNatGateway")]
    #[deprecated(note = "use `CreateNatGateway` of Vpc 2016-04-28")]
    #[inline]
    pub fn create_nat_gateway(
        &self,
        request: CreateNatGatewayRequest,
    ) -> Call<'_, CreateNatGatewayRequest> {
        self.call(request)
    }

    /// Applies for a physical connection between your site and an access point.
    ///
    /// See [`CreatePhysicalConnectionRequest`].
    #[doc(alias = "CreatePhysicalConnection")]
    #[deprecated(note = "use `CreatePhysicalConnection` of Vpc 2016-04-28")]
    #[inline]
    pub fn create_physical_connection(
        &self,
        request: CreatePhysicalConnectionRequest,
    ) -> Call<'_, CreatePhysicalConnectionRequest> {
        self.call(request)
    }

    /// Adds a route to a route table.
    ///
    /// See [`CreateRouteEntryRequest`].
    #[doc(alias = "CreateRouteEntry")]
    #[deprecated(note = "use `CreateRouteEntry` of Vpc 2016-04-28")]
    #[inline]
    pub fn create_route_entry(
        &self,
        request: CreateRouteEntryRequest,
    ) -> Call<'_, CreateRouteEntryRequest> {
        self.call(request)
    }

    /// Creates a router interface, one end of a connection between two routers.
    ///
    /// See [`CreateRouterInterfaceRequest`].
    #[doc(alias = "CreateRouterInterface")]
    #[deprecated(note = "use `CreateRouterInterface` of Vpc 2016-04-28")]
    #[inline]
    pub fn create_router_interface(
        &self,
        request: CreateRouterInterfaceRequest,
    ) -> Call<'_, CreateRouterInterfaceRequest> {
        self.call(request)
    }

    /// Creates a vSwitch in a VPC.
    ///
    /// See [`CreateVSwitchRequest`].
    #[doc(alias = "CreateVSwitch")]
    #[deprecated(note = "use `CreateVSwitch` of Vpc 2016-04-28")]
    #[inline]
    pub fn create_v_switch(
        &self,
        request: CreateVSwitchRequest,
    ) -> Call<'_, CreateVSwitchRequest> {
        self.call(request)
    }

    /// Creates a virtual border router for a physical connection.
    ///
    /// See [`CreateVirtualBorderRouterRequest`].
    #[doc(alias = "CreateVirtualBorderRouter")]
    #[deprecated(note = "use `CreateVirtualBorderRouter` of Vpc 2016-04-28")]
    #[inline]
    pub fn create_virtual_border_router(
        &self,
        request: CreateVirtualBorderRouterRequest,
    ) -> Call<'_, CreateVirtualBorderRouterRequest> {
        self.call(request)
    }

    /// Creates a VPC.
    ///
    /// See [`CreateVpcRequest`].
    #[doc(alias = "CreateVpc")]
    #[deprecated(note = "use `CreateVpc` of Vpc 2016-04-28")]
    #[inline]
    pub fn create_vpc(&self, request: CreateVpcRequest) -> Call<'_, CreateVpcRequest> {
        self.call(request)
    }

    /// Deactivates a router interface.
    ///
    /// See [`DeactivateRouterInterfaceRequest`].
    #[doc(alias = "DeactivateRouterInterface")]
    #[deprecated(note = "use `DeactivateRouterInterface` of Vpc 2016-04-28")]
    #[inline]
    pub fn deactivate_router_interface(
        &self,
        request: DeactivateRouterInterfaceRequest,
    ) -> Call<'_, DeactivateRouterInterfaceRequest> {
        self.call(request)
    }

    /// Deletes a NAT bandwidth package.
    ///
    /// See [`DeleteBandwidthPackageRequest`].
    #[doc(alias = "DeleteBandwidthPackage")]
    #[inline]
    pub fn delete_bandwidth_package(
        &self,
        request: DeleteBandwidthPackageRequest,
    ) -> Call<'_, DeleteBandwidthPackageRequest> {
        self.call(request)
    }

    /// Deletes a port forwarding (DNAT) entry.
    ///
    /// See [`DeleteForwardEntryRequest`].
    #[doc(alias = "DeleteForwardEntry")]
    #[deprecated(note = "use `DeleteForwardEntry` of Vpc 2016-04-28")]
    #[inline]
    pub fn delete_forward_entry(
        &self,
        request: DeleteForwardEntryRequest,
    ) -> Call<'_, DeleteForwardEntryRequest> {
        self.call(request)
    }

    /// Deletes a high-availability virtual IP address.
    ///
    /// See [`DeleteHaVipRequest`].
    #[doc(alias = "DeleteHaVip")]
    #[deprecated(note = "use `DeleteHaVip` of Vpc 2016-04-28")]
    #[inline]
    pub fn delete_ha_vip(
        &self,
        request: DeleteHaVipRequest,
    ) -> Call<'_, DeleteHaVipRequest> {
        self.call(request)
    }

    /// Deletes a NAT gateway.
    ///
    /// See [`DeleteNatGatewayRequest`].
    #[doc(alias = "DeleteNatGateway")]
    #[deprecated(note = "use `DeleteNatGateway` of Vpc 2016-04-28")]
    #[inline]
    pub fn delete_nat_gateway(
        &self,
        request: DeleteNatGatewayRequest,
    ) -> Call<'_, DeleteNatGatewayRequest> {
        self.call(request)
    }

    /// Deletes a permission on a network interface.
    ///
    /// See [`DeleteNetworkInterfacePermissionRequest`].
    #[doc(alias = "DeleteNetworkInterfacePermission")]
    #[deprecated(note = "use `delete_network_interface`")]
    #[inline]
    pub fn delete_network_interface_permission(
        &self,
        request: DeleteNetworkInterfacePermissionRequest,
    ) -> Call<'_, DeleteNetworkInterfacePermissionRequest> {
        self.call(request)
    }

    /// Deletes a physical connection.
    ///
    /// See [`DeletePhysicalConnectionRequest`].
    #[doc(alias = "DeletePhysicalConnection")]
    #[deprecated(note = "use `DeletePhysicalConnection` of Vpc 2016-04-28")]
    #[inline]
    pub fn delete_physical_connection(
        &self,
        request: DeletePhysicalConnectionRequest,
    ) -> Call<'_, DeletePhysicalConnectionRequest> {
        self.call(request)
    }

    /// Deletes a route from a route table.
    ///
    /// See [`DeleteRouteEntryRequest`].
    #[doc(alias = "DeleteRouteEntry")]
    #[deprecated(note = "use `DeleteRouteEntry` of Vpc 2016-04-28")]
    #[inline]
    pub fn delete_route_entry(
        &self,
        request: DeleteRouteEntryRequest,
    ) -> Call<'_, DeleteRouteEntryRequest> {
        self.call(request)
    }

    /// Deletes a router interface.
    ///
    /// See [`DeleteRouterInterfaceRequest`].
    #[doc(alias = "DeleteRouterInterface")]
    #[deprecated(note = "use `DeleteRouterInterface` of Vpc 2016-04-28")]
    #[inline]
    pub fn delete_router_interface(
        &self,
        request: DeleteRouterInterfaceRequest,
    ) -> Call<'_, DeleteRouterInterfaceRequest> {
        self.call(request)
    }

    /// Deletes a vSwitch.
    ///
    /// See [`DeleteVSwitchRequest`].
    #[doc(alias = "DeleteVSwitch")]
    #[deprecated(note = "use `DeleteVSwitch` of Vpc 2016-04-28")]
    #[inline]
    pub fn delete_v_switch(
        &self,
        request: DeleteVSwitchRequest,
    ) -> Call<'_, DeleteVSwitchRequest> {
        self.call(request)
    }

    /// Deletes a virtual border router.
    ///
    /// See [`DeleteVirtualBorderRouterRequest`].
    #[doc(alias = "DeleteVirtualBorderRouter")]
    #[deprecated(note = "use `DeleteVirtualBorderRouter` of Vpc 2016-04-28")]
    #[inline]
    pub fn delete_virtual_border_router(
        &self,
        request: DeleteVirtualBorderRouterRequest,
    ) -> Call<'_, DeleteVirtualBorderRouterRequest> {
        self.call(request)
    }

    /// Deletes a VPC.
    ///
    /// See [`DeleteVpcRequest`].
    #[doc(alias = "DeleteVpc")]
    #[deprecated(note = "use `DeleteVpc` of Vpc 2016-04-28")]
    #[inline]
    pub fn delete_vpc(&self, request: DeleteVpcRequest) -> Call<'_, DeleteVpcRequest> {
        self.call(request)
    }

    /// Lists access points for physical connections.
    ///
    /// See [`DescribeAccessPointsRequest`].
    #[doc(alias = "DescribeAccessPoints")]
    #[deprecated(note = "use `DescribeAccessPoints` of Vpc 2016-04-28")]
    #[inline]
    pub fn describe_access_points(
        &self,
        request: DescribeAccessPointsRequest,
    ) -> Call<'_, DescribeAccessPointsRequest> {
        self.call(request)
    }

    /// Lists NAT bandwidth packages.
    ///
    /// See [`DescribeBandwidthPackagesRequest`].
    #[doc(alias = "DescribeBandwidthPackages")]
    #[inline]
    pub fn describe_bandwidth_packages(
        &self,
        request: DescribeBandwidthPackagesRequest,
    ) -> Call<'_, DescribeBandwidthPackagesRequest> {
        self.call(request)
    }

    /// Lists the clusters of a region.
    ///
    /// See [`DescribeClustersRequest`].
    #[doc(alias = "DescribeClusters")]
    #[deprecated(note = "the API no longer recommends this action")]
    #[inline]
    pub fn describe_clusters(
        &self,
        request: DescribeClustersRequest,
    ) -> Call<'_, DescribeClustersRequest> {
        self.call(request)
    }

    /// Lists elastic IP addresses.
    ///
    /// See [`DescribeEipAddressesRequest`].
    #[doc(alias = "DescribeEipAddresses")]
    #[deprecated(note = "use `DescribeEipAddresses` of Vpc 2016-04-28")]
    #[inline]
    pub fn describe_eip_addresses(
        &self,
        request: DescribeEipAddressesRequest,
    ) -> Call<'_, DescribeEipAddressesRequest> {
        self.call(request)
    }

    /// Shows monitoring data of an elastic IP address over time.
    ///
    /// See [`DescribeEipMonitorDataRequest`].
    #[doc(alias = "DescribeEipMonitorData")]
    #[deprecated(note = "use `DescribeEipMonitorData` of Vpc 2016-04-28")]
    #[inline]
    pub fn describe_eip_monitor_data(
        &self,
        request: DescribeEipMonitorDataRequest,
    ) -> Call<'_, DescribeEipMonitorDataRequest> {
        self.call(request)
    }

    /// Lists the port forwarding (DNAT) entries of a NAT gateway.
    ///
    /// See [`DescribeForwardTableEntriesRequest`].
    #[doc(alias = "DescribeForwardTableEntries")]
    #[deprecated(note = "use `DescribeForwardTableEntries` of Vpc 2016-04-28")]
    #[inline]
    pub fn describe_forward_table_entries(
        &self,
        request: DescribeForwardTableEntriesRequest,
    ) -> Call<'_, DescribeForwardTableEntriesRequest> {
        self.call(request)
    }

    /// Lists high-availability virtual IP addresses.
    ///
    /// See [`DescribeHaVipsRequest`].
    #[doc(alias = "DescribeHaVips")]
    #[deprecated(note = "use `DescribeHaVips` of Vpc 2016-04-28")]
    #[inline]
    pub fn describe_ha_vips(
        &self,
        request: DescribeHaVipsRequest,
    ) -> Call<'_, DescribeHaVipsRequest> {
        self.call(request)
    }

    /// Shows the value of one limitation.
    ///
    /// See [`DescribeLimitationRequest`].
    #[doc(alias = "DescribeLimitation")]
    #[deprecated(note = "the API no longer recommends this action")]
    #[inline]
    pub fn describe_limitation(
        &self,
        request: DescribeLimitationRequest,
    ) -> Call<'_, DescribeLimitationRequest> {
        self.call(request)
    }

    /// Lists NAT gateways.
    ///
    /// See [`DescribeNatGatewaysRequest`].
    #[doc(alias = "DescribeNatGateways")]
    #[deprecated(note = "use `DescribeNatGateways` of Vpc 2016-04-28")]
    #[inline]
    pub fn describe_nat_gateways(
        &self,
        request: DescribeNatGatewaysRequest,
    ) -> Call<'_, DescribeNatGatewaysRequest> {
        self.call(request)
    }

    /// Shows monitoring data of an elastic IP address over time.
    ///
    /// See [`DescribeNewProjectEipMonitorDataRequest`].
    #[doc(alias = "DescribeNewProjectEipMonitorData")]
    #[deprecated(note = "use `DescribeEipMonitorData` of Vpc 2016-04-28")]
    #[inline]
    pub fn describe_new_project_eip_monitor_data(
        &self,
        request: DescribeNewProjectEipMonitorDataRequest,
    ) -> Call<'_, DescribeNewProjectEipMonitorDataRequest> {
        self.call(request)
    }

    /// Lists physical connections.
    ///
    /// See [`DescribePhysicalConnectionsRequest`].
    #[doc(alias = "DescribePhysicalConnections")]
    #[deprecated(note = "use `DescribePhysicalConnections` of Vpc 2016-04-28")]
    #[inline]
    pub fn describe_physical_connections(
        &self,
        request: DescribePhysicalConnectionsRequest,
    ) -> Call<'_, DescribePhysicalConnectionsRequest> {
        self.call(request)
    }

    /// Lists resources that have given tags.
    ///
    /// See [`DescribeResourceByTagsRequest`].
    #[doc(alias = "DescribeResourceByTags")]
    #[deprecated(note = "use `ListResourcesByTag` of Tag 2018-08-28")]
    #[inline]
    pub fn describe_resource_by_tags(
        &self,
        request: DescribeResourceByTagsRequest,
    ) -> Call<'_, DescribeResourceByTagsRequest> {
        self.call(request)
    }

    /// Lists route tables with their routes.
    ///
    /// See [`DescribeRouteTablesRequest`].
    #[doc(alias = "DescribeRouteTables")]
    #[deprecated(note = "use `DescribeRouteTableList` of Vpc 2016-04-28")]
    #[inline]
    pub fn describe_route_tables(
        &self,
        request: DescribeRouteTablesRequest,
    ) -> Call<'_, DescribeRouteTablesRequest> {
        self.call(request)
    }

    /// Lists router interfaces.
    ///
    /// See [`DescribeRouterInterfacesRequest`].
    #[doc(alias = "DescribeRouterInterfaces")]
    #[deprecated(note = "use `DescribeRouterInterfaces` of Vpc 2016-04-28")]
    #[inline]
    pub fn describe_router_interfaces(
        &self,
        request: DescribeRouterInterfacesRequest,
    ) -> Call<'_, DescribeRouterInterfacesRequest> {
        self.call(request)
    }

    /// Lists tags and how many resources of each kind have them.
    ///
    /// See [`DescribeTagsRequest`].
    #[doc(alias = "DescribeTags")]
    #[deprecated(note = "use `CountResourcesByTags` of Tag 2018-08-28")]
    #[inline]
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> Call<'_, DescribeTagsRequest> {
        self.call(request)
    }

    /// Shows the value of an account setting.
    ///
    /// See [`DescribeUserBusinessBehaviorRequest`].
    #[doc(alias = "DescribeUserBusinessBehavior")]
    #[deprecated(note = "the API no longer recommends this action")]
    #[inline]
    pub fn describe_user_business_behavior(
        &self,
        request: DescribeUserBusinessBehaviorRequest,
    ) -> Call<'_, DescribeUserBusinessBehaviorRequest> {
        self.call(request)
    }

    /// Lists the routers of VPCs.
    ///
    /// See [`DescribeVRoutersRequest`].
    #[doc(alias = "DescribeVRouters")]
    #[deprecated(note = "use `DescribeVRouters` of Vpc 2016-04-28")]
    #[inline]
    pub fn describe_v_routers(
        &self,
        request: DescribeVRoutersRequest,
    ) -> Call<'_, DescribeVRoutersRequest> {
        self.call(request)
    }

    /// Lists vSwitches.
    ///
    /// See [`DescribeVSwitchesRequest`].
    #[doc(alias = "DescribeVSwitches")]
    #[deprecated(note = "use `DescribeVSwitches` of Vpc 2016-04-28")]
    #[inline]
    pub fn describe_v_switches(
        &self,
        request: DescribeVSwitchesRequest,
    ) -> Call<'_, DescribeVSwitchesRequest> {
        self.call(request)
    }

    /// Lists virtual border routers.
    ///
    /// See [`DescribeVirtualBorderRoutersRequest`].
    #[doc(alias = "DescribeVirtualBorderRouters")]
    #[deprecated(note = "use `DescribeVirtualBorderRouters` of Vpc 2016-04-28")]
    #[inline]
    pub fn describe_virtual_border_routers(
        &self,
        request: DescribeVirtualBorderRoutersRequest,
    ) -> Call<'_, DescribeVirtualBorderRoutersRequest> {
        self.call(request)
    }

    /// Lists the virtual border routers that use a physical connection.
    ///
    /// See [`DescribeVirtualBorderRoutersForPhysicalConnectionRequest`].
    #[doc(alias = "DescribeVirtualBorderRoutersForPhysicalConnection")]
    #[deprecated(
        note = "use `DescribeVirtualBorderRoutersForPhysicalConnection` of Vpc 2016-04-28"
    )]
    #[inline]
    pub fn describe_virtual_border_routers_for_physical_connection(
        &self,
        request: DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    ) -> Call<'_, DescribeVirtualBorderRoutersForPhysicalConnectionRequest> {
        self.call(request)
    }

    /// Lists VPCs.
    ///
    /// See [`DescribeVpcsRequest`].
    #[doc(alias = "DescribeVpcs")]
    #[deprecated(note = "use `DescribeVpcs` of Vpc 2016-04-28")]
    #[inline]
    pub fn describe_vpcs(
        &self,
        request: DescribeVpcsRequest,
    ) -> Call<'_, DescribeVpcsRequest> {
        self.call(request)
    }

    /// Enables a physical connection.
    ///
    /// See [`EnablePhysicalConnectionRequest`].
    #[doc(alias = "EnablePhysicalConnection")]
    #[deprecated(note = "use `EnablePhysicalConnection` of Vpc 2016-04-28")]
    #[inline]
    pub fn enable_physical_connection(
        &self,
        request: EnablePhysicalConnectionRequest,
    ) -> Call<'_, EnablePhysicalConnectionRequest> {
        self.call(request)
    }

    /// Exports a snapshot to an OSS bucket.
    ///
    /// See [`ExportSnapshotRequest`].
    #[doc(alias = "ExportSnapshot")]
    #[deprecated(note = "the API no longer recommends this action")]
    #[inline]
    pub fn export_snapshot(
        &self,
        request: ExportSnapshotRequest,
    ) -> Call<'_, ExportSnapshotRequest> {
        self.call(request)
    }

    /// Changes the bandwidth of a NAT bandwidth package.
    ///
    /// See [`ModifyBandwidthPackageSpecRequest`].
    #[doc(alias = "ModifyBandwidthPackageSpec")]
    #[deprecated(note = "the API no longer recommends this action")]
    #[inline]
    pub fn modify_bandwidth_package_spec(
        &self,
        request: ModifyBandwidthPackageSpecRequest,
    ) -> Call<'_, ModifyBandwidthPackageSpecRequest> {
        self.call(request)
    }

    /// Changes the bandwidth of an elastic IP address.
    ///
    /// See [`ModifyEipAddressAttributeRequest`].
    #[doc(alias = "ModifyEipAddressAttribute")]
    #[deprecated(note = "use `ModifyEipAddressAttribute` of Vpc 2016-04-28")]
    #[inline]
    pub fn modify_eip_address_attribute(
        &self,
        request: ModifyEipAddressAttributeRequest,
    ) -> Call<'_, ModifyEipAddressAttributeRequest> {
        self.call(request)
    }

    /// Changes a port forwarding (DNAT) entry.
    ///
    /// See [`ModifyForwardEntryRequest`].
    #[doc(alias = "ModifyForwardEntry")]
    #[deprecated(note = "use `ModifyForwardEntry` of Vpc 2016-04-28")]
    #[inline]
    pub fn modify_forward_entry(
        &self,
        request: ModifyForwardEntryRequest,
    ) -> Call<'_, ModifyForwardEntryRequest> {
        self.call(request)
    }

    /// Changes the description of a high-availability virtual IP address.
    ///
    /// See [`ModifyHaVipAttributeRequest`].
    #[doc(alias = "ModifyHaVipAttribute")]
    #[deprecated(note = "use `ModifyHaVipAttribute` of Vpc 2016-04-28")]
    #[inline]
    pub fn modify_ha_vip_attribute(
        &self,
        request: ModifyHaVipAttributeRequest,
    ) -> Call<'_, ModifyHaVipAttributeRequest> {
        self.call(request)
    }

    /// Changes which groups an image is shared with.
    ///
    /// See [`ModifyImageShareGroupPermissionRequest`].
    #[doc(alias = "ModifyImageShareGroupPermission")]
    #[deprecated(note = "use `modify_image_share_permission`")]
    #[inline]
    pub fn modify_image_share_group_permission(
        &self,
        request: ModifyImageShareGroupPermissionRequest,
    ) -> Call<'_, ModifyImageShareGroupPermissionRequest> {
        self.call(request)
    }

    /// Changes a physical connection.
    ///
    /// See [`ModifyPhysicalConnectionAttributeRequest`].
    #[doc(alias = "ModifyPhysicalConnectionAttribute")]
    #[deprecated(note = "use `ModifyPhysicalConnectionAttribute` of Vpc 2016-04-28")]
    #[inline]
    pub fn modify_physical_connection_attribute(
        &self,
        request: ModifyPhysicalConnectionAttributeRequest,
    ) -> Call<'_, ModifyPhysicalConnectionAttributeRequest> {
        self.call(request)
    }

    /// Changes the name, the health check or the opposite side of a router interface.
    ///
    /// See [`ModifyRouterInterfaceAttributeRequest`].
    #[doc(alias = "ModifyRouterInterfaceAttribute")]
    #[deprecated(note = "use `ModifyRouterInterfaceAttribute` of Vpc 2016-04-28")]
    #[inline]
    pub fn modify_router_interface_attribute(
        &self,
        request: ModifyRouterInterfaceAttributeRequest,
    ) -> Call<'_, ModifyRouterInterfaceAttributeRequest> {
        self.call(request)
    }

    /// Changes the specification of a router interface.
    ///
    /// See [`ModifyRouterInterfaceSpecRequest`].
    #[doc(alias = "ModifyRouterInterfaceSpec")]
    #[deprecated(note = "use `ModifyRouterInterfaceSpec` of Vpc 2016-04-28")]
    #[inline]
    pub fn modify_router_interface_spec(
        &self,
        request: ModifyRouterInterfaceSpecRequest,
    ) -> Call<'_, ModifyRouterInterfaceSpecRequest> {
        self.call(request)
    }

    /// Changes the value of an account setting.
    ///
    /// See [`ModifyUserBusinessBehaviorRequest`].
    #[doc(alias = "ModifyUserBusinessBehavior")]
    #[deprecated(note = "the API no longer recommends this action")]
    #[inline]
    pub fn modify_user_business_behavior(
        &self,
        request: ModifyUserBusinessBehaviorRequest,
    ) -> Call<'_, ModifyUserBusinessBehaviorRequest> {
        self.call(request)
    }

    /// Changes the name or the description of the router of a VPC.
    ///
    /// See [`ModifyVRouterAttributeRequest`].
    #[doc(alias = "ModifyVRouterAttribute")]
    #[deprecated(note = "use `ModifyVRouterAttribute` of Vpc 2016-04-28")]
    #[inline]
    pub fn modify_v_router_attribute(
        &self,
        request: ModifyVRouterAttributeRequest,
    ) -> Call<'_, ModifyVRouterAttributeRequest> {
        self.call(request)
    }

    /// Changes the name or the description of a vSwitch.
    ///
    /// See [`ModifyVSwitchAttributeRequest`].
    #[doc(alias = "ModifyVSwitchAttribute")]
    #[deprecated(note = "use `ModifyVSwitchAttribute` of Vpc 2016-04-28")]
    #[inline]
    pub fn modify_v_switch_attribute(
        &self,
        request: ModifyVSwitchAttributeRequest,
    ) -> Call<'_, ModifyVSwitchAttributeRequest> {
        self.call(request)
    }

    /// Changes a virtual border router.
    ///
    /// See [`ModifyVirtualBorderRouterAttributeRequest`].
    #[doc(alias = "ModifyVirtualBorderRouterAttribute")]
    #[deprecated(note = "use `ModifyVirtualBorderRouterAttribute` of Vpc 2016-04-28")]
    #[inline]
    pub fn modify_virtual_border_router_attribute(
        &self,
        request: ModifyVirtualBorderRouterAttributeRequest,
    ) -> Call<'_, ModifyVirtualBorderRouterAttributeRequest> {
        self.call(request)
    }

    /// Changes the name or the description of a VPC.
    ///
    /// See [`ModifyVpcAttributeRequest`].
    #[doc(alias = "ModifyVpcAttribute")]
    #[deprecated(note = "use `ModifyVpcAttribute` of Vpc 2016-04-28")]
    #[inline]
    pub fn modify_vpc_attribute(
        &self,
        request: ModifyVpcAttributeRequest,
    ) -> Call<'_, ModifyVpcAttributeRequest> {
        self.call(request)
    }

    /// Recovers a virtual border router that has been terminated.
    ///
    /// See [`RecoverVirtualBorderRouterRequest`].
    #[doc(alias = "RecoverVirtualBorderRouter")]
    #[deprecated(note = "use `RecoverVirtualBorderRouter` of Vpc 2016-04-28")]
    #[inline]
    pub fn recover_virtual_border_router(
        &self,
        request: RecoverVirtualBorderRouterRequest,
    ) -> Call<'_, RecoverVirtualBorderRouterRequest> {
        self.call(request)
    }

    /// Releases an elastic IP address.
    ///
    /// See [`ReleaseEipAddressRequest`].
    #[doc(alias = "ReleaseEipAddress")]
    #[deprecated(note = "use `ReleaseEipAddress` of Vpc 2016-04-28")]
    #[inline]
    pub fn release_eip_address(
        &self,
        request: ReleaseEipAddressRequest,
    ) -> Call<'_, ReleaseEipAddressRequest> {
        self.call(request)
    }

    /// Releases the public IP address of an instance.
    ///
    /// See [`ReleasePublicIpAddressRequest`].
    #[doc(alias = "ReleasePublicIpAddress")]
    #[deprecated(note = "the API no longer recommends this action")]
    #[inline]
    pub fn release_public_ip_address(
        &self,
        request: ReleasePublicIpAddressRequest,
    ) -> Call<'_, ReleasePublicIpAddressRequest> {
        self.call(request)
    }

    /// Removes public IP addresses from a NAT bandwidth package.
    ///
    /// See [`RemoveBandwidthPackageIpsRequest`].
    #[doc(alias = "RemoveBandwidthPackageIps")]
    #[inline]
    pub fn remove_bandwidth_package_ips(
        &self,
        request: RemoveBandwidthPackageIpsRequest,
    ) -> Call<'_, RemoveBandwidthPackageIpsRequest> {
        self.call(request)
    }

    /// Removes tags from one resource.
    ///
    /// See [`RemoveTagsRequest`].
    #[doc(alias = "RemoveTags")]
    #[deprecated(note = "use `untag_resources`")]
    #[inline]
    pub fn remove_tags(
        &self,
        request: RemoveTagsRequest,
    ) -> Call<'_, RemoveTagsRequest> {
        self.call(request)
    }

    /// Terminates a physical connection.
    ///
    /// See [`TerminatePhysicalConnectionRequest`].
    #[doc(alias = "TerminatePhysicalConnection")]
    #[deprecated(note = "use `TerminatePhysicalConnection` of Vpc 2016-04-28")]
    #[inline]
    pub fn terminate_physical_connection(
        &self,
        request: TerminatePhysicalConnectionRequest,
    ) -> Call<'_, TerminatePhysicalConnectionRequest> {
        self.call(request)
    }

    /// Terminates a virtual border router.
    ///
    /// See [`TerminateVirtualBorderRouterRequest`].
    #[doc(alias = "TerminateVirtualBorderRouter")]
    #[deprecated(note = "use `TerminateVirtualBorderRouter` of Vpc 2016-04-28")]
    #[inline]
    pub fn terminate_virtual_border_router(
        &self,
        request: TerminateVirtualBorderRouterRequest,
    ) -> Call<'_, TerminateVirtualBorderRouterRequest> {
        self.call(request)
    }

    /// Separates an elastic IP address from the resource it is associated with.
    ///
    /// See [`UnassociateEipAddressRequest`].
    #[doc(alias = "UnassociateEipAddress")]
    #[deprecated(note = "use `UnassociateEipAddress` of Vpc 2016-04-28")]
    #[inline]
    pub fn unassociate_eip_address(
        &self,
        request: UnassociateEipAddressRequest,
    ) -> Call<'_, UnassociateEipAddressRequest> {
        self.call(request)
    }

    /// Separates a high-availability virtual IP address from an instance.
    ///
    /// See [`UnassociateHaVipRequest`].
    #[doc(alias = "UnassociateHaVip")]
    #[deprecated(note = "use `UnassociateHaVip` of Vpc 2016-04-28")]
    #[inline]
    pub fn unassociate_ha_vip(
        &self,
        request: UnassociateHaVipRequest,
    ) -> Call<'_, UnassociateHaVipRequest> {
        self.call(request)
    }
}
