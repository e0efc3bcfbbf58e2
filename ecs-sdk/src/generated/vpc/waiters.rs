// Generated from api-specs/vpc/2016-04-28/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! What can be waited for.

use ecs_core::{Wait, Waiter};

use super::{DescribeEipAddressesRequest, DescribeVSwitchesRequest, DescribeVpcsRequest};

impl<'a> super::Vpc<'a> {
    /// Waits until elastic IP addresses can be associated.
    ///
    /// `Status` of `DescribeEipAddresses` is then `Available`. Asked every 2 seconds, for no
    /// longer than 120, unless set otherwise.
    pub fn wait_until_eips_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'a, DescribeEipAddressesRequest> {
        let waiter = Waiter::one_by_one(
            "eips available",
            |id| DescribeEipAddressesRequest::new().allocation_id(id),
            |item| (&item.allocation_id, item.status.as_str()),
        );
        self.wait(waiter.success(&["Available"]).every(2).limit(120), ids)
    }

    /// Waits until elastic IP addresses are associated.
    ///
    /// `Status` of `DescribeEipAddresses` is then `InUse`. Asked every 2 seconds, for no
    /// longer than 120, unless set otherwise.
    pub fn wait_until_eips_in_use(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'a, DescribeEipAddressesRequest> {
        let waiter = Waiter::one_by_one(
            "eips in use",
            |id| DescribeEipAddressesRequest::new().allocation_id(id),
            |item| (&item.allocation_id, item.status.as_str()),
        );
        self.wait(waiter.success(&["InUse"]).every(2).limit(120), ids)
    }

    /// Waits until vSwitches can be used.
    ///
    /// `Status` of `DescribeVSwitches` is then `Available`. Asked every 2 seconds, for no
    /// longer than 120, unless set otherwise.
    pub fn wait_until_v_switches_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'a, DescribeVSwitchesRequest> {
        let waiter = Waiter::one_by_one(
            "v switches available",
            |id| DescribeVSwitchesRequest::new().v_switch_id(id),
            |item| (&item.v_switch_id, item.status.as_str()),
        );
        self.wait(waiter.success(&["Available"]).every(2).limit(120), ids)
    }

    /// Waits until VPCs can be used.
    ///
    /// `Status` of `DescribeVpcs` is then `Available`. Asked every 2 seconds, for no longer
    /// than 120, unless set otherwise.
    pub fn wait_until_vpcs_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'a, DescribeVpcsRequest> {
        let waiter = Waiter::one_by_one(
            "vpcs available",
            |id| DescribeVpcsRequest::new().vpc_id(id),
            |item| (&item.vpc_id, item.status.as_str()),
        );
        self.wait(waiter.success(&["Available"]).every(2).limit(120), ids)
    }
}
