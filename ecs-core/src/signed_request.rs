//! From the parameters of a call to a signed request, anew for every attempt.

use std::fmt;

use jiff::Timestamp;

use crate::action::Action;
use crate::client::Client;
use crate::clock;
use crate::credentials::Credentials;
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::params::Params;
use crate::sign::{self, Body, SignatureVersion, SignedText, Unsigned};
use crate::transport::HttpRequest;

/// A query longer than this goes into the body: servers and proxies limit the length of a URL.
const LONGEST_QUERY: usize = 8 << 10;

/// A request that is ready to be sent, and what its signature was made over.
pub(crate) struct SignedRequest {
    pub(crate) request: HttpRequest,
    pub(crate) signed: SignedText,
}

impl Client {
    /// Signs a request with a nonce of its own.
    pub(crate) fn sign(
        &self,
        action: &Action,
        params: &Params,
        endpoint: &Endpoint,
        credentials: &Credentials,
        time: Timestamp,
    ) -> Result<SignedRequest, Error> {
        let nonce = self.config.platform.random.unique();
        let (query, body) = split(params);
        let unsigned = Unsigned {
            method: "POST",
            host: &endpoint.host,
            action: action.name(),
            version: action.service.version,
            query,
            body,
            credentials,
            timestamp: &clock::in_seconds(time),
            nonce: &nonce,
        };
        let signed = match self.config.signature {
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
            .header("user-agent", &*self.config.user_agent)
            .body(signed.body)
            .map_err(unbuildable)?;
        Ok(SignedRequest { request, signed: signed.text })
    }
}

impl fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing").field("method", self.request.method()).finish_non_exhaustive()
    }
}

/// Parameters go into the query, and into a form body when the query would be too long.
fn split(params: &Params) -> (Vec<(&str, &str)>, Body<'_>) {
    if sign::query(params.iter()).len() > LONGEST_QUERY {
        (Vec::new(), Body::Form(params.iter().collect()))
    } else {
        (params.iter().collect(), Body::Empty)
    }
}

fn unbuildable(error: http::Error) -> Error {
    let message = format!("the request could not be built: {error}");
    Error::new(ErrorKind::InvalidRequest, message).caused_by(error)
}
