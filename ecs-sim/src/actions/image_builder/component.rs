//! Image components.

use super::{content, name, name_by_id};
use crate::actions::prelude::*;

const FILTERS: Filters<ImageComponent> = filters!(|_, _, component|
    Is {
        "ImageComponentId": &component.id, "Name": &component.name,
        "ResourceGroupId": &component.resource_group_id,
        "ComponentType": &component.component_type, "SystemType": &component.system_type,
    }
    Pattern { "ComponentVersion": &component.version }
    // There are no components of Alibaba Cloud here.
    Choice { "Owner": "SELF" }
    Tags { "Tag": &component.tags }
);

pub(super) fn create(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let code = "InvalidSystemType.NotSupportedValue";
    let system_type = choice::one_of_or_first(call, "SystemType", &["Linux", "Windows"], code)?;
    let code = "InvalidComponentType.NotSupportedValue";
    let component_type = choice::one_of_or_first(call, "ComponentType", &["Build", "Test"], code)?;
    let (description, content) = (listed::description(call)?, content::of_component(call)?);
    let tags = tag::new_tags(call)?;
    let mut name = name(call)?;
    let version = version(world, call, &name)?;
    let id = world.ids.new_id("ic");
    name_by_id(&mut name, &id);
    let component = ImageComponent {
        version,
        region: call.region().to_owned(),
        description,
        system_type: system_type.to_owned(),
        component_type: component_type.to_owned(),
        content,
        created: call.now,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags,
        name,
        id: id.clone(),
    };
    lookup::add(world, component)
}

/// The version of the call, or else the next major version of the name.
fn version(world: &World, call: &Call<'_>, name: &str) -> Result<String> {
    let major = |version: &str| version.split('.').next()?.parse::<u64>().ok();
    let Some(version) = call.text("ComponentVersion") else {
        let same = lookup::in_region(&world.image_components, call).filter(|(_, c)| c.name == name);
        let highest = same.filter_map(|(_, component)| major(&component.version)).max();
        return Ok(format!("{}.0.0", highest.unwrap_or(0).saturating_add(1)));
    };
    let parts: Vec<_> = version.split('.').map(|part| part.parse::<u64>()).collect();
    if parts.len() == 3 && parts.iter().all(Result::is_ok) {
        return Ok(version.to_owned());
    }
    Err(ServiceError::invalid("ComponentVersion: not a version such as 1.0.0."))
}

pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    super::check_ids(call, "ImageComponentId")?;
    filter::list(world, call, FILTERS, row)
}

pub(super) fn delete(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("ImageComponentId")?;
    lookup::find(&world.image_components, call, id, "InvalidImageComponent.NotFound")?;
    world.image_components.remove(id);
    Ok(json!({}))
}

fn row(component: &ImageComponent) -> Value {
    json!({
        "ImageComponentId": component.id, "Name": component.name,
        "ComponentVersion": component.version, "Description": component.description,
        "SystemType": component.system_type, "ComponentType": component.component_type,
        "Content": component.content, "Owner": "SELF",
        "Parameters": { "Parameter": [] },
        "CreationTime": seconds(component.created), "ResourceGroupId": component.resource_group_id,
        "Tags": tags::wire(&component.tags),
    })
}
