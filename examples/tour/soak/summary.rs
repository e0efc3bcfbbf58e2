//! The summary of a run: counts, and violations.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::check::Failure;

/// Maximum number of violations that are printed.
const MAX_PRINTED: usize = 20;

/// Counts of calls by result.
#[derive(Default)]
pub(crate) struct Summary {
    succeeded: u64,
    failed: BTreeMap<(String, String), u64>,
    /// One line per violated invariant.
    pub(crate) violations: Vec<String>,
}

impl Summary {
    pub(crate) fn count(&mut self, failure: Option<&Failure>) {
        match failure {
            None => self.succeeded += 1,
            Some(failure) => {
                let code = failure.code.clone().unwrap_or_default();
                *self.failed.entry((format!("{:?}", failure.kind), code)).or_default() += 1;
            }
        }
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.succeeded += other.succeeded;
        self.violations.extend(other.violations);
        for (key, count) in other.failed {
            *self.failed.entry(key).or_default() += count;
        }
    }

    pub(crate) fn print(&self, elapsed: Duration, attempts: u64) {
        let failed: u64 = self.failed.values().sum();
        let calls = self.succeeded + failed;
        let seconds = elapsed.as_secs_f64();
        println!("\n{:<40}{calls:>10}  {:.0} per second", "calls", calls as f64 / seconds);
        println!("{:<40}{attempts:>10}", "requests received");
        println!("{:<40}{:>10}", "succeeded", self.succeeded);
        println!("{:<40}{failed:>10}", "failed");
        for ((kind, code), count) in &self.failed {
            println!("  {:<38}{count:>10}", format!("{kind} {code}"));
        }
        println!("{:<40}{:>10}", "violations", self.violations.len());
        for violation in self.violations.iter().take(MAX_PRINTED) {
            println!("  {violation}");
        }
    }
}
