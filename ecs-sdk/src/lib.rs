//! Alibaba Cloud ECS (API version 2014-05-26) for Rust: a typed request and response for every
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
//! let response = ecs.describe_images(request).await?;
//! for image in &response.images {
//!     println!("{} {}", image.image_id, image.os_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Where to start
//!
//! | to | see |
//! | --- | --- |
//! | create instances | [`instance`], [`workflows::launch_instances`], [`launch_template`] |
//! | find them | [`Client::describe_instances`] and its [pages](guide::pagination), [`tag`] |
//! | change them | [`Client::modify_instance_attribute`], [`disk`], [`network_interface`], [`security_group`] |
//! | run commands on them | [`workflows::run_command`], [`cloud_assistant`] |
//! | watch them | [waiters](guide::waiting), [`system_event`], [`monitoring`], [`workflows::spot_interruptions`] |
//! | release them | [`workflows::release_instances`], [`Client::delete_instances`] |
//! | keep their data | [`snapshot`], [`image`] |
//! | pay less | [`workflows::spot_prices`], [`pricing`], [`reserved_instance`], [`savings_plan`] |
//! | test without an account | [the guide on testing](guide::testing) and the crate `ecs-sim`, a local endpoint |
//!
//! Each action has an example, what it needs, costs and leaves to its caller; each member has its
//! limits, default and conditions.
//!
//! # Requests and responses
//!
//! A request is a plain value with public fields and one setter for each. It can be stored,
//! compared, reused and sent to another region. Fields that are not set are not sent. Setters of
//! lists take one item or any iterator, setters of enums take the enum or a string. A value that is
//! optional in the application is assigned to the field:
//!
//! ```
//! # let (name, team) = (Some("web".to_owned()), "search");
//! use ecs_sdk::instance::RunInstancesRequest;
//!
//! let mut request = RunInstancesRequest::new().tag(("team", team));
//! request.instance_name = name;
//! ```
//!
//! In a response, absent strings, times and lists are empty; numbers, booleans and records are
//! `Option`. Unknown members are ignored, and an enum keeps an unknown value in its variant
//! `Unknown`. Responses and their records convert to the JSON of the wire and back with serde.
//!
//! Names are those of the API: the action `DescribeImages` is the method `describe_images` with
//! `DescribeImagesRequest` and `DescribeImagesResponse`. A field is the wire name in snake case
//! (`VSwitchId` is `v_switch_id`). Records of one action are in its module
//! ([`image::describe_images`]), shared records and enums in [`types`].
//!
//! # Times
//!
//! A time is a [`types::Time`]. In a response it is the string of the service;
//! [`timestamp`](types::Time::timestamp) parses it, with or without seconds. In a request it is a
//! timestamp of `jiff`, sent in the format of the parameter, or a string, sent unchanged.
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
//! // The value of a filter is a string, so its format has to be chosen.
//! let filter = Filter::new().key("ExpiredEndTime").value(Time::minutes(tomorrow));
//! ```
//!
//! # Calls
//!
//! A method returns a [`Call`], which is sent when it is awaited. Before that, it takes settings for
//! this call only: another region, a timeout, a parameter without a field. The client fills
//! `RegionId` if the request leaves it empty, and `ClientToken` with a new value.
//!
//! # Pagination, waiters, workflows
//!
//! A paginated list is a stream of items, whatever the style of its pages. More ids than one call
//! accepts are sent in several calls. A waiter polls until resources reach a state:
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
//! See [pagination](guide::pagination), [waiting](guide::waiting), and [`workflows`] for tasks of
//! several calls.
//!
//! # Errors
//!
//! All functions return one type, [`Error`]. [`Error::code`] is the error code of the service,
//! [`Error::kind`] the kind of failure:
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
//! Failed calls are retried where that is safe, credentials are found and refreshed, and everything
//! has a timeout. The [`guide`] explains it in the order in which questions come up, from the
//! [first steps](guide::first_steps) to [errors and retries](guide::errors_and_retries),
//! [credentials](guide::credentials), [testing](guide::testing) and
//! [what happens when the API changes](guide::keeping_current). Users of other SDKs can start with
//! [a comparison](guide::coming_from_another_sdk).
//!
//! # Features
//!
//! | feature | default | content |
//! | --- | --- | --- |
//! | `instance`, `disk`, … | yes | one group of actions each |
//! | `cms`, `vpc` | yes | the actions of CloudMonitor and VPC that work with ECS needs |
//! | `legacy` | no | actions that the API has deprecated |
//! | `ring` | yes | TLS with ring |
//! | `aws-lc-rs` | no | TLS with aws-lc-rs, which takes longer to build |
//! | `blocking` | no | `blocking::Client`, for programs without an async runtime |
//! | `deserialize` | no | `Deserialize` for requests, such as a launch specification in a file |
//! | `testing` | no | scripted responses and a manual clock, for `[dev-dependencies]` |
//!
//! An application that needs few groups builds faster without the others:
//! `default-features = false, features = ["instance", "image", "ring"]`. With neither `ring` nor
//! `aws-lc-rs`, the client uses the default provider of rustls that the application installs.

// docs.rs shows the feature of each item.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
pub mod config;
mod convert;
#[rustfmt::skip] // Formatted by the generator.
mod generated;
pub mod guide;
pub mod workflows;

pub use client::Client;
pub use ecs_config::{credentials, metadata};
pub use ecs_core::UnknownValue;
pub use ecs_core::jiff;
#[cfg(feature = "testing")]
pub use ecs_core::testing;
pub use ecs_core::{
    AccessDeniedDetail, Action, AnyRequest, AnyResponse, BoxFuture, Call, ClientBuilder, Clock,
    Credentials, DryRun, DryRunPassed, Error, ErrorKind, IntoInteger, IntoList, Items, Network,
    Paged, Pages, Params, Platform, Progress, RawResponse, Request, Service, SignatureVersion,
    Wait, WaitError, Waiter, observe, retry, transport,
};
pub use generated::*;
