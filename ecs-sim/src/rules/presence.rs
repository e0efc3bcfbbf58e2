//! Which members a request has: those that others require, exclude or need.

use ecs_api_spec::Condition;

use super::sent::Sent;
use super::value::{Reason, is_read, last};
use super::{Broken, Request, Rule, code, condition};

/// The first rule that the presence or absence of a member breaks.
pub(super) fn broken(request: &Request<'_>) -> Option<Broken> {
    request.places().find_map(|(path, rule, place)| {
        let member = Member { request, path, place: &place };
        let is_sent = member.is_sent(path);
        let found = if is_sent { member.not_allowed(rule) } else { member.missing(rule) };
        let found = found.or_else(|| member.choice(rule));
        let (key, reason) = found.filter(|(key, _)| is_enforced(request, rule, key, path))?;
        Some(Broken { key, path, name: format!("{place}{}", last(path)), reason })
    })
}

/// The first rule of the action that the presence or absence of members breaks.
pub(super) fn broken_for_action(request: &Request<'_>) -> Option<Broken> {
    let rule = &request.rules.action;
    let count = |members: &[String]| {
        members.iter().filter(|member| request.sent.is_sent("", member)).count()
    };
    let missing = rule.at_least_one_of.iter().find(|members| count(members) == 0);
    let missing = missing.map(|members| ("atLeastOneOf", members, "at least"));
    let too_many = || rule.exclusive.iter().find(|members| count(members) > 1);
    let found = missing.or_else(|| too_many().map(|members| ("exclusive", members, "at most")));
    let (key, members, words) = found?;
    if is_read(request.call) && !rule.codes.contains_key(key) {
        return None;
    }
    let reason = format!("{words} one of them must be sent");
    Some(Broken { key, path: "", name: members.join(", "), reason })
}

/// A read ignores what has no effect, unless the action documents an error for it.
fn is_enforced(request: &Request<'_>, rule: &'static Rule, key: &str, path: &str) -> bool {
    let is_documented = || code::of_rule(request.call, rule, key, path).is_some();
    rule.is_certain(key) && (!is_read(request.call) || is_documented())
}

/// A member in a place, which a request may have or not.
struct Member<'m> {
    request: &'m Request<'m>,
    path: &'m str,
    place: &'m str,
}

impl Member<'_> {
    fn is_sent(&self, other: &str) -> bool {
        let place = Sent::place_beside(self.place, self.path, other);
        self.request.sent.is_sent(place, other)
    }

    /// Like [`is_sent`](Self::is_sent), but `false` as a value asks for nothing.
    fn is_wanted(&self, other: &str) -> bool {
        let place = Sent::place_beside(self.place, self.path, other);
        let is_false = |(_, value): (&str, &str)| value.eq_ignore_ascii_case("false");
        let mut values = self.request.sent.values(place, other).peekable();
        self.is_sent(other) && !(values.peek().is_some() && values.all(is_false))
    }

    fn holds(&self, conditions: &[Condition]) -> Option<bool> {
        condition::all(conditions, self.request, self.path, self.place)
    }

    fn missing(&self, rule: &Rule) -> Option<Reason> {
        let conditions = &rule.required_when;
        let is_required = !conditions.is_empty() && self.holds(conditions) == Some(true);
        (is_required && rule.default.is_none())
            .then(|| ("requiredWhen", "required with the other parameters".to_owned()))
    }

    fn not_allowed(&self, rule: &Rule) -> Option<Reason> {
        if !self.is_wanted(self.path) {
            return None;
        }
        if let Some(other) = rule.excludes.iter().find(|other| self.is_wanted(other)) {
            return Some(("excludes", format!("not together with {other}")));
        }
        if let Some(other) = rule.needs.iter().find(|other| !self.is_sent(other)) {
            return Some(("needs", format!("needs {other}")));
        }
        // Most services ignore a member where it has no effect: a code says that they reject it.
        let is_rejected = rule.codes.contains_key("onlyWhen");
        (is_rejected && self.holds(&rule.only_when) == Some(false))
            .then(|| ("onlyWhen", "not allowed with the other parameters".to_owned()))
    }

    fn choice(&self, rule: &Rule) -> Option<Reason> {
        let count = |members: &[String]| members.iter().filter(|other| self.is_sent(other)).count();
        let rows = [
            ("oneOf", &rule.one_of, 1, 1),
            ("atLeastOneOf", &rule.at_least_one_of, 1, usize::MAX),
            ("atMostOneOf", &rule.at_most_one_of, 0, 1),
        ];
        let found = rows.into_iter().find(|(_, members, min, max)| {
            !members.is_empty() && !(*min..=*max).contains(&count(members))
        });
        let (key, members, min, _) = found?;
        let (members, words) = (members.join(", "), if min == 0 { "at most" } else { "at least" });
        let words = if key == "oneOf" { "exactly" } else { words };
        Some((key, format!("{words} one of {members} must be sent")))
    }
}
