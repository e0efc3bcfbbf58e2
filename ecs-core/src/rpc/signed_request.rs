//! Signing of one attempt.

use jiff::Timestamp;

use super::Rpc;
use crate::api::{Action, Params};
use crate::auth::Credentials;
use crate::error::{Error, ErrorKind};
use crate::net::Endpoint;
use crate::platform::{HttpRequest, to_utc_seconds};
use crate::sign::{self, Body, SignatureVersion, SignedText, Unsigned};

/// A longer query is sent in the body: servers and proxies limit the length of a URL. 8 KiB is the
/// default of nginx (`large_client_header_buffers`) and Apache (`LimitRequestLine`).
const MAX_QUERY: usize = 8 << 10;

/// A request that is ready to be sent, and the text that was signed.
pub(super) struct SignedRequest {
    pub(super) request: HttpRequest,
    pub(super) signed: SignedText,
}

/// Signs a request with a new nonce.
pub(super) fn sign(
    rpc: &Rpc,
    action: &Action,
    params: &Params,
    endpoint: &Endpoint,
    credentials: &Credentials,
    time: Timestamp,
) -> Result<SignedRequest, Error> {
    let nonce = rpc.platform.random.unique();
    let (query, body) = placed(action, params);
    let unsigned = Unsigned {
        method: "POST",
        host: &endpoint.host,
        action: action.name(),
        version: action.service().version,
        query,
        body,
        credentials,
        timestamp: &to_utc_seconds(time),
        nonce: &nonce,
    };
    let signed = match rpc.signature {
        SignatureVersion::V1 => sign::v1(&unsigned),
        SignatureVersion::V3 => sign::v3(&unsigned),
    };
    let url = format!("{}://{}/?{}", endpoint.scheme, endpoint.host, signed.query);
    let mut builder = http::Request::post(url);
    for (name, value) in signed.headers {
        builder = builder.header(name, value);
    }
    let request = builder
        .header("accept", "application/json")
        .header("user-agent", &*rpc.user_agent)
        .body(signed.body.into())
        .map_err(unbuildable)?;
    Ok(SignedRequest { request, signed: signed.text })
}

/// Query and body: parameters are sent in the query, or as a form if they are secret or too long.
fn placed<'a>(action: &Action, params: &'a Params) -> (Vec<(&'a str, &'a str)>, Body<'a>) {
    if action.in_body || sign::encoded_len(params.iter()) > MAX_QUERY {
        (Vec::new(), Body::Form(params.iter().collect()))
    } else {
        (params.iter().collect(), Body::Empty)
    }
}

fn unbuildable(error: http::Error) -> Error {
    let message = format!("the request could not be built: {error}");
    Error::new(ErrorKind::InvalidRequest, message).caused_by(error)
}
