//! Construction of errors, in this crate and in those on top of it.

use std::cmp::Reverse;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use super::{AccessDeniedDetail, Error, ErrorKind, Inner, ResponseDetails};
use crate::platform::TransportError;

impl Error {
    /// Creates an error of a [credentials provider](crate::ProvideCredentials). `message` is one line
    /// that says what is missing or was rejected, and what to do, without any secret.
    pub fn credentials(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Credentials, message)
    }

    /// Creates an error of invalid settings, for crates on top of this one. `message` is one line that
    /// says what is wrong and what to do.
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }
}

/// The length from which a text is recognized as a secret.
const MIN_SECRET: usize = 4;

/// The bytes that an error keeps of a message, and of a code or an id. The service's are much shorter.
const MAX_MESSAGE: usize = 3_000;
const MAX_WORD: usize = 200;

/// Adjustments, for the crates of this workspace.
impl Error {
    #[doc(hidden)]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: one_line(message.into()),
            action: None,
            response: ResponseDetails::default(),
            sent: false,
            attempts: 0,
            executed_before: false,
            not_retried: None,
            source: None,
        }))
    }

    setters! {
        #[doc(hidden)]
        pub fn for_action(action: &str) { 0.action = Some(action.to_owned()) }
        /// Replaces the message.
        #[doc(hidden)]
        pub fn with_message(message: impl Into<String>) { 0.message = one_line(message.into()) }
        #[doc(hidden)]
        pub fn caused_by(source: impl StdError + Send + Sync + 'static) {
            0.source = Some(Arc::new(source))
        }
        pub(crate) fn not_retried(reason: &'static str) { 0.not_retried = Some(reason) }
    }

    /// Adds the response. The request was sent.
    #[doc(hidden)]
    pub fn with_response(mut self, response: ResponseDetails) -> Self {
        self.0.response = response;
        self.0.sent = true;
        self.0.attempts = 1;
        self
    }

    /// Sets the number of attempts, and whether an earlier one may have been executed.
    pub(crate) fn after_attempts(mut self, attempts: u32, executed_before: bool) -> Self {
        self.0.attempts = attempts;
        self.0.executed_before = executed_before;
        self
    }

    /// The error of an attempt that was not sent, after `attempts` earlier ones.
    pub(crate) fn before_attempt(mut self, attempts: u32, executed_before: bool) -> Self {
        self.0.sent = false;
        self.after_attempts(attempts, executed_before)
    }

    pub(crate) fn hint(mut self, hint: &str) -> Self {
        self.0.message = format!("{}; {hint}", self.0.message.trim_end_matches('.'));
        self
    }

    #[doc(hidden)]
    pub fn response(&self) -> &ResponseDetails {
        &self.0.response
    }

    /// Prepends where it happened.
    #[doc(hidden)]
    pub fn within(mut self, place: impl fmt::Display) -> Self {
        self.0.message = one_line(format!("{place}: {}", self.0.message));
        self
    }

    /// The error of a credentials provider. The call that needs the credentials was not sent.
    #[doc(hidden)]
    pub fn of_credentials(mut self) -> Self {
        self.0.kind = ErrorKind::Credentials;
        self.before_attempt(0, false)
    }

    /// Redacts `secrets` in the texts that the service sent, in case it quoted one. Shorter ones than
    /// [`MIN_SECRET`] could be part of any word; longer ones come first, because they can contain others.
    /// Then cuts texts that are longer than anything that the service sends.
    #[doc(hidden)]
    pub fn redact<'a>(mut self, secrets: impl IntoIterator<Item = &'a str>) -> Self {
        let Inner { message, response, .. } = &mut *self.0;
        let secrets = secrets.into_iter().filter(|secret| secret.len() >= MIN_SECRET);
        let mut secrets: Vec<_> = secrets.collect();
        secrets.sort_unstable_by_key(|secret| Reverse(secret.len()));
        for secret in secrets {
            for text in response.texts().chain([&mut *message]) {
                if text.contains(secret) {
                    *text = text.replace(secret, "[redacted]");
                }
            }
        }
        // Not before: a part of a secret would no longer be recognized.
        shorten(message, MAX_MESSAGE);
        for text in [&mut response.code, &mut response.request_id].into_iter().flatten() {
            shorten(text, MAX_WORD);
        }
        self
    }
}

impl ResponseDetails {
    /// Every text that the service sent and that is shown.
    fn texts(&mut self) -> impl Iterator<Item = &mut String> {
        let Self { code, request_id, host_id, recommend, access_denied, .. } = self;
        let denied = access_denied.iter_mut().flat_map(AccessDeniedDetail::texts);
        [code, request_id, host_id, recommend].into_iter().flatten().chain(denied)
    }
}

impl AccessDeniedDetail {
    pub(crate) fn texts(&mut self) -> [&mut String; 7] {
        [
            &mut self.auth_action,
            &mut self.auth_principal_display_name,
            &mut self.auth_principal_owner_id,
            &mut self.auth_principal_type,
            &mut self.policy_type,
            &mut self.no_permission_type,
            &mut self.encoded_diagnostic_message,
        ]
    }
}

/// Cuts a text that is longer than a number of bytes: a response can have megabytes, and an error is a
/// line of a log.
fn shorten(text: &mut String, max: usize) {
    if text.len() > max {
        let end = (0..=max).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
        text.truncate(end);
        text.push('…');
    }
}

/// Messages quote files and responses, whose control characters could forge lines of a log.
pub(crate) fn one_line(message: String) -> String {
    match message.contains(char::is_control) {
        true => message.replace(char::is_control, " "),
        false => message,
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        let mut failed =
            Self::new(error.kind.into(), error.message).with_response(ResponseDetails {
                status: error.status,
                request_id: error.request_id,
                ..ResponseDetails::default()
            });
        failed.0.source = error.source.map(Arc::from);
        failed.0.attempts = u32::from(failed.kind() != ErrorKind::InvalidRequest);
        failed
    }
}
