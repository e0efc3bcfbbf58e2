//! The three places where an interruption is announced.

use std::collections::BTreeSet;

use super::watch::Watch;
use super::{InterruptionSource, SpotInterruption};
use crate::Error;
use crate::instance::DescribeInstancesRequest;
use crate::instance::describe_instances::Instance;

/// The lock on an instance that is being reclaimed; the service writes it in both cases.
const RECYCLING: &str = "recycling";

impl Watch<'_> {
    #[inline]
    pub(super) async fn look_at_metadata(&mut self) {
        let Some(metadata) = &self.metadata else { return };
        let found = async {
            let Some(time) = metadata.spot_termination_time().await? else { return Ok(None) };
            Ok(Some((metadata.instance_id().await?, time)))
        };
        match found.await {
            Ok(None) => {}
            Ok(Some((instance_id, time))) => self.announce(SpotInterruption {
                instance_id,
                source: InterruptionSource::Metadata,
                announced: self.ecs.clock().now(),
                termination_time: Some(time),
            }),
            Err(error) => {
                if self.is_lost(error) {
                    self.metadata = None;
                }
            }
        }
    }

    #[inline]
    pub(super) async fn look_at_instances(&mut self) {
        match self.describe().await {
            Ok(instances) => {
                for instance in instances.iter().filter(|instance| is_recycled(instance)) {
                    self.announce(SpotInterruption {
                        instance_id: instance.instance_id.clone(),
                        source: InterruptionSource::OperationLock,
                        announced: self.ecs.clock().now(),
                        termination_time: None,
                    });
                }
                let present = instances.into_iter().map(|instance| instance.instance_id);
                self.note_present(present.collect::<BTreeSet<_>>());
            }
            // Without it the end would not be seen, so it is asked again all the same.
            Err(error) => drop(self.is_lost(error)),
        }
    }

    #[inline]
    async fn describe(&self) -> Result<Vec<Instance>, Error> {
        let request = DescribeInstancesRequest::new().instance_ids(self.left());
        let mut call = self.ecs.describe_instances(request);
        if let Some(region) = &self.region {
            call = call.region(region);
        }
        call.collect_all().await
    }

    #[cfg(not(feature = "cms"))]
    #[inline]
    pub(super) async fn look_at_events(&mut self) {}

    #[cfg(feature = "cms")]
    #[inline]
    pub(super) async fn look_at_events(&mut self) {
        if !self.asks_events {
            return;
        }
        match self.events().await {
            Ok(found) => found.into_iter().for_each(|one| self.announce(one)),
            Err(error) => self.asks_events = !self.is_lost(error),
        }
    }

    /// Interruptions since the last time, as far as CloudMonitor has them by now.
    #[cfg(feature = "cms")]
    #[inline]
    async fn events(&mut self) -> Result<Vec<SpotInterruption>, Error> {
        use crate::cms::DescribeSystemEventAttributeRequest;

        let request = DescribeSystemEventAttributeRequest::new()
            .product("ECS")
            .event_type("StatusNotification")
            .name("Instance:PreemptibleInstanceInterruption")
            .start_time(self.events_since);
        let mut call = self.ecs.cms().describe_system_event_attribute(request);
        if let Some(region) = &self.region {
            call = call.region(region);
        }
        let now = self.ecs.clock().now();
        let events = call.collect_all().await?;
        // Events come late, so that the next question begins before the end of this one.
        let overlap = jiff::SignedDuration::from_mins(2);
        self.events_since = now.checked_sub(overlap).unwrap_or(now).max(self.events_since);
        Ok(events.iter().filter_map(|event| interruption(event, now)).collect())
    }
}

fn is_recycled(instance: &Instance) -> bool {
    let mut reasons = instance.operation_locks.iter().map(|lock| lock.lock_reason.as_str());
    reasons.any(|reason| reason.eq_ignore_ascii_case(RECYCLING))
}

/// The content of the event is JSON, and names the instance.
#[cfg(feature = "cms")]
fn interruption(
    event: &crate::cms::describe_system_event_attribute::SystemEvent,
    now: jiff::Timestamp,
) -> Option<SpotInterruption> {
    let content: serde_json::Value = serde_json::from_str(&event.content).ok()?;
    let announced = event.time.and_then(|time| jiff::Timestamp::from_millisecond(time).ok());
    Some(SpotInterruption {
        instance_id: content["instanceId"].as_str()?.to_owned(),
        source: InterruptionSource::SystemEvent,
        announced: announced.unwrap_or(now),
        termination_time: None,
    })
}
