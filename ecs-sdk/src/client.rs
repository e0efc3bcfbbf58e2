//! The client; generated code adds a method for each action.

use std::fmt;

use ecs_core::{Call, ClientBuilder, Clock, Error, Paged, Request, Wait, Waiter};

/// Calls the actions of ECS, with one method for each.
///
/// A method returns a [`Call`], which is sent when it is awaited. Cheap to clone; clones share their
/// settings and connections.
///
/// Each group of actions is a feature of this crate, and has its methods only with the feature.
#[derive(Clone)]
pub struct Client(ecs_core::Client);

impl Client {
    /// Returns a builder for a client.
    ///
    /// ```
    /// use ecs_sdk::{Client, Credentials};
    ///
    /// let ecs = Client::builder()
    ///     .region("cn-hangzhou")
    ///     .credentials(Credentials::access_key("LTAI-an-id", "a-secret"))
    ///     .build()?;
    /// # Ok::<(), ecs_sdk::Error>(())
    /// ```
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::default()
    }

    /// Builds a client with the credentials, the region and the settings of the environment: see
    /// [`config::load`](crate::config::load). Credentials are fetched once, so that missing credentials
    /// are an error here.
    ///
    /// # Errors
    ///
    /// Those of [`config::load`](crate::config::load) and [`ClientBuilder::build`];
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials) if no provider has credentials, with
    /// the reason of each.
    pub async fn from_env() -> Result<Self, Error> {
        let client: Self = ecs_config::load(Self::builder()).await?.build()?;
        client.0.check_credentials().await?;
        Ok(client)
    }

    /// Returns a call of any request, like the methods named after actions.
    pub fn call<R: Request>(&self, request: R) -> Call<'_, R> {
        self.0.call(request)
    }

    /// Returns a wait for the state of `waiter`, like the methods `wait_until_…`.
    pub fn wait<R: Paged>(
        &self,
        waiter: Waiter<R>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, R> {
        self.0.wait(waiter, ids)
    }

    /// The clock of the client, which tests can replace.
    pub fn clock(&self) -> &dyn Clock {
        self.0.clock()
    }

    /// The region of the client.
    pub fn region(&self) -> Option<&str> {
        self.0.region()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<ecs_core::Client> for Client {
    fn from(client: ecs_core::Client) -> Self {
        Self(client)
    }
}
