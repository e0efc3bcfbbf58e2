//! Memory and sockets of this process, where the system shows them as files.

use std::fs;
use std::time::Duration;

use tokio::time::{Instant, Interval, interval_at};

/// Samples of the process over the time of the soak.
pub(crate) struct Watch {
    start: Instant,
    ticks: Interval,
    memory: Vec<u64>,
    most_sockets: usize,
}

impl Watch {
    /// Samples every 5 seconds, more often in a short soak.
    pub(crate) fn new(start: Instant, time: Duration) -> Self {
        let period = Duration::from_secs(5).min(time / 4).max(Duration::from_millis(100));
        let ticks = interval_at(start + period, period);
        Self { start, ticks, memory: Vec::new(), most_sockets: 0 }
    }

    /// Waits for the next sample.
    pub(crate) async fn wait(&mut self) {
        self.ticks.tick().await;
    }

    /// Takes a sample and prints it.
    pub(crate) fn sample(&mut self, attempts: u64) {
        let seconds = self.start.elapsed().as_secs_f64();
        print!("{seconds:>6.1} s  {attempts:>10} requests");
        if let (Some(kibibytes), Some(sockets)) = (resident_kibibytes(), sockets()) {
            print!("  {:>6} MiB  {sockets:>4} sockets", kibibytes / 1024);
            self.memory.push(kibibytes);
            self.most_sockets = self.most_sockets.max(sockets);
        }
        println!();
    }

    /// What grew more than it may.
    pub(crate) fn problems(&self, callers: usize, max_growth: u64) -> Vec<String> {
        let mut problems = Vec::new();
        if let [first, .., last] = self.memory[..] {
            let growth = last.saturating_sub(first) / 1024;
            if growth > max_growth {
                problems.push(format!("memory grew by {growth} MiB since the first sample"));
            }
        }
        // Both ends of each connection are here, and one that was given up takes a moment to close.
        let limit = 4 * callers + 32;
        if self.most_sockets > limit {
            problems.push(format!("{} sockets were open, more than {limit}", self.most_sockets));
        }
        problems
    }
}

fn resident_kibibytes() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

fn sockets() -> Option<usize> {
    let entries = fs::read_dir("/proc/self/fd").ok()?.flatten();
    let targets = entries.filter_map(|entry| fs::read_link(entry.path()).ok());
    Some(targets.filter(|target| target.to_string_lossy().starts_with("socket:")).count())
}
