//! What is printed.

use super::package::Archive;
use super::workspace::Package;

/// A line for each package.
pub(super) fn table(archives: &[Archive<'_>]) -> String {
    let title = row(["package", "version", "files", "compressed", "limit"]);
    let rows = archives.iter().map(|archive| {
        let Archive { package, files, size, limit, .. } = archive;
        let (files, size, limit) = (files.to_string(), kilobytes(*size), kilobytes(*limit));
        row([&package.name, &package.version, &files, &size, &limit])
    });
    std::iter::once(title).chain(rows).collect()
}

fn row([name, version, files, size, limit]: [&str; 5]) -> String {
    format!("{name:16}{version:>10}{files:>8}{size:>14}{limit:>14}\n")
}

/// Thousands of bytes, rounded up.
fn kilobytes(bytes: u64) -> String {
    format!("{} kB", bytes.div_ceil(1000))
}

/// The steps that only the owner of the crates can do.
pub(super) fn left_to_the_owner(packages: &[&Package]) -> String {
    let without = packages.iter().filter(|package| package.repository.is_none());
    let without: Vec<_> = without.map(|package| package.name.as_str()).collect();
    let mut steps = Vec::new();
    if !without.is_empty() {
        steps.push(format!("set `repository` in the manifest of {}", without.join(", ")));
    }
    steps.push("cargo login".to_owned());
    steps.extend(publish_commands(packages));
    format!("nothing was published; the owner's steps:\n  {}\n", steps.join("\n  "))
}

/// The commands that publish, in their order.
pub(super) fn publish_commands(packages: &[&Package]) -> Vec<String> {
    packages.iter().map(|package| format!("cargo publish --package {}", package.name)).collect()
}
