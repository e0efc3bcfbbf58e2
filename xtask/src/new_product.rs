//! `cargo xtask new-product`: a crate of its own for any RPC-style product.

use std::path::PathBuf;

use clap::Args;

use crate::failure::Failure;
use crate::place::Place;
use crate::tree;
use crate::update::{self, UpdateArgs};

/// The product, and where its crate goes.
#[derive(Args)]
pub(crate) struct NewProductArgs {
    /// A file of published metadata, or its address
    #[arg(value_name = "FILE|URL")]
    from: String,
    /// Folder of the new crate
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Day of the file [default: that in its name, or of its last change]
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
}

pub(crate) fn run(args: &NewProductArgs) -> Result<(), Failure> {
    if args.folder.join("Cargo.toml").exists() {
        let folder = args.folder.display();
        let message =
            format!("{folder} has a crate already: `cargo xtask update --crate {folder}`");
        return Err(message.into());
    }
    let source = update::source::read(&args.from, args.date.as_deref())?;
    let (product, version) = codegen::published_product(&source.name, &source.text)?;
    let name = product.to_lowercase();
    let module = name.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    let core = tree::workspace()?.join("ecs-core");
    let files = [
        ("Cargo.toml", manifest(&name, &module, &product, &core.display().to_string())),
        ("src/lib.rs", LIB.replace("{product}", &product).replace("{version}", &version)),
        ("src/client.rs", CLIENT.to_owned()),
        ("CHANGELOG.md", CHANGELOG.to_owned()),
    ];
    for (path, text) in files {
        tree::write(&args.folder.join(path), &text)?;
    }
    let update =
        UpdateArgs::of_new_product(&args.from, format!("{name}/{version}"), args.date.as_deref());
    update::run_at(&Place::crate_in(&args.folder), &update)?;
    println!("next      cargo build --manifest-path {}/Cargo.toml", args.folder.display());
    Ok(())
}

fn manifest(name: &str, module: &str, product: &str, core: &str) -> String {
    MANIFEST
        .replace("{name}", name)
        .replace("{module}", module)
        .replace("{product}", product)
        .replace("{core}", &core.replace('\\', "/"))
}

const MANIFEST: &str = r#"[package]
name = "{name}-client"
description = "A client for {product} of Alibaba Cloud, generated from its metadata."
version = "0.1.0"
edition = "2024"
publish = false

[features]
default = ["ring", "{module}"]
# The actions of the product.
{module} = []
# Requests from files.
deserialize = []
# The cryptography of TLS.
ring = ["ecs-core/ring"]

[dependencies]
ecs-core = { path = "{core}", default-features = false }
serde_json = "1"

[lints.rust]
# The generated code can have a blocking client too.
unexpected_cfgs = { level = "warn", check-cfg = ['cfg(feature, values("blocking"))'] }

[workspace]
"#;

const LIB: &str = "\
//! A client for {product}, version {version}.
//!
//! The actions are methods of [`Client`]. Requests are plain values with setters, and a call is sent when
//! it is awaited.

mod client;
#[rustfmt::skip] // Formatted by the generator.
mod generated;

pub use client::Client;
pub use ecs_core::{Call, Credentials, Error};
pub use generated::*;
";

const CLIENT: &str = "\
//! The client.

use ecs_core::{Call, ClientBuilder, Paged, Request, Wait, Waiter};

/// A client. Clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client(ecs_core::Client);

impl Client {
    /// A builder: set a region and credentials.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::default()
    }

    /// Returns a call, which is sent when it is awaited.
    pub fn call<R: Request>(&self, request: R) -> Call<'_, R> {
        self.0.call(request)
    }

    /// Returns a wait, which starts polling when it is awaited.
    pub fn wait<R: Paged>(
        &self,
        waiter: Waiter<R>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, R> {
        self.0.wait(waiter, ids)
    }
}

impl From<ecs_core::Client> for Client {
    fn from(client: ecs_core::Client) -> Self {
        Self(client)
    }
}
";

const CHANGELOG: &str = "# Changelog\n\n## [Unreleased]\n";
