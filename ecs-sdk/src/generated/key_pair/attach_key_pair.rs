// Generated from api-specs/ecs/2014-05-26/actions/AttachKeyPair.json by `cargo xtask regenerate`. Do not edit.

//! Binds an SSH key pair to Linux instances.
//!
//! The states are deduced: other states cause an error per instance, but the service does
//! not list them.
//!
//! The instance must be `Running` or `Stopped`.
//!
//! - **Before**: The instances must run Linux; Windows instances are rejected
//!   individually. The key pair must exist; otherwise the whole call fails.
//! - **Effects**: Password login is disabled. A key pair that is already attached is
//!   replaced. On a running instance, the change takes effect after a reboot. On a stopped
//!   instance, the change takes effect at the next start. The call can succeed partially:
//!   it returns HTTP status 200 even if single instances failed.
//! - **Limits**: At most 50 instances per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`reboot_instance`](crate::Client::reboot_instance),
//!   [`start_instance`](crate::Client::start_instance),
//!   [`detach_key_pair`](crate::Client::detach_key_pair),
//!   [`describe_key_pairs`](crate::Client::describe_key_pairs).
//!
//! ```no_run
//! use ecs_sdk::key_pair::AttachKeyPairRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AttachKeyPairRequest::new()
//!     .key_pair_name("deploy")
//!     .instance_ids(["i-bp1prepaid0000000abc"]);
//! let response = ecs.attach_key_pair(request).await?;
//! for result in response.results {
//!     println!("{}", result.instance_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DependencyViolation.IoOptimize`, `InvalidInstanceIds.ValueNotSupported`,
//! `InvalidKeyPairName.NotFound`.
//!
//! 403: `DependencyViolation.WindowsInstance`, `InstanceKeyPairLimitExceeded`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::attach_key_pair`](crate::Client::attach_key_pair).
///
/// Binds an SSH key pair to Linux instances.
///
/// Needs [`key_pair_name`](field@AttachKeyPairRequest::key_pair_name),
/// [`instance_ids`](field@AttachKeyPairRequest::instance_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AttachKeyPairRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the key pair.
    ///
    /// Required.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Ids of the instances.
    ///
    /// Required. 1 to 50 items. With 51 or more ids, the whole request is rejected before
    /// anything is done.
    ///
    /// At most 50 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    ///
    /// Wire name: `InstanceIds`, sent as JSON text.
    pub instance_ids: Option<Vec<String>>,
}

impl AttachKeyPairRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@AttachKeyPairRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the key pair. [More](field@AttachKeyPairRequest::key_pair_name)
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list is sent as `[]`.
    /// [More](field@AttachKeyPairRequest::instance_ids)
    pub fn instance_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_ids = Some(value.into_list());
        self
    }
}

impl Record for AttachKeyPairRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "KeyPairName", "InstanceIds"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add_as(Form::JsonText, "InstanceIds", &self.instance_ids);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AttachKeyPairRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "InstanceIds" => self.instance_ids.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for AttachKeyPairRequest {
    type Response = AttachKeyPairResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AttachKeyPair").region("RegionId").read_timeout(16)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_ids.as_mut()?, 50))
    }
}

/// The response of [`Client::attach_key_pair`](crate::Client::attach_key_pair).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachKeyPairResponse {
    /// How many failed.
    ///
    /// The count is a text. Check it, because HTTP status 200 hides failures of single
    /// instances.
    ///
    /// Wire name: `FailCount`.
    pub fail_count: String,
    /// Name of the key pair.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Result per instance.
    ///
    /// Wire name: `Results`.
    pub results: Vec<Result>,
    /// How many results there are on all pages together.
    ///
    /// The count is a text.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: String,
}

impl Record for AttachKeyPairResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("FailCount", &self.fail_count);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("Results", "Result", &self.results);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for AttachKeyPairResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "FailCount" => self.fail_count.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "RequestId" => self.request_id.slot(),
            "Results" => Slot::Wrapped("Result", &mut self.results),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The result for an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Result {
    /// Result code for this instance.
    ///
    /// It is an error code for each instance, for example for Windows or a wrong state.
    ///
    /// Wire name: `Code`.
    pub code: String,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Message that explains the result.
    ///
    /// Wire name: `Message`.
    pub message: String,
    /// Whether the operation succeeded for this instance.
    ///
    /// The result of each instance is a text; check all of them.
    ///
    /// Wire name: `Success`.
    pub success: String,
}

impl Record for Result {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
        fields.add("InstanceId", &self.instance_id);
        fields.add("Message", &self.message);
        fields.add("Success", &self.success);
    }
}

impl DecodeRecord for Result {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Code" => self.code.slot(),
            "InstanceId" => self.instance_id.slot(),
            "Message" => self.message.slot(),
            "Success" => self.success.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AttachKeyPairRequest);
ecs_core::internal::response_records!(AttachKeyPairResponse, Result);
