//! Spot instances that are about to be reclaimed.

mod sources;
mod watch;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use ecs_config::metadata::InstanceMetadata;
use futures_core::Stream;
use futures_util::stream::{StreamExt, unfold};
use jiff::Timestamp;

use crate::{Client, Error};
use watch::Watch;

/// Watches spot instances, and reports each once when it is about to be reclaimed.
///
/// The service gives about five minutes' notice, in three places, all of which are polled: the lock
/// on the instance (`DescribeInstances`), the events of CloudMonitor (with the feature `cms`), and,
/// for a program on the instance itself, the metadata service ([`SpotInterruptions::metadata`]).
///
/// ```no_run
/// use ecs_sdk::workflows::spot_interruptions;
///
/// # async fn run(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
/// let mut interruptions = spot_interruptions(&ecs, ["i-one", "i-two"]);
/// while let Some(interruption) = interruptions.try_next().await? {
///     println!("{} will be reclaimed soon", interruption.instance_id);
/// }
/// // All instances are released.
/// # Ok(())
/// # }
/// ```
pub fn spot_interruptions(
    ecs: &Client,
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> SpotInterruptions<'_> {
    let watch = Watch::new(ecs, ids.into_iter().map(Into::into));
    SpotInterruptions(State::Settings(Box::new(watch)))
}

/// A stream of interruptions. Use it as a `Stream` or with [`Self::try_next`].
///
/// It ends when all instances are released, or after [`Self::timeout`]. A source that fails with a
/// transient error is polled again after the interval. Any other error of a source is returned
/// once; the stream then continues without that source.
#[must_use = "nothing is polled until the stream is used"]
pub struct SpotInterruptions<'a>(State<'a>);

enum State<'a> {
    Settings(Box<Watch<'a>>),
    Running(Pin<Box<dyn Stream<Item = Result<SpotInterruption, Error>> + Send + 'a>>),
    Moving,
}

/// A spot instance that is about to be reclaimed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SpotInterruption {
    /// The id of the instance.
    pub instance_id: String,
    /// The source that reported the interruption first.
    pub source: InterruptionSource,
    /// When the interruption was announced, or else when it was noticed.
    pub announced: Timestamp,
    /// When the instance will be reclaimed. Only the metadata service says so.
    pub termination_time: Option<Timestamp>,
}

/// Where an interruption is announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InterruptionSource {
    /// `instance/spot/termination-time` of the metadata service.
    Metadata,
    /// The lock `Recycling` in `DescribeInstances`.
    OperationLock,
    /// `Instance:PreemptibleInstanceInterruption` of CloudMonitor.
    SystemEvent,
}

/// Settings, which have no effect once the stream has been polled.
impl<'a> SpotInterruptions<'a> {
    /// Polls the metadata service too, every five seconds, for the instance that the program runs
    /// on.
    pub fn metadata(self, metadata: InstanceMetadata) -> Self {
        self.set(|watch| watch.metadata = Some(metadata))
    }

    /// Sets the time between two polls of the service. Default: two minutes.
    pub fn interval(self, interval: Duration) -> Self {
        self.set(|watch| watch.interval = interval)
    }

    /// Ends the stream after this time. Default: it ends when all instances are released.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.set(|watch| watch.timeout = Some(timeout))
    }

    /// Polls this region instead of the client's.
    pub fn region(self, region: impl Into<String>) -> Self {
        self.set(|watch| watch.region = Some(region.into()))
    }

    fn set(mut self, change: impl FnOnce(&mut Watch<'a>)) -> Self {
        if let State::Settings(watch) = &mut self.0 {
            change(watch);
        }
        self
    }
}

impl SpotInterruptions<'_> {
    /// Returns the next interruption, or `None` at the end of the stream.
    ///
    /// # Errors
    ///
    /// That of a source that fails for good.
    #[inline]
    pub async fn try_next(&mut self) -> Result<Option<SpotInterruption>, Error> {
        self.next().await.transpose()
    }
}

impl Stream for SpotInterruptions<'_> {
    type Item = Result<SpotInterruption, Error>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0 = match std::mem::replace(&mut self.0, State::Moving) {
            State::Settings(watch) => State::Running(Box::pin(unfold(*watch, Watch::next))),
            state => state,
        };
        match &mut self.0 {
            State::Running(stream) => stream.as_mut().poll_next(context),
            _ => Poll::Ready(None),
        }
    }
}

impl fmt::Debug for SpotInterruptions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("SpotInterruptions");
        if let State::Settings(watch) = &self.0 {
            output.field("ids", &watch.ids).field("interval", &watch.interval);
        }
        output.finish_non_exhaustive()
    }
}
