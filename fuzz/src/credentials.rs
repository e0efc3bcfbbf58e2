//! Sources of credentials: files, programs and the metadata service.

use ecs_config::credentials::{
    CliProfileProvider, DefaultChain, IniFileProvider, InstanceRoleProvider, ProcessProvider,
};
use ecs_config::metadata::InstanceMetadata;
use ecs_core::testing::{FakePlatform, ManualClock};
use ecs_core::{Platform, ProvideCredentials};

use crate::support::{FixedResponse, block_on, check_error};

/// The first byte selects the file: `j` for the profiles of the command line tool, anything else for
/// credentials in INI format. The rest is its content.
pub fn profile(data: &[u8]) {
    let Some((kind, content)) = data.split_first() else { return };
    let platform = || {
        let file = match kind {
            b'j' => "/home/me/.aliyun/config.json",
            _ => "/home/me/.alibabacloud/credentials",
        };
        let responses = FixedResponse::default();
        responses.set(404, b"");
        let platform = FakePlatform::new().variable("HOME", "/home/me").file(file, content);
        platform.clock(ManualClock::default()).transport(responses).build()
    };
    match kind {
        b'j' => provide(&CliProfileProvider::default(), &platform()),
        _ => provide(&IniFileProvider::default(), &platform()),
    }
    provide(&DefaultChain::default(), &platform());
}

/// The first byte is the exit code, and the rest the output.
pub fn process_output(data: &[u8]) {
    let Some((exit_code, output)) = data.split_first() else { return };
    let platform = FakePlatform::new().clock(ManualClock::default());
    let platform = platform.process(&["tool"], output, output, *exit_code).build();
    provide(&ProcessProvider::new("tool"), &platform);
}

/// Every request to the metadata service gets the input as its response.
pub fn instance_metadata(data: &[u8]) {
    let responses = FixedResponse::default();
    responses.set(200, data);
    let platform = FakePlatform::new().clock(ManualClock::default()).transport(responses).build();
    provide(&InstanceRoleProvider::default(), &platform);
    let metadata = InstanceMetadata::with_platform(platform);
    block_on(async {
        let errors = [
            metadata.region_id().await.err(),
            metadata.private_ipv4().await.err(),
            metadata.identity_document().await.err(),
            metadata.spot_termination_time().await.err(),
            metadata.tags().await.err(),
            metadata.user_data().await.err(),
        ];
        for error in errors.into_iter().flatten() {
            check_error(&error, &[]);
        }
    });
}

fn provide(provider: &dyn ProvideCredentials, platform: &Platform) {
    match block_on(provider.provide(platform)) {
        Ok(credentials) => drop(format!("{credentials:?}")),
        Err(error) => check_error(&error, &[]),
    }
}
