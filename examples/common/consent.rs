//! What is asked before something changes on the real service.

use std::io::{IsTerminal, Write, stderr, stdin};

use clap::Args;

use crate::{Place, Trouble};

/// Whether the user agreed beforehand.
#[derive(Args)]
pub struct Consent {
    /// Do it on the real service without a question
    #[arg(long)]
    yes: bool,
}

impl Consent {
    /// Says what will be done, and asks whether to go on. On a local endpoint it may be done.
    ///
    /// # Errors
    ///
    /// When the user does not want it, or when there is no terminal to ask on.
    pub fn ask(&self, place: &Place, what: &str) -> Result<(), Trouble> {
        if place.sim().is_some() {
            return Ok(());
        }
        eprintln!("This is going to {what} ({}).", place.name());
        if self.yes {
            return Ok(());
        }
        if !(stdin().is_terminal() && stderr().is_terminal()) {
            return Err("nothing was changed: there is no terminal to ask on; \
                        say --yes to go on, or --local to try it without an account"
                .into());
        }
        eprint!("Go on? [y/N] ");
        stderr().flush()?;
        let mut response = String::new();
        stdin().read_line(&mut response)?;
        if is_yes(&response) {
            Ok(())
        } else {
            Err("nothing was changed: you did not say y".into())
        }
    }
}

fn is_yes(response: &str) -> bool {
    ["y", "yes"].iter().any(|yes| response.trim().eq_ignore_ascii_case(yes))
}

#[cfg(test)]
mod tests {
    use super::is_yes;

    #[test]
    fn only_yes_is_yes() {
        for (response, expected) in [
            ("y\n", true),
            ("YES\r\n", true),
            (" y ", true),
            ("\n", false),
            ("", false),
            ("n\n", false),
            ("yeah\n", false),
        ] {
            assert_eq!(is_yes(response), expected, "{response:?}");
        }
    }
}
