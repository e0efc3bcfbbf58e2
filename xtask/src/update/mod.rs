//! `cargo xtask update`: a published file becomes facts, code and lines of the changelog.

mod changelog;
mod report;
pub(crate) mod source;

use std::fs;

use clap::Args;
use codegen::{
    Changes as Differences, Generated, Import, ImportOptions, Problem, Problems, PublishedFile,
    Verdict, compare, complete_drafts, draft, generate, import,
};

use crate::failure::{BREAKING, CURATION_MISSING, Failure};
use crate::place::{Place, PlaceArgs};
use crate::regenerate;
use crate::tree::{self, Changes, Tree};
use report::Report;
use source::Source;

/// What to import, and how.
#[derive(Args, Default)]
pub(crate) struct UpdateArgs {
    /// A file of published metadata, or its address
    #[arg(value_name = "FILE|URL", required_unless_present = "latest")]
    from: Option<String>,
    /// Download the newest metadata of the product from its public address
    #[arg(long, conflicts_with = "from")]
    latest: bool,
    /// Folder of the product in api-specs/ [default: that of the file's product]
    #[arg(long, value_name = "PRODUCT/VERSION")]
    product: Option<String>,
    /// Only these actions
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    only: Vec<String>,
    /// Day of the file [default: that in its name, or of its last change]
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
    /// Write nothing
    #[arg(long)]
    dry_run: bool,
    /// Remove actions and members that the file does not have
    #[arg(long)]
    drop: bool,
    /// Import a file that is older or much smaller than the metadata
    #[arg(long)]
    anyway: bool,
    /// Accept changes after which programs do not compile, for this reason
    #[arg(long, value_name = "WHY")]
    accept_breaking: Option<String>,
    /// Print one line of JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

impl UpdateArgs {
    /// The first import of a product, into an empty folder.
    pub(crate) fn of_new_product(from: &str, folder: String, date: Option<&str>) -> Self {
        Self {
            from: Some(from.to_owned()),
            product: Some(folder),
            date: date.map(str::to_owned),
            ..Self::default()
        }
    }
}

pub(crate) fn run(args: &UpdateArgs) -> Result<(), Failure> {
    run_at(&Place::of(&args.place)?, args)
}

pub(crate) fn run_at(place: &Place, args: &UpdateArgs) -> Result<(), Failure> {
    let found = tree::read(&place.specs(), "json")?;
    let known = complete_drafts(&found)
        .map_err(|problems| Failure::new(CURATION_MISSING, format!("\n{problems}")))?;
    let source = source(args, &known)?;
    let imported = import_file(&source, &known, args)?;
    let (differences, problems) = compare(&known, &imported.sources)?;
    let missing = check(problems)?;
    let update = Update { place, args, found: &found, imported, differences };
    update.finish(missing.as_ref())
}

fn source(args: &UpdateArgs, known: &Tree) -> Result<Source, Failure> {
    let from = match &args.from {
        Some(from) => from.clone(),
        None => {
            let folder = args.product.as_deref().unwrap_or("ecs/2014-05-26");
            let (product, version) = codegen::product(known, folder)?;
            source::latest(&product, &version)
        }
    };
    Ok(source::read(&from, args.date.as_deref())?)
}

fn import_file(source: &Source, known: &Tree, args: &UpdateArgs) -> Result<Import, Failure> {
    let file = PublishedFile {
        name: &source.name,
        text: &source.text,
        source: &source.from,
        date: &source.date,
        sha256: &source.sha256,
    };
    let options = ImportOptions {
        folder: args.product.clone(),
        only: args.only.clone(),
        drop: args.drop,
        anyway: args.anyway,
    };
    Ok(import(&file, known, &options)?)
}

/// Problems of the curation, which are missing entries or contradictions. Others end the update.
fn check(problems: Vec<Problem>) -> Result<Option<Problems>, Failure> {
    match Problems::check(problems) {
        Ok(()) => Ok(None),
        Err(problems) if problems.are_about_curation() => Ok(Some(problems)),
        Err(problems) => Err(problems.into()),
    }
}

struct Update<'a> {
    place: &'a Place,
    args: &'a UpdateArgs,
    found: &'a Tree,
    imported: Import,
    differences: Differences,
}

