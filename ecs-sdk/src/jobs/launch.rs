//! Instances that are created and run.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use ecs_core::{BoxFuture, Progress, WaitError};

use super::patience::Patience;
use crate::instance::RunInstancesRequest;
use crate::instance::describe_instances::Instance;
use crate::{Client, Error};

/// Creates instances and waits until they run.
///
/// ```no_run
/// use ecs_sdk::instance::RunInstancesRequest;
/// use ecs_sdk::jobs::launch;
///
/// # async fn run(ecs: ecs_sdk::Client, request: RunInstancesRequest) -> Result<(), ecs_sdk::Error> {
/// let launched = launch(&ecs, request.amount(10).min_amount(5)).await?;
/// for instance in &launched.running {
///     println!("{} runs in {}", instance.instance_id, instance.zone_id);
/// }
/// for other in &launched.others {
///     println!("{} does not run", other.instance_id);
/// }
/// # Ok(())
/// # }
/// ```
pub fn launch(ecs: &Client, request: RunInstancesRequest) -> Launch<'_> {
    Launch { ecs, request, patience: Patience::default() }
}

/// A launch, which begins when it is awaited. See [`launch`].
#[must_use = "nothing is created until it is awaited"]
pub struct Launch<'a> {
    ecs: &'a Client,
    request: RunInstancesRequest,
    patience: Patience<'a>,
}

/// What became of a launch.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Launched {
    /// The ids of all instances that were created.
    pub instance_ids: Vec<String>,
    /// The instances that run.
    pub running: Vec<Instance>,
    /// The others, which exist too and may cost money.
    pub others: Vec<NotRunning>,
    /// Why waiting for the others ended.
    pub trouble: Option<Error>,
    /// The id of the order.
    pub order_id: String,
    /// What the order costs, where the service says so.
    pub trade_price: Option<f64>,
}

/// An instance that was created and does not run.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NotRunning {
    /// Its id.
    pub instance_id: String,
    /// How it was seen last; `None` if it never was.
    pub instance: Option<Instance>,
}

impl Launched {
    /// The instances, if all of them run.
    ///
    /// # Errors
    ///
    /// Why some of them do not.
    pub fn all_running(self) -> Result<Vec<Instance>, Error> {
        match self.trouble {
            Some(error) => Err(error),
            None => Ok(self.running),
        }
    }
}

impl<'a> Launch<'a> {
    /// Waits no longer than this for instances to run. Otherwise ten minutes.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.patience.limit = Some(limit);
        self
    }

    /// Calls `watch` after each look at the instances.
    pub fn on_progress(mut self, watch: impl FnMut(&Progress) + Send + 'a) -> Self {
        self.patience.watch = Some(Box::new(watch));
        self
    }

    /// Creates the instances and waits. Awaiting the value itself does the same.
    ///
    /// # Errors
    ///
    /// Those of `RunInstances`. Where [`Error::may_have_been_executed`] says so, instances may
    /// exist: the same request with the same `client_token`, if you set one, finds them.
    #[inline]
    pub async fn send(self) -> Result<Launched, Error> {
        let Self { ecs, request, mut patience } = self;
        patience.region = request.region_id.clone();
        let created = ecs.run_instances(request).await?;
        let ids = created.instance_id_sets;
        let wait = patience.apply(ecs.wait_until_instances_running(ids.clone()));
        let (running, others, trouble) = match wait.await {
            Ok(running) => (running, Vec::new(), None),
            Err(error) => parts(error),
        };
        let (order_id, trade_price) = (created.order_id, created.trade_price);
        Ok(Launched { instance_ids: ids, running, others, trouble, order_id, trade_price })
    }
}

fn parts(error: WaitError<Instance>) -> (Vec<Instance>, Vec<NotRunning>, Option<Error>) {
    let seen = error.failed.into_iter().chain(error.waiting);
    let seen = seen.map(|instance| NotRunning {
        instance_id: instance.instance_id.clone(),
        instance: Some(instance),
    });
    let unseen = error.unseen.into_iter();
    let unseen = unseen.map(|instance_id| NotRunning { instance_id, instance: None });
    (error.reached, seen.chain(unseen).collect(), Some(error.error))
}

impl<'a> IntoFuture for Launch<'a> {
    type Output = Result<Launched, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for Launch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Launch")
            .field("request", &self.request)
            .field("limit", &self.patience.limit)
            .finish_non_exhaustive()
    }
}
