//! Actions that work on state, one module per area, each with a table of its actions. All other
//! actions get a generated response.

mod activation;
mod attributes;
mod auto_provisioning;
mod call;
mod catalogue;
mod checks;
mod command;
mod dedicated_host;
mod deployment_set;
mod diagnostic;
mod disk;
mod event;
mod filter;
#[cfg(test)]
mod filter_tests;
#[cfg(test)]
mod harness;
mod hpc_cluster;
mod image;
mod image_builder;
mod instance;
mod key_pair;
mod launch_template;
mod listed;
mod lookup;
mod names;
mod network_interface;
mod page;
mod prefix_list;
mod prelude;
mod private_pool;
mod quota;
#[cfg(test)]
mod random_calls;
mod region;
#[cfg(test)]
mod region_harness;
mod reserved_instance;
mod resource_group;
mod response;
mod security_group;
mod snapshot;
mod states;
mod storage_capacity_unit;
mod storage_set;
#[cfg(test)]
mod storage_tests;
mod tag;
mod task;
mod vpc;

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

pub(crate) use auto_provisioning::provision;
pub(crate) use call::{Call, Fields};
pub(crate) use listed::reject;
pub(crate) use page::Page;
use response::only_known;

use crate::request_id::digest;
use crate::rules;
use crate::service_error::{Result, ServiceError};
use crate::world::{Responded, World};

/// Executes an action, or returns an error and leaves the world unchanged. The response has every
/// member except `RequestId`.
pub(crate) type Handler = fn(&mut World, &Call<'_>) -> Result<Value>;

/// Action names and their handlers.
type Table = &'static [(&'static str, Handler)];

const ECS: &[Table] = &[
    activation::ACTIONS,
    auto_provisioning::ACTIONS,
    command::ACTIONS,
    dedicated_host::ACTIONS,
    deployment_set::ACTIONS,
    diagnostic::ACTIONS,
    disk::ACTIONS,
    event::ACTIONS,
    hpc_cluster::ACTIONS,
    image::ACTIONS,
    image_builder::ACTIONS,
    instance::ACTIONS,
    key_pair::ACTIONS,
    launch_template::ACTIONS,
    network_interface::ACTIONS,
    prefix_list::ACTIONS,
    catalogue::ACTIONS,
    private_pool::ACTIONS,
    region::ACTIONS,
    reserved_instance::ACTIONS,
    resource_group::ACTIONS,
    security_group::ACTIONS,
    snapshot::ACTIONS,
    storage_capacity_unit::ACTIONS,
    storage_set::ACTIONS,
    tag::ACTIONS,
    task::ACTIONS,
    vpc::LEGACY_ACTIONS,
    vpc::OLDER_ACTIONS,
];
const VPC: &[Table] = &[vpc::ACTIONS, tag::VPC_ACTIONS];
const CMS: &[Table] = &[event::CLOUD_MONITOR];

/// The handler of a stateful action.
pub(crate) fn find(product: &str, action: &str) -> Option<Handler> {
    static ALL: OnceLock<HashMap<(&str, &str), Handler>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let products = [("ecs", ECS), ("vpc", VPC), ("cms", CMS)];
        let rows = products.into_iter().flat_map(|(product, tables)| {
            let rows = tables.iter().flat_map(|table| table.iter());
            rows.map(move |(action, handler)| ((product, *action), *handler))
        });
        rows.collect()
    });
    all.get(&(product, action)).copied()
}

/// Executes an action, once per client token, or validates it if it is a dry run. A client token is
/// known to its action in its region.
pub(crate) fn run(
    world: &mut World,
    call: &Call<'_>,
    handler: Handler,
    dry_run: bool,
) -> Result<Value> {
    lookup::sent_region(world, call)?;
    rules::check(call)?;
    if dry_run {
        let mut copy = world.clone();
        handler(&mut copy, call)?;
        return Err(dry_run_succeeded(call.action));
    }
    let Some(token) = call.text("ClientToken") else { return handler(world, call) };
    let (key, parameters) =
        (format!("{}/{}/{token}", call.region(), call.action), parameters(call));
    if let Some(earlier) = world.responses_by_token.get(&key)
        && call.now.duration_since(earlier.time) < TOKEN_LIFETIME
    {
        return match earlier.parameters == parameters {
            true => Ok(earlier.response.clone()),
            false => Err(mismatch(call)),
        };
    }
    let response = handler(world, call)?;
    let responded = Responded { time: call.now, parameters, response: response.clone() };
    world.responses_by_token.insert(key, responded);
    forget_tokens(&mut world.responses_by_token, call.now);
    Ok(response)
}

