//! Spans of calls and attempts.

use tracing::{Span, field};

use super::AttemptContext;
use crate::api::{Action, RawResponse};
use crate::auth::Credentials;
use crate::error::Error;

pub(crate) struct CallSpan(Span);

impl CallSpan {
    pub(crate) fn new(action: &Action, region: Option<&str>) -> Self {
        let product = action.service.product;
        Self(tracing::info_span!(
            "call",
            otel.name = format_args!("{product}/{}", action.name()),
            otel.kind = "client",
            rpc.system = "alibaba_cloud",
            rpc.service = product,
            rpc.method = action.name(),
            cloud.provider = "alibaba_cloud",
            cloud.region = region,
            http.request.resend_count = field::Empty,
            http.response.status_code = field::Empty,
            alibaba_cloud.credentials.source = field::Empty,
            alibaba_cloud.request_id = field::Empty,
            error.type = field::Empty,
        ))
    }

    pub(crate) fn acts_as(&self, credentials: &Credentials) {
        self.0.record("alibaba_cloud.credentials.source", credentials.source());
    }

    pub(crate) fn span(&self) -> &Span {
        &self.0
    }

    pub(crate) fn attempt(&self, context: &AttemptContext<'_>) -> Span {
        tracing::debug_span!(
            parent: &self.0,
            "attempt",
            otel.name = "POST",
            otel.kind = "client",
            http.request.method = "POST",
            http.request.resend_count = context.number - 1,
            server.address = context.host,
            http.response.status_code = field::Empty,
            alibaba_cloud.request_id = field::Empty,
            error.type = field::Empty,
        )
    }

    pub(crate) fn finish(&self, result: &Result<RawResponse, Error>) {
        record(&self.0, result);
        let attempts = result.as_ref().map_or_else(Error::attempts, |response| response.attempts);
        self.0.record("http.request.resend_count", attempts.saturating_sub(1));
    }
}

/// Records the outcome of a call or an attempt.
pub(crate) fn record(span: &Span, result: &Result<RawResponse, Error>) {
    let (status, id) = match result {
        Ok(response) => (Some(response.status()), response.request_id()),
        Err(error) => {
            span.record("error.type", error.code().unwrap_or(error.kind().as_str()));
            (error.http_status(), error.request_id())
        }
    };
    status.map(|status| span.record("http.response.status_code", status));
    id.map(|id| span.record("alibaba_cloud.request_id", id));
}
