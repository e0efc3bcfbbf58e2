//! Image pipelines.

use super::{NO_PIPELINE, content, ids, name_by_id};
use crate::actions::prelude::*;

const FILTERS: Filters<ImagePipeline> = filters!(|_, _, pipeline|
    Is {
        "ImagePipelineId": &pipeline.id, "Name": &pipeline.name,
        "ResourceGroupId": &pipeline.resource_group_id,
    }
    Tags { "Tag": &pipeline.tags }
);

pub(super) fn create(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let mut pipeline = checked(world, call)?;
    // A file in OSS is only known when it is imported.
    reject_if!(call, pipeline.base_image_type != "OSS" && world.base_image(&pipeline).is_none() =>
        "InvalidImage.NotFound", "BaseImage: {:?} does not exist.", pipeline.base_image);
    let id = world.ids.new_id("ip");
    name_by_id(&mut pipeline.name, &id);
    name_by_id(&mut pipeline.image_name, &id);
    pipeline.id.clone_from(&id);
    lookup::add(world, pipeline)
}

/// Validates the call; the pipeline has no id and no default names yet.
fn checked(world: &World, call: &Call<'_>) -> Result<ImagePipeline> {
    let (options, advanced) = (call.fields("ImageOptions"), call.fields("AdvancedOptions"));
    // `ImageName` and `ImageFamily` are the deprecated forms.
    let of_image = |new: &str, old: &str| options.text(new).or(call.text(old)).map(str::to_owned);
    Ok(ImagePipeline {
        region: call.region().to_owned(),
        name: call.text_or_empty("Name"),
        description: call.text_or_empty("Description"),
        base_image_type: call.text("BaseImageType").unwrap_or("IMAGE").to_owned(),
        base_image: call.text_or_empty("BaseImage"),
        image_name: of_image("ImageName", "ImageName").unwrap_or_default(),
        names_execution: advanced.text("ImageNameSuffix") != Some("disable"),
        image_description: options.text_or_empty("Description"),
        image_family: of_image("ImageFamily", "ImageFamily").unwrap_or_default(),
        image_tags: tag::new_tags_of(call, "ImageOptions.ImageTags")?,
        build_content: content::of_pipeline(world, call, "BuildContent")?,
        test_content: content::of_pipeline(world, call, "TestContent")?,
        repair_mode: call.text_or_empty("RepairMode"),
        instance_type: call.text_or_empty("InstanceType"),
        v_switch_id: call.text_or_empty("VSwitchId"),
        system_disk_size: call.integer("SystemDiskSize").unwrap_or(40),
        internet_max_bandwidth_out: call.integer("InternetMaxBandwidthOut").unwrap_or(0),
        delete_instance_on_failure: call.flag("DeleteInstanceOnFailure").unwrap_or(true),
        accounts: ids(call, "AddAccount"),
        to_regions: ids(call, "ToRegionId"),
        created: call.now,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags: tag::new_tags(call)?,
        id: String::new(),
    })
}

pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, row)
}

/// Deletes a pipeline with the records of its executions.
pub(super) fn delete(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("ImagePipelineId")?;
    lookup::find(&world.image_pipelines, call, id, NO_PIPELINE)?;
    super::execution::check_idle(world, call, id)?;
    world.image_pipelines.remove(id);
    world.pipeline_executions.retain(|_, execution| execution.pipeline_id != id);
    Ok(json!({}))
}

fn row(pipeline: &ImagePipeline) -> Value {
    json!({
        "ImagePipelineId": pipeline.id, "Name": pipeline.name, "Description": pipeline.description,
        "BaseImageType": pipeline.base_image_type, "BaseImage": pipeline.base_image,
        "ImageName": pipeline.image_name, "ImageFamily": pipeline.image_family,
        "ImageOptions": {
            "ImageName": pipeline.image_name, "ImageFamily": pipeline.image_family,
            "Description": pipeline.image_description,
            "ImageTags": { "ImageTag": tags::wire(&pipeline.image_tags)["Tag"] },
        },
        "AdvancedOptions": {
            "ImageNameSuffix": if pipeline.names_execution { "" } else { "disable" },
        },
        "BuildContent": pipeline.build_content, "TestContent": pipeline.test_content,
        "RepairMode": pipeline.repair_mode, "InstanceType": pipeline.instance_type,
        "VSwitchId": pipeline.v_switch_id, "SystemDiskSize": pipeline.system_disk_size,
        "InternetMaxBandwidthOut": pipeline.internet_max_bandwidth_out,
        "DeleteInstanceOnFailure": pipeline.delete_instance_on_failure,
        "AddAccounts": { "AddAccount": pipeline.accounts },
        "ToRegionIds": { "ToRegionId": pipeline.to_regions },
        "CreationTime": seconds(pipeline.created), "ResourceGroupId": pipeline.resource_group_id,
        "Tags": tags::wire(&pipeline.tags),
    })
}
