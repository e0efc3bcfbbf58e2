//! Forward entries.

use serde_json::Value;

use super::nat::{Network, network};
use super::{error_code, ok};
use crate::actions::region_harness::text;

fn entries(network: &mut Network, params: &[(&str, &str)]) -> Vec<Value> {
    let found = ok(&mut network.harness, "DescribeForwardTableEntries", params);
    found["ForwardTableEntries"]["ForwardTableEntry"].as_array().cloned().unwrap_or_default()
}

/// The parameters of an entry for the address of the network.
fn entry(network: &Network) -> Vec<(&'static str, String)> {
    vec![
        ("ForwardTableId", network.forward_table.clone()),
        ("ExternalIp", network.address.clone()),
        ("ExternalPort", "8080".to_owned()),
        ("InternalIp", "10.1.0.9".to_owned()),
        ("InternalPort", "80".to_owned()),
        ("IpProtocol", "TCP".to_owned()),
    ]
}

fn borrowed<'a>(params: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    params.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

#[test]
fn an_entry_is_created_changed_and_deleted_over_time() {
    let mut network = network();
    network.associate();
    let params = entry(&network);
    let created = ok(&mut network.harness, "CreateForwardEntry", &borrowed(&params));
    let id = text(&created, "ForwardEntryId");
    let of = [("ForwardTableId", params[0].1.as_str()), ("ForwardEntryId", id.as_str())];
    assert_eq!(entries(&mut network, &of)[0]["Status"], "Pending");
    let code = error_code(&mut network.harness, "ModifyForwardEntry", &of);
    assert_eq!(code, "IncorretForwardEntryStatus");
    network.harness.settle();
    let change = [of[0], of[1], ("ExternalPort", "10/20"), ("IpProtocol", "Any")];
    ok(&mut network.harness, "ModifyForwardEntry", &change);
    network.harness.settle();
    let found = entries(&mut network, &[("IpProtocol", "ANY"), ("ExternalPort", "10/20")]);
    assert_eq!([&found[0]["IpProtocol"], &found[0]["InternalPort"]], ["any", "80"]);
    let older = network.harness.ok("DescribeForwardTableEntries", &of);
    assert_eq!(older["TotalCount"], 1);
    let (eip, gateway) = (network.eip.clone(), network.gateway.clone());
    let code = error_code(&mut network.harness, "UnassociateEipAddress", &[("AllocationId", &eip)]);
    assert_eq!(code, "InvalidIpStatus.HasBeenUsedByForwardEntry");
    let code = error_code(&mut network.harness, "DeleteNatGateway", &[("NatGatewayId", &gateway)]);
    assert_eq!(code, "DependencyViolation.ForwardEntry");
    ok(&mut network.harness, "DeleteForwardEntry", &of);
    assert_eq!(entries(&mut network, &of)[0]["Status"], "Deleting");
    network.harness.settle();
    assert_eq!(entries(&mut network, &of), [] as [Value; 0]);
    let code = error_code(&mut network.harness, "DeleteForwardEntry", &of);
    assert_eq!(code, "InvalidForwardEntryId.NotFound");
}

#[test]
fn invalid_entries_are_rejected_with_the_documented_status() {
    let mut network = network();
    network.associate();
    let params = entry(&network);
    ok(&mut network.harness, "CreateForwardEntry", &borrowed(&params));
    for (change, code, status) in [
        (("ExternalIp", "x"), "InvalidExternalIp.Malformed", 400),
        (("ExternalIp", "192.0.2.1"), "InvalidExternalIp.NotFound", 404),
        (("ExternalPort", "0"), "InvalidExternalPort.Malformed", 400),
        (("InternalIp", "x"), "InvalidInternalIp.Malformed", 400),
        (("InternalIp", "172.16.0.1"), "Forbidden.DestnationIpOutOfVpcCIDR", 400),
        (("InternalPort", "65536"), "InvalidInternalPort.Malformed", 400),
        (("IpProtocol", "ICMP"), "InvalidProtocal.ValueNotSupported", 400),
        (("ForwardTableId", "ftb-1"), "InvalidForwardTableId.NotFound", 404),
        (("ForwardEntryName", "1"), "InvalidParameter.Name.Malformed", 400),
        (("InternalPort", "81"), "ForwardEntry.Duplicated", 400),
    ] {
        let changed = [&borrowed(&params)[..], &[change]].concat();
        let error = network.harness.vpc("CreateForwardEntry", &changed).expect_err(code);
        assert_eq!((error.code, error.status.as_u16()), (code, status), "{change:?}");
    }
}

#[test]
fn all_ports_of_an_address_are_forwarded_or_it_is_a_source() {
    let mut network = network();
    network.associate();
    let all = [("ExternalPort", "any"), ("InternalPort", "any"), ("IpProtocol", "any")];
    let params = entry(&network);
    let all = [&borrowed(&params)[..], &all].concat();
    let (table, address) = (network.snat_table.clone(), network.address.clone());
    let snat = [("SnatTableId", &*table), ("SourceCIDR", "10.9.0.0/24"), ("SnatIp", &*address)];
    ok(&mut network.harness, "CreateSnatEntry", &snat);
    let code = error_code(&mut network.harness, "CreateForwardEntry", &all);
    assert_eq!(code, "Forbidden.ExternalIp.UsedInSnatTable");
    ok(&mut network.harness, "CreateForwardEntry", &borrowed(&params));
    network.harness.world.snat_entries.clear();
    ok(&mut network.harness, "CreateForwardEntry", &all);
    let code = error_code(&mut network.harness, "CreateSnatEntry", &snat);
    assert_eq!(code, "Forbidden.IpUsedInForwardTable");
}
