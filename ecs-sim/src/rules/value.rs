//! What a value can be: its range, its set of values, and the items of a list.

use ecs_api_spec::{Condition, Range, Separator};
use serde_json::{Number, Value};

use super::{Broken, Request, Rule, code, condition, text};
use crate::actions::Call;
use crate::lenient_json;

/// The key of a rule and the reason.
pub(super) type Reason = (&'static str, String);

/// The first rule that the value of a parameter breaks.
pub(super) fn broken(request: &Request<'_>) -> Option<Broken> {
    request.places().find_map(|(path, rule, place)| {
        let is_ignored = !rule.ignored_when.is_empty()
            && condition::all(&rule.ignored_when, request, path, &place) == Some(true);
        if is_ignored {
            return None;
        }
        let member = Member { request, path, rule, place: &place };
        let broken =
            |name: &str, (key, reason)| Broken { key, path, name: name.to_owned(), reason };
        let of_list = request.sent.items(&place, path).and_then(|items| rule.broken_count(items));
        let of_list = of_list
            .filter(|(key, _)| rule.is_certain(key))
            .map(|reason| broken(&format!("{place}{}", last(path)), reason));
        of_list.or_else(|| {
            let mut values = request.sent.values(&place, path);
            values.find_map(|(name, value)| Some(broken(name, member.broken_value(value)?)))
        })
    })
}

/// The last name of a path.
pub(super) fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// A value of a rule as the text of a parameter.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

pub(super) fn same(a: &str, b: &str, case_sensitive: bool) -> bool {
    if case_sensitive { a == b } else { a.eq_ignore_ascii_case(b) }
}

struct Member<'m> {
    request: &'m Request<'m>,
    path: &'static str,
    rule: &'static Rule,
    place: &'m str,
}

impl Member<'_> {
    fn broken_value(&self, value: &str) -> Option<Reason> {
        let items: Vec<String> = match self.rule.separator {
            Some(Separator::Json) => match lenient_json::parse(value) {
                Ok(Value::Array(items)) if items.iter().all(Value::is_string) => {
                    items.iter().map(plain).collect()
                }
                _ => return self.certain([("separator", "not a JSON array of texts".to_owned())]),
            },
            Some(Separator::Comma) => value.split(',').map(|item| item.trim().to_owned()).collect(),
            None => return self.broken_item(value),
        };
        let of_count = self.certain(self.rule.broken_count(items.len()));
        of_count.or_else(|| items.iter().find_map(|item| self.broken_item(item)))
    }

    fn broken_item(&self, item: &str) -> Option<Reason> {
        let when = |conditions: &[Condition]| {
            condition::all(conditions, self.request, self.path, self.place) == Some(true)
        };
        let ranges = self.rule.ranges.iter().filter(|range| when(&range.when));
        let of_range = |range: &'static Range| Limits::of(&range.min, &range.max, &range.values);
        let always = Limits::of(&self.rule.min, &self.rule.max, &self.rule.values);
        let limits = [always].into_iter().chain(ranges.map(of_range));
        let of_limits = limits.flat_map(|limits| {
            let of_range = limits.broken_by(item).filter(|_| !self.rule.soft);
            of_range.into_iter().chain(self.broken_set(limits.values, item))
        });
        let of_steps = self.rule.broken_above(item).into_iter().chain(self.rule.broken_step(item));
        self.certain(of_limits.chain(of_steps).chain(text::broken(self.rule, item)))
    }

    /// The first reason of a rule that is enforced.
    fn certain(&self, reasons: impl IntoIterator<Item = Reason>) -> Option<Reason> {
        reasons.into_iter().find(|(key, _)| self.is_enforced(key))
    }

    /// A read finds nothing for an unknown value, unless the action documents an error for it.
    fn is_enforced(&self, key: &str) -> bool {
        let of_filter = ["values", "pattern", "format", "separator"].contains(&key);
        self.rule.is_certain(key)
            && !(of_filter
                && is_read(self.request.call)
                && code::of_rule(self.request.call, self.rule, key, self.path).is_none())
    }

    fn broken_set(&self, values: &[Value], item: &str) -> Option<Reason> {
        // Values beside a pattern are examples.
        if values.is_empty() || self.rule.pattern.is_some() {
            return None;
        }
        let case_sensitive = self.rule.case_sensitive != Some(false);
        let fits = |value: &Value| same(&plain(value), item, case_sensitive && !value.is_boolean());
        let known: Vec<String> = values.iter().map(plain).collect();
        (!values.iter().any(fits))
            .then(|| ("values", format!("{item:?} is not one of {}", known.join(", "))))
    }
}

/// Whether an action only reads.
pub(super) fn is_read(call: &Call<'_>) -> bool {
    call.entry.spec().is_ok_and(|spec| spec.read_only)
}

/// What a value can be.
struct Limits {
    min: Option<f64>,
    max: Option<f64>,
    values: &'static [Value],
}

impl Limits {
    fn of(min: &Option<Number>, max: &Option<Number>, values: &'static [Value]) -> Self {
        let float = |limit: &Option<Number>| limit.as_ref().and_then(Number::as_f64);
        Self { min: float(min), max: float(max), values }
    }

    fn broken_by(&self, text: &str) -> Option<Reason> {
        let number: f64 = text.parse().ok()?;
        if let Some(min) = self.min.filter(|min| number < *min) {
            return Some(("min", format!("{text} is below {min}")));
        }
        let max = self.max.filter(|max| number > *max)?;
        Some(("max", format!("{text} is above {max}")))
    }
}

impl Rule {
    /// An uncertain rule is enforced only where it names an error code for the check.
    pub(super) fn is_certain(&self, key: &str) -> bool {
        !self.unsure || self.codes.contains_key(key)
    }

    fn broken_above(&self, text: &str) -> Option<Reason> {
        let number: f64 = text.parse().ok()?;
        let limit =
            self.above.as_ref().and_then(Number::as_f64).filter(|limit| number <= *limit)?;
        Some(("above", format!("{text} is not above {limit}")))
    }

    fn broken_step(&self, text: &str) -> Option<Reason> {
        let number: f64 = text.parse().ok().filter(|_| !self.soft)?;
        let step = self.multiple_of.as_ref().and_then(Number::as_f64);
        let step = step.filter(|step| !is_multiple(number, *step))?;
        Some(("multipleOf", format!("{text} is not a multiple of {step}")))
    }

    fn broken_count(&self, items: usize) -> Option<Reason> {
        let items = items as u64;
        if let Some(max) = self.max_items.filter(|max| items > *max) {
            return Some(("maxItems", format!("{items} items, more than {max}")));
        }
        let min = self.min_items.filter(|min| items < *min)?;
        Some(("minItems", format!("{items} items, less than {min}")))
    }
}

/// Steps such as 0.001 are not exact in binary.
fn is_multiple(number: f64, step: f64) -> bool {
    let times = number / step;
    (times - times.round()).abs() < 1e-6
}
