//! Commands that run at a time, or when an instance starts.

use std::time::Duration;

use jiff::Timestamp;

use super::{Due, Frequency, InstanceStatus, Invocation, Outcome, RunStatus, World};

impl Invocation {
    /// When it is due next by the clock.
    fn next_time(&self, time: Timestamp) -> Option<Timestamp> {
        if self.repeat_mode != "Period" {
            return None;
        }
        Frequency::parse(&self.frequency)?.next(time)
    }
}

impl World {
    /// Schedules the next run of a command.
    pub(crate) fn await_repetition(&mut self, id: &str, time: Timestamp) {
        let next = self.invocations.get(id).and_then(|run| run.next_time(time));
        if let Some(next) = next {
            self.timetable.at(next, Due::Repetition(id.to_owned()));
        }
    }

    /// Runs a command at its time, unless it was stopped on all instances.
    pub(super) fn repeat(&mut self, id: &str, time: Timestamp) {
        let Some(run) = self.invocations.get(id) else { return };
        let is_last = run.next_time(time).is_none();
        let waiting: Vec<String> = run.waiting().map(str::to_owned).collect();
        for instance in &waiting {
            self.repeat_on(id, instance, is_last, time);
        }
        if !waiting.is_empty() {
            self.await_repetition(id, time);
        }
    }

    /// Runs the commands that wait for the start of an instance.
    pub(super) fn run_at_start(&mut self, instance: &str, time: Timestamp) {
        let waits = |run: &&Invocation| {
            matches!(run.repeat_mode.as_str(), "EveryReboot" | "NextRebootOnly")
                && run.waiting().any(|waiting| waiting == instance)
        };
        let due: Vec<(String, bool)> = self
            .invocations
            .values()
            .filter(waits)
            .map(|run| (run.id.clone(), run.repeat_mode == "NextRebootOnly"))
            .collect();
        for (id, is_last) in due {
            self.repeat_on(&id, instance, is_last, time);
        }
    }

    /// Begins a run on an instance. An instance that is not running, or still running the command,
    /// misses it.
    fn repeat_on(&mut self, id: &str, instance: &str, is_last: bool, time: Timestamp) {
        let status = self.instances.get(instance).map(|instance| instance.status);
        let Some(run) = self.invocations.get(id) else { return };
        let usual = Duration::from_millis(run.usual_ms);
        let (wait, outcome) = self.outcome(instance, &run.command, usual);
        let end = time.checked_add(wait).unwrap_or(Timestamp::MAX);
        let target = self.invocations.get_mut(id).and_then(|run| run.targets.get_mut(instance));
        let Some(target) = target else { return };
        target.waits = !is_last && status.is_some();
        match status {
            None => target.finish(time, Outcome::failure(RunStatus::Failed, "InstanceReleased")),
            Some(InstanceStatus::Running) if target.status != RunStatus::Running => {
                target.begin(time, end, outcome);
                self.timetable.at(end, Due::Invocation(id.to_owned()));
            }
            Some(_) if is_last && target.status == RunStatus::Scheduled => {
                target.finish(time, Outcome::failure(RunStatus::Aborted, "InstanceNotRunning"));
            }
            Some(_) => {}
        }
    }
}
