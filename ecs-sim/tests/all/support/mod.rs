//! A minimal signer and HTTP client, independent of the code under test.
// Every test binary compiles this module and uses a part of it.

pub(crate) mod call;
pub(crate) mod http;
pub(crate) mod minimal;

use ecs_sim::{EcsSim, Fault};
use http::{HttpRequest, HttpResponse};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

/// The time of all tests. The real time is never used, so that tests are deterministic.
pub(crate) const NOW: &str = "2026-01-02T03:04:05Z";

/// An endpoint whose clock is fixed at [`NOW`] plus some minutes.
pub(crate) async fn start_at(minutes: i64) -> EcsSim {
    let now = NOW.parse::<Timestamp>().unwrap() + SignedDuration::from_mins(minutes);
    EcsSim::builder().clock(move || now).start().await.unwrap()
}

/// An endpoint whose clock is fixed at [`NOW`].
pub(crate) async fn start() -> EcsSim {
    start_at(0).await
}

/// An endpoint like that of [`start`] that generates every response.
pub(crate) async fn start_stateless() -> EcsSim {
    let now: Timestamp = NOW.parse().unwrap();
    EcsSim::builder().clock(move || now).stateless(true).start().await.unwrap()
}

/// A state with a resource of every kind, some of them in transition.
pub(crate) fn sample() -> Value {
    serde_json::from_str(include_str!("../../data/world.json")).unwrap()
}

/// An endpoint like that of [`start`] with the state of [`sample`].
pub(crate) async fn start_with_sample() -> EcsSim {
    let sim = start().await;
    sim.set_state(&sample()).unwrap();
    sim
}

/// An unsigned request to any path.
pub(crate) async fn send(
    sim: &EcsSim,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: impl Into<Vec<u8>>,
) -> HttpResponse {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let names_host = headers.iter().any(|(name, _)| *name == "host");
    let host = [("host", "localhost")];
    let host = if names_host { &[] } else { &host[..] };
    let headers = host.iter().chain(headers).map(|(n, v)| ((*n).to_owned(), (*v).to_owned()));
    let request = HttpRequest {
        method: method.to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        headers: headers.collect(),
        body: body.into(),
    };
    request.send(sim.address()).await
}

/// An endpoint like that of [`start`] with faults.
pub(crate) async fn start_with(faults: impl IntoIterator<Item = Fault>) -> EcsSim {
    let sim = start().await;
    sim.set_faults(faults).unwrap();
    sim
}
