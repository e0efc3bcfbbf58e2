// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn attach_disk(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::AttachDiskRequest;
    let request = AttachDiskRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .disk_id("d-bp131n0q38u3a4ziabcd");
    ecs.attach_disk(request).await?;
    ecs.wait_until_disks_in_use(["d-bp131n0q38u3a4ziabcd"]).await?;
    Ok(())
}

pub(crate) async fn clone_disks(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::CloneDisksRequest;
    use ecs_sdk::types::{DiskCategory, MultiAttach};
    let request = CloneDisksRequest::new()
        .disk_category(DiskCategory::CloudEssd)
        .multi_attach(MultiAttach::Disabled)
        .size(40)
        .source_disk_id("d-bp1c8wzq7t5xoq1r2s3t");
    ecs.clone_disks(request.clone()).dry_run().await?;
    let response = ecs.clone_disks(request).await?;
    println!("{}", response.task_group_id);
    Ok(())
}

pub(crate) async fn create_disk(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::CreateDiskRequest;
    let request = CreateDiskRequest::new()
        .zone_id("cn-hangzhou-a")
        .disk_name("logs")
        .size(40);
    let response = ecs.create_disk(request).await?;
    println!("{}", response.disk_id);
    Ok(())
}

pub(crate) async fn create_vsc(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::CreateVscRequest;
    let request = CreateVscRequest::new().instance_id("i-bp1g6zv0ce8oghu7k3kp");
    let response = ecs.create_vsc(request).await?;
    println!("{}", response.vsc_id);
    Ok(())
}

pub(crate) async fn delete_disk(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::DeleteDiskRequest;
    let request = DeleteDiskRequest::new().disk_id("d-bp131n0q38u3a4ziabcd");
    ecs.delete_disk(request).await?;
    Ok(())
}

pub(crate) async fn delete_vsc(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::DeleteVscRequest;
    let request = DeleteVscRequest::new().vsc_id("vsc-bp1a5zr3u7nq9cxhabcd");
    ecs.delete_vsc(request).await?;
    Ok(())
}

pub(crate) async fn describe_disk_default_kms_key_id(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::DescribeDiskDefaultKMSKeyIdRequest;
    let request = DescribeDiskDefaultKMSKeyIdRequest::new();
    let response = ecs.describe_disk_default_kms_key_id(request).await?;
    println!("{}", response.kms_key_id);
    Ok(())
}

pub(crate) async fn describe_disk_encryption_by_default_status(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::DescribeDiskEncryptionByDefaultStatusRequest;
    let request = DescribeDiskEncryptionByDefaultStatusRequest::new();
    let response = ecs.describe_disk_encryption_by_default_status(request).await?;
    println!("{response:?}");
    Ok(())
}

pub(crate) async fn describe_disks(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::DescribeDisksRequest;
    use ecs_sdk::types::DiskStatus;
    let request = DescribeDisksRequest::new().status(DiskStatus::Available);
    let mut items = ecs.describe_disks(request).items();
    while let Some(disk) = items.try_next().await? {
        println!("{} {}", disk.disk_id, disk.status);
    }

    Ok(())
}

pub(crate) async fn describe_vscs(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::DescribeVscsRequest;
    let mut items = ecs.describe_vscs(DescribeVscsRequest::new()).items();
    while let Some(vsc) = items.try_next().await? {
        println!("{} {}", vsc.vsc_id, vsc.status);
    }

    Ok(())
}

pub(crate) async fn detach_disk(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::DetachDiskRequest;
    let request = DetachDiskRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .disk_id("d-bp1c8wzq7t5xoq1r2s3t");
    ecs.detach_disk(request).await?;
    ecs.wait_until_disks_available(["d-bp1c8wzq7t5xoq1r2s3t"]).await?;
    Ok(())
}

pub(crate) async fn disable_disk_encryption_by_default(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::DisableDiskEncryptionByDefaultRequest;
    let request = DisableDiskEncryptionByDefaultRequest::new();
    ecs.disable_disk_encryption_by_default(request).await?;
    Ok(())
}

pub(crate) async fn enable_disk_encryption_by_default(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::EnableDiskEncryptionByDefaultRequest;
    let request = EnableDiskEncryptionByDefaultRequest::new();
    ecs.enable_disk_encryption_by_default(request).await?;
    Ok(())
}

