//! The published file: a file, or what is at an address.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::cargo::cargo;
use crate::tree;

/// The public address of the metadata of a product.
const LATEST: &str =
    "https://api.aliyun.com/meta/v1/products/{product}/versions/{version}/api-docs.json";

/// A published file, and where it is from.
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) from: String,
    pub(crate) date: String,
    pub(crate) sha256: String,
}

/// The address of the newest metadata of a product.
pub(crate) fn latest(product: &str, version: &str) -> String {
    LATEST.replace("{product}", product).replace("{version}", version)
}

/// Reads a file, or what is at an address. The date is the given one, that in the name, or that of the
/// last change.
pub(crate) fn read(from: &str, date: Option<&str>) -> Result<Source, String> {
    let is_address = from.starts_with("https://") || from.starts_with("http://");
    let (text, changed, from) = if is_address {
        let (text, changed) = download(from)?;
        (text, changed, from.to_owned())
    } else {
        let path = Path::new(from);
        let failed = |error: std::io::Error| format!("{from}: {error}");
        let text = fs::read(path).map_err(failed)?;
        let changed = fs::metadata(path).and_then(|found| found.modified()).map_err(failed)?;
        let changed = Timestamp::try_from(changed).unwrap_or(Timestamp::UNIX_EPOCH);
        // The folder says something about this computer only.
        (text, Some(changed), file_name(from))
    };
    let name = file_name(&from);
    let sha256 = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
    let text = String::from_utf8(text)
        .map_err(|_| format!("{name}: is not text in UTF-8; unpack it if it is compressed"))?;
    let date = match date {
        Some(date) => date.parse::<Date>().map_err(|error| format!("--date {date}: {error}"))?,
        None => date_in(&name)
            .filter(|date| !is_version(&text, *date))
            .or_else(|| changed.map(|time| Offset::UTC.to_datetime(time).date()))
            .ok_or_else(|| format!("{name}: say of which day it is with --date"))?,
    };
    let text = text.trim_start_matches('\u{feff}').to_owned();
    Ok(Source { name, text, from, date: date.to_string(), sha256 })
}

fn file_name(from: &str) -> String {
    from.rsplit(['/', '\\']).next().unwrap_or(from).to_owned()
}

/// Whether the date is the version of the product.
fn is_version(text: &str, date: Date) -> bool {
    #[derive(Deserialize)]
    struct File {
        info: Info,
    }
    #[derive(Deserialize)]
    struct Info {
        version: String,
    }
    let file: Result<File, _> = serde_json::from_str(text);
    file.is_ok_and(|file| file.info.version == date.to_string())
}

/// A date such as 2026-01-02 in a name.
fn date_in(name: &str) -> Option<Date> {
    let starts = name.char_indices().map(|(start, _)| start);
    starts.filter_map(|start| name.get(start..start + 10)?.parse().ok()).next()
}

/// Downloads with a program of its own, so that this one builds without an HTTP client.
fn download(address: &str) -> Result<(Vec<u8>, Option<Timestamp>), String> {
    let workspace = tree::workspace()?;
    let file = Download::new();
    let output = cargo()
        .args(["run", "--quiet", "--bin", "fetch", "--", address])
        .arg(&file.0)
        .current_dir(&workspace)
        .output()
        .map_err(|error| format!("failed to start cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("{address}: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    let text = fs::read(&file.0).map_err(|error| format!("{}: {error}", file.0.display()))?;
    let changed = String::from_utf8_lossy(&output.stdout).trim().parse().ok();
    Ok((text, changed))
}

/// A file that is removed in the end.
struct Download(PathBuf);

impl Download {
    fn new() -> Self {
        Self(std::env::temp_dir().join(format!("ecs-api-docs.{}.json", std::process::id())))
    }
}

impl Drop for Download {
    fn drop(&mut self) {
        drop(fs::remove_file(&self.0));
    }
}
