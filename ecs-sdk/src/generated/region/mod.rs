// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Regions and zones.
//!
//! Regions, zones, what they offer, and the quotas of the account.
//!
//! Start with [`describe_regions`](crate::Client::describe_regions),
//! [`describe_zones`](crate::Client::describe_zones) and
//! [`describe_available_resource`](crate::Client::describe_available_resource).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`describe_account_attributes`](crate::Client::describe_account_attributes) | Lists quotas and other attributes of the account in a region. |
//! | [`describe_available_resource`](crate::Client::describe_available_resource) | Lists what can be bought, per zone, such as instance types or disk categories. |
//! | [`describe_recommend_instance_type`](crate::Client::describe_recommend_instance_type) | Recommends instance types for a wanted size or as a replacement. |
//! | [`describe_regions`](crate::Client::describe_regions) | Lists regions with their endpoints. |
//! | [`describe_resources_modification`](crate::Client::describe_resources_modification) | Lists what an instance can be changed into, instance types or system disk categories, per zone. |
//! | [`describe_zones`](crate::Client::describe_zones) | Lists the zones of a region and what each offers. |

pub mod describe_account_attributes;
pub mod describe_available_resource;
pub mod describe_recommend_instance_type;
pub mod describe_regions;
pub mod describe_resources_modification;
pub mod describe_zones;

use ecs_core::Call;

pub use describe_account_attributes::{
    DescribeAccountAttributesRequest, DescribeAccountAttributesResponse,
};
pub use describe_available_resource::{
    DescribeAvailableResourceRequest, DescribeAvailableResourceResponse,
};
pub use describe_recommend_instance_type::{
    DescribeRecommendInstanceTypeRequest, DescribeRecommendInstanceTypeResponse,
};
pub use describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse};
pub use describe_resources_modification::{
    DescribeResourcesModificationRequest, DescribeResourcesModificationResponse,
};
pub use describe_zones::{DescribeZonesRequest, DescribeZonesResponse};

impl crate::Client {
    /// Lists quotas and other attributes of the account in a region.
    ///
    /// See [`DescribeAccountAttributesRequest`].
    #[doc(alias = "DescribeAccountAttributes")]
    #[inline]
    pub fn describe_account_attributes(
        &self,
        request: DescribeAccountAttributesRequest,
    ) -> Call<'_, DescribeAccountAttributesRequest> {
        self.call(request)
    }

    /// Lists what can be bought, per zone, such as instance types or disk categories.
    ///
    /// See [`DescribeAvailableResourceRequest`].
    #[doc(alias = "DescribeAvailableResource")]
    #[inline]
    pub fn describe_available_resource(
        &self,
        request: DescribeAvailableResourceRequest,
    ) -> Call<'_, DescribeAvailableResourceRequest> {
        self.call(request)
    }

    /// Recommends instance types for a wanted size or as a replacement.
    ///
    /// See [`DescribeRecommendInstanceTypeRequest`].
    #[doc(alias = "DescribeRecommendInstanceType")]
    #[inline]
    pub fn describe_recommend_instance_type(
        &self,
        request: DescribeRecommendInstanceTypeRequest,
    ) -> Call<'_, DescribeRecommendInstanceTypeRequest> {
        self.call(request)
    }

    /// Lists regions with their endpoints.
    ///
    /// See [`DescribeRegionsRequest`].
    #[doc(alias = "DescribeRegions")]
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.call(request)
    }

    /// Lists what an instance can be changed into, instance types or system disk categories,
    /// per zone.
    ///
    /// See [`DescribeResourcesModificationRequest`].
    #[doc(alias = "DescribeResourcesModification")]
    #[inline]
    pub fn describe_resources_modification(
        &self,
        request: DescribeResourcesModificationRequest,
    ) -> Call<'_, DescribeResourcesModificationRequest> {
        self.call(request)
    }

    /// Lists the zones of a region and what each offers.
    ///
    /// See [`DescribeZonesRequest`].
    #[doc(alias = "DescribeZones")]
    #[inline]
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<'_, DescribeZonesRequest> {
        self.call(request)
    }
}
