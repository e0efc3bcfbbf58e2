//! Credentials: what requests are signed with, the trait of their providers, and the cache of a
//! client.

mod cache;
mod credentials;
mod provider;

pub(crate) use cache::CredentialsCache;
pub use credentials::Credentials;
pub use provider::ProvideCredentials;
