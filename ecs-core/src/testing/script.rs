//! Scripted replies by action, and their use.

use std::collections::{BTreeMap, VecDeque};

use super::reply::Failure;
use super::{ReplayedRequest, Reply};
use crate::platform::TransportErrorKind;

/// The replies of a test, and the requests so far.
#[derive(Debug, Default)]
pub(super) struct Script {
    replies: BTreeMap<String, Replies>,
    otherwise: Option<Reply>,
    pub(super) requests: Vec<ReplayedRequest>,
    pub(super) unexpected: Vec<String>,
}

/// The replies to one action.
#[derive(Debug, Default)]
struct Replies {
    next: VecDeque<Reply>,
    used: usize,
    repeat: Option<Reply>,
}

impl Script {
    pub(super) fn add(&mut self, action: String, reply: Reply) {
        self.replies.entry(action).or_default().next.push_back(reply);
    }

    pub(super) fn repeat(&mut self, action: String, reply: Reply) {
        self.replies.entry(action).or_default().repeat = Some(reply);
    }

    pub(super) fn otherwise(&mut self, reply: Reply) {
        self.otherwise = Some(reply);
    }

    /// Stores a request, and returns the reply to it.
    pub(super) fn reply_to(&mut self, request: &ReplayedRequest) -> Reply {
        self.requests.push(request.clone());
        let action = request.action();
        let scripted = self.replies.get_mut(action).and_then(Replies::take);
        scripted.or_else(|| self.otherwise.clone()).unwrap_or_else(|| {
            self.unexpected.push(action.to_owned());
            let message = format!(
                "no reply is scripted for {action} ({}); add one with `on` or `repeat`",
                self.summary()
            );
            Reply::failure(Failure::new(TransportErrorKind::InvalidRequest, message))
        })
    }

    /// The action of each unused reply.
    pub(super) fn unused(&self) -> Vec<String> {
        let unused = |(action, replies): (&String, &Replies)| {
            std::iter::repeat_n(action.clone(), replies.next.len())
        };
        self.replies.iter().flat_map(unused).collect()
    }

    fn summary(&self) -> String {
        let lines = self.replies.iter().map(|(action, replies)| match replies.repeat {
            Some(_) => format!("{action} any number of times"),
            None => format!("{action} {} of {} left", replies.next.len(), replies.count()),
        });
        match lines.collect::<Vec<_>>() {
            lines if lines.is_empty() => "the script is empty".to_owned(),
            lines => format!("scripted: {}", lines.join(", ")),
        }
    }
}

impl Replies {
    fn take(&mut self) -> Option<Reply> {
        let next = self.next.pop_front();
        self.used += usize::from(next.is_some());
        next.or_else(|| self.repeat.clone())
    }

    fn count(&self) -> usize {
        self.used + self.next.len()
    }
}
