//! A crate of its own for VPC, with all of its actions.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::Command;

use flate2::read::GzDecoder;

use crate::folder::{Folder, text};

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

#[test]
fn the_crate_of_vpc_has_all_actions_and_compiles() {
    let folder = Folder::new();
    let file = fs::File::open(workspace().join("codegen/tests/published/vpc.json.gz")).unwrap();
    let mut published = String::new();
    GzDecoder::new(file).read_to_string(&mut published).unwrap();
    folder.write("vpc.json", &published);
    let output = folder.xtask(&["new-product", "vpc.json", "crate"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert!(text(&output).contains("394 actions"), "{}", text(&output));
    let output = folder.xtask(&["regenerate", "--check", "--crate", "crate"]);
    assert!(output.status.success(), "{}", text(&output));
    let output = folder.xtask(&["new-product", "vpc.json", "crate"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    assert!(text(&output).contains("has a crate already"), "{}", text(&output));

    share_dependencies(&folder);
    folder.write("crate/examples/call.rs", PROGRAM);
    let manifest = folder.0.join("crate/Cargo.toml");
    let mut cargo = Command::new(env!("CARGO"));
    // Build scripts of dependencies watch them.
    for (name, _) in std::env::vars() {
        if ["CARGO_MANIFEST_", "CARGO_PKG_"].iter().any(|start| name.starts_with(start)) {
            cargo.env_remove(name);
        }
    }
    cargo.args(["build", "--offline", "--quiet", "--example", "call", "--manifest-path"]);
    cargo.arg(&manifest).current_dir(&folder.0);
    cargo.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap());
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", text(&output));
}

/// Gives the crate the dependencies of this workspace, with its features and its profile, so that they are
/// not built once more.
pub(crate) fn share_dependencies(folder: &Folder) {
    let manifest = folder.0.join("crate/Cargo.toml");
    let hack = workspace().join("xtask/workspace-hack").display().to_string();
    let hack = format!("[dependencies]\nworkspace-hack = {{ path = {hack:?} }}");
    let changed = fs::read_to_string(&manifest).unwrap().replace("[dependencies]", &hack);
    let changed = changed.replace("[lints.rust]", "[lints.rust]\nwarnings = \"deny\"");
    let changed = changed + "\n[profile.dev]\ndebug = false\n";
    fs::write(&manifest, changed).unwrap();
    fs::copy(workspace().join("Cargo.lock"), folder.0.join("crate/Cargo.lock")).unwrap();
}

const PROGRAM: &str = r#"
use vpc_client::vpc::DescribeVpcsRequest;
use vpc_client::{Client, Credentials, Error};

fn main() -> Result<(), Error> {
    let vpc = Client::builder()
        .region("cn-hangzhou")
        .credentials(Credentials::access_key("an-id", "a-secret"))
        .build()?;
    let call = vpc.describe_vpcs(DescribeVpcsRequest::new().page_size(10));
    let parameters: Vec<_> = call.params()?.iter().map(|(name, value)| format!("{name}={value}")).collect();
    println!("{}", parameters.join(" "));
    Ok(())
}
"#;
