// Generated from api-specs/vpc/2016-04-28/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::{DescribeEipAddressesRequest, DescribeVSwitchesRequest, DescribeVpcsRequest};

impl<'a> super::Vpc<'a> {
    /// Waits until elastic IP addresses can be associated.
    ///
    /// Polls `DescribeEipAddresses` until `Status` is `Available`. By default, polls every 2
    /// seconds for up to 120 seconds.
    pub fn wait_until_eips_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'a, DescribeEipAddressesRequest> {
        let waiter = Waiter::by_id(
            "eips available",
            |id| DescribeEipAddressesRequest::new().allocation_id(id),
            |item| (&item.allocation_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["Available"])
            .interval(Duration::from_secs(2))
            .timeout(Duration::from_secs(120));
        self.wait(waiter, ids)
    }

    /// Waits until elastic IP addresses are associated.
    ///
    /// Polls `DescribeEipAddresses` until `Status` is `InUse`. By default, polls every 2
    /// seconds for up to 120 seconds.
    pub fn wait_until_eips_in_use(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'a, DescribeEipAddressesRequest> {
        let waiter = Waiter::by_id(
            "eips in use",
            |id| DescribeEipAddressesRequest::new().allocation_id(id),
            |item| (&item.allocation_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["InUse"])
            .interval(Duration::from_secs(2))
            .timeout(Duration::from_secs(120));
        self.wait(waiter, ids)
    }

    /// Waits until vSwitches can be used.
    ///
    /// Polls `DescribeVSwitches` until `Status` is `Available`. By default, polls every 2
    /// seconds for up to 120 seconds.
    pub fn wait_until_v_switches_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'a, DescribeVSwitchesRequest> {
        let waiter = Waiter::by_id(
            "v switches available",
            |id| DescribeVSwitchesRequest::new().v_switch_id(id),
            |item| (&item.v_switch_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["Available"])
            .interval(Duration::from_secs(2))
            .timeout(Duration::from_secs(120));
        self.wait(waiter, ids)
    }

    /// Waits until VPCs can be used.
    ///
    /// Polls `DescribeVpcs` until `Status` is `Available`. By default, polls every 2 seconds
    /// for up to 120 seconds.
    pub fn wait_until_vpcs_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'a, DescribeVpcsRequest> {
        let waiter = Waiter::by_id(
            "vpcs available",
            |id| DescribeVpcsRequest::new().vpc_id(id),
            |item| (&item.vpc_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["Available"])
            .interval(Duration::from_secs(2))
            .timeout(Duration::from_secs(120));
        self.wait(waiter, ids)
    }
}
