//! Memory and open sockets of this process, on systems with `/proc`.

use std::fs;
use std::time::Duration;

use tokio::time::{Instant, Interval, interval_at};

/// Samples the process during the soak test.
pub(crate) struct Monitor {
    start: Instant,
    ticks: Interval,
    memory: Vec<u64>,
    max_sockets: usize,
}

impl Monitor {
    /// Samples every 5 seconds, or more often in a short run.
    pub(crate) fn new(start: Instant, duration: Duration) -> Self {
        let period = Duration::from_secs(5).min(duration / 4).max(Duration::from_millis(100));
        let ticks = interval_at(start + period, period);
        Self { start, ticks, memory: Vec::new(), max_sockets: 0 }
    }

    /// Waits until the next sample is due.
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
            self.max_sockets = self.max_sockets.max(sockets);
        }
        println!();
    }

    /// Returns the limits that memory and sockets exceeded.
    pub(crate) fn violations(&self, callers: usize, max_growth: u64) -> Vec<String> {
        let mut violations = Vec::new();
        if let [first, .., last] = self.memory[..] {
            let growth = last.saturating_sub(first) / 1024;
            if growth > max_growth {
                violations.push(format!(
                    "memory grew by {growth} MiB since the first sample, more than {max_growth}"
                ));
            }
        }
        // Both ends of each connection are in this process, and an abandoned one closes with a delay.
        let limit = 4 * callers + 32;
        if self.max_sockets > limit {
            violations.push(format!("{} sockets were open, more than {limit}", self.max_sockets));
        }
        violations
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
