//! One call with one scripted response, and the expected error.

use std::time::Duration;

use ecs_core::{Action, Error, ErrorKind};

use crate::faults::watch::Watch;
use crate::support::requests::{empty_request, plain_action};
use crate::support::server::{Server, Step};
use crate::support::signatures::nonce_and_signature;
use crate::support::{SECRET, builder};

/// The header with the request id, and the id.
pub(crate) const ID_HEADER: &str = "x-acs-request-id: 7E-in-header\r\n";
pub(crate) const ID: Option<&str> = Some("7E-in-header");

/// The steps of a server, and the resulting error.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) script: Vec<Step>,
    pub(crate) kind: ErrorKind,
    pub(crate) code: Option<&'static str>,
    pub(crate) status: Option<u16>,
    pub(crate) id: Option<&'static str>,
    /// `{host}` is the address of the server; the text after `…` comes from the system or a library.
    pub(crate) message: &'static str,
    pub(crate) executed: bool,
}

impl Case {
    /// Calls the server, and checks the error and that there was one request.
    pub(crate) async fn check(self) {
        self.check_action(plain_action()).await;
    }

    pub(crate) async fn check_action(self, action: Action) {
        println!("{}", self.name);
        let watch = Watch::begin();
        let server = Server::start(self.script.clone()).await;
        let error = call(&server, action).await;
        println!("    {error}");
        self.check_message(&error, &server.address.to_string());
        assert_eq!(error.kind(), self.kind);
        assert_eq!(error.code(), self.code);
        assert_eq!(error.http_status(), self.status);
        assert_eq!(error.request_id(), self.id);
        assert_eq!(error.may_have_been_executed(), self.executed);
        assert_eq!(error.action(), Some("CreateWidgets"));
        assert_eq!(error.attempts(), 1);
        assert_eq!(server.requests().len(), 1);
        self.check_display(&error);
        watch.add_error(&error);
        let signatures: Vec<_> = server.requests().iter().map(nonce_and_signature).collect();
        let signatures = signatures.iter().map(|[_, signature]| signature.as_str());
        watch.assert_silent(signatures.chain([SECRET]));
    }

    fn check_message(&self, error: &Error, host: &str) {
        let expected = self.message.replace("{host}", host);
        match expected.split_once('…') {
            None => assert_eq!(error.message(), expected),
            Some((start, _)) => {
                assert!(error.message().starts_with(start), "{error}");
                assert!(error.message().len() > start.len(), "{error}");
            }
        }
    }

    /// Action, code, message, status and request id on one line.
    fn check_display(&self, error: &Error) {
        let code = self.code.map(|code| format!("{code}: ")).unwrap_or_default();
        let facts = match (self.status, self.id) {
            (Some(status), Some(id)) => format!(" (status {status}, request {id})"),
            (Some(status), None) => format!(" (status {status})"),
            (None, _) => String::new(),
        };
        let expected = format!("CreateWidgets: {code}{}{facts}", error.message());
        assert_eq!(error.to_string(), expected);
        assert!(!expected.contains(char::is_control), "{expected:?}");
    }
}

/// The error of a call with a response limit of 1000 bytes. The timeout is long enough for all servers
/// except silent ones.
async fn call(server: &Server, action: Action) -> Error {
    let client = builder().endpoint(server.url()).max_response_size(1_000).build().unwrap();
    let call =
        client.call(empty_request(action)).attempt_timeout(Duration::from_millis(1_500)).send();
    let response = tokio::time::timeout(Duration::from_secs(60), call).await;
    response.expect("the timeout of the call has no effect").unwrap_err()
}

pub(crate) fn send(bytes: Vec<u8>) -> Vec<Step> {
    vec![Step::Send(bytes)]
}
