//! Route tables, routes and routers.

use serde_json::Value;

use super::{error_code, ok, vpc};
use crate::actions::region_harness::{RegionHarness, text};

/// A VPC in `10.0.0.0/8` with a VSwitch, and its system route table.
struct Network {
    harness: RegionHarness,
    vpc: String,
    v_switch: String,
    table: String,
}

fn network() -> Network {
    let mut harness = RegionHarness::new();
    let vpc = vpc(&mut harness, &[("CidrBlock", "10.0.0.0/8")]);
    let params =
        [("VpcId", vpc.as_str()), ("ZoneId", "cn-hangzhou-a"), ("CidrBlock", "10.1.0.0/24")];
    let v_switch = text(&ok(&mut harness, "CreateVSwitch", &params), "VSwitchId");
    let table = harness.world.vpcs[&vpc].route_table_id.clone();
    Network { harness, vpc, v_switch, table }
}

/// An instance of the default VPC, moved to this one.
fn instance(harness: &mut RegionHarness, vpc: &str) -> String {
    let id = harness.instance();
    harness.world.instances.get_mut(&id).unwrap().vpc_id = vpc.to_owned();
    id
}

fn custom_table(harness: &mut RegionHarness, vpc: &str) -> String {
    let params = [("VpcId", vpc), ("RouteTableName", "own")];
    let id = text(&ok(harness, "CreateRouteTable", &params), "RouteTableId");
    harness.settle();
    id
}

/// Destinations and statuses of the routes of a table.
fn routes(harness: &mut RegionHarness, table: &str, more: &[(&str, &str)]) -> Vec<[String; 2]> {
    let params = [&[("RouteTableId", table)], more].concat();
    let found = ok(harness, "DescribeRouteEntryList", &params);
    let rows = found["RouteEntrys"]["RouteEntry"].as_array().cloned().unwrap_or_default();
    let mut rows: Vec<_> =
        rows.iter().map(|row| [text(row, "DestinationCidrBlock"), text(row, "Status")]).collect();
    rows.sort();
    rows
}

fn tables(harness: &mut RegionHarness, params: &[(&str, &str)]) -> Vec<Value> {
    let found = ok(harness, "DescribeRouteTableList", params);
    found["RouterTableList"]["RouterTableListType"].as_array().cloned().unwrap_or_default()
}

#[test]
fn system_routes_follow_the_vswitches_of_the_vpc() {
    let Network { mut harness, vpc, v_switch, table } = network();
    let available = |block: &str| [block.to_owned(), "Available".to_owned()];
    let both = [available("10.1.0.0/24"), available("100.64.0.0/10")];
    assert_eq!(routes(&mut harness, &table, &[]), both);
    let own = custom_table(&mut harness, &vpc);
    assert_eq!(routes(&mut harness, &own, &[("RouteEntryType", "System")]), both);
    ok(&mut harness, "DeleteVSwitch", &[("VSwitchId", &v_switch)]);
    assert_eq!(routes(&mut harness, &table, &[]), both[1..]);
}

#[test]
fn a_route_is_pending_then_available_and_deleted_over_time() {
    let Network { mut harness, vpc, table, .. } = network();
    let id = instance(&mut harness, &vpc);
    let route = [("RouteTableId", table.as_str()), ("DestinationCidrBlock", "192.168.0.0/24")];
    let params = [&route[..], &[("NextHopId", &id), ("RouteEntryName", "to-office")]].concat();
    let entry = text(&ok(&mut harness, "CreateRouteEntry", &params), "RouteEntryId");
    let custom = [("RouteEntryType", "Custom")];
    let status = |harness: &mut RegionHarness| {
        routes(harness, &table, &custom).pop().map(|row| row[1].clone())
    };
    assert_eq!(status(&mut harness).as_deref(), Some("Pending"));
    assert_eq!(error_code(&mut harness, "DeleteRouteEntry", &route), "IncorrectRouteEntryStatus");
    harness.settle();
    assert_eq!(status(&mut harness).as_deref(), Some("Available"));
    let older = ok(&mut harness, "DescribeRouteTables", &[route[0], ("Type", "Custom")]);
    let older = &older["RouteTables"]["RouteTable"][0]["RouteEntrys"]["RouteEntry"][0];
    assert_eq!([&older["InstanceId"], &older["NextHopType"]], [id.as_str(), "Instance"]);
    let of = [("RouteEntryId", entry.as_str())];
    ok(&mut harness, "ModifyRouteEntry", &[of[0], ("Description", "d")]);
    let found = ok(&mut harness, "DescribeRouteEntryList", &[route[0], of[0]]);
    let found = &found["RouteEntrys"]["RouteEntry"][0];
    assert_eq!([&found["RouteEntryName"], &found["Description"]], ["to-office", "d"]);
    assert_eq!(found["NextHops"]["NextHop"][0]["Enabled"], 1);
    ok(&mut harness, "DeleteRouteEntry", &route);
    assert_eq!(status(&mut harness).as_deref(), Some("Deleting"));
    harness.settle();
    assert_eq!(status(&mut harness), None);
    assert_eq!(error_code(&mut harness, "DeleteRouteEntry", &of), "InvalidRouteEntry.NotFound");
}

