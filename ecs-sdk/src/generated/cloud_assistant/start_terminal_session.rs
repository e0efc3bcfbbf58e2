// Generated from api-specs/ecs/2014-05-26/actions/StartTerminalSession.json by `cargo xtask regenerate`. Do not edit.

//! Opens a terminal session with an instance and returns the WebSocket address to connect
//! to.
//!
//! The instance must be `Running`.
//!
//! - **Before**: The agent must be newer than 2.1.3.256 on Windows, 2.2.3.256 on Linux.
//! - **Effects**: The connection is closed after 3 minutes of silence. TCP can be
//!   forwarded, UDP cannot.
//! - **Limits**: The `WebSocketUrl` of a session is valid for at most 10 minutes. A
//!   session can be idle for at most 3 minutes before it is disconnected. At most 100
//!   active sessions per region. At most 20 connected sessions per instance. At most 200
//!   KB/s of bandwidth per session.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_cloud_assistant_status`](crate::Client::describe_cloud_assistant_status),
//!   [`install_cloud_assistant`](crate::Client::install_cloud_assistant),
//!   [`end_terminal_session`](crate::Client::end_terminal_session),
//!   [`describe_terminal_sessions`](crate::Client::describe_terminal_sessions).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::StartTerminalSessionRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = StartTerminalSessionRequest::new()
//!     .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
//! let response = ecs.start_terminal_session(request).await?;
//! println!("{}", response.session_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `PortNumber.Invalid`, `RegionId.ApiNotSupported`.
//!
//! 403: `InstanceIds.ExceedLimit`, `InvalidCommandLine.Conflict`,
//! `InvalidCommandLine.LengthLimitExceeded`, `InvalidInstanceIds.CountLimitExceeded`,
//! `InvalidOperation.SecurityGroupRuleDenied`, `InvalidTargetServer.MissingPortNumber`,
//! `Operation.Forbidden`, `PortForwarding.NotSupported`, `SessionCount.ExceedLimit`,
//! `UserBehavior.SessionManagerDisabled`, `Username.ExceedLimit`.
//!
//! 404: `InvalidInstance.NotFound`, `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::start_terminal_session`](crate::Client::start_terminal_session).
///
/// Opens a terminal session with an instance and returns the WebSocket address to connect
/// to.
///
/// Needs [`instance_id`](field@StartTerminalSessionRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct StartTerminalSessionRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the instances.
    ///
    /// Required. At most 100 items.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
    /// Port that the session connects to.
    ///
    /// Default: no port forwarding. Not together with `CommandLine`. Only TCP is supported.
    /// With `TargetServer`, it is the port of that server.
    ///
    /// Wire name: `PortNumber`.
    pub port_number: Option<i64>,
    /// Command that the session runs.
    ///
    /// At most 512 characters. Not together with `PortNumber` or `TargetServer`.
    ///
    /// Wire name: `CommandLine`.
    pub command_line: Option<String>,
    /// Server that the session connects to.
    ///
    /// Not together with `CommandLine`. It is a host in the VPC, reached through the instance.
    ///
    /// Wire name: `TargetServer`.
    pub target_server: Option<String>,
    /// Name of the user.
    ///
    /// Default: `System` on Windows. Required if `PasswordName` is set.
    ///
    /// Wire name: `Username`.
    pub username: Option<String>,
    /// Network over which to connect.
    ///
    /// `Internet` or `Intranet`, default `Internet`.
    ///
    /// Wire name: `ConnectionType`.
    pub connection_type: Option<String>,
    /// Name under which the password is stored.
    ///
    /// At most 255 characters. Required if the instance runs Windows and the account is not
    /// `System`. Needs `Username`. It names a secret in the operations parameter store and is
    /// never the password itself.
    ///
    /// Wire name: `PasswordName`.
    pub password_name: Option<String>,
    /// Encryption of the session.
    ///
    /// Wire name: `EncryptionOptions`, sent as JSON text.
    pub encryption_options: Option<EncryptionOptions>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl StartTerminalSessionRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@StartTerminalSessionRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@StartTerminalSessionRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }

    /// Port that the session connects to.
    /// [More](field@StartTerminalSessionRequest::port_number)
    pub fn port_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.port_number = Some(value.into_integer());
        self
    }

    /// Command that the session runs. [More](field@StartTerminalSessionRequest::command_line)
    pub fn command_line(mut self, value: impl Into<String>) -> Self {
        self.command_line = Some(value.into());
        self
    }

    /// Server that the session connects to.
    /// [More](field@StartTerminalSessionRequest::target_server)
    pub fn target_server(mut self, value: impl Into<String>) -> Self {
        self.target_server = Some(value.into());
        self
    }

    /// Name of the user. [More](field@StartTerminalSessionRequest::username)
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Network over which to connect.
    /// [More](field@StartTerminalSessionRequest::connection_type)
    pub fn connection_type(mut self, value: impl Into<String>) -> Self {
        self.connection_type = Some(value.into());
        self
    }

    /// Name under which the password is stored.
    /// [More](field@StartTerminalSessionRequest::password_name)
    pub fn password_name(mut self, value: impl Into<String>) -> Self {
        self.password_name = Some(value.into());
        self
    }

    /// Encryption of the session.
    #[inline]
    pub fn encryption_options(mut self, value: EncryptionOptions) -> Self {
        self.encryption_options = Some(value);
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@StartTerminalSessionRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for StartTerminalSessionRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("PortNumber", &self.port_number);
        fields.add("CommandLine", &self.command_line);
        fields.add("TargetServer", &self.target_server);
        fields.add("Username", &self.username);
        fields.add("ConnectionType", &self.connection_type);
        fields.add("PasswordName", &self.password_name);
        fields.add_as(Form::JsonText, "EncryptionOptions", &self.encryption_options);
        fields.add("ClientToken", &self.client_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for StartTerminalSessionRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "PortNumber" => self.port_number.slot(),
            "CommandLine" => self.command_line.slot(),
            "TargetServer" => self.target_server.slot(),
            "Username" => self.username.slot(),
            "ConnectionType" => self.connection_type.slot(),
            "PasswordName" => self.password_name.slot(),
            "EncryptionOptions" => self.encryption_options.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for StartTerminalSessionRequest {
    type Response = StartTerminalSessionResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "StartTerminalSession")
            .region("RegionId")
            .client_token()
    }
}

