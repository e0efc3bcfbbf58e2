// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Security groups: the methods of the blocking client.

use crate::blocking::Call;
use crate::security_group::{
    AuthorizeSecurityGroupRequest, AuthorizeSecurityGroupEgressRequest,
    CreateSecurityGroupRequest, DeleteSecurityGroupRequest,
    DescribeSecurityGroupAttributeRequest, DescribeSecurityGroupReferencesRequest,
    DescribeSecurityGroupsRequest, JoinSecurityGroupRequest, LeaveSecurityGroupRequest,
    ModifySecurityGroupAttributeRequest, ModifySecurityGroupEgressRuleRequest,
    ModifySecurityGroupPolicyRequest, ModifySecurityGroupRuleRequest,
    RevokeSecurityGroupRequest, RevokeSecurityGroupEgressRequest,
};

impl crate::blocking::Client {
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
