//! The core of `ecs-sdk`: signing, endpoints, errors, and what all calls share.
//!
//! Applications depend on `ecs-sdk`, which has a typed request and response for every action. This
//! crate alone calls any action by name ([`AnyRequest`]).
//!
//! | item | what it is |
//! | --- | --- |
//! | [`Client`], [`ClientBuilder`] | connections and settings |
//! | [`Call`] | one call, with options of its own |
//! | [`Credentials`], [`ProvideCredentials`] | credentials, and the trait of their providers |
//! | [`Pages`], [`Items`] | pagination |
//! | [`Waiter`], [`Wait`] | polling until resources reach a state |
//! | [`Error`] | why a call failed |
//! | [`retry`], [`observe`], [`transport`] | retries, observability, HTTP |
//! | [`sign`] | both signatures, as pure functions |
//! | [`Platform`] | clock, randomness, environment, files, processes and network, for tests to replace |
//!
//! Providers of credentials, profiles and the metadata service are in the crate `ecs-config`.
//!
//! # Layers
//!
//! Modules import from the layers below them only: `client`, `rpc`, `api`, `sign`, `auth`, `net`,
//! `sync`, `error`, `platform`. Below them is the crate `ecs-record`.

#[macro_use]
mod accessors;

mod api;
mod auth;
mod client;
mod error;
mod net;
mod platform;
mod rpc;
pub mod sign;
mod sync;
#[cfg(any(test, feature = "testing"))]
pub mod testing;

pub use api::{
    Action, AnyRequest, AnyResponse, Params, RawResponse, RegionEndpoint, Request, Service,
};
pub use auth::{Credentials, ProvideCredentials};
pub use client::paginate::{Items, Paged, Pages};
pub use client::{
    Call, Client, ClientBuilder, DryRun, DryRunPassed, Progress, Wait, WaitError, Waiter,
};
#[doc(inline)]
pub use ecs_record::{DecodeError, IntoInteger, IntoList, Time, UnknownValue};
pub use error::{AccessDeniedDetail, Error, ErrorKind};
/// The date-time library whose types this crate takes and returns.
pub use jiff;
pub use net::Network;
pub use platform::{BoxFuture, Clock, FileContent, Platform};
pub use rpc::{observe, retry};
pub use sign::SignatureVersion;

/// The transport: how requests are sent, and the default HTTP client.
pub mod transport {
    pub use crate::net::{HttpClient, HttpClientBuilder, Proxy};
    pub use crate::platform::{
        HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind,
    };
}

/// What generated code is made of, and what the other crates of this workspace share. Not part of the
/// public API: it changes with them.
#[doc(hidden)]
pub mod internal {
    pub use ecs_record::internal::*;

    pub use crate::api::{Action, IdLimit, RegionEndpoint, Request, Service};
    pub use crate::client::DryRun;
    pub use crate::client::paginate::{Paged, Paging};
    pub use crate::error::{CodeMeaning, ResponseDetails};
    pub use crate::net::{Endpoint, check_region, is_loopback};
    pub use crate::rpc::{check_json, fetch, user_agent};
    pub use crate::sync::{SingleFlight, try_join_buffered};
}
