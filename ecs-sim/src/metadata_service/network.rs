//! Network metadata of an instance.

use std::net::Ipv4Addr;

use serde_json::json;

use crate::world::{Instance, NetworkInterface, World};

/// The primary network interface.
pub(super) fn primary<'w>(world: &'w World, instance: &Instance) -> Option<&'w NetworkInterface> {
    world.network_interfaces.of_instance(&instance.id).find(|interface| interface.is_primary)
}

/// Names and texts below the MAC address of an interface.
pub(super) fn interface(
    world: &World,
    interface: &NetworkInterface,
) -> Vec<(&'static str, String)> {
    let v_switch = world.v_switches.get(&interface.v_switch_id);
    let vpc = world.vpcs.get(&interface.vpc_id);
    let block = v_switch.map(|v_switch| v_switch.cidr_block.clone()).unwrap_or_default();
    let addresses: Vec<_> =
        std::iter::once(&interface.primary_ip).chain(&interface.secondary_ips).collect();
    vec![
        ("network-interface-id", interface.id.clone()),
        ("primary-ip-address", interface.primary_ip.clone()),
        ("private-ipv4s", json!(addresses).to_string()),
        (
            "ipv6s",
            if interface.ipv6s.is_empty() {
                String::new()
            } else {
                json!(interface.ipv6s).to_string()
            },
        ),
        ("vpc-id", interface.vpc_id.clone()),
        ("vpc-cidr-block", vpc.map(|vpc| vpc.cidr_block.clone()).unwrap_or_default()),
        ("vswitch-id", interface.v_switch_id.clone()),
        ("netmask", netmask(&block).unwrap_or_default()),
        ("gateway", gateway(&block).unwrap_or_default()),
        ("vswitch-cidr-block", block),
    ]
}

/// `255.255.255.0` for `10.0.0.0/24`.
fn netmask(block: &str) -> Option<String> {
    Some(Ipv4Addr::from(mask(block)?).to_string())
}

/// The third address from the end, which is reserved for the gateway.
fn gateway(block: &str) -> Option<String> {
    let network: Ipv4Addr = block.split('/').next()?.parse().ok()?;
    let last = u32::from(network) | !mask(block)?;
    Some(Ipv4Addr::from(last.checked_sub(2)?).to_string())
}

fn mask(block: &str) -> Option<u32> {
    let bits: u32 = block.split('/').nth(1)?.parse().ok()?;
    Some(u32::MAX.checked_shl(32_u32.checked_sub(bits)?).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_and_gateways_follow_from_blocks() {
        let cases = [
            ("10.0.0.0/24", Some("255.255.255.0"), Some("10.0.0.253")),
            ("172.16.16.0/20", Some("255.255.240.0"), Some("172.16.31.253")),
            ("0.0.0.0/0", Some("0.0.0.0"), Some("255.255.255.253")),
            ("10.0.0.0/33", None, None),
            ("", None, None),
        ];
        for (block, mask, expected) in cases {
            let found = (netmask(block), gateway(block));
            assert_eq!((found.0.as_deref(), found.1.as_deref()), (mask, expected), "{block}");
        }
    }
}
