//! Parameters with a fixed set of values, a range or a form, each with the code for other values.

use std::ops::RangeInclusive;

use jiff::Timestamp;

use super::Call;
use super::listed::reject;
use crate::service_error::Result;
use crate::world::parse_time;

/// A parameter, its values and the code for any other value.
pub(super) type Choice = (&'static str, &'static [&'static str], &'static str);

/// Rejects a call that sends an unknown value for one of the parameters.
pub(super) fn check_all(call: &Call<'_>, choices: &[Choice]) -> Result<()> {
    choices.iter().try_for_each(|(name, known, code)| one_of(call, name, known, code).map(drop))
}

/// The value of a parameter, or `None` if it is not sent.
pub(super) fn one_of<'v>(
    call: &Call<'_>,
    parameter: &str,
    known: &[&'v str],
    code: &'static str,
) -> Result<Option<&'v str>> {
    let is_it = |value: &str, sent: &str| value == sent;
    find(call, parameter, known, code, is_it)
}

/// Like [`one_of`], compared case-insensitively; the value is in the spelling of the set.
pub(super) fn one_of_any_case<'v>(
    call: &Call<'_>,
    parameter: &str,
    known: &[&'v str],
    code: &'static str,
) -> Result<Option<&'v str>> {
    find(call, parameter, known, code, str::eq_ignore_ascii_case)
}

/// Like [`one_of`], by default the first value.
pub(super) fn one_of_or_first<'v>(
    call: &Call<'_>,
    parameter: &str,
    known: &[&'v str],
    code: &'static str,
) -> Result<&'v str> {
    let first = known.first().copied().unwrap_or_default();
    Ok(one_of(call, parameter, known, code)?.unwrap_or(first))
}

fn find<'v>(
    call: &Call<'_>,
    parameter: &str,
    known: &[&'v str],
    code: &'static str,
    is_it: impl Fn(&str, &str) -> bool,
) -> Result<Option<&'v str>> {
    let Some(sent) = call.text(parameter) else { return Ok(None) };
    let found = known.iter().copied().find(|value| is_it(value, sent));
    found.map(Some).ok_or_else(|| {
        let message = format!("{parameter}: {sent:?} is not one of {}.", known.join(", "));
        reject(call, code, message)
    })
}

/// The number of a parameter, or `None` if it is not sent.
pub(super) fn within(
    call: &Call<'_>,
    parameter: &str,
    range: RangeInclusive<i64>,
    code: &'static str,
) -> Result<Option<i64>> {
    let number = call.integer(parameter);
    if number.is_none_or(|number| range.contains(&number)) {
        return Ok(number);
    }
    let (min, max) = range.into_inner();
    Err(reject(call, code, format!("{parameter}: must be from {min} to {max}.")))
}

/// The time of a parameter, or `None` if it is not sent.
pub(super) fn time(
    call: &Call<'_>,
    parameter: &str,
    code: &'static str,
) -> Result<Option<Timestamp>> {
    let Some(text) = call.text(parameter) else { return Ok(None) };
    parse_time(text).map(Some).ok_or_else(|| {
        let message = format!("{parameter}: {text:?} is not a time such as 2026-01-02T03:04:05Z.");
        reject(call, code, message)
    })
}
