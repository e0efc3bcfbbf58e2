//! A paginated list of widgets, with at most 100 ids in one call.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ecs_core::internal::{DecodeField, DecodeRecord, Fields, Record, Slot};
use ecs_core::internal::{IdLimit, Paging};
use ecs_core::testing::{ManualClock, ReplayTransport, ReplayedRequest, Reply};
use ecs_core::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use ecs_core::{Action, BoxFuture, Client, ClientBuilder, DryRun, Paged, Request};
use serde_json::json;

use super::requests::ECS;

pub(crate) const LIST: &str = "ListWidgets";

#[derive(Clone, Default)]
pub(crate) struct ListWidgets {
    pub(crate) ids: Option<Vec<String>>,
    pub(crate) page_number: Option<i64>,
    pub(crate) page_size: Option<i64>,
    pub(crate) max_results: Option<i64>,
    pub(crate) next_token: Option<String>,
    pub(crate) client_token: Option<String>,
    /// Whether `Owner` is required. No field sets it.
    pub(crate) strict: bool,
    /// Whether the action is not read-only and takes a `ClientToken`.
    pub(crate) changes: bool,
}

pub(crate) fn list() -> ListWidgets {
    ListWidgets::default()
}

/// A request for the widgets with these numbers.
pub(crate) fn with_ids(numbers: impl IntoIterator<Item = usize>) -> ListWidgets {
    ListWidgets { ids: Some(ids(numbers)), ..list() }
}

pub(crate) fn ids(numbers: impl IntoIterator<Item = usize>) -> Vec<String> {
    numbers.into_iter().map(|number| format!("w-{number}")).collect()
}

impl Record for ListWidgets {
    fn required(&self) -> &'static [&'static str] {
        if self.strict { &["Owner"] } else { &[] }
    }

    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        if self.strict {
            fields.add("Owner", &None::<String>);
        }
        fields.add("Id", &self.ids);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("ClientToken", &self.client_token);
    }
}

impl Request for ListWidgets {
    type Response = Widgets;

    fn action(&self) -> Action {
        let action = Action::new(&ECS, LIST).region("RegionId");
        if self.changes { action.client_token() } else { action.read_only() }
    }

    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.ids.as_mut()?, 100))
    }
}

impl Paged for ListWidgets {
    type Item = Widget;

    const PAGING: Paging = Paging::token_or_number("Widgets").size(100);

    fn items(response: Widgets) -> Vec<Widget> {
        response.widgets
    }
}

impl DryRun for ListWidgets {}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Widgets {
    pub(crate) next_token: String,
    pub(crate) page_number: Option<i64>,
    pub(crate) total_count: Option<i64>,
    pub(crate) widgets: Vec<Widget>,
}

impl Record for Widgets {
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("TotalCount", &self.total_count);
        fields.wrapped("Widgets", "Widget", &self.widgets);
    }
}

impl DecodeRecord for Widgets {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "TotalCount" => self.total_count.slot(),
            "Widgets" => Slot::Wrapped("Widget", &mut self.widgets),
            _ => return None,
        };
        Some(slot)
    }
}

#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Widget {
    pub(crate) id: String,
    pub(crate) status: String,
}

impl Record for Widget {
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Id", &self.id);
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for Widget {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Id" => self.id.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_record::record_traits!(ListWidgets, deserialize, any());
ecs_core::internal::response_records!(Widgets, Widget);

pub(crate) fn ids_of(widgets: &[Widget]) -> Vec<String> {
    widgets.iter().map(|widget| widget.id.clone()).collect()
}

/// The ids in a request.
pub(crate) fn requested_ids(request: &ReplayedRequest) -> Vec<String> {
    let names = (1..).map(|index| format!("Id.{index}"));
    names.map_while(|name| request.parameter(&name).map(str::to_owned)).collect()
}

/// Pages of the requested widgets, or of `w-0` to `w-<count>` if the request has no ids.
pub(crate) fn pages(count: usize) -> Reply {
    Reply::with(move |request| {
        let all = match requested_ids(request) {
            requested if requested.is_empty() => ids(0..count),
            requested => requested,
        };
        let read = |name| request.parameter(name).map(|value| value.parse::<usize>().unwrap());
        let number = read("PageNumber");
        let size = read(if number.is_some() { "PageSize" } else { "MaxResults" }).unwrap_or(10);
        let begin = number.map(|number| (number - 1) * size).or(read("NextToken")).unwrap_or(0);
        let widgets = all.iter().skip(begin).take(size).map(|id| json!({"Id": id}));
        let widgets: Vec<_> = widgets.collect();
        let next = begin + size;
        let token = (number.is_none() && next < all.len()).then(|| next.to_string());
        Reply::response(&json!({
            "NextToken": token.unwrap_or_default(),
            "PageNumber": number,
            "TotalCount": number.map(|_| all.len()),
            "Widgets": {"Widget": widgets},
        }))
    })
}

/// A client with a scripted transport and a manual clock.
pub(crate) fn client(transport: &ReplayTransport, clock: &ManualClock) -> Client {
    builder(clock).transport(transport.clone()).build().unwrap()
}

pub(crate) fn builder(clock: &ManualClock) -> ClientBuilder {
    super::builder().clock(clock.clone()).random_seed(1)
}

/// Records the highest number of concurrent requests.
#[derive(Clone, Debug)]
pub(crate) struct ConcurrencyCounter {
    inner: ReplayTransport,
    running: Arc<AtomicUsize>,
    max_running: Arc<AtomicUsize>,
}

impl ConcurrencyCounter {
    pub(crate) fn new(inner: ReplayTransport) -> Self {
        Self { inner, running: Arc::default(), max_running: Arc::default() }
    }

    pub(crate) fn max_running(&self) -> usize {
        self.max_running.load(Ordering::SeqCst)
    }
}

impl Transport for ConcurrencyCounter {
    fn send(
        &self,
        request: HttpRequest,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let running = self.running.fetch_add(1, Ordering::SeqCst) + 1;
            self.max_running.fetch_max(running, Ordering::SeqCst);
            let response = self.inner.send(request, timeout).await;
            self.running.fetch_sub(1, Ordering::SeqCst);
            response
        })
    }
}
