//! What the endpoint remembers about a request.

use jiff::Timestamp;
use std::collections::BTreeMap;
use std::fmt;

/// The longest value that a log line shows, in characters.
const LONGEST_VALUE: usize = 120;

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
/// by `***`. The fields hold them.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SeenRequest {
    /// When it arrived, by the clock of the endpoint.
    pub time: Timestamp,
    /// `GET`, `POST` or whatever else was tried.
    pub method: String,
    /// `ecs`, `vpc` or `cms`; empty if the version belongs to none of them.
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
    /// The HTTP status of the answer.
    pub status: u16,
    /// The code of the answer if it was an error, also of one that came with status 200.
    pub error_code: Option<String>,
    /// The id that the answer carried.
    pub request_id: String,
}

impl SeenRequest {
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
        }
    }
}

impl fmt::Debug for SeenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SeenRequest({self})")
    }
}

impl fmt::Display for SeenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let action = if self.action.is_empty() { "-" } else { &self.action };
        write!(f, "{:.0} {} {}", self.time, self.status, shown(action))?;
        match self.signature {
            Some(kind) => write!(f, " {kind}")?,
            None => f.write_str(" unsigned")?,
        }
        write!(f, " {}", self.error_code.as_deref().unwrap_or("ok"))?;
        for (name, value) in &self.parameters {
            let value = if is_secret(name) { "***".to_owned() } else { shown(value) };
            write!(f, " {}={value}", shown(name))?;
        }
        Ok(())
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

/// Names whose values belong into no log, rather too many than too few.
fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let parts = ["password", "passwd", "secret", "privatekey", "userdata", "activationcode"];
    parts.iter().any(|part| name.contains(part))
        || ["content", "commandcontent", "securitytoken"].contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_hides_secrets_and_stays_one_line() {
        let mut seen = SeenRequest::new(Timestamp::UNIX_EPOCH, "POST".into(), "ID".into());
        seen.action = "RunInstances".into();
        seen.signature = Some(SignatureKind::V3);
        seen.status = 400;
        seen.error_code = Some("MissingParameter".into());
        let pairs = [
            ("A", "two\nlines"),
            ("Password", "p"),
            ("PasswordInherit", "true"),
            ("x.UserData", "u"),
        ];
        seen.parameters = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        assert_eq!(
            seen.to_string(),
            "1970-01-01T00:00:00Z 400 RunInstances v3 MissingParameter \
             A=two\\nlines Password=*** PasswordInherit=*** x.UserData=***"
        );
    }
}
