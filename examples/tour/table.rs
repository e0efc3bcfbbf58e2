//! What the scenarios did, in a table.

use ecs_sim::RecordedRequest;
use examples::println;

/// How wide the list of actions is.
const WIDTH: usize = 52;

/// One scenario.
pub(super) struct Row {
    scenario: &'static str,
    program: &'static str,
    pub(super) succeeded: bool,
    requests: usize,
    /// In the order of their first requests, each with the number of them.
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
        let result = if row.succeeded { "done" } else { "FAILED" };
        let requests = row.requests.to_string();
        let mut first = [row.scenario, row.program, result, &requests];
        for actions in wrapped(&row.actions) {
            let [scenario, program, result, requests] = first;
            line([scenario, program, result, requests, &actions]);
            first = [""; 4];
        }
    }
}

fn line([scenario, program, result, requests, actions]: [&str; 5]) {
    println!("{scenario:<9} {program:<25} {result:<7} {requests:>8}  {actions}");
}

/// The actions in lines; at least one, even if there is nothing to say.
fn wrapped(actions: &[(String, usize)]) -> Vec<String> {
    let mut lines = vec![String::new()];
    for (action, count) in actions {
        let word = if *count == 1 { action.clone() } else { format!("{action} x{count}") };
        match lines.last_mut() {
            Some(line) if line.is_empty() => *line = word,
            Some(line) if line.len() + word.len() + 2 <= WIDTH => *line += &format!(", {word}"),
            Some(line) => {
                line.push(',');
                lines.push(word);
            }
            None => lines.push(word),
        }
    }
    lines
}
