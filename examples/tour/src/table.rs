//! The summary table.

use std::io::{self, Write};

use ecs_sim::RecordedRequest;

/// Width of the column with the actions.
const WIDTH: usize = 52;

/// One run of a program.
pub(super) struct Row {
    program: &'static str,
    pub(super) succeeded: bool,
    requests: usize,
    /// In the order of their first requests, each with the number of requests.
    actions: Vec<(String, usize)>,
}

impl Row {
    pub(super) fn new(
        program: &'static str,
        requests: &[RecordedRequest],
        succeeded: bool,
    ) -> Self {
        let mut actions: Vec<(String, usize)> = Vec::new();
        for request in requests {
            match actions.iter_mut().find(|(action, _)| *action == request.action) {
                Some((_, count)) => *count += 1,
                None => actions.push((request.action.clone(), 1)),
            }
        }
        Self { program, succeeded, requests: requests.len(), actions }
    }
}

pub(super) fn write(rows: &[Row], output: &mut impl Write) -> io::Result<()> {
    line(output, ["program", "result", "requests", "actions"])?;
    for row in rows {
        let result = if row.succeeded { "ok" } else { "FAILED" };
        let requests = row.requests.to_string();
        let mut columns = [row.program, result, &requests];
        for actions in wrap(&row.actions) {
            let [program, result, requests] = columns;
            line(output, [program, result, requests, &actions])?;
            columns = [""; 3];
        }
    }
    Ok(())
}

fn line(output: &mut impl Write, columns: [&str; 4]) -> io::Result<()> {
    let [program, result, requests, actions] = columns;
    writeln!(output, "{program:<25} {result:<7} {requests:>8}  {actions}")
}

/// Wraps the actions into lines. Without actions there is one empty line.
fn wrap(actions: &[(String, usize)]) -> Vec<String> {
    let mut lines = vec![String::new()];
    for (action, count) in actions {
        let entry = if *count == 1 { action.clone() } else { format!("{action} x{count}") };
        match lines.last_mut() {
            Some(line) if line.is_empty() => *line = entry,
            Some(line) if line.len() + entry.len() + 2 <= WIDTH => *line += &format!(", {entry}"),
            Some(line) => {
                line.push(',');
                lines.push(entry);
            }
            None => lines.push(entry),
        }
    }
    lines
}
