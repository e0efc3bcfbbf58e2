//! Stopping and releasing instances.

use std::collections::BTreeMap;

use ecs_core::{WaitError, Waiter};

use super::join::{join_buffered, unique};
use super::workflow::{Context, Polls, Scope, Steps, Workflow};
use crate::instance::describe_instances::Instance;
use crate::instance::{DeleteInstanceRequest, DescribeInstancesRequest, StopInstanceRequest};
use crate::types::InstanceStatus;
use crate::{Client, Error};

/// Releases instances: waits for those that are starting, stops those that are running, waits, releases
/// them, and waits until they are deleted.
///
/// An instance that fails does not stop the others. The service rejects the release of subscription
/// instances and of instances with deletion protection.
///
/// Progress is reported in series: for instances that are starting, if there are any, for those to
/// stop, and for their deletion.
///
/// ```no_run
/// use ecs_sdk::workflows::release_instances;
///
/// # async fn run(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
/// for released in release_instances(&ecs, ["i-one", "i-two"]).await? {
///     match released.result {
///         Ok(()) => println!("{} is released", released.instance_id),
///         Err(error) => println!("{} is not released: {error}", released.instance_id),
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Those of `DescribeInstances`, which comes first: nothing was changed.
pub fn release_instances(
    ecs: &Client,
    ids: impl IntoIterator<Item = impl Into<String>>,
) -> Workflow<'_, ReleaseInstances> {
    Workflow::new(ecs, ReleaseInstances { ids: unique(ids), force_stop: false })
}

/// The steps of [`release_instances`].
#[derive(Debug)]
pub struct ReleaseInstances {
    ids: Vec<String>,
    pub(crate) force_stop: bool,
}

/// The result of releasing an instance.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Released {
    /// The id of the instance.
    pub instance_id: String,
    /// Why the instance may still exist.
    pub result: Result<(), Error>,
}

impl Workflow<'_, ReleaseInstances> {
    /// Stops instances by cutting the power instead of shutting them down. Data that was not
    /// written to disk is lost.
    pub fn force_stop(mut self, force: bool) -> Self {
        self.steps.force_stop = force;
        self
    }
}

impl Polls for ReleaseInstances {}

impl Steps for ReleaseInstances {
    type Output = Vec<Released>;

    #[inline]
    async fn run(self, mut context: Context<'_>) -> Result<Vec<Released>, Error> {
        let Self { ids, force_stop } = self;
        let ecs = context.scope.ecs;
        let mut found = describe(&context.scope, &ids).await?;
        let mut results = Results::new(ids);
        let starting = ids_of(&found, |status| !CAN_BE_RELEASED.contains(&status.as_str()));
        if !starting.is_empty() {
            let settled = context.wait(ecs.wait(settled(), starting)).await;
            found.retain(|instance| CAN_BE_RELEASED.contains(&instance.status.as_str()));
            found.extend(settled.as_ref().map_or_else(|it| it.reached.clone(), Vec::clone));
            results.record(settled);
        }
        let stop = |id| context.scope.call(stop_request(id, force_stop)).into_future();
        let running = ids_of(&found, |status| *status == InstanceStatus::Running);
        let mut stopping = results.try_each(running, stop).await;
        stopping.extend(ids_of(&found, |status| *status == InstanceStatus::Stopping));
        let wait = ecs.wait_until_instances_stopped(stopping);
        results.record(context.wait(wait).await);
        let delete = |id| context.scope.call(delete_request(id)).into_future();
        let deleting = results.try_each(results.without_error(), delete).await;
        let wait = ecs.wait_until_instances_released(deleting);
        results.record(context.wait(wait).await);
        results.check_lost_responses(&context.scope).await;
        Ok(results.finish())
    }
}

/// States from which an instance can be stopped or released. A starting one can do neither.
const CAN_BE_RELEASED: [&str; 3] = ["Running", "Stopping", "Stopped"];

/// Waits until instances are started, or stopped if they were only created.
fn settled() -> Waiter<DescribeInstancesRequest> {
    Waiter::by_ids(
        "instances started",
        |ids| DescribeInstancesRequest::new().instance_ids(ids),
        |instance| (&instance.instance_id, instance.status.as_str()),
    )
    .success(&CAN_BE_RELEASED)
    .resource("instance")
}

/// The ids of the instances with such a status.
fn ids_of(instances: &[Instance], is_meant: impl Fn(&InstanceStatus) -> bool) -> Vec<String> {
    let instances = instances.iter().filter(|instance| is_meant(&instance.status));
    instances.map(|instance| instance.instance_id.clone()).collect()
}

#[inline]
async fn describe(scope: &Scope<'_>, ids: &[String]) -> Result<Vec<Instance>, Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let request = DescribeInstancesRequest::new().instance_ids(ids);
    scope.call(request).collect_all().await
}

fn stop_request(id: String, force: bool) -> StopInstanceRequest {
    StopInstanceRequest::new().instance_id(id).force_stop(force)
}

fn delete_request(id: String) -> DeleteInstanceRequest {
    DeleteInstanceRequest::new().instance_id(id)
}

/// All instances, with the error of each that failed.
struct Results {
    ids: Vec<String>,
    errors: BTreeMap<String, Error>,
}

impl Results {
    fn new(ids: Vec<String>) -> Self {
        Self { ids, errors: BTreeMap::new() }
    }

    fn without_error(&self) -> Vec<String> {
        self.ids.iter().filter(|id| !self.errors.contains_key(*id)).cloned().collect()
    }

    /// Calls `action` for each of `ids`, and returns those that it succeeded for.
    async fn try_each<T, F>(
        &mut self,
        ids: Vec<String>,
        action: impl Fn(String) -> F,
    ) -> Vec<String>
    where
        F: Future<Output = Result<T, Error>>,
    {
        let results = join_buffered(ids.iter().cloned().map(action)).await;
        for (id, result) in ids.iter().zip(results) {
            if let Err(error) = result {
                self.errors.insert(id.clone(), error);
            }
        }
        ids.into_iter().filter(|id| !self.errors.contains_key(id)).collect()
    }

    /// Records the error of a wait for the instances that did not reach the state.
    fn record(&mut self, waited: Result<Vec<Instance>, WaitError<Instance>>) {
        if let Err(WaitError { error, failed, pending, unseen, .. }) = waited {
            let seen = failed.into_iter().chain(pending).map(|instance| instance.instance_id);
            self.errors.extend(seen.chain(unseen).map(|id| (id, error.clone())));
        }
    }

    /// Drops the errors of instances that were released although the response was lost.
    #[inline]
    async fn check_lost_responses(&mut self, scope: &Scope<'_>) {
        let unclear = |(id, error): (&String, &Error)| {
            (error.action() == Some("DeleteInstance") && error.may_have_been_executed())
                .then(|| id.clone())
        };
        let ids: Vec<_> = self.errors.iter().filter_map(unclear).collect();
        let Ok(found) = describe(scope, &ids).await else { return };
        for id in ids.iter().filter(|id| found.iter().all(|one| one.instance_id != **id)) {
            self.errors.remove(id);
        }
    }

    fn finish(mut self) -> Vec<Released> {
        let ids = self.ids.into_iter();
        ids.map(|instance_id| {
            let result = self.errors.remove(&instance_id).map_or(Ok(()), Err);
            Released { instance_id, result }
        })
        .collect()
    }
}
