//! The client that the generated methods extend, like the one of ecs-sdk.

use ecs_core::{Call, Credentials, Paged, Request, Wait, Waiter};

#[derive(Clone, Debug)]
pub struct Client(ecs_core::Client);

impl Client {
    pub fn call<R: Request>(&self, request: R) -> Call<'_, R> {
        self.0.call(request)
    }

    pub fn wait<R: Paged>(
        &self,
        waiter: Waiter<R>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, R> {
        self.0.wait(waiter, ids)
    }

    /// A client that sends nothing: these tests only inspect calls.
    pub fn offline() -> Self {
        let credentials = Credentials::access_key("an-invented-id", "an-invented-secret");
        let builder = ecs_core::ClientBuilder::default();
        builder
            .region("north")
            .endpoint("http://127.0.0.1:1")
            .credentials(credentials)
            .build()
            .unwrap()
    }
}

impl From<ecs_core::Client> for Client {
    fn from(client: ecs_core::Client) -> Self {
        Self(client)
    }
}
