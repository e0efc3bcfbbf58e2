//! What must hold for a behaviour of the server.

use ecs_core::Error;

/// The policy of the tests has three attempts, and one more after another clock.
const MOST_ATTEMPTS: usize = 4;

#[derive(Clone)]
pub(crate) struct Expected {
    pub(crate) name: String,
    pub(crate) succeeds: bool,
    /// It may also succeed.
    may_succeed: bool,
    /// The response says that the action was not executed.
    is_rejection: bool,
    /// The same, and that it can be retried.
    proves_rejection: bool,
    /// Nothing can reach the service, and the error knows that.
    nothing_sent: bool,
}

impl Expected {
    pub(crate) fn failure(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            succeeds: false,
            may_succeed: false,
            is_rejection: false,
            proves_rejection: false,
            nothing_sent: false,
        }
    }

    pub(crate) fn success(name: impl Into<String>) -> Self {
        Self { succeeds: true, ..Self::failure(name) }
    }

    /// The response says that the action was not executed; a retry does not help.
    pub(crate) fn rejected(self) -> Self {
        Self { is_rejection: true, ..self }
    }

    /// What the server does proves that the action was not executed, so that it can be retried.
    pub(crate) fn not_executed(self) -> Self {
        Self { is_rejection: true, proves_rejection: true, ..self }
    }

    /// The client may take the response or not.
    pub(crate) fn or_success(self) -> Self {
        Self { may_succeed: true, ..self }
    }

    pub(crate) fn nothing_sent(self) -> Self {
        Self { nothing_sent: true, ..self }
    }

    /// Checks the result of a call. `executed` is the number of requests that the server received.
    pub(crate) fn check(
        &self,
        name: &str,
        result: &Result<(), Error>,
        executed: usize,
        is_idempotent: bool,
    ) {
        let most = if is_idempotent || self.proves_rejection { MOST_ATTEMPTS } else { 1 };
        assert!(executed <= most, "{name}: executed {executed} times: {result:?}");
        let is_expected = result.is_ok() == self.succeeds || self.may_succeed;
        assert!(is_expected, "{name}: {result:?}");
        if let Err(error) = result {
            self.check_error(name, error, executed);
        }
    }

    /// The error must not deny an execution, and must be one line without a secret.
    fn check_error(&self, name: &str, error: &Error, executed: usize) {
        let denied = executed > 0 && !error.may_have_been_executed();
        assert!(!denied || self.is_rejection, "{name}: {error}");
        assert!(!self.nothing_sent || !error.may_have_been_executed(), "{name}: {error}");
        let text = error.to_string();
        assert!(!text.contains(char::is_control) && text.len() < 2_000, "{name}: {text:?}");
        assert!(!format!("{error:?}").contains("invented-password"), "{name}");
    }
}
