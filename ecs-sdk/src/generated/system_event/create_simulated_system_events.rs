// Generated from api-specs/ecs/2014-05-26/actions/CreateSimulatedSystemEvents.json by `cargo xtask regenerate`. Do not edit.

//! Schedules simulated system events for instances, to test how they are handled.
//!
//! - **Effects**: A drill: instances are not touched unless `TriggerRealOps` is `true`.
//!   `Scheduled` becomes `Executed` at `NotBefore`, or `Canceled` if it is canceled. A
//!   restart before that time makes a drill of `SystemMaintenance.Reboot` `Avoided`.
//!   Drills of `SystemFailure` and `InstanceFailure` start as `Executing`. With
//!   `TriggerRealOps`, instances are really stopped or released, and data can be lost.
//! - **Limits**: At most 100 instances per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`cancel_simulated_system_events`](crate::Client::cancel_simulated_system_events),
//!   [`describe_instance_history_events`](crate::Client::describe_instance_history_events),
//!   [`describe_instances_full_status`](crate::Client::describe_instances_full_status),
//!   [`reboot_instance`](crate::Client::reboot_instance).
//!
//! ```no_run
//! use ecs_sdk::system_event::CreateSimulatedSystemEventsRequest;
//! use ecs_sdk::types::SystemEventType;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateSimulatedSystemEventsRequest::new()
//!     .event_type(SystemEventType::SystemMaintenanceReboot)
//!     .not_before("2026-11-27T02:00:00Z")
//!     .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
//! let response = ecs.create_simulated_system_events(request).await?;
//! for item in response.event_id_set {
//!     println!("{item}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InstanceIdLimitExceeded`, `InvalidNotBefore.Passed`, `InvalidParameter`,
//! `SimulatedEventLimitExceeded`.
//!
//! 404: `InvalidInstanceId.NotFound`, `MissingParameter`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_simulated_system_events`](crate::Client::create_simulated_system_events).
///
/// Schedules simulated system events for instances, to test how they are handled.
///
/// Needs [`event_type`](field@CreateSimulatedSystemEventsRequest::event_type),
/// [`not_before`](field@CreateSimulatedSystemEventsRequest::not_before),
/// [`instance_id`](field@CreateSimulatedSystemEventsRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateSimulatedSystemEventsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Type of the event.
    ///
    /// Required. `SystemMaintenance.Reboot`, `SystemFailure.Reboot`, `InstanceFailure.Reboot`,
    /// `SystemMaintenance.Stop`, `SystemMaintenance.Redeploy`, `SystemFailure.Redeploy`,
    /// `SystemFailure.Stop` or `Instance:PreemptibleInstanceInterruption`.
    ///
    /// - `SystemMaintenance.Reboot`, `SystemMaintenance.Redeploy`, `SystemMaintenance.Stop`,
    ///   `InstanceFailure.Reboot`, `SystemFailure.Reboot` or
    ///   `Instance:PreemptibleInstanceInterruption` if `TriggerRealOps` is `true`.
    /// - `SystemMaintenance.Reboot`, `SystemFailure.Reboot`, `InstanceFailure.Reboot`,
    ///   `SystemMaintenance.Stop`, `SystemMaintenance.Redeploy`, `SystemFailure.Redeploy` or
    ///   `SystemFailure.Stop` if `TriggerRealOps` is not `true`.
    ///
    /// `Instance:PreemptibleInstanceInterruption` is documented for `TriggerRealOps` only. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `EventType`.
    pub event_type: Option<types::SystemEventType>,
    /// When the event is planned, UTC.
    ///
    /// Required. Ignored if `TriggerRealOps` is `true` and `EventType` is
    /// `SystemMaintenance.Redeploy`. For failure drills the time of `Executed`, because they
    /// start as `Executing`.
    ///
    /// Wire name: `NotBefore`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub not_before: Option<types::Time>,
    /// Ids of the instances.
    ///
    /// Required. At most 100 items.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
    /// Whether the event is carried out for real.
    ///
    /// Default: `false`.
    ///
    /// - `true`: really stops or releases the instance.
    /// - `false`: notices only.
    ///
    /// Wire name: `TriggerRealOps`.
    pub trigger_real_ops: Option<bool>,
}

impl CreateSimulatedSystemEventsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateSimulatedSystemEventsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Type of the event. [More](field@CreateSimulatedSystemEventsRequest::event_type)
    pub fn event_type(mut self, value: impl Into<types::SystemEventType>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// When the event is planned, UTC.
    /// [More](field@CreateSimulatedSystemEventsRequest::not_before)
    pub fn not_before(mut self, value: impl Into<types::Time>) -> Self {
        self.not_before = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@CreateSimulatedSystemEventsRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }

    /// Whether the event is carried out for real.
    /// [More](field@CreateSimulatedSystemEventsRequest::trigger_real_ops)
    #[inline]
    pub fn trigger_real_ops(mut self, value: bool) -> Self {
        self.trigger_real_ops = Some(value);
        self
    }
}

impl Record for CreateSimulatedSystemEventsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "EventType", "NotBefore", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("EventType", &self.event_type);
        fields.add("NotBefore", &self.not_before);
        fields.add("InstanceId", &self.instance_id);
        fields.add("TriggerRealOps", &self.trigger_real_ops);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateSimulatedSystemEventsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "EventType" => self.event_type.slot(),
            "NotBefore" => self.not_before.slot(),
            "InstanceId" => self.instance_id.slot(),
            "TriggerRealOps" => self.trigger_real_ops.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateSimulatedSystemEventsRequest {
    type Response = CreateSimulatedSystemEventsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateSimulatedSystemEvents").region("RegionId")
    }
}

/// The response of
/// [`Client::create_simulated_system_events`](crate::Client::create_simulated_system_events).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSimulatedSystemEventsResponse {
    /// Ids of the events.
    ///
    /// Wire name: `EventIdSet`.
    pub event_id_set: Vec<String>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateSimulatedSystemEventsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("EventIdSet", "EventId", &self.event_id_set);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateSimulatedSystemEventsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EventIdSet" => Slot::Wrapped("EventId", &mut self.event_id_set),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateSimulatedSystemEventsRequest);
ecs_core::internal::response_records!(CreateSimulatedSystemEventsResponse);
