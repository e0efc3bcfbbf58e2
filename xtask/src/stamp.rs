//! What the last run of the generator found: with the same program, sources and generated files, the
//! next one finds the same.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use crate::tree::{self, Tree};

/// The state that a run begins with.
pub(crate) struct Stamp {
    file: PathBuf,
    fingerprint: String,
}

impl Stamp {
    /// `None` if the program or its folder cannot be read; then every run is a full one.
    pub(crate) fn of(root: &Path, sources: &Tree, generated: &Tree) -> Option<Self> {
        let program = std::env::current_exe().ok()?;
        let metadata = fs::metadata(&program).ok()?;
        let built = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        let hash = |value: &dyn Fn(&mut DefaultHasher)| {
            let mut hasher = DefaultHasher::new();
            value(&mut hasher);
            hasher.finish()
        };
        // A target folder can be that of several clones.
        let root = hash(&|hasher| root.hash(hasher));
        let file = program.parent()?.join(format!("xtask-stamps/{root:016x}.txt"));
        let content = hash(&|hasher| {
            (sources.len(), generated.len()).hash(hasher);
            for (path, text) in sources.iter().chain(generated) {
                (path.len(), text.len()).hash(hasher);
                hasher.write(path.as_bytes());
                hasher.write(text.as_bytes());
            }
        });
        let fingerprint = format!("{} {} {content:016x}", metadata.len(), built.as_nanos());
        Some(Self { file, fingerprint })
    }

    /// What the last run printed, if it began with this state and found nothing to do.
    pub(crate) fn output(&self) -> Option<String> {
        let text = fs::read_to_string(&self.file).ok()?;
        let (fingerprint, output) = text.split_once('\n')?;
        (fingerprint == self.fingerprint).then(|| output.to_owned())
    }

    /// Notes that there is nothing to do. Without it, the next run is a full one.
    pub(crate) fn write(&self, output: &str) {
        drop(tree::write(&self.file, &format!("{}\n{output}", self.fingerprint)));
    }
}
