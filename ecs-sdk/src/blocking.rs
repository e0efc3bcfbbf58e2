//! The client for programs without an async runtime.
//!
//! ```no_run
//! use ecs_sdk::blocking::Client;
//! use ecs_sdk::instance::DescribeInstancesRequest;
//!
//! # fn run() -> Result<(), ecs_sdk::Error> {
//! let ecs = Client::from_env()?;
//! let request = DescribeInstancesRequest::new();
//! let answer = ecs.run(ecs.describe_instances(request.clone()))?;
//! println!("{:?} instances", answer.total_count);
//! for instance in ecs.iter(ecs.describe_instances(request).items()) {
//!     println!("{}", instance?.instance_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! It has the methods of [`ecs_sdk::Client`](crate::Client), with the same requests and answers:
//! what they prepare is run by [`Client::run`], be it a call, a walk over pages, waiting or a
//! [job](crate::jobs).

use std::fmt;
use std::future::IntoFuture;
use std::ops::Deref;
use std::sync::Arc;

use ecs_core::{Error, Request};
use futures_core::Stream;
use futures_util::StreamExt;
use tokio::runtime::{Builder, Handle, Runtime};

/// A client whose calls are run to their end. Cheap to clone.
///
/// Connections live on a thread of its own, so that it can be used from any thread but one of an
/// async runtime.
#[derive(Clone)]
pub struct Client {
    ecs: crate::Client,
    runtime: Arc<Background>,
}

impl Client {
    /// A client with credentials, region and endpoint as every Alibaba Cloud tool finds them.
    ///
    /// # Errors
    ///
    /// Those of [`ecs_sdk::Client::from_env`](crate::Client::from_env), and
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if no thread can be started.
    pub fn from_env() -> Result<Self, Error> {
        let runtime = Background::start()?;
        let ecs = runtime.run(crate::Client::from_env())?;
        Ok(Self { ecs, runtime: Arc::new(runtime) })
    }

    /// A client with the settings of another one.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if no thread can be started.
    pub fn new(ecs: crate::Client) -> Result<Self, Error> {
        Ok(Self { ecs, runtime: Arc::new(Background::start()?) })
    }

    /// Sends a request and reads the answer.
    ///
    /// # Errors
    ///
    /// Every kind of [`Error`].
    pub fn send<R>(&self, request: R) -> Result<R::Response, Error>
    where
        R: Request + Send + Sync,
        R::Response: Send,
    {
        self.run(self.ecs.call(request))
    }

    /// Runs what a method of [`ecs_sdk::Client`](crate::Client) prepared, to its end.
    ///
    /// # Errors
    ///
    /// What it ends with, and [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) on a
    /// thread of an async runtime, which must not be blocked.
    pub fn run<F, T, E>(&self, prepared: F) -> Result<T, E>
    where
        F: IntoFuture<Output = Result<T, E>>,
        E: From<Error>,
    {
        self.runtime.run(prepared.into_future())
    }

    /// Goes through a stream: pages, items, interruptions.
    pub fn iter<S, T>(&self, stream: S) -> impl Iterator<Item = Result<T, Error>> + use<S, T>
    where
        S: Stream<Item = Result<T, Error>> + Unpin,
    {
        Iter { stream, runtime: Arc::clone(&self.runtime) }
    }
}

impl Deref for Client {
    type Target = crate::Client;

    fn deref(&self) -> &Self::Target {
        &self.ecs
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Client").field(&self.ecs).finish()
    }
}

struct Iter<S> {
    stream: S,
    runtime: Arc<Background>,
}

impl<S, T> Iterator for Iter<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let next = async { Ok::<_, Error>(self.stream.next().await) };
        self.runtime.run(next).unwrap_or_else(|error| Some(Err(error)))
    }
}

/// The thread that connections live on.
struct Background(Option<Runtime>);

impl Background {
    fn start() -> Result<Self, Error> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("ecs-sdk")
            .enable_all()
            .build()
            .map_err(|error| Error::configuration(format!("no thread can be started: {error}")))?;
        Ok(Self(Some(runtime)))
    }

    fn run<T, E: From<Error>>(&self, future: impl Future<Output = Result<T, E>>) -> Result<T, E> {
        if Handle::try_current().is_ok() {
            return Err(Error::configuration(INSIDE_A_RUNTIME).into());
        }
        match &self.0 {
            Some(runtime) => runtime.block_on(future),
            None => Err(Error::configuration("the client is being dropped").into()),
        }
    }
}

/// Waiting for the thread would panic in an async context, and a connection needs no farewell.
impl Drop for Background {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

const INSIDE_A_RUNTIME: &str = "a blocking client was used on a thread of an async runtime, which \
                                it would block; use `ecs_sdk::Client` and await its calls there, \
                                or `spawn_blocking`";
