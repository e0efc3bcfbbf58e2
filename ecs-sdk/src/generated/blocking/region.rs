// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Regions and zones: the methods of the blocking client.

use crate::blocking::Call;
use crate::region::{
    DescribeAccountAttributesRequest, DescribeAvailableResourceRequest,
    DescribeRecommendInstanceTypeRequest, DescribeRegionsRequest,
    DescribeResourcesModificationRequest, DescribeZonesRequest,
};

impl crate::blocking::Client {
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
