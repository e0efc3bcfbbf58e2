//! The three sources of interruptions.

use std::collections::BTreeSet;

use super::watch::Watch;
use super::{InterruptionSource, SpotInterruption};
use crate::Error;
use crate::instance::DescribeInstancesRequest;
use crate::instance::describe_instances::Instance;

/// The reason of the lock on an instance that is being reclaimed. The service writes it as
/// `Recycling` and as `recycling`.
const RECYCLING: &str = "Recycling";

impl Watch<'_> {
    #[inline]
    pub(super) async fn poll_metadata(&mut self) {
        let Some(metadata) = &self.metadata else { return };
        let found = async {
            let Some(time) = metadata.spot_termination_time().await? else { return Ok(None) };
            Ok(Some((metadata.instance_id().await?, time)))
        };
        match found.await {
            Ok(None) => {}
            Ok(Some((instance_id, time))) => self.report(SpotInterruption {
                instance_id,
                source: InterruptionSource::Metadata,
                announced: self.ecs.clock().now(),
                termination_time: Some(time),
            }),
            Err(error) => {
                if self.is_permanent(error) {
                    self.metadata = None;
                }
            }
        }
    }

    #[inline]
    pub(super) async fn poll_instances(&mut self) {
        match self.describe().await {
            Ok(instances) => {
                for instance in instances.iter().filter(|instance| is_recycled(instance)) {
                    self.report(SpotInterruption {
                        instance_id: instance.instance_id.clone(),
                        source: InterruptionSource::OperationLock,
                        announced: self.ecs.clock().now(),
                        termination_time: None,
                    });
                }
                let present = instances.into_iter().map(|instance| instance.instance_id);
                self.record_present(present.collect::<BTreeSet<_>>());
            }
            // This source alone shows the release of instances, so it is never given up.
            Err(error) => drop(self.is_permanent(error)),
        }
    }

    #[inline]
    async fn describe(&self) -> Result<Vec<Instance>, Error> {
        let request = DescribeInstancesRequest::new().instance_ids(self.remaining());
        let mut call = self.ecs.describe_instances(request);
        if let Some(region) = &self.region {
            call = call.region(region);
        }
        call.collect_all().await
    }

    #[cfg(not(feature = "cms"))]
    #[inline]
    pub(super) async fn poll_events(&mut self) {}

    #[cfg(feature = "cms")]
    #[inline]
    pub(super) async fn poll_events(&mut self) {
        if !self.polls_events {
            return;
        }
        match self.events().await {
            Ok(found) => found.into_iter().for_each(|one| self.report(one)),
            Err(error) => self.polls_events = !self.is_permanent(error),
        }
    }

    /// The interruptions since the last poll that CloudMonitor has by now.
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
        // Events come late, so the time ranges of two requests overlap.
        let overlap = jiff::SignedDuration::from_mins(2);
        self.events_since = now.checked_sub(overlap).unwrap_or(now).max(self.events_since);
        Ok(events.iter().filter_map(|event| interruption(event, now)).collect())
    }
}

fn is_recycled(instance: &Instance) -> bool {
    let mut reasons = instance.operation_locks.iter().map(|lock| lock.lock_reason.as_str());
    reasons.any(|reason| reason.eq_ignore_ascii_case(RECYCLING))
}

/// Reads the instance id from the content of the event, which is JSON.
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
