//! What calls tell about themselves: spans for `tracing`, interceptors, counters.
//!
//! # Spans
//!
//! Every call has a span at level INFO, every attempt one at level DEBUG, with the names of
//! OpenTelemetry's semantic conventions:
//!
//! | field | on | what |
//! | --- | --- | --- |
//! | `otel.name` | both | product and action, `Ecs/DescribeInstances`; `POST` for an attempt |
//! | `otel.kind` | both | `client` |
//! | `rpc.system` | call | `alibaba_cloud` |
//! | `rpc.service`, `rpc.method` | call | product and action |
//! | `cloud.provider`, `cloud.region` | call | `alibaba_cloud`, the region |
//! | `alibaba_cloud.request_id` | both | the id of the request |
//! | `http.request.resend_count` | both | attempts before this one; for a call, attempts besides the first |
//! | `http.request.method`, `server.address` | attempt | `POST`, the host |
//! | `http.response.status_code` | both | the status of the answer |
//! | `error.type` | both | the service's code, or the kind of the error |
//!
//! A wait between attempts is an event at level DEBUG with `delay_ms`. No span and no event has a
//! key, a token, a signature or a parameter.

mod context;
mod counters;
mod interceptor;
mod span;

use std::sync::Arc;

pub use context::AttemptContext;
pub use counters::{Counter, Meter};
pub use interceptor::Interceptor;
pub(crate) use span::CallSpan;

use crate::action::Action;
use crate::transport::{HttpRequest, HttpResponse, TransportError};

/// Everybody who wants to know.
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
