//! Error responses of the service, and of gateways before it.

use ecs_core::{Action, Error, ErrorKind};

use super::case::{Case, ID, ID_HEADER, send};
use crate::support::builder;
use crate::support::requests::{CMS, empty_request, plain_action};
use crate::support::server::{JSON, Server, http};

const TEXT_XML: &str = "content-type: text/xml;charset=utf-8\r\n";

fn service_error(
    name: &'static str,
    response: Vec<u8>,
    status: u16,
    code: &'static str,
    message: &'static str,
) -> Case {
    Case {
        name,
        script: send(response),
        kind: ErrorKind::Service,
        code: Some(code),
        status: Some(status),
        id: Some("1C-in-body"),
        message,
        executed: status == 200 || status >= 500,
    }
}

fn json(status: &str, body: &str) -> Vec<u8> {
    http(status, &format!("{JSON}{ID_HEADER}"), body)
}

#[tokio::test]
async fn errors_with_a_code_are_service_errors() {
    let body = |code: &str, message: &str| {
        format!(
            r#"{{"RequestId":"1C-in-body","HostId":"ecs","Code":"{code}","Message":"{message}"}}"#
        )
    };
    for (line, status, code) in [
        ("400 Bad Request", 400, "MissingParameter"),
        ("403 Forbidden", 403, "Forbidden.RAM"),
        ("404 Not Found", 404, "InvalidInstanceId.NotFound"),
        ("429 Too Many Requests", 429, "Throttling.User"),
        ("500 Internal Server Error", 500, "InternalError"),
        ("503 Service Unavailable", 503, "ServiceUnavailable"),
    ] {
        let response = json(line, &body(code, "The request failed."));
        service_error(line, response, status, code, "The request failed.").check().await;
    }
}

