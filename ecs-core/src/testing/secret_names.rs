//! Which names stand for secrets.

/// Whether a parameter, member or header of this name holds a secret, in any spelling. Parts of a
/// name are looked at one by one: `SystemDisk.Password`, `LaunchConfiguration.UserData`.
pub(super) fn is_secret(name: &str) -> bool {
    name.split('.').any(is_secret_part)
}

/// Whether a text has a word that names of secrets have.
pub(super) fn mentions_secret(text: &str) -> bool {
    let text = plain(text);
    WORDS.iter().any(|word| text.contains(word))
}

/// The names under which the name of `name` stands, if it is the value of a pair: `Tag.1.Key` for
/// `Tag.1.Value`, `TagKey` for `TagValue`.
pub(super) fn labels_of(name: &str) -> Option<[String; 2]> {
    let start = name.strip_suffix("Value")?;
    Some([format!("{start}Key"), format!("{start}Name")])
}

/// A name with one of these in it.
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

/// A name that ends with one of these: the text of a file or script, the `x-oss-credential` of a
/// signed URL. `Credentials` of an answer is an object, whose members are looked at.
const ENDS: [&str; 2] = ["content", "credential"];

/// Names that only look like those of secrets.
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
    fn secrets_are_known_by_their_names() {
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
    fn other_names_are_left_alone() {
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
