//! Prefix lists.

mod describe;
mod entries;
#[cfg(test)]
mod tests;

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("CreatePrefixList", create_prefix_list),
    ("DeletePrefixList", delete_prefix_list),
    ("DescribePrefixListAssociations", describe::describe_prefix_list_associations),
    ("DescribePrefixListAttributes", describe::describe_prefix_list_attributes),
    ("DescribePrefixLists", describe::describe_prefix_lists),
    ("ModifyPrefixList", modify_prefix_list),
];

const NOT_FOUND: &str = "InvalidPrefixListId.NotFound";

fn create_prefix_list(world: &mut World, call: &Call<'_>) -> Result<Value> {
    lookup::region(world, call)?;
    call.required("PrefixListName")?;
    let texts = Texts::of(call, "PrefixListName");
    let family = call.text("AddressFamily");
    let mut list = PrefixList {
        name: texts.name,
        description: texts.description,
        address_family: if family == Some("IPv6") {
            AddressFamily::IPv6
        } else {
            AddressFamily::IPv4
        },
        // The metadata has the range.
        max_entries: call.required("MaxEntries")?.parse().unwrap_or(1),
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        // The action has no code for tags.
        tags: tag::new_tags(call).map_err(|error| ServiceError::invalid(error.message))?,
        region: call.region().to_owned(),
        created: call.now,
        ..PrefixList::default()
    };
    entries::add(call, "Entry", &mut list)?;
    list.id = world.ids.new_id("pl");
    lookup::add(world, list)
}

/// The list changes completely or not at all.
fn modify_prefix_list(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "PrefixListName");
    let id = call.required("PrefixListId")?;
    let mut list = lookup::find(&world.prefix_lists, call, id, NOT_FOUND)?.clone();
    entries::change(call, &mut list)?;
    texts.set(&mut list.name, &mut list.description);
    lookup::save(world, list)
}

fn delete_prefix_list(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("PrefixListId")?;
    lookup::find(&world.prefix_lists, call, id, NOT_FOUND)?;
    reject_if!(call, let Some((group, _)) = world.groups_with_prefix_list(id).next() =>
        "NotAllowed.AssociationExist", "{id} is used by rules of {group}.");
    world.prefix_lists.remove(id);
    Ok(json!({}))
}
