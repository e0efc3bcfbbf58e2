//! Tasks: operations that run for a while and are followed by their id.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::snapshot::progress;
use super::{Due, World, words};

words! {
    TaskStatus {
        Processing, Finished, Failed,
        /// Canceled.
        Deleted,
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Task {
    pub(crate) id: String,
    pub(crate) region: String,
    /// The operation, such as `ImportImage`.
    pub(crate) action: String,
    pub(crate) resource_id: String,
    pub(crate) status: TaskStatus,
    pub(crate) created: Timestamp,
    /// When it ends, or has ended.
    pub(crate) ends: Timestamp,
}

impl Task {
    /// In percent; that of a task without success stays 0.
    pub(crate) fn progress(&self, now: Timestamp) -> i64 {
        match self.status {
            TaskStatus::Processing => progress(self.created, self.ends, now),
            TaskStatus::Finished => 100,
            TaskStatus::Failed | TaskStatus::Deleted => 0,
        }
    }
}

impl World {
    pub(crate) fn add_task(&mut self, task: Task) {
        self.timetable.at(task.ends, Due::Task(task.id.clone()));
        self.tasks.insert(task.id.clone(), task);
    }

    /// Ends a task, which fails if its resource was deleted meanwhile.
    pub(super) fn end_task(&mut self, id: &str) {
        let Some(task) = self.tasks.get(id) else { return };
        let exists = self.has_resource(&task.resource_id);
        let status = if exists { TaskStatus::Finished } else { TaskStatus::Failed };
        if let Some(task) = self.tasks.get_mut(id) {
            task.status = status;
        }
    }
}
