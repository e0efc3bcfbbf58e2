// Generated from api-specs/ecs/2014-05-26/actions/DescribeTerminalSessions.json by `cargo xtask regenerate`. Do not edit.

//! Lists terminal sessions with instances.
//!
//! - **Limits**: Records are kept for at most 30 days. At most 1000 records of successful
//!   sessions are kept.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`start_terminal_session`](crate::Client::start_terminal_session).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::DescribeTerminalSessionsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeTerminalSessionsRequest::new();
//! let mut items = ecs.describe_terminal_sessions(request).items();
//! while let Some(session) = items.try_next().await? {
//!     println!("{}", session.session_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.MaxResults`, `InvalidParameter.NextToken`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_terminal_sessions`](crate::Client::describe_terminal_sessions).
///
/// Lists terminal sessions with instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeTerminalSessionsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the session.
    ///
    /// Wire name: `SessionId`.
    pub session_id: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// At most 100, default 10.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Leave it out in the first request.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
}

impl DescribeTerminalSessionsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeTerminalSessionsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the session.
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.session_id = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeTerminalSessionsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeTerminalSessionsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

impl Record for DescribeTerminalSessionsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("SessionId", &self.session_id);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeTerminalSessionsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "SessionId" => self.session_id.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeTerminalSessionsRequest {
    type Response = DescribeTerminalSessionsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeTerminalSessions")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeTerminalSessionsRequest {
    type Item = Session;
    const PAGING: Paging = Paging::token("Sessions").size(50);
    #[inline]
    fn items(response: DescribeTerminalSessionsResponse) -> Vec<Session> {
        response.sessions
    }
}

/// The response of
/// [`Client::describe_terminal_sessions`](crate::Client::describe_terminal_sessions).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTerminalSessionsResponse {
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Sessions found.
    ///
    /// Wire name: `Sessions`.
    pub sessions: Vec<Session>,
}

impl Record for DescribeTerminalSessionsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("Sessions", "Session", &self.sessions);
    }
}

impl DecodeRecord for DescribeTerminalSessionsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "RequestId" => self.request_id.slot(),
            "Sessions" => Slot::Wrapped("Session", &mut self.sessions),
            _ => return None,
        };
        Some(slot)
    }
}

/// A session.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Session {
    /// IP address of the client.
    ///
    /// Wire name: `ClientIP`.
    pub client_ip: String,
    /// Connections of the session.
    ///
    /// Wire name: `Connections`.
    pub connections: Vec<Connection>,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Type of the identity that opened the session.
    ///
    /// - `Account`: the account itself.
    /// - `RAMUser`: a RAM user.
    /// - `AssumedRoleUser`: a RAM role.
    ///
    /// Wire name: `IdentityType`.
    pub identity_type: String,
    /// Port that the session connects to.
    ///
    /// Empty if no port was given for forwarding.
    ///
    /// Wire name: `PortNumber`.
    pub port_number: Option<i64>,
    /// Id of the identity that opened the session.
    ///
    /// Id of the account or RAM user, or the identity that assumed the role, as `IdentityType`
    /// says.
    ///
    /// Wire name: `PrincipalId`.
    pub principal_id: String,
    /// Id of the session.
    ///
    /// Wire name: `SessionId`.
    pub session_id: String,
    /// Server that the session connects to.
    ///
    /// Wire name: `TargetServer`.
    pub target_server: String,
    /// Name of the user.
    ///
    /// Wire name: `Username`.
    pub username: String,
}

impl Record for Session {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClientIP", &self.client_ip);
        fields.wrapped("Connections", "Connection", &self.connections);
        fields.add("CreationTime", &self.creation_time);
        fields.add("IdentityType", &self.identity_type);
        fields.add("PortNumber", &self.port_number);
        fields.add("PrincipalId", &self.principal_id);
        fields.add("SessionId", &self.session_id);
        fields.add("TargetServer", &self.target_server);
        fields.add("Username", &self.username);
    }
}

impl DecodeRecord for Session {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ClientIP" => self.client_ip.slot(),
            "Connections" => Slot::Wrapped("Connection", &mut self.connections),
            "CreationTime" => self.creation_time.slot(),
            "IdentityType" => self.identity_type.slot(),
            "PortNumber" => self.port_number.slot(),
            "PrincipalId" => self.principal_id.slot(),
            "SessionId" => self.session_id.slot(),
            "TargetServer" => self.target_server.slot(),
            "Username" => self.username.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A connection of the session.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Connection {
    /// Why the connection was closed.
    ///
    /// - `InstanceNotExists`: unknown or already released.
    /// - `InstanceNotRunning`.
    /// - `DeliveryTimeout`: connecting took too long.
    /// - `AgentNeedUpgrade`: agent is too old.
    /// - `AgentNotOnline`: agent has no link to the server.
    /// - `MessageFormatInvalid`.
    /// - `AgentSocketClosed`: closed normally.
    /// - `ClientClosed`: the session client hung up.
    ///
    /// Only if `Status` is `Disconnected`, `Terminated` or `Failed`.
    ///
    /// Wire name: `ClosedReason`.
    pub closed_reason: String,
    /// When it ends, UTC.
    ///
    /// Wire name: `EndTime`.
    pub end_time: types::Time,
    /// Why the connection failed.
    ///
    /// Wire name: `FailedDetail`.
    pub failed_detail: String,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// When it starts, UTC.
    ///
    /// Wire name: `StartTime`.
    pub start_time: types::Time,
    /// Status of the connection.
    ///
    /// - `Connecting`.
    /// - `Connected`.
    /// - `Disconnected`.
    /// - `Terminating`: the session is being ended.
    /// - `Terminated`.
    /// - `Failed`: could not connect.
    ///
    /// Wire name: `Status`.
    pub status: String,
}

impl Record for Connection {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClosedReason", &self.closed_reason);
        fields.add("EndTime", &self.end_time);
        fields.add("FailedDetail", &self.failed_detail);
        fields.add("InstanceId", &self.instance_id);
        fields.add("StartTime", &self.start_time);
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for Connection {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ClosedReason" => self.closed_reason.slot(),
            "EndTime" => self.end_time.slot(),
            "FailedDetail" => self.failed_detail.slot(),
            "InstanceId" => self.instance_id.slot(),
            "StartTime" => self.start_time.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeTerminalSessionsRequest);
ecs_core::internal::response_records!(
    DescribeTerminalSessionsResponse, Session, Connection
);
