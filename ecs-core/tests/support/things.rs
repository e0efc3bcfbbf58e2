//! A list of things in pages, of which one call names a hundred at most.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ecs_core::codegen::{self, DecodeField, Fields, Record, ResponseRecord, Slot};
use ecs_core::codegen::{IdLimit, Paging};
use ecs_core::testing::{ManualClock, ReplayTransport, ReplayedRequest, Reply};
use ecs_core::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use ecs_core::{Action, BoxFuture, Client, ClientBuilder, DryRun, Paged, Request};
use serde_json::json;

use super::requests::ECS;

pub(crate) const LIST: &str = "ListThings";

#[derive(Clone, Default)]
pub(crate) struct ListThings {
    pub(crate) ids: Option<Vec<String>>,
    pub(crate) page_number: Option<i64>,
    pub(crate) page_size: Option<i64>,
    pub(crate) max_results: Option<i64>,
    pub(crate) next_token: Option<String>,
    pub(crate) client_token: Option<String>,
    /// Whether `Owner` is required, which no field sets.
    pub(crate) strict: bool,
    /// Whether it changes something, and takes a token for that.
    pub(crate) changes: bool,
}

pub(crate) fn list() -> ListThings {
    ListThings::default()
}

/// The things with these numbers.
pub(crate) fn named(numbers: impl IntoIterator<Item = usize>) -> ListThings {
    ListThings { ids: Some(ids(numbers)), ..list() }
}

pub(crate) fn ids(numbers: impl IntoIterator<Item = usize>) -> Vec<String> {
    numbers.into_iter().map(|number| format!("t-{number}")).collect()
}

impl Record for ListThings {
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

impl Request for ListThings {
    type Response = Things;

    fn action(&self) -> Action {
        let action = Action::new(&ECS, LIST).region("RegionId");
        if self.changes { action.client_token() } else { action.read_only() }
    }

    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.ids.as_mut()?, 100))
    }
}

impl Paged for ListThings {
    type Item = Thing;

    const PAGING: Paging = Paging::token_or_number("Things").size(100);

    fn items(response: Things) -> Vec<Thing> {
        response.things
    }
}

impl DryRun for ListThings {}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Things {
    pub(crate) next_token: String,
    pub(crate) page_number: Option<i64>,
    pub(crate) total_count: Option<i64>,
    pub(crate) things: Vec<Thing>,
}

impl Record for Things {
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("TotalCount", &self.total_count);
        fields.wrapped("Things", "Thing", &self.things);
    }
}

impl ResponseRecord for Things {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "TotalCount" => self.total_count.slot(),
            "Things" => codegen::wrapped("Thing", &mut self.things),
            _ => return None,
        };
        Some(slot)
    }
}

#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Thing {
    pub(crate) id: String,
    pub(crate) status: String,
}

impl Record for Thing {
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Id", &self.id);
        fields.add("Status", &self.status);
    }
}

impl ResponseRecord for Thing {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Id" => self.id.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(ListThings);
ecs_core::response_records!(Things, Thing);

pub(crate) fn ids_of(things: &[Thing]) -> Vec<String> {
    things.iter().map(|thing| thing.id.clone()).collect()
}

/// The ids that a request names.
pub(crate) fn asked(request: &ReplayedRequest) -> Vec<String> {
    let names = (1..).map(|index| format!("Id.{index}"));
    names.map_while(|name| request.parameter(&name).map(str::to_owned)).collect()
}

/// The things that are asked for, or `t-0` to `t-<count>` when none are named, in pages.
pub(crate) fn pages(count: usize) -> Reply {
    Reply::with(move |request| {
        let all = match asked(request) {
            named if named.is_empty() => ids(0..count),
            named => named,
        };
        let read = |name| request.parameter(name).map(|value| value.parse::<usize>().unwrap());
        let number = read("PageNumber");
        let size = read(if number.is_some() { "PageSize" } else { "MaxResults" }).unwrap_or(10);
        let begin = number.map(|number| (number - 1) * size).or(read("NextToken")).unwrap_or(0);
        let things = all.iter().skip(begin).take(size).map(|id| json!({"Id": id}));
        let things: Vec<_> = things.collect();
        let next = begin + size;
        let token = (number.is_none() && next < all.len()).then(|| next.to_string());
        Reply::response(&json!({
            "NextToken": token.unwrap_or_default(),
            "PageNumber": number,
            "TotalCount": number.map(|_| all.len()),
            "Things": {"Thing": things},
        }))
    })
}

/// A client of what is scripted, whose clock does not wait.
pub(crate) fn client(transport: &ReplayTransport, clock: &ManualClock) -> Client {
    builder(clock).transport(transport.clone()).build().unwrap()
}

pub(crate) fn builder(clock: &ManualClock) -> ClientBuilder {
    super::builder().clock(clock.clone()).random_seed(1)
}

/// Counts how many requests are on their way at the same time.
#[derive(Clone, Debug)]
pub(crate) struct Counting {
    inner: ReplayTransport,
    running: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
}

impl Counting {
    pub(crate) fn new(inner: ReplayTransport) -> Self {
        Self { inner, running: Arc::default(), most: Arc::default() }
    }

    pub(crate) fn most(&self) -> usize {
        self.most.load(Ordering::SeqCst)
    }
}

impl Transport for Counting {
    fn send(
        &self,
        request: HttpRequest,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let running = self.running.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(running, Ordering::SeqCst);
            let response = self.inner.send(request, timeout).await;
            self.running.fetch_sub(1, Ordering::SeqCst);
            response
        })
    }
}
