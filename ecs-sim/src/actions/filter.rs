//! Filters of the list actions.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::listed::reject;
use super::{Call, Page};
use crate::service_error::Result;
use crate::world::{Tags, parse_time, tags_match};

/// A conjunction of conditions; a parameter that the call does not send adds none.
pub(super) struct Filter<'a, T> {
    call: &'a Call<'a>,
    conditions: Vec<Condition<'a, T>>,
}

type Condition<'a, T> = Box<dyn Fn(&T) -> bool + 'a>;

/// A parameter and the string member that equals it.
pub(super) type Text<T> = (&'static str, fn(&T) -> &str);

/// A timestamp of a resource and its name in `Filter.N.Key`, such as `Creation` for
/// `CreationStartTime` and `CreationEndTime`.
pub(super) type Moment<T> = (&'static str, fn(&T) -> Option<Timestamp>);

impl<'a, T> Filter<'a, T> {
    /// A filter that selects everything.
    pub(super) fn new(call: &'a Call<'a>) -> Self {
        Self { call, conditions: Vec::new() }
    }

    /// Adds a custom condition.
    pub(super) fn when(mut self, condition: impl Fn(&T) -> bool + 'a) -> Self {
        self.conditions.push(Box::new(condition));
        self
    }

    /// Adds a condition that a string member equals the parameter.
    pub(super) fn text(self, parameter: &str, member: impl Fn(&T) -> &str + 'a) -> Self {
        match self.call.text(parameter) {
            Some(wanted) => self.when(move |found| member(found) == wanted),
            None => self,
        }
    }

    /// Adds a condition for each row of a table.
    pub(super) fn texts(self, table: &[Text<T>]) -> Self
    where
        T: 'a,
    {
        table.iter().fold(self, |filter, (parameter, member)| filter.text(parameter, *member))
    }

    pub(super) fn flag(self, parameter: &str, member: impl Fn(&T) -> bool + 'a) -> Self {
        match self.call.flag(parameter) {
            Some(wanted) => self.when(move |found| member(found) == wanted),
            None => self,
        }
    }

    /// Selects resources by id; an empty list selects everything.
    pub(super) fn ids(self, wanted: Option<Vec<String>>, id: impl Fn(&T) -> &str + 'a) -> Self {
        match wanted.filter(|ids| !ids.is_empty()) {
            Some(ids) => self.when(move |found| ids.iter().any(|wanted| wanted == id(found))),
            None => self,
        }
    }

    /// Adds a condition on an enumerated parameter, compared case-insensitively; `all` selects
    /// everything.
    pub(super) fn choice(
        self,
        parameter: &str,
        known: &[&str],
        code: &'static str,
        member: impl Fn(&T) -> &str + 'a,
    ) -> Result<Self> {
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

    /// Adds a condition that all the tags are present.
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

    /// Adds conditions on timestamps, from `Filter.N`.
    pub(super) fn times(mut self, moments: &[Moment<T>]) -> Result<Self>
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
                let message = format!("Filter: {key:?} is not a supported key.");
                reject(self.call, "InvalidFilterKey.NotFound", message)
            })?;
            let time = parse_time(&value).ok_or_else(|| {
                let message = format!("Filter: {value:?} is not a time such as 2026-01-02T03:04Z.");
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

    /// The requested page of the selected resources.
    pub(super) fn page<'w>(&self, all: &'w BTreeMap<String, T>) -> Result<Page<&'w T>> {
        let selected = all.iter().filter(|(_, resource)| self.matches(resource));
        Page::of(self.call, selected.map(|(id, resource)| (id.as_str(), resource)))
    }
}

/// Whether the value equals the parameter, if the call sends it.
pub(super) fn text(call: &Call<'_>, parameter: &str, value: &str) -> bool {
    call.text(parameter).is_none_or(|wanted| wanted == value)
}

/// Like [`Filter::ids`], for items without a filter of their own.
pub(super) fn ids(wanted: Option<&Vec<String>>, id: &str) -> bool {
    wanted.is_none_or(|ids| ids.is_empty() || ids.iter().any(|wanted| wanted == id))
}

/// Whether the value equals the choice, if there is one, compared case-insensitively.
pub(super) fn is_chosen(choice: Option<&str>, value: &str) -> bool {
    choice.is_none_or(|wanted| wanted.eq_ignore_ascii_case(value))
}
