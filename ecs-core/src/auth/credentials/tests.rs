use super::*;

#[test]
fn invalid_credentials_are_explained() {
    let invalid = "contains white space or a non-ASCII character";
    let cases = [
        (Credentials::access_key("", "s"), "the access key id is empty".to_owned()),
        (Credentials::access_key("i", ""), "the access key secret is empty".to_owned()),
        (Credentials::sts("i", "s", ""), "the security token is empty".to_owned()),
        (Credentials::access_key("i ", "s"), format!("the access key id {invalid}")),
        (Credentials::access_key("ï", "s"), format!("the access key id {invalid}")),
        (Credentials::access_key("i", "hush\n"), format!("the access key secret {invalid}")),
        (Credentials::access_key("i", "hush密"), format!("the access key secret {invalid}")),
        (Credentials::access_key("i", "hu\0sh"), format!("the access key secret {invalid}")),
        (Credentials::sts("i", "s", "\thush"), format!("the security token {invalid}")),
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
fn anonymous_credentials_have_no_parts() {
    let anonymous = Credentials::anonymous();
    assert_eq!(anonymous.access_key_id(), None);
    assert_eq!((anonymous.secret(), anonymous.security_token()), (None, None));
}
