//! Instances that are stopped and released.

use std::collections::BTreeMap;
use std::fmt;
use std::future::IntoFuture;

use ecs_core::{BoxFuture, Progress, WaitError};

use super::each::{each, once};
use super::patience::Watch;
use crate::instance::describe_instances::Instance;
use crate::instance::{DeleteInstanceRequest, DescribeInstancesRequest, StopInstanceRequest};
use crate::types::InstanceStatus;
use crate::{Client, Error};

/// Releases instances: stops those that run, waits, releases them, and waits until they are gone.
///
/// What one instance is refused for does not keep the others. Subscriptions and instances that are
/// protected against deletion are refused by the service.
///
/// ```no_run
/// use ecs_sdk::jobs::release;
///
/// # async fn run(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
/// for instance in release(&ecs, ["i-one", "i-two"]).await? {
///     match instance.result {
///         Ok(()) => println!("{} is gone", instance.instance_id),
///         Err(error) => println!("{} stays: {error}", instance.instance_id),
///     }
/// }
/// # Ok(())
/// # }
/// ```
pub fn release(ecs: &Client, ids: impl IntoIterator<Item = impl Into<String>>) -> Release<'_> {
    Release { ecs, ids: once(ids), force_stop: false, watch: None }
}

/// A release, which begins when it is awaited. See [`release`].
#[must_use = "nothing is released until it is awaited"]
pub struct Release<'a> {
    ecs: &'a Client,
    ids: Vec<String>,
    force_stop: bool,
    watch: Option<Watch<'a>>,
}

/// What became of an instance.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Released {
    /// The instance.
    pub instance_id: String,
    /// Why it may still be there.
    pub result: Result<(), Error>,
}

impl<'a> Release<'a> {
    /// Cuts the power instead of shutting down. What was not written to disk is lost.
    pub fn force_stop(mut self, force: bool) -> Self {
        self.force_stop = force;
        self
    }

    /// Calls `watch` after each look at the instances, of which the first series waits for them to
    /// stop and the second for them to be gone.
    pub fn on_progress(mut self, watch: impl FnMut(&Progress) + Send + 'a) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }

    /// Releases the instances. Awaiting the value itself does the same.
    ///
    /// # Errors
    ///
    /// Those of `DescribeInstances`, which comes first. Nothing was changed then.
    #[inline]
    pub async fn send(self) -> Result<Vec<Released>, Error> {
        let Self { ecs, ids, force_stop, watch } = self;
        let mut watch = watch.unwrap_or_else(|| Box::new(|_| {}));
        let found = describe(ecs, &ids).await?;
        let mut board = Board::new(ids);
        let stop = |id| ecs.stop_instance(stop_request(id, force_stop)).into_future();
        let mut stopping = board.try_each(with(&found, InstanceStatus::Running), stop).await;
        stopping.extend(with(&found, InstanceStatus::Stopping));
        let wait = ecs.wait_until_instances_stopped(stopping).on_progress(&mut watch);
        board.note(wait.await);
        let delete = |id| ecs.delete_instance(delete_request(id)).into_future();
        let leaving = board.try_each(board.without_trouble(), delete).await;
        let wait = ecs.wait_until_instances_released(leaving).on_progress(&mut watch);
        board.note(wait.await);
        board.look_again(ecs).await;
        Ok(board.finish())
    }
}

/// The ids of those with this status.
fn with(instances: &[Instance], status: InstanceStatus) -> Vec<String> {
    let instances = instances.iter().filter(|instance| instance.status == status);
    instances.map(|instance| instance.instance_id.clone()).collect()
}

#[inline]
async fn describe(ecs: &Client, ids: &[String]) -> Result<Vec<Instance>, Error> {
    if ids.is_empty() {
        return Ok(Vec::new()); // An empty list would describe every instance.
    }
    let request = DescribeInstancesRequest::new().instance_ids(ids);
    ecs.describe_instances(request).collect_all().await
}

fn stop_request(id: String, force: bool) -> StopInstanceRequest {
    StopInstanceRequest::new().instance_id(id).force_stop(force)
}

fn delete_request(id: String) -> DeleteInstanceRequest {
    DeleteInstanceRequest::new().instance_id(id)
}

/// All instances, with what went wrong.
struct Board {
    ids: Vec<String>,
    trouble: BTreeMap<String, Error>,
}

impl Board {
    fn new(ids: Vec<String>) -> Self {
        Self { ids, trouble: BTreeMap::new() }
    }

    fn without_trouble(&self) -> Vec<String> {
        self.ids.iter().filter(|id| !self.trouble.contains_key(*id)).cloned().collect()
    }

    /// Does something to each of `ids`, and gives those that it succeeded for.
    #[inline]
    async fn try_each<T, F>(&mut self, ids: Vec<String>, act: impl Fn(String) -> F) -> Vec<String>
    where
        F: Future<Output = Result<T, Error>>,
    {
        let results = each(ids.iter().cloned().map(act)).await;
        for (id, result) in ids.iter().zip(results) {
            if let Err(error) = result {
                self.trouble.insert(id.clone(), error);
            }
        }
        ids.into_iter().filter(|id| !self.trouble.contains_key(id)).collect()
    }

    /// Takes in how waiting ended.
    fn note(&mut self, waited: Result<Vec<Instance>, WaitError<Instance>>) {
        if let Err(WaitError { error, failed, waiting, unseen, .. }) = waited {
            let seen = failed.into_iter().chain(waiting).map(|instance| instance.instance_id);
            self.trouble.extend(seen.chain(unseen).map(|id| (id, error.clone())));
        }
    }

    /// A release whose answer was lost may have been executed all the same.
    #[inline]
    async fn look_again(&mut self, ecs: &Client) {
        let doubtful = |(id, error): (&String, &Error)| {
            (error.action() == Some("DeleteInstance") && error.may_have_been_executed())
                .then(|| id.clone())
        };
        let ids: Vec<_> = self.trouble.iter().filter_map(doubtful).collect();
        let Ok(found) = describe(ecs, &ids).await else { return };
        for id in ids.iter().filter(|id| found.iter().all(|one| one.instance_id != **id)) {
            self.trouble.remove(id);
        }
    }

    fn finish(mut self) -> Vec<Released> {
        let ids = self.ids.into_iter();
        ids.map(|instance_id| {
            let result = self.trouble.remove(&instance_id).map_or(Ok(()), Err);
            Released { instance_id, result }
        })
        .collect()
    }
}

impl<'a> IntoFuture for Release<'a> {
    type Output = Result<Vec<Released>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for Release<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Release")
            .field("ids", &self.ids)
            .field("force_stop", &self.force_stop)
            .finish_non_exhaustive()
    }
}
