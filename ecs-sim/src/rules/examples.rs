//! Examples of values, for tests.

use serde_json::Value;

use super::load;
use super::value::plain;
use crate::api_spec::Entry;

/// Values that the rules name for a parameter, such as its smallest one.
pub(crate) fn examples(entry: &Entry, parameter: &str) -> Vec<String> {
    let names = parameter.split('.').filter(|name| name.parse::<usize>().is_err());
    let path = names.collect::<Vec<_>>().join("/");
    let Some(rule) = load::of(entry).members.get(&path) else { return Vec::new() };
    let ranges = rule.ranges.iter().flat_map(|range| {
        range
            .values
            .iter()
            .map(plain)
            .chain([&range.min, &range.max].into_iter().flatten().map(|n| n.to_string()))
    });
    let limits = [&rule.min, &rule.max].into_iter().flatten();
    let values = rule.values.iter().map(plain).chain(limits.map(ToString::to_string)).chain(ranges);
    let is_list = rule.separator == Some(ecs_api_spec::Separator::Json);
    values.map(|value| if is_list { Value::from(vec![value]).to_string() } else { value }).collect()
}
