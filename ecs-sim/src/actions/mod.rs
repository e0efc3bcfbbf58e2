//! Actions that work on state, one module per area, each with a table of its actions. All other
//! actions get a generated response.

mod call;
mod catalogue;
mod command;
mod deployment_set;
mod disk;
mod event;
mod filter;
#[cfg(test)]
mod harness;
mod hpc_cluster;
mod image;
mod instance;
mod key_pair;
mod launch_template;
mod listed;
mod lookup;
mod names;
mod network_interface;
mod page;
mod prefix_list;
mod quota;
#[cfg(test)]
mod random_calls;
mod region;
#[cfg(test)]
mod region_harness;
mod security_group;
mod snapshot;
mod storage_set;
#[cfg(test)]
mod storage_tests;
mod tag;
mod vpc;

use std::collections::HashMap;
use std::sync::OnceLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

pub(crate) use call::{Call, Fields};
pub(crate) use page::Page;

use crate::request_id::digest;
use crate::service_error::ServiceError;
use crate::world::{Responded, World};

/// Executes an action, or returns an error and leaves the world unchanged. The response has every
/// member except `RequestId`.
pub(crate) type Handler = fn(&mut World, &Call<'_>) -> Result<Value, ServiceError>;

/// Action names and their handlers.
type Table = &'static [(&'static str, Handler)];

const ECS: &[Table] = &[
    command::ACTIONS,
    deployment_set::ACTIONS,
    disk::ACTIONS,
    event::ACTIONS,
    hpc_cluster::ACTIONS,
    image::ACTIONS,
    instance::ACTIONS,
    key_pair::ACTIONS,
    launch_template::ACTIONS,
    network_interface::ACTIONS,
    prefix_list::ACTIONS,
    catalogue::ACTIONS,
    region::ACTIONS,
    security_group::ACTIONS,
    snapshot::ACTIONS,
    storage_set::ACTIONS,
    tag::ACTIONS,
    vpc::LEGACY_ACTIONS,
];
const VPC: &[Table] = &[vpc::ACTIONS];
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

/// Executes an action, once per client token, or validates it if it is a dry run.
pub(crate) fn run(
    world: &mut World,
    call: &Call<'_>,
    handler: Handler,
    dry_run: bool,
) -> Result<Value, ServiceError> {
    if dry_run {
        let mut copy = world.clone();
        handler(&mut copy, call)?;
        return Err(dry_run_succeeded(call.action));
    }
    let Some(token) = call.text("ClientToken") else { return handler(world, call) };
    let (key, parameters) = (format!("{}/{token}", call.action), parameters(call));
    if let Some(earlier) = world.responses_by_token.get(&key) {
        return match earlier.parameters == parameters {
            true => Ok(earlier.response.clone()),
            false => Err(mismatch(call)),
        };
    }
    let response = handler(world, call)?;
    world.responses_by_token.insert(key, Responded { parameters, response: response.clone() });
    Ok(response)
}

/// Error codes for a client token that was used before with other parameters; they differ between
/// actions.
const MISMATCH_CODES: [&str; 3] =
    ["IdempotentParameterMismatch", "IdempotenceParamNotMatch", "Idempotence.SignatureMismatch"];

/// The mismatch error with the code that the action lists, or the first code if it lists none.
fn mismatch(call: &Call<'_>) -> ServiceError {
    let listed = MISMATCH_CODES.into_iter().find(|code| listed::lists(call.action, code));
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
