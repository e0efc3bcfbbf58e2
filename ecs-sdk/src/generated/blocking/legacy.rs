// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Legacy actions: the methods of the blocking client.

use crate::blocking::Call;
use crate::legacy::{
    ActivateRouterInterfaceRequest, AddBandwidthPackageIpsRequest, AddTagsRequest,
    AllocateEipAddressRequest, AssociateEipAddressRequest, AssociateHaVipRequest,
    CancelPhysicalConnectionRequest, ConnectRouterInterfaceRequest,
    CreateForwardEntryRequest, CreateHaVipRequest, CreateNatGatewayRequest,
    CreatePhysicalConnectionRequest, CreateRouteEntryRequest,
    CreateRouterInterfaceRequest, CreateVSwitchRequest, CreateVirtualBorderRouterRequest,
    CreateVpcRequest, DeactivateRouterInterfaceRequest, DeleteBandwidthPackageRequest,
    DeleteForwardEntryRequest, DeleteHaVipRequest, DeleteNatGatewayRequest,
    DeleteNetworkInterfacePermissionRequest, DeletePhysicalConnectionRequest,
    DeleteRouteEntryRequest, DeleteRouterInterfaceRequest, DeleteVSwitchRequest,
    DeleteVirtualBorderRouterRequest, DeleteVpcRequest, DescribeAccessPointsRequest,
    DescribeBandwidthPackagesRequest, DescribeClustersRequest,
    DescribeEipAddressesRequest, DescribeEipMonitorDataRequest,
    DescribeForwardTableEntriesRequest, DescribeHaVipsRequest, DescribeLimitationRequest,
    DescribeNatGatewaysRequest, DescribeNewProjectEipMonitorDataRequest,
    DescribePhysicalConnectionsRequest, DescribeResourceByTagsRequest,
    DescribeRouteTablesRequest, DescribeRouterInterfacesRequest, DescribeTagsRequest,
    DescribeUserBusinessBehaviorRequest, DescribeVRoutersRequest,
    DescribeVSwitchesRequest, DescribeVirtualBorderRoutersRequest,
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest, DescribeVpcsRequest,
    EnablePhysicalConnectionRequest, ExportSnapshotRequest,
    ModifyBandwidthPackageSpecRequest, ModifyEipAddressAttributeRequest,
    ModifyForwardEntryRequest, ModifyHaVipAttributeRequest,
    ModifyImageShareGroupPermissionRequest, ModifyPhysicalConnectionAttributeRequest,
    ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceSpecRequest,
    ModifyUserBusinessBehaviorRequest, ModifyVRouterAttributeRequest,
    ModifyVSwitchAttributeRequest, ModifyVirtualBorderRouterAttributeRequest,
    ModifyVpcAttributeRequest, RecoverVirtualBorderRouterRequest,
    ReleaseEipAddressRequest, ReleasePublicIpAddressRequest,
    RemoveBandwidthPackageIpsRequest, RemoveTagsRequest,
    TerminatePhysicalConnectionRequest, TerminateVirtualBorderRouterRequest,
    UnassociateEipAddressRequest, UnassociateHaVipRequest,
};

impl crate::blocking::Client {
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
