//! Access to the state of a running endpoint: read, change, save and restore.

use jiff::Timestamp;
use serde_json::Value;
use std::path::Path;
use std::sync::PoisonError;
use std::time::Duration;

use crate::error::StateError;
use crate::service::Service;
use crate::state_file;
use crate::world::World;

impl Service {
    /// The scheme of the URL of the endpoint.
    pub(crate) fn scheme(&self) -> &'static str {
        if self.tls_certificate.is_some() { "https" } else { "http" }
    }

    /// Runs `act` with the world, in which everything due has happened, and with its time. The
    /// world is locked meanwhile.
    pub(crate) fn with_world<T>(&self, act: impl FnOnce(&mut World, Timestamp) -> T) -> T {
        let mut world = self.world.lock().unwrap_or_else(PoisonError::into_inner);
        let now = world.time((self.clock)());
        world.settle(now);
        act(&mut world, now)
    }

    /// The world as JSON.
    pub(crate) fn state(&self) -> Value {
        self.with_world(|world, _| world.to_json())
    }

    /// Like [`Self::with_world`], for a change that is to be saved.
    fn change_world<T>(&self, act: impl FnOnce(&mut World, Timestamp) -> T) -> T {
        let result = self.with_world(act);
        self.changed.notify_one();
        result
    }

    /// Replaces the world by one in JSON. Without `ids` in it, the current id sequence continues.
    pub(crate) fn set_state(&self, json: &str) -> Result<(), StateError> {
        let fresh = self.fresh.clone();
        self.change_world(|world, _| replace(world, fresh, json))
    }

    /// Changes the world in its JSON form, under one lock.
    pub(crate) fn change_state(&self, change: impl FnOnce(&mut Value)) -> Result<(), StateError> {
        let fresh = self.fresh.clone();
        self.change_world(|world, _| {
            let mut state = world.to_json();
            change(&mut state);
            replace(world, fresh, &state.to_string())
        })
    }

    /// Resets the world to that of the first start.
    pub(crate) fn reset_state(&self) {
        let fresh = self.fresh.clone();
        self.change_world(|world, _| *world = fresh);
    }

    /// Advances the time of the world and applies what is due then.
    pub(crate) fn advance(&self, time: Duration) -> Result<(), StateError> {
        let milliseconds = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        self.change_world(|world, now| {
            world.advance(milliseconds).map_err(StateError::invalid)?;
            world.settle(now.saturating_add(time).unwrap_or(Timestamp::MAX));
            Ok(())
        })
    }

    /// Saves the world to any file.
    pub(crate) fn save_state(&self, file: &Path) -> Result<(), StateError> {
        let text = self.with_world(|world, _| state_file::text(world));
        let text = text.map_err(|error| StateError::write(file, error.into()))?;
        state_file::write(file, &text)
    }

    /// Saves the world to the state file, if there is one. Of two saves at once, the later one has
    /// the later world.
    pub(crate) fn save(&self) -> Result<(), StateError> {
        let Some(file) = &self.state_file else { return Ok(()) };
        let _saving = self.saving.lock().unwrap_or_else(PoisonError::into_inner);
        self.save_state(file.path())
    }
}

fn replace(world: &mut World, mut fresh: World, json: &str) -> Result<(), StateError> {
    fresh.ids.clone_from(&world.ids);
    *world = World::parse(json, &fresh).map_err(StateError::invalid)?;
    Ok(())
}
