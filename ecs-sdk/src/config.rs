//! Settings from the environment.

use ecs_core::{ClientBuilder, Error};

/// Fills the settings of a builder that are not set yet from the environment: see
/// [`ClientBuilder::load_env`].
///
/// ```no_run
/// use std::time::Duration;
/// use ecs_sdk::{Client, config};
///
/// # async fn run() -> Result<(), ecs_sdk::Error> {
/// let builder = Client::builder().timeout(Duration::from_secs(60));
/// let ecs = config::load(builder).await?.build()?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Those of [`ClientBuilder::load_env`].
pub async fn load<C>(builder: ClientBuilder<C>) -> Result<ClientBuilder<C>, Error>
where
    C: From<ecs_core::Client>,
{
    builder.load_env().await
}
