//! Spot instances that are about to be reclaimed, as an iterator.

use std::time::Duration;

use ecs_core::Error;
use ecs_config::metadata::InstanceMetadata;

use crate::blocking::Client;
use crate::workflows::{self, SpotInterruption};

/// Watches spot instances, and reports each once when it is about to be reclaimed. See
/// [`spot_interruptions`](workflows::spot_interruptions).
pub fn spot_interruptions(
    ecs: &Client,
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> SpotInterruptions<'_> {
    let stream = workflows::spot_interruptions(ecs.async_client(), ids);
    SpotInterruptions { client: ecs, stream }
}

/// An iterator over interruptions.
///
/// It ends like the async [`SpotInterruptions`](workflows::SpotInterruptions).
#[must_use = "nothing is polled until the iterator is used"]
#[derive(Debug)]
pub struct SpotInterruptions<'a> {
    client: &'a Client,
    stream: workflows::SpotInterruptions<'a>,
}

impl SpotInterruptions<'_> {
    /// Polls the metadata service too, every five seconds, for the instance that the program runs
    /// on.
    pub fn metadata(self, metadata: InstanceMetadata) -> Self {
        Self { stream: self.stream.metadata(metadata), ..self }
    }

    /// Sets the time between two polls of the service. Default: two minutes.
    pub fn interval(self, interval: Duration) -> Self {
        Self { stream: self.stream.interval(interval), ..self }
    }

    /// Ends the iterator after this time. Default: it ends when all instances are released.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { stream: self.stream.timeout(timeout), ..self }
    }

    /// Polls this region instead of the client's.
    pub fn region(self, region: impl Into<String>) -> Self {
        Self { stream: self.stream.region(region), ..self }
    }
}

impl Iterator for SpotInterruptions<'_> {
    type Item = Result<SpotInterruption, Error>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.client.block_on(self.stream.try_next()).transpose()
    }
}
