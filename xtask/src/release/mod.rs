//! `cargo xtask release`: what a release would publish, checked and packaged. Publishing itself is a step
//! of the owner of the crates, because it cannot be undone.

mod changelog;
mod checks;
mod order;
mod package;
mod report;
#[cfg(test)]
mod tests;
mod unpacked;
mod workspace;

use clap::Args;

use crate::failure::Failure;
use crate::tree;
use package::Archive;
use workspace::{Package, Workspace};

/// How to check a release.
#[derive(Args)]
pub(crate) struct ReleaseArgs {
    /// Check and package only. Without it, the commands that publish are printed
    #[arg(long)]
    dry_run: bool,
    /// Accept changes that are not committed
    #[arg(long)]
    allow_dirty: bool,
    /// Build the packages, and call the packaged ecs-sim with the first program of the README
    #[arg(long)]
    verify: bool,
}

pub(crate) fn run(args: &ReleaseArgs) -> Result<(), Failure> {
    let workspace = Workspace::read(&tree::workspace()?)?;
    let packages = order::of_publication(&workspace.published());
    if !args.dry_run {
        let commands = report::publish_commands(&packages?).join("\n  ");
        let message = format!(
            "publishing cannot be undone, so its commands are run by hand, after \
             `cargo xtask release --dry-run --verify`:\n  {commands}"
        );
        return Err(message.into());
    }
    let mut problems = checks::of_workspace(&workspace, args.allow_dirty)?;
    problems.extend(packages.as_ref().err().cloned());
    let published = workspace.published();
    problems.extend(published.iter().flat_map(|package| checks::of_manifest(package, &workspace)));
    let mut lists = Vec::new();
    for package in published {
        match package::files(package) {
            Ok(files) => {
                problems.extend(checks::of_files(package, &files, &workspace));
                lists.push((package, files));
            }
            Err(problem) => problems.push(problem),
        }
    }
    fail_with(&problems)?;
    let packages = packages?;
    package::create(&workspace, &packages, args.allow_dirty, args.verify)?;
    let archives = archives(&workspace, &packages, &lists)?;
    print!("{}", report::table(&archives));
    fail_with(&archives.iter().filter_map(Archive::problem).collect::<Vec<_>>())?;
    if args.verify {
        unpacked::check(&archives)?;
    }
    print!("{}", report::left_to_the_owner(&packages));
    Ok(())
}

/// The packages with their sizes, in the order of publication.
fn archives<'a>(
    workspace: &Workspace,
    packages: &[&'a Package],
    lists: &[(&Package, Vec<String>)],
) -> Result<Vec<Archive<'a>>, String> {
    let files = |name: &str| {
        lists.iter().find(|(package, _)| package.name == name).map_or(0, |(_, files)| files.len())
    };
    let archive = |package: &&'a Package| Archive::of(workspace, package, files(&package.name));
    packages.iter().map(archive).collect()
}

fn fail_with(problems: &[String]) -> Result<(), Failure> {
    match problems {
        [] => Ok(()),
        problems => Err(format!("not ready for a release:\n  {}", problems.join("\n  ")).into()),
    }
}
