//! The members of an error.

use ecs_record::internal::{DecodeField, DecodeRecord, Fields, Record, Slot, decode};

use crate::error::{AccessDeniedDetail, one_line};

/// What is read of the body of an error; the first letter of a member can be of either case. Other
/// members are passed over without being kept, so that a large body takes no memory beside its own.
#[derive(Default)]
pub(crate) struct ErrorBody {
    code: String,
    message: String,
    request_id: String,
    host_id: String,
    recommend: String,
    success: String,
    denied: Option<AccessDeniedDetail>,
}

impl ErrorBody {
    /// Reads a JSON object.
    pub(crate) fn json(body: &[u8]) -> Option<Self> {
        let mut members = Self::default();
        decode(body, &mut members).ok().map(|_| members)
    }

    /// Reads an XML error, which gateways send if they ignore `Accept`.
    pub(crate) fn xml(body: &[u8]) -> Option<Self> {
        let body = std::str::from_utf8(body).ok().filter(|body| body.contains("<Error>"))?;
        let text = |name| element(body, name).unwrap_or_default().to_owned();
        Some(Self {
            code: text("Code"),
            message: text("Message"),
            request_id: text("RequestId"),
            host_id: text("HostId"),
            recommend: text("Recommend"),
            ..Self::default()
        })
    }

    /// The id of the request in a body that may be broken after it.
    pub(super) fn request_id_in(body: &[u8]) -> Option<String> {
        let mut members = Self::default();
        drop(decode(body, &mut members));
        members.request_id()
    }

    pub(crate) fn code(&self) -> Option<String> {
        shown(&self.code)
    }

    /// The message, with its line breaks.
    pub(crate) fn message(&self) -> Option<&str> {
        Some(self.message.as_str()).filter(|text| !text.is_empty())
    }

    pub(crate) fn request_id(&self) -> Option<String> {
        shown(&self.request_id)
    }

    pub(crate) fn host_id(&self) -> Option<String> {
        shown(&self.host_id)
    }

    pub(crate) fn recommend(&self) -> Option<String> {
        shown(&self.recommend)
    }

    pub(crate) fn is_failure(&self) -> bool {
        self.success.eq_ignore_ascii_case("false")
    }

    /// Details that say anything, on one line each.
    pub(crate) fn access_denied(mut self) -> Option<AccessDeniedDetail> {
        let mut denied = self.denied.take().filter(|it| *it != AccessDeniedDetail::default())?;
        for text in denied.texts() {
            *text = one_line(std::mem::take(text));
        }
        Some(denied)
    }
}

fn shown(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| one_line(text.to_owned()))
}

fn element<'a>(body: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = body.split_once(&format!("<{name}>"))?;
    let (content, _) = rest.split_once(&format!("</{name}>"))?;
    let content = content.trim();
    let plain = content.strip_prefix("<![CDATA[").and_then(|rest| rest.strip_suffix("]]>"));
    Some(plain.unwrap_or(content))
}

impl Record for ErrorBody {
    fn fields<'a>(&'a self, _fields: &mut Fields<'a>) {}
}

impl DecodeRecord for ErrorBody {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Code" | "code" => &mut self.code,
            "Message" | "message" => &mut self.message,
            "RequestId" | "requestId" => &mut self.request_id,
            "HostId" | "hostId" => &mut self.host_id,
            "Recommend" | "recommend" => &mut self.recommend,
            "Success" | "success" => &mut self.success,
            "AccessDeniedDetail" => return Some(self.denied.slot()),
            _ => return None,
        };
        Some(slot.slot())
    }
}

impl Record for AccessDeniedDetail {
    fn fields<'a>(&'a self, _fields: &mut Fields<'a>) {}
}

impl DecodeRecord for AccessDeniedDetail {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AuthAction" | "authAction" => &mut self.auth_action,
            "AuthPrincipalDisplayName" | "authPrincipalDisplayName" => {
                &mut self.auth_principal_display_name
            }
            "AuthPrincipalOwnerId" | "authPrincipalOwnerId" => &mut self.auth_principal_owner_id,
            "AuthPrincipalType" | "authPrincipalType" => &mut self.auth_principal_type,
            "PolicyType" | "policyType" => &mut self.policy_type,
            "NoPermissionType" | "noPermissionType" => &mut self.no_permission_type,
            "EncodedDiagnosticMessage" | "encodedDiagnosticMessage" => {
                &mut self.encoded_diagnostic_message
            }
            _ => return None,
        };
        Some(slot.slot())
    }
}
