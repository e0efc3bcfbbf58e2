//! The record of one request.

use jiff::Timestamp;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use crate::fault::FaultKind;
use crate::reply::{Format, Reply};

/// The longest value in a log line, in characters.
const LONGEST_VALUE: usize = 120;

/// The length at which the text of a response is cut, in bytes.
const LONGEST_RESPONSE: usize = 32 * 1024;

/// The shortest secret parameter that is searched for in the response, in bytes. A shorter one
/// would hide unrelated texts.
const SHORTEST_ECHO: usize = 8;

/// Replaces secret values.
pub(crate) const HIDDEN: &str = "***";

/// The signature scheme of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureKind {
    /// HMAC-SHA1 over the parameters, `SignatureVersion=1.0`.
    V1,
    /// `ACS3-HMAC-SHA256` in the `Authorization` header.
    V3,
}

impl fmt::Display for SignatureKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V1 => "v1",
            Self::V3 => "v3",
        })
    }
}

/// A recorded request and its outcome.
///
/// `Display` writes one line for a log, and `Debug` the same. Both replace secrets such as
/// passwords by `***`; the fields contain them. `{:#}` writes one line for the request and one for
/// each parameter, in full length, and marks the parameters that the action does not have. Their
/// values are hidden too, because a misspelt name may be that of a secret.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The time of arrival, by the clock of the endpoint.
    pub time: Timestamp,
    /// The HTTP method, also of a method that is not supported.
    pub method: String,
    /// `ecs`, `vpc`, `cms` or `sts`; empty if the version belongs to no known product.
    pub product: String,
    /// The API version as sent; empty if it is missing or the request could not be decoded.
    pub version: String,
    /// The action as sent; empty if it is missing or the request could not be decoded.
    pub action: String,
    /// The signature scheme, whether or not the signature was valid; `None` if unsigned.
    pub signature: Option<SignatureKind>,
    /// The decoded parameters of the action by name, without those of the signature.
    pub parameters: BTreeMap<String, String>,
    /// Names of parameters that are not in the metadata of the action, sorted.
    pub unknown_parameters: Vec<String>,
    /// The HTTP status of the response; 0 if a fault suppressed the response.
    pub status: u16,
    /// The error code of the response, including errors with status 200.
    pub error_code: Option<String>,
    /// The request id of the response.
    pub request_id: String,
    /// The fault that was applied. If a clock offset and another fault were both applied, the other
    /// one.
    pub fault: Option<FaultKind>,
    /// Whether the action was executed, regardless of the response.
    pub executed: bool,
    /// Whether the response was generated from the schema alone, as its header `x-ecs-sim` says.
    pub generated: bool,
    /// The time from arrival until the response was determined. Delays added by a fault are not
    /// included.
    pub duration: Duration,
    /// The body of the response for people: indented, of bounded length, without secrets.
    pub(crate) response: String,
}

impl RecordedRequest {
    /// A request before decoding.
    pub(crate) fn new(time: Timestamp, method: String, request_id: String) -> Self {
        Self {
            time,
            method,
            product: String::new(),
            version: String::new(),
            action: String::new(),
            signature: None,
            parameters: BTreeMap::new(),
            unknown_parameters: Vec::new(),
            status: 0,
            error_code: None,
            request_id,
            fault: None,
            executed: false,
            generated: false,
            duration: Duration::ZERO,
            response: String::new(),
        }
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecordedRequest({self})")
    }
}

impl fmt::Display for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let action = if self.action.is_empty() { "-" } else { &self.action };
        write!(f, "{:.0} {} {}", self.time, self.shown_status(), shown(action))?;
        match self.signature {
            Some(kind) => write!(f, " {kind}")?,
            None => f.write_str(" unsigned")?,
        }
        write!(f, " {}", self.outcome())?;
        if self.generated {
            f.write_str(" (generated)")?;
        }
        if let Some(fault) = &self.fault {
            let executed = if self.executed { "executed" } else { "not executed" };
            write!(f, " [{fault}, {executed}]")?;
        }
        if f.alternate() { self.lines(f) } else { self.pairs(f) }
    }
}

impl RecordedRequest {
    /// The parameters sorted by name: name, value with secrets hidden, and whether the metadata has
    /// the parameter.
    pub(crate) fn shown_parameters(&self) -> impl Iterator<Item = (&str, &str, bool)> {
        self.parameters.iter().map(|(name, value)| {
            // A misspelt name may be that of a secret.
            let is_known = !self.unknown_parameters.contains(name);
            let value = if is_known && !is_secret(name) { value } else { HIDDEN };
            (name.as_str(), value, is_known)
        })
    }

