//! `DescribePrefixLists` and related actions.

use super::NOT_FOUND;
use crate::actions::prelude::*;

const PAGE: usize = 10;

pub(super) fn describe_prefix_lists(world: &mut World, call: &Call<'_>) -> Result<Value> {
    lookup::region(world, call)?;
    let (ids, tags) = (call.list("PrefixListId"), call.tag_filters());
    let is_wanted = |list: &PrefixList| {
        (ids.is_empty() || ids.contains(&list.id.as_str()))
            && names::is(call, "PrefixListName", &list.name)
            && names::is(call, "AddressFamily", list.address_family.as_str())
            && names::is(call, "ResourceGroupId", &list.resource_group_id)
            && tags_match(&list.tags, &tags)
    };
    let found = lookup::in_region(&world.prefix_lists, call).filter(|(_, list)| is_wanted(list));
    let page = page(call, found)?;
    Ok(page.bare_response("PrefixLists", "PrefixList", |list| {
        let mut row = common(list);
        row["AssociationCount"] = world.groups_with_prefix_list(&list.id).count().into();
        row["ResourceGroupId"] = list.resource_group_id.clone().into();
        row["Tags"] = wire_tags(&list.tags);
        row
    }))
}

pub(super) fn describe_prefix_list_attributes(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("PrefixListId")?;
    let list = lookup::find(&world.prefix_lists, call, id, NOT_FOUND)?;
    let entry = |(block, description)| json!({ "Cidr": block, "Description": description });
    let mut response = common(list);
    response["Entries"] = json!({ "Entry": list.entries.iter().map(entry).collect::<Vec<_>>() });
    Ok(response)
}

pub(super) fn describe_prefix_list_associations(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let id = call.required("PrefixListId")?;
    lookup::find(&world.prefix_lists, call, id, NOT_FOUND)?;
    let page = page(call, world.groups_with_prefix_list(id))?;
    Ok(page.bare_response(
        "PrefixListAssociations",
        "PrefixListAssociation",
        |group| json!({ "ResourceId": group.id, "ResourceType": "securitygroup" }),
    ))
}

/// A page by token; these actions have no code of their own for a bad token.
fn page<'k, T>(call: &Call<'_>, items: impl Iterator<Item = (&'k str, T)>) -> Result<Page<T>> {
    Page::by_token(call, PAGE, items).map_err(|error| ServiceError::invalid(error.message))
}

fn common(list: &PrefixList) -> Value {
    json!({
        "PrefixListId": list.id,
        "PrefixListName": list.name,
        "Description": list.description,
        "AddressFamily": list.address_family.as_str(),
        "MaxEntries": list.max_entries,
        "CreationTime": minutes(list.created),
    })
}
