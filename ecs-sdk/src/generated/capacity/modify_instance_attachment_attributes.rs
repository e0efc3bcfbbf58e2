// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceAttachmentAttributes.json by `cargo xtask regenerate`. Do not edit.

//! Changes which private pool an instance is bound to.
//!
//! - **Effects**: Takes effect without a restart. A later start, or change of billing,
//!   type or system disk, matches the pools anew, and fails if the pool is full. If that
//!   fails, set `MatchCriteria` to `Open`.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`start_instance`](crate::Client::start_instance),
//!   [`re_activate_instances`](crate::Client::re_activate_instances),
//!   [`modify_instance_charge_type`](crate::Client::modify_instance_charge_type),
//!   [`modify_prepay_instance_spec`](crate::Client::modify_prepay_instance_spec),
//!   [`replace_system_disk`](crate::Client::replace_system_disk),
//!   [`describe_instance_attachment_attributes`](crate::Client::describe_instance_attachment_attributes).
//!
//! ```no_run
//! use ecs_sdk::capacity::ModifyInstanceAttachmentAttributesRequest;
//! use ecs_sdk::capacity::modify_instance_attachment_attributes::PrivatePoolOptions;
//! use ecs_sdk::types::PrivatePoolMatchCriteria;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceAttachmentAttributesRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .private_pool_options(
//!         PrivatePoolOptions::new().match_criteria(PrivatePoolMatchCriteria::Open),
//!     );
//! ecs.modify_instance_attachment_attributes(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `ClassicNetworkNotSupported`, `DedicatedHostNotSupported`,
//! `Invalid.AssuranceTimes.NotSupported`, `Invalid.InstanceChargeType`,
//! `Invalid.InstanceCpuCoreCountOrInstanceAmount`, `Invalid.InstanceId`,
//! `Invalid.InstanceType`, `Invalid.PackageType`, `Invalid.PrivatePool.Purchase`,
//! `Invalid.PrivatePoolOptions.Id`, `Invalid.PrivatePoolOptions.Ids`,
//! `Invalid.PrivatePoolOptions.MatchCriteria`, `Invalid.PrivatePoolOptions.NoStock`,
//! `Invalid.PrivatePoolOptions.status`, `Invalid.TooManyInstanceTypes`,
//! `Invalid.TooManyPrivatePoolOptions.Ids`, `Invalid.TooManyUnpaidPrivatePool`,
//! `Invalid.TooManyZoneIds`, `Invalid.ZoneId`, `InvalidAliUid`,
//! `InvalidInstanceId.MalFormed`, `InvalidPlatform.ValueNotSupported`,
//! `InvalidResourcePackage.BizStatus`, `MissingParameter.InstanceAmount`,
//! `MissingParameter.InstanceCpuCoreCount`,
//! `MissingParameter.InstanceCpuCoreCountOrInstanceAmount`, `MissingParameter.InstanceId`,
//! `MissingParameter.PackageType`, `MissingParameter.PrivatePoolOptions.Id`,
//! `MissingParameter.PrivatePoolOptions.Ids`, `MissingParameter.RegionId`,
//! `RepeatStartPrivatePool`, `SpotNotSupported`.
//!
//! 500: `InternalError`, `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_attachment_attributes`](crate::Client::modify_instance_attachment_attributes).
///
/// Changes which private pool an instance is bound to.
///
/// Needs [`instance_id`](field@ModifyInstanceAttachmentAttributesRequest::instance_id),
/// [`private_pool_options`](field@ModifyInstanceAttachmentAttributesRequest::private_pool_options).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceAttachmentAttributesRequest {
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
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Required.
    ///
    /// Wire name: `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl ModifyInstanceAttachmentAttributesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyInstanceAttachmentAttributesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance.
    /// [More](field@ModifyInstanceAttachmentAttributesRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Private pool, a capacity reservation or an elasticity assurance.
    /// [More](field@ModifyInstanceAttachmentAttributesRequest::private_pool_options)
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

impl Record for ModifyInstanceAttachmentAttributesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId", "PrivatePoolOptions"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("PrivatePoolOptions", &self.private_pool_options);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceAttachmentAttributesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "PrivatePoolOptions" => self.private_pool_options.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyInstanceAttachmentAttributesRequest {
    type Response = ModifyInstanceAttachmentAttributesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceAttachmentAttributes")
            .region("RegionId")
    }
}

/// Private pool, a capacity reservation or an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Id of the private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Required if `MatchCriteria` is `Target`, and only then.
    ///
    /// Wire name: `Id`.
    pub id: Option<String>,
    /// Which private pool is used when an instance starts.
    ///
    /// Required.
    ///
    /// Wire name: `MatchCriteria`.
    pub match_criteria: Option<types::PrivatePoolMatchCriteria>,
}

impl PrivatePoolOptions {
    /// An empty `PrivatePoolOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the private pool, a capacity reservation or an elasticity assurance.
    /// [More](field@PrivatePoolOptions::id)
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Which private pool is used when an instance starts.
    /// [More](field@PrivatePoolOptions::match_criteria)
    pub fn match_criteria(
        mut self,
        value: impl Into<types::PrivatePoolMatchCriteria>,
    ) -> Self {
        self.match_criteria = Some(value.into());
        self
    }
}

impl Record for PrivatePoolOptions {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["MatchCriteria"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Id", &self.id);
        fields.add("MatchCriteria", &self.match_criteria);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PrivatePoolOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Id" => self.id.slot(),
            "MatchCriteria" => self.match_criteria.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::modify_instance_attachment_attributes`](crate::Client::modify_instance_attachment_attributes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceAttachmentAttributesResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceAttachmentAttributesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyInstanceAttachmentAttributesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    ModifyInstanceAttachmentAttributesRequest, PrivatePoolOptions
);
ecs_core::internal::response_records!(ModifyInstanceAttachmentAttributesResponse);
