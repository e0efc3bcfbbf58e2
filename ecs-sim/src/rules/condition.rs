//! Conditions of rules. They are true, false, or depend on what a request does not say.

use ecs_api_spec::Condition;
use serde_json::Value;

use super::Request;
use super::sent::Sent;
use super::value::{plain, same};

/// Whether all conditions hold for a member in a place;
/// `None` if it depends on what a request does not say.
pub(super) fn all(
    conditions: &[Condition],
    request: &Request<'_>,
    path: &str,
    place: &str,
) -> Option<bool> {
    let results = conditions.iter().map(|condition| holds(condition, request, path, place));
    join(results, false)
}

/// The decisive result if there is one, else `None` if one is unknown.
fn join(results: impl Iterator<Item = Option<bool>>, decisive: bool) -> Option<bool> {
    let mut joined = Some(!decisive);
    for result in results {
        match result {
            Some(result) if result == decisive => return Some(decisive),
            Some(_) => {}
            None => joined = None,
        }
    }
    joined
}

fn holds(condition: &Condition, request: &Request<'_>, path: &str, place: &str) -> Option<bool> {
    match condition {
        Condition::Any(any) => {
            join(any.any.iter().map(|condition| holds(condition, request, path, place)), true)
        }
        Condition::Note(_) => None,
        Condition::Is(is) => Some(has_value(request, path, place, &is.member, &is.is)),
        Condition::Not(not) => Some(!has_value(request, path, place, &not.member, &not.not)),
        Condition::Set(set) => {
            let place = Sent::place_beside(place, path, &set.member);
            Some(request.sent.is_sent(place, &set.member) == set.set)
        }
    }
}

/// Whether the member has one of the values, sent or by default.
fn has_value(
    request: &Request<'_>,
    path: &str,
    place: &str,
    member: &str,
    wanted: &[Value],
) -> bool {
    let place = Sent::place_beside(place, path, member);
    let is_wanted = |value: &str| wanted.iter().any(|wanted| same(&plain(wanted), value, false));
    if request.sent.is_sent(place, member) {
        return request.sent.values(place, member).any(|(_, value)| is_wanted(value));
    }
    let default = request.rules.members.get(member).and_then(|rule| rule.default.as_ref());
    default.is_some_and(|default| is_wanted(&plain(default)))
}
