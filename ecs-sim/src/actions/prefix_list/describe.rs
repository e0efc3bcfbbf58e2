//! `DescribePrefixLists` and related actions.

use super::NOT_FOUND;
use crate::actions::prelude::*;

const FILTERS: Filters<PrefixList> = filters!(|_, _, list|
    Is {
        "PrefixListId": &list.id, "PrefixListName": &list.name,
        "AddressFamily": list.address_family.as_str(), "ResourceGroupId": &list.resource_group_id,
    }
    Tags { "Tag": &list.tags }
);

pub(super) fn describe_prefix_lists(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |list| {
        let mut row = common(list);
        row["AssociationCount"] = world.groups_with_prefix_list(&list.id).count().into();
        row["ResourceGroupId"] = list.resource_group_id.clone().into();
        row["Tags"] = wire_tags(&list.tags);
        row
    })
}

pub(super) fn describe_prefix_list_attributes(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let list = lookup::named::<PrefixList>(world, call)?;
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
    let row =
        |group: &SecurityGroup| json!({ "ResourceId": group.id, "ResourceType": "securitygroup" });
    Page::of(call, world.groups_with_prefix_list(id))?.response(call, row)
}

fn common(list: &PrefixList) -> Value {
    json!({
        "PrefixListId": list.id, "PrefixListName": list.name, "Description": list.description,
        "AddressFamily": list.address_family.as_str(), "MaxEntries": list.max_entries,
        "CreationTime": minutes(list.created),
    })
}
