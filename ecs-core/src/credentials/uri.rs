//! Keys that a local service hands out at a URI.

use super::{Credentials, ProvideCredentials, Secret};
use crate::BoxFuture;
use crate::error::Error;
use crate::machine::Machine;

/// Provides the temporary keys that a GET of a URI answers.
#[derive(Clone, Debug)]
pub struct UriProvider {
    uri: Secret,
}

impl UriProvider {
    /// Keys from this `http` or `https` URI.
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: Secret::new(uri) }
    }
}

impl ProvideCredentials for UriProvider {
    fn name(&self) -> &str {
        "credentials URI"
    }

    fn provide<'a>(&'a self, _machine: &'a Machine) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { Err(Error::credentials("the URI cannot be read yet")) })
    }
}
