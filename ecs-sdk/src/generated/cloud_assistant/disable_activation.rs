// Generated from api-specs/ecs/2014-05-26/actions/DisableActivation.json by `cargo xtask regenerate`. Do not edit.

//! Disables an activation code, so that no further server can register with it.
//!
//! - **Effects**: Servers that registered earlier stay registered.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`delete_activation`](crate::Client::delete_activation),
//!   [`describe_activations`](crate::Client::describe_activations).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::DisableActivationRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DisableActivationRequest::new()
//!     .activation_id("4ECEEE12-56F1-4FBC-9AB1-890F1234ABCD");
//! ecs.disable_activation(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `RegionId.ApiNotSupported`.
//!
//! 403: `Operation.Forbidden`.
//!
//! 404: `ActivationId.NotFound`, `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::disable_activation`](crate::Client::disable_activation).
///
/// Disables an activation code, so that no further server can register with it.
///
/// Needs [`activation_id`](field@DisableActivationRequest::activation_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DisableActivationRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client. `cn-qingdao`, `cn-beijing`, `cn-zhangjiakou`,
    /// `cn-huhehaote`, `cn-wulanchabu`, `cn-hangzhou`, `cn-shanghai`, `cn-shenzhen`,
    /// `cn-heyuan`, `cn-guangzhou`, `cn-chengdu`, `cn-hongkong`, `ap-southeast-1`,
    /// `ap-northeast-1`, `us-west-1` or `us-east-1`. The service works in these 16 regions
    /// only; their ids are inferred from the place names. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the activation code.
    ///
    /// Required.
    ///
    /// Wire name: `ActivationId`.
    pub activation_id: Option<String>,
}

impl DisableActivationRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DisableActivationRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the activation code. [More](field@DisableActivationRequest::activation_id)
    pub fn activation_id(mut self, value: impl Into<String>) -> Self {
        self.activation_id = Some(value.into());
        self
    }
}

impl Record for DisableActivationRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ActivationId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ActivationId", &self.activation_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DisableActivationRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ActivationId" => self.activation_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DisableActivationRequest {
    type Response = DisableActivationResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DisableActivation").region("RegionId")
    }
}

/// The response of [`Client::disable_activation`](crate::Client::disable_activation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisableActivationResponse {
    /// The activation code concerned.
    ///
    /// Wire name: `Activation`.
    pub activation: Option<Activation>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DisableActivationResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Activation", &self.activation);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DisableActivationResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Activation" => self.activation.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The activation code concerned.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Activation {
    /// Id of the activation code.
    ///
    /// Wire name: `ActivationId`.
    pub activation_id: String,
    /// When it was created, UTC.
    ///
    /// The service does not state the precision. The service documents this inconsistently.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// How many managed instances have been deregistered.
    ///
    /// Wire name: `DeregisteredCount`.
    pub deregistered_count: Option<i64>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Whether the activation code is disabled.
    ///
    /// Wire name: `Disabled`.
    pub disabled: Option<bool>,
    /// Number of instances that may be registered with the activation code.
    ///
    /// Wire name: `InstanceCount`.
    pub instance_count: Option<i64>,
    /// Name of the instance.
    ///
    /// It is a prefix for default names, not a whole name.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: String,
    /// IP addresses from which servers may register with the activation code.
    ///
    /// Wire name: `IpAddressRange`.
    pub ip_address_range: String,
    /// How many managed instances have been registered.
    ///
    /// Wire name: `RegisteredCount`.
    pub registered_count: Option<i64>,
    /// How many hours the activation code stays valid.
    ///
    /// Wire name: `TimeToLiveInHours`.
    pub time_to_live_in_hours: Option<i64>,
}

impl Record for Activation {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ActivationId", &self.activation_id);
        fields.add("CreationTime", &self.creation_time);
        fields.add("DeregisteredCount", &self.deregistered_count);
        fields.add("Description", &self.description);
        fields.add("Disabled", &self.disabled);
        fields.add("InstanceCount", &self.instance_count);
        fields.add("InstanceName", &self.instance_name);
        fields.add("IpAddressRange", &self.ip_address_range);
        fields.add("RegisteredCount", &self.registered_count);
        fields.add("TimeToLiveInHours", &self.time_to_live_in_hours);
    }
}

impl DecodeRecord for Activation {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ActivationId" => self.activation_id.slot(),
            "CreationTime" => self.creation_time.slot(),
            "DeregisteredCount" => self.deregistered_count.slot(),
            "Description" => self.description.slot(),
            "Disabled" => self.disabled.slot(),
            "InstanceCount" => self.instance_count.slot(),
            "InstanceName" => self.instance_name.slot(),
            "IpAddressRange" => self.ip_address_range.slot(),
            "RegisteredCount" => self.registered_count.slot(),
            "TimeToLiveInHours" => self.time_to_live_in_hours.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DisableActivationRequest);
ecs_core::internal::response_records!(DisableActivationResponse, Activation);
