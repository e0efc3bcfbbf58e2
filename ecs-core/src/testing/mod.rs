//! What an application needs to test its own code: a transport that follows a script, one that
//! records, and a clock that does not wait. Under the feature `testing`.
//!
//! | part | for |
//! | --- | --- |
//! | [`ReplayTransport`] | gives a client the answers that a test wants, and tells what was sent |
//! | [`Reply`] | one answer: JSON, a refusal, throttling, a delay, a broken connection |
//! | [`ReplayedRequest`] | one request, as the transport got it |
//! | [`ManualClock`] | time that moves when it is told to, or when something waits |
//! | [`FakePlatform`] | environment variables, files and programs that a test makes up |
//! | [`RecordingTransport`] | writes real exchanges down, without secrets, to be replayed |
//!
//! Everything above the socket is the code that runs in production: parameters, signatures, errors
//! and time limits. Put the feature under `[dev-dependencies]`, so that no release has it.
//!
//! # Example
//!
//! An application waits until an instance runs. The test lets the first answer say that it does
//! not, cuts the second connection, and takes no time:
//!
//! ```
//! use std::time::Duration;
//!
//! use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
//! use ecs_core::{AnyRequest, Client, Clock, Credentials, Error, Service};
//!
//! static ECS: Service = Service::new("Ecs", "2014-05-26", "ecs.{region}.aliyuncs.com");
//!
//! /// Asks every five seconds, whatever happens to the connection, for a minute.
//! async fn wait_until_running(ecs: &Client, clock: &dyn Clock, id: &str) -> Result<bool, Error> {
//!     let begin = clock.elapsed();
//!     while clock.elapsed() - begin < Duration::from_secs(60) {
//!         let request = AnyRequest::new(&ECS, "DescribeInstanceStatus");
//!         match ecs.call(request).param("InstanceId.1", id).await {
//!             Ok(answer) if answer.0["Status"] == "Running" => return Ok(true),
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
//! # Answers from the real service
//!
//! [`RecordingTransport`] writes down what the service answered, and
//! [`ReplayTransport::from_recording`] gives it again. It removes what it knows to be secret; read
//! a recording before you publish it.

mod manual_clock;
mod platform;
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
