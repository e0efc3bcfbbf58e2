//! The names of secrets.

/// Whether a parameter, member or header with this name is a secret, in any spelling. The parts of a
/// name are checked separately: `SystemDisk.Password`, `LaunchConfiguration.UserData`.
pub(super) fn is_secret(name: &str) -> bool {
    name.split('.').any(is_secret_part)
}

/// Whether a text contains a word that occurs in names of secrets.
pub(super) fn mentions_secret(text: &str) -> bool {
    let text = plain(text);
    WORDS.iter().any(|word| text.contains(word))
}

/// The names of the members with the key, if `name` is the value of a key-value pair: `Tag.1.Key`
/// for `Tag.1.Value`, `TagKey` for `TagValue`.
pub(super) fn labels_of(name: &str) -> Option<[String; 2]> {
    let start = name.strip_suffix("Value")?;
    Some([format!("{start}Key"), format!("{start}Name")])
}

/// Words that occur in names of secrets.
const WORDS: [&str; 17] = [
    "accesskey",
    "activationcode",
    "apikey",
    "authorization",
    "commandcontent",
    "cookie",
    "nonce",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "secret",
    "signature",
    "token",
    "userdata",
    "vncurl",
    "websocketurl",
];

/// Suffixes of names of secrets: the content of a file or script, the `x-oss-credential` of a signed
/// URL. The `Credentials` of a response is an object, and its members are checked.
const ENDS: [&str; 2] = ["content", "credential"];

/// Names that contain such a word but are not secrets.
const HARMLESS: [&str; 8] = [
    "clienttoken",
    "httptokens",
    "nexttoken",
    "pagetoken",
    "signaturemethod",
    "signaturetype",
    "signatureversion",
    "xaliyunecsmetadatatokenttlseconds",
];

fn is_secret_part(name: &str) -> bool {
    let name = plain(name);
    !HARMLESS.contains(&name.as_str())
        && (WORDS.iter().any(|word| name.contains(word))
            || ENDS.iter().any(|end| name.ends_with(end)))
}

/// Lower case, letters and digits only.
fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_secrets_are_recognized() {
        for name in [
            "Password",
            "VncPassword",
            "SystemDisk.Password",
            "db_passwd",
            "AccessKeyId",
            "AccessKeySecret",
            "x-acs-accesskey-id",
            "x-acs-security-token",
            "x-aliyun-ecs-metadata-token",
            "SecurityToken",
            "OIDCToken",
            "BearerToken",
            "Authorization",
            "Signature",
            "SignatureNonce",
            "x-acs-signature-nonce",
            "x-oss-credential",
            "PrivateKeyBody",
            "private_key",
            "UserData",
            "LaunchConfiguration.UserData",
            "LaunchTemplateData.1.UserData.Text",
            "CommandContent",
            "Content",
            "VncUrl",
            "WebSocketUrl",
            "ActivationCode",
            "Set-Cookie",
            "ClientTokenSecret",
        ] {
            assert!(is_secret(name), "{name}");
        }
    }

    #[test]
    fn other_names_are_not_secrets() {
        for name in [
            "InstanceId",
            "NextToken",
            "ClientToken",
            "PageToken",
            "MetadataOptions.HttpTokens",
            "SignatureMethod",
            "SignatureVersion",
            "Credentials",
            "ContentType",
            "ContentEncoding",
            "KeyPairName",
            "PublicKeyBody",
            "Pass.Word",
            "",
        ] {
            assert!(!is_secret(name), "{name}");
        }
    }
}