#[test]
fn invalid_routes_are_rejected_with_the_documented_status() {
    let Network { mut harness, vpc, table, .. } = network();
    let (id, other) = (instance(&mut harness, &vpc), harness.instance());
    let base = [
        ("RouteTableId", table.as_str()),
        ("DestinationCidrBlock", "192.168.0.0/24"),
        ("NextHopId", id.as_str()),
    ];
    ok(&mut harness, "CreateRouteEntry", &base);
    for (change, code, status) in [
        (base[1], "InvalidCIDRBlock.Duplicate", 400),
        (("DestinationCidrBlock", "10.1.0.0/24"), "InvalidCIDRBlock.Duplicate", 400),
        (("DestinationCidrBlock", "100.64.1.0/24"), "InvalidDestinationCidrBlock", 400),
        (("DestinationCidrBlock", "10.0.0.1/24"), "InvalidCidrBlock.Malformed", 400),
        (("RouteTableId", "vtb-1"), "InvalidRouteTableId.NotFound", 404),
        (("NextHopId", "i-1"), "InvalidInstanId.NotFound", 404),
        (("NextHopId", &other), "OperationFailed.InstanceDismatchCurrentVpc", 404),
        (("NextHopId", ""), "InvalidNexthopTypeAndList.BothNull", 400),
        (("NextHopType", "Teleport"), "InvalidNextHopType", 400),
        (("NextHopType", "NetworkInterface"), "InvalidNetworkInterface.NotFound", 404),
        (("NextHopType", "VpnGateway"), "InvalidVpnInstanceId.NotFound", 400),
        (("NextHopList.1.NextHopId", &id), "InvalidNexthopTypeAndList.BothNotNull", 400),
    ] {
        let error = harness.vpc("CreateRouteEntry", &[&base[..], &[change]].concat());
        let error = error.expect_err(code);
        assert_eq!((error.code, error.status.as_u16()), (code, status), "{change:?}");
    }
    let weight = [
        &base[..1],
        &[("DestinationCidrBlock", "192.168.1.0/24")],
        &[("NextHopList.1.NextHopId", id.as_str()), ("NextHopList.1.Weight", "256")],
    ];
    assert_eq!(
        error_code(&mut harness, "CreateRouteEntry", &weight.concat()),
        "INVALID_WEIGHT_PARAM"
    );
    let system = [base[0], ("DestinationCidrBlock", "10.1.0.0/24")];
    assert_eq!(error_code(&mut harness, "DeleteRouteEntry", &system), "Forbbiden");
    let list = [base[0], ("RouteEntryType", "Scenic")];
    let code = error_code(&mut harness, "DescribeRouteEntryList", &list);
    assert_eq!(code, "IllegalParam.RouteEntryType");
    let missing = [("RouteTableId", "vtb-1")];
    let error = harness.vpc("DescribeRouteEntryList", &missing).unwrap_err();
    assert_eq!((error.code, error.status.as_u16()), ("InvalidRouteTable.NotFound", 400));
    let v_switch =
        [("VpcId", vpc.as_str()), ("ZoneId", "cn-hangzhou-a"), ("CidrBlock", "10.2.0.0/24")];
    let to = [base[0], ("DestinationCidrBlock", "10.2.0.0/24"), base[2]];
    ok(&mut harness, "CreateRouteEntry", &to);
    assert_eq!(error_code(&mut harness, "CreateVSwitch", &v_switch), "RouteConflict.AlreadyExist");
}

