// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! What can be waited for.

use ecs_core::{Wait, Waiter};

use super::DescribeImagesRequest;

impl crate::Client {
    /// Waits until images can be used.
    ///
    /// `Status` of `DescribeImages` is then `Available`; with `CreateFailed`, `UnAvailable`,
    /// `Deprecated` it fails. Asked every 10 seconds, for no longer than 3600, unless set
    /// otherwise.
    pub fn wait_until_images_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeImagesRequest> {
        let waiter = Waiter::one_by_one(
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
        self.wait(
            waiter
                .success(&["Available"])
                .failure(&["CreateFailed", "UnAvailable", "Deprecated"])
                .every(10)
                .limit(3600),
            ids,
        )
    }

    /// Waits until images are no longer there.
    ///
    /// `DescribeImages` then has them no longer. Asked every 5 seconds, for no longer than
    /// 300, unless set otherwise.
    pub fn wait_until_images_deleted(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeImagesRequest> {
        let waiter = Waiter::one_by_one(
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
        self.wait(waiter.gone().every(5).limit(300), ids)
    }
}
