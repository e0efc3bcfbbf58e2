// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! What can be waited for.

use ecs_core::{Wait, Waiter};

use super::DescribeNetworkInterfacesRequest;

impl crate::Client {
    /// Waits until network interfaces can be attached.
    ///
    /// `Status` of `DescribeNetworkInterfaces` is then `Available`; with `Deleting` it fails.
    /// Asked every 3 seconds, for no longer than 300, unless set otherwise.
    pub fn wait_until_network_interfaces_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeNetworkInterfacesRequest> {
        let waiter = Waiter::together(
            "network interfaces available",
            |ids| DescribeNetworkInterfacesRequest::new().network_interface_id(ids),
            |item| (&item.network_interface_id, item.status.as_str()),
        );
        self.wait(
            waiter.success(&["Available"]).failure(&["Deleting"]).every(3).limit(300),
            ids,
        )
    }

    /// Waits until network interfaces are no longer there.
    ///
    /// `DescribeNetworkInterfaces` then has them no longer. Asked every 3 seconds, for no
    /// longer than 300, unless set otherwise.
    pub fn wait_until_network_interfaces_deleted(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeNetworkInterfacesRequest> {
        let waiter = Waiter::together(
            "network interfaces deleted",
            |ids| DescribeNetworkInterfacesRequest::new().network_interface_id(ids),
            |item| (&item.network_interface_id, item.status.as_str()),
        );
        self.wait(waiter.gone().every(3).limit(300), ids)
    }

    /// Waits until network interfaces are attached.
    ///
    /// `Status` of `DescribeNetworkInterfaces` is then `InUse`; with `Deleting` it fails.
    /// Asked every 3 seconds, for no longer than 300, unless set otherwise.
    pub fn wait_until_network_interfaces_in_use(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeNetworkInterfacesRequest> {
        let waiter = Waiter::together(
            "network interfaces in use",
            |ids| DescribeNetworkInterfacesRequest::new().network_interface_id(ids),
            |item| (&item.network_interface_id, item.status.as_str()),
        );
        self.wait(
            waiter.success(&["InUse"]).failure(&["Deleting"]).every(3).limit(300),
            ids,
        )
    }
}
