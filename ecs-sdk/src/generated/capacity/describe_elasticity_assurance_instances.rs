// Generated from api-specs/ecs/2014-05-26/actions/DescribeElasticityAssuranceInstances.json by `cargo xtask regenerate`. Do not edit.

//! Lists the instances that use an elasticity assurance.
//!
//! After the expiry, the response is empty.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::capacity::DescribeElasticityAssuranceInstancesRequest;
//! use ecs_sdk::capacity::describe_elasticity_assurance_instances::PrivatePoolOptions;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeElasticityAssuranceInstancesRequest::new()
//!     .private_pool_options(PrivatePoolOptions::new().id("eap-bp67acfmxazb4p12abcd"));
//! let mut items = ecs.describe_elasticity_assurance_instances(request).items();
//! while let Some(instance_id_set) = items.try_next().await? {
//!     println!("{}", instance_id_set.instance_id);
//! }
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
//! `Invalid.PrivatePoolOptions.MatchCriteria`, `Invalid.PrivatePoolOptions.status`,
//! `Invalid.TooManyInstanceTypes`, `Invalid.TooManyPrivatePoolOptions.Ids`,
//! `Invalid.TooManyUnpaidPrivatePool`, `Invalid.TooManyZoneIds`, `Invalid.ZoneId`,
//! `InvalidAliUid`, `InvalidParameter.PrivatePoolOptions.Id`,
//! `InvalidPlatform.ValueNotSupported`, `MissingParameter.InstanceAmount`,
//! `MissingParameter.InstanceCpuCoreCount`,
//! `MissingParameter.InstanceCpuCoreCountOrInstanceAmount`,
//! `MissingParameter.PackageType`, `MissingParameter.PrivatePoolOptions.Id`,
//! `MissingParameter.PrivatePoolOptions.Ids`, `MissingParameter.RegionId`,
//! `RepeatStartPrivatePool`, `SpotNotSupported`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_elasticity_assurance_instances`](crate::Client::describe_elasticity_assurance_instances).
///
/// Lists the instances that use an elasticity assurance.
///
/// Needs
/// [`private_pool_options`](field@DescribeElasticityAssuranceInstancesRequest::private_pool_options).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeElasticityAssuranceInstancesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// The token of the previous page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Required.
    ///
    /// Wire name: `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl DescribeElasticityAssuranceInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeElasticityAssuranceInstancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeElasticityAssuranceInstancesRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeElasticityAssuranceInstancesRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Private pool, a capacity reservation or an elasticity assurance.
    /// [More](field@DescribeElasticityAssuranceInstancesRequest::private_pool_options)
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

impl Record for DescribeElasticityAssuranceInstancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PrivatePoolOptions"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("PrivatePoolOptions", &self.private_pool_options);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeElasticityAssuranceInstancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "PrivatePoolOptions" => self.private_pool_options.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeElasticityAssuranceInstancesRequest {
    type Response = DescribeElasticityAssuranceInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeElasticityAssuranceInstances")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeElasticityAssuranceInstancesRequest {
    type Item = InstanceIdSet;
    const PAGING: Paging = Paging::token("ElasticityAssuranceItem").size(100);
    #[inline]
    fn items(
        response: DescribeElasticityAssuranceInstancesResponse,
    ) -> Vec<InstanceIdSet> {
        response.elasticity_assurance_item
    }
}

/// Private pool, a capacity reservation or an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Id of the private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Required.
    ///
    /// Wire name: `Id`.
    pub id: Option<String>,
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
}

impl Record for PrivatePoolOptions {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Id"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Id", &self.id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PrivatePoolOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Id" => self.id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::describe_elasticity_assurance_instances`](crate::Client::describe_elasticity_assurance_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeElasticityAssuranceInstancesResponse {
    /// The elasticity assurance.
    ///
    /// Wire name: `ElasticityAssuranceItem`.
    pub elasticity_assurance_item: Vec<InstanceIdSet>,
    /// Maximum number of results in a response.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeElasticityAssuranceInstancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "ElasticityAssuranceItem",
                "InstanceIdSet",
                &self.elasticity_assurance_item,
            );
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeElasticityAssuranceInstancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ElasticityAssuranceItem" => {
                Slot::Wrapped("InstanceIdSet", &mut self.elasticity_assurance_item)
            }
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance that uses the private pool.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceIdSet {
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
}

impl Record for InstanceIdSet {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
    }
}

impl DecodeRecord for InstanceIdSet {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    DescribeElasticityAssuranceInstancesRequest, PrivatePoolOptions
);
ecs_core::internal::response_records!(
    DescribeElasticityAssuranceInstancesResponse, InstanceIdSet
);
