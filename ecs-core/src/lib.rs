//! What every call to Alibaba Cloud ECS shares: signing, endpoints, credentials, transport, errors.
//!
//! Applications use `ecs-sdk`, which stands on this crate and has a typed request and answer for
//! every action. This crate alone calls any action by name ([`AnyRequest`]).
//!
//! | where | what |
//! | --- | --- |
//! | [`Client`], [`ClientBuilder`] | settings and connections |
//! | [`Call`] | one call, and what can be set for it alone |
//! | [`Credentials`], [`credentials`] | keys, never shown, and where they come from |
//! | [`Pages`], [`Items`] | walks over lists |
//! | [`Wait`], [`Waiter`] | waiting for a state |
//! | [`Error`] | what happened |
//! | [`metadata`] | what an instance can learn about itself |
//! | [`record`] | how a struct and the wire's members correspond |
//! | [`sign`] | both signatures, as pure functions |

use std::pin::Pin;

mod action;
mod answer;
mod any;
mod attempts;
mod builder;
mod call;
mod client;
mod clock;
pub mod credentials;
mod dry_run;
mod endpoint;
mod error;
mod join;
mod location;
mod machine;
pub mod metadata;
pub mod observe;
mod outgoing;
mod page;
mod params;
pub mod record;
mod repeat;
pub mod retry;
pub mod sign;
mod split;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod transport;
mod user_agent;
mod wait;

pub use action::{Action, RegionEndpoint, Request, Service};
pub use answer::RawAnswer;
pub use any::{AnyAnswer, AnyRequest};
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use clock::Clock;
pub use credentials::Credentials;
pub use dry_run::{Allowed, DryRun};
pub use endpoint::Network;
pub use error::{AccessDeniedDetail, Error, ErrorKind};
pub use machine::Machine;
pub use page::{Items, Paged, Pages, Paging};
pub use params::Params;
pub use sign::SignatureVersion;
pub use split::LongList;
pub use wait::{Progress, Wait, WaitError, Waiter};

/// A future on the heap, as traits of this crate return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Timestamps, in the version that this crate takes and gives.
pub use jiff;
/// Named by the macros of this crate.
#[doc(hidden)]
pub use serde;