pub(crate) async fn modify_disk_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::ModifyDiskAttributeRequest;
    let request = ModifyDiskAttributeRequest::new()
        .disk_id("d-bp1c8wzq7t5xoq1r2s3t")
        .disk_name("logs");
    ecs.modify_disk_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_disk_charge_type(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::ModifyDiskChargeTypeRequest;
    let request = ModifyDiskChargeTypeRequest::new()
        .instance_id("i-bp1prepaid0000000abc")
        .disk_ids(["d-bp1prepaiddata00abcd"]);
    let response = ecs.modify_disk_charge_type(request).await?;
    println!("{}", response.order_id);
    Ok(())
}

pub(crate) async fn modify_disk_default_kms_key_id(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::ModifyDiskDefaultKMSKeyIdRequest;
    let request = ModifyDiskDefaultKMSKeyIdRequest::new()
        .kms_key_id("0e478b7a-4262-4802-b8cb-00d3fb40826X");
    ecs.modify_disk_default_kms_key_id(request).await?;
    Ok(())
}

pub(crate) async fn modify_disk_deployment(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::ModifyDiskDeploymentRequest;
    let request = ModifyDiskDeploymentRequest::new().disk_id("d-bp1c8wzq7t5xoq1r2s3t");
    ecs.modify_disk_deployment(request.clone()).dry_run().await?;
    let response = ecs.modify_disk_deployment(request).await?;
    println!("{}", response.task_id);
    Ok(())
}

pub(crate) async fn modify_disk_spec(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::ModifyDiskSpecRequest;
    use ecs_sdk::types::PerformanceLevel;
    let request = ModifyDiskSpecRequest::new()
        .disk_id("d-bp1c8wzq7t5xoq1r2s3t")
        .performance_level(PerformanceLevel::Pl0);
    ecs.modify_disk_spec(request.clone()).dry_run().await?;
    let response = ecs.modify_disk_spec(request).await?;
    ecs.wait_until_tasks_finished([response.task_id]).await?;
    Ok(())
}

pub(crate) async fn re_init_disk(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::ReInitDiskRequest;
    let request = ReInitDiskRequest::new().disk_id("d-bp1sysstopped00abcd");
    ecs.re_init_disk(request).await?;
    ecs.wait_until_disks_in_use(["d-bp1sysstopped00abcd"]).await?;
    Ok(())
}

pub(crate) async fn replace_system_disk(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::ReplaceSystemDiskRequest;
    let request = ReplaceSystemDiskRequest::new()
        .instance_id("i-bp1j4i2jdf3owlheb33k")
        .image_id("ubuntu_24_04_x64_20G_alibase_20260101.vhd");
    let response = ecs.replace_system_disk(request).await?;
    println!("{}", response.disk_id);
    Ok(())
}

pub(crate) async fn reset_disk(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::ResetDiskRequest;
    let request = ResetDiskRequest::new()
        .disk_id("d-bp1datastopped00abcd")
        .snapshot_id("s-bp1ofdata0000000abcd");
    ecs.reset_disk(request).await?;
    Ok(())
}

pub(crate) async fn reset_disk_default_kms_key_id(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::ResetDiskDefaultKMSKeyIdRequest;
    let request = ResetDiskDefaultKMSKeyIdRequest::new();
    ecs.reset_disk_default_kms_key_id(request).await?;
    Ok(())
}

pub(crate) async fn reset_disks(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::ResetDisksRequest;
    use ecs_sdk::disk::reset_disks::Disk;
    let request = ResetDisksRequest::new()
        .disk([
            Disk::new()
                .disk_id("d-bp1datastopped00abcd")
                .snapshot_id("s-bp1ofdata0000000abcd"),
        ]);
    let response = ecs.reset_disks(request).await?;
    for item in response.operation_progress_set {
        println!("{item:?}");
    }

    Ok(())
}

pub(crate) async fn resize_disk(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::disk::ResizeDiskRequest;
    let request = ResizeDiskRequest::new()
        .disk_id("d-bp1c8wzq7t5xoq1r2s3t")
        .new_size(100);
    let response = ecs.resize_disk(request).await?;
    println!("{}", response.order_id);
    Ok(())
}
