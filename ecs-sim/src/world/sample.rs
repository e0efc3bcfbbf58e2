//! Resources for tests.

use jiff::Timestamp;

use super::{
    ChargeType, Disk, DiskStatus, DiskType, Instance, InstanceOptions, InstanceStatus,
    MetadataOptions, NetworkInterface, NetworkInterfaceStatus, Tags,
};

impl Instance {
    /// A running pay-as-you-go instance in `cn-hangzhou-b`.
    pub(crate) fn sample(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            region: "cn-hangzhou".into(),
            zone: "cn-hangzhou-b".to_owned(),
            status: InstanceStatus::Running,
            then: None,
            name: format!("name of {id}"),
            host_name: "host".to_owned(),
            description: String::new(),
            image_id: "m-sample".to_owned(),
            instance_type: "ecs.g6.large".to_owned(),
            created: Timestamp::UNIX_EPOCH,
            started: Some(Timestamp::UNIX_EPOCH),
            charge_type: ChargeType::PostPaid,
            expires: None,
            renewal: None,
            auto_release: None,
            internet_charge_type: "PayByTraffic".to_owned(),
            internet_max_bandwidth_in: 100,
            internet_max_bandwidth_out: 2,
            public_ip: None,
            vpc_id: "vpc-sample".to_owned(),
            v_switch_id: "vsw-sample".to_owned(),
            private_ip: "10.0.0.1".to_owned(),
            security_group_ids: Vec::new(),
            key_pair_name: None,
            password: None,
            vnc_password: None,
            ram_role: None,
            user_data: None,
            spot_strategy: "NoSpot".to_owned(),
            spot_price_limit: None,
            reclaimed_at: None,
            deletion_protection: false,
            stopped_mode: "Not-applicable".to_owned(),
            deployment_set_id: None,
            resource_group_id: String::new(),
            metadata: MetadataOptions::default(),
            locks: Vec::new(),
            serial_number: "serial-of-the-instance".to_owned(),
            tags: Tags::new(),
            options: InstanceOptions::default(),
        }
    }
}

impl Disk {
    /// The system disk of an instance: 40 GiB, `cloud_essd`.
    pub(crate) fn sample(id: &str, instance_id: &str) -> Self {
        Self {
            options: Default::default(),
            id: id.to_owned(),
            region: "cn-hangzhou".to_owned(),
            zone: "cn-hangzhou-b".to_owned(),
            status: DiskStatus::InUse,
            disk_type: DiskType::System,
            name: format!("name of {id}"),
            description: String::new(),
            category: "cloud_essd".to_owned(),
            performance_level: "PL1".to_owned(),
            size: 40,
            instance_id: Some(instance_id.to_owned()),
            device: "/dev/xvda".to_owned(),
            delete_with_instance: true,
            delete_auto_snapshot: false,
            enable_auto_snapshot: false,
            encrypted: false,
            portable: false,
            charge_type: ChargeType::PostPaid,
            image_id: None,
            source_snapshot_id: None,
            auto_snapshot_policy_id: None,
            created: Timestamp::UNIX_EPOCH,
            attached: None,
            detached: None,
            serial_number: format!("serial-of-{id}"),
            tags: Tags::new(),
        }
    }
}

impl NetworkInterface {
    /// An unattached network interface in `cn-hangzhou-b`.
    pub(crate) fn sample(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            region: "cn-hangzhou".to_owned(),
            zone: "cn-hangzhou-b".to_owned(),
            status: NetworkInterfaceStatus::Available,
            name: String::new(),
            description: String::new(),
            is_primary: false,
            instance_id: None,
            vpc_id: "vpc-sample".to_owned(),
            v_switch_id: "vsw-sample".to_owned(),
            mac_address: "00:16:3e:00:00:01".to_owned(),
            primary_ip: "10.0.0.1".to_owned(),
            secondary_ips: Vec::new(),
            ipv6s: Vec::new(),
            security_group_ids: Vec::new(),
            delete_on_release: false,
            source_dest_check: false,
            created: Timestamp::UNIX_EPOCH,
            resource_group_id: String::new(),
            tags: Tags::new(),
        }
    }
}
