//! The rules of `api-specs`: what a parameter may be, beyond its type. A client is free to ignore
//! them, because a service relaxes limits without notice. This endpoint enforces those that are
//! certain, so that a program meets its mistakes here first.
//!
//! They are checked before the handler of an action, so a handler meets no request that breaks one.
//! First the value of each parameter, then which parameters the request has.

mod code;
mod condition;
#[cfg(test)]
mod examples;
mod load;
mod pattern;
mod presence;
mod sent;
#[cfg(test)]
mod tests;
mod text;
mod value;

#[cfg(test)]
pub(crate) use examples::examples;
use load::Rule;
use sent::Sent;

use crate::actions::{Call, reject};
use crate::recorded_request::is_secret;
use crate::service_error::{Result, ServiceError};

/// Rejects a request that breaks a rule, with the code that the action documents for it.
pub(crate) fn check(call: &Call<'_>) -> Result<()> {
    check_by(load::of(call.entry), call)
}

fn check_by(rules: &'static load::Rules, call: &Call<'_>) -> Result<()> {
    let sent = Sent::new(call.params);
    let request = Request { call, rules, sent: &sent };
    let broken = value::broken(&request)
        .or_else(|| presence::broken_for_action(&request))
        .or_else(|| presence::broken(&request));
    broken.map_or(Ok(()), |broken| Err(error(&request, &broken)))
}

/// The default of a text parameter of an ECS action.
pub(crate) fn default_text(action: &str, member: &str) -> Option<&'static str> {
    load::find("ecs", action).members.get(member)?.default.as_ref()?.as_str()
}

/// A request and the rules of its action.
struct Request<'r> {
    call: &'r Call<'r>,
    rules: &'static load::Rules,
    sent: &'r Sent<'r>,
}

impl Request<'_> {
    /// The rules, each with the places where its member can be: the start of the names of
    /// parameters.
    fn places(&self) -> impl Iterator<Item = (&'static str, &'static Rule, String)> + '_ {
        self.rules.members.iter().flat_map(|(path, rule)| {
            let places = self.sent.places(path).into_iter();
            places.map(move |place| (path.as_str(), rule, place))
        })
    }
}

/// A rule that a request breaks.
struct Broken {
    /// The key of the rule.
    key: &'static str,
    /// The path of the member.
    path: &'static str,
    /// The name of the parameter.
    name: String,
    /// What is wrong, without a period.
    reason: String,
}

fn error(request: &Request<'_>, broken: &Broken) -> ServiceError {
    let Broken { key, name, reason, .. } = broken;
    let message = match is_secret(name) {
        true => format!("{name}: the value breaks the rule {key}."),
        false => format!("{name}: {reason}."),
    };
    let error = reject(request.call, code::of(request, broken), message);
    // Some actions document a general code only as an error of the server.
    if error.status.is_server_error() {
        return ServiceError::bad(error.code, error.message);
    }
    error
}
