//! The provider of a case: its name, or an object with its name and settings.

use std::sync::Arc;
use std::time::Duration;

use ecs_config::credentials::{
    AssumeRoleProvider, ChainProvider, CliProfileProvider, CloudSsoProvider, Credentials,
    DefaultChain, EnvironmentProvider, IniFileProvider, InstanceRoleProvider, OidcRoleProvider,
    ProcessProvider, ProvideCredentials, UriProvider,
};
use serde_json::{Map, Value};

pub(crate) enum Provider {
    Default(DefaultChain),
    Chain(ChainProvider),
    Other(Arc<dyn ProvideCredentials>),
}

impl Provider {
    pub(crate) fn source(&self) -> &dyn ProvideCredentials {
        match self {
            Self::Default(chain) => chain,
            Self::Chain(chain) => chain,
            Self::Other(provider) => provider,
        }
    }

    /// The provider of a chain that had credentials.
    pub(crate) fn used(&self) -> Option<&str> {
        match self {
            Self::Default(chain) => chain.used(),
            Self::Chain(chain) => chain.used(),
            Self::Other(_) => None,
        }
    }
}

pub(crate) fn read(value: &Value) -> Provider {
    if value == "default_chain" {
        return Provider::Default(DefaultChain::new());
    }
    if let Some(settings) = value.get("default_chain") {
        let fall_through = settings["fall_through"].as_bool().unwrap();
        return Provider::Default(DefaultChain::new().fall_through(fall_through));
    }
    match value.get("chain") {
        Some(links) => Provider::Chain(chain(links, value)),
        None => Provider::Other(source(value)),
    }
}

fn chain(links: &Value, value: &Value) -> ChainProvider {
    let links = links.as_array().unwrap().iter().map(source);
    let chain = links.fold(ChainProvider::new(), ChainProvider::then);
    match value.get("fall_through") {
        Some(enabled) => chain.fall_through(enabled.as_bool().unwrap()),
        None => chain,
    }
}

fn source(value: &Value) -> Arc<dyn ProvideCredentials> {
    let none = Map::new();
    let (name, value) = match value {
        Value::String(name) => (name, &Value::Null),
        object => object.as_object().unwrap().iter().next().unwrap(),
    };
    let settings = Settings(value.as_object().unwrap_or(&none));
    match name.as_str() {
        "static" => Arc::new(credentials(value)),
        "chain" => Arc::new(chain(value, &Value::Null)),
        "environment" => Arc::new(EnvironmentProvider::new()),
        "cli_profile" => Arc::new(settings.cli_profile()),
        "ini_file" => Arc::new(settings.ini_file()),
        "process" => Arc::new(ProcessProvider::new(value.as_str().unwrap())),
        "assume_role" => Arc::new(settings.assumed_role()),
        "oidc_role" => Arc::new(settings.oidc_role()),
        "instance_role" => Arc::new(settings.instance_role()),
        "uri" => Arc::new(UriProvider::new(value.as_str().unwrap())),
        "cloud_sso" => Arc::new(settings.cloud_sso()),
        _ => panic!("unknown provider {name}"),
    }
}

/// The credentials of a case.
pub(crate) fn credentials(value: &Value) -> Credentials {
    let text = |name: &str| value[name].as_str();
    let key = text("access_key_id").zip(text("access_key_secret"));
    let credentials = match (key, text("security_token"), text("bearer_token")) {
        (Some((id, secret)), Some(token), None) => Credentials::sts(id, secret, token),
        (Some((id, secret)), None, None) => Credentials::access_key(id, secret),
        (None, None, Some(token)) => Credentials::bearer(token),
        (None, None, None) if value["anonymous"] == true => Credentials::anonymous(),
        _ => panic!("{value} are not credentials"),
    };
    match text("expiration") {
        Some(time) => credentials.expiring_at(time.parse().unwrap()),
        None => credentials,
    }
}

struct Settings<'a>(&'a Map<String, Value>);

/// Calls the setters of the settings in the case.
macro_rules! set {
    ($settings:ident, $provider:ident: $($setter:ident),+) => {
        $(if let Some(text) = $settings.text(stringify!($setter)) {
            $provider = $provider.$setter(text);
        })+
    };
}

impl<'a> Settings<'a> {
    fn text(&self, name: &str) -> Option<&'a str> {
        self.0.get(name).map(|value| value.as_str().unwrap())
    }

    fn required(&self, name: &str) -> &'a str {
        self.text(name).unwrap()
    }

    fn flag(&self, name: &str) -> Option<bool> {
        self.0.get(name).map(|value| value.as_bool().unwrap())
    }

    fn duration(&self) -> Option<Duration> {
        self.0.get("duration").map(|seconds| Duration::from_secs(seconds.as_u64().unwrap()))
    }

    fn cli_profile(&self) -> CliProfileProvider {
        let mut provider = CliProfileProvider::new();
        set!(self, provider: file, profile);
        provider
    }

    fn ini_file(&self) -> IniFileProvider {
        let mut provider = IniFileProvider::new();
        set!(self, provider: file, profile);
        provider
    }

    fn assumed_role(&self) -> AssumeRoleProvider {
        let mut provider =
            AssumeRoleProvider::new(source(&self.0["source"]), self.required("role_arn"));
        set!(self, provider: session_name, policy, external_id, sts_region, sts_endpoint);
        if let Some(duration) = self.duration() {
            provider = provider.duration(duration);
        }
        match self.flag("vpc") {
            Some(vpc) => provider.vpc(vpc),
            None => provider,
        }
    }

    fn oidc_role(&self) -> OidcRoleProvider {
        let [role, oidc_provider, file] =
            ["role_arn", "oidc_provider_arn", "token_file"].map(|name| self.required(name));
        let mut provider = OidcRoleProvider::new(role, oidc_provider, file);
        set!(self, provider: session_name, policy, sts_region, sts_endpoint);
        provider
    }

    fn instance_role(&self) -> InstanceRoleProvider {
        let mut provider = InstanceRoleProvider::new();
        set!(self, provider: role_name, endpoint);
        match self.flag("allow_imdsv1") {
            Some(allow) => provider.allow_imdsv1(allow),
            None => provider,
        }
    }

    fn cloud_sso(&self) -> CloudSsoProvider {
        let [url, account, configuration, token] =
            ["sign_in_url", "account_id", "access_configuration_id", "access_token"]
                .map(|name| self.required(name));
        CloudSsoProvider::new(url, account, configuration, token)
    }
}
