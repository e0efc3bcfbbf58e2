//! Filters of the list actions, in table form.

use std::borrow::Cow;

use jiff::Timestamp;
use serde_json::Value;

use super::checks::reject;
use super::{Call, Fields, Page, listed, lookup, names};
use crate::service_error::Result;
use crate::world::{Kind, Tags, World, parse_time, tags_match};

/// The filters of an action. A parameter that the call does not send selects everything.
pub(super) type Filters<T> = &'static [Filter<T>];

/// A parameter that selects resources by a field.
pub(super) struct Filter<T: 'static> {
    pub(super) parameter: &'static str,
    pub(super) how: How,
    pub(super) field: for<'a> fn(&'a World, &'a Call<'a>, &'a T) -> Field<'a>,
}

/// How a parameter selects a field.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum How {
    /// It is the field, or a list of which the field is an item.
    Is,
    /// It is one of the documented values, compared case-insensitively; `all` selects everything.
    Choice,
    /// Like `Is`, compared case-insensitively.
    AnyCase,
    /// It is a name in which `*` matches any characters.
    Pattern,
    /// It is a part of the field.
    Part,
    /// It is a JSON array of ids; an empty array selects everything.
    Ids,
    /// It is a JSON array of texts; an empty array selects nothing.
    Json,
    /// It has values separated by commas.
    Commas,
    /// It is a time that is not after the field.
    Since,
    /// It is a time that is not before the field.
    Until,
    /// It is the start of a `Filter.N.Key`: `Creation` of `CreationStartTime` and `CreationEndTime`.
    Times,
    /// It is a list of tags.
    Tags,
}

/// A field of a resource. A resource without it has an empty text, or no time.
pub(super) enum Field<'a> {
    Text(Cow<'a, str>),
    Texts(Vec<&'a str>),
    Flag(bool),
    Number(i64),
    Time(Option<Timestamp>),
    Tags(Option<&'a Tags>),
}

/// A table of filters: `|world, call, resource|` and, by how they match, the parameters with their
/// fields.
macro_rules! filters {
    (
        |$world:pat_param, $call:pat_param, $item:pat_param|
        $($how:ident { $($parameter:literal: $field:expr),+ $(,)? })+
    ) => {
        &[$($($crate::actions::filter::Filter {
            parameter: $parameter,
            how: $crate::actions::filter::How::$how,
            // Most fields are of the resource alone.
            #[allow(unused_variables)]
            field: |$world, $call, $item| $crate::actions::filter::Field::from($field),
        },)+)+]
    };
}
pub(super) use filters;

macro_rules! fields {
    ($($variant:ident: |$value:ident: $from:ty| $field:expr,)*) => {
        $(impl<'a> From<$from> for Field<'a> {
            fn from($value: $from) -> Self {
                Self::$variant($field)
            }
        })*
    };
}

fields! {
    Text: |text: &'a str| text.into(),
    Text: |text: &'a String| text.into(),
    Text: |text: String| text.into(),
    Text: |text: &'a Option<String>| text.as_deref().unwrap_or_default().into(),
    Texts: |texts: Vec<&'a str>| texts,
    Texts: |texts: &'a Vec<String>| texts.iter().map(String::as_str).collect(),
    Flag: |flag: bool| flag,
    Number: |number: i64| number,
    Time: |time: Timestamp| Some(time),
    Time: |time: Option<Timestamp>| time,
    Tags: |tags: &'a Tags| Some(tags),
    Tags: |tags: Option<&'a Tags>| tags,
}

/// The response of a list action: a page of the resources that the call selects, of its region or,
/// if it sends none, of all regions.
pub(super) fn list<'w, T: Kind>(
    world: &'w World,
    call: &'w Call<'_>,
    filters: Filters<T>,
    row: impl FnMut(&'w T) -> Value,
) -> Result<Value> {
    list_of(world, call, lookup::in_region(T::all(world), call), filters, row)
}

/// Like [`list`], of resources with their keys in ascending order.
pub(super) fn list_of<'w, T: 'static>(
    world: &'w World,
    call: &'w Call<'_>,
    all: impl Iterator<Item = (&'w str, &'w T)>,
    filters: Filters<T>,
    row: impl FnMut(&'w T) -> Value,
) -> Result<Value> {
    let selection = Selection::of(world, call, filters)?;
    let page = Page::of(call, all.filter(|(_, found)| selection.has(found)))?;
    page.response(call, row)
}

/// The filters that a call sends.
pub(super) struct Selection<'a, T: 'static> {
    world: &'a World,
    call: &'a Call<'a>,
    sent: Vec<(&'static Filter<T>, Wanted<'a>)>,
}

/// What the call sends for a filter.
enum Wanted<'a> {
    Texts(Vec<Cow<'a, str>>),
    Tags(Vec<(String, Option<String>)>),
    Between(Timestamp, Timestamp),
}

impl<'a, T> Selection<'a, T> {
    pub(super) fn of(world: &'a World, call: &'a Call<'a>, filters: Filters<T>) -> Result<Self> {
        let (times, others): (Vec<_>, Vec<_>) =
            filters.iter().partition(|filter| filter.how == How::Times);
        let mut sent = Vec::new();
        for filter in others {
            sent.extend(wanted(call, filter.parameter, filter.how)?.map(|wanted| (filter, wanted)));
        }
        for fields in call.records("Filter").iter().filter(|_| !times.is_empty()) {
            sent.push(time_range(call, fields, &times)?);
        }
        Ok(Self { world, call, sent })
    }

    /// Whether the call sends any of the filters.
    pub(super) fn is_empty(&self) -> bool {
        self.sent.is_empty()
    }

    pub(super) fn has(&self, found: &T) -> bool {
        self.sent.iter().all(|(filter, wanted)| {
            wanted.selects(filter.how, &(filter.field)(self.world, self.call, found))
        })
    }
}

/// The filter of a `Filter.N`, and its range.
fn time_range<T>(
    call: &Call<'_>,
    fields: &Fields<'_>,
    times: &[&'static Filter<T>],
) -> Result<(&'static Filter<T>, Wanted<'static>)> {
    let (key, value) = (fields.text_or_empty("Key"), fields.text_or_empty("Value"));
    let end = |filter: &&'static Filter<T>| match key.strip_prefix(filter.parameter)? {
        "StartTime" => Some((*filter, true)),
        "EndTime" => Some((*filter, false)),
        _ => None,
    };
    let (filter, is_start) = times.iter().find_map(end).ok_or_else(|| {
        let message = format!("Filter: {key:?} is not a supported key.");
        listed::reject(call, "InvalidFilterKey.NotFound", message)
    })?;
    let time = parse_time(&value).ok_or_else(|| {
        let message = format!("Filter: {value:?} is not a time such as 2026-01-02T03:04Z.");
        listed::reject(call, "InvalidFilterValue", message)
    })?;
    Ok((filter, between(time, is_start)))
}

fn between(time: Timestamp, is_start: bool) -> Wanted<'static> {
    if is_start {
        Wanted::Between(time, Timestamp::MAX)
    } else {
        Wanted::Between(Timestamp::MIN, time)
    }
}

fn wanted<'a>(call: &Call<'a>, parameter: &str, how: How) -> Result<Option<Wanted<'a>>> {
    let owned = |texts: Vec<String>| texts.into_iter().map(Cow::Owned).collect();
    let texts = match how {
        How::Ids => listed::json(call, parameter)?.filter(|ids| !ids.is_empty()).map(owned),
        How::Json => listed::json(call, parameter)?.map(owned),
        How::Commas => {
            let texts = call.comma_list(parameter);
            texts.map(|texts| listed::some(call, parameter, texts)).transpose()?.map(owned)
        }
        How::Since | How::Until => {
            let Some(text) = call.text(parameter) else { return Ok(None) };
            let time = call.time(parameter).ok_or_else(|| {
                let code = listed::invalid_or(call, parameter, &["InvalidParameter"]);
                reject!(call, code => "{parameter}: {text:?} is not a time such as 2026-01-02T03:04Z.")
            })?;
            return Ok(Some(between(time, how == How::Since)));
        }
        How::Tags => {
            let tags = call.tag_filters_of(parameter);
            return Ok((!tags.is_empty()).then_some(Wanted::Tags(tags)));
        }
        How::Choice => documented(call, parameter)?.map(|text| vec![text.into()]),
        _ => {
            let texts = listed::some(call, parameter, call.list(parameter))?;
            let texts = if texts.is_empty() { Vec::from_iter(call.text(parameter)) } else { texts };
            let texts: Vec<_> = texts.into_iter().map(Cow::Borrowed).collect();
            (!texts.is_empty()).then_some(texts)
        }
    };
    Ok(texts.map(Wanted::Texts))
}

