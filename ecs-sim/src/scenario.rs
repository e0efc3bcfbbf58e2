//! What tests let happen that no request leads to.

use jiff::Timestamp;
use std::time::Duration;

use crate::error::StateError;
use crate::service::Service;
use crate::sim::EcsSim;
use crate::world::{CommandRule, RECLAIM_NOTICE, RunStatus};

/// How commands end that a test calls; given to [`EcsSim::script_command`].
///
/// ```
/// # use ecs_sim::CommandScript;
/// # use std::time::Duration;
/// CommandScript::success("active\n").containing("systemctl is-active");
/// CommandScript::failure(7, "disk full\n").on("i-1").taking(Duration::from_secs(3));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a script does nothing before an endpoint is given it"]
pub struct CommandScript(CommandRule);

impl CommandScript {
    /// Commands end with exit code 0 and this output.
    pub fn success(output: impl Into<String>) -> Self {
        Self::new(RunStatus::Success, 0, output.into())
    }

    /// Commands end with this exit code and output.
    pub fn failure(exit_code: i64, output: impl Into<String>) -> Self {
        Self::new(RunStatus::Failed, exit_code, output.into())
    }

    /// Only on this instance. Default: on all.
    pub fn on(mut self, instance_id: impl Into<String>) -> Self {
        self.0.instance = instance_id.into();
        self
    }

    /// Only commands whose script contains this text. Default: all.
    pub fn containing(mut self, text: impl Into<String>) -> Self {
        self.0.content = text.into();
        self
    }

    /// How long they take. Default: [`TransitionDelays::command`](crate::TransitionDelays::command). What takes longer than
    /// the command's own time limit ends with `Timeout`.
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
    /// Announces that a spot instance is taken back, as the service does: by an event, a lock and
    /// the metadata service. It happens five minutes later; [`EcsSim::advance`] lets them pass.
    /// Answers when it will happen.
    ///
    /// # Errors
    ///
    /// When there is no such instance, or it is no spot instance.
    pub fn reclaim_spot(&self, instance_id: &str) -> Result<Timestamp, StateError> {
        self.service().reclaim_spot(instance_id, RECLAIM_NOTICE)
    }

    /// Nothing is left of an instance type in a zone, or in all of them if the zone is `*`.
    pub fn sell_out(&self, zone: &str, instance_type: &str) {
        let entry = (zone.to_owned(), instance_type.to_owned());
        self.service().with_world(|world, _| world.sold_out.insert(entry));
    }

    /// Undoes [`Self::sell_out`] with the same zone and type.
    pub fn restock(&self, zone: &str, instance_type: &str) {
        let entry = (zone.to_owned(), instance_type.to_owned());
        self.service().with_world(|world, _| world.sold_out.remove(&entry));
    }

    /// Decides how commands end that start from now on. It comes before the scripts so far.
    pub fn script_command(&self, script: CommandScript) {
        self.service().with_world(|world, _| world.command_rules.insert(0, script.0));
    }

    /// Lets the metadata service speak for this instance. Default: the oldest one that runs.
    ///
    /// # Errors
    ///
    /// When there is no such instance.
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
