// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Security groups.
//!
//! Firewall rules for instances and network interfaces.
//!
//! Start with [`create_security_group`](crate::Client::create_security_group),
//! [`authorize_security_group`](crate::Client::authorize_security_group) and
//! [`describe_security_groups`](crate::Client::describe_security_groups).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`authorize_security_group`](crate::Client::authorize_security_group) | Adds inbound rules to a security group. |
//! | [`authorize_security_group_egress`](crate::Client::authorize_security_group_egress) | Adds outbound rules to a security group. |
//! | [`create_security_group`](crate::Client::create_security_group) | Creates a security group. |
//! | [`delete_security_group`](crate::Client::delete_security_group) | Deletes a security group. |
//! | [`describe_security_group_attribute`](crate::Client::describe_security_group_attribute) | Shows one security group with its rules. |
//! | [`describe_security_group_references`](crate::Client::describe_security_group_references) | Lists which security groups refer to given security groups in their rules. |
//! | [`describe_security_groups`](crate::Client::describe_security_groups) | Lists security groups. |
//! | [`join_security_group`](crate::Client::join_security_group) | Adds an instance or a network interface to a security group. |
//! | [`leave_security_group`](crate::Client::leave_security_group) | Removes an instance or a network interface from a security group. |
//! | [`modify_security_group_attribute`](crate::Client::modify_security_group_attribute) | Changes the name or the description of a security group. |
//! | [`modify_security_group_egress_rule`](crate::Client::modify_security_group_egress_rule) | Changes an outbound rule of a security group. |
//! | [`modify_security_group_policy`](crate::Client::modify_security_group_policy) | Changes whether instances of a security group can reach each other. |
//! | [`modify_security_group_rule`](crate::Client::modify_security_group_rule) | Changes an inbound rule of a security group. |
//! | [`revoke_security_group`](crate::Client::revoke_security_group) | Removes inbound rules from a security group. |
//! | [`revoke_security_group_egress`](crate::Client::revoke_security_group_egress) | Removes outbound rules from a security group. |

pub mod authorize_security_group;
pub mod authorize_security_group_egress;
pub mod create_security_group;
pub mod delete_security_group;
pub mod describe_security_group_attribute;
pub mod describe_security_group_references;
pub mod describe_security_groups;
pub mod join_security_group;
pub mod leave_security_group;
pub mod modify_security_group_attribute;
pub mod modify_security_group_egress_rule;
pub mod modify_security_group_policy;
pub mod modify_security_group_rule;
pub mod revoke_security_group;
pub mod revoke_security_group_egress;

use ecs_core::Call;

pub use authorize_security_group::{
    AuthorizeSecurityGroupRequest, AuthorizeSecurityGroupResponse,
};
pub use authorize_security_group_egress::{
    AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResponse,
};
pub use create_security_group::{CreateSecurityGroupRequest, CreateSecurityGroupResponse};
pub use delete_security_group::{DeleteSecurityGroupRequest, DeleteSecurityGroupResponse};
pub use describe_security_group_attribute::{
    DescribeSecurityGroupAttributeRequest, DescribeSecurityGroupAttributeResponse,
};
pub use describe_security_group_references::{
    DescribeSecurityGroupReferencesRequest, DescribeSecurityGroupReferencesResponse,
};
pub use describe_security_groups::{
    DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse,
};
pub use join_security_group::{JoinSecurityGroupRequest, JoinSecurityGroupResponse};
pub use leave_security_group::{LeaveSecurityGroupRequest, LeaveSecurityGroupResponse};
pub use modify_security_group_attribute::{
    ModifySecurityGroupAttributeRequest, ModifySecurityGroupAttributeResponse,
};
pub use modify_security_group_egress_rule::{
    ModifySecurityGroupEgressRuleRequest, ModifySecurityGroupEgressRuleResponse,
};
pub use modify_security_group_policy::{
    ModifySecurityGroupPolicyRequest, ModifySecurityGroupPolicyResponse,
};
pub use modify_security_group_rule::{
    ModifySecurityGroupRuleRequest, ModifySecurityGroupRuleResponse,
};
pub use revoke_security_group::{RevokeSecurityGroupRequest, RevokeSecurityGroupResponse};
pub use revoke_security_group_egress::{
    RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResponse,
};

