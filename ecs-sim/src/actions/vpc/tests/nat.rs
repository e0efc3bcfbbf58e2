//! NAT gateways and SNAT entries.

use serde_json::Value;

use super::{error_code, ok, vpc};
use crate::actions::region_harness::{RegionHarness, text};
use crate::world::World;

/// A NAT gateway with an EIP, in a VPC of its own.
pub(super) struct Network {
    pub(super) harness: RegionHarness,
    pub(super) vpc: String,
    pub(super) v_switch: String,
    pub(super) gateway: String,
    pub(super) snat_table: String,
    pub(super) forward_table: String,
    pub(super) eip: String,
    pub(super) address: String,
}

pub(super) fn network() -> Network {
    let mut harness = RegionHarness::new();
    let vpc = vpc(&mut harness, &[("CidrBlock", "10.0.0.0/8")]);
    let params =
        [("VpcId", vpc.as_str()), ("ZoneId", "cn-hangzhou-b"), ("CidrBlock", "10.1.0.0/24")];
    let v_switch = text(&ok(&mut harness, "CreateVSwitch", &params), "VSwitchId");
    let params = [("VpcId", vpc.as_str()), ("VSwitchId", &v_switch), ("Name", "out")];
    let created = ok(&mut harness, "CreateNatGateway", &params);
    let gateway = text(&created, "NatGatewayId");
    let snat_table = created["SnatTableIds"]["SnatTableId"][0].as_str().unwrap().to_owned();
    let forward_table =
        created["ForwardTableIds"]["ForwardTableId"][0].as_str().unwrap().to_owned();
    let allocated = ok(&mut harness, "AllocateEipAddress", &[]);
    let (eip, address) = (text(&allocated, "AllocationId"), text(&allocated, "EipAddress"));
    Network { harness, vpc, v_switch, gateway, snat_table, forward_table, eip, address }
}

impl Network {
    pub(super) fn associate(&mut self) {
        self.harness.settle();
        let params = [
            ("AllocationId", self.eip.as_str()),
            ("InstanceId", self.gateway.as_str()),
            ("InstanceType", "Nat"),
        ];
        ok(&mut self.harness, "AssociateEipAddress", &params);
    }

    /// A SNAT entry of the VSwitch.
    fn snat(&mut self) -> String {
        let params = [
            ("SnatTableId", self.snat_table.as_str()),
            ("SourceVSwitchId", self.v_switch.as_str()),
            ("SnatIp", self.address.as_str()),
        ];
        text(&ok(&mut self.harness, "CreateSnatEntry", &params), "SnatEntryId")
    }

    fn gateways(&mut self, params: &[(&str, &str)]) -> Vec<Value> {
        let found = ok(&mut self.harness, "DescribeNatGateways", params);
        found["NatGateways"]["NatGateway"].as_array().cloned().unwrap_or_default()
    }

    fn entries(&mut self, params: &[(&str, &str)]) -> Vec<Value> {
        let found = ok(&mut self.harness, "DescribeSnatTableEntries", params);
        found["SnatTableEntries"]["SnatTableEntry"].as_array().cloned().unwrap_or_default()
    }
}

#[test]
fn a_gateway_is_created_found_changed_and_deleted_over_time() {
    let mut network = network();
    let gateway = network.gateway.clone();
    let of = [("NatGatewayId", gateway.as_str())];
    assert_eq!(network.gateways(&of)[0]["Status"], "Creating");
    let code = error_code(&mut network.harness, "DeleteNatGateway", &of);
    assert_eq!(code, "IncorrectStatus.NatGateway");
    network.harness.settle();
    ok(&mut network.harness, "ModifyNatGatewayAttribute", &[of[0], ("Description", "d")]);
    let tag = [("Tag.1.Key", "env"), ("Tag.1.Value", "test")];
    let resource = [("ResourceType", "NATGATEWAY"), ("ResourceId.1", gateway.as_str())];
    ok(&mut network.harness, "TagResources", &[&resource[..], &tag].concat());
    let group = [("ResourceId", gateway.as_str()), ("ResourceType", "natgateway")];
    let to = ("NewResourceGroupId", "rg-2");
    ok(&mut network.harness, "MoveResourceGroup", &[&group[..], &[to]].concat());
    let vpc = network.vpc.clone();
    for filter in [
        &tag[..],
        &[("VpcId", vpc.as_str()), ("Name", "out"), ("Status", "Available")],
        &[("ZoneId", "cn-hangzhou-b"), ("NetworkType", "internet")],
        &[("ResourceGroupId", "rg-2")],
    ] {
        assert_eq!(network.gateways(filter).len(), 1, "{filter:?}");
    }
    assert_eq!(network.gateways(&[("NetworkType", "intranet")]).len(), 0);
    let found = ok(&mut network.harness, "GetNatGatewayAttribute", &of);
    assert_eq!([&found["Description"], &found["Status"]], ["d", "Available"]);
    assert_eq!(found["PrivateInfo"]["PrivateIpAddress"], "10.1.0.1");
    ok(&mut network.harness, "DeleteNatGateway", &of);
    assert_eq!(network.gateways(&of)[0]["Status"], "Deleting");
    network.harness.settle();
    assert_eq!(network.gateways(&of), [] as [Value; 0]);
    let code = error_code(&mut network.harness, "GetNatGatewayAttribute", &of);
    assert_eq!(code, "InvalidNatGatewayId.NotFound");
}

