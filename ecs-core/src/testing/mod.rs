//! Test support for applications: scripted and recording transports, a manual clock, and a fake
//! platform. Requires the feature `testing`.
//!
//! | type | use |
//! | --- | --- |
//! | [`ReplayTransport`] | sends scripted replies to a client, and keeps its requests |
//! | [`Reply`] | one reply: JSON, a service error, throttling, a delay, a broken connection |
//! | [`ReplayedRequest`] | one request that the transport received |
//! | [`ManualClock`] | a clock that advances only by [`ManualClock::advance`] and by sleeps |
//! | [`FakePlatform`] | environment variables, files and programs defined by the test |
//! | [`RecordingTransport`] | records real exchanges without secrets, for [`ReplayTransport`] |
//!
//! Everything above the socket is production code: parameters, signatures, errors and timeouts.
//! Enable the feature in `[dev-dependencies]` only, so that release builds do not contain it.
//!
//! # Example
//!
//! An application polls until an instance runs. In the test, the first response reports another
//! status, the second connection breaks, and no time passes:
//!
//! ```
//! use std::time::Duration;
//!
//! use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
//! use ecs_core::{AnyRequest, Client, Clock, Credentials, Error, Service};
//!
//! static ECS: Service = Service::new("Ecs", "2014-05-26", "ecs.{region}.aliyuncs.com");
//!
//! /// Polls every five seconds for a minute. Transport errors are ignored.
//! async fn wait_until_running(ecs: &Client, clock: &dyn Clock, id: &str) -> Result<bool, Error> {
//!     let begin = clock.elapsed();
//!     while clock.elapsed() - begin < Duration::from_secs(60) {
//!         let request = AnyRequest::new(&ECS, "DescribeInstanceStatus");
//!         match ecs.call(request).param("InstanceId.1", id).await {
//!             Ok(response) if response.0["Status"] == "Running" => return Ok(true),
//!             Err(error) if error.code().is_some() => return Err(error),
//!             _ => clock.sleep(Duration::from_secs(5)).await,
//!         }
//!     }
//!     Ok(false)
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Error> {
//! let clock = ManualClock::default();
//! let transport = ReplayTransport::new()
//!     .clock(clock.clone())
//!     .on("DescribeInstanceStatus", Reply::json(r#"{"Status": "Starting"}"#))
//!     .on("DescribeInstanceStatus", Reply::reset_before_response())
//!     .on("DescribeInstanceStatus", Reply::json(r#"{"Status": "Running"}"#));
//! let ecs = Client::builder()
//!     .region("cn-hangzhou")
//!     .credentials(Credentials::access_key("an-id", "a-secret"))
//!     .transport(transport.clone())
//!     .clock(clock.clone())
//!     .random_seed(1)
//!     .build()?;
//!
//! assert!(wait_until_running(&ecs, &clock, "i-1").await?);
//! assert_eq!(clock.slept(), [Duration::from_secs(5); 2]);
//! assert_eq!(transport.requests()[2].parameter("InstanceId.1"), Some("i-1"));
//! transport.assert_used_up();
//! # Ok(())
//! # }
//! ```
//!
//! # Responses of the real service
//!
//! [`RecordingTransport`] records the responses of the service, and
//! [`ReplayTransport::from_recording`] replays them. Known secrets are removed; review a recording
//! before you publish it.

mod manual_clock;
mod platform;
mod random;
mod recording;
mod recording_transport;
mod redact;
mod replay_transport;
mod replayed_request;
mod reply;
mod script;
mod secret_names;

pub use manual_clock::ManualClock;
pub use platform::FakePlatform;
pub use recording_transport::RecordingTransport;
pub use replay_transport::ReplayTransport;
pub use replayed_request::ReplayedRequest;
pub use reply::Reply;
