//! Spans and events, as the documentation of `ecs_core::observe` lists them.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

use super::case::{call, mutating, ok, read_only, service_error, settings};
use super::clock::RecordingClock;
use crate::support::fault_server::{FaultServer, Reaction};

/// Fields with their values.
#[derive(Clone, Debug, Default)]
struct Fields(BTreeMap<String, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

/// A span or an event of this crate.
#[derive(Clone, Debug)]
struct Entry {
    name: String,
    level: String,
    parent: Option<String>,
    fields: Fields,
}

/// Collects the spans and events of the crate. Clones share them.
#[derive(Clone, Default)]
struct Collector(Arc<Mutex<Vec<Numbered>>>);

/// Spans have an id, events do not.
type Numbered = (Option<u64>, Entry);

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Collector {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let span = context.span(id).unwrap();
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        self.add(
            Some(id.into_u64()),
            attributes.metadata(),
            span.parent().map(|it| it.name()),
            fields,
        );
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _context: Context<'_, S>) {
        let mut entries = self.0.lock().unwrap();
        let span = entries.iter_mut().rev().find(|(number, _)| *number == Some(id.into_u64()));
        if let Some((_, span)) = span {
            values.record(&mut span.fields);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let parent = context.event_span(event).map(|span| span.name());
        self.add(None, event.metadata(), parent, fields);
    }
}

impl Collector {
    fn add(
        &self,
        id: Option<u64>,
        metadata: &tracing::Metadata<'_>,
        parent: Option<&str>,
        fields: Fields,
    ) {
        if metadata.target().starts_with("ecs_core") {
            let name = if id.is_some() { metadata.name() } else { "event" };
            let (name, level) = (name.to_owned(), metadata.level().to_string());
            let parent = parent.map(str::to_owned);
            self.0.lock().unwrap().push((id, Entry { name, level, parent, fields }));
        }
    }

    fn entries(&self) -> Vec<Entry> {
        self.0.lock().unwrap().iter().map(|(_, entry)| entry.clone()).collect()
    }
}

fn check(entry: &Entry, name: &str, level: &str, parent: Option<&str>, fields: &[(&str, &str)]) {
    assert_eq!((entry.name.as_str(), entry.level.as_str()), (name, level), "{entry:?}");
    assert_eq!(entry.parent.as_deref(), parent, "{entry:?}");
    let found: Vec<_> =
        entry.fields.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut expected = fields.to_vec();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

const CALL: [(&str, &str); 6] = [
    ("otel.kind", "client"),
    ("rpc.system", "alibaba_cloud"),
    ("rpc.service", "Ecs"),
    ("alibaba_cloud.credentials.source", "static credentials"),
    ("cloud.provider", "alibaba_cloud"),
    ("cloud.region", "cn-hangzhou"),
];
const ATTEMPT: [(&str, &str); 3] =
    [("otel.name", "POST"), ("otel.kind", "client"), ("http.request.method", "POST")];

/// Runs a call within a span of the application.
async fn run(reactions: Vec<Reaction>, action: ecs_core::Action) -> (Vec<Entry>, String) {
    use tracing::Instrument;

    let collector = Collector::default();
    let subscriber = tracing_subscriber::registry().with(collector.clone());
    let _guard = tracing::subscriber::set_default(subscriber);
    let server = FaultServer::start(reactions).await;
    let client = settings(&RecordingClock::new()).endpoint(server.url()).build().unwrap();
    let work = tracing::info_span!("work");
    drop(call(&client, action, false).instrument(work).await);
    (collector.entries(), server.address.to_string())
}

#[tokio::test]
async fn a_retried_call_has_two_attempt_spans() {
    let id = "x-acs-request-id: 7E-1\r\n";
    let reactions = vec![service_error("503 Service Unavailable", id, "ServiceUnavailable"), ok()];
    let (entries, host) = run(reactions, read_only()).await;
    let [call, first, wait, second] = entries.as_slice() else { panic!("{entries:#?}") };
    let own = [
        ("otel.name", "Ecs/DescribeWidgets"),
        ("rpc.method", "DescribeWidgets"),
        ("http.request.resend_count", "1"),
        ("http.response.status_code", "200"),
    ];
    check(call, "call", "INFO", Some("work"), &[&CALL[..], &own].concat());
    let own = [
        ("server.address", host.as_str()),
        ("http.request.resend_count", "0"),
        ("http.response.status_code", "503"),
        ("alibaba_cloud.request_id", "1C-in-body"),
        ("error.type", "ServiceUnavailable"),
    ];
    check(first, "attempt", "DEBUG", Some("call"), &[&ATTEMPT[..], &own].concat());
    let delay = wait.fields.0["delay_ms"].clone();
    let own = [
        ("message", "sleeping before a retry"),
        ("delay_ms", delay.as_str()),
        ("attempt", "1"),
        ("error.type", "service"),
        ("error.code", "ServiceUnavailable"),
    ];
    check(wait, "event", "DEBUG", Some("call"), &own);
    let own = [
        ("server.address", host.as_str()),
        ("http.request.resend_count", "1"),
        ("http.response.status_code", "200"),
    ];
    check(second, "attempt", "DEBUG", Some("call"), &[&ATTEMPT[..], &own].concat());
}

#[tokio::test]
async fn a_failed_call_has_the_error_type() {
    use crate::support::server::Step;

    let (entries, host) = run(vec![Reaction::Read(vec![Step::Close])], mutating()).await;
    let [call, attempt] = entries.as_slice() else { panic!("{entries:#?}") };
    let own = [
        ("otel.name", "Ecs/ModifyWidgets"),
        ("rpc.method", "ModifyWidgets"),
        ("http.request.resend_count", "0"),
        ("error.type", "transport"),
    ];
    check(call, "call", "INFO", Some("work"), &[&CALL[..], &own].concat());
    let own = [
        ("server.address", host.as_str()),
        ("http.request.resend_count", "0"),
        ("error.type", "transport"),
    ];
    check(attempt, "attempt", "DEBUG", Some("call"), &[&ATTEMPT[..], &own].concat());
}
