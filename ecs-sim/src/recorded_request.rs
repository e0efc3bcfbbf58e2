//! What the endpoint remembers about a request.

use jiff::Timestamp;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use crate::fault::FaultKind;

/// The longest value that a log line shows, in characters.
const LONGEST_VALUE: usize = 120;

/// What stands for a value that is not shown.
pub(crate) const HIDDEN: &str = "***";

/// How a request says that it is signed.
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

/// One request and what became of it.
///
/// `Display` gives one line for a log, and `Debug` the same, with passwords and the like replaced
/// by `***`; the fields hold them. With `{:#}` it is a line for the request and one for each
/// parameter, in full length, which tells those that the action does not know.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// When it arrived, by the clock of the endpoint.
    pub time: Timestamp,
    /// `GET`, `POST` or whatever else was tried.
    pub method: String,
    /// `ecs`, `vpc`, `cms` or `sts`; empty if the version belongs to none of them.
    pub product: String,
    /// The API version as sent; empty if there was none or the request could not be decoded.
    pub version: String,
    /// The action as sent; empty if there was none or the request could not be decoded.
    pub action: String,
    /// How it was signed, rightly or wrongly; `None` if it was not.
    pub signature: Option<SignatureKind>,
    /// The decoded parameters of the action by name, without those that identify or sign.
    pub parameters: BTreeMap<String, String>,
    /// Names among the parameters that the metadata of the action does not have, sorted.
    pub unknown_parameters: Vec<String>,
    /// The HTTP status of the answer; 0 if a fault left the request without one.
    pub status: u16,
    /// The code of the answer if it was an error, also of one that came with status 200.
    pub error_code: Option<String>,
    /// The id that the answer carried.
    pub request_id: String,
    /// The fault that happened to the request. Under a clock that is off it is another one, if
    /// there was another one.
    pub fault: Option<FaultKind>,
    /// Whether the action was carried out, whatever the client was told.
    pub executed: bool,
    /// From its arrival until its answer was decided, without what a fault adds. The answer is
    /// sent after that.
    pub duration: Duration,
}

impl RecordedRequest {
    /// A request of which nothing is decoded or answered yet.
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
            duration: Duration::ZERO,
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
        if let Some(fault) = &self.fault {
            let executed = if self.executed { "executed" } else { "not executed" };
            write!(f, " [{fault}, {executed}]")?;
        }
        if f.alternate() { self.lines(f) } else { self.pairs(f) }
    }
}

impl RecordedRequest {
    /// The parameters in the order of their names: name, what may be shown of the value, and
    /// whether the metadata knows it.
    pub(crate) fn shown_parameters(&self) -> impl Iterator<Item = (&str, &str, bool)> {
        self.parameters.iter().map(|(name, value)| {
            let value = if is_secret(name) { HIDDEN } else { value };
            (name.as_str(), value, !self.unknown_parameters.contains(name))
        })
    }

    /// The code, or else whether all went well.
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

/// Names of parameters and members whose values belong into no log and on no page, rather too many
/// than too few.
pub(crate) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase().replace('_', "");
    let parts =
        ["password", "passwd", "secret", "privatekey", "userdata", "activationcode", "oidctoken"];
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
                 Colour = blue\\n  (unknown)\n    InstanceId = {long}\n    Password = ***"
            )
        );
    }

    #[test]
    fn a_line_tells_the_fault_and_whether_the_action_was_executed() {
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
