// Generated from api-specs/ecs/2014-05-26/actions/ModifyReservedInstances.json by `cargo xtask regenerate`. Do not edit.

//! Splits, merges or changes reserved instances.
//!
//! The reserved instance must be `Active`. The change continues after the response. Poll
//! [`describe_reserved_instances`](crate::Client::describe_reserved_instances) until
//! `Status` is `Active`.
//!
//! - **Before**: The total normalization factor must stay the same. A call must be either
//!   a split, a merge or a change of scope.
//! - **Effects**: New reserved instances are created; they are `Creating` and later
//!   `Active`. The old reserved instances become `Updating` and finally `Expired`. The
//!   response contains the ids of the new reserved instances.
//! - **Limits**: At most 20 source reserved instances per call. At most 100 resulting
//!   configurations per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_reserved_instances`](crate::Client::describe_reserved_instances).
//!
//! ```no_run
//! use ecs_sdk::reserved_instance::ModifyReservedInstancesRequest;
//! use ecs_sdk::reserved_instance::modify_reserved_instances::Configuration;
//! use ecs_sdk::types::ReservedInstanceScope;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyReservedInstancesRequest::new()
//!     .reserved_instance_id(["ri-bp1cx3n9q2k5v8y7abcd"])
//!     .configuration([
//!         Configuration::new()
//!             .instance_amount(1)
//!             .instance_type("ecs.g7.large")
//!             .scope(ReservedInstanceScope::Region),
//!     ]);
//! let response = ecs.modify_reserved_instances(request).await?;
//! for item in response.reserved_instance_id_sets {
//!     println!("{item}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidChargeType.ValueNotSupported`, `InvalidInstanceType.ValueUnauthorized`,
//! `InvalidParameter.Conflict`, `InvalidPeriodUnit.ValueNotSupported`,
//! `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, `OperationDenied`,
//! `RegionUnauthorized`, `Zone.NotOnSale`.
//!
//! 403: `Account.Arrearage`, `IncorrectInstanceStatus`,
//! `InvalidConfiguration.ValueNotSupported`, `InvalidInstanceAmount.ValueNotSupported`,
//! `InvalidParameter`, `InvalidParameter.NotMatch`,
//! `InvalidParameter.ReservedInstanceName`, `InvalidParameter.ResourceOwnerAccount`,
//! `InvalidParameter.Scope`, `InvalidParameter.SplitOrMerge`,
//! `InvalidParameter.ValueNotSupported`, `InvalidPlatform.ValueNotSupported`,
//! `InvalidReservedInstanceId.NotFound`, `InvalidReservedInstanceName.Malformed`,
//! `InvalidReservedInstanceOfferingClass.ValueNotSupported`,
//! `InvalidReservedInstanceOfferingType.ValueNotSupported`,
//! `InvalidReservedInstancePlatform.ValueNotSupported`,
//! `InvalidReservedInstanceStatus.ValueNotSupported`,
//! `InvalidReservedInstanceZone.ValueNotSupported`, `InvalidResourceType.NotSupported`,
//! `InvalidScope.ValueNotSupported`, `InvalidZoneId.ValueNotSupported`,
//! `MissingParameter.InstanceType`, `MissingParameter.InstanceTypeAndAmountBothEmpty`,
//! `MissingParameter.ReservedInstanceConfiguration`,
//! `MissingParameter.ReservedInstanceId`, `MissingParameter.ZoneId`,
//! `NodeControllerUnavailable`, `OperationDenied.NoStock`,
//! `OperationDenied.OnlyModifyName`, `Zone.NotOpen`.
//!
//! 404: `InvalidZoneId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_reserved_instances`](crate::Client::modify_reserved_instances).
///
/// Splits, merges or changes reserved instances.
///
/// Needs
/// [`reserved_instance_id`](field@ModifyReservedInstancesRequest::reserved_instance_id).
/// Often set: [`configuration`](field@ModifyReservedInstancesRequest::configuration).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyReservedInstancesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the reserved instances.
    ///
    /// Required. 1 to 20 items.
    ///
    /// Wire name: `ReservedInstanceId`.
    pub reserved_instance_id: Option<Vec<String>>,
    /// Reserved instances to end up with.
    ///
    /// 1 to 100 items.
    ///
    /// Wire name: `Configuration`.
    pub configuration: Option<Vec<Configuration>>,
}

