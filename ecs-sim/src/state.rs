//! The state behind the answers, as something to look at, to change, to keep and to restore.

use jiff::Timestamp;
use serde_json::Value;
use std::path::Path;
use std::sync::{MutexGuard, PoisonError};
use std::time::Duration;

use crate::error::StateError;
use crate::service::Service;
use crate::state_file;
use crate::world::World;

impl Service {
    /// The world as it is now: what is due has happened.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        let mut world = self.world.lock().unwrap_or_else(PoisonError::into_inner);
        let now = world.time((self.clock)());
        world.settle(now);
        world
    }

    /// The time in the world.
    pub(crate) fn world_time(&self) -> Timestamp {
        self.world().time((self.clock)())
    }

    /// Replaces the world by one in JSON. Without `ids` in it, ids go on as they would have.
    pub(crate) fn set_state(&self, json: &str) -> Result<(), StateError> {
        replace(&mut self.world(), &self.fresh_world(), json)
    }

    /// Changes the world in its JSON form, before anybody else can.
    pub(crate) fn change_state(&self, change: impl FnOnce(&mut Value)) -> Result<(), StateError> {
        let mut world = self.world();
        let mut state = world.to_json();
        change(&mut state);
        replace(&mut world, &self.fresh_world(), &state.to_string())
    }

    /// The world as it is at the first start.
    pub(crate) fn reset_state(&self) {
        *self.world() = self.fresh_world();
    }

    /// Lets time pass in the world, and happen what is due then.
    pub(crate) fn advance(&self, time: Duration) -> Result<(), StateError> {
        let milliseconds = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        let mut world = self.world();
        world.advance(milliseconds).map_err(StateError::unfit)?;
        let now = world.time((self.clock)());
        world.settle(now);
        Ok(())
    }

    /// Nothing changes while the file is written.
    pub(crate) fn save_state(&self, file: &Path) -> Result<(), StateError> {
        state_file::write(file, &self.world())
    }

    fn fresh_world(&self) -> World {
        World::with_regions(self.seed, self.regions.iter().map(String::as_str))
    }
}

fn replace(world: &mut World, fresh: &World, json: &str) -> Result<(), StateError> {
    let mut defaults = fresh.clone();
    defaults.ids = world.ids.clone();
    *world = World::parse(json, &defaults).map_err(StateError::unfit)?;
    Ok(())
}
