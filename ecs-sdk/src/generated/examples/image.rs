// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn cancel_copy_image(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image::CancelCopyImageRequest;
    let request = CancelCopyImageRequest::new().image_id("m-bp1copying000000abcd");
    ecs.cancel_copy_image(request).await?;
    Ok(())
}

pub(crate) async fn copy_image(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image::CopyImageRequest;
    let request = CopyImageRequest::new()
        .destination_image_name("web-copy")
        .image_id("m-bp1g7004ksh0oeucabcd")
        .destination_region_id("cn-shanghai");
    let response = ecs.copy_image(request).await?;
    println!("{}", response.image_id);
    Ok(())
}

pub(crate) async fn create_image(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image::CreateImageRequest;
    let request = CreateImageRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .image_name("web-2026-11");
    let response = ecs.create_image(request).await?;
    ecs.wait_until_images_available([response.image_id]).await?;
    Ok(())
}

pub(crate) async fn delete_image(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image::DeleteImageRequest;
    let request = DeleteImageRequest::new().image_id("m-bp1old0000000000abcd");
    ecs.delete_image(request).await?;
    Ok(())
}

pub(crate) async fn describe_image_from_family(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image::DescribeImageFromFamilyRequest;
    let request = DescribeImageFromFamilyRequest::new().image_family("web-server");
    let response = ecs.describe_image_from_family(request).await?;
    println!("{response:?}");
    Ok(())
}

pub(crate) async fn describe_image_share_permission(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image::DescribeImageSharePermissionRequest;
    let request = DescribeImageSharePermissionRequest::new()
        .image_id("m-bp1g7004ksh0oeucabcd");
    let mut items = ecs.describe_image_share_permission(request).items();
    while let Some(account) = items.try_next().await? {
        println!("{}", account.aliyun_id);
    }

    Ok(())
}

pub(crate) async fn describe_image_support_instance_types(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image::DescribeImageSupportInstanceTypesRequest;
    let request = DescribeImageSupportInstanceTypesRequest::new()
        .image_id("m-bp1g7004ksh0oeucabcd");
    let response = ecs.describe_image_support_instance_types(request).await?;
    for instance_type in response.instance_types {
        println!("{}", instance_type.instance_type_id);
    }

    Ok(())
}

pub(crate) async fn describe_images(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image::DescribeImagesRequest;
    use ecs_sdk::types::ImageOwnerAlias;
    let request = DescribeImagesRequest::new()
        .image_owner_alias(ImageOwnerAlias::System);
    let mut items = ecs.describe_images(request).items();
    while let Some(image) = items.try_next().await? {
        println!("{} {}", image.image_id, image.status);
    }

    Ok(())
}

pub(crate) async fn export_image(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image::ExportImageRequest;
    let request = ExportImageRequest::new()
        .image_id("m-bp1g7004ksh0oeucabcd")
        .oss_bucket("images-of-mine");
    let response = ecs.export_image(request).await?;
    ecs.wait_until_tasks_finished([response.task_id]).await?;
    Ok(())
}

pub(crate) async fn import_image(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image::ImportImageRequest;
    use ecs_sdk::image::import_image::DiskDeviceMapping;
    let request = ImportImageRequest::new()
        .disk_device_mapping([
            DiskDeviceMapping::new().oss_bucket("images-of-mine").oss_object("web.qcow2"),
        ]);
    let response = ecs.import_image(request).await?;
    ecs.wait_until_images_available([response.image_id]).await?;
    Ok(())
}

pub(crate) async fn modify_image_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image::ModifyImageAttributeRequest;
    let request = ModifyImageAttributeRequest::new()
        .image_id("m-bp1g7004ksh0oeucabcd")
        .image_name("web-stable");
    ecs.modify_image_attribute(request).await?;
    Ok(())
}

pub(crate) async fn modify_image_share_permission(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image::ModifyImageSharePermissionRequest;
    let request = ModifyImageSharePermissionRequest::new()
        .image_id("m-bp1g7004ksh0oeucabcd")
        .add_account(["2345678901234567"]);
    ecs.modify_image_share_permission(request).await?;
    Ok(())
}
