//! The files of rules, which are part of this program.

use std::collections::{BTreeMap, HashMap};
use std::ops::Deref;
use std::sync::OnceLock;

use ecs_api_spec::ActionRule;

use super::pattern::Pattern;
use crate::api_spec::Entry;

/// The rules of an action.
#[derive(Default)]
pub(super) struct Rules {
    pub(super) action: ActionRule,
    /// The rules of parameters, by path.
    pub(super) members: BTreeMap<String, Rule>,
}

/// The rules of a parameter, with the pattern compiled.
pub(super) struct Rule {
    rule: ecs_api_spec::Rule,
    pub(super) expression: Option<Pattern>,
}

impl Deref for Rule {
    type Target = ecs_api_spec::Rule;

    fn deref(&self) -> &Self::Target {
        &self.rule
    }
}

/// The rules of the parameters of an action.
pub(super) fn of(entry: &Entry) -> &'static Rules {
    find(entry.product, entry.action)
}

pub(super) fn find(product: &str, action: &str) -> &'static Rules {
    static ALL: OnceLock<HashMap<String, Rules>> = OnceLock::new();
    static NONE: OnceLock<Rules> = OnceLock::new();
    let found = ALL.get_or_init(read).get(&format!("{product}/{action}"));
    found.unwrap_or_else(|| NONE.get_or_init(Rules::default))
}

fn read() -> HashMap<String, Rules> {
    let mut all: HashMap<String, Rules> = HashMap::new();
    for (product, text) in TEXTS {
        // A test parses every file, and compiles every pattern.
        for (action, rules) in by_action(serde_json::from_str(text).unwrap_or_default()) {
            all.insert(format!("{product}/{action}"), rules);
        }
    }
    all
}

fn by_action(file: ecs_api_spec::Rules) -> HashMap<String, Rules> {
    let mut all: HashMap<String, Rules> = HashMap::new();
    for (action, rule) in file.actions {
        all.entry(action).or_default().action = rule;
    }
    for (key, rule) in file.members {
        if let Some((action, path)) = key.split_once('/')
            && !path.starts_with("response/")
        {
            let expression = rule.pattern.as_deref().and_then(|text| Pattern::new(text).ok());
            let members = &mut all.entry(action.to_owned()).or_default().members;
            members.insert(path.to_owned(), Rule { rule, expression });
        }
    }
    all
}

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// The rules of the action `Test` in a file.
#[cfg(test)]
pub(super) fn of_test(file: ecs_api_spec::Rules) -> &'static Rules {
    Box::leak(Box::new(by_action(file).remove("Test").unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_rules_parses() {
        assert!(!TEXTS.is_empty());
        for (product, text) in TEXTS {
            let file: Result<ecs_api_spec::Rules, _> = serde_json::from_str(text);
            assert!(file.is_ok(), "{product}: {:?}", file.err());
            for (path, rule) in file.unwrap_or_default().members {
                let pattern = rule.pattern.as_deref().map(Pattern::new);
                assert!(pattern.is_none_or(|pattern| pattern.is_ok()), "{path}");
            }
        }
    }

    /// Those of the last file would replace the others.
    #[test]
    fn the_rules_of_an_action_are_in_one_file() {
        let actions = |text| by_action(serde_json::from_str(text).unwrap_or_default()).len();
        assert_eq!(read().len(), TEXTS.iter().map(|(_, text)| actions(text)).sum::<usize>());
    }
}
