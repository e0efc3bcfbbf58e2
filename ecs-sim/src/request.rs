//! Decoded requests, before their signature is checked.

use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};

use crate::body;
use crate::params::{Params, decode_into};
use crate::recorded_request::SignatureKind;
use crate::reply::Format;
use crate::service_error::{Result, ServiceError};

/// Parameters of signature v1 that are sent beside those of the action.
const COMMON: [&str; 11] = [
    "AccessKeyId",
    "Action",
    "Format",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

/// Method, headers, parameters and body bytes.
pub(crate) struct ApiRequest {
    pub(crate) method: Method,
    pub(crate) headers: HeaderMap,
    /// Parameters of the URL.
    pub(crate) query: Params,
    /// Parameters of the URL and of a form body.
    pub(crate) params: Params,
    pub(crate) body: Vec<u8>,
}

impl ApiRequest {
    /// Reads and decodes a request. The body is read only if method and path are valid.
    pub(crate) async fn read(request: Request) -> Result<Self> {
        let (parts, body) = request.into_parts();
        check_target(&parts)?;
        let mut query = Params::new();
        decode_into(parts.uri.query().unwrap_or_default(), &mut query)?;
        let body = body::read(body).await?;
        let params = with_form(&parts, &body, &query)?;
        Ok(Self { method: parts.method, headers: parts.headers, query, params, body })
    }

    /// The signature scheme that the request claims.
    pub(crate) fn signature_kind(&self) -> Option<SignatureKind> {
        if self.headers.contains_key(header::AUTHORIZATION) {
            Some(SignatureKind::V3)
        } else if ["Signature", "SignatureVersion"]
            .iter()
            .any(|name| self.params.contains_key(*name))
        {
            Some(SignatureKind::V1)
        } else {
            None
        }
    }

    /// Whether a parameter names the action, as with signature v1. `Format` is respected only then.
    fn is_rpc(&self) -> bool {
        let unsigned = self.signature_kind().is_none() && self.params.contains_key("Action");
        unsigned || self.signature_kind() == Some(SignatureKind::V1)
    }

    /// The name of the action: a header for V3, a parameter for v1, either when unsigned.
    pub(crate) fn action(&self) -> Option<&str> {
        self.target("x-acs-action", "Action")
    }

    /// The API version, found like [`Self::action`].
    pub(crate) fn version(&self) -> Option<&str> {
        self.target("x-acs-version", "Version")
    }

    /// The response format. Where `Format` is respected, the default is XML, unless `Accept` asks
    /// for JSON.
    pub(crate) fn format(&self) -> Format {
        if !self.is_rpc() {
            return Format::Json;
        }
        let wanted = self.params.get("Format").map(String::as_str).filter(|text| !text.is_empty());
        let accepted = || self.header("accept").unwrap_or_default();
        if wanted.unwrap_or_else(accepted).to_ascii_lowercase().contains("json") {
            Format::Json
        } else {
            Format::Xml
        }
    }

    /// The parameters of the action. With V3 these are all parameters.
    pub(crate) fn action_params(&self) -> Params {
        let mut params = self.params.clone();
        if self.signature_kind() != Some(SignatureKind::V3) {
            params.retain(|name, _| !COMMON.contains(&name.as_str()));
        }
        params
    }

    fn target(&self, header: &str, parameter: &str) -> Option<&str> {
        let sent = || self.params.get(parameter).map(String::as_str);
        match self.signature_kind() {
            Some(SignatureKind::V3) => self.header(header),
            Some(SignatureKind::V1) => sent(),
            None => sent().or_else(|| self.header(header)),
        }
        .filter(|value| !value.is_empty())
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

fn check_target(parts: &Parts) -> Result<()> {
    if parts.method != Method::GET && parts.method != Method::POST {
        return Err(ServiceError::new(
            StatusCode::FORBIDDEN,
            "UnsupportedHTTPMethod",
            format!("{} is not accepted; use GET or POST.", parts.method),
        ));
    }
    if parts.uri.path() != "/" {
        return Err(ServiceError::not_found(
            "InvalidApi.NotFound",
            format!("Every action has the path /, not {}.", parts.uri.path()),
        ));
    }
    Ok(())
}

/// The parameters of the URL and of a form body. A name in both is rejected.
fn with_form(parts: &Parts, body: &[u8], query: &Params) -> Result<Params> {
    let mut params = query.clone();
    if parts.method != Method::POST || !is_form(&parts.headers) {
        return Ok(params);
    }
    let text = std::str::from_utf8(body)
        .map_err(|_| ServiceError::invalid("The form body contains bytes that must be escaped."))?;
    let mut form = Params::new();
    decode_into(text, &mut form)?;
    match form.keys().find(|name| query.contains_key(*name)) {
        Some(name) => Err(ServiceError::invalid(format!(
            "The parameter {name} is in the query and in the body."
        ))),
        None => {
            params.append(&mut form);
            Ok(params)
        }
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    content_type.and_then(|text| text.split(';').next()).is_some_and(|essence| {
        essence.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")
    })
}