/// How long a client token is known. The service promises no time; a client retries within minutes.
const TOKEN_LIFETIME: SignedDuration = SignedDuration::from_hours(24);

/// How many client tokens are known. Beyond that, the older half is forgotten at once, so that the
/// search for it stays rare.
const TOKENS: usize = 4_000;

fn forget_tokens(tokens: &mut BTreeMap<String, Responded>, now: Timestamp) {
    if tokens.len() <= TOKENS {
        return;
    }
    let mut times: Vec<Timestamp> = tokens.values().map(|responded| responded.time).collect();
    times.sort_unstable();
    let median = times.get(TOKENS / 2).copied().unwrap_or(now);
    tokens.retain(|_, responded| responded.time > median);
}

/// Rejects a call that names a region which does not exist.
pub(crate) fn check_region(world: &World, call: &Call<'_>) -> Result<()> {
    lookup::sent_region(world, call)
}

/// Rejects ids of resources that do not exist, in a call of an action without state. Only ids of
/// kinds that have state can exist.
pub(crate) fn check_ids(world: &World, call: &Call<'_>) -> Result<()> {
    let parameters = &call.entry.spec()?.parameters;
    let required = parameters.iter().filter(|parameter| parameter.schema.required);
    let names_resource = |name: &str| name.ends_with("Id") && !OTHER_IDS.contains(&name);
    for parameter in required.filter(|parameter| names_resource(&parameter.name)) {
        let name = parameter.name.as_str();
        let sent = [call.list(name), call.text(name).into_iter().collect()].concat();
        if let Some(id) = sent.into_iter().find(|id| !world.has_resource(id)) {
            let code = listed::not_found(call, name);
            return Err(listed::reject(call, code, format!("{name}: {id:?} does not exist.")));
        }
    }
    Ok(())
}

/// Required ids that are not those of resources of the account.
const OTHER_IDS: [&str; 5] = ["RegionId", "ZoneId", "AccountId", "OwnerId", "ResourceGroupId"];

/// Error codes for a client token that was used before with other parameters; they differ between
/// actions.
const MISMATCH_CODES: [&str; 3] =
    ["IdempotentParameterMismatch", "IdempotenceParamNotMatch", "Idempotence.SignatureMismatch"];

/// The mismatch error with the code that the action lists, or the first code if it lists none.
fn mismatch(call: &Call<'_>) -> ServiceError {
    let listed = MISMATCH_CODES.into_iter().find(|code| listed::lists(call, code));
    let message = "The ClientToken was used before with other parameters.";
    listed::reject(call, listed.unwrap_or(MISMATCH_CODES[0]), message)
}

/// Even a dry run that would succeed is reported as an error.
pub(crate) fn dry_run_succeeded(action: &str) -> ServiceError {
    let code = match action {
        "StartInstances" | "StopInstances" | "RebootInstances" | "DeleteInstances" => {
            "DRYRUN.SUCCESS"
        }
        _ => "DryRunOperation",
    };
    ServiceError::bad(code, "The request would succeed; nothing was done because of DryRun.")
}

/// A digest of the parameters, to compare two calls without keeping their parameters.
fn parameters(call: &Call<'_>) -> String {
    let parts: Vec<&str> =
        call.params.iter().flat_map(|(name, value)| [name.as_str(), value.as_str()]).collect();
    STANDARD.encode(digest(0, &parts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api_spec;

    #[test]
    fn every_action_of_the_tables_exists_and_is_unique() {
        let mut listed = std::collections::BTreeSet::new();
        for (product, tables) in [("ecs", ECS), ("vpc", VPC), ("cms", CMS)] {
            for (action, _) in tables.iter().flat_map(|table| table.iter()) {
                let known =
                    |entry: &&api_spec::Entry| (entry.product, entry.action) == (product, *action);
                assert!(api_spec::entries().iter().any(|entry| known(&entry)), "{action}");
                assert!(listed.insert((product, *action)), "{action} is listed more than once");
            }
        }
    }
}
