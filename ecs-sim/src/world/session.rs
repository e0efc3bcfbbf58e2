//! Sessions: temporary keys of roles.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::World;

/// Keys of a role, valid until they expire.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Session {
    pub(crate) key_id: String,
    pub(crate) secret: String,
    pub(crate) token: String,
    pub(crate) issued: Timestamp,
    pub(crate) expires: Timestamp,
    /// `acs:ram::<account>:role/<name>`.
    pub(crate) role_arn: String,
    /// The session name chosen by the caller.
    pub(crate) name: String,
}

/// How long expired keys are kept, to report that they have expired.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

impl World {
    /// Issues keys of a role.
    pub(crate) fn issue(
        &mut self,
        role_arn: &str,
        name: &str,
        now: Timestamp,
        lifetime: Duration,
    ) -> Session {
        let mut text = |label| STANDARD_NO_PAD.encode(self.ids.bytes(label));
        let (secret, tokens) = (text("secret"), [text("token"), text("token"), text("token")]);
        let id = self.ids.new_id("STS");
        let session = Session {
            // Other ids have a hyphen between their parts.
            key_id: id.replacen('-', ".", 1),
            secret,
            token: tokens.concat(),
            issued: now,
            expires: now.checked_add(lifetime).unwrap_or(Timestamp::MAX),
            role_arn: role_arn.to_owned(),
            name: name.to_owned(),
        };
        self.sessions.retain(|_, old| now.duration_since(old.expires) < KEPT);
        self.sessions.insert(session.key_id.clone(), session.clone());
        session
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_distinct_and_long_expired_ones_are_removed() {
        let (mut world, hour) = (World::new(0), Duration::from_secs(3600));
        let first = world.issue("role", "session", Timestamp::UNIX_EPOCH, hour);
        let second = world.issue("role", "session", Timestamp::UNIX_EPOCH, hour);
        assert!(first.key_id.starts_with("STS.sim") && first.key_id != second.key_id);
        assert!(first.secret != second.secret && first.token != second.token);
        assert_eq!((world.sessions.len(), first.expires.as_second()), (2, 3600));
        let later = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(25);
        world.issue("role", "session", later, hour);
        assert_eq!(world.sessions.len(), 1);
    }
}
