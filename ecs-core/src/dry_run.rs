//! Asking what an action would do.

use crate::action::Request;
use crate::call::Call;
use crate::error::Error;

/// A request whose action can be tried without being executed.
pub trait DryRun: Request {}

/// The real call would be accepted, as far as the service can tell beforehand.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DryRunPassed {
    /// The id of the request that was tried.
    pub request_id: String,
}

/// The service reports a dry run without objections as an error with one of these codes, the
/// second of them for batches.
const ALLOWED: [&str; 2] = ["DryRunOperation", "DRYRUN.SUCCESS"];

impl<R: DryRun> Call<'_, R> {
    /// Asks whether the call would be accepted, and executes nothing.
    ///
    /// The service checks parameters, permissions, states, quotas and stock. With
    /// `BatchOptimization` set to `SuccessFirst` it allows a batch even if a part would be refused.
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
    /// The error that the real call would give. A service that answers as if it had executed the
    /// action is [`ErrorKind::InvalidResponse`](crate::ErrorKind::InvalidResponse).
    pub async fn dry_run(self) -> Result<DryRunPassed, Error> {
        let call = self.param("DryRun", "true");
        let action = call.request.action();
        let params = call.params()?;
        match call.client.send(&action, &params, &call.options).await {
            Ok(response) => Err(response.invalid(NO_DRY_RUN.to_owned()).for_action(action.name())),
            Err(error) if error.is_passed_dry_run() => {
                Ok(DryRunPassed { request_id: error.request_id().unwrap_or_default().to_owned() })
            }
            Err(error) => Err(error),
        }
    }
}

impl Error {
    /// It is the service's way to say that a dry run met no objections.
    pub(crate) fn is_passed_dry_run(&self) -> bool {
        self.code().is_some_and(|code| ALLOWED.contains(&code))
    }
}

const NO_DRY_RUN: &str = "the dry run was answered like a call that was executed; look whether it \
                          was, and do not count on dry runs of this action";
