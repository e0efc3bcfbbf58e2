//! How long calls take in real time, beside their limits. That is reported and not asserted, because a
//! busy computer is slow; `faults/limits.rs` asserts the limits with an injected clock.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, Instant};

use tokio::task::JoinHandle;

/// A call, its limit, and a plain sleep as long as the limit.
pub(crate) struct Timed {
    behaviour: String,
    action: String,
    limit: Duration,
    took: Duration,
    slept: Duration,
}

/// Begins with a call, and sleeps for each of its limits on the same runtime. What delays such a sleep
/// delays any call: other programs, and tasks that occupy the threads of the runtime.
pub(crate) struct Stopwatch {
    started: Instant,
    sleeps: [(Duration, JoinHandle<Duration>); 2],
}

impl Stopwatch {
    pub(crate) fn start(limits: [Duration; 2]) -> Self {
        let started = Instant::now();
        let sleep = move |limit| async move {
            tokio::time::sleep(limit).await;
            started.elapsed()
        };
        Self { started, sleeps: limits.map(|limit| (limit, tokio::spawn(sleep(limit)))) }
    }

    /// Ends with the call, to which this limit applied.
    pub(crate) async fn stop(self, behaviour: String, action: &str, limit: Duration) -> Timed {
        let took = self.started.elapsed();
        let mut slept = limit;
        for (length, sleep) in self.sleeps {
            if length == limit && took > limit {
                slept = sleep.await.unwrap();
            } else {
                sleep.abort();
            }
        }
        Timed { behaviour, action: action.to_owned(), limit, took, slept }
    }
}

impl Timed {
    /// How much longer than its limit the call took, in percent of the limit.
    fn late(&self) -> f64 {
        percent(self.took, self.limit, self.limit)
    }

    fn late_sleep(&self) -> f64 {
        percent(self.slept, self.limit, self.limit)
    }

    /// The share of `late` that the sleep does not have.
    fn own(&self) -> f64 {
        percent(self.took, self.slept.max(self.limit), self.limit)
    }

    fn line(&self) -> String {
        let (late, sleep, own) = (self.late(), self.late_sleep(), self.own());
        format!("    {late:6.1} %   {sleep:6.1} %   {own:6.1} %   {self}\n")
    }
}

impl fmt::Display for Timed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (took, limit) = (self.took.as_millis(), self.limit.as_millis());
        write!(f, "{took} ms of {limit} ms: {}, {}", self.behaviour, self.action)
    }
}

fn percent(longer: Duration, shorter: Duration, of: Duration) -> f64 {
    longer.saturating_sub(shorter).as_secs_f64() / of.as_secs_f64() * 100.0
}

/// What the columns of a report say.
const COLUMNS: &str = "\
    The latest call of each behaviour that reached its limit, in real time and in percent of the limit:
    late: how much longer than its limit the call took
    sleep: the same of a plain sleep as long as the limit, begun with the call on the same runtime
    own: how much later than both limit and sleep the call ended
        late      sleep        own   call\n";

/// Parsing takes tens of times longer than in an application.
const BUILD: &str = if cfg!(debug_assertions) { "unoptimized build" } else { "optimized build" };

/// A table of the behaviours that reached a limit, and a line about all calls.
pub(crate) fn report(group: &str, calls: Vec<Timed>) -> String {
    let count = calls.len();
    let most = |of: fn(&Timed) -> f64| calls.iter().map(of).fold(0.0, f64::max);
    let (late, own) = (most(Timed::late), most(Timed::own));
    let longest = calls.iter().max_by_key(|call| call.took).map(Timed::to_string);
    let longest = longest.unwrap_or_default();
    let worst = latest_of_each_behaviour(calls);
    let behaviours = worst.len();
    let lines = worst.iter().filter(|call| call.late() > 0.0).map(Timed::line);
    let table = lines.reduce(|table, line| table + &line);
    let table = table.map(|table| format!("{COLUMNS}{table}")).unwrap_or_default();
    format!(
        "{group}, {BUILD}: {count} calls, {behaviours} behaviours.\n{table}\
         {group}: the longest call took {longest}. The largest excess over a limit is {late:.1} % of the \
         limit, and {own:.1} % more than that of a plain sleep.\n"
    )
}

fn latest_of_each_behaviour(calls: Vec<Timed>) -> Vec<Timed> {
    let mut worst: BTreeMap<String, Timed> = BTreeMap::new();
    for call in calls {
        match worst.get(&call.behaviour) {
            Some(other) if other.late() >= call.late() => {}
            _ => drop(worst.insert(call.behaviour.clone(), call)),
        }
    }
    let mut worst: Vec<_> = worst.into_values().collect();
    worst.sort_by(|one, other| other.late().total_cmp(&one.late()));
    worst
}
