// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! System events.
//!
//! Events that concern instances and disks, such as planned maintenance, and simulated
//! events for tests.
//!
//! Start with
//! [`describe_instance_history_events`](crate::Client::describe_instance_history_events),
//! [`describe_instances_full_status`](crate::Client::describe_instances_full_status) and
//! [`create_simulated_system_events`](crate::Client::create_simulated_system_events).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`accept_inquired_system_event`](crate::Client::accept_inquired_system_event) | Agrees to what a system event proposes, while the event waits for a decision. |
//! | [`cancel_simulated_system_events`](crate::Client::cancel_simulated_system_events) | Cancels simulated system events. |
//! | [`create_simulated_system_events`](crate::Client::create_simulated_system_events) | Schedules simulated system events for instances, to test how they are handled. |
//! | [`describe_disks_full_status`](crate::Client::describe_disks_full_status) | Lists disks with their health and their events. |
//! | [`describe_instance_history_events`](crate::Client::describe_instance_history_events) | Lists the system events of instances, past and present. |
//! | [`describe_instances_full_status`](crate::Client::describe_instances_full_status) | Lists instances with their health and their scheduled events. |
//! | [`modify_system_event_attribute`](crate::Client::modify_system_event_attribute) | Changes the planned time of a system event. |

pub mod accept_inquired_system_event;
pub mod cancel_simulated_system_events;
pub mod create_simulated_system_events;
pub mod describe_disks_full_status;
pub mod describe_instance_history_events;
pub mod describe_instances_full_status;
pub mod modify_system_event_attribute;

use ecs_core::Call;

pub use accept_inquired_system_event::{
    AcceptInquiredSystemEventRequest, AcceptInquiredSystemEventResponse,
};
pub use cancel_simulated_system_events::{
    CancelSimulatedSystemEventsRequest, CancelSimulatedSystemEventsResponse,
};
pub use create_simulated_system_events::{
    CreateSimulatedSystemEventsRequest, CreateSimulatedSystemEventsResponse,
};
pub use describe_disks_full_status::{
    DescribeDisksFullStatusRequest, DescribeDisksFullStatusResponse,
};
pub use describe_instance_history_events::{
    DescribeInstanceHistoryEventsRequest, DescribeInstanceHistoryEventsResponse,
};
pub use describe_instances_full_status::{
    DescribeInstancesFullStatusRequest, DescribeInstancesFullStatusResponse,
};
pub use modify_system_event_attribute::{
    ModifySystemEventAttributeRequest, ModifySystemEventAttributeResponse,
};

impl crate::Client {
    /// Agrees to what a system event proposes, while the event waits for a decision.
    ///
    /// See [`AcceptInquiredSystemEventRequest`].
    #[doc(alias = "AcceptInquiredSystemEvent")]
    #[inline]
    pub fn accept_inquired_system_event(
        &self,
        request: AcceptInquiredSystemEventRequest,
    ) -> Call<'_, AcceptInquiredSystemEventRequest> {
        self.call(request)
    }

    /// Cancels simulated system events.
    ///
    /// See [`CancelSimulatedSystemEventsRequest`].
    #[doc(alias = "CancelSimulatedSystemEvents")]
    #[inline]
    pub fn cancel_simulated_system_events(
        &self,
        request: CancelSimulatedSystemEventsRequest,
    ) -> Call<'_, CancelSimulatedSystemEventsRequest> {
        self.call(request)
    }

    /// Schedules simulated system events for instances, to test how they are handled.
    ///
    /// See [`CreateSimulatedSystemEventsRequest`].
    #[doc(alias = "CreateSimulatedSystemEvents")]
    #[inline]
    pub fn create_simulated_system_events(
        &self,
        request: CreateSimulatedSystemEventsRequest,
    ) -> Call<'_, CreateSimulatedSystemEventsRequest> {
        self.call(request)
    }

    /// Lists disks with their health and their events.
    ///
    /// See [`DescribeDisksFullStatusRequest`].
    #[doc(alias = "DescribeDisksFullStatus")]
    #[inline]
    pub fn describe_disks_full_status(
        &self,
        request: DescribeDisksFullStatusRequest,
    ) -> Call<'_, DescribeDisksFullStatusRequest> {
        self.call(request)
    }

    /// Lists the system events of instances, past and present.
    ///
    /// See [`DescribeInstanceHistoryEventsRequest`].
    #[doc(alias = "DescribeInstanceHistoryEvents")]
    #[inline]
    pub fn describe_instance_history_events(
        &self,
        request: DescribeInstanceHistoryEventsRequest,
    ) -> Call<'_, DescribeInstanceHistoryEventsRequest> {
        self.call(request)
    }

    /// Lists instances with their health and their scheduled events.
    ///
    /// See [`DescribeInstancesFullStatusRequest`].
    #[doc(alias = "DescribeInstancesFullStatus")]
    #[inline]
    pub fn describe_instances_full_status(
        &self,
        request: DescribeInstancesFullStatusRequest,
    ) -> Call<'_, DescribeInstancesFullStatusRequest> {
        self.call(request)
    }

    /// Changes the planned time of a system event.
    ///
    /// See [`ModifySystemEventAttributeRequest`].
    #[doc(alias = "ModifySystemEventAttribute")]
    #[inline]
    pub fn modify_system_event_attribute(
        &self,
        request: ModifySystemEventAttributeRequest,
    ) -> Call<'_, ModifySystemEventAttributeRequest> {
        self.call(request)
    }
}
