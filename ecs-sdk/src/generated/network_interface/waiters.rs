// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::DescribeNetworkInterfacesRequest;

impl crate::Client {
    /// Waits until network interfaces can be attached.
    ///
    /// Polls `DescribeNetworkInterfaces` until `Status` is `Available`; fails if it is
    /// `Deleting`. By default, polls every 3 seconds for up to 300 seconds.
    pub fn wait_until_network_interfaces_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeNetworkInterfacesRequest> {
        let waiter = Waiter::by_ids(
            "network interfaces available",
            |ids| DescribeNetworkInterfacesRequest::new().network_interface_id(ids),
            |item| (&item.network_interface_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["Available"])
            .failure(&["Deleting"])
            .resource("network_interface")
            .interval(Duration::from_secs(3))
            .timeout(Duration::from_secs(300));
        self.wait(waiter, ids)
    }

    /// Waits until network interfaces are deleted.
    ///
    /// Polls `DescribeNetworkInterfaces` until it no longer lists them. By default, polls
    /// every 3 seconds for up to 300 seconds.
    pub fn wait_until_network_interfaces_deleted(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeNetworkInterfacesRequest> {
        let waiter = Waiter::by_ids(
            "network interfaces deleted",
            |ids| DescribeNetworkInterfacesRequest::new().network_interface_id(ids),
            |item| (&item.network_interface_id, item.status.as_str()),
        );
        let waiter = waiter
            .absent()
            .resource("network_interface")
            .interval(Duration::from_secs(3))
            .timeout(Duration::from_secs(300));
        self.wait(waiter, ids)
    }

    /// Waits until network interfaces are attached.
    ///
    /// Polls `DescribeNetworkInterfaces` until `Status` is `InUse`; fails if it is `Deleting`.
    /// By default, polls every 3 seconds for up to 300 seconds.
    pub fn wait_until_network_interfaces_in_use(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeNetworkInterfacesRequest> {
        let waiter = Waiter::by_ids(
            "network interfaces in use",
            |ids| DescribeNetworkInterfacesRequest::new().network_interface_id(ids),
            |item| (&item.network_interface_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["InUse"])
            .failure(&["Deleting"])
            .resource("network_interface")
            .interval(Duration::from_secs(3))
            .timeout(Duration::from_secs(300));
        self.wait(waiter, ids)
    }
}
