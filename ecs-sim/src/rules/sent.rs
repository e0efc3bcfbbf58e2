//! The parameters of a request by the paths of the rules: `DataDisk.1.Size` is at `DataDisk/Size`.

use std::collections::BTreeSet;

use crate::params::Params;

/// The parameters that are not empty.
pub(super) struct Sent<'p> {
    rows: Vec<Row<'p>>,
}

struct Row<'p> {
    name: &'p str,
    path: String,
    value: &'p str,
}

impl<'p> Sent<'p> {
    pub(super) fn new(params: &'p Params) -> Self {
        let row = |(name, value): (&'p String, &'p String)| {
            let parts: Vec<&str> = name.split('.').filter(|part| !is_index(part)).collect();
            Row { name, path: parts.join("/"), value }
        };
        Self { rows: params.iter().filter(|(_, value)| !value.is_empty()).map(row).collect() }
    }

    /// Where a member can be: the start of its names, one for each object that has it. For
    /// `DataDisk/Size`, these are `DataDisk.1.` and `DataDisk.2.`, whether or not they have a size.
    pub(super) fn places(&self, path: &str) -> BTreeSet<String> {
        let Some((parent, _)) = path.rsplit_once('/') else { return [String::new()].into() };
        let depth = parent.split('/').count();
        let below = self.rows.iter().filter(|row| is_below(&row.path, parent));
        below.map(|row| start(row.name, depth).to_owned()).collect()
    }

    /// The place of another member of the same object, or of an object around both.
    pub(super) fn place_beside<'a>(place: &'a str, path: &str, other: &str) -> &'a str {
        let common = path.split('/').zip(other.split('/')).take_while(|(a, b)| a == b).count();
        let depth = common.min(other.split('/').count() - 1).min(path.split('/').count() - 1);
        start(place, depth)
    }

    /// The names and values of a member in a place. A list has several.
    pub(super) fn values(
        &self,
        place: &str,
        path: &str,
    ) -> impl Iterator<Item = (&'p str, &'p str)> {
        self.rows
            .iter()
            .filter(move |row| row.name.starts_with(place) && row.path == path)
            .map(|row| (row.name, row.value))
    }

    /// The number of items of a list in a place, or `None` if the member is not a list there.
    pub(super) fn items(&self, place: &str, path: &str) -> Option<usize> {
        let depth = path.split('/').count();
        let mut indexes = BTreeSet::new();
        for row in self.rows.iter().filter(|row| row.name.starts_with(place)) {
            if row.path == path || is_below(&row.path, path) {
                let list = start(row.name, depth);
                let is_list = list.trim_end_matches('.').rsplit('.').next().is_some_and(is_index);
                indexes.extend(is_list.then_some(list));
            }
        }
        (!indexes.is_empty()).then_some(indexes.len())
    }

    /// Whether the member, or a member of it, has a value.
    pub(super) fn is_sent(&self, place: &str, path: &str) -> bool {
        let mut rows = self.rows.iter().filter(|row| row.name.starts_with(place));
        rows.any(|row| row.path == path || is_below(&row.path, path))
    }
}

fn is_below(path: &str, parent: &str) -> bool {
    path.strip_prefix(parent).is_some_and(|rest| rest.starts_with('/'))
}

/// The first parts of a name, as many as `depth` without indexes, with the indexes behind them.
fn start(name: &str, depth: usize) -> &str {
    let (mut named, mut end) = (0, 0);
    for part in name.split_inclusive('.') {
        named += usize::from(!is_index(part.trim_end_matches('.')));
        if named > depth {
            break;
        }
        end += part.len();
    }
    name.get(..end).unwrap_or(name)
}

fn is_index(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

/// The path of a parameter.
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found_in_the_objects_of_a_list() {
        let names = ["A", "D.1.Size", "D.2.Kind", "D.2.Ids.1", "D.2.Ids.2", "L.1", "L.3"];
        let params = names.map(|name| (name.to_owned(), "x".to_owned())).into();
        let sent = Sent::new(&params);
        let places = |path| sent.places(path).into_iter().collect::<Vec<_>>();
        assert_eq!(places("D/Size"), ["D.1.", "D.2."]);
        assert_eq!((places("A"), places("B/C")), (vec![String::new()], vec![]));
        assert_eq!(sent.values("D.2.", "D/Ids").count(), 2);
        assert_eq!(sent.values("D.1.", "D/Ids").count(), 0);
        assert_eq!((sent.items("", "L"), sent.items("", "D")), (Some(2), Some(2)));
        assert_eq!((sent.items("", "A"), sent.items("D.2.", "D/Ids")), (None, Some(2)));
        assert!(sent.is_sent("", "D") && sent.is_sent("D.1.", "D/Size"));
        assert!(!sent.is_sent("D.1.", "D/Kind"));
        let beside = |other| Sent::place_beside("D.2.", "D/Size", other);
        assert_eq!(
            [beside("D/Kind"), beside("D"), beside("A"), beside("D/Ids")],
            ["D.2.", "", "", "D.2."]
        );
    }
}
