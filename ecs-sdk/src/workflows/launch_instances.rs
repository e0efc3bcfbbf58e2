//! Instances, created and running.

use ecs_core::WaitError;

use super::workflow::{Context, Creates, Polls, Steps, Workflow};
use crate::instance::RunInstancesRequest;
use crate::instance::describe_instances::Instance;
use crate::{Client, Error};

/// Creates instances and waits until they are running.
///
/// ```no_run
/// use ecs_sdk::instance::RunInstancesRequest;
/// use ecs_sdk::workflows::launch_instances;
///
/// # async fn run(ecs: ecs_sdk::Client, request: RunInstancesRequest) -> Result<(), ecs_sdk::Error> {
/// let launched = launch_instances(&ecs, request.amount(10).min_amount(5))
///     .on_created(|ids| println!("created {}", ids.join(", ")))
///     .await?;
/// for instance in &launched.running {
///     println!("{} is running in {}", instance.instance_id, instance.zone_id);
/// }
/// for other in &launched.not_running {
///     println!("{} is not running", other.instance_id);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Those of `RunInstances`, and [`ErrorKind::InvalidResponse`](crate::ErrorKind::InvalidResponse) if it
/// returns no ids. If [`Error::may_have_been_executed`] is true, instances may exist; the same request
/// with the same `client_token`, if you set one, returns them.
pub fn launch_instances(
    ecs: &Client,
    request: RunInstancesRequest,
) -> Workflow<'_, LaunchInstances> {
    Workflow::new(ecs, LaunchInstances { request })
}

/// The steps of [`launch_instances`].
#[derive(Debug)]
pub struct LaunchInstances {
    request: RunInstancesRequest,
}

/// The instances that were created.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Launched {
    /// The ids of all instances that were created.
    pub instance_ids: Vec<String>,
    /// The instances that are running.
    pub running: Vec<Instance>,
    /// The other instances. They exist too and may cost money.
    pub not_running: Vec<NotRunning>,
    /// Why waiting for the other instances ended.
    pub error: Option<Error>,
    /// The id of the order.
    pub order_id: String,
    /// The price of the order, if the service returns it.
    pub trade_price: Option<f64>,
}

/// An instance that was created and is not running.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NotRunning {
    /// The id of the instance.
    pub instance_id: String,
    /// The instance as last seen; `None` if it never was.
    pub instance: Option<Instance>,
}

impl Launched {
    /// Returns the instances if all of them are running.
    ///
    /// # Errors
    ///
    /// [`Self::error`] if some are not.
    pub fn all_running(self) -> Result<Vec<Instance>, Error> {
        match self.error {
            Some(error) => Err(error),
            None => Ok(self.running),
        }
    }
}

impl Polls for LaunchInstances {}

impl Creates for LaunchInstances {}

impl Steps for LaunchInstances {
    type Output = Launched;

    #[inline]
    async fn run(self, mut context: Context<'_>) -> Result<Launched, Error> {
        let mut request = self.request;
        context.scope.settle_region(&mut request.region_id);
        let created = context.scope.call(request).await?;
        let instance_ids = created.instance_id_sets;
        context.created("RunInstances", &created.request_id, &instance_ids)?;
        let wait = context.scope.ecs.wait_until_instances_running(instance_ids.clone());
        let (running, not_running, error) = match context.wait(wait).await {
            Ok(running) => (running, Vec::new(), None),
            Err(error) => parts(error),
        };
        let (order_id, trade_price) = (created.order_id, created.trade_price);
        Ok(Launched { instance_ids, running, not_running, error, order_id, trade_price })
    }
}

fn parts(error: WaitError<Instance>) -> (Vec<Instance>, Vec<NotRunning>, Option<Error>) {
    let seen = error.failed.into_iter().chain(error.pending);
    let seen = seen.map(|instance| NotRunning {
        instance_id: instance.instance_id.clone(),
        instance: Some(instance),
    });
    let unseen = error.unseen.into_iter();
    let unseen = unseen.map(|instance_id| NotRunning { instance_id, instance: None });
    (error.reached, seen.chain(unseen).collect(), Some(error.error))
}
