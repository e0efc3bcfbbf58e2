// Generated from api-specs/ecs/2014-05-26/actions/DetachKeyPair.json by `cargo xtask regenerate`. Do not edit.

//! Unbinds an SSH key pair from Linux instances.
//!
//! - **Before**: The instances must run Linux.
//! - **Effects**: The change takes effect only after a reboot. Login works with user name
//!   and password again.
//! - **Limits**: At most 50 instances per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`reboot_instance`](crate::Client::reboot_instance),
//!   [`attach_key_pair`](crate::Client::attach_key_pair),
//!   [`modify_instance_attribute`](crate::Client::modify_instance_attribute).
//!
//! ```no_run
//! use ecs_sdk::key_pair::DetachKeyPairRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DetachKeyPairRequest::new()
//!     .key_pair_name("deploy")
//!     .instance_ids(["i-bp1g6zv0ce8oghu7k3kp"]);
//! let response = ecs.detach_key_pair(request).await?;
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
//! 400: `InvalidInstanceIds.ValueNotSupported`, `InvalidKeyPairName.NotFound`.
//!
//! 403: `DependencyViolation.WindowsInstance`, `InstanceKeyPairLimitExceeded`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::detach_key_pair`](crate::Client::detach_key_pair).
///
/// Unbinds an SSH key pair from Linux instances.
///
/// Needs [`key_pair_name`](field@DetachKeyPairRequest::key_pair_name),
/// [`instance_ids`](field@DetachKeyPairRequest::instance_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DetachKeyPairRequest {
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
    /// Required. 1 to 50 items.
    ///
    /// At most 50 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    ///
    /// Wire name: `InstanceIds`, sent as JSON text.
    pub instance_ids: Option<Vec<String>>,
}

impl DetachKeyPairRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DetachKeyPairRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the key pair. [More](field@DetachKeyPairRequest::key_pair_name)
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list is sent as `[]`.
    /// [More](field@DetachKeyPairRequest::instance_ids)
    pub fn instance_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_ids = Some(value.into_list());
        self
    }
}

impl Record for DetachKeyPairRequest {
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
impl ecs_core::internal::DecodeRecord for DetachKeyPairRequest {
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

impl Request for DetachKeyPairRequest {
    type Response = DetachKeyPairResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DetachKeyPair").region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_ids.as_mut()?, 50))
    }
}

/// The response of [`Client::detach_key_pair`](crate::Client::detach_key_pair).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachKeyPairResponse {
    /// How many failed.
    ///
    /// The count is a text.
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

impl Record for DetachKeyPairResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("FailCount", &self.fail_count);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("Results", "Result", &self.results);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DetachKeyPairResponse {
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

ecs_core::internal::request_records!(DetachKeyPairRequest);
ecs_core::internal::response_records!(DetachKeyPairResponse, Result);
