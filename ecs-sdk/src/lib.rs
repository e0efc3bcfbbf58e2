//! Alibaba Cloud ECS (API version 2014-05-26) from Rust: a typed request and answer for every
//! action.
//!
//! ```no_run
//! use ecs_sdk::Client;
//! use ecs_sdk::image::DescribeImagesRequest;
//! use ecs_sdk::types::ImageOwnerAlias;
//!
//! # async fn run() -> Result<(), ecs_sdk::Error> {
//! let ecs = Client::from_env().await?;
//! let request = DescribeImagesRequest::new()
//!     .image_owner_alias(ImageOwnerAlias::System)
//!     .page_size(50);
//! let answer = ecs.describe_images(request).await?;
//! for image in &answer.images {
//!     println!("{} {}", image.image_id, image.os_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Requests and answers
//!
//! A request is a plain value with public fields and one setter for each: it can be stored,
//! compared, sent twice and sent to two regions. What is not set is not sent. Setters of lists
//! take anything that iterates, setters of enums take the enum or a text.
//!
//! In an answer, text, times and lists are empty when they are absent; numbers, booleans and records
//! are `Option`. Members that this version does not know are ignored, and an enum keeps a value that
//! it does not know in its case `Unknown`. Answers, and records in them, turn into the wire's JSON
//! and back with serde.
//!
//! Names are those of the API: `DescribeImages` is `describe_images`, `DescribeImagesRequest` and
//! `DescribeImagesResponse`; a field is the wire's name in snake case (`VSwitchId` is
//! `v_switch_id`). Records of one action are in its module
//! ([`image::describe_images`]), what actions share in [`types`].
//!
//! # Times
//!
//! A time is a [`types::Time`]. In an answer it is the service's text, which
//! [`timestamp`](types::Time::timestamp) reads with or without seconds. In a request it is a timestamp
//! of [`jiff`], sent in the form that the parameter wants, or a text, sent as it is.
//!
//! ```
//! use ecs_sdk::instance::RunInstancesRequest;
//! use ecs_sdk::jiff::{SignedDuration, Timestamp};
//! use ecs_sdk::types::{Filter, Time};
//!
//! let tomorrow = Timestamp::now() + SignedDuration::from_hours(24);
//! let request = RunInstancesRequest::new().auto_release_time(tomorrow);
//! let request = RunInstancesRequest::new().auto_release_time("2026-01-02T03:04:05Z");
//!
//! // The value of a filter is a text, so the form has to be chosen.
//! let filter = Filter::new().key("ExpiredEndTime").value(Time::minutes(tomorrow));
//! ```
//!
//! # Calls
//!
//! A method returns a [`Call`], which is sent when it is awaited. Before that, it takes what is
//! set for this call only: another region, a time limit, a parameter that this version has no
//! field for. `RegionId` is filled from the client where a request leaves it empty, `ClientToken`
//! with a new value.
//!
//! # Lists, waiting, jobs
//!
//! An answer that comes in pages is walked over, whatever the style of its pages; more ids than a
//! call takes are asked for in several; and what takes time is waited for:
//!
//! ```no_run
//! # use ecs_sdk::{Client, Error, instance::DescribeInstancesRequest};
//! # async fn run(ecs: Client, ids: Vec<String>) -> Result<(), Error> {
//! let mut instances = ecs.describe_instances(DescribeInstancesRequest::new()).items();
//! while let Some(instance) = instances.try_next().await? {
//!     println!("{}", instance.instance_id);
//! }
//! ecs.wait_until_instances_running(ids).await?;
//! # Ok(())
//! # }
//! ```
//!
//! See [lists](guide::lists), [waiting](guide::waiting), and [`jobs`] for what takes several
//! calls. Programs without an async runtime switch on `blocking` and use `blocking::Client`.
//!
//! # Errors
//!
//! One type, [`Error`], for everything. [`Error::code`] is what the service answered,
//! [`Error::kind`] tells what happened at all:
//!
//! ```no_run
//! # use ecs_sdk::{Client, Error, instance::RunInstancesRequest};
//! # async fn run(ecs: Client, request: RunInstancesRequest) -> Result<(), Error> {
//! match ecs.run_instances(request).await {
//!     Err(error) if error.code() == Some("OperationDenied.NoStock") => println!("another zone?"),
//!     other => drop(other?),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # In production
//!
//! Calls are tried again where that is safe, credentials are found and kept fresh, and everything has
//! a limit. The [`guide`] tells how: [credentials](guide::credentials), [retries](guide::retries),
//! [limits](guide::limits), [errors](guide::errors), [observing](guide::observing), and testing. Whoever knows another SDK of Alibaba Cloud begins with
//! [a comparison](guide::coming_from_another_sdk).
//!
//! # Features
//!
//! One for each group of actions, all on by default but `legacy`, which has the actions that the
//! API no longer recommends. An application that switches the others off builds faster:
//! `default-features = false, features = ["instance", "image", "ring"]`.
//!
//! `ring`, on by default, is the cryptography of TLS; `aws-lc-rs` is another one, which takes longer
//! to build. With neither a client uses the provider that the application installs for rustls.
//!
//! `blocking` is a client for programs without an async runtime.
//!
//! `testing` brings what tests of an application need: answers from a script, and time that nobody
//! waits for. It belongs into `[dev-dependencies]`.

// On docs.rs, what a feature brings says so.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
mod convert;
#[rustfmt::skip] // Formatted by the generator.
mod generated;
pub mod guide;
pub mod jobs;

/// Settings of a client from the environment.
pub mod config {
    pub use ecs_config::load;
}

pub use client::Client;
pub use ecs_core::UnknownValue;
pub use ecs_core::jiff;
#[cfg(feature = "testing")]
pub use ecs_core::testing;
pub use ecs_core::{
    AccessDeniedDetail, Action, AnyRequest, AnyResponse, BoxFuture, Call, ClientBuilder, Clock,
    Credentials, DryRun, DryRunPassed, Error, ErrorKind, IdLimit, Items, Network, Paged, Pages,
    Paging, Params, Platform, Progress, RawResponse, Request, Service, SignatureVersion, Wait,
    WaitError, Waiter, observe, retry, transport,
};
pub use ecs_config::{credentials, metadata};
pub use generated::*;
