// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Capacity reservations.
//!
//! Private pools of capacity: capacity reservations and elasticity assurances. They make
//! sure that instances of a type can be created when they are needed.
//!
//! Start with [`create_capacity_reservation`](crate::Client::create_capacity_reservation),
//! [`describe_capacity_reservations`](crate::Client::describe_capacity_reservations) and
//! [`release_capacity_reservation`](crate::Client::release_capacity_reservation).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`create_capacity_reservation`](crate::Client::create_capacity_reservation) | Reserves capacity for an instance type in a zone, so that later instance creation does not run out of stock. |
//! | [`create_elasticity_assurance`](crate::Client::create_elasticity_assurance) | Buys an elasticity assurance, which guarantees that instances of a type can be created during its term. |
//! | [`describe_capacity_reservation_instances`](crate::Client::describe_capacity_reservation_instances) | Lists the instances that use a capacity reservation. |
//! | [`describe_capacity_reservations`](crate::Client::describe_capacity_reservations) | Lists capacity reservations and how much of each is used. |
//! | [`describe_elasticity_assurance_auto_renew_attribute`](crate::Client::describe_elasticity_assurance_auto_renew_attribute) | Shows the automatic renewal settings of elasticity assurances. |
//! | [`describe_elasticity_assurance_instances`](crate::Client::describe_elasticity_assurance_instances) | Lists the instances that use an elasticity assurance. |
//! | [`describe_elasticity_assurances`](crate::Client::describe_elasticity_assurances) | Lists elasticity assurances and how much of each is used. |
//! | [`describe_instance_attachment_attributes`](crate::Client::describe_instance_attachment_attributes) | Shows which private pool each instance is bound to. |
//! | [`modify_capacity_reservation`](crate::Client::modify_capacity_reservation) | Changes a capacity reservation, for example its name, size or end time. |
//! | [`modify_elasticity_assurance`](crate::Client::modify_elasticity_assurance) | Changes the name, the description or the instance amount of an elasticity assurance. |
//! | [`modify_elasticity_assurance_auto_renew_attribute`](crate::Client::modify_elasticity_assurance_auto_renew_attribute) | Changes the automatic renewal settings of elasticity assurances. |
//! | [`modify_instance_attachment_attributes`](crate::Client::modify_instance_attachment_attributes) | Changes which private pool an instance is bound to. |
//! | [`purchase_elasticity_assurance`](crate::Client::purchase_elasticity_assurance) | Buys an elasticity assurance that exists but has not been bought yet. |
//! | [`release_capacity_reservation`](crate::Client::release_capacity_reservation) | Releases a capacity reservation. |
//! | [`renew_elasticity_assurances`](crate::Client::renew_elasticity_assurances) | Renews elasticity assurances for a further period. |

pub mod create_capacity_reservation;
pub mod create_elasticity_assurance;
pub mod describe_capacity_reservation_instances;
pub mod describe_capacity_reservations;
pub mod describe_elasticity_assurance_auto_renew_attribute;
pub mod describe_elasticity_assurance_instances;
pub mod describe_elasticity_assurances;
pub mod describe_instance_attachment_attributes;
pub mod modify_capacity_reservation;
pub mod modify_elasticity_assurance;
pub mod modify_elasticity_assurance_auto_renew_attribute;
pub mod modify_instance_attachment_attributes;
pub mod purchase_elasticity_assurance;
pub mod release_capacity_reservation;
pub mod renew_elasticity_assurances;

use ecs_core::Call;

pub use create_capacity_reservation::{
    CreateCapacityReservationRequest, CreateCapacityReservationResponse,
};
pub use create_elasticity_assurance::{
    CreateElasticityAssuranceRequest, CreateElasticityAssuranceResponse,
};
pub use describe_capacity_reservation_instances::{
    DescribeCapacityReservationInstancesRequest,
    DescribeCapacityReservationInstancesResponse,
};
pub use describe_capacity_reservations::{
    DescribeCapacityReservationsRequest, DescribeCapacityReservationsResponse,
};
pub use describe_elasticity_assurance_auto_renew_attribute::{
    DescribeElasticityAssuranceAutoRenewAttributeRequest,
    DescribeElasticityAssuranceAutoRenewAttributeResponse,
};
pub use describe_elasticity_assurance_instances::{
    DescribeElasticityAssuranceInstancesRequest,
    DescribeElasticityAssuranceInstancesResponse,
};
pub use describe_elasticity_assurances::{
    DescribeElasticityAssurancesRequest, DescribeElasticityAssurancesResponse,
};
pub use describe_instance_attachment_attributes::{
    DescribeInstanceAttachmentAttributesRequest,
    DescribeInstanceAttachmentAttributesResponse,
};
pub use modify_capacity_reservation::{
    ModifyCapacityReservationRequest, ModifyCapacityReservationResponse,
};
pub use modify_elasticity_assurance::{
    ModifyElasticityAssuranceRequest, ModifyElasticityAssuranceResponse,
};
pub use modify_elasticity_assurance_auto_renew_attribute::{
    ModifyElasticityAssuranceAutoRenewAttributeRequest,
    ModifyElasticityAssuranceAutoRenewAttributeResponse,
};
pub use modify_instance_attachment_attributes::{
    ModifyInstanceAttachmentAttributesRequest, ModifyInstanceAttachmentAttributesResponse,
};
pub use purchase_elasticity_assurance::{
    PurchaseElasticityAssuranceRequest, PurchaseElasticityAssuranceResponse,
};
pub use release_capacity_reservation::{
    ReleaseCapacityReservationRequest, ReleaseCapacityReservationResponse,
};
pub use renew_elasticity_assurances::{
    RenewElasticityAssurancesRequest, RenewElasticityAssurancesResponse,
};

impl crate::Client {
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
