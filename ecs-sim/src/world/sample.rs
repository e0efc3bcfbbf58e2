//! Resources for tests.

use jiff::Timestamp;

use super::{
    ChargeType, Disk, DiskStatus, DiskType, Instance, InstanceStatus, MetadataOptions,
    NetworkInterface, NetworkInterfaceStatus,
};

impl Instance {
    /// A running pay-as-you-go instance in `cn-hangzhou-b`.
    pub(crate) fn sample(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            region: "cn-hangzhou".into(),
            zone: "cn-hangzhou-b".to_owned(),
            status: InstanceStatus::Running,
            name: format!("name of {id}"),
            host_name: "host".to_owned(),
            image_id: "m-sample".to_owned(),
            instance_type: "ecs.g6.large".to_owned(),
            created: Timestamp::UNIX_EPOCH,
            started: Some(Timestamp::UNIX_EPOCH),
            charge_type: ChargeType::PostPaid,
            internet_charge_type: "PayByTraffic".to_owned(),
            internet_max_bandwidth_in: 100,
            internet_max_bandwidth_out: 2,
            vpc_id: "vpc-sample".to_owned(),
            v_switch_id: "vsw-sample".to_owned(),
            private_ip: "10.0.0.1".to_owned(),
            spot_strategy: "NoSpot".to_owned(),
            stopped_mode: "Not-applicable".to_owned(),
            metadata: MetadataOptions::default(),
            serial_number: "serial-of-the-instance".to_owned(),
            ..Self::default()
        }
    }
}

impl Disk {
    /// The system disk of an instance: 40 GiB, `cloud_essd`.
    pub(crate) fn sample(id: &str, instance_id: &str) -> Self {
        Self {
            id: id.to_owned(),
            region: "cn-hangzhou".to_owned(),
            zone: "cn-hangzhou-b".to_owned(),
            status: DiskStatus::InUse,
            disk_type: DiskType::System,
            name: format!("name of {id}"),
            category: "cloud_essd".to_owned(),
            performance_level: "PL1".to_owned(),
            size: 40,
            instance_id: Some(instance_id.to_owned()),
            device: "/dev/xvda".to_owned(),
            delete_with_instance: true,
            charge_type: ChargeType::PostPaid,
            created: Timestamp::UNIX_EPOCH,
            serial_number: format!("serial-of-{id}"),
            ..Self::default()
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
            vpc_id: "vpc-sample".to_owned(),
            v_switch_id: "vsw-sample".to_owned(),
            mac_address: "00:16:3e:00:00:01".to_owned(),
            primary_ip: "10.0.0.1".to_owned(),
            created: Timestamp::UNIX_EPOCH,
            ..Self::default()
        }
    }
}
