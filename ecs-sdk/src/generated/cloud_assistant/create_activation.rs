// Generated from api-specs/ecs/2014-05-26/actions/CreateActivation.json by `cargo xtask regenerate`. Do not edit.

//! Creates an activation code with which servers outside ECS are registered as managed
//! instances.
//!
//! The service documents both 10 uses per code (in its text) and up to 1000 (at
//! `InstanceCount`).
//!
//! - **Before**: The server must reach the internet and run a listed Linux, or Windows
//!   Server 2012 or newer.
//! - **Limits**: At most 10 activation codes per region. At most 10 servers per activation
//!   code, according to the text of the action. An activation code is valid for at most 4
//!   hours.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`describe_activations`](crate::Client::describe_activations),
//!   [`disable_activation`](crate::Client::disable_activation),
//!   [`delete_activation`](crate::Client::delete_activation),
//!   [`describe_managed_instances`](crate::Client::describe_managed_instances).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::CreateActivationRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let response = ecs.create_activation(CreateActivationRequest::new()).await?;
//! println!("{}", response.activation_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `ActivationCount.ExceedLimit`, `ActivationDesc.ExceedLimit`,
//! `ActivationLimitation.Invalid`, `ActivationTTL.ExceedLimit`,
//! `AddressRange.InvalidPattern`, `Duplicate.TagKey`, `InstanceName.ExceedLimit`,
//! `InstanceName.InvalidPattern`, `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`,
//! `MissingParameter.TagKey`, `NumberExceed.Tags`, `RegionId.ApiNotSupported`.
//!
//! 403: `InvalidStatus.ResourceGroup`, `Operation.Forbidden`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidResourceGroup.NotFound`.
//!
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_activation`](crate::Client::create_activation).
///
/// Creates an activation code with which servers outside ECS are registered as managed
/// instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateActivationRequest {
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
    /// Name of the instance.
    ///
    /// Default: the host name of each server. 2 to 50 characters: letters, digits, `:`, `_`,
    /// `.` and `-`, beginning with a letter, not beginning with `http://` or `https://`. Names
    /// are numbered from `-001`, with as many digits as `InstanceCount` has.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: Option<String>,
    /// Description.
    ///
    /// 1 to 100 characters.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Number of instances that may be registered with the activation code.
    ///
    /// 1 to 1,000, default 10. The service documents both 10 (in the text of the action) and
    /// 1000 (here) as the maximum.
    ///
    /// Wire name: `InstanceCount`.
    pub instance_count: Option<i64>,
    /// How many hours the activation code stays valid.
    ///
    /// 1 to 4, default 4. After that, no new server can register.
    ///
    /// Wire name: `TimeToLiveInHours`.
    pub time_to_live_in_hours: Option<i64>,
    /// IP addresses from which servers may register with the activation code.
    ///
    /// A CIDR block. Takes an IPv4 address, an IPv6 address or a CIDR block.
    ///
    /// Wire name: `IpAddressRange`.
    pub ip_address_range: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Different here:
    ///
    /// - `Key`: 1 to 64 characters, not beginning with `aliyun` or `acs:`, without `http://`
    ///   or `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl CreateActivationRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateActivationRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the instance. [More](field@CreateActivationRequest::instance_name)
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Description. [More](field@CreateActivationRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Number of instances that may be registered with the activation code.
    /// [More](field@CreateActivationRequest::instance_count)
    pub fn instance_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.instance_count = Some(value.into_integer());
        self
    }

    /// How many hours the activation code stays valid.
    /// [More](field@CreateActivationRequest::time_to_live_in_hours)
    pub fn time_to_live_in_hours(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.time_to_live_in_hours = Some(value.into_integer());
        self
    }

    /// IP addresses from which servers may register with the activation code.
    /// [More](field@CreateActivationRequest::ip_address_range)
    pub fn ip_address_range(mut self, value: impl Into<String>) -> Self {
        self.ip_address_range = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateActivationRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateActivationRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for CreateActivationRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceName", &self.instance_name);
        fields.add("Description", &self.description);
        fields.add("InstanceCount", &self.instance_count);
        fields.add("TimeToLiveInHours", &self.time_to_live_in_hours);
        fields.add("IpAddressRange", &self.ip_address_range);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("ClientToken", &self.client_token);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateActivationRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceName" => self.instance_name.slot(),
            "Description" => self.description.slot(),
            "InstanceCount" => self.instance_count.slot(),
            "TimeToLiveInHours" => self.time_to_live_in_hours.slot(),
            "IpAddressRange" => self.ip_address_range.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateActivationRequest {
    type Response = CreateActivationResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateActivation").region("RegionId").client_token()
    }
}

/// The response of [`Client::create_activation`](crate::Client::create_activation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateActivationResponse {
    /// Activation code. It is shown only this once.
    ///
    /// Store it when it is returned.
    ///
    /// Wire name: `ActivationCode`.
    pub activation_code: String,
    /// Id of the activation code.
    ///
    /// Wire name: `ActivationId`.
    pub activation_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateActivationResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::Secret, "ActivationCode", &self.activation_code);
        fields.add("ActivationId", &self.activation_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateActivationResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ActivationCode" => self.activation_code.slot(),
            "ActivationId" => self.activation_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateActivationRequest);
ecs_core::internal::response_records!(CreateActivationResponse);
