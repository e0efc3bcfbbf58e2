//! Calls of actions on a world of their own, checked against the metadata on both sides.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::time::Duration;

use codegen::spec::Schema;
use jiff::Timestamp;
use serde_json::Value;

use super::{Call, find, run};
use crate::catalog::{self, Entry};
use crate::fits::misfit;
use crate::params::Params;
use crate::refusal::Refusal;
use crate::validate;
use crate::world::{Pace, World};

/// A world and its time. A call goes through what the service does with it, without a socket.
pub(crate) struct Lab {
    pub(crate) world: World,
    pub(crate) now: Timestamp,
    pub(crate) pace: Pace,
}

impl Lab {
    /// An empty world, 2026-01-02T03:04:05Z, the default pace.
    pub(crate) fn new() -> Self {
        let now = "2026-01-02T03:04:05Z".parse().unwrap();
        Self { world: World::new(7), now, pace: Pace::default() }
    }

    /// Lets time pass and what is due happen.
    pub(crate) fn wait(&mut self, time: Duration) {
        self.now += time;
        self.world.settle(self.now);
    }

    /// Lets every transition end that takes time.
    pub(crate) fn settle(&mut self) {
        self.wait(Duration::from_secs(10));
    }

    /// Calls an action. Its answer fits the metadata exactly, and a refusal changes nothing.
    pub(crate) fn call(&mut self, action: &str, pairs: &[(&str, &str)]) -> Result<Value, Refusal> {
        self.call_entry(entry(action), pairs)
    }

    /// As [`call`](Self::call), for names that several products have.
    pub(crate) fn call_entry(
        &mut self,
        entry: &Entry,
        pairs: &[(&str, &str)],
    ) -> Result<Value, Refusal> {
        let action = entry.action;
        let spec = entry.spec().unwrap();
        let mut params: Params =
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let report = validate::inspect(&spec.parameters, &params);
        assert_eq!(report.unknown, [""; 0], "{action} has no such parameter");
        report.verdict()?;
        validate::clamp(&spec.parameters, &mut params);
        self.world.settle(self.now);
        let handler = find(entry.product, action).unwrap_or_else(|| panic!("{action}: no handler"));
        let dry_run = params.get("DryRun").is_some_and(|value| value == "true");
        let call = Call { action, params: &params, now: self.now, pace: &self.pace };
        let before = serde_json::to_value(&self.world).unwrap();
        match run(&mut self.world, &call, handler, dry_run) {
            Ok(answer) => Ok(checked(action, answer, spec.response().unwrap())),
            Err(refusal) => {
                let after = serde_json::to_value(&self.world).unwrap();
                assert_eq!(before, after, "{action} refused, but changed something");
                Err(refusal)
            }
        }
    }

    /// The answer of a call that succeeds.
    pub(crate) fn ok(&mut self, action: &str, pairs: &[(&str, &str)]) -> Value {
        self.call(action, pairs).unwrap_or_else(|refusal| panic!("{action} {pairs:?}: {refusal:?}"))
    }

    /// The code of a call that is refused, which the metadata lists with its status.
    pub(crate) fn refused(&mut self, action: &str, pairs: &[(&str, &str)]) -> &'static str {
        match self.call(action, pairs) {
            Ok(answer) => panic!("{action} {pairs:?}: answered {answer}"),
            Err(refusal) => {
                assert!(is_documented(action, &refusal), "{action} does not list {refusal:?}");
                refusal.code
            }
        }
    }
}

/// Whether the metadata lists a code with its status for an action, or for every action.
pub(crate) fn is_documented(action: &str, refusal: &Refusal) -> bool {
    const OF_EVERY_ACTION: [&str; 6] = [
        "MissingParameter",
        "InvalidParameter",
        "InvalidParameter.NextToken",
        "IdempotentParameterMismatch",
        "DryRunOperation",
        "DRYRUN.SUCCESS",
    ];
    let codes = entry(action).spec().unwrap().error_codes.get(refusal.status.as_str());
    OF_EVERY_ACTION.contains(&refusal.code)
        || codes.is_some_and(|codes| codes.iter().any(|known| known.error_code == refusal.code))
}

fn entry(action: &str) -> &'static Entry {
    let found = catalog::entries().iter().find(|entry| entry.action == action);
    found.unwrap_or_else(|| panic!("the metadata has no action {action}"))
}

/// The answer, which has nothing that the schema lacks and everything in its type.
fn checked(action: &str, answer: Value, schema: &Schema) -> Value {
    let mut whole = answer.clone();
    whole["RequestId"] = "ID".into();
    assert_eq!(misfit(schema, &whole, action), None, "{answer:#}");
    assert_eq!(stranger(schema, &whole, action), None, "{answer:#}");
    answer
}

/// The first member that the schema does not have.
fn stranger(schema: &Schema, value: &Value, path: &str) -> Option<String> {
    match value {
        Value::Object(members) => members.iter().find_map(|(name, value)| {
            let path = format!("{path}.{name}");
            let member = schema.properties.get(name).or(schema.additional_properties.as_deref());
            member.map_or(Some(path.clone()), |schema| stranger(schema, value, &path))
        }),
        Value::Array(items) => {
            let item = schema.items.as_deref()?;
            items.iter().find_map(|value| stranger(item, value, path))
        }
        _ => None,
    }
}

#[test]
fn a_member_that_the_schema_lacks_is_found() {
    let schema = entry("DescribeDisks").spec().unwrap().response().unwrap();
    let answer = |disk: Value| serde_json::json!({"Disks": {"Disk": [disk]}});
    assert_eq!(stranger(schema, &answer(serde_json::json!({"DiskId": "d"})), "A"), None);
    let found = stranger(schema, &answer(serde_json::json!({"DiscId": "d"})), "A");
    assert_eq!(found.as_deref(), Some("A.Disks.Disk.DiscId"));
}