/// A parameter with documented values. Any other value is an error if the action lists a code for
/// it, and selects nothing if not.
fn documented<'a>(call: &Call<'a>, parameter: &str) -> Result<Option<&'a str>> {
    let sent = call.text(parameter).filter(|sent| !sent.eq_ignore_ascii_case("all"));
    let known = call.entry.parameter(parameter).map(|found| &found.schema.documented_values);
    let (Some(sent), Some(known)) = (sent, known.filter(|known| !known.is_empty())) else {
        return Ok(sent);
    };
    match listed::invalid(call, parameter) {
        Some(code) if !known.iter().any(|known| known.eq_ignore_ascii_case(sent)) => {
            let message = format!("{parameter}: {sent:?} is not one of {}.", known.join(", "));
            Err(listed::reject(call, code, message))
        }
        _ => Ok(Some(sent)),
    }
}

impl Wanted<'_> {
    fn selects(&self, how: How, field: &Field<'_>) -> bool {
        match (self, field) {
            (Self::Texts(wanted), _) => wanted.iter().any(|wanted| field.is(how, wanted)),
            (Self::Tags(wanted), Field::Tags(tags)) => {
                tags.is_some_and(|tags| tags_match(tags, wanted))
            }
            (Self::Between(start, end), Field::Time(time)) => {
                time.is_some_and(|time| (*start..=*end).contains(&time))
            }
            _ => false,
        }
    }
}

impl Field<'_> {
    fn is(&self, how: How, wanted: &str) -> bool {
        let is = |text: &str| match how {
            How::Choice | How::AnyCase => text.eq_ignore_ascii_case(wanted),
            How::Pattern => names::matches(wanted, text),
            How::Part => text.contains(wanted),
            _ => text == wanted,
        };
        match self {
            Self::Text(text) => is(text),
            Self::Texts(texts) => texts.iter().any(|text| is(text)),
            Self::Flag(flag) => *flag == wanted.eq_ignore_ascii_case("true"),
            Self::Number(number) => wanted.parse() == Ok(*number),
            Self::Time(_) | Self::Tags(_) => false,
        }
    }
}
