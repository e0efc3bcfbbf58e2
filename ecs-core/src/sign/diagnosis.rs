//! Diagnosis of a rejected signature: the service quotes its own string to sign, which is compared
//! with ours.

/// The text that was signed. It contains every parameter, so it has no debug output.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SignedText(pub(super) Option<Text>);

#[derive(Clone, PartialEq, Eq)]
pub(super) enum Text {
    V1(String),
    V3(String),
}

const INCOMPARABLE: &str =
    "the service's string to sign cannot be compared; check the access key secret";

const WRONG_SECRET: &str = "the service signed the same text with another secret: the access key \
    secret does not belong to the access key id; check both";

/// The message without the quoted string to sign, and with the diagnosis. `None` if the message does
/// not quote a string to sign.
pub(crate) fn diagnose(message: &str, ours: &SignedText) -> Option<String> {
    let shown = before_signed_text(message)?.trim_end_matches([' ', ',', ';', '.']);
    let reason = reason(message, ours).unwrap_or_else(|| INCOMPARABLE.to_owned());
    Some(format!("{shown}: {reason}"))
}

/// The part of a message before the quoted string to sign, if there is one.
pub(crate) fn before_signed_text(message: &str) -> Option<&str> {
    let lower = message.to_ascii_lowercase();
    let phrases = ["server string to sign", "server stringtosign", "server canonicalrequest"];
    let start = phrases.into_iter().filter_map(|phrase| lower.find(phrase)).min()?;
    message.get(..start)
}

fn reason(message: &str, ours: &SignedText) -> Option<String> {
    let difference = match ours.0.as_ref()? {
        Text::V1(ours) => v1_difference(ours, after(message, "server string to sign is:")?),
        Text::V3(ours) => v3_difference(ours, bracketed(message, "server canonicalrequest is ")?),
    };
    Some(match difference {
        None => WRONG_SECRET.to_owned(),
        Some(part) => format!(
            "the service received a request that differs from the signed one in {part}: a proxy \
             changed it, or the SDK has a bug"
        ),
    })
}

/// The rest of the message, whatever the case of the phrase.
fn after<'a>(message: &'a str, phrase: &str) -> Option<&'a str> {
    let start = message.to_ascii_lowercase().find(phrase)?;
    message.get(start + phrase.len()..).map(str::trim)
}

fn bracketed<'a>(message: &'a str, phrase: &str) -> Option<&'a str> {
    let rest = after(message, phrase)?.strip_prefix('[')?;
    // The text itself has no `]`: it is percent-encoded but for header names, times and hashes.
    rest.split(']').next()
}

/// The first part of `METHOD&%2F&parameters` that differs.
fn v1_difference(ours: &str, theirs: &str) -> Option<String> {
    let (ours, theirs) = (ours.splitn(3, '&'), theirs.splitn(3, '&'));
    first_difference(ours.collect(), theirs.collect(), |part| match part {
        0 => "the method".to_owned(),
        1 => "the path".to_owned(),
        _ => "the parameters".to_owned(),
    })
}

/// The first line of the canonical request that differs. Line breaks may come escaped or as
/// spaces.
fn v3_difference(ours: &str, theirs: &str) -> Option<String> {
    let theirs = theirs.replace("\\n", "\n");
    if words(ours) == words(&theirs) {
        return None;
    }
    let lines: Vec<_> = ours.split('\n').collect();
    let last = lines.len().saturating_sub(1);
    let part = |number: usize| match number {
        0 => "the method".to_owned(),
        1 => "the path".to_owned(),
        2 => "the query".to_owned(),
        _ if number == last => "the hash of the body".to_owned(),
        _ if number + 1 == last => "the list of signed headers".to_owned(),
        _ => {
            let name = lines.get(number).and_then(|line| line.split(':').next());
            format!("the header {}", name.filter(|it| !it.is_empty()).unwrap_or("lines"))
        }
    };
    let other = theirs.split('\n').collect();
    Some(first_difference(lines.clone(), other, part).unwrap_or_else(|| "its lines".to_owned()))
}

fn words(text: &str) -> Vec<&str> {
    text.split_ascii_whitespace().collect()
}

fn first_difference(
    ours: Vec<&str>,
    theirs: Vec<&str>,
    name: impl Fn(usize) -> String,
) -> Option<String> {
    let longest = ours.len().max(theirs.len());
    let differs = |number: &usize| ours.get(*number) != theirs.get(*number);
    (0..longest).find(differs).map(|number| name(number.min(ours.len().saturating_sub(1))))
}

#[cfg(test)]
mod tests;
