//! What an error says besides its code: missing permissions, and whether the action was executed.

use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
use ecs_core::transport::{TransportError, TransportErrorKind};
use ecs_core::{AnyRequest, Credentials, Error};
use serde_json::json;

use crate::support::requests::ECS;
use crate::support::widgets::client;

async fn error(reply: Reply) -> Error {
    let transport = ReplayTransport::new().on("DoThings", reply);
    let ecs = client(&transport, &ManualClock::default());
    ecs.call(AnyRequest::new(&ECS, "DoThings")).await.unwrap_err()
}

#[tokio::test]
async fn a_missing_permission_is_known_by_its_code_or_its_details() {
    let body = json!({
        "Code": "Custom.Denied",
        "Message": "No.",
        "RequestId": "R-1",
        "AccessDeniedDetail": {"AuthAction": "ecs:DoThings", "NoPermissionType": "ImplicitDeny"},
    });
    let denied = error(Reply::raw(403, [], body.to_string())).await;
    let detail = denied.access_denied_detail().unwrap();
    assert_eq!(detail.auth_action, "ecs:DoThings");
    assert_eq!(detail.no_permission_type, "ImplicitDeny");
    assert!(denied.is_access_denied());
    for (code, expected) in [
        ("Forbidden.RAM", true),
        ("NoPermission", true),
        ("InvalidWidgetId.NotFound", false),
        ("OperationDenied", false),
    ] {
        let error = error(Reply::error(403, code, "No.")).await;
        assert_eq!(error.is_access_denied(), expected, "{code}");
        assert!(error.access_denied_detail().is_none(), "{code}");
    }
}

/// A rejected key excludes the execution whatever the status; throttling only with a status of 4xx.
#[tokio::test]
async fn a_request_with_a_rejected_key_was_not_executed() {
    for (status, code, expected) in [
        (500, "InvalidAccessKeyId.NotFound", false),
        (500, "InvalidSecurityToken.Expired", false),
        (400, "Throttling.User", false),
        (503, "Throttling.User", true),
    ] {
        let error = error(Reply::error(status, code, "No.")).await;
        assert_eq!(error.may_have_been_executed(), expected, "{status} {code}");
    }
}

/// The status of a response that is not complete says what was executed, if the server had not failed.
#[test]
fn the_status_of_a_large_response_says_whether_the_action_was_executed() {
    for (status, expected) in [
        (200, true),
        (299, true),
        (300, false),
        (404, false),
        (408, true),
        (499, false),
        (500, true),
        (503, true),
    ] {
        let large = TransportError::new(TransportErrorKind::ResponseTooLarge, "too large");
        let error = Error::from(large.with_response(status, Some("R-1".to_owned())));
        assert_eq!(error.may_have_been_executed(), expected, "{status}");
        assert_eq!((error.http_status(), error.request_id()), (Some(status), Some("R-1")));
        let broken = TransportError::new(TransportErrorKind::Broken, "broken");
        let error = Error::from(broken.with_response(status, None));
        assert!(error.may_have_been_executed(), "{status}");
    }
}

#[test]
fn a_request_that_cannot_be_built_has_no_attempt() {
    use TransportErrorKind::{Connect, InvalidRequest, Timeout};

    for (kind, attempts) in [(InvalidRequest, 0), (Connect, 1), (Timeout, 1)] {
        let error = Error::from(TransportError::new(kind, "no response"));
        assert_eq!(error.attempts(), attempts, "{kind:?}");
    }
}

/// A proxy that rejects the user name or the password rejects them again.
#[test]
fn a_failure_of_a_proxy_is_transient_unless_it_rejects_the_user() {
    let proxy = || TransportError::new(TransportErrorKind::Proxy, "no tunnel");
    assert!(Error::from(proxy()).is_transient());
    for (status, expected) in [(407, false), (403, true), (503, true)] {
        let error = Error::from(proxy().with_response(status, None));
        assert_eq!(error.is_transient(), expected, "{status}");
    }
}

#[tokio::test]
async fn a_failed_connection_is_known() {
    for (reply, expected) in [
        (Reply::connection_refused(), true),
        (Reply::dns_failure(), true),
        (Reply::tls_failure(), true),
        (Reply::reset_within_response(), false),
        (Reply::error(404, "InvalidWidgetId.NotFound", "No."), false),
    ] {
        let error = error(reply).await;
        assert_eq!(error.is_connect(), expected, "{error}");
        assert!(error.attempts() > 0, "{error}");
    }
}

#[tokio::test]
async fn a_bearer_token_is_sent_in_a_header() {
    let transport = ReplayTransport::new().on("DoThings", Reply::json("{}"));
    let builder = ecs_core::Client::builder().region("cn-hangzhou").transport(transport.clone());
    let ecs = builder.credentials(Credentials::bearer("invented-token")).build().unwrap();
    ecs.call(AnyRequest::new(&ECS, "DoThings")).await.unwrap();
    let requests = transport.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].header("x-acs-bearer-token"), Some("invented-token"));
}
