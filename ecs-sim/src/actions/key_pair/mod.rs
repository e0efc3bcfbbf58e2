//! Key pairs.

#[cfg(test)]
mod tests;
mod text;
mod use_of;

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("AttachKeyPair", use_of::attach_key_pair),
    ("CreateKeyPair", create_key_pair),
    ("DeleteKeyPairs", delete_key_pairs),
    ("DescribeKeyPairs", describe_key_pairs),
    ("DetachKeyPair", use_of::detach_key_pair),
    ("ImportKeyPair", import_key_pair),
];

fn create_key_pair(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (name, tags) = checked(world, call)?;
    let (public_key, private_key) = text::generate(&mut world.ids);
    let pair = add(world, call, name, public_key, tags);
    Ok(json!({
        "KeyPairId": pair.id, "KeyPairName": pair.name, "KeyPairFingerPrint": pair.finger_print,
        "PrivateKeyBody": private_key,
    }))
}

fn import_key_pair(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (name, tags) = checked(world, call)?;
    let public_key = call.required("PublicKeyBody")?.trim();
    reject_if!(call, !text::is_public_key(public_key) =>
        "InvalidPublicKeyBody.Malformed", "PublicKeyBody: not a single-line OpenSSH public key.");
    let pair = add(world, call, name, public_key.to_owned(), tags);
    Ok(json!({ "KeyPairName": pair.name, "KeyPairFingerPrint": pair.finger_print }))
}

/// The name and the tags of a new key pair.
fn checked(world: &World, call: &Call<'_>) -> Result<(String, Tags)> {
    let name = call.text_or_empty("KeyPairName");
    reject_if!(call, world.key_pairs.contains_key(&KeyPair::key(call.region(), &name)) =>
        "KeyPair.AlreadyExist", "The key pair {name:?} already exists.");
    let tags = tag::new_tags(call)?;
    let count = lookup::in_region(&world.key_pairs, call).count();
    quota::check(count + 1, quota::KEY_PAIRS, "key pairs in a region", "QuotaExceed.KeyPair")?;
    Ok((name, tags))
}

fn add<'w>(
    world: &'w mut World,
    call: &Call<'_>,
    name: String,
    public_key: String,
    tags: Tags,
) -> &'w KeyPair {
    let pair = KeyPair {
        id: world.ids.new_id("ssh"),
        region: call.region().to_owned(),
        finger_print: text::finger_print(&public_key),
        public_key,
        created: call.now,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags,
        name,
    };
    let key = KeyPair::key(&pair.region, &pair.name);
    world.key_pairs.entry(key).or_insert(pair)
}

const FILTERS: Filters<KeyPair> = filters!(|_, _, pair|
    Pattern { "KeyPairName": &pair.name }
    Is { "KeyPairFingerPrint": &pair.finger_print, "ResourceGroupId": &pair.resource_group_id }
    Tags { "Tag": &pair.tags }
);

fn describe_key_pairs(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let with_key = call.flag("IncludePublicKey") == Some(true);
    let all = lookup::in_region(&world.key_pairs, call);
    filter::list_of(world, call, all, FILTERS, |pair| {
        json!({
            "KeyPairName": pair.name, "KeyPairFingerPrint": pair.finger_print,
            "PublicKey": if with_key { pair.public_key.as_str() } else { "" },
            "CreationTime": seconds(pair.created), "ResourceGroupId": pair.resource_group_id,
            "Tags": tags::wire(&pair.tags),
        })
    })
}

/// Names without a key pair are ignored.
fn delete_key_pairs(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let names = call.json_list("KeyPairNames")?.unwrap_or_default();
    for name in &names {
        if let Some(id) = use_of::user(world, call.region(), name) {
            let message = format!("The key pair {name:?} is in use by {id}; detach it first.");
            let code = "InvalidParameter.KeypairAlreadyAttachedInstance";
            return Err(ServiceError::bad(code, message));
        }
    }
    for name in &names {
        world.key_pairs.remove(&KeyPair::key(call.region(), name));
    }
    Ok(json!({}))
}
