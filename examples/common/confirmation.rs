//! Confirmation before a change to real resources.

use std::io::{IsTerminal, Write, stderr, stdin};

use clap::Args;

use crate::{Result, Target};

/// The confirmation prompt, and the `--yes` option that skips it.
#[derive(Args)]
pub struct Confirmation {
    /// Confirm changes to real resources without a prompt
    #[arg(long)]
    yes: bool,
}

impl Confirmation {
    /// Prints the planned `action` and asks the user to confirm it. A local endpoint needs no
    /// confirmation.
    ///
    /// # Errors
    ///
    /// Fails if the user declines, or if stdin or stderr is not a terminal.
    pub fn ask(&self, target: &Target, action: &str) -> Result<()> {
        if target.sim().is_some() {
            return Ok(());
        }
        eprintln!("About to {action} ({}).", target.label());
        if self.yes {
            return Ok(());
        }
        if !(stdin().is_terminal() && stderr().is_terminal()) {
            return Err(
                "nothing was changed: cannot ask for confirmation because stdin or stderr \
                        is not a terminal; pass --yes to confirm, or --local to try it without \
                        an account"
                    .into(),
            );
        }
        eprint!("Continue? [y/N] ");
        stderr().flush()?;
        let mut reply = String::new();
        stdin().read_line(&mut reply)?;
        if is_yes(&reply) { Ok(()) } else { Err("nothing was changed: not confirmed".into()) }
    }
}

fn is_yes(reply: &str) -> bool {
    ["y", "yes"].iter().any(|yes| reply.trim().eq_ignore_ascii_case(yes))
}

#[cfg(test)]
mod tests {
    use super::is_yes;

    #[test]
    fn only_y_and_yes_confirm() {
        for (reply, expected) in [
            ("y\n", true),
            ("YES\r\n", true),
            (" y ", true),
            ("\n", false),
            ("", false),
            ("n\n", false),
            ("yeah\n", false),
        ] {
            assert_eq!(is_yes(reply), expected, "{reply:?}");
        }
    }
}
