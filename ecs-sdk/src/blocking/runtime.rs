//! The thread on which connections and timers of a blocking client live.

use std::sync::OnceLock;

use ecs_core::Error;
use tokio::runtime::{Builder, Handle, Runtime};

/// A runtime with one thread. It starts with the first call, so that a client can be built anywhere.
#[derive(Default)]
pub(super) struct Background(OnceLock<Runtime>);

impl Background {
    /// Runs a future on the calling thread.
    pub(super) fn block_on<T, E>(&self, future: impl Future<Output = Result<T, E>>) -> Result<T, E>
    where
        E: From<Error>,
    {
        if Handle::try_current().is_ok() {
            return Err(Error::configuration(INSIDE_A_RUNTIME).into());
        }
        self.runtime()?.block_on(future)
    }

    fn runtime(&self) -> Result<&Runtime, Error> {
        if let Some(runtime) = self.0.get() {
            return Ok(runtime);
        }
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("ecs-sdk")
            .enable_all()
            .build()
            .map_err(|error| Error::configuration(format!("cannot start a thread: {error}")))?;
        // If two threads start one at the same time, the first one is kept.
        if let Err(other) = self.0.set(runtime) {
            other.shutdown_background();
        }
        self.runtime()
    }
}

/// Waiting for the thread would panic inside an async runtime, and idle connections can be cut.
impl Drop for Background {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

const INSIDE_A_RUNTIME: &str = "a blocking client cannot be used on a thread of an async runtime, \
                                `spawn_blocking` included: await `ecs_sdk::Client` there, or move \
                                the call to a thread of `std::thread::spawn`";
