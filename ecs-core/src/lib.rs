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
mod any;
mod attempts;
mod batch;
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
pub mod metadata;
pub mod observe;
mod page;
mod params;
mod platform;
mod record;
mod repeat;
mod response;
pub mod retry;
pub mod sign;
mod signed_request;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod transport;
mod user_agent;
mod wait;

pub use action::{Action, RegionEndpoint, Request, Service};
pub use any::{AnyRequest, AnyResponse};
pub use batch::IdLimit;
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::Client;
pub use clock::Clock;
pub use credentials::Credentials;
pub use dry_run::{DryRun, DryRunPassed};
pub use endpoint::Network;
pub use error::{AccessDeniedDetail, Error, ErrorKind};
pub use page::{Items, Paged, Pages, Paging};
pub use params::Params;
pub use platform::Platform;
pub use record::{DecodeError, Time, UnknownValue};
pub use response::RawResponse;
pub use sign::SignatureVersion;
pub use wait::{Progress, Wait, WaitError, Waiter};

/// A future on the heap, as traits of this crate return it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Timestamps, in the version that this crate takes and gives.
pub use jiff;
/// What generated code is made of. Not part of the public API: it changes with the generator.
#[doc(hidden)]
pub mod codegen {
    pub use serde;

    pub use crate::action::{Action, RegionEndpoint, Request, Service};
    pub use crate::batch::IdLimit;
    pub use crate::dry_run::DryRun;
    pub use crate::page::{Paged, Paging};
    pub use crate::record::{
        DecodeField, DecodeItem, DecodeList, DecodeMap, DecodeOption, EncodeField, EncodeItem,
        EncodeList, EncodeMap, Fields, OpenEnum, Record, ResponseRecord, Slot, TimeFormat,
        UnknownValue, Value, debug, decode, deserialize, serialize, wrapped,
    };
    pub use crate::{open_enum, request_records, response_records};
}
