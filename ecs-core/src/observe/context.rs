//! Which attempt of which call it is.

use crate::action::Action;

/// One attempt of a call.
#[derive(Clone, Copy, Debug)]
pub struct AttemptContext<'a> {
    pub(crate) action: &'a Action,
    pub(crate) region: Option<&'a str>,
    pub(crate) host: &'a str,
    pub(crate) number: u32,
}

impl<'a> AttemptContext<'a> {
    /// The action that is called.
    pub fn action(&self) -> &'a Action {
        self.action
    }

    /// The region of the call, if it has one.
    pub fn region(&self) -> Option<&'a str> {
        self.region
    }

    /// The host that the request goes to, with its port if that is not the scheme's own.
    pub fn host(&self) -> &'a str {
        self.host
    }

    /// 1 for the first attempt.
    pub fn number(&self) -> u32 {
        self.number
    }
}
