//! Creates new instances, with their disks and network interfaces.

use super::disks::DiskPlan;
use super::interface::InterfacePlan;
use super::plan::Plan;
use crate::actions::prelude::*;

/// Creates the instance at this index and returns its id.
pub(super) fn instance(world: &mut World, call: &Call<'_>, plan: &Plan, index: usize) -> String {
    let id = world.ids.new_id("i");
    for disk in &plan.disks {
        add_disk(world, call, plan, disk, &id);
    }
    for interface in &plan.interfaces {
        add_interface(world, call, interface, &id, index);
    }
    if let Some(time) = plan.charge.auto_release {
        world.timetable.at(time, Due::Release(id.clone()));
    }
    if let Some(time) = plan.charge.expires {
        world.timetable.at(time, Due::Expiry(id.clone()));
    }
    let instance = new_instance(world, call, plan, &id, index);
    world.instances.insert(id.clone(), instance);
    id
}

fn new_instance(
    world: &mut World,
    call: &Call<'_>,
    plan: &Plan,
    id: &str,
    index: usize,
) -> Instance {
    let v_switch = &plan.placement.v_switch;
    let private_ip =
        plan.interfaces.first().and_then(|primary| primary.addresses(index).first().cloned());
    Instance {
        id: id.to_owned(),
        region: v_switch.region.as_str().into(),
        zone: v_switch.zone.clone(),
        status: InstanceStatus::Pending,
        name: plan.names.instance(id, index),
        host_name: plan.names.host(id, index),
        description: call.text_or_empty("Description"),
        image_id: plan.image.id.clone(),
        instance_type: plan.instance_type.clone(),
        created: call.now,
        charge_type: plan.charge.charge_type,
        expires: plan.charge.expires,
        renewal: plan.charge.renewal.clone(),
        auto_release: plan.charge.auto_release,
        internet_charge_type: plan.bandwidth.charge_type.clone(),
        internet_max_bandwidth_in: plan.bandwidth.inward,
        internet_max_bandwidth_out: plan.bandwidth.out,
        vpc_id: v_switch.vpc_id.clone(),
        v_switch_id: v_switch.id.clone(),
        private_ip: private_ip.unwrap_or_default(),
        security_group_ids: plan.placement.security_group_ids.clone(),
        key_pair_name: plan.key_pair.clone(),
        password: call.text("Password").map(str::to_owned),
        ram_role: plan.ram_role.clone(),
        user_data: plan.user_data.clone(),
        spot_strategy: plan.charge.spot.strategy.clone(),
        spot_price_limit: plan.charge.spot.price_limit,
        deletion_protection: call.flag("DeletionProtection").unwrap_or(false),
        stopped_mode: "Not-applicable".to_owned(),
        deployment_set_id: plan.deployment_set.clone(),
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        metadata: plan.metadata.clone(),
        serial_number: uuid(&world.ids.bytes("serial number")),
        tags: plan.tags.clone(),
        options: InstanceOptions {
            pool_criteria: Some(plan.pools.criteria.clone()),
            used_pool: plan.pools.pool(index),
            dedicated_host: plan.dedicated_host.clone(),
            ..plan.options.clone()
        },
        ..Instance::default()
    }
}

fn add_disk(world: &mut World, call: &Call<'_>, plan: &Plan, disk: &DiskPlan, instance: &str) {
    let id = world.ids.new_id("d");
    let is_system = disk.disk_type == DiskType::System;
    let mut disk = Disk {
        id: id.clone(),
        region: plan.placement.v_switch.region.clone(),
        zone: plan.placement.v_switch.zone.clone(),
        status: DiskStatus::InUse,
        disk_type: disk.disk_type,
        name: disk.name.clone(),
        description: disk.description.clone(),
        category: disk.category.clone(),
        performance_level: disk.performance_level.clone(),
        size: disk.size,
        instance_id: Some(instance.to_owned()),
        device: disk.device.clone(),
        delete_with_instance: disk.delete_with_instance,
        enable_auto_snapshot: true,
        encrypted: disk.encrypted,
        portable: !is_system && plan.charge.charge_type == ChargeType::PostPaid,
        charge_type: plan.charge.charge_type,
        image_id: is_system.then(|| plan.image.id.clone()),
        source_snapshot_id: disk.snapshot_id.clone(),
        auto_snapshot_policy_id: disk.auto_snapshot_policy_id.clone(),
        created: call.now,
        attached: Some(call.now),
        serial_number: id.trim_start_matches("d-").to_owned(),
        options: DiskOptions { expires: plan.charge.expires, ..DiskOptions::default() },
        ..Disk::default()
    };
    world.encrypt_by_default(&mut disk);
    world.disks.insert(id, disk);
}

fn add_interface(
    world: &mut World,
    call: &Call<'_>,
    plan: &InterfacePlan,
    instance: &str,
    index: usize,
) {
    if let Some(existing) =
        plan.existing.as_ref().and_then(|id| world.network_interfaces.get_mut(id))
    {
        existing.instance_id = Some(instance.to_owned());
        existing.status = NetworkInterfaceStatus::InUse;
        return;
    }
    let interface = new_interface(world, call, plan, instance, index);
    for address in plan.addresses(index) {
        world.give_out(&plan.v_switch.id, address);
    }
    world.network_interfaces.insert(interface.id.clone(), interface);
}

fn new_interface(
    world: &mut World,
    call: &Call<'_>,
    plan: &InterfacePlan,
    instance: &str,
    index: usize,
) -> NetworkInterface {
    let addresses = plan.addresses(index);
    let made = (0..plan.ipv6_count).map(|_| ipv6(&world.ids.bytes("IPv6 address")));
    let ipv6s = plan.ipv6s.iter().cloned().chain(made).collect();
    let mac = world.ids.bytes("MAC address");
    NetworkInterface {
        id: world.ids.new_id("eni"),
        region: plan.v_switch.region.clone(),
        zone: plan.v_switch.zone.clone(),
        status: NetworkInterfaceStatus::InUse,
        name: plan.name.clone(),
        description: plan.description.clone(),
        is_primary: plan.is_primary,
        instance_id: Some(instance.to_owned()),
        vpc_id: plan.v_switch.vpc_id.clone(),
        v_switch_id: plan.v_switch.id.clone(),
        mac_address: format!("00:16:3e:{:02x}:{:02x}:{:02x}", mac[0], mac[1], mac[2]),
        primary_ip: addresses.first().cloned().unwrap_or_default(),
        secondary_ips: addresses.iter().skip(1).cloned().collect(),
        ipv6s,
        security_group_ids: plan.security_group_ids.clone(),
        delete_on_release: plan.delete_on_release,
        created: call.now,
        ..NetworkInterface::default()
    }
}

/// An address in the IPv6 documentation prefix.
fn ipv6(random: &[u8; 32]) -> String {
    let mut octets = [0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    octets[8..].copy_from_slice(&random[..8]);
    std::net::Ipv6Addr::from(octets).to_string()
}

fn uuid(random: &[u8; 32]) -> String {
    let hex = base16ct::lower::encode_string(&random[..16]);
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
