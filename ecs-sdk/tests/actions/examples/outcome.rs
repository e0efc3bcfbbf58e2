//! What an example did: the calls, what it printed, and the changes at the endpoint.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ecs_core::Clock;
use ecs_core::testing::ManualClock;
use ecs_sdk::observe::{AttemptContext, Interceptor};
use ecs_sdk::transport::{HttpResponse, TransportError};
use ecs_sdk::{Client, Credentials};
use ecs_sim::{EcsSim, TransitionDelays};
use serde_json::Value;

use super::{PRINTED, Run, difference};

/// The number of lines to show of what was printed, and of the changes.
const LINES: usize = 5;

pub(super) struct Outcome {
    pub(super) error: Option<String>,
    /// The names of the actions, in the order of the calls.
    pub(super) sent: Vec<String>,
    /// The endpoint generated the response of the action.
    pub(super) is_generated: bool,
    pub(super) printed: Vec<String>,
    pub(super) changes: Vec<String>,
}

/// Runs an example against an endpoint of its own. Nothing waits: client and endpoint share a clock
/// that is advanced by sleeping.
pub(super) async fn of(action: &str, run: Run, world: &Value) -> Outcome {
    let clock = ManualClock::default();
    let now = clock.clone();
    let sim = EcsSim::builder().clock(move || now.now()).stateless(is_without_state(action));
    let sim = sim.transition_delays(TransitionDelays::all(Duration::ZERO)).start().await.unwrap();
    sim.set_state(world).unwrap();
    let before = sim.state();
    let calls = Calls::default();
    let key = Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
    let builder = Client::builder().endpoint(sim.endpoint()).region("cn-hangzhou");
    let ecs = builder.credentials(key).clock(clock).interceptor(calls.clone()).build().unwrap();
    PRINTED.with_borrow_mut(Vec::clear);
    let result = run(ecs).await;
    let printed = PRINTED.take();
    let calls = std::mem::take(&mut *calls.0.lock().unwrap());
    // The resource of a generated response does not exist, so its waiter times out.
    let is_in_vain = calls.iter().any(|call| call.is_generated);
    let error = result.err().map(|error| error.to_string());
    let error = error.filter(|error| !(error.contains(": timed out after ") && is_in_vain));
    let is_generated = calls.iter().any(|call| call.action == action && call.is_generated);
    let changes = difference::between(&before, &sim.state());
    sim.stop().await;
    Outcome {
        error,
        sent: calls.iter().map(|call| call.action.clone()).collect(),
        is_generated,
        // A generated response has no meaning.
        printed: if is_generated { Vec::new() } else { printed },
        changes,
    }
}

/// Whether the endpoint lists the action among those without state. It would reject the ids of their
/// examples, which name no resource.
fn is_without_state(action: &str) -> bool {
    let document = include_str!("../../../../ecs-sim/COVERAGE.md");
    let without = document.split("\n## ").filter(|part| part.contains("without state\n\n"));
    without.flat_map(str::lines).any(|line| line.strip_prefix("- ") == Some(action))
}

#[derive(Clone, Debug, Default)]
struct Calls(Arc<Mutex<Vec<Call>>>);

#[derive(Debug)]
struct Call {
    action: String,
    is_generated: bool,
}

impl Interceptor for Calls {
    fn after_response(
        &self,
        attempt: &AttemptContext<'_>,
        response: Result<&HttpResponse, &TransportError>,
    ) {
        let is_generated =
            response.is_ok_and(|response| response.headers().contains_key("x-ecs-sim"));
        let action = attempt.action().name().to_owned();
        self.0.lock().unwrap().push(Call { action, is_generated });
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut sent = self.sent.clone();
        sent.dedup();
        let generated = if self.is_generated { " (generated response)" } else { "" };
        writeln!(f, "  calls {}{generated}", sent.join(", "))?;
        lines(f, "prints", &self.printed)?;
        lines(f, "changes", &self.changes)
    }
}

fn lines(f: &mut fmt::Formatter<'_>, what: &str, lines: &[String]) -> fmt::Result {
    for line in lines.iter().take(LINES) {
        writeln!(f, "  {what} {line}")?;
    }
    match lines.len() {
        more if more > LINES => writeln!(f, "  {what} {} more", more - LINES),
        _ => Ok(()),
    }
}
