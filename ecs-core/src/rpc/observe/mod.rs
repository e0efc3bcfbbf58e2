//! Observability: spans for `tracing`, interceptors and counters.
//!
//! # Spans
//!
//! Every call has a span at level INFO, every attempt one at level DEBUG, with field names of
//! OpenTelemetry's semantic conventions (https://opentelemetry.io/docs/specs/semconv/):
//!
//! | field | on | value |
//! | --- | --- | --- |
//! | `otel.name` | both | product and action, `Ecs/DescribeInstances`; `POST` for an attempt |
//! | `otel.kind` | both | `client` |
//! | `rpc.system` | call | `alibaba_cloud` |
//! | `rpc.service`, `rpc.method` | call | product and action |
//! | `cloud.provider`, `cloud.region` | call | `alibaba_cloud`, the region |
//! | `alibaba_cloud.request_id` | both | the id of the request |
//! | `http.request.resend_count` | both | attempts before this one; for a call, attempts after the first |
//! | `http.request.method`, `server.address` | attempt | `POST`, the host |
//! | `http.response.status_code` | both | the status of the response |
//! | `error.type` | both | the service's code, or the kind of the error |
//!
//! The delay before a retry is an event at level DEBUG with `delay_ms`. Spans and events never contain
//! keys, tokens, signatures or parameters.

mod context;
mod counters;
mod interceptor;
mod span;

use std::sync::Arc;

pub use context::AttemptContext;
pub use counters::{Counter, Meter};
pub use interceptor::Interceptor;
pub(crate) use span::CallSpan;

use crate::api::Action;
use crate::platform::{HttpRequest, HttpResponse, TransportError};

/// The interceptors and the meter of a client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Observers {
    pub(crate) interceptors: Vec<Arc<dyn Interceptor>>,
    pub(crate) meter: Option<Arc<dyn Meter>>,
}

impl Observers {
    pub(crate) fn before_send(&self, context: &AttemptContext<'_>, request: &mut HttpRequest) {
        self.count(Counter::Attempts, context.action);
        for interceptor in &self.interceptors {
            interceptor.before_send(context, request);
        }
    }

    pub(crate) fn after_response(
        &self,
        context: &AttemptContext<'_>,
        response: Result<&HttpResponse, &TransportError>,
    ) {
        for interceptor in self.interceptors.iter().rev() {
            interceptor.after_response(context, response);
        }
    }

    pub(crate) fn count(&self, counter: Counter, action: &Action) {
        if let Some(meter) = &self.meter {
            meter.count(counter, action);
        }
    }
}
