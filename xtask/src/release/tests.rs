#![allow(clippy::unwrap_used)]

use std::path::Path;

use super::workspace::{Dependency, Package};
use super::{changelog, checks, order, package, report, unpacked};

fn package(name: &str, dependencies: &[(&str, &str, Option<&str>)]) -> Package {
    let dependency = |(name, req, kind): &(&str, &str, Option<&str>)| Dependency {
        name: (*name).to_owned(),
        req: (*req).to_owned(),
        kind: kind.map(str::to_owned),
        path: Some(name.into()),
    };
    Package {
        name: name.to_owned(),
        version: "0.1.0".to_owned(),
        dependencies: dependencies.iter().map(dependency).collect(),
        ..Package::default()
    }
}

fn order(packages: &[Package]) -> Result<Vec<String>, String> {
    let packages: Vec<_> = packages.iter().collect();
    let sorted = order::of_publication(&packages)?;
    Ok(sorted.iter().map(|package| package.name.clone()).collect())
}

#[test]
fn dependencies_are_published_first() {
    let normal = None;
    let packages = [
        package("app", &[("lib", "^0.1.0", normal), ("core", "^0.1.0", Some("build"))]),
        package("core", &[("core", "*", Some("dev")), ("app", "*", Some("dev"))]),
        package("lib", &[("core", "^0.1.0", normal), ("not-published", "^0.1.0", normal)]),
        package("spec", &[]),
    ];
    assert_eq!(order(&packages).unwrap(), ["core", "lib", "app", "spec"]);
}

/// The registry has to know a dev-dependency with a version too.
#[test]
fn a_circle_is_named() {
    let packages = [
        package("a", &[("b", "^0.1.0", None)]),
        package("b", &[("c", "^0.1.0", None)]),
        package("c", &[("b", "^0.1.0", Some("dev"))]),
    ];
    assert_eq!(order(&packages).unwrap_err(), "a circle of dependencies: b -> c -> b");
}

#[test]
fn a_changelog_describes_a_version_in_its_section_or_in_that_of_the_unreleased() {
    let describes = |text: &str| changelog::describes(text, "0.1.0");
    assert!(describes("# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A.\n"));
    assert!(describes("## [Unreleased]\n\n## [0.1.0] - 2026-01-01\n\n- A.\n\n## [0.0.9]\n"));
    assert!(describes("## 0.1.0\n- A.\n"));
    assert!(!describes("## [Unreleased]\n\n### Added\n\n## [0.0.9]\n\n- A.\n"));
    assert!(!describes("## [0.1.0-rc.1]\n\n- A.\n"));
    assert!(!describes("# Changelog\n\nVersions follow Semantic Versioning.\n"));
}

#[test]
fn each_license_has_its_file() {
    assert_eq!(checks::license_files("MIT OR Apache-2.0"), ["LICENSE-MIT", "LICENSE-APACHE"]);
    assert_eq!(checks::license_files("(MIT)"), ["LICENSE-MIT"]);
    assert_eq!(checks::license_files(""), [""; 0]);
}

#[test]
fn the_table_has_sizes_and_limits() {
    let package = package("ecs-sdk", &[]);
    let path = Path::new("ecs-sdk.crate").to_owned();
    let archive = package::Archive { package: &package, path, files: 9, size: 1001, limit: 2000 };
    let table = report::table(std::slice::from_ref(&archive));
    let columns: Vec<_> = table.lines().nth(1).unwrap().split_whitespace().collect();
    assert_eq!(columns, ["ecs-sdk", "0.1.0", "9", "2", "kB", "2", "kB"]);
    assert_eq!(archive.problem(), None);
    let larger = package::Archive { size: 2001, ..archive };
    assert_eq!(larger.problem().unwrap(), "ecs-sdk: 2001 bytes compressed, limit 2000");
}

#[test]
fn the_program_of_a_readme_uses_the_unpacked_package() {
    let readme = "# A\n\n```sh\nls\n```\n\n```toml\n[dependencies]\na = { path = \"../a\", b = [\"c\"] }\n\
         ```\n\n```rust,no_run\nfn main() {}\n```\n";
    let dependencies = unpacked::block(readme, "toml").unwrap();
    assert_eq!(
        unpacked::with_path(dependencies, "/tmp/a-0.1.0"),
        "[dependencies]\na = { path = \"/tmp/a-0.1.0\", b = [\"c\"] }\n"
    );
    assert_eq!(unpacked::block(readme, "rust"), Some("fn main() {}\n"));
    assert_eq!(unpacked::block(readme, "python"), None);
    assert_eq!(unpacked::with_path("a = \"1\"\n", "/tmp/a"), "a = \"1\"\n");
}
