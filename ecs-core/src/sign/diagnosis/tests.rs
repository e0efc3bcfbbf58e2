use super::*;

const V1: &str = "POST&%2F&AccessKeyId%3DLTAI%26Password%3Dhush";

const V3: &str = "POST\n/\nPassword=hush\nhost:ecs.example\nx-acs-date:2026-01-02T03:04:05Z\n\n\
                  host;x-acs-date\n0123abcd";

fn v1(server: &str) -> String {
    let ours = SignedText(Some(Text::V1(V1.to_owned())));
    let message = format!(
        "Specified signature is not matched with our calculation. server string to sign is:{server}"
    );
    diagnose(&message, &ours).unwrap_or_default()
}

fn v3(server: &str) -> String {
    let ours = SignedText(Some(Text::V3(V3.to_owned())));
    let message = format!(
        "Specified signature does not match our calculation. server StringToSign is [ACS3\nab], \
         server CanonicalRequest is [{server}]"
    );
    diagnose(&message, &ours).unwrap_or_default()
}

#[test]
fn the_same_text_means_another_secret() {
    let expected = "our calculation: the service signed the same text with another secret: the \
                    access key secret does not belong to the access key id; check \
                    both";
    for message in [v1(V1), v1(&format!(" {V1} ")), v3(V3), v3(&V3.replace('\n', "\\n"))] {
        assert!(message.ends_with(expected), "{message}");
        assert!(!message.contains("hush"), "{message}");
    }
    // Some gateways send it on one line.
    assert!(v3(&V3.replace('\n', " ")).ends_with(expected));
}

#[test]
fn a_different_text_is_located() {
    let cases = [
        (v1("GET&%2F&AccessKeyId%3DLTAI%26Password%3Dhush"), "the method"),
        (v1("POST&%2Fx&AccessKeyId%3DLTAI%26Password%3Dhush"), "the path"),
        (v1("POST&%2F&AccessKeyId%3DLTAI%26Password%3Dother"), "the parameters"),
        (v1("POST"), "the path"),
        (v1("POST&%2F&AccessKeyId%3DLTAI%26Password%3Dhush&more"), "the parameters"),
        (v3(&V3.replace("POST", "GET")), "the method"),
        (v3(&V3.replace("\n/\n", "\n/api\n")), "the path"),
        (v3(&V3.replace("hush", "other")), "the query"),
        (v3(&V3.replace("ecs.example", "proxy.example")), "the header host"),
        (v3(&V3.replace(":05Z", ":06Z")), "the header x-acs-date"),
        (v3(&V3.replace("host;x-acs-date", "host")), "the list of signed headers"),
        (v3(&V3.replace("0123abcd", "ffff")), "the hash of the body"),
        (v3(&format!("{V3}\nmore")), "the hash of the body"),
    ];
    for (message, part) in cases {
        let expected = format!(
            "the service received a request that differs from the signed one in {part}: a proxy \
             changed it, or the SDK has a bug"
        );
        assert!(message.ends_with(&expected), "{part}: {message}");
        assert!(!message.contains("hush") && !message.contains("other="), "{message}");
    }
}

#[test]
fn a_text_that_cannot_be_compared_is_withheld() {
    let cases = [
        "rejected, server string to sign is: POST&hush",
        "rejected. Server StringToSign is [hush]",
        "rejected; server CanonicalRequest is hush",
        "rejected server string to sign was hush",
    ];
    for message in cases {
        for ours in [SignedText::default(), SignedText(Some(Text::V3(V3.to_owned())))] {
            assert_eq!(
                diagnose(message, &ours).unwrap_or_default(),
                "rejected: the service's string to sign cannot be compared; check the access key secret"
            );
        }
    }
    assert_eq!(diagnose("The signature is wrong.", &SignedText::default()), None);
}
