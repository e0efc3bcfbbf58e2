// Generated from api-specs/ecs/2014-05-26/actions/EndTerminalSession.json by `cargo xtask regenerate`. Do not edit.

//! Ends a terminal session.
//!
//! - **Effects**: The session and its WebSocket address stop working. This cannot be
//!   undone.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`start_terminal_session`](crate::Client::start_terminal_session),
//!   [`describe_terminal_sessions`](crate::Client::describe_terminal_sessions).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::EndTerminalSessionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = EndTerminalSessionRequest::new().session_id("s-hz023od0x9abcde");
//! ecs.end_terminal_session(request).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::end_terminal_session`](crate::Client::end_terminal_session).
///
/// Ends a terminal session.
///
/// Needs [`session_id`](field@EndTerminalSessionRequest::session_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct EndTerminalSessionRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the session.
    ///
    /// Required.
    ///
    /// Wire name: `SessionId`.
    pub session_id: Option<String>,
}

impl EndTerminalSessionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@EndTerminalSessionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the session. [More](field@EndTerminalSessionRequest::session_id)
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }
}

impl Record for EndTerminalSessionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "SessionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("SessionId", &self.session_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for EndTerminalSessionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "SessionId" => self.session_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for EndTerminalSessionRequest {
    type Response = EndTerminalSessionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "EndTerminalSession").region("RegionId")
    }
}

/// The response of [`Client::end_terminal_session`](crate::Client::end_terminal_session).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndTerminalSessionResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for EndTerminalSessionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for EndTerminalSessionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(EndTerminalSessionRequest);
ecs_core::internal::response_records!(EndTerminalSessionResponse);
