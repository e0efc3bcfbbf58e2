//! The context of an attempt.

use crate::api::Action;

/// One attempt of a call, as interceptors see it.
#[derive(Clone, Copy, Debug)]
pub struct AttemptContext<'a> {
    pub(crate) action: &'a Action,
    pub(crate) region: Option<&'a str>,
    pub(crate) host: &'a str,
    pub(crate) number: u32,
}

impl<'a> AttemptContext<'a> {
    /// The action.
    pub fn action(&self) -> &'a Action {
        self.action
    }

    /// The region of the call, if it has one.
    pub fn region(&self) -> Option<&'a str> {
        self.region
    }

    /// The host of the endpoint, with the port unless it is the scheme's default.
    pub fn host(&self) -> &'a str {
        self.host
    }

    /// The number of the attempt, starting with 1.
    pub fn number(&self) -> u32 {
        self.number
    }
}
