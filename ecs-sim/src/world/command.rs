//! Commands and what became of them on instances.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Tags, World};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Command {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: String,
    /// `RunShellScript`, `RunPythonScript`, `RunBatScript` or `RunPowerShellScript`.
    pub(crate) command_type: String,
    /// In Base64.
    pub(crate) content: String,
    pub(crate) working_dir: String,
    /// Seconds.
    pub(crate) timeout: i64,
    pub(crate) enable_parameter: bool,
    pub(crate) created: Timestamp,
    /// It came with `RunCommand` and is not listed.
    pub(crate) is_kept: bool,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum RunStatus {
    Pending,
    Running,
    Success,
    Failed,
    Stopped,
    Timeout,
}

impl RunStatus {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "Pending",
            Self::Running => "Running",
            Self::Success => "Success",
            Self::Failed => "Failed",
            Self::Stopped => "Stopped",
            Self::Timeout => "Timeout",
        }
    }

    pub(crate) fn is_over(self) -> bool {
        !matches!(self, Self::Pending | Self::Running)
    }
}

/// What a command does on one instance.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct InvocationTarget {
    pub(crate) status: RunStatus,
    pub(crate) exit_code: i64,
    /// Plain text; answers have it in Base64.
    pub(crate) output: String,
    pub(crate) error_code: String,
    pub(crate) error_info: String,
    pub(crate) started: Option<Timestamp>,
    pub(crate) finished: Option<Timestamp>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Invocation {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) command_id: String,
    pub(crate) command_name: String,
    pub(crate) command_type: String,
    pub(crate) command_content: String,
    pub(crate) timed: bool,
    pub(crate) repeat_mode: String,
    pub(crate) username: String,
    pub(crate) working_dir: String,
    pub(crate) parameters: BTreeMap<String, String>,
    pub(crate) created: Timestamp,
    /// By instance.
    pub(crate) targets: BTreeMap<String, InvocationTarget>,
    pub(crate) tags: Tags,
    /// What becomes of each target when it is over; decided when it is made.
    pub(crate) outcome: BTreeMap<String, (RunStatus, i64, String)>,
}

impl World {
    /// Lets what runs on instances finish.
    pub(super) fn advance_invocation(&mut self, id: &str, time: Timestamp) {
        let Some(invocation) = self.invocations.get_mut(id) else { return };
        for (instance, target) in &mut invocation.targets {
            if target.status.is_over() {
                continue;
            }
            let default = (RunStatus::Success, 0, String::new());
            let outcome = invocation.outcome.get(instance).unwrap_or(&default);
            (target.status, target.exit_code, target.output) = outcome.clone();
            target.finished = Some(time);
        }
    }
}