#[test]
fn a_public_gateway_gets_a_default_route_that_is_deleted_with_it() {
    let mut network = network();
    let table = network.harness.world.vpcs[&network.vpc].route_table_id.clone();
    let route = [("RouteTableId", table.as_str()), ("DestinationCidrBlock", "0.0.0.0/0")];
    let routes = |network: &mut Network| {
        let found = ok(&mut network.harness, "DescribeRouteEntryList", &route);
        found["RouteEntrys"]["RouteEntry"].as_array().cloned().unwrap_or_default()
    };
    let found = routes(&mut network);
    let hop = &found[0]["NextHops"]["NextHop"][0];
    assert_eq!([&hop["NextHopType"], &hop["NextHopId"]], ["NatGateway", network.gateway.as_str()]);
    assert_eq!(found[0]["Origin"], "SystemCreate");
    network.harness.settle();
    let gateway = network.gateway.clone();
    let of = [("NatGatewayId", gateway.as_str())];
    let own = [route[0], ("DestinationCidrBlock", "192.0.2.0/24"), ("NextHopType", "NatGateway")];
    let own = [&own[..], &[("NextHopId", gateway.as_str())]].concat();
    ok(&mut network.harness, "CreateRouteEntry", &own);
    network.harness.settle();
    let code = error_code(&mut network.harness, "DeleteNatGateway", &of);
    assert_eq!(code, "DependencyViolation.RouterEntry");
    ok(&mut network.harness, "DeleteRouteEntry", &own[..2]);
    network.harness.settle();
    ok(&mut network.harness, "DeleteNatGateway", &of);
    network.harness.settle();
    assert_eq!(routes(&mut network), [] as [Value; 0]);
}

#[test]
fn an_snat_entry_uses_the_addresses_of_its_gateway() {
    let mut network = network();
    network.associate();
    let id = network.snat();
    let of = [("SnatTableId", &*network.snat_table.clone()), ("SnatEntryId", id.as_str())];
    let entry = network.entries(&of).remove(0);
    assert_eq!([&entry["Status"], &entry["SourceCIDR"]], ["Pending", "10.1.0.0/24"]);
    let code = error_code(&mut network.harness, "DeleteSnatEntry", &of);
    assert_eq!(code, "IncorretSnatEntryStatus");
    network.harness.settle();
    let ips = network.gateways(&[]).remove(0)["IpLists"]["IpList"].clone();
    assert_eq!(
        [&ips[0]["IpAddress"], &ips[0]["UsingStatus"]],
        [network.address.as_str(), "UsedBySnatTable"]
    );
    let eip = network.eip.clone();
    let code = error_code(&mut network.harness, "UnassociateEipAddress", &[("AllocationId", &eip)]);
    assert_eq!(code, "InvalidIpStatus.HasBeenUsedBySnatTable");
    ok(&mut network.harness, "ModifySnatEntry", &[of[0], of[1], ("SnatEntryName", "all")]);
    assert_eq!(network.entries(&[("SnatEntryName", "all")])[0]["Status"], "Pending");
    network.harness.settle();
    for filter in ["SnatIp", "SourceVSwitchId", "NatGatewayId"] {
        let value = match filter {
            "SnatIp" => network.address.clone(),
            "NatGatewayId" => network.gateway.clone(),
            _ => network.v_switch.clone(),
        };
        assert_eq!(network.entries(&[(filter, &value)]).len(), 1, "{filter}");
        assert_eq!(network.entries(&[(filter, "other")]).len(), 0, "{filter}");
    }
    ok(&mut network.harness, "DeleteSnatEntry", &of);
    assert_eq!(network.entries(&of)[0]["Status"], "Deleting");
    network.harness.settle();
    assert_eq!(network.entries(&of), [] as [Value; 0]);
    ok(&mut network.harness, "UnassociateEipAddress", &[("AllocationId", &eip)]);
}

