// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::DescribeImagesRequest;

impl crate::Client {
    /// Waits until images can be used.
    ///
    /// Polls `DescribeImages` until `Status` is `Available`; fails if it is `CreateFailed`,
    /// `UnAvailable` or `Deprecated`. By default, polls every 10 seconds for up to 3600
    /// seconds.
    pub fn wait_until_images_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeImagesRequest> {
        let waiter = Waiter::by_id(
            "images available",
            |id| {
                DescribeImagesRequest::new()
                    .image_id(id)
                    .status([
                        "Creating",
                        "Waiting",
                        "Available",
                        "UnAvailable",
                        "CreateFailed",
                        "Deprecated",
                    ])
            },
            |item| (&item.image_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["Available"])
            .failure(&["CreateFailed", "UnAvailable", "Deprecated"])
            .resource("image")
            .interval(Duration::from_secs(10))
            .timeout(Duration::from_secs(3600));
        self.wait(waiter, ids)
    }

    /// Waits until images are deleted.
    ///
    /// Polls `DescribeImages` until it no longer lists them. By default, polls every 5 seconds
    /// for up to 300 seconds.
    pub fn wait_until_images_deleted(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeImagesRequest> {
        let waiter = Waiter::by_id(
            "images deleted",
            |id| {
                DescribeImagesRequest::new()
                    .image_id(id)
                    .status([
                        "Creating",
                        "Waiting",
                        "Available",
                        "UnAvailable",
                        "CreateFailed",
                        "Deprecated",
                    ])
            },
            |item| (&item.image_id, item.status.as_str()),
        );
        let waiter = waiter
            .absent()
            .resource("image")
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(300));
        self.wait(waiter, ids)
    }
}