impl Update<'_> {
    fn finish(&self, missing: Option<&Problems>) -> Result<(), Failure> {
        let mut report = Report::new(&self.imported.report, &self.differences, missing);
        let is_breaking = self.differences.verdict() == Verdict::Major;
        if is_breaking && self.args.accept_breaking.is_none() {
            report.print(self.args.json);
            let message = "programs would not compile: nothing was written; \
                           --accept-breaking WHY accepts it";
            return Err(Failure::new(BREAKING, message));
        }
        let generated = match missing {
            None => Some(generate(&self.imported.sources)?),
            Some(_) => None,
        };
        let files = self.files(generated.as_ref(), missing)?;
        report.written = files.names(self.place, self.found);
        if !self.args.dry_run {
            files.write(self.place)?;
        }
        report.print(self.args.json);
        match missing {
            None => Ok(()),
            Some(problems) => {
                let list: Vec<_> = problems.iter().map(ToString::to_string).collect();
                let next = match self.args.dry_run {
                    true => "a dry run: nothing was written",
                    false => {
                        "the facts are written: complete curation, and run `cargo xtask regenerate`"
                    }
                };
                Err(Failure::new(CURATION_MISSING, format!("\n{}\n{next}", list.join("\n"))))
            }
        }
    }

    /// What is to be written. Without its curation, no code is generated.
    fn files(
        &self,
        generated: Option<&Generated>,
        missing: Option<&Problems>,
    ) -> Result<Files, Failure> {
        let mut specs = self.imported.sources.clone();
        if let Some(generated) = generated {
            specs.extend(generated.locks.clone());
        }
        if let Some(problems) = missing {
            specs.extend(draft(self.found, problems));
        }
        let code = match generated {
            Some(generated) => regenerate::changes(self.place, generated)?,
            None => Changes::default(),
        };
        let generated = generated.map(|generated| generated.files.clone()).unwrap_or_default();
        let changelog = self.changelog()?;
        Ok(Files { found: self.found.clone(), specs, code, generated, changelog })
    }

    /// The changelog, if it gets new lines.
    fn changelog(&self) -> Result<Option<String>, Failure> {
        let path = self.place.root.join(self.place.changelog);
        let failed = |error| format!("{}: {error}", path.display());
        let before = fs::read_to_string(&path).map_err(failed)?.replace("\r\n", "\n");
        let mut after = before.clone();
        for product in &self.differences.products {
            let mut lines = product.changelog();
            if let Some(why) =
                self.args.accept_breaking.as_ref().filter(|_| product.verdict == Verdict::Major)
            {
                lines.insert(0, format!("**Breaking**, because {why}."));
            }
            let title = format!("{} of {}", product.title, self.imported.report.date());
            after = changelog::with_entry(&after, &title, &lines)?;
        }
        Ok((after != before).then_some(after))
    }
}

/// What an update writes.
struct Files {
    found: Tree,
    specs: Tree,
    code: Changes,
    generated: Tree,
    changelog: Option<String>,
}

impl Files {
    fn names(&self, place: &Place, found: &Tree) -> Vec<String> {
        let specs = Changes::between(found, &self.specs);
        let in_folder = |folder: &str, changes: &Changes| -> Vec<String> {
            let names = changes.new.iter().chain(&changes.changed).chain(&changes.stale);
            names.map(|name| format!("{folder}/{name}")).collect()
        };
        let mut names = in_folder(place.specs, &specs);
        names.extend(in_folder(place.generated, &self.code));
        names.extend(self.changelog.is_some().then(|| place.changelog.to_owned()));
        names
    }

    /// Writes the changelog first: an update that is interrupted after that finds its lines there, and
    /// repeats the rest. Facts come last, because they are what the next run compares with.
    fn write(&self, place: &Place) -> Result<(), Failure> {
        if let Some(text) = &self.changelog {
            tree::write(&place.root.join(place.changelog), text)?;
        }
        self.code.apply(&place.generated(), &self.generated)?;
        let specs = Changes::between(&self.found, &self.specs);
        Ok(specs.apply(&place.specs(), &self.specs)?)
    }
}
