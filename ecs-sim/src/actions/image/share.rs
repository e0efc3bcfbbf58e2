//! Sharing images with other accounts.

use super::find_own;
use crate::actions::prelude::*;

/// Maximum number of accounts that an image can be shared with.
const MAX_ACCOUNTS: usize = 50;

/// Shares a custom image with accounts, stops sharing it, or publishes it.
pub(super) fn modify_image_share_permission(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("ImageId")?;
    let mut image = find_own(world, call, id)?.clone();
    states::check(call, &image)?;
    reject_if!(call, image.encrypted =>
        "OperationDeined.EncryptedSnapshot", "The image {id:?} is encrypted.");
    set_accounts(call, &mut image)?;
    set_public(call, &mut image)?;
    world.images.insert(id.to_owned(), image);
    Ok(json!({}))
}

/// Lists the accounts that a custom image is shared with.
pub(super) fn describe_image_share_permission(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let image = find_own(world, call, call.required("ImageId")?)?;
    let accounts = image.shared_with.iter();
    let page = Page::of(call, accounts.map(|(id, since)| (id.as_str(), (id, *since))))?;
    let row = |(id, since)| json!({"AliyunId": id, "SharedTime": seconds(since)});
    let mut response = page.response(call, row)?;
    response["ImageId"] = image.id.as_str().into();
    let groups: &[Value] = if image.is_community { &[json!({"Group": "all"})] } else { &[] };
    response["ShareGroups"] = json!({"ShareGroup": groups});
    Ok(response)
}

fn set_accounts(call: &Call<'_>, image: &mut Image) -> Result<()> {
    let (added, removed) = (call.list("AddAccount"), call.list("RemoveAccount"));
    for id in removed {
        image.shared_with.remove(id);
    }
    for id in added {
        image.shared_with.entry(id.to_owned()).or_insert(call.now);
    }
    reject_if!(call, image.shared_with.len() > MAX_ACCOUNTS =>
        "QuotaExceed.ShareImageUser",
        "An image can be shared with at most {MAX_ACCOUNTS} accounts.");
    Ok(())
}

fn set_public(call: &Call<'_>, image: &mut Image) -> Result<()> {
    let Some(public) = call.flag("IsPublic") else { return Ok(()) };
    if public == image.is_community {
        let (code, state) =
            if public { ("Image.Public", "public") } else { ("Image.NotPublic", "not public") };
        return Err(reject(call, code, format!("The image {:?} is already {state}.", image.id)));
    }
    image.is_community = public;
    Ok(())
}
