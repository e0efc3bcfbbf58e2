// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceAttachmentAttributes.json by `cargo xtask regenerate`. Do not edit.

//! Shows which private pool each instance is bound to.
//!
//! After the expiry of the pool, its details are empty.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`modify_instance_attachment_attributes`](crate::Client::modify_instance_attachment_attributes).
//!
//! ```no_run
//! use ecs_sdk::capacity::DescribeInstanceAttachmentAttributesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstanceAttachmentAttributesRequest::new()
//!     .instance_ids(["i-bp1g6zv0ce8oghu7k3kp"]);
//! let mut items = ecs.describe_instance_attachment_attributes(request).items();
//! while let Some(instance) = items.try_next().await? {
//!     println!("{}", instance.instance_id);
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
//! `InvalidAliUid`, `InvalidPlatform.ValueNotSupported`,
//! `MissingParameter.InstanceAmount`, `MissingParameter.InstanceCpuCoreCount`,
//! `MissingParameter.InstanceCpuCoreCountOrInstanceAmount`,
//! `MissingParameter.PackageType`, `MissingParameter.PrivatePoolOptions.Id`,
//! `MissingParameter.PrivatePoolOptions.Ids`, `MissingParameter.RegionId`,
//! `RepeatStartPrivatePool`, `SpotNotSupported`.
//!
//! 403: `Abs.InvalidInstanceIds.MalFormed`, `InvalidParameter.TooManyInstanceIds`.
//!
//! 404: `InvalidInstanceIds.NotFound`.
//!
//! 500: `InternalError`, `InvalidParameter`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Paged, Paging, Record,
    Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_instance_attachment_attributes`](crate::Client::describe_instance_attachment_attributes).
///
/// Shows which private pool each instance is bound to.
///
/// Needs
/// [`instance_ids`](field@DescribeInstanceAttachmentAttributesRequest::instance_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstanceAttachmentAttributesRequest {
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
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `InstanceIds`, sent as JSON text.
    pub instance_ids: Option<Vec<String>>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
}

impl DescribeInstanceAttachmentAttributesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeInstanceAttachmentAttributesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list is sent as `[]`.
    /// [More](field@DescribeInstanceAttachmentAttributesRequest::instance_ids)
    pub fn instance_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_ids = Some(value.into_list());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeInstanceAttachmentAttributesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeInstanceAttachmentAttributesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeInstanceAttachmentAttributesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceIds"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add_as(Form::JsonText, "InstanceIds", &self.instance_ids);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInstanceAttachmentAttributesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceIds" => self.instance_ids.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInstanceAttachmentAttributesRequest {
    type Response = DescribeInstanceAttachmentAttributesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstanceAttachmentAttributes")
            .read_only()
            .region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_ids.as_mut()?, 100))
    }
}

impl Paged for DescribeInstanceAttachmentAttributesRequest {
    type Item = Instance;
    const PAGING: Paging = Paging::number("Instances").size(100);
    #[inline]
    fn items(response: DescribeInstanceAttachmentAttributesResponse) -> Vec<Instance> {
        response.instances
    }
}

/// The response of
/// [`Client::describe_instance_attachment_attributes`](crate::Client::describe_instance_attachment_attributes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceAttachmentAttributesResponse {
    /// Instances.
    ///
    /// Wire name: `Instances`.
    pub instances: Vec<Instance>,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeInstanceAttachmentAttributesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Instances", "Instance", &self.instances);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeInstanceAttachmentAttributesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Instances" => Slot::Wrapped("Instance", &mut self.instances),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Instance {
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Id of the private pool.
    ///
    /// Wire name: `PrivatePoolOptionsId`.
    pub private_pool_options_id: String,
    /// Which private pools the instance may use.
    ///
    /// Wire name: `PrivatePoolOptionsMatchCriteria`.
    pub private_pool_options_match_criteria: types::PrivatePoolMatchCriteria,
}

impl Record for Instance {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("PrivatePoolOptionsId", &self.private_pool_options_id);
        fields
            .add(
                "PrivatePoolOptionsMatchCriteria",
                &self.private_pool_options_match_criteria,
            );
    }
}

impl DecodeRecord for Instance {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "PrivatePoolOptionsId" => self.private_pool_options_id.slot(),
            "PrivatePoolOptionsMatchCriteria" => {
                self.private_pool_options_match_criteria.slot()
            }
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeInstanceAttachmentAttributesRequest);
ecs_core::internal::response_records!(
    DescribeInstanceAttachmentAttributesResponse, Instance
);
