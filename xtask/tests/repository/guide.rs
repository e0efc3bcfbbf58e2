//! The guide of `ecs-sdk` is one text: pages with a question, a program that runs, and a next page.

use std::fs;

use crate::files::workspace;

/// The names of the pages, in the order of the table of contents.
fn pages() -> Vec<(String, String)> {
    let folder = workspace().join("ecs-sdk/src/guide");
    let contents = fs::read_to_string(folder.join("mod.rs")).unwrap();
    let lines = contents.lines().filter_map(|line| line.strip_prefix("//! ")?.split_once(". ["));
    let page = |(number, link): (&str, &str)| {
        let (question, name) = link.trim_end_matches(')').split_once("](").unwrap();
        let text = fs::read_to_string(folder.join(format!("{name}.md"))).unwrap();
        assert_eq!(text.lines().next(), Some(question), "{number}. {name}");
        (name.to_owned(), text)
    };
    lines.map(page).collect()
}

#[test]
fn each_page_begins_with_a_question_and_has_a_program_that_runs() {
    let pages = pages();
    assert!(pages.len() >= 12, "{}", pages.len());
    for (name, text) in &pages {
        assert!(text.lines().next().unwrap().ends_with('?'), "{name} begins with no question");
        let runs = text.lines().any(|line| line == "```");
        let opens = text.lines().filter(|line| line.starts_with("```")).enumerate();
        let mut programs = opens.filter(|(index, line)| index % 2 == 0 && *line == "```");
        assert!(runs && programs.next().is_some(), "{name} has no program that runs");
    }
}

#[test]
fn each_page_leads_to_the_next() {
    let pages = pages();
    let follows = pages.iter().zip(pages.iter().skip(1));
    for ((name, text), (next, _)) in follows {
        let last = text.lines().last().unwrap();
        assert!(
            last.starts_with("Next: [") && last.ends_with(&format!("(crate::guide::{next})")),
            "{name}: {last}"
        );
    }
}

#[test]
fn every_page_is_in_the_table_of_contents() {
    let pages = pages();
    for entry in fs::read_dir(workspace().join("ecs-sdk/src/guide")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(
            name == "mod" || pages.iter().any(|(page, _)| page == name),
            "{name} is not listed"
        );
    }
}
