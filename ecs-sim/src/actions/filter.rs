//! What the actions that list resources select by.

use jiff::Timestamp;

use super::Call;
use super::listed::refuse;
use crate::refusal::Refusal;

/// Whether a text is the one that was asked for, if one was.
pub(super) fn text(call: &Call<'_>, parameter: &str, value: &str) -> bool {
    call.text(parameter).is_none_or(|wanted| wanted == value)
}

pub(super) fn flag(call: &Call<'_>, parameter: &str, value: bool) -> bool {
    call.flag(parameter).is_none_or(|wanted| wanted == value)
}

/// A list of ids selects what is in it; an empty one selects everything.
pub(super) fn ids(wanted: Option<&Vec<String>>, id: &str) -> bool {
    wanted.is_none_or(|ids| ids.is_empty() || ids.iter().any(|wanted| wanted == id))
}

/// The value of a filter, which is one of those known; `all` selects everything.
pub(super) fn choice<'a>(
    call: &Call<'a>,
    parameter: &str,
    known: &[&str],
    code: &'static str,
) -> Result<Option<&'a str>, Refusal> {
    let Some(wanted) = call.text(parameter) else { return Ok(None) };
    if wanted.eq_ignore_ascii_case("all") {
        return Ok(None);
    }
    if known.iter().any(|value| value.eq_ignore_ascii_case(wanted)) {
        return Ok(Some(wanted));
    }
    let message = format!("{parameter}: {wanted:?} is not one of {}.", known.join(", "));
    Err(refuse(call, code, message))
}

/// Whether a value is the choice, if one was made; case does not matter.
pub(super) fn is_chosen(choice: Option<&str>, value: &str) -> bool {
    choice.is_none_or(|wanted| wanted.eq_ignore_ascii_case(value))
}

/// Moments between which resources were created, from `Filter.N`.
pub(super) struct Created {
    from: Timestamp,
    to: Timestamp,
}

impl Created {
    pub(super) fn read(call: &Call<'_>) -> Result<Self, Refusal> {
        let mut window = Self { from: Timestamp::MIN, to: Timestamp::MAX };
        for filter in call.records("Filter") {
            let (key, value) = (filter.text_or_empty("Key"), filter.text_or_empty("Value"));
            let end = match key.as_str() {
                "CreationStartTime" => &mut window.from,
                "CreationEndTime" => &mut window.to,
                _ => {
                    let message = format!("Filter: there is no key {key:?}.");
                    return Err(refuse(call, "InvalidFilterKey.NotFound", message));
                }
            };
            *end = value.parse().map_err(|_| {
                let message = format!("Filter: {value:?} is not a time.");
                refuse(call, "InvalidFilterValue", message)
            })?;
        }
        Ok(window)
    }

    pub(super) fn has(&self, time: Timestamp) -> bool {
        (self.from..=self.to).contains(&time)
    }
}
