#![allow(clippy::unwrap_used)]

use ecs_core::ErrorKind;

use super::*;

fn from(variables: &[(&str, &str)]) -> Result<Credentials, Error> {
    from_variables(|name| {
        let found = variables.iter().find(|(variable, _)| *variable == name);
        found.map(|(_, value)| (*value).to_owned())
    })
}

#[test]
fn credentials_are_read_from_variables() {
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
fn errors_name_missing_variables() {
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
