//! What codes of the service mean.

use ecs_core::testing::{ManualClock, ReplayTransport, Reply};

use crate::support::things::{LIST, client, list};

#[tokio::test]
async fn what_is_missing_is_told_by_the_end_of_the_code() {
    for (code, is_missing) in [
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
        assert_eq!(error.is_not_found(), is_missing, "{code}");
    }
}
