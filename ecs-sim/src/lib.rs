//! A local endpoint that speaks the ECS API, for tests without an account.
//!
//! It checks signatures (v1 and V3), timestamps, nonces and every parameter against the same
//! metadata that the client is generated from, with code of its own, so that a mistake of the
//! client is not repeated here. It remembers what it is told: instances, disks, snapshots, images,
//! networks, security groups, tags, commands and more are created, change their state in time, are
//! found again and go. Every other action of ECS, and of the few of VPC and CloudMonitor that the
//! client knows, is checked and answered with data that fits the documented shape.
//!
//! ```
//! # async fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! use ecs_sim::EcsSim;
//!
//! let sim = EcsSim::start().await?;
//! let endpoint = sim.endpoint();
//! // Call `endpoint` with EcsSim::ACCESS_KEY_ID and EcsSim::ACCESS_KEY_SECRET, then look back:
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
//! Anything can go wrong on purpose: for some actions, by probability, count or time, and the same
//! way in every run with the same seed. [`Fault`] has the conditions, [`FaultKind`] the details.
//!
//! | kind | what the client sees | is the action executed? |
//! | --- | --- | --- |
//! | `throttling` | 400, 403 or 429 `Throttling.User`, with `x-acs-retry-after` on request | never |
//! | `expired_token` | 400 `InvalidSecurityToken.Expired` | never |
//! | `nonce_used` | 400 `SignatureNonceUsed` | never |
//! | `no_stock` | 403 `OperationDenied.NoStock`, of `RunInstances` and `CreateInstance` | never |
//! | `service_error` | any status, code and message | if asked for |
//! | `internal_error` | 500 `InternalError` | if asked for |
//! | `service_unavailable` | 503, with the code `ServiceUnavailable` or without a body | if asked for |
//! | `bad_gateway` | 502 and a page in HTML | if asked for |
//! | `reset` | the connection is reset, without an answer | if asked for |
//! | `stall` | no answer until the client goes | if asked for |
//! | `reset_within_response` | the connection is reset in the middle of the body | always |
//! | `truncated_body` | the connection is closed in the middle of the body | always |
//! | `short_content_length` | a `content-length` of half the body | always |
//! | `slow_bytes` | the answer in small pieces | always |
//! | `delay` | the answer, but late | always |
//! | `clock_offset` | 400 `InvalidTimeStamp.Expired`, or any answer; a `date` that is off | as without |
//!
//! A fault only happens to a request that is signed rightly and names an action that exists. Of
//! several faults the first in the list whose conditions hold happens; only `clock_offset` goes
//! together with another one. [`RecordedRequest`] and the log line tell the fault, and whether the
//! action was executed.
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
//! milliseconds; every member but `kind` can be left out when the kind has a default for it:
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
//! In short on the command line:
//!
//! ```sh
//! ecs-sim --fault throttling:0.05 --fault 'reset,executed=true,actions=StartInstance+Stop*'
//! ```
//!
//! # State
//!
//! What is created is there until it is released, or until the endpoint stops. A state file lets it
//! survive: see [`EcsSimBuilder::state_file`]. The form of the file is also that of
//! [`EcsSim::state`], by which a test can look at everything, and of [`EcsSim::set_state`] and
//! [`EcsSim::change_state`], by which it can arrange what no action leads to. Its `version` is 1;
//! between versions of this crate the form may change.
//!
//! ```
//! # async fn demo() -> Result<(), Box<dyn std::error::Error>> {
//! use ecs_sim::EcsSim;
//! use std::time::Duration;
//!
//! let sim = EcsSim::builder().state_file("state.json").start().await?;
//! // Create an instance, then let every transition end at once:
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
//! It is for a running endpoint, whatever the language of the test. It is not signed: whoever
//! reaches the port can use it, except for pages of other sites in a browser.
//!
//! | request | does | answers |
//! | --- | --- | --- |
//! | `GET /_sim/faults` | | the array of all faults |
//! | `PUT /_sim/faults` | replaces all faults by the array in the body | the same |
//! | `DELETE /_sim/faults` | removes all faults | the empty array |
//! | `GET /_sim/state` | | everything that exists, with passwords |
//! | `PUT /_sim/state` | replaces it by what is in the body, like [`EcsSim::set_state`] | the same |
//! | `DELETE /_sim/state` | starts again | the same |
//! | `POST /_sim/state/save` | saves it to the state file | `{"saved": "state.json"}` |
//! | `POST /_sim/clock` | with `{"advance_ms": 60000}`, like [`EcsSim::advance`] | `{"time", "ahead_ms"}` |
//! | `POST /_sim/reclaim-spot` | with `{"instance_id": "i-1"}`, like [`EcsSim::reclaim_spot`]; `notice_ms` can be added | `{"instance_id", "time"}` |
//! | `GET`, `PUT`, `DELETE /_sim/sold-out` | sets or removes what is sold out | `[{"zone", "instance_type"}]` |
//! | `GET`, `PUT`, `DELETE /_sim/command-rules` | sets or removes what becomes of commands | `[{"instance", "content", "status", "exit_code", "output", "duration_ms"}]` |
//! | `GET`, `PUT`, `DELETE /_sim/metadata-instance` | sets or removes the instance of the metadata service | `{"instance_id"}` |
//! | `GET /_sim/requests` | | the latest 1000 requests, oldest first, without secrets |
//! | `DELETE /_sim/requests` | forgets them | the empty array |
//! | `GET /_sim/health` | | `{"name", "version", "since", "time"}` |
//!
//! In what is sold out, the zone `*` means all of them. Of the rules for commands the first one decides
//! whose `instance` is the id or `*`, and whose `content` is a part of the script or `*`; `status` is
//! `Success`, `Failed`, `Timeout`, `Terminated` or `Aborted`. The last three members can be left out.
//!
//! What is wrong is answered with status 400, 404 or 405 (500 if a file cannot be written) and
//! `{"error": "…"}`, and changes nothing.
//!
//! # Pages
//!
//! A browser that opens the endpoint sees what exists, each resource, and the latest requests with
//! their parameters. Passwords, user data and contents of commands are not shown there.
//!
//! # Temporary keys, and the metadata service of instances
//!
//! The endpoint is the Security Token Service as well (version `2015-04-01`): `AssumeRole`,
//! `AssumeRoleWithOIDC` and `GetCallerIdentity`. Every role exists. The keys that it issues are
//! accepted together with their token, and refused with `InvalidSecurityToken.Expired` after their
//! end.
//!
//! Below `/latest/` it is the metadata service of the oldest instance that runs, or of the one in
//! `metadata_instance` of the state: tokens (IMDSv2), `meta-data/`, `user-data`, the identity
//! document without a signature, and the keys of the instance's RAM role.
//!
//! # Stock, and what becomes of commands
//!
//! Every zone has most of the instance types of a catalogue. Three members of the state say what
//! goes wrong: `sold_out` is a list of `["cn-hangzhou-b", "ecs.g7.large"]`, with `*` for every
//! zone; `command_rules` is a list of what becomes of commands on instances, the first one that
//! applies; `limits` says how much there can be.
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
//! # What it is not
//!
//! There are no permissions, and there is no throttling but that of a fault. Not every action has
//! state behind it: an answer made from its shape alone carries the header `x-ecs-sim: shape`.

mod actions;
mod api_spec;
mod auth;
mod body;
mod builder;
mod catalogue;
mod connection;
mod control;
mod error;
mod fault;
mod generated_response;
mod metadata_service;
mod page;
mod params;
mod recorded_request;
mod regions;
mod reply;
mod request;
mod request_id;
mod request_log;
mod scenario;
mod schema_check;
mod service;
mod service_error;
mod sim;
mod state;
mod state_file;
mod sts;
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
