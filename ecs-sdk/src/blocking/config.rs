//! Settings from the environment.

use ecs_core::{ClientBuilder, Error};

use super::Client;
use super::runtime::Background;

/// Fills the settings of a builder that are not set yet from the environment, like the async
/// [`config::load`](crate::config::load).
///
/// ```no_run
/// use std::time::Duration;
/// use ecs_sdk::blocking::{Client, config};
///
/// # fn main() -> Result<(), ecs_sdk::Error> {
/// let builder = Client::builder().timeout(Duration::from_secs(60));
/// let ecs = config::load(builder)?.build()?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Those of [`config::load`](crate::config::load), and
/// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if no thread can be started or the
/// calling thread belongs to an async runtime.
#[inline]
pub fn load(builder: ClientBuilder<Client>) -> Result<ClientBuilder<Client>, Error> {
    Background::default().block_on(crate::config::load(builder))
}
