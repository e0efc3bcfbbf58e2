//! The result: numbers, and what is wrong.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::check::Failure;

/// How many of the calls that are wrong are printed.
const SHOWN: usize = 20;

/// What became of calls.
#[derive(Default)]
pub(crate) struct Tally {
    succeeded: u64,
    failed: BTreeMap<(String, String), u64>,
    /// One line for each thing that must not be.
    pub(crate) wrong: Vec<String>,
}

impl Tally {
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
        self.wrong.extend(other.wrong);
        for (key, count) in other.failed {
            *self.failed.entry(key).or_default() += count;
        }
    }

    pub(crate) fn print(&self, time: Duration, attempts: u64) {
        let failed: u64 = self.failed.values().sum();
        let calls = self.succeeded + failed;
        let seconds = time.as_secs_f64();
        println!("\n{:<40}{calls:>10}  {:.0} per second", "calls", calls as f64 / seconds);
        println!("{:<40}{attempts:>10}", "requests that arrived");
        println!("{:<40}{:>10}", "succeeded", self.succeeded);
        println!("{:<40}{failed:>10}", "failed");
        for ((kind, code), count) in &self.failed {
            println!("  {:<38}{count:>10}", format!("{kind} {code}"));
        }
        println!("{:<40}{:>10}", "wrong", self.wrong.len());
        for what in self.wrong.iter().take(SHOWN) {
            println!("  {what}");
        }
    }
}
