//! Commands, sent files, and their results on instances.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Due, Tags, World, words};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Command {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: String,
    /// `RunShellScript`, `RunPythonScript`, `RunBatScript` or `RunPowerShellScript`.
    pub(crate) command_type: String,
    /// The plain script; responses contain it in Base64.
    #[serde(with = "super::base64_bytes")]
    pub(crate) content: Vec<u8>,
    pub(crate) working_dir: String,
    pub(crate) launcher: String,
    /// Seconds.
    pub(crate) timeout: i64,
    /// Whether `{{name}}` in the content is replaced by a parameter.
    pub(crate) enable_parameter: bool,
    pub(crate) created: Timestamp,
    /// The number of the version, from 1.
    pub(crate) version: i64,
    /// False if it was created by `RunCommand`, which does not list it.
    pub(crate) is_kept: bool,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

words! {
    RunStatus {
        /// It waits for a time or a restart.
        Scheduled, Running, Success, Failed, Timeout,
        /// It was stopped.
        Terminated,
        /// It could not be sent.
        Aborted,
    }
}

impl RunStatus {
    pub(crate) fn is_over(self) -> bool {
        !matches!(self, Self::Scheduled | Self::Running)
    }
}

/// The outcome of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Outcome {
    pub(crate) status: RunStatus,
    pub(crate) exit_code: i64,
    pub(crate) output: String,
    /// Such as `InstanceNotRunning`; empty without an error.
    pub(crate) error_code: String,
}

impl Outcome {
    pub(crate) fn success(output: String) -> Self {
        Self { status: RunStatus::Success, exit_code: 0, output, error_code: String::new() }
    }

    /// It ended without an exit code.
    pub(crate) fn failure(status: RunStatus, error_code: &str) -> Self {
        Self { status, exit_code: 0, output: String::new(), error_code: error_code.to_owned() }
    }
}

/// The run of a command, or the delivery of a file, on one instance.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Target {
    pub(crate) status: RunStatus,
    /// Empty until it ends.
    pub(crate) output: String,
    pub(crate) exit_code: Option<i64>,
    pub(crate) error_code: String,
    pub(crate) started: Option<Timestamp>,
    pub(crate) finished: Option<Timestamp>,
    /// When and how it will end unless it is stopped. `None` for a run that is only scheduled.
    pub(crate) end: Option<(Timestamp, Outcome)>,
    /// Whether another run follows: at a time or when the instance starts.
    #[serde(default)]
    pub(crate) waits: bool,
    /// The number of runs before this one.
    #[serde(default)]
    pub(crate) earlier_runs: i64,
}

impl Target {
    pub(crate) fn scheduled() -> Self {
        Self { status: RunStatus::Scheduled, waits: true, ..Self::default() }
    }

    pub(crate) fn running(now: Timestamp, end: Timestamp, outcome: Outcome) -> Self {
        Self {
            status: RunStatus::Running,
            started: Some(now),
            end: Some((end, outcome)),
            waits: false,
            ..Self::scheduled()
        }
    }

    /// Ends without a run.
    pub(crate) fn over(now: Timestamp, outcome: Outcome) -> Self {
        let mut target = Self::scheduled();
        target.stop(now, outcome);
        target
    }

    /// Begins the next run.
    pub(super) fn begin(&mut self, now: Timestamp, end: Timestamp, outcome: Outcome) {
        let earlier_runs = self.earlier_runs + i64::from(self.started.is_some());
        *self = Self { waits: self.waits, earlier_runs, ..Self::running(now, end, outcome) };
    }

    /// Whether it has ended for good.
    pub(crate) fn is_over(&self) -> bool {
        self.status.is_over() && !self.waits
    }

    /// Ends it, without another run.
    pub(crate) fn stop(&mut self, time: Timestamp, outcome: Outcome) {
        self.waits = false;
        self.finish(time, outcome);
    }

    pub(super) fn finish(&mut self, time: Timestamp, outcome: Outcome) {
        let ran = matches!(outcome.status, RunStatus::Success | RunStatus::Failed);
        self.exit_code = (ran && outcome.error_code.is_empty()).then_some(outcome.exit_code);
        self.status = outcome.status;
        self.output = outcome.output;
        self.error_code = outcome.error_code;
        self.finished = Some(time);
        self.end = None;
    }