impl crate::Client {
    /// Adds inbound rules to a security group.
    ///
    /// See [`AuthorizeSecurityGroupRequest`].
    #[doc(alias = "AuthorizeSecurityGroup")]
    #[inline]
    pub fn authorize_security_group(
        &self,
        request: AuthorizeSecurityGroupRequest,
    ) -> Call<'_, AuthorizeSecurityGroupRequest> {
        self.call(request)
    }

    /// Adds outbound rules to a security group.
    ///
    /// See [`AuthorizeSecurityGroupEgressRequest`].
    #[doc(alias = "AuthorizeSecurityGroupEgress")]
    #[inline]
    pub fn authorize_security_group_egress(
        &self,
        request: AuthorizeSecurityGroupEgressRequest,
    ) -> Call<'_, AuthorizeSecurityGroupEgressRequest> {
        self.call(request)
    }

    /// Creates a security group.
    ///
    /// See [`CreateSecurityGroupRequest`].
    #[doc(alias = "CreateSecurityGroup")]
    #[inline]
    pub fn create_security_group(
        &self,
        request: CreateSecurityGroupRequest,
    ) -> Call<'_, CreateSecurityGroupRequest> {
        self.call(request)
    }

    /// Deletes a security group.
    ///
    /// See [`DeleteSecurityGroupRequest`].
    #[doc(alias = "DeleteSecurityGroup")]
    #[inline]
    pub fn delete_security_group(
        &self,
        request: DeleteSecurityGroupRequest,
    ) -> Call<'_, DeleteSecurityGroupRequest> {
        self.call(request)
    }

    /// Shows one security group with its rules.
    ///
    /// See [`DescribeSecurityGroupAttributeRequest`].
    #[doc(alias = "DescribeSecurityGroupAttribute")]
    #[inline]
    pub fn describe_security_group_attribute(
        &self,
        request: DescribeSecurityGroupAttributeRequest,
    ) -> Call<'_, DescribeSecurityGroupAttributeRequest> {
        self.call(request)
    }

    /// Lists which security groups refer to given security groups in their rules.
    ///
    /// See [`DescribeSecurityGroupReferencesRequest`].
    #[doc(alias = "DescribeSecurityGroupReferences")]
    #[inline]
    pub fn describe_security_group_references(
        &self,
        request: DescribeSecurityGroupReferencesRequest,
    ) -> Call<'_, DescribeSecurityGroupReferencesRequest> {
        self.call(request)
    }

    /// Lists security groups.
    ///
    /// See [`DescribeSecurityGroupsRequest`].
    #[doc(alias = "DescribeSecurityGroups")]
    #[inline]
    pub fn describe_security_groups(
        &self,
        request: DescribeSecurityGroupsRequest,
    ) -> Call<'_, DescribeSecurityGroupsRequest> {
        self.call(request)
    }

    /// Adds an instance or a network interface to a security group.
    ///
    /// See [`JoinSecurityGroupRequest`].
    #[doc(alias = "JoinSecurityGroup")]
    #[inline]
    pub fn join_security_group(
        &self,
        request: JoinSecurityGroupRequest,
    ) -> Call<'_, JoinSecurityGroupRequest> {
        self.call(request)
    }

    /// Removes an instance or a network interface from a security group.
    ///
    /// See [`LeaveSecurityGroupRequest`].
    #[doc(alias = "LeaveSecurityGroup")]
    #[inline]
    pub fn leave_security_group(
        &self,
        request: LeaveSecurityGroupRequest,
    ) -> Call<'_, LeaveSecurityGroupRequest> {
        self.call(request)
    }

    /// Changes the name or the description of a security group.
    ///
    /// See [`ModifySecurityGroupAttributeRequest`].
    #[doc(alias = "ModifySecurityGroupAttribute")]
    #[inline]
    pub fn modify_security_group_attribute(
        &self,
        request: ModifySecurityGroupAttributeRequest,
    ) -> Call<'_, ModifySecurityGroupAttributeRequest> {
        self.call(request)
    }

    /// Changes an outbound rule of a security group.
    ///
    /// See [`ModifySecurityGroupEgressRuleRequest`].
    #[doc(alias = "ModifySecurityGroupEgressRule")]
    #[inline]
    pub fn modify_security_group_egress_rule(
        &self,
        request: ModifySecurityGroupEgressRuleRequest,
    ) -> Call<'_, ModifySecurityGroupEgressRuleRequest> {
        self.call(request)
    }

    /// Changes whether instances of a security group can reach each other.
    ///
    /// See [`ModifySecurityGroupPolicyRequest`].
    #[doc(alias = "ModifySecurityGroupPolicy")]
    #[inline]
    pub fn modify_security_group_policy(
        &self,
        request: ModifySecurityGroupPolicyRequest,
    ) -> Call<'_, ModifySecurityGroupPolicyRequest> {
        self.call(request)
    }

    /// Changes an inbound rule of a security group.
    ///
    /// See [`ModifySecurityGroupRuleRequest`].
    #[doc(alias = "ModifySecurityGroupRule")]
    #[inline]
    pub fn modify_security_group_rule(
        &self,
        request: ModifySecurityGroupRuleRequest,
    ) -> Call<'_, ModifySecurityGroupRuleRequest> {
        self.call(request)
    }

    /// Removes inbound rules from a security group.
    ///
    /// See [`RevokeSecurityGroupRequest`].
    #[doc(alias = "RevokeSecurityGroup")]
    #[inline]
    pub fn revoke_security_group(
        &self,
        request: RevokeSecurityGroupRequest,
    ) -> Call<'_, RevokeSecurityGroupRequest> {
        self.call(request)
    }

    /// Removes outbound rules from a security group.
    ///
    /// See [`RevokeSecurityGroupEgressRequest`].
    #[doc(alias = "RevokeSecurityGroupEgress")]
    #[inline]
    pub fn revoke_security_group_egress(
        &self,
        request: RevokeSecurityGroupEgressRequest,
    ) -> Call<'_, RevokeSecurityGroupEgressRequest> {
        self.call(request)
    }
}
