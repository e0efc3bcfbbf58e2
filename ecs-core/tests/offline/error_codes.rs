//! Classification of error codes.

use ecs_core::testing::{ManualClock, ReplayTransport, Reply};

use crate::support::widgets::{LIST, client, list};

#[tokio::test]
async fn the_suffix_of_a_code_says_not_found() {
    for (code, is_not_found) in [
        ("InvalidInstanceId.NotFound", true),
        ("InvalidStorageClusterId.NotExist", true),
        ("InvalidRegionId.NotExists", true),
        ("NoSuchResource", true),
        ("PaymentMethodNotFound", false),
        ("InvalidInstance.NotFoundSystemDisk", false),
        ("IncorrectInstanceStatus", false),
    ] {
        let transport = ReplayTransport::new().on(LIST, Reply::error(404, code, "No."));
        let ecs = client(&transport, &ManualClock::default());
        let error = ecs.call(list()).await.unwrap_err();
        assert_eq!(error.is_not_found(), is_not_found, "{code}");
    }
}
