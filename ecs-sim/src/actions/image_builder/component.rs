//! Image components.

use super::{content, name_by_id};
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
    let content = content::of_component(call)?;
    let tags = tag::new_tags(call)?;
    let Texts { mut name, description, .. } = Texts::of(call, "Name");
    let version = version(world, call, &name);
    let id = world.ids.new_id("ic");
    name_by_id(&mut name, &id);
    let component = ImageComponent {
        version,
        region: call.region().to_owned(),
        description,
        system_type: call.text("SystemType").unwrap_or("Linux").to_owned(),
        component_type: call.text("ComponentType").unwrap_or("Build").to_owned(),
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
fn version(world: &World, call: &Call<'_>, name: &str) -> String {
    let major = |version: &str| version.split('.').next()?.parse::<u64>().ok();
    let Some(version) = call.text("ComponentVersion") else {
        let same = lookup::in_region(&world.image_components, call).filter(|(_, c)| c.name == name);
        let highest = same.filter_map(|(_, component)| major(&component.version)).max();
        return format!("{}.0.0", highest.unwrap_or(0).saturating_add(1));
    };
    version.to_owned()
}

pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
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
