//! What a value can be: its range, its set of values, and the items of a list.

use ecs_api_spec::{Condition, Range, Separator};
use serde_json::{Number, Value};

use super::{Broken, Request, Rule, code, condition, text};
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
        let broken = |name: &str, (key, reason)| Broken { key, path, name: name.to_owned(), reason };
        let of_list = request.sent.items(&place, path).and_then(|items| rule.broken_count(items));
        let of_list = of_list.map(|reason| broken(&format!("{place}{}", last(path)), reason));
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
                Ok(Value::Array(items)) => items.iter().map(plain).collect(),
                _ => return Some(("separator", "not a JSON array".to_owned())),
            },
            Some(Separator::Comma) => value.split(',').map(|item| item.trim().to_owned()).collect(),
            None => return self.broken_item(value),
        };
        // An empty list is that of a client that has nothing to send.
        let of_count = (!items.is_empty()).then(|| self.rule.broken_count(items.len())).flatten();
        of_count.or_else(|| items.iter().find_map(|item| self.broken_item(item)))
    }

    fn broken_item(&self, item: &str) -> Option<Reason> {
        let when = |conditions: &[Condition]| {
            condition::all(conditions, self.request, self.path, self.place) == Some(true)
        };
        let ranges = self.rule.ranges.iter().filter(|range| when(&range.when));
        let of_range = |range: &'static Range| Limits::of(&range.min, &range.max, &range.values);
        let always = Limits::of(&self.rule.min, &self.rule.max, &self.rule.values);
        let mut limits = [always].into_iter().chain(ranges.map(of_range));
        limits
            .find_map(|limits| {
                let of_range = limits.broken_by(item).filter(|_| !self.rule.soft);
                of_range.or_else(|| self.broken_set(limits.values, item))
            })
            .or_else(|| self.rule.broken_step(item))
            .or_else(|| text::broken(self.rule, item))
    }

    fn broken_set(&self, values: &[Value], item: &str) -> Option<Reason> {
        // Values beside a pattern are examples.
        if values.is_empty() || self.rule.pattern.is_some() || !self.is_closed() {
            return None;
        }
        let case_sensitive = self.rule.case_sensitive != Some(false);
        let fits = |value: &Value| {
            same(&plain(value), item, case_sensitive && !value.is_boolean())
        };
        let known: Vec<String> = values.iter().map(plain).collect();
        (!values.iter().any(fits))
            .then(|| ("values", format!("{item:?} is not one of {}", known.join(", "))))
    }

    /// A filter with an unknown value matches nothing, unless the action documents an error for it.
    fn is_closed(&self) -> bool {
        let is_read = self.request.call.entry.spec().is_ok_and(|spec| spec.read_only);
        !is_read || code::is_documented(self.request.call, self.rule, "values", self.path)
    }
}

/// What a value can be.
struct Limits {
    min: Option<f64>,
    max: Option<f64>,
    values: &'static [Value],
}

impl Limits {
    fn of(
        min: &Option<Number>,
        max: &Option<Number>,
        values: &'static [Value],
    ) -> Self {
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
