//! Scenarios that tests control directly: stock, command results, spot reclaim.

use jiff::Timestamp;
use std::time::Duration;

use crate::error::StateError;
use crate::service::Service;
use crate::sim::EcsSim;
use crate::world::{CommandRule, RECLAIM_NOTICE, RunStatus};

/// The scripted outcome of commands, for [`EcsSim::script_command`].
///
/// ```
/// # use ecs_sim::CommandScript;
/// # use std::time::Duration;
/// CommandScript::success("active\n").containing("systemctl is-active");
/// CommandScript::failure(7, "disk full\n").on("i-1").taking(Duration::from_secs(3));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a script has no effect until it is given to an endpoint"]
pub struct CommandScript(CommandRule);

impl CommandScript {
    /// Matching commands succeed with exit code 0 and this output.
    pub fn success(output: impl Into<String>) -> Self {
        Self::new(RunStatus::Success, 0, output.into())
    }

    /// Matching commands fail with this exit code and output.
    pub fn failure(exit_code: i64, output: impl Into<String>) -> Self {
        Self::new(RunStatus::Failed, exit_code, output.into())
    }

    /// Matches only this instance. Default: all instances.
    pub fn on(mut self, instance_id: impl Into<String>) -> Self {
        self.0.instance = instance_id.into();
        self
    }

    /// Matches only commands whose script contains this text. Default: all commands.
    pub fn containing(mut self, text: impl Into<String>) -> Self {
        self.0.content = text.into();
        self
    }

    /// Sets the duration. Default:
    /// [`TransitionDelays::command`](crate::TransitionDelays::command). A command that exceeds its
    /// own timeout ends with `Timeout`.
    pub fn taking(mut self, time: Duration) -> Self {
        self.0.duration_ms = Some(u64::try_from(time.as_millis()).unwrap_or(u64::MAX));
        self
    }

    fn new(status: RunStatus, exit_code: i64, output: String) -> Self {
        let (instance, content) = ("*".to_owned(), "*".to_owned());
        Self(CommandRule { instance, content, status, exit_code, output, duration_ms: None })
    }
}

impl EcsSim {
    /// Announces the reclaim of a spot instance as the service does: by an event, a lock and the
    /// metadata service. The reclaim follows five minutes later; [`EcsSim::advance`] can skip them.
    /// Returns the time of the reclaim.
    ///
    /// # Errors
    ///
    /// If the instance does not exist, or is not a spot instance.
    pub fn reclaim_spot(&self, instance_id: &str) -> Result<Timestamp, StateError> {
        self.service().reclaim_spot(instance_id, RECLAIM_NOTICE)
    }

    /// Marks an instance type as sold out in a zone, or in all zones if the zone is `*`.
    pub fn sell_out(&self, zone: &str, instance_type: &str) {
        let entry = (zone.to_owned(), instance_type.to_owned());
        self.service().with_world(|world, _| world.sold_out.insert(entry));
    }

    /// Undoes [`Self::sell_out`] for the same zone and type.
    pub fn restock(&self, zone: &str, instance_type: &str) {
        let entry = (zone.to_owned(), instance_type.to_owned());
        self.service().with_world(|world, _| world.sold_out.remove(&entry));
    }

    /// Sets the outcome of commands that start from now on. Takes precedence over earlier scripts.
    pub fn script_command(&self, script: CommandScript) {
        self.service().with_world(|world, _| world.command_rules.insert(0, script.0));
    }

    /// Selects the instance that the metadata service serves. Default: the oldest running one.
    ///
    /// # Errors
    ///
    /// If the instance does not exist.
    pub fn metadata_instance(&self, instance_id: &str) -> Result<(), StateError> {
        self.service().set_metadata_instance(instance_id)
    }
}

impl Service {
    pub(crate) fn reclaim_spot(&self, id: &str, notice: Duration) -> Result<Timestamp, StateError> {
        self.with_world(|world, now| world.announce_reclaim(id, now, notice))
            .ok_or_else(|| StateError::no_instance("spot instance", id))
    }

    pub(crate) fn set_metadata_instance(&self, id: &str) -> Result<(), StateError> {
        self.with_world(|world, _| {
            if !world.instances.contains_key(id) {
                return Err(StateError::no_instance("instance", id));
            }
            world.metadata_instance = Some(id.to_owned());
            Ok(())
        })
    }
}
