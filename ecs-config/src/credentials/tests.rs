#![allow(clippy::unwrap_used)]

use super::*;
use crate::error::{Error, ErrorKind};

const ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

fn from(variables: &[(&str, &str)]) -> Result<Credentials, Error> {
    Credentials::from_variables(|name| {
        let found = variables.iter().find(|(variable, _)| *variable == name);
        found.map(|(_, value)| (*value).to_owned())
    })
}

#[test]
fn keys_come_from_variables() {
    let key = Credentials::access_key("an-id", "a-secret");
    let temporary = Credentials::sts("an-id", "a-secret", "a-token");
    let both = [(ID, "an-id"), (SECRET, "a-secret")];
    assert!(from(&both).unwrap() == key);
    assert!(from(&[both[0], both[1], (TOKEN, "")]).unwrap() == key);
    assert!(from(&[both[0], both[1], (TOKEN, "a-token")]).unwrap() == temporary);
    assert_eq!(temporary.secret(), Some("a-secret"));
    assert_eq!(temporary.security_token(), Some("a-token"));
    assert_eq!((key.access_key_id(), key.security_token()), (Some("an-id"), None));
}

#[test]
fn missing_variables_are_named() {
    let both = "variables ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET";
    let cases: [(&[(&str, &str)], &str); 6] = [
        (&[], both),
        (&[(ID, ""), (SECRET, "")], both),
        (&[(TOKEN, "a-token")], both),
        (&[(ID, "an-id")], "variable ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
        (&[(ID, "an-id"), (SECRET, "")], "variable ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
        (&[(ID, ""), (SECRET, "hush")], "variable ALIBABA_CLOUD_ACCESS_KEY_ID"),
    ];
    for (variables, named) in cases {
        let error = from(variables).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert_eq!(error.message(), format!("no credentials: set the environment {named}"));
        assert!(!format!("{error:?}").contains("hush"));
    }
}

#[test]
fn keys_that_cannot_be_right_are_told() {
    let outside = "contains white space or a character outside ASCII";
    let cases = [
        (Credentials::access_key("", "s"), "the access key id is empty".to_owned()),
        (Credentials::access_key("i", ""), "the access key secret is empty".to_owned()),
        (Credentials::sts("i", "s", ""), "the security token is empty".to_owned()),
        (Credentials::access_key("i ", "s"), format!("the access key id {outside}")),
        (Credentials::access_key("ï", "s"), format!("the access key id {outside}")),
        (Credentials::access_key("i", "hush\n"), format!("the access key secret {outside}")),
        (Credentials::access_key("i", "hush密"), format!("the access key secret {outside}")),
        (Credentials::access_key("i", "hu\0sh"), format!("the access key secret {outside}")),
        (Credentials::sts("i", "s", "\thush"), format!("the security token {outside}")),
    ];
    for (credentials, problem) in cases {
        assert_eq!(credentials.problem(), Some(problem));
    }
    for fine in [
        Credentials::access_key("LTAI5t", "aB3+/=~!"),
        Credentials::sts("STS.x", "s", "CAIS+/=="),
        Credentials::anonymous(),
    ] {
        assert_eq!(fine.problem(), None);
    }
}

#[test]
fn no_key_has_no_parts() {
    let anonymous = Credentials::anonymous();
    assert_eq!(anonymous.access_key_id(), None);
    assert_eq!((anonymous.secret(), anonymous.security_token()), (None, None));
}