    /// Records what the response contains, and its origin.
    pub(crate) fn note_response(&mut self, reply: &Reply, format: Format) {
        self.generated = reply.is_generated();
        let is_long = |value: &&str| value.len() >= SHORTEST_ECHO;
        let secrets = self.parameters.iter().filter(|(name, _)| is_secret(name));
        let secrets: Vec<&str> = secrets.map(|(_, value)| value.as_str()).filter(is_long).collect();
        let mut text = reply.shown(format, &self.action, &secrets, LONGEST_RESPONSE);
        let end = (0..=LONGEST_RESPONSE).rev().find(|end| text.is_char_boundary(*end));
        if let Some(end) = end.filter(|end| *end < text.len()) {
            text.truncate(end);
            text.push_str("\n…");
        }
        self.response = text;
    }

    /// The error code, or a word for success.
    pub(crate) fn outcome(&self) -> &str {
        match (&self.error_code, self.status) {
            (Some(code), _) => code,
            (None, 0) => "no response",
            (None, 200..=299) => "ok",
            (None, _) => "-",
        }
    }

    pub(crate) fn shown_status(&self) -> String {
        if self.status == 0 { "---".to_owned() } else { self.status.to_string() }
    }

    pub(crate) fn shown_duration(&self) -> String {
        format!("{:.1} ms", self.duration.as_secs_f64() * 1000.0)
    }

    fn pairs(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.shown_parameters()
            .try_for_each(|(name, value, _)| write!(f, " {}={}", shown(name), shown(value)))
    }

    fn lines(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, " {} {}", self.shown_duration(), self.request_id)?;
        self.shown_parameters().try_for_each(|(name, value, is_known)| {
            let mark = if is_known { "" } else { "  (unknown)" };
            write!(f, "\n    {} = {}{mark}", name.escape_debug(), value.escape_debug())
        })
    }
}

/// One line, without control characters, of bounded length.
fn shown(text: &str) -> String {
    let mut short: String = text.chars().take(LONGEST_VALUE).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short.escape_debug().to_string()
}

/// Whether values of this parameter or member must not appear in logs or pages. Errs on the side of
/// hiding.
pub(crate) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase().replace('_', "");
    let parts = [
        "password",
        "passwd",
        "secret",
        "privatekey",
        "userdata",
        "activationcode",
        "oidctoken",
        "externalid",
        // Both contain a token.
        "vncurl",
        "websocketurl",
    ];
    parts.iter().any(|part| name.contains(part))
        || ["content", "commandcontent", "securitytoken", "token"].contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_hides_secrets_and_stays_one_line() {
        let mut recorded = RecordedRequest::new(Timestamp::UNIX_EPOCH, "POST".into(), "ID".into());
        recorded.action = "RunInstances".into();
        recorded.signature = Some(SignatureKind::V3);
        recorded.status = 400;
        recorded.error_code = Some("MissingParameter".into());
        let pairs = [
            ("A", "two\nlines"),
            ("Password", "p"),
            ("PasswordInherit", "true"),
            ("x.UserData", "u"),
        ];
        recorded.parameters = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        assert_eq!(
            recorded.to_string(),
            "1970-01-01T00:00:00Z 400 RunInstances v3 MissingParameter \
             A=two\\nlines Password=*** PasswordInherit=*** x.UserData=***"
        );
    }

    #[test]
    fn the_long_form_has_a_line_for_each_parameter() {
        let mut recorded = RecordedRequest::new(Timestamp::UNIX_EPOCH, "POST".into(), "ID".into());
        (recorded.action, recorded.status) = ("StopInstance".into(), 200);
        recorded.duration = Duration::from_micros(1250);
        let long = "x".repeat(500);
        let pairs = [("Colour", "blue\n"), ("InstanceId", long.as_str()), ("Password", "p")];
        recorded.parameters = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        recorded.unknown_parameters = vec!["Colour".to_owned()];
        assert_eq!(
            format!("{recorded:#}"),
            format!(
                "1970-01-01T00:00:00Z 200 StopInstance unsigned ok 1.2 ms ID\n    \
                 Colour = ***  (unknown)\n    InstanceId = {long}\n    Password = ***"
            )
        );
    }

    #[test]
    fn a_line_has_the_fault_and_whether_the_action_was_executed() {
        let mut recorded = RecordedRequest::new(Timestamp::UNIX_EPOCH, "POST".into(), "ID".into());
        recorded.action = "StopInstance".into();
        recorded.signature = Some(SignatureKind::V1);
        recorded.fault = Some(FaultKind::Reset);
        let start = "1970-01-01T00:00:00Z --- StopInstance v1 no response";
        assert_eq!(recorded.to_string(), format!("{start} [reset, not executed]"));
        recorded.executed = true;
        assert_eq!(recorded.to_string(), format!("{start} [reset, executed]"));
        (recorded.fault, recorded.status) = (Some(FaultKind::BadGateway), 502);
        let line = "1970-01-01T00:00:00Z 502 StopInstance v1 - [bad_gateway, executed]";
        assert_eq!(recorded.to_string(), line);
    }
}