impl ModifyReservedInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyReservedInstancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the reserved instances. An empty list cannot be sent.
    /// [More](field@ModifyReservedInstancesRequest::reserved_instance_id)
    pub fn reserved_instance_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.reserved_instance_id = Some(value.into_list());
        self
    }

    /// Reserved instances to end up with. An empty list cannot be sent.
    /// [More](field@ModifyReservedInstancesRequest::configuration)
    pub fn configuration<M>(
        mut self,
        value: impl ecs_core::IntoList<Configuration, M>,
    ) -> Self {
        self.configuration = Some(value.into_list());
        self
    }
}

impl Record for ModifyReservedInstancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ReservedInstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ReservedInstanceId", &self.reserved_instance_id);
        fields.add("Configuration", &self.configuration);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyReservedInstancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ReservedInstanceId" => self.reserved_instance_id.slot(),
            "Configuration" => self.configuration.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyReservedInstancesRequest {
    type Response = ModifyReservedInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyReservedInstances").region("RegionId")
    }
}

/// Reserved instances of one kind to end up with.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Configuration {
    /// Number of instances.
    ///
    /// Required. At least 1. Required if `Configuration` is set.
    ///
    /// Wire name: `InstanceAmount`.
    pub instance_amount: Option<i64>,
    /// Instance type.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Name of the reserved instance.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `ReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// Whether the reserved instance applies to a region or to a zone.
    ///
    /// Required. Default: [`Region`](types::ReservedInstanceScope::Region). Required if
    /// `Configuration` is set.
    ///
    /// Wire name: `Scope`.
    pub scope: Option<types::ReservedInstanceScope>,
    /// Id of the zone.
    ///
    /// Required if `Scope` is `Zone`.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
}

impl Configuration {
    /// An empty `Configuration`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of instances. [More](field@Configuration::instance_amount)
    pub fn instance_amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.instance_amount = Some(value.into_integer());
        self
    }

    /// Instance type. [More](field@Configuration::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Name of the reserved instance. [More](field@Configuration::reserved_instance_name)
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// Whether the reserved instance applies to a region or to a zone.
    /// [More](field@Configuration::scope)
    pub fn scope(mut self, value: impl Into<types::ReservedInstanceScope>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Id of the zone. [More](field@Configuration::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

impl Record for Configuration {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceAmount", "InstanceType", "Scope"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceAmount", &self.instance_amount);
        fields.add("InstanceType", &self.instance_type);
        fields.add("ReservedInstanceName", &self.reserved_instance_name);
        fields.add("Scope", &self.scope);
        fields.add("ZoneId", &self.zone_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Configuration {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceAmount" => self.instance_amount.slot(),
            "InstanceType" => self.instance_type.slot(),
            "ReservedInstanceName" => self.reserved_instance_name.slot(),
            "Scope" => self.scope.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::modify_reserved_instances`](crate::Client::modify_reserved_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyReservedInstancesResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Ids of the reserved instances.
    ///
    /// Wire name: `ReservedInstanceIdSets`.
    pub reserved_instance_id_sets: Vec<String>,
}

impl Record for ModifyReservedInstancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields
            .wrapped(
                "ReservedInstanceIdSets",
                "ReservedInstanceId",
                &self.reserved_instance_id_sets,
            );
    }
}

impl DecodeRecord for ModifyReservedInstancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "ReservedInstanceIdSets" => {
                Slot::Wrapped("ReservedInstanceId", &mut self.reserved_instance_id_sets)
            }
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyReservedInstancesRequest, Configuration);
ecs_core::internal::response_records!(ModifyReservedInstancesResponse);
