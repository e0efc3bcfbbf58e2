//! A blocking client like that of ecs-sdk, as far as generated methods use it.

use ecs_core::{Paged, Request, Waiter};

#[derive(Clone, Debug)]
pub struct Client(crate::Client);

pub struct Call<'a, R>(#[allow(dead_code)] ecs_core::Call<'a, R>);

pub struct Wait<'a, R: Paged>(#[allow(dead_code)] ecs_core::Wait<'a, R>);

impl Client {
    pub fn async_client(&self) -> &crate::Client {
        &self.0
    }

    pub fn call<R: Request>(&self, request: R) -> Call<'_, R> {
        Call(self.0.call(request))
    }

    pub fn wait<R: Paged>(
        &self,
        waiter: Waiter<R>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, R> {
        Wait(self.0.wait(waiter, ids))
    }
}

impl<'a, R: Paged> Wait<'a, R> {
    pub fn new(_client: &'a Client, wait: ecs_core::Wait<'a, R>) -> Self {
        Self(wait)
    }
}
