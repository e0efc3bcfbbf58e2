//! A page of `DescribeInstances` as an application without this crate would read it: serde derive
//! into structs that have every member, none optional.

#![expect(dead_code, reason = "the members are decoded, which is what is measured")]

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Page {
    pub(crate) instances: Instances,
    page_number: i32,
    page_size: i32,
    request_id: String,
    total_count: i32,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Instances {
    pub(crate) instance: Vec<Instance>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Instance {
    additional_info: AdditionalInfo,
    auto_release_time: String,
    clock_options: ClockOptions,
    cluster_id: String,
    cpu: i32,
    cpu_options: CpuOptions,
    creation_time: String,
    credit_specification: String,
    dedicated_host_attribute: DedicatedHostAttribute,
    dedicated_instance_attribute: DedicatedInstanceAttribute,
    deletion_protection: bool,
    deployment_set_group_no: i32,
    deployment_set_id: String,
    description: String,
    device_available: bool,
    ecs_capacity_reservation_attr: EcsCapacityReservationAttr,
    eip_address: EipAddress,
    #[serde(rename = "EnableNVS")]
    enable_nvs: bool,
    expired_time: String,
    #[serde(rename = "GPUAmount")]
    gpu_amount: i32,
    #[serde(rename = "GPUSpec")]
    gpu_spec: String,
    hibernation_options: HibernationOptions,
    host_name: String,
    hpc_cluster_id: String,
    #[serde(rename = "ISP")]
    isp: String,
    image_id: String,
    image_options: ImageOptions,
    inner_ip_address: IpAddresses,
    instance_charge_type: String,
    instance_id: String,
    instance_name: String,
    instance_network_type: String,
    instance_type: String,
    instance_type_family: String,
    internet_charge_type: String,
    internet_max_bandwidth_in: i32,
    internet_max_bandwidth_out: i32,
    io_optimized: bool,
    key_pair_name: String,
    local_storage_amount: i32,
    local_storage_capacity: i64,
    memory: i32,
    metadata_options: MetadataOptions,
    network_interfaces: NetworkInterfaces,
    #[serde(rename = "OSName")]
    os_name: String,
    #[serde(rename = "OSNameEn")]
    os_name_en: String,
    #[serde(rename = "OSType")]
    os_type: String,
    operation_locks: OperationLocks,
    private_dns_name_options: PrivateDnsNameOptions,
    public_ip_address: IpAddresses,
    rdma_ip_address: IpAddresses,
    recyclable: bool,
    region_id: String,
    resource_group_id: String,
    sale_cycle: String,
    security_group_ids: SecurityGroupIds,
    security_options: SecurityOptions,
    serial_number: String,
    spot_duration: i32,
    spot_interruption_behavior: String,
    spot_price_limit: f32,
    spot_strategy: String,
    start_time: String,
    status: String,
    stopped_mode: String,
    tags: Tags,
    vlan_id: String,
    vpc_attributes: VpcAttributes,
    zone_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct AdditionalInfo {
    enable_high_density_mode: bool,
    node_serial_number: String,
    managed_host_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ClockOptions {
    ptp_status: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct CpuOptions {
    core_count: i32,
    #[serde(rename = "EnableVISST")]
    enable_visst: bool,
    #[serde(rename = "EnableVRDT")]
    enable_vrdt: bool,
    nested_virtualization: String,
    numa: String,
    threads_per_core: i32,
    topology_type: String,
    turbo_mode: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct DedicatedHostAttribute {
    dedicated_host_cluster_id: String,
    dedicated_host_id: String,
    dedicated_host_name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct DedicatedInstanceAttribute {
    affinity: String,
    tenancy: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct EcsCapacityReservationAttr {
    capacity_reservation_id: String,
    capacity_reservation_preference: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct EipAddress {
    allocation_id: String,
    bandwidth: i32,
    internet_charge_type: String,
    ip_address: String,
    is_support_unassociate: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct HibernationOptions {
    configured: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct ImageOptions {
    #[serde(rename = "CurrentOSNVMeSupported")]
    current_osnv_me_supported: bool,
    login_as_non_root: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct IpAddresses {
    ip_address: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct MetadataOptions {
    http_endpoint: String,
    http_put_response_hop_limit: i32,
    http_tokens: String,
    instance_metadata_tags: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct NetworkInterfaces {
    network_interface: Vec<NetworkInterface>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct NetworkInterface {
    ipv4_prefix_sets: Ipv4PrefixSets,
    ipv6_prefix_sets: Ipv6PrefixSets,
    ipv6_sets: Ipv6Sets,
    mac_address: String,
    network_interface_id: String,
    primary_ip_address: String,
    private_ip_sets: PrivateIpSets,
    #[serde(rename = "Type")]
    kind: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Ipv4PrefixSets {
    ipv4_prefix_set: Vec<Ipv4PrefixSet>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Ipv4PrefixSet {
    ipv4_prefix: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Ipv6PrefixSets {
    ipv6_prefix_set: Vec<Ipv6PrefixSet>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Ipv6PrefixSet {
    ipv6_prefix: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Ipv6Sets {
    ipv6_set: Vec<Ipv6Set>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Ipv6Set {
    ipv6_address: String,
    primary: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct PrivateIpSets {
    private_ip_set: Vec<PrivateIpSet>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct PrivateIpSet {
    primary: bool,
    private_dns_name: String,
    private_ip_address: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct OperationLocks {
    lock_reason: Vec<LockReason>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct LockReason {
    lock_msg: String,
    lock_reason: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct PrivateDnsNameOptions {
    #[serde(rename = "EnableInstanceIdDnsAAAARecord")]
    enable_instance_id_dns_aaaa_record: bool,
    enable_instance_id_dns_a_record: bool,
    enable_ip_dns_a_record: bool,
    enable_ip_dns_ptr_record: bool,
    hostname_type: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct SecurityGroupIds {
    security_group_id: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct SecurityOptions {
    enable_secure_boot: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Tags {
    tag: Vec<Tag>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Tag {
    tag_key: String,
    tag_value: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct VpcAttributes {
    nat_ip_address: String,
    private_ip_address: IpAddresses,
    v_switch_id: String,
    vpc_id: String,
}
