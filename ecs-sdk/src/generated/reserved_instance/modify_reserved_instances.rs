// Generated from api-specs/ecs/2014-05-26/actions/ModifyReservedInstances.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyReservedInstances`: splits, merges or changes reserved instances.
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
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_reserved_instances`](crate::Client::modify_reserved_instances).
///
/// Splits, merges or changes reserved instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyReservedInstancesRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Ids of the reserved instances.
    ///
    /// `ReservedInstanceId`, required. At most 100 items.
    pub reserved_instance_id: Option<Vec<String>>,
    /// Reserved instances to end up with.
    ///
    /// `Configuration`. At most 100 items.
    pub configuration: Option<Vec<Configuration>>,
}

impl ModifyReservedInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ReservedInstanceId`. An empty list cannot be sent.
    pub fn reserved_instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reserved_instance_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Configuration`. An empty list cannot be sent.
    pub fn configuration(
        mut self,
        value: impl IntoIterator<Item = Configuration>,
    ) -> Self {
        self.configuration = Some(value.into_iter().collect());
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

impl Request for ModifyReservedInstancesRequest {
    type Response = ModifyReservedInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyReservedInstances").region("RegionId")
    }
}

/// Reserved instances to end up with.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Configuration {
    /// Number of instances.
    ///
    /// `InstanceAmount`.
    pub instance_amount: Option<i64>,
    /// Instance type.
    ///
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// Name of the reserved instance.
    ///
    /// `ReservedInstanceName`.
    pub reserved_instance_name: Option<String>,
    /// Whether the reserved instance applies to a region or to a zone.
    ///
    /// `Scope`.
    pub scope: Option<types::ReservedInstanceScope>,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: Option<String>,
}

impl Configuration {
    /// An empty `Configuration`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceAmount`.
    pub fn instance_amount(mut self, value: impl Into<i64>) -> Self {
        self.instance_amount = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<types::ReservedInstanceScope>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
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

/// The response of
/// [`Client::modify_reserved_instances`](crate::Client::modify_reserved_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyReservedInstancesResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Ids of the reserved instances.
    ///
    /// `ReservedInstanceIdSets`.
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

impl ResponseRecord for ModifyReservedInstancesResponse {
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
