//! Event filters.

use axum::http::StatusCode;

use crate::actions::prelude::*;

/// The filters that several actions share.
pub(super) struct Selection<'a> {
    ids: Vec<&'a str>,
    types: Vec<&'a str>,
    published: Range,
    not_before: Range,
}

struct Range {
    start: Option<Timestamp>,
    end: Option<Timestamp>,
}

impl<'a> Selection<'a> {
    pub(super) fn of(call: &Call<'a>) -> Result<Self> {
        let mut types = call.list("InstanceEventType");
        types.extend(call.text("EventType"));
        Ok(Self {
            ids: call.list("EventId"),
            types,
            published: Range::of(call, "EventPublishTime")?,
            not_before: Range::of(call, "NotBefore")?,
        })
    }

    pub(super) fn is_empty(&self) -> bool {
        self.ids.is_empty()
            && self.types.is_empty()
            && self.published.is_empty()
            && self.not_before.is_empty()
    }

    pub(super) fn has(&self, event: &InstanceEvent) -> bool {
        (self.ids.is_empty() || self.ids.contains(&event.id.as_str()))
            && (self.types.is_empty() || self.types.contains(&event.event_type.as_str()))
            && self.published.has(event.published)
            && self.not_before.has(event.not_before)
    }
}

impl Range {
    fn of(call: &Call<'_>, name: &str) -> Result<Self> {
        let (start, end) = (format!("{name}.Start"), format!("{name}.End"));
        let (start, end) = (call.time(&start), call.time(&end));
        match (start, end) {
            (Some(first), Some(last)) if last < first => Err(forbidden(
                "InvalidParameter.TimeEndBeforeStart",
                format!("{name}.End is before {name}.Start."),
            )),
            _ => Ok(Self { start, end }),
        }
    }

    fn is_empty(&self) -> bool {
        self.start.is_none() && self.end.is_none()
    }

    fn has(&self, time: Timestamp) -> bool {
        self.start.is_none_or(|start| time >= start) && self.end.is_none_or(|end| time <= end)
    }
}

fn forbidden(code: &'static str, message: impl Into<String>) -> ServiceError {
    ServiceError::new(StatusCode::FORBIDDEN, code, message)
}
