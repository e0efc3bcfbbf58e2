//! Saves the world while the endpoint runs, so that a killed process loses a second at most.

use std::io::{self, Write};
use std::sync::Arc;
use std::time::Duration;

use tokio::time::sleep;

use crate::service::Service;

/// How long changes are collected before they are saved.
const DELAY: Duration = Duration::from_millis(500);

/// Saves the world after every change, until the endpoint stops.
pub(crate) async fn run(service: Arc<Service>) {
    let mut running = service.running.clone();
    let mut last_problem = None;
    loop {
        tokio::select! {
            () = service.changed.notified() => {}
            // Nothing is ever sent on this channel; it changes when the sender is dropped.
            _ = running.changed() => return,
        }
        sleep(DELAY).await;
        if running.has_changed().is_err() {
            return;
        }
        let saving = Arc::clone(&service);
        let saved = tokio::task::spawn_blocking(move || saving.save());
        let problem = match saved.await {
            Ok(saved) => saved.err().map(|error| error.to_string()),
            // The runtime shuts down.
            Err(_) => return,
        };
        if problem != last_problem
            && let Some(problem) = &problem
        {
            // There is no way to report a failure of standard error.
            let _ = writeln!(io::stderr(), "ecs-sim: {problem}; retried after the next change");
        }
        last_problem = problem;
    }
}
