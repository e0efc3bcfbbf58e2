//! The order of publication: a registry accepts a package only after its dependencies.

use super::workspace::Package;

/// The packages, each after those that it depends on.
pub(super) fn of_publication<'a>(packages: &[&'a Package]) -> Result<Vec<&'a Package>, String> {
    let mut sorted = Vec::new();
    for package in packages {
        add(package, packages, &mut Vec::new(), &mut sorted)?;
    }
    Ok(sorted)
}

fn add<'a>(
    package: &'a Package,
    packages: &[&'a Package],
    path: &mut Vec<&'a str>,
    sorted: &mut Vec<&'a Package>,
) -> Result<(), String> {
    if sorted.iter().any(|done| done.name == package.name) {
        return Ok(());
    }
    if let Some(start) = path.iter().position(|name| *name == package.name) {
        let circle = [&path[start..], &[package.name.as_str()]].concat();
        return Err(format!("a circle of dependencies: {}", circle.join(" -> ")));
    }
    path.push(&package.name);
    for dependency in package.local_dependencies() {
        if let Some(found) = packages.iter().find(|found| found.name == dependency.name) {
            add(found, packages, path, sorted)?;
        }
    }
    path.pop();
    sorted.push(package);
    Ok(())
}
