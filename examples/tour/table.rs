//! The summary table.

use ecs_sim::RecordedRequest;
use examples::println;

/// Width of the column with the actions.
const WIDTH: usize = 52;

/// One run of a program.
pub(super) struct Row {
    scenario: &'static str,
    program: &'static str,
    pub(super) succeeded: bool,
    requests: usize,
    /// In the order of their first requests, each with the number of requests.
    actions: Vec<(String, usize)>,
}

impl Row {
    pub(super) fn new(
        scenario: &'static str,
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
        Self { scenario, program, succeeded, requests: requests.len(), actions }
    }
}

pub(super) fn print(rows: &[Row]) {
    line(["scenario", "program", "result", "requests", "actions"]);
    for row in rows {
        let result = if row.succeeded { "ok" } else { "FAILED" };
        let requests = row.requests.to_string();
        let mut columns = [row.scenario, row.program, result, &requests];
        for actions in wrap(&row.actions) {
            let [scenario, program, result, requests] = columns;
            line([scenario, program, result, requests, &actions]);
            columns = [""; 4];
        }
    }
}

fn line([scenario, program, result, requests, actions]: [&str; 5]) {
    println!("{scenario:<9} {program:<25} {result:<7} {requests:>8}  {actions}");
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
