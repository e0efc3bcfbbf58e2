//! Dry runs.

use super::Call;
use crate::api::Request;
use crate::error::Error;

/// A request whose action supports dry runs.
pub trait DryRun: Request {}

/// The result of a dry run that passed: the service would accept the call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DryRunPassed {
    /// The id of the request.
    pub request_id: String,
}

impl<R: DryRun> Call<'_, R> {
    /// Checks whether the service would accept the call, without executing it.
    ///
    /// The service checks parameters, permissions, states, quotas and stock. With
    /// `BatchOptimization` set to `SuccessFirst` a batch passes even if a part of it would fail.
    ///
    /// ```no_run
    /// # async fn run<R: ecs_core::DryRun>(call: ecs_core::Call<'_, R>) {
    /// match call.dry_run().await {
    ///     Ok(_) => println!("would be accepted"),
    ///     Err(error) => println!("would fail: {error}"),
    /// }
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The error of the call. A response as if the action had been executed is
    /// [`ErrorKind::InvalidResponse`](crate::ErrorKind::InvalidResponse).
    pub async fn dry_run(self) -> Result<DryRunPassed, Error> {
        let action = self.request.action();
        match self.param("DryRun", "true").raw().await {
            Ok(response) => Err(response.invalid(NO_DRY_RUN.to_owned()).for_action(action.name())),
            Err(error) if error.is_dry_run_passed() => {
                Ok(DryRunPassed { request_id: error.request_id().unwrap_or_default().to_owned() })
            }
            Err(error) => Err(error),
        }
    }
}

const NO_DRY_RUN: &str = "the service responded to the dry run as to an executed call; check whether \
                          it was executed, and do not rely on dry runs of this action";
