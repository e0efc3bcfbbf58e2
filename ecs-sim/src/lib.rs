//! A local endpoint that implements the ECS API, for tests without an account.
//!
//! It checks signatures (v1 and V3), timestamps, nonces and all parameters against the metadata
//! that the client is generated from. Its code is independent of the client, so that it does not share
//! the client's mistakes. Everyday actions have state: instances, disks, snapshots, images,
//! networks, security groups, tags, commands and more are created, change their status over time,
//! and are described, modified and deleted. For every other action of ECS, and for the actions of
//! VPC and CloudMonitor that the client uses, parameters are checked and the response is generated
//! from the documented schema.
//!
//! ```
//! # async fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! use ecs_sim::EcsSim;
//!
//! let sim = EcsSim::start().await?;
//! let endpoint = sim.endpoint();
//! // Call `endpoint` with EcsSim::ACCESS_KEY_ID and EcsSim::ACCESS_KEY_SECRET, then check:
//! for request in sim.requests() {
//!     assert_eq!(request.status, 200, "{request}");
//! }
//! sim.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! # Faults
//!
//! Faults can be injected for chosen actions, by probability, count or time, and reproducibly by
//! seed. [`Fault`] documents the conditions, [`FaultKind`] the kinds.
//!
//! | kind | effect on the client | is the action executed? |
//! | --- | --- | --- |
//! | `throttling` | 400, 403 or 429 `Throttling.User`, optionally with `x-acs-retry-after` | never |
//! | `expired_token` | 400 `InvalidSecurityToken.Expired` | never |
//! | `nonce_used` | 400 `SignatureNonceUsed` | never |
//! | `no_stock` | 403 `OperationDenied.NoStock`, for `RunInstances` and `CreateInstance` | never |
//! | `service_error` | any status, code and message | on request |
//! | `internal_error` | 500 `InternalError` | on request |
//! | `service_unavailable` | 503, with the code `ServiceUnavailable` or without a body | on request |
//! | `bad_gateway` | 502 with an HTML page | on request |
//! | `reset` | the connection is reset without a response | on request |
//! | `stall` | no response until the client disconnects | on request |
//! | `reset_within_response` | the connection is reset in the middle of the body | always |
//! | `truncated_body` | the connection is closed in the middle of the body | always |
//! | `short_content_length` | a `content-length` of half the body | always |
//! | `slow_bytes` | the response in small pieces | always |
//! | `delay` | a delayed response | always |
//! | `clock_offset` | 400 `InvalidTimeStamp.Expired`, or any response; a shifted `date` | as without the fault |
//!
//! Faults apply only to requests with a valid signature and an existing action. Of several faults,
//! the first in the list whose conditions hold is applied; only `clock_offset` combines with
//! another one. [`RecordedRequest`] and the log line have the fault and whether the action was executed.
//!
//! From Rust:
//!
//! ```
//! # async fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! use ecs_sim::{EcsSim, Fault};
//!
//! let sim = EcsSim::builder().fault(Fault::throttling().probability(0.05)).start().await?;
//! sim.set_faults([Fault::reset().executed(true).action("StartInstance").times(2)])?;
//! # Ok(())
//! # }
//! ```
//!
//! As JSON, in the file of `ecs-sim --faults FILE` and over the control API. Durations are in
//! milliseconds; members with a default can be omitted:
//!
//! ```
//! let json = r#"[
//!     {"kind": "throttling", "status": 429, "retry_after_ms": 300, "probability": 0.05},
//!     {"kind": "reset", "executed": true, "actions": ["StartInstance", "Stop*"], "times": 2},
//!     {"kind": "delay", "min_ms": 10, "max_ms": 200, "skip": 5, "every": 3},
//!     {"kind": "bad_gateway", "after_ms": 10000, "until_ms": 20000}
//! ]"#;
//! assert_eq!(ecs_sim::Fault::list_from_json(json)?.len(), 4);
//! # Ok::<(), ecs_sim::FaultError>(())
//! ```
//!
//! In the short form of the command line:
//!
//! ```sh
//! ecs-sim --fault throttling:0.05 --fault 'reset,executed=true,actions=StartInstance+Stop*'
//! ```
//!
//! # State
//!
//! Resources exist until they are released or the endpoint stops. A state file preserves them: see
//! [`EcsSimBuilder::state_file`]. [`EcsSim::state`] returns the state in the form of the file, so
//! that a test can inspect everything; [`EcsSim::set_state`] and [`EcsSim::change_state`] set up
//! situations that no action leads to. The `version` of the form is 1; the form may change between
//! versions of this crate.
//!
//! ```
//! # async fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! use ecs_sim::EcsSim;
//! use std::time::Duration;
//!
//! let sim = EcsSim::builder().state_file("state.json").start().await?;
//! // Create an instance, then end all transitions at once:
//! sim.advance(Duration::from_secs(60))?;
//! for (id, instance) in sim.state()["instances"].as_object().into_iter().flatten() {
//!     assert_ne!(instance["status"], "Starting", "{id}");
//! }
//! sim.stop_and_save().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Control API
//!
//! The control API changes a running endpoint, for tests in any language. It is not signed: any
//! client that can reach the port can use it, except for pages of other sites in a browser.
//!
//! | request | effect | response |
//! | --- | --- | --- |
//! | `GET /_sim/faults` | | the array of all faults |
//! | `PUT /_sim/faults` | replaces all faults by the array in the body | the same |
//! | `DELETE /_sim/faults` | removes all faults | the empty array |
//! | `GET /_sim/state` | | the whole state, including passwords |
//! | `PUT /_sim/state` | replaces it by the body, like [`EcsSim::set_state`] | the same |
//! | `DELETE /_sim/state` | resets it | the same |
//! | `POST /_sim/state/save` | saves it to the state file | `{"saved": "state.json"}` |
//! | `POST /_sim/call` | executes `{"action", "parameters", "product" or "version"}` without a signature | the response of the action |
//! | `POST /_sim/clock` | with `{"advance_ms": 60000}`, like [`EcsSim::advance`] | `{"time", "ahead_ms"}` |
//! | `POST /_sim/reclaim-spot` | with `{"instance_id": "i-1"}`, like [`EcsSim::reclaim_spot`]; `notice_ms` is optional | `{"instance_id", "time"}` |
//! | `GET`, `PUT`, `DELETE /_sim/sold-out` | sets or clears sold-out instance types | `[{"zone", "instance_type"}]` |
//! | `GET`, `PUT`, `DELETE /_sim/command-rules` | sets or clears the outcome of commands | `[{"instance", "content", "status", "exit_code", "output", "duration_ms"}]` |
//! | `GET`, `PUT`, `DELETE /_sim/metadata-instance` | sets or clears the instance of the metadata service | `{"instance_id"}` |
//! | `GET /_sim/requests` | | the latest 1000 requests, oldest first, without secrets |
//! | `DELETE /_sim/requests` | clears them | the empty array |
//! | `GET /_sim/health` | | `{"name", "version", "since", "time"}` |
//!
//! The zone `*` of a sold-out type means all zones. For a command, the first rule applies whose
//! `instance` is its instance id or `*`, and whose `content` is contained in the script or `*`.
//! `status` is `Success`, `Failed`, `Timeout`, `Terminated` or `Aborted`. The last three members
//! are optional.
//!
//! An invalid request gets status 400, 404 or 405 (500 if a file cannot be written) and
//! `{"error": "…"}`, and changes nothing.
//!
//! # Pages
//!
//! In a browser, the endpoint shows all resources, and the latest requests with their parameters,
//! their responses, and a curl command for the same call. It searches both, and has controls for
//! clock, faults, spot instances and reset, which call the control API. Passwords, private keys,
//! tokens, user data and the contents of commands are hidden.
//!
//! # Resources from the start, and TLS
//!
//! [`EcsSimBuilder::sample`] starts with resources of several kinds, and
//! [`EcsSimBuilder::start_file`] with those that the calls in a file create.
//! [`EcsSimBuilder::tls`] accepts TLS beside plain connections, for clients that only use `https`.
//!
//! # Temporary keys and the instance metadata service
//!
//! The endpoint is also the Security Token Service (version `2015-04-01`): `AssumeRole`,
//! `AssumeRoleWithOIDC` and `GetCallerIdentity`. Every role exists. The keys that it issues are
//! accepted together with their token, and rejected with `InvalidSecurityToken.Expired` after they
//! have expired.
//!
//! Below `/latest/` it is the metadata service of the oldest running instance, or of the one in
//! `metadata_instance` of the state: tokens (IMDSv2), `meta-data/`, `user-data`, the identity
//! document without a signature, and the keys of the RAM role of the instance.
//!
//! # Stock and command results
//!
//! Every zone offers most of the instance types of the catalogue, and commands succeed. Three
//! members of the state change that: `sold_out` is a list of `["cn-hangzhou-b", "ecs.g7.large"]`,
//! with `*` for all zones; `command_rules` is a list of outcomes of commands, of which the first
//! match applies; `limits` has quotas.
//!
//! ```
//! # async fn demo(sim: ecs_sim::EcsSim) -> Result<(), ecs_sim::StateError> {
//! use serde_json::json;
//!
//! sim.change_state(|state| {
//!     state["sold_out"] = json!([["*", "ecs.g7.large"]]);
//!     state["command_rules"] = json!([{
//!         "instance": "*", "content": "deploy", "status": "Failed",
//!         "exit_code": 1, "output": "disk full", "duration_ms": 200,
//!     }]);
//! })?;
//! # Ok(())
//! # }
//! ```
//!
//! # Limitations
//!
//! There are no permissions, and no throttling except by a fault. Not every action has state: a
//! generated response carries the header `x-ecs-sim: generated`, and is marked in the log line, in
//! [`RecordedRequest::generated`], on the pages and in the control API. An action without state lists
//! nothing, and rejects the ids that it requires, because they name no resource; with
//! [`EcsSimBuilder::reject_unimplemented`] it rejects every call. `COVERAGE.md` and the page
//! `/_sim/view/coverage` say which actions have state.
//!
//! # Who can use it
//!
//! The `Host` of a request must be a loopback name, an IP address or a name of
//! [`EcsSimBuilder::allow_host`], and its `Origin`, if any, the endpoint itself. So no web page can use
//! the endpoint, not even under a name that resolves to this computer.

mod actions;
mod api_spec;
mod auth;
mod autosave;
mod body;
mod builder;
mod catalogue;
mod connection;
mod control;
mod coverage;
mod direct_call;
mod error;
mod fault;
mod generated_response;
mod guard;
mod lenient_json;
mod metadata_service;
mod page;
mod params;
mod recorded_request;
mod redact;
mod regions;
mod reply;
mod request;
mod request_id;
mod request_log;
mod rules;
mod scenario;
mod schema_check;
mod service;
mod service_error;
mod sim;
mod start_file;
mod state;
mod state_file;
mod sts;
mod tls;
mod validate;
mod world;
mod xml;

pub use builder::EcsSimBuilder;
pub use error::{SimError, StateError};
pub use fault::{Fault, FaultError, FaultKind};
pub use recorded_request::{RecordedRequest, SignatureKind};
pub use scenario::CommandScript;
pub use sim::EcsSim;
pub use world::TransitionDelays;
