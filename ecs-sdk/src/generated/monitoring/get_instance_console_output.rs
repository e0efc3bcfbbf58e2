// Generated from api-specs/ecs/2014-05-26/actions/GetInstanceConsoleOutput.json by `cargo xtask regenerate`. Do not edit.

//! Returns the output of the system console of an instance.
//!
//! Returns the cached output of the latest start, restart or shutdown.
//!
//! - **Before**: The instance must not run Windows. The instance type must not be a
//!   retired one.
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::monitoring::GetInstanceConsoleOutputRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = GetInstanceConsoleOutputRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! let response = ecs.get_instance_console_output(request).await?;
//! println!("{}", response.instance_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `MissingParameter`.
//!
//! 404: `InvalidParameter`.
//!
//! 405: `IncorrectInstanceStatus`, `NotSupported`.
//!
//! 429: `Throttling`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::get_instance_console_output`](crate::Client::get_instance_console_output).
///
/// Returns the output of the system console of an instance.
///
/// Needs [`instance_id`](field@GetInstanceConsoleOutputRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetInstanceConsoleOutputRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Whether to strip control symbols from the output.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `RemoveSymbols`.
    pub remove_symbols: Option<bool>,
}

impl GetInstanceConsoleOutputRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@GetInstanceConsoleOutputRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@GetInstanceConsoleOutputRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Whether to strip control symbols from the output.
    /// [More](field@GetInstanceConsoleOutputRequest::remove_symbols)
    #[inline]
    pub fn remove_symbols(mut self, value: bool) -> Self {
        self.remove_symbols = Some(value);
        self
    }
}

impl Record for GetInstanceConsoleOutputRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("RemoveSymbols", &self.remove_symbols);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for GetInstanceConsoleOutputRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "RemoveSymbols" => self.remove_symbols.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for GetInstanceConsoleOutputRequest {
    type Response = GetInstanceConsoleOutputResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "GetInstanceConsoleOutput")
            .read_only()
            .region("RegionId")
            .read_timeout(14)
    }
}

/// The response of
/// [`Client::get_instance_console_output`](crate::Client::get_instance_console_output).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetInstanceConsoleOutputResponse {
    /// Output of the console, Base64 encoded.
    ///
    /// Wire name: `ConsoleOutput`.
    pub console_output: String,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// When the output was last updated, as `yyyy-MM-dd HH:mm:ss` in UTC+8.
    ///
    /// Matches `^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$`.
    ///
    /// Wire name: `LastUpdateTime`.
    pub last_update_time: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for GetInstanceConsoleOutputResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::Secret, "ConsoleOutput", &self.console_output);
        fields.add("InstanceId", &self.instance_id);
        fields.add("LastUpdateTime", &self.last_update_time);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for GetInstanceConsoleOutputResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ConsoleOutput" => self.console_output.slot(),
            "InstanceId" => self.instance_id.slot(),
            "LastUpdateTime" => self.last_update_time.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(GetInstanceConsoleOutputRequest);
ecs_core::internal::response_records!(GetInstanceConsoleOutputResponse);
