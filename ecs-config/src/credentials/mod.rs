//! Credentials providers.
//!
//! Use a [provider](ProvideCredentials) alone, in a [chain](ChainProvider), or as the source of another
//! one:
//!
//! | provider | source of the credentials |
//! | --- | --- |
//! | [`Credentials`] | the program: an access key, temporary credentials, a bearer token, or none |
//! | [`EnvironmentProvider`] | environment variables |
//! | [`CliProfileProvider`] | a profile of the command line tool, `~/.aliyun/config.json` |
//! | [`IniFileProvider`] | the credentials file, `~/.alibabacloud/credentials.ini` |
//! | [`InstanceRoleProvider`] | the RAM role of the ECS instance, from its metadata service |
//! | [`AssumeRoleProvider`] | a RAM role, assumed with the credentials of another provider |
//! | [`OidcRoleProvider`] | a RAM role, assumed with an OIDC token |
//! | [`CloudSsoProvider`] | the access token of a CloudSSO login |
//! | [`UriProvider`] | a URI, for example of a local service |
//! | [`ProcessProvider`] | a program |
//!
//! [`DefaultChain`] tries environment variables, OIDC role, profile of the command line tool,
//! credentials file, RAM role of the instance, and URI, as Alibaba Cloud's own tools do. A source that
//! is configured and fails is an error, so that no other identity acts in its place. An error says
//! which provider failed, what is missing, and what to do; it never contains a secret.
//!
//! A file with credentials that every user of the host can read is used, and a warning is logged.
//!
//! ```
//! use ecs_config::credentials::{AssumeRoleProvider, CliProfileProvider};
//!
//! // The access key of the profile `ci` is only allowed to assume the role.
//! let deployer = AssumeRoleProvider::new(
//!     CliProfileProvider::new().profile("ci"),
//!     "acs:ram::1234567890123456:role/deployer",
//! );
//! ```

mod assume_role;
mod chain;
pub(crate) mod cli_profile;
mod cloud_sso;
mod default_chain;
mod environment;
mod ini_file;
mod instance_role;
mod json;
mod local_file;
mod oidc_role;
mod outcome;
mod process;
mod role;
mod sts;
mod temporary;
mod uri;

pub use ecs_core::{Credentials, ProvideCredentials};

pub use self::assume_role::AssumeRoleProvider;
pub use self::chain::ChainProvider;
pub use self::cli_profile::CliProfileProvider;
pub use self::cloud_sso::CloudSsoProvider;
pub use self::default_chain::DefaultChain;
pub use self::environment::{EnvironmentProvider, from_env};
pub use self::ini_file::IniFileProvider;
pub use self::instance_role::InstanceRoleProvider;
pub use self::oidc_role::OidcRoleProvider;
pub use self::outcome::not_configured;
pub use self::process::ProcessProvider;
pub use self::uri::UriProvider;