/// Encryption of the session.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct EncryptionOptions {
    /// Whether it is enabled.
    ///
    /// `true`: encrypted end to end.
    ///
    /// Wire name: `Enabled`.
    pub enabled: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// Only if `Mode` is `Kms`. The key must be symmetric.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Mode of the encryption.
    ///
    /// Default: `Auto`.
    ///
    /// - `Auto`: key negotiated by the two ends.
    /// - `Kms`.
    ///
    /// Only if `Enabled` is `true`.
    ///
    /// Wire name: `Mode`.
    pub mode: Option<String>,
}

impl EncryptionOptions {
    /// An empty `EncryptionOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is enabled. [More](field@EncryptionOptions::enabled)
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Id of the KMS key for encryption. [More](field@EncryptionOptions::kms_key_id)
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Mode of the encryption. [More](field@EncryptionOptions::mode)
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

impl Record for EncryptionOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Enabled", &self.enabled);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("Mode", &self.mode);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for EncryptionOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Enabled" => self.enabled.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "Mode" => self.mode.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::start_terminal_session`](crate::Client::start_terminal_session).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartTerminalSessionResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Token of the session.
    ///
    /// Wire name: `SecurityToken`.
    pub security_token: String,
    /// Id of the session.
    ///
    /// Wire name: `SessionId`.
    pub session_id: String,
    /// WebSocket address of the session. It carries a token.
    ///
    /// Valid for 10 minutes. It also carries the session id.
    ///
    /// Wire name: `WebSocketUrl`.
    pub web_socket_url: String,
}

impl Record for StartTerminalSessionResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add_as(Form::Secret, "SecurityToken", &self.security_token);
        fields.add("SessionId", &self.session_id);
        fields.add_as(Form::Secret, "WebSocketUrl", &self.web_socket_url);
    }
}

impl DecodeRecord for StartTerminalSessionResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "SecurityToken" => self.security_token.slot(),
            "SessionId" => self.session_id.slot(),
            "WebSocketUrl" => self.web_socket_url.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(StartTerminalSessionRequest, EncryptionOptions);
ecs_core::internal::response_records!(StartTerminalSessionResponse);
