// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Capacity reservations: the methods of the blocking client.

use crate::blocking::Call;
use crate::capacity::{
    CreateCapacityReservationRequest, CreateElasticityAssuranceRequest,
    DescribeCapacityReservationInstancesRequest, DescribeCapacityReservationsRequest,
    DescribeElasticityAssuranceAutoRenewAttributeRequest,
    DescribeElasticityAssuranceInstancesRequest, DescribeElasticityAssurancesRequest,
    DescribeInstanceAttachmentAttributesRequest, ModifyCapacityReservationRequest,
    ModifyElasticityAssuranceRequest, ModifyElasticityAssuranceAutoRenewAttributeRequest,
    ModifyInstanceAttachmentAttributesRequest, PurchaseElasticityAssuranceRequest,
    ReleaseCapacityReservationRequest, RenewElasticityAssurancesRequest,
};

impl crate::blocking::Client {
    /// Reserves capacity for an instance type in a zone, so that later instance creation does
    /// not run out of stock.
    ///
    /// See [`CreateCapacityReservationRequest`].
    #[doc(alias = "CreateCapacityReservation")]
    #[inline]
    pub fn create_capacity_reservation(
        &self,
        request: CreateCapacityReservationRequest,
    ) -> Call<'_, CreateCapacityReservationRequest> {
        self.call(request)
    }

    /// Buys an elasticity assurance, which guarantees that instances of a type can be created
    /// during its term.
    ///
    /// See [`CreateElasticityAssuranceRequest`].
    #[doc(alias = "CreateElasticityAssurance")]
    #[inline]
    pub fn create_elasticity_assurance(
        &self,
        request: CreateElasticityAssuranceRequest,
    ) -> Call<'_, CreateElasticityAssuranceRequest> {
        self.call(request)
    }

    /// Lists the instances that use a capacity reservation.
    ///
    /// See [`DescribeCapacityReservationInstancesRequest`].
    #[doc(alias = "DescribeCapacityReservationInstances")]
    #[inline]
    pub fn describe_capacity_reservation_instances(
        &self,
        request: DescribeCapacityReservationInstancesRequest,
    ) -> Call<'_, DescribeCapacityReservationInstancesRequest> {
        self.call(request)
    }

    /// Lists capacity reservations and how much of each is used.
    ///
    /// See [`DescribeCapacityReservationsRequest`].
    #[doc(alias = "DescribeCapacityReservations")]
    #[inline]
    pub fn describe_capacity_reservations(
        &self,
        request: DescribeCapacityReservationsRequest,
    ) -> Call<'_, DescribeCapacityReservationsRequest> {
        self.call(request)
    }

    /// Shows the automatic renewal settings of elasticity assurances.
    ///
    /// See [`DescribeElasticityAssuranceAutoRenewAttributeRequest`].
    #[doc(alias = "DescribeElasticityAssuranceAutoRenewAttribute")]
    #[inline]
    pub fn describe_elasticity_assurance_auto_renew_attribute(
        &self,
        request: DescribeElasticityAssuranceAutoRenewAttributeRequest,
    ) -> Call<'_, DescribeElasticityAssuranceAutoRenewAttributeRequest> {
        self.call(request)
    }

    /// Lists the instances that use an elasticity assurance.
    ///
    /// See [`DescribeElasticityAssuranceInstancesRequest`].
    #[doc(alias = "DescribeElasticityAssuranceInstances")]
    #[inline]
    pub fn describe_elasticity_assurance_instances(
        &self,
        request: DescribeElasticityAssuranceInstancesRequest,
    ) -> Call<'_, DescribeElasticityAssuranceInstancesRequest> {
        self.call(request)
    }

    /// Lists elasticity assurances and how much of each is used.
    ///
    /// See [`DescribeElasticityAssurancesRequest`].
    #[doc(alias = "DescribeElasticityAssurances")]
    #[inline]
    pub fn describe_elasticity_assurances(
        &self,
        request: DescribeElasticityAssurancesRequest,
    ) -> Call<'_, DescribeElasticityAssurancesRequest> {
        self.call(request)
    }

    /// Shows which private pool each instance is bound to.
    ///
    /// See [`DescribeInstanceAttachmentAttributesRequest`].
    #[doc(alias = "DescribeInstanceAttachmentAttributes")]
    #[inline]
    pub fn describe_instance_attachment_attributes(
        &self,
        request: DescribeInstanceAttachmentAttributesRequest,
    ) -> Call<'_, DescribeInstanceAttachmentAttributesRequest> {
        self.call(request)
    }

    /// Changes a capacity reservation, for example its name, size or end time.
    ///
    /// See [`ModifyCapacityReservationRequest`].
    #[doc(alias = "ModifyCapacityReservation")]
    #[inline]
    pub fn modify_capacity_reservation(
        &self,
        request: ModifyCapacityReservationRequest,
    ) -> Call<'_, ModifyCapacityReservationRequest> {
        self.call(request)
    }

    /// Changes the name, the description or the instance amount of an elasticity assurance.
    ///
    /// See [`ModifyElasticityAssuranceRequest`].
    #[doc(alias = "ModifyElasticityAssurance")]
    #[inline]
    pub fn modify_elasticity_assurance(
        &self,
        request: ModifyElasticityAssuranceRequest,
    ) -> Call<'_, ModifyElasticityAssuranceRequest> {
        self.call(request)
    }

    /// Changes the automatic renewal settings of elasticity assurances.
    ///
    /// See [`ModifyElasticityAssuranceAutoRenewAttributeRequest`].
    #[doc(alias = "ModifyElasticityAssuranceAutoRenewAttribute")]
    #[inline]
    pub fn modify_elasticity_assurance_auto_renew_attribute(
        &self,
        request: ModifyElasticityAssuranceAutoRenewAttributeRequest,
    ) -> Call<'_, ModifyElasticityAssuranceAutoRenewAttributeRequest> {
        self.call(request)
    }

    /// Changes which private pool an instance is bound to.
    ///
    /// See [`ModifyInstanceAttachmentAttributesRequest`].
    #[doc(alias = "ModifyInstanceAttachmentAttributes")]
    #[inline]
    pub fn modify_instance_attachment_attributes(
        &self,
        request: ModifyInstanceAttachmentAttributesRequest,
    ) -> Call<'_, ModifyInstanceAttachmentAttributesRequest> {
        self.call(request)
    }

    /// Buys an elasticity assurance that exists but has not been bought yet.
    ///
    /// See [`PurchaseElasticityAssuranceRequest`].
    #[doc(alias = "PurchaseElasticityAssurance")]
    #[inline]
    pub fn purchase_elasticity_assurance(
        &self,
        request: PurchaseElasticityAssuranceRequest,
    ) -> Call<'_, PurchaseElasticityAssuranceRequest> {
        self.call(request)
    }

    /// Releases a capacity reservation.
    ///
    /// See [`ReleaseCapacityReservationRequest`].
    #[doc(alias = "ReleaseCapacityReservation")]
    #[inline]
    pub fn release_capacity_reservation(
        &self,
        request: ReleaseCapacityReservationRequest,
    ) -> Call<'_, ReleaseCapacityReservationRequest> {
        self.call(request)
    }

    /// Renews elasticity assurances for a further period.
    ///
    /// See [`RenewElasticityAssurancesRequest`].
    #[doc(alias = "RenewElasticityAssurances")]
    #[inline]
    pub fn renew_elasticity_assurances(
        &self,
        request: RenewElasticityAssurancesRequest,
    ) -> Call<'_, RenewElasticityAssurancesRequest> {
        self.call(request)
    }
}