#[test]
fn routes_are_created_and_deleted_in_batches_and_the_invalid_ones_reported() {
    let Network { mut harness, vpc, table, .. } = network();
    let id = instance(&mut harness, &vpc);
    let names: Vec<_> = (1..=12)
        .flat_map(|n| {
            let member = |name: &str| format!("RouteEntries.{n}.{name}");
            [
                (member("RouteTableId"), table.clone()),
                (member("DstCidrBlock"), format!("192.168.{}.0/24", n % 12)),
                (member("NextHop"), if n == 12 { "i-1".to_owned() } else { id.clone() }),
                (member("NextHopType"), "Instance".to_owned()),
            ]
        })
        .collect();
    let params: Vec<_> =
        names.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let created = ok(&mut harness, "CreateRouteEntries", &params);
    assert_eq!([&created["SuccessCount"], &created["FailedCount"]], [11, 1]);
    assert_eq!(created["FailedRouteEntries"][0]["FailedCode"], "InvalidInstanId.NotFound");
    harness.settle();
    let custom =
        [("RouteEntryType", "Custom"), ("MaxResult", "4"), ("RouteTableId", table.as_str())];
    let (mut token, mut sizes) = (String::new(), Vec::new());
    loop {
        let params = [&custom[..], &[("NextToken", token.as_str())]].concat();
        let page = ok(&mut harness, "DescribeRouteEntryList", &params);
        sizes.extend(page["RouteEntrys"]["RouteEntry"].as_array().map(Vec::len));
        token = text(&page, "NextToken");
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(sizes, [4, 4, 3]);
    let wrong = [&custom[..], &[("NextToken", "!")]].concat();
    assert_eq!(
        error_code(&mut harness, "DescribeRouteEntryList", &wrong),
        "IllegalParam.NextToken"
    );
    let params: Vec<_> = params.into_iter().filter(|(name, _)| !name.ends_with("Type")).collect();
    let deleted = ok(&mut harness, "DeleteRouteEntries", &params);
    assert_eq!([&deleted["SuccessCount"], &deleted["FailedCount"]], [11, 1]);
    assert_eq!(deleted["FailedRouteEntries"][0]["FailedCode"], "InvalidRouteEntry.NotFound");
    harness.settle();
    assert!(harness.world.route_entries.is_empty());
}

#[test]
fn a_custom_table_replaces_the_system_table_of_a_vswitch() {
    let Network { mut harness, vpc, v_switch, table } = network();
    let new = text(&ok(&mut harness, "CreateRouteTable", &[("VpcId", &vpc)]), "RouteTableId");
    let pair = [("RouteTableId", new.as_str()), ("VSwitchId", v_switch.as_str())];
    assert_eq!(
        error_code(&mut harness, "AssociateRouteTable", &pair),
        "IncorrectStatus.RouteTable"
    );
    harness.settle();
    ok(&mut harness, "AssociateRouteTable", &pair);
    let of_switch = ok(&mut harness, "DescribeVSwitchAttributes", &pair[1..])["RouteTable"].clone();
    assert_eq!(
        [&of_switch["RouteTableId"], &of_switch["RouteTableType"]],
        [new.as_str(), "Custom"]
    );
    let found = tables(&mut harness, &[("VpcId", &vpc), ("RouteTableType", "Custom")]);
    assert_eq!(found[0]["VSwitchIds"]["VSwitchId"][0], v_switch.as_str());
    let system = tables(&mut harness, &[("RouteTableId", &table)]);
    assert_eq!(system[0]["VSwitchIds"]["VSwitchId"].as_array().map(Vec::len), Some(0));
    let second = custom_table(&mut harness, &vpc);
    let (elsewhere, gateways) =
        (super::vpc(&mut harness, &[]), [("VpcId", vpc.as_str()), ("AssociateType", "Gateway")]);
    let elsewhere = custom_table(&mut harness, &elsewhere);
    let gateways = text(&ok(&mut harness, "CreateRouteTable", &gateways), "RouteTableId");
    harness.settle();
    for (id, code, status) in [
        (&new, "ResourceAlreadyAssociated.RouteTable", 400),
        (&second, "Forbidden.VSwitchAlreadyAssociatedRouteTable", 404),
        (&elsewhere, "Forbidden.NotInSameVpc", 404),
        (&gateways, "OperationDenied.AssociateGatewayRouteTable", 400),
        (&table, "OperationDenied.SwitchToSystemRouteTable", 400),
        (&"vtb-1".to_owned(), "InvalidRouteTableId.NotFound", 400),
    ] {
        let error = harness.vpc("AssociateRouteTable", &[("RouteTableId", id), pair[1]]);
        let error = error.expect_err(code);
        assert_eq!((error.code, error.status.as_u16()), (code, status));
    }
    assert_eq!(
        error_code(&mut harness, "DeleteRouteTable", &pair[..1]),
        "IncorrectRouteTableStatus"
    );
    assert_eq!(
        error_code(&mut harness, "DeleteVSwitch", &pair[1..]),
        "DependencyViolation.RouteTable"
    );
    ok(&mut harness, "UnassociateRouteTable", &pair);
    assert_eq!(
        error_code(&mut harness, "UnassociateRouteTable", &pair),
        "InvalidBindingStatus.RouteTable"
    );
    let system = [("RouteTableId", table.as_str()), pair[1]];
    let code = error_code(&mut harness, "UnassociateRouteTable", &system);
    assert_eq!(code, "OperationUnsupported.SystemRouteTable");
    ok(&mut harness, "DeleteRouteTable", &pair[..1]);
    assert_eq!(tables(&mut harness, &pair[..1])[0]["Status"], "Deleting");
    harness.settle();
    assert_eq!(tables(&mut harness, &pair[..1]), [] as [Value; 0]);
}

#[test]
fn a_table_with_routes_and_a_vpc_with_tables_are_not_deleted() {
    let Network { mut harness, vpc, v_switch, table } = network();
    let own = custom_table(&mut harness, &vpc);
    let id = instance(&mut harness, &vpc);
    let route = |table| [("RouteTableId", table), ("DestinationCidrBlock", "0.0.0.0/0")];
    for table in [own.as_str(), table.as_str()] {
        let params = [&route(table)[..], &[("NextHopId", id.as_str())]].concat();
        ok(&mut harness, "CreateRouteEntry", &params);
    }
    harness.settle();
    let of = |id| [("RouteTableId", id)];
    let system = error_code(&mut harness, "DeleteRouteTable", &of(table.as_str()));
    assert_eq!(system, "IncorrectRouteTableType");
    let code = error_code(&mut harness, "DeleteRouteTable", &of(own.as_str()));
    assert_eq!(code, "IncorrectRouteTableStatus.RouteEntryExist");
    ok(&mut harness, "DeleteVSwitch", &[("VSwitchId", &v_switch)]);
    let of_vpc = [("VpcId", vpc.as_str())];
    assert_eq!(error_code(&mut harness, "DeleteVpc", &of_vpc), "DependencyViolation.RouteTable");
    ok(&mut harness, "DeleteRouteEntry", &route(own.as_str()));
    harness.settle();
    ok(&mut harness, "DeleteRouteTable", &of(own.as_str()));
    harness.settle();
    assert_eq!(harness.error_code("DeleteVpc", &of_vpc), "DependencyViolation.RouteEntry");
    ok(&mut harness, "DeleteRouteEntry", &route(table.as_str()));
    harness.settle();
    ok(&mut harness, "DeleteVpc", &of_vpc);
    assert!(!harness.world.route_tables.contains_key(&table));
}

#[test]
fn tables_and_routers_are_named_tagged_and_found() {
    let Network { mut harness, vpc, table, .. } = network();
    let of = [("RouteTableId", table.as_str())];
    ok(&mut harness, "ModifyRouteTableAttributes", &[of[0], ("RouteTableName", "main")]);
    let tag = [("Tag.1.Key", "env"), ("Tag.1.Value", "test")];
    let resource = [("ResourceType", "ROUTETABLE"), ("ResourceId.1", table.as_str())];
    ok(&mut harness, "TagResources", &[&resource[..], &tag].concat());
    for filter in [&tag[..], &[("RouteTableName", "main")], &[("VpcId", vpc.as_str())]] {
        let found = tables(&mut harness, filter);
        assert_eq!(
            (found.len(), &found[0]["RouteTableId"]),
            (1, &table.clone().into()),
            "{filter:?}"
        );
    }
    let router = harness.world.vpcs[&vpc].v_router_id.clone();
    let of = [("VRouterId", router.as_str())];
    ok(
        &mut harness,
        "ModifyVRouterAttribute",
        &[of[0], ("VRouterName", "hub"), ("Description", "d")],
    );
    for older in [false, true] {
        let found = match older {
            true => harness.ok("DescribeVRouters", &of),
            false => ok(&mut harness, "DescribeVRouters", &of),
        };
        let found = &found["VRouters"]["VRouter"][0];
        assert_eq!([&found["VRouterName"], &found["VpcId"]], ["hub", vpc.as_str()]);
        assert_eq!(found["RouteTableIds"]["RouteTableId"][0], table.as_str());
    }
    let missing = [("VRouterId", "vrt-1")];
    assert_eq!(
        error_code(&mut harness, "ModifyVRouterAttribute", &missing),
        "InvalidVRouterId.NotFound"
    );
}

#[test]
fn the_older_actions_work_on_the_same_routes() {
    let Network { mut harness, vpc, table, .. } = network();
    let id = instance(&mut harness, &vpc);
    let route = [("RouteTableId", table.as_str()), ("DestinationCidrBlock", "192.168.0.0/16")];
    harness.ok("CreateRouteEntry", &[&route[..], &[("NextHopId", &id)]].concat());
    harness.settle();
    let found = harness.ok("DescribeRouteTables", &route[..1]);
    let entries = found["RouteTables"]["RouteTable"][0]["RouteEntrys"]["RouteEntry"].clone();
    assert_eq!(entries.as_array().map(Vec::len), Some(3));
    assert_eq!(entries[0]["InstanceId"], id.as_str());
    harness.ok("DeleteRouteEntry", &route);
    harness.settle();
    assert_eq!(harness.error_code("DeleteRouteEntry", &route), "InvalidRouteEntry.NotFound");
}