#[test]
fn invalid_gateways_and_entries_are_rejected_with_the_documented_status() {
    let mut network = network();
    let other = vpc(&mut network.harness, &[]);
    let (eip, gateway) = (network.eip.clone(), network.gateway.clone());
    let early = [("AllocationId", &*eip), ("InstanceId", &*gateway), ("InstanceType", "Nat")];
    let code = error_code(&mut network.harness, "AssociateEipAddress", &early);
    assert_eq!(code, "IncorrectStatus.NatGateway");
    network.associate();
    network.snat();
    let (vpc, v_switch) = (network.vpc.clone(), network.v_switch.clone());
    let (table, address) = (network.snat_table.clone(), network.address.clone());
    let nat = vec![("VpcId", vpc.as_str()), ("VSwitchId", v_switch.as_str())];
    let snat = vec![("SnatTableId", &*table), ("SourceCIDR", "10.9.0.0/24"), ("SnatIp", &*address)];
    for (action, base, change, code, status) in [
        ("CreateNatGateway", &nat, ("VpcId", "vpc-1"), "InvalidVpcId.NotFound", 404),
        ("CreateNatGateway", &nat, ("VpcId", &*other), "InvalidVSwitchId.NotFound", 404),
        ("CreateNatGateway", &nat, ("VSwitchId", ""), "MissingParameter", 400),
        ("CreateNatGateway", &nat, ("Name", "1"), "InvalidParameter.Name.Malformed", 400),
        ("CreateNatGateway", &nat, ("NetworkType", "x"), "InvalidParameter", 400),
        ("CreateNatGateway", &nat, ("NatType", "Normal"), "InvalidParameter", 400),
        ("CreateNatGateway", &nat, ("NatIp", "10.1.0.1"), "InvalidParameter", 400),
        ("CreateSnatEntry", &snat, ("SnatTableId", "stb-1"), "InvalidSnatTableId.NotFound", 404),
        ("CreateSnatEntry", &snat, ("SnatIp", "x"), "InvalidSnatIp.Malformed", 400),
        ("CreateSnatEntry", &snat, ("SnatIp", "192.0.2.1"), "InvalidSnatIp.NotFound", 404),
        ("CreateSnatEntry", &snat, ("SourceCIDR", "x"), "InvalidParameter", 400),
        ("CreateSnatEntry", &snat, ("SourceCIDR", ""), "MissingParameter", 400),
        ("CreateSnatEntry", &snat, ("SourceVSwitchId", &*v_switch), "InvalidParameter", 400),
        (
            "CreateSnatEntry",
            &snat,
            ("SourceCIDR", "10.1.0.0/24"),
            "Forbidden.SourceVSwitchId.Duplicated",
            400,
        ),
        (
            "DescribeSnatTableEntries",
            &vec![],
            ("SnatTableId", "x"),
            "InvalidSnatTableId.NotFound",
            404,
        ),
    ] {
        let error = network.harness.vpc(action, &[&base[..], &[change]].concat());
        let error = error.expect_err(code);
        assert_eq!((error.code, error.status.as_u16()), (code, status), "{action} {change:?}");
    }
}

#[test]
fn what_a_gateway_uses_is_deleted_before_it_or_by_force() {
    let mut network = network();
    network.associate();
    network.snat();
    network.harness.settle();
    let ids = [&network.gateway, &network.vpc, &network.v_switch, &network.eip].map(String::clone);
    let (gateway, vpc) = ([("NatGatewayId", &*ids[0])], [("VpcId", &*ids[1])]);
    let v_switch = [("VSwitchId", &*ids[2])];
    let harness = &mut network.harness;
    assert_eq!(error_code(harness, "DeleteVpc", &vpc), "DependencyViolation.VSwitch");
    assert_eq!(error_code(harness, "DeleteVSwitch", &v_switch), "DependencyViolation.SnatEntry");
    assert_eq!(error_code(harness, "DeleteNatGateway", &gateway), "DependencyViolation.SnatEntry");
    harness.world.snat_entries.clear();
    assert_eq!(error_code(harness, "DeleteNatGateway", &gateway), "DependencyViolation.EIPS");
    assert_eq!(harness.error_code("DeleteVSwitch", &v_switch), "DependencyViolation.EnhancedNatgw");
    harness.world.v_switches.remove(&ids[2]);
    assert_eq!(harness.error_code("DeleteVpc", &vpc), "DependencyViolation.NatGateway");
    ok(harness, "DeleteNatGateway", &[gateway[0], ("Force", "true")]);
    harness.settle();
    let found = ok(harness, "DescribeEipAddresses", &[("AllocationId", &*ids[3])]);
    assert_eq!(found["EipAddresses"]["EipAddress"][0]["Status"], "Available");
    ok(harness, "DeleteVpc", &vpc);
}

#[test]
fn gateways_count_in_their_networks_and_survive_in_the_state_file() {
    let mut network = network();
    network.associate();
    network.snat();
    let of = [("VSwitchId", &*network.v_switch.clone())];
    let found = ok(&mut network.harness, "DescribeVSwitchAttributes", &of);
    assert_eq!(found["AvailableIpAddressCount"], 251);
    let of = [("VpcId", &*network.vpc.clone())];
    let found = ok(&mut network.harness, "DescribeVpcs", &of)["Vpcs"]["Vpc"][0].clone();
    assert_eq!(found["NatGatewayIds"]["NatGatewayIds"][0], network.gateway.as_str());
    let saved = network.harness.world.to_json();
    let again = World::parse(&saved.to_string(), &World::new(9)).unwrap();
    assert_eq!(again.to_json(), saved);
    network.harness.world = again;
    network.harness.settle();
    assert_eq!(network.entries(&[])[0]["Status"], "Available");
}
