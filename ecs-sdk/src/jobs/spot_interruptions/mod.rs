//! Spot instances that are about to be reclaimed.

mod sources;
mod watch;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use ecs_core::metadata::InstanceMetadata;
use futures_core::Stream;
use futures_util::stream::{StreamExt, unfold};
use jiff::Timestamp;

use crate::{Client, Error};
use watch::Watch;

/// Watches spot instances, and tells of each once when it is about to be reclaimed.
///
/// The service gives about five minutes' notice, in three places, which are joined: the lock on
/// the instance (`DescribeInstances`), the events of CloudMonitor (with the feature `cms`), and,
/// for a program on the instance itself, the metadata service ([`SpotInterruptions::metadata`]).
///
/// ```no_run
/// use ecs_sdk::jobs::spot_interruptions;
///
/// # async fn run(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
/// let mut interruptions = spot_interruptions(&ecs, ["i-one", "i-two"]);
/// while let Some(interruption) = interruptions.try_next().await? {
///     println!("{} is reclaimed soon", interruption.instance_id);
/// }
/// // None of them is left.
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

/// Interruptions as they become known: a `Stream`, or to be asked with [`Self::try_next`].
///
/// It ends when every instance is gone. A source that fails in a way that passes is asked again
/// the next time; one that refuses for good is told as an error once, and the stream goes on
/// without it when it is asked again.
#[must_use = "nothing is watched until it is asked"]
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
    /// The instance.
    pub instance_id: String,
    /// Which source told first.
    pub source: InterruptionSource,
    /// When it was announced, or else when it was noticed.
    pub announced: Timestamp,
    /// When it is going to happen. Only the metadata service tells.
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

impl<'a> SpotInterruptions<'a> {
    /// Asks the metadata service too, every five seconds, for the instance that the program runs
    /// on. Before the first answer only.
    pub fn metadata(self, metadata: InstanceMetadata) -> Self {
        self.set(|watch| watch.metadata = Some(metadata))
    }

    /// How often the service is asked: two minutes unless set. Before the first answer only.
    pub fn interval(self, interval: Duration) -> Self {
        self.set(|watch| watch.interval = interval)
    }

    /// Another region than the client's. Before the first answer only.
    pub fn region(self, region: impl Into<String>) -> Self {
        self.set(|watch| watch.region = Some(region.into()))
    }

    fn set(mut self, change: impl FnOnce(&mut Watch<'a>)) -> Self {
        if let State::Settings(watch) = &mut self.0 {
            change(watch);
        }
        self
    }

    /// The next interruption, or `None` when every instance is gone.
    ///
    /// # Errors
    ///
    /// That of a source that refuses for good.
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
