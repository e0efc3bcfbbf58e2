//! Sharing images with other accounts.

use serde_json::{Value, json};

use super::find_own;
use crate::actions::listed::reject;
use crate::actions::{Call, Page};
use crate::service_error::ServiceError;
use crate::world::{Image, ImageStatus, World, seconds};

/// Maximum number of accounts that an image can be shared with.
const MAX_ACCOUNTS: usize = 50;

/// Shares a custom image with accounts, stops sharing it, or publishes it.
pub(super) fn modify_image_share_permission(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value, ServiceError> {
    let id = call.required("ImageId")?;
    let mut image = find_own(world, call, id)?.clone();
    if image.status != ImageStatus::Available {
        let message = format!("The image {id:?} is {}.", image.status.as_str());
        return Err(reject(call, "OperationDenied.InvalidImageStatus", message));
    }
    if image.encrypted {
        let message = format!("The image {id:?} is encrypted.");
        return Err(reject(call, "OperationDeined.EncryptedSnapshot", message));
    }
    set_accounts(call, &mut image)?;
    set_public(call, &mut image)?;
    world.images.insert(id.to_owned(), image);
    Ok(json!({}))
}

/// Lists the accounts that a custom image is shared with.
pub(super) fn describe_image_share_permission(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value, ServiceError> {
    let image = find_own(world, call, call.required("ImageId")?)?;
    let accounts = image.shared_with.iter();
    let page = Page::of(call, accounts.map(|(id, since)| (id.as_str(), (id, *since))))?;
    let mut response = page.response(
        "Accounts",
        "Account",
        |(id, since)| json!({"AliyunId": id, "SharedTime": seconds(since)}),
    );
    response["ImageId"] = image.id.as_str().into();
    response["RegionId"] = call.region().into();
    let groups: &[Value] = if image.is_community { &[json!({"Group": "all"})] } else { &[] };
    response["ShareGroups"] = json!({"ShareGroup": groups});
    Ok(response)
}

fn set_accounts(call: &Call<'_>, image: &mut Image) -> Result<(), ServiceError> {
    let (added, removed) = (call.list("AddAccount"), call.list("RemoveAccount"));
    for id in removed {
        image.shared_with.remove(id);
    }
    for id in added {
        image.shared_with.entry(id.to_owned()).or_insert(call.now);
    }
    if image.shared_with.len() > MAX_ACCOUNTS {
        let message = format!("An image can be shared with at most {MAX_ACCOUNTS} accounts.");
        return Err(reject(call, "QuotaExceed.ShareImageUser", message));
    }
    Ok(())
}

fn set_public(call: &Call<'_>, image: &mut Image) -> Result<(), ServiceError> {
    let Some(public) = call.flag("IsPublic") else { return Ok(()) };
    if public == image.is_community {
        let (code, state) =
            if public { ("Image.Public", "public") } else { ("Image.NotPublic", "not public") };
        return Err(reject(call, code, format!("The image {:?} is already {state}.", image.id)));
    }
    image.is_community = public;
    Ok(())
}
