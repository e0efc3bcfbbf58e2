//! What the actions that list resources select by.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::listed::reject;
use super::{Call, Page};
use crate::service_error::ServiceError;
use crate::world::{Tags, parse_time, tags_match};

/// Conditions that must all hold. Only what the call asks for is looked at.
pub(super) struct Filter<'a, T> {
    call: &'a Call<'a>,
    conditions: Vec<Condition<'a, T>>,
}

type Condition<'a, T> = Box<dyn Fn(&T) -> bool + 'a>;

/// A moment of a resource by the name that `Filter.N.Key` has for it, such as `Creation` for
/// `CreationStartTime` and `CreationEndTime`.
pub(super) type Moment<T> = (&'static str, fn(&T) -> Option<Timestamp>);

impl<'a, T> Filter<'a, T> {
    /// Selects everything.
    pub(super) fn new(call: &'a Call<'a>) -> Self {
        Self { call, conditions: Vec::new() }
    }

    /// A condition of another kind than those below.
    pub(super) fn when(mut self, condition: impl Fn(&T) -> bool + 'a) -> Self {
        self.conditions.push(Box::new(condition));
        self
    }

    /// A text that is the one that was asked for.
    pub(super) fn text(self, parameter: &str, member: impl Fn(&T) -> &str + 'a) -> Self {
        match self.call.text(parameter) {
            Some(wanted) => self.when(move |found| member(found) == wanted),
            None => self,
        }
    }

    pub(super) fn flag(self, parameter: &str, member: impl Fn(&T) -> bool + 'a) -> Self {
        match self.call.flag(parameter) {
            Some(wanted) => self.when(move |found| member(found) == wanted),
            None => self,
        }
    }

    /// A list of ids selects what is in it; an empty one selects everything.
    pub(super) fn ids(self, wanted: Option<Vec<String>>, id: impl Fn(&T) -> &str + 'a) -> Self {
        match wanted.filter(|ids| !ids.is_empty()) {
            Some(ids) => self.when(move |found| ids.iter().any(|wanted| wanted == id(found))),
            None => self,
        }
    }

    /// A text that is one of those known; `all` selects everything, and case does not matter.
    pub(super) fn choice(
        self,
        parameter: &str,
        known: &[&str],
        code: &'static str,
        member: impl Fn(&T) -> &str + 'a,
    ) -> Result<Self, ServiceError> {
        match self.call.text(parameter).filter(|wanted| !wanted.eq_ignore_ascii_case("all")) {
            None => Ok(self),
            Some(wanted) if known.iter().any(|value| value.eq_ignore_ascii_case(wanted)) => {
                Ok(self.when(move |found| member(found).eq_ignore_ascii_case(wanted)))
            }
            Some(wanted) => {
                let message =
                    format!("{parameter}: {wanted:?} is not one of {}.", known.join(", "));
                Err(reject(self.call, code, message))
            }
        }
    }

    /// Tags that are all there.
    pub(super) fn tags(
        self,
        wanted: Vec<(String, Option<String>)>,
        member: impl Fn(&T) -> &Tags + 'a,
    ) -> Self {
        match wanted.is_empty() {
            true => self,
            false => self.when(move |found| tags_match(member(found), &wanted)),
        }
    }

    /// From and until when moments were, from `Filter.N`.
    pub(super) fn times(mut self, moments: &[Moment<T>]) -> Result<Self, ServiceError>
    where
        T: 'a,
    {
        for fields in self.call.records("Filter") {
            let (key, value) = (fields.text_or_empty("Key"), fields.text_or_empty("Value"));
            let known = moments.iter().find_map(|(name, member)| {
                let end = key.strip_prefix(name)?;
                ["StartTime", "EndTime"].contains(&end).then_some((*member, end == "StartTime"))
            });
            let (member, is_start) = known.ok_or_else(|| {
                let message = format!("Filter: there is no key {key:?}.");
                reject(self.call, "InvalidFilterKey.NotFound", message)
            })?;
            let time = parse_time(&value).ok_or_else(|| {
                let message = format!("Filter: {value:?} is no time such as 2026-01-02T03:04Z.");
                reject(self.call, "InvalidFilterValue", message)
            })?;
            self = match is_start {
                true => self.when(move |found| member(found).is_some_and(|found| found >= time)),
                false => self.when(move |found| member(found).is_some_and(|found| found <= time)),
            };
        }
        Ok(self)
    }

    pub(super) fn matches(&self, resource: &T) -> bool {
        self.conditions.iter().all(|condition| condition(resource))
    }

    /// The page of what is selected.
    pub(super) fn page<'w>(
        &self,
        all: &'w BTreeMap<String, T>,
    ) -> Result<Page<&'w T>, ServiceError> {
        let selected = all.iter().filter(|(_, resource)| self.matches(resource));
        Page::of(self.call, selected.map(|(id, resource)| (id.as_str(), resource)))
    }
}

/// Whether a text is the one that was asked for, if one was.
pub(super) fn text(call: &Call<'_>, parameter: &str, value: &str) -> bool {
    call.text(parameter).is_none_or(|wanted| wanted == value)
}

/// As [`Filter::ids`], for what is no resource of its own.
pub(super) fn ids(wanted: Option<&Vec<String>>, id: &str) -> bool {
    wanted.is_none_or(|ids| ids.is_empty() || ids.iter().any(|wanted| wanted == id))
}

/// Whether a value is the choice, if one was made; case does not matter.
pub(super) fn is_chosen(choice: Option<&str>, value: &str) -> bool {
    choice.is_none_or(|wanted| wanted.eq_ignore_ascii_case(value))
}