    fn advance(&mut self, now: Timestamp) {
        if let Some((end, outcome)) = self.end.take_if(|(end, _)| *end <= now) {
            self.finish(end, outcome);
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Invocation {
    pub(crate) id: String,
    pub(crate) region: String,
    /// The command as run, with its parameters filled in. The original may be changed or deleted
    /// meanwhile.
    pub(crate) command: Command,
    pub(crate) repeat_mode: String,
    pub(crate) frequency: String,
    pub(crate) username: String,
    pub(crate) parameters: BTreeMap<String, String>,
    pub(crate) created: Timestamp,
    /// By instance.
    pub(crate) targets: BTreeMap<String, Target>,
    pub(crate) tags: Tags,
    /// The default duration of a run, in milliseconds.
    #[serde(default)]
    pub(crate) usual_ms: u64,
}

impl Invocation {
    /// The instances on which it will run again.
    pub(super) fn waiting(&self) -> impl Iterator<Item = &str> {
        self.targets.iter().filter(|(_, target)| target.waits).map(|(id, _)| id.as_str())
    }
}

/// A file that was sent to instances.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SentFile {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) target_dir: String,
    /// `PlainText` or `Base64`.
    pub(crate) content_type: String,
    /// As it was sent.
    pub(crate) content: String,
    pub(crate) owner: String,
    pub(crate) group: String,
    pub(crate) mode: String,
    pub(crate) overwrite: bool,
    pub(crate) created: Timestamp,
    /// By instance.
    pub(crate) targets: BTreeMap<String, Target>,
    pub(crate) tags: Tags,
}

/// The outcome of matching commands. Other commands succeed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CommandRule {
    /// The instance, or `*` for all.
    pub(crate) instance: String,
    /// Text contained in the script of the command, or `*` for all.
    pub(crate) content: String,
    pub(crate) status: RunStatus,
    #[serde(default)]
    pub(crate) exit_code: i64,
    #[serde(default)]
    pub(crate) output: String,
    /// How long it takes. Default: the delay of all commands.
    #[serde(default)]
    pub(crate) duration_ms: Option<u64>,
}

impl CommandRule {
    fn applies(&self, instance: &str, content: &str) -> bool {
        (self.instance == "*" || self.instance == instance)
            && (self.content == "*" || content.contains(&self.content))
    }
}

impl World {
    /// The outcome of a command on an instance, and its duration. The first matching rule is used.
    pub(crate) fn outcome(
        &self,
        instance: &str,
        command: &Command,
        usual: Duration,
    ) -> (Duration, Outcome) {
        let content = String::from_utf8_lossy(&command.content);
        let rule = self.command_rules.iter().find(|rule| rule.applies(instance, &content));
        let (time, outcome) = match rule {
            None => (usual, Outcome::success(echoed(command, &content))),
            Some(rule) => (
                rule.duration_ms.map_or(usual, Duration::from_millis),
                Outcome {
                    status: rule.status,
                    exit_code: rule.exit_code,
                    output: rule.output.clone(),
                    error_code: String::new(),
                },
            ),
        };
        let limit = Duration::from_secs(command.timeout.max(0).unsigned_abs());
        match time > limit {
            true => (limit, Outcome::failure(RunStatus::Timeout, "")),
            false => (time, outcome),
        }
    }

    /// Schedules the ends of runs.
    pub(crate) fn await_targets(&mut self, id: &str, targets: &BTreeMap<String, Target>) {
        let mut ends: Vec<_> =
            targets.values().filter_map(|target| Some(target.end.as_ref()?.0)).collect();
        ends.sort_unstable();
        ends.dedup();
        for end in ends {
            self.timetable.at(end, Due::Invocation(id.to_owned()));
        }
    }

    /// Ends runs on instances that are due. Runs on deleted instances fail.
    pub(super) fn advance_invocation(&mut self, id: &str, time: Timestamp) {
        let targets = match (self.invocations.get_mut(id), self.sent_files.get_mut(id)) {
            (Some(invocation), _) => &mut invocation.targets,
            (None, Some(file)) => &mut file.targets,
            (None, None) => return,
        };
        for (instance, target) in targets {
            if !target.is_over() && !self.instances.contains_key(instance) {
                let released = Outcome::failure(RunStatus::Failed, "InstanceReleased");
                target.stop(time, released);
            }
            target.advance(time);
        }
    }
}

/// The output of a shell script that consists only of `echo` and a text.
fn echoed(command: &Command, content: &str) -> String {
    let text = content.trim().strip_prefix("echo ").map(str::trim);
    match text {
        Some(text) if command.command_type == "RunShellScript" && !text.contains('\n') => {
            format!("{}\n", unquoted(text))
        }
        _ => String::new(),
    }
}

fn unquoted(text: &str) -> &str {
    let between = |quote| text.strip_prefix(quote)?.strip_suffix(quote);
    between('"').or_else(|| between('\'')).unwrap_or(text)
}
