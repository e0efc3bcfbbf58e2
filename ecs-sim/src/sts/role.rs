//! Names of roles and sessions.

use crate::request_id::digest;
use crate::service_error::{Result, ServiceError};
use crate::world::Session;

/// The parts of `acs:ram::<account>:role/<name>`.
pub(super) struct Role<'a> {
    pub(super) account: &'a str,
    pub(super) name: &'a str,
}

impl<'a> Role<'a> {
    pub(super) fn parse(arn: &'a str) -> Option<Self> {
        let (account, name) = arn.strip_prefix("acs:ram::")?.split_once(":role/")?;
        let is_account = !account.is_empty() && account.bytes().all(|byte| byte.is_ascii_digit());
        (is_account && !name.is_empty()).then_some(Self { account, name })
    }

    pub(super) fn of(arn: &'a str) -> Result<Self> {
        Self::parse(arn).ok_or_else(|| {
            ServiceError::bad(
                "InvalidParameter.RoleArn",
                "RoleArn is not of the form acs:ram::<account number>:role/<name>.",
            )
        })
    }
}

/// A number of 18 digits, constant for a role.
pub(super) fn role_id(arn: &str) -> String {
    let bytes = digest(0, &["role", arn]);
    let digits: String = bytes.iter().take(17).map(|byte| char::from(b'0' + byte % 10)).collect();
    format!("3{digits}")
}

/// The identity behind the keys of a session.
pub(super) fn session_arn(session: &Session) -> String {
    match Role::parse(&session.role_arn) {
        Some(Role { account, name }) => {
            format!("acs:ram::{account}:assumed-role/{}/{}", name, session.name)
        }
        None => session.role_arn.clone(),
    }
}

/// The id of the role and the name of the session.
pub(super) fn principal(session: &Session) -> String {
    format!("{}:{}", role_id(&session.role_arn), session.name)
}
