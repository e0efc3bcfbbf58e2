//! Classification of error codes.

use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
use ecs_core::{AnyRequest, Error, Service};

use crate::support::requests::ECS;
use crate::support::widgets::client;

/// A service whose codes are not known.
static OTHER: Service = Service::new("Other", "2020-01-01", "other.aliyuncs.com");

async fn error(service: &'static Service, status: u16, code: &str) -> Error {
    let transport = ReplayTransport::new().on("DoThings", Reply::error(status, code, "No."));
    let ecs = client(&transport, &ManualClock::default());
    ecs.call(AnyRequest::new(service, "DoThings")).await.unwrap_err()
}

#[tokio::test]
async fn a_missing_resource_is_known_by_its_code() {
    for (code, is_not_found, kind) in [
        ("InvalidWidgetId.NotFound", true, Some("widget")),
        ("InvalidResourceGroup.NotFound", true, Some("resource_group")),
        ("InvalidPrice.NotFound", false, None),
        ("InvalidRegionId.NotFound", false, None),
        // The gateway's.
        ("InvalidAccessKeyId.NotFound", false, None),
        ("InvalidApi.NotFound", false, None),
        ("InvalidRegionId.NotExists", false, None),
        // In no data.
        ("InvalidGadgetId.NotFound", true, None),
        ("InvalidGadget.NotExist", true, None),
        ("NoSuchResource", true, None),
        ("PaymentMethodNotFound", false, None),
        ("InvalidInstance.NotFoundSystemDisk", false, None),
        ("IncorrectInstanceStatus", false, None),
    ] {
        // The last status is that of a transient fault.
        for status in [400, 404, 500] {
            let error = error(&ECS, status, code).await;
            let found = (error.is_not_found(), error.missing_resource());
            assert_eq!(found, (is_not_found, kind), "{code}");
            assert!(!(is_not_found && error.is_transient()), "{code}");
        }
    }
}

/// What a code says takes precedence over the HTTP status.
#[tokio::test]
async fn transient_faults_and_states_are_known_by_their_code() {
    for (service, code, is_transient, may_have_been_executed) in [
        (&ECS, "InvalidWidget.Broken", true, true),
        (&ECS, "InvalidWidget.Busy", true, true),
        (&OTHER, "InvalidWidget.Broken", false, false),
        (&OTHER, "InvalidWidget.Busy", false, false),
        (&OTHER, "OperationFailed.LastTokenProcessing", true, true),
        (&OTHER, "IdempotentProcessing", true, true),
        (&OTHER, "TOKEN_PROCESSING", true, true),
        (&OTHER, "InternalServerError", true, true),
        (&OTHER, "InternalError.Dispatch", true, true),
        (&OTHER, "Service.Timeout", true, true),
        (&OTHER, "SystemBusy", true, true),
        (&OTHER, "OperationConflict", true, true),
        (&OTHER, "TaskConflict.Anything", true, true),
    ] {
        let error = error(service, 403, code).await;
        assert_eq!(error.is_transient(), is_transient, "{code}");
        assert_eq!(error.may_have_been_executed(), may_have_been_executed, "{code}");
    }
}
