//! The table and the summary.

use std::fmt;

use crate::compare::{Comparison, Difference};
use crate::reply::Reply;

/// One request, sent to both endpoints.
pub(crate) struct Row {
    pub(crate) title: String,
    pub(crate) real: Reply,
    pub(crate) local: Reply,
    pub(crate) comparison: Comparison,
}

#[derive(Default)]
pub(crate) struct Report(Vec<Row>);

impl Report {
    pub(crate) fn push(&mut self, row: Row) {
        self.0.push(row);
    }

    /// 1 if a status, a code or a type differs; if `strict`, also if a member does.
    pub(crate) fn exit_code(&self, strict: bool) -> u8 {
        self.differences().any(|difference| strict || difference.is_in_kind()).into()
    }

    fn differences(&self) -> impl Iterator<Item = &Difference> {
        self.0.iter().flat_map(|row| &row.comparison.differences)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{:<45} {:<12} {:<12} result", "request", "real", "local")?;
        for row in &self.0 {
            let Row { title, real, local, comparison } = row;
            let result = match comparison.differences.len() {
                0 => "same".to_owned(),
                count => format!("{count} differ"),
            };
            writeln!(f, "{title:<45} {real:<12} {local:<12} {result}")?;
            for difference in &comparison.differences {
                writeln!(f, "    {difference}")?;
            }
            for list in &comparison.empty_lists {
                writeln!(f, "    {list}: empty on one side, not compared")?;
            }
        }
        let differing = self.0.iter().filter(|row| !row.comparison.differences.is_empty()).count();
        let in_kind = self.differences().filter(|difference| difference.is_in_kind()).count();
        let members = self.differences().count() - in_kind;
        let lists: usize = self.0.iter().map(|row| row.comparison.empty_lists.len()).sum();
        writeln!(
            f,
            "\n{} requests, {differing} with differences: {in_kind} in status, code or type, {members} \
             in members. {lists} lists were not compared.",
            self.0.len()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(differences: Vec<Difference>) -> Report {
        let real = Reply::NoResponse("Dns".to_owned());
        let comparison = Comparison { differences, ..Comparison::default() };
        Report(vec![Row { title: "A".to_owned(), local: real.clone(), real, comparison }])
    }

    #[test]
    fn members_count_only_if_strict() {
        let member = || Difference::OnlyLocal("A".to_owned());
        let types = Difference::Types { path: "A".into(), real: "x".into(), local: "y".into() };
        assert_eq!((report(vec![]).exit_code(false), report(vec![]).exit_code(true)), (0, 0));
        assert_eq!(report(vec![member()]).exit_code(false), 0);
        assert_eq!(report(vec![member()]).exit_code(true), 1);
        let both = report(vec![member(), types]);
        assert_eq!(both.exit_code(false), 1);
        let text = both.to_string();
        let summary = "1 requests, 1 with differences: 1 in status, code or type, 1 in members.";
        assert!(text.contains(summary), "{text}");
    }
}
