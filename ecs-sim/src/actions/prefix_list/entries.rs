//! The entries of a prefix list.

use crate::actions::prelude::*;

/// Removes and adds the entries of `ModifyPrefixList`. An entry that exists gets the new
/// description.
pub(super) fn change(call: &Call<'_>, list: &mut PrefixList) -> Result<()> {
    let added = read(call, "AddEntry", list.address_family)?;
    let removed = read(call, "RemoveEntry", list.address_family)?;
    if let Some(block) = removed.keys().find(|block| added.contains_key(*block)) {
        return Err(duplicate(block));
    }
    list.entries.retain(|block, _| !removed.contains_key(block));
    extend(list, added)
}

pub(super) fn add(call: &Call<'_>, parameter: &str, list: &mut PrefixList) -> Result<()> {
    let added = read(call, parameter, list.address_family)?;
    extend(list, added)
}

fn extend(list: &mut PrefixList, added: BTreeMap<String, String>) -> Result<()> {
    list.entries.extend(added);
    if list.entries.len() <= list.max_entries {
        return Ok(());
    }
    let message = format!("The list can have at most {} entries.", list.max_entries);
    Err(ServiceError::bad("LimitExceed.MaxEntries", message))
}

/// The descriptions by block.
fn read(
    call: &Call<'_>,
    parameter: &str,
    family: AddressFamily,
) -> Result<BTreeMap<String, String>> {
    let mut entries = BTreeMap::new();
    for fields in call.records(parameter) {
        let text = fields
            .text("Cidr")
            .ok_or_else(|| reject!(call, "MissingParameter" => "Each {parameter} needs a Cidr."))?;
        let block = family.block(text).ok_or_else(|| {
            let message = format!(
                "{parameter}: {text:?} is not an {} block without host bits.",
                family.as_str()
            );
            reject(call, "InvalidParameter.CidrMalformed", message)
        })?;
        let description = fields.text_or_empty("Description");
        if entries.insert(block.clone(), description).is_some() {
            return Err(duplicate(&block));
        }
    }
    Ok(entries)
}

fn duplicate(block: &str) -> ServiceError {
    let message = format!("{block} occurs more than once.");
    ServiceError::bad("InvalidParameter.CidrDuplicated", message)
}
