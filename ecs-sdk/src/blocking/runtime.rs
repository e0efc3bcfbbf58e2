//! The thread on which connections and timers of a blocking client live.

use std::sync::OnceLock;
use std::task::{Context, Poll, Waker};

use ecs_core::Error;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::coop::poll_proceed;

/// A runtime with one thread. It starts with the first call, so that a client can be built anywhere.
#[derive(Default)]
pub(super) struct Background(OnceLock<Runtime>);

impl Background {
    /// Runs a future on the calling thread.
    pub(super) fn block_on<T, E>(&self, future: impl Future<Output = Result<T, E>>) -> Result<T, E>
    where
        E: From<Error>,
    {
        if is_async_task() {
            return Err(Error::configuration(IN_A_TASK).into());
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

/// Whether this thread polls an async task, which must not block. A thread of `spawn_blocking` belongs to
/// a runtime too, but only tasks have a limited budget of operations
/// (<https://docs.rs/tokio/latest/tokio/task/coop/index.html>): it ends after at most 255 of them.
fn is_async_task() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    Handle::try_current().is_ok()
        && (0..=u8::MAX).any(|_| match poll_proceed(&mut context) {
            Poll::Ready(operation) => {
                operation.made_progress();
                false
            }
            Poll::Pending => true,
        })
}

/// Waiting for the thread would panic inside an async runtime, and idle connections can be cut.
impl Drop for Background {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

const IN_A_TASK: &str = "a blocking client cannot be used in an async task, which it would block: await \
                         `ecs_sdk::Client` there, or move the call to `tokio::task::spawn_blocking`";