#[tokio::test]
async fn unusual_error_bodies_are_decoded() {
    let cases = [
        service_error(
            "lower-case members",
            json(
                "404 Not Found",
                r#"{"requestId":"1C-in-body","code":"A.NotFound","message":"no"}"#,
            ),
            404,
            "A.NotFound",
            "no",
        ),
        service_error(
            "a code that is a number",
            json("403 Forbidden", r#"{"RequestId":"1C-in-body","Code":403,"Message":"no"}"#),
            403,
            "403",
            "no",
        ),
        service_error(
            "a code without message",
            json("403 Forbidden", r#"{"RequestId":"1C-in-body","Code":"Forbidden","Message":""}"#),
            403,
            "Forbidden",
            "the service sent no message",
        ),
        service_error(
            "a message on several lines",
            json(
                "400 Bad Request",
                r#"{"RequestId":"1C-in-body","Code":"A","Message":"a\nb\u001b[1m"}"#,
            ),
            400,
            "A",
            "a b [1m",
        ),
        service_error(
            "XML",
            http(
                "400 Bad Request",
                TEXT_XML,
                "<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>1C-in-body</RequestId>\
                 <HostId>ecs</HostId><Code>InvalidVersion</Code><Message><![CDATA[No version.]]>\
                 </Message></Error>",
            ),
            400,
            "InvalidVersion",
            "No version.",
        ),
        service_error(
            "a byte order mark",
            json(
                "404 Not Found",
                "\u{feff}{\"RequestId\":\"1C-in-body\",\"Code\":\"A\",\"Message\":\"b\"}",
            ),
            404,
            "A",
            "b",
        ),
    ];
    for case in cases {
        case.check().await;
    }
}

#[tokio::test]
async fn a_rejected_signature_shows_no_parameters() {
    let withheld =
        "Not matched: the service's string to sign cannot be compared; check the access key secret";
    let another = "Not matched: the service received a request that differs from the signed one in the method: a proxy changed it, or the SDK has a bug";
    for (secrets, message) in [
        ("server string to sign is:POST&%2F&Password%3Dhush", withheld),
        ("Server String To Sign is:POST&%2F&Password%3Dhush", withheld),
        ("server StringToSign is [hush] server CanonicalRequest is [hush]", another),
        ("server CanonicalRequest is [hush] server StringToSign is [hush]", another),
    ] {
        let body = format!(
            r#"{{"RequestId":"1C-in-body","Code":"SignatureDoesNotMatch","Message":"Not matched. {secrets}"}}"#
        );
        let response = json("400 Bad Request", &body);
        let code = "SignatureDoesNotMatch";
        service_error("signature", response.clone(), 400, code, message).check().await;
        let error = error_of(response, plain_action()).await;
        assert!(!format!("{error:?} {error}").contains("hush"), "{error:?}");
    }
}

#[tokio::test]
async fn http_errors_without_a_code_are_described() {
    let cases = [
        (
            "the page of a gateway",
            "502 Bad Gateway",
            "<html>Bad Gateway</html>",
            "text/html",
            502,
            "the response is an HTTP error without an error code (content type text/html); \
          check the endpoint, and the proxy if there is one",
        ),
        (
            "an empty body",
            "503 Service Unavailable",
            "",
            "text/plain",
            503,
            "the response is an HTTP error without an error code (content type text/plain); \
          check the endpoint, and the proxy if there is one",
        ),
        (
            "JSON without code",
            "400 Bad Request",
            r#"{"error":"x","Code":""}"#,
            "application/json",
            400,
            "the response is an HTTP error without an error code (content type application/json); \
          check the endpoint, and the proxy if there is one",
        ),
        (
            "a redirect",
            "302 Found",
            "",
            "text/html",
            302,
            "the response is a redirect, which is not followed; \
          check the endpoint, and the proxy if there is one",
        ),
    ];
    for (name, line, body, kind, status, message) in cases {
        let headers = format!("content-type: {kind}\r\nlocation: /elsewhere\r\n{ID_HEADER}");
        let case = Case {
            name,
            script: send(http(line, &headers, body)),
            kind: ErrorKind::Service,
            code: None,
            status: Some(status),
            id: ID,
            message,
            executed: status >= 500,
        };
        case.check().await;
    }
}

#[tokio::test]
async fn errors_with_status_200_are_detected() {
    let body = |code: &str| {
        format!(
            r#"{{"RequestId":"1C-in-body","Code":{code},"Message":"no such event","Success":"false"}}"#
        )
    };
    let action = || Action::new(&CMS, "CreateWidgets");
    let response = json("200 OK", &body(r#""404""#));
    service_error("code as text", response.clone(), 200, "404", "no such event")
        .check_action(action())
        .await;
    let number = json("200 OK", &body("500"));
    service_error("code as number", number, 200, "500", "no such event")
        .check_action(action())
        .await;

    // Without a code, the member `Success` decides.
    for empty in [r#""""#, "null"] {
        let error = error_of(json("200 OK", &body(empty)), action()).await;
        let kept = (error.kind(), error.code(), error.message(), error.http_status());
        assert_eq!(kept, (ErrorKind::Service, None, "no such event", Some(200)));
    }
    for success in [r#""200""#, "200", r#""OK""#] {
        let server = Server::start(send(json("200 OK", &body(success)))).await;
        let client = builder().endpoint(server.url()).build().unwrap();
        let response = client.call(empty_request(action())).await;
        assert_eq!(response.unwrap().request_id, "1C-in-body", "{success}");
    }
    // For other services, `Code` is an ordinary member.
    let server = Server::start(send(response)).await;
    let client = builder().endpoint(server.url()).build().unwrap();
    assert_eq!(client.call(empty_request(plain_action())).await.unwrap().request_id, "1C-in-body");
}

#[tokio::test]
async fn all_details_of_an_error_response_are_kept() {
    let body = r#"{"RequestId":"","HostId":"ecs.example","Code":"Throttling.User","Message":"slow",
        "Recommend":"https://api.example/t"}"#;
    let error = error_of(json("400 Bad Request", body), plain_action()).await;
    assert_eq!(error.host_id(), Some("ecs.example"));
    assert_eq!(error.recommend(), Some("https://api.example/t"));
    assert_eq!(error.request_id(), ID);
    assert!(error.is_throttled() && !error.is_not_found());
    let error =
        error_of(json("404 Not Found", r#"{"Code":"InvalidDiskId.NotFound"}"#), plain_action())
            .await;
    assert!(error.is_not_found() && !error.is_throttled() && !error.is_timeout());
    let error = error_of(http("429 Too Many Requests", "", "slow down"), plain_action()).await;
    assert!(error.is_throttled() && error.code().is_none());
}

async fn error_of(response: Vec<u8>, action: Action) -> Error {
    let server = Server::start(send(response)).await;
    let client = builder().endpoint(server.url()).build().unwrap();
    client.call(empty_request(action)).await.unwrap_err()
}
