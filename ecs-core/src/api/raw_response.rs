//! A successful response before it is decoded.

use std::fmt;

use bytes::Bytes;
use ecs_record::DecodeError;
use ecs_record::internal::{self as record, DecodeRecord};

use super::error_body::ErrorBody;
use crate::error::{Error, ErrorKind, ResponseDetails};

/// A successful response before it is decoded.
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) status: u16,
    pub(crate) request_id: Option<String>,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
}

impl RawResponse {
    getters! {
        /// The HTTP status.
        pub fn status() -> u16 { status }
        /// The id of the request, from the header of the response.
        pub fn request_id() -> Option<&str> { request_id.as_deref() }
    }

    /// The body, which is a JSON object.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Decodes the body. A value that does not fit its field is left out, with an event at level WARN;
    /// [`Self::decode_lossy`] lists such values.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidResponse`] if the body is not valid JSON.
    pub fn decode<R: DecodeRecord + Default>(&self) -> Result<R, Error> {
        let (response, skipped) = self.decode_lossy()?;
        DecodeError::report(&skipped);
        Ok(response)
    }

    /// Decodes the body. The second part lists the values that do not fit their fields and were left
    /// out, at most the first 1,000 of them.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidResponse`] if the body is not valid JSON.
    pub fn decode_lossy<R: DecodeRecord + Default>(&self) -> Result<(R, Vec<DecodeError>), Error> {
        let mut response = R::default();
        let skipped = self.decode_into(&mut response)?;
        Ok((response, skipped))
    }

    pub(crate) fn decode_into(
        &self,
        response: &mut dyn DecodeRecord,
    ) -> Result<Vec<DecodeError>, Error> {
        record::decode(&self.body, response).map_err(|error| {
            self.invalid(format!("the response could not be decoded: {error}")).caused_by(error)
        })
    }

    /// Some responses have the id in the body only.
    pub(crate) fn has_request_id(&self) -> bool {
        self.request_id.is_some() || ErrorBody::request_id_in(&self.body).is_some()
    }

    /// The error of a response that cannot be used.
    #[doc(hidden)]
    pub fn invalid(&self, message: String) -> Error {
        let details = ResponseDetails {
            status: Some(self.status),
            request_id: self.request_id.clone().or_else(|| ErrorBody::request_id_in(&self.body)),
            body: Some(self.body.clone()),
            ..ResponseDetails::default()
        };
        let error = Error::new(ErrorKind::InvalidResponse, message).with_response(details);
        error.after_attempts(self.attempts, false)
    }
}

/// Without the body, which may contain secrets.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}
