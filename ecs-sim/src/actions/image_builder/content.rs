//! The commands of components and pipelines, one a line as in a Dockerfile.

use crate::actions::prelude::*;

/// Commands that need an argument, with the code for a missing one.
const COMMANDS: [(&str, &str); 8] = [
    ("CMD", "EmptyCommandContent.CMD"),
    ("COPY", "EmptyCommandContent.COPY"),
    ("ENTRYPOINT", "EmptyCommandContent.ENTRYPOINT"),
    ("ENV", "EmptyCommandContent.ENV"),
    ("LABEL", "EmptyCommandContent.LABEL"),
    ("RUN", "EmptyCommandContent.RUN"),
    ("USER", "EmptyCommandContent.USER"),
    ("WORKDIR", "EmptyCommandContent.WORKDIR"),
];

/// The content of a component, which is required and has no components of its own.
pub(super) fn of_component(call: &Call<'_>) -> Result<String> {
    let Some(content) = call.text("Content") else {
        return Err(reject(call, "MissingParameter.Content", "Content: required."));
    };
    check(call, content, |command, _| match command {
        "FROM" => Some("NotSupportedCommand.FROM"),
        "COMPONENT" => Some("InvalidCommand.Component"),
        _ => None,
    })?;
    Ok(content.to_owned())
}

/// The content of a pipeline; its components must exist.
pub(super) fn of_pipeline(world: &World, call: &Call<'_>, parameter: &str) -> Result<String> {
    let content = call.text(parameter).unwrap_or_default();
    let exists = |id: &str| {
        world.image_components.get(id).is_some_and(|component| component.region == call.region())
    };
    check(call, content, |command, argument| match command {
        "COMPONENT" if !exists(argument) => Some("ImageComponent.NotFound"),
        _ => None,
    })?;
    Ok(content.to_owned())
}

/// Checks every command; `own` has the codes of commands that only one kind of content rejects.
fn check(
    call: &Call<'_>,
    content: &str,
    own: impl Fn(&str, &str) -> Option<&'static str>,
) -> Result<()> {
    // A backslash at the end of a line continues its command.
    let joined = content.replace("\\\r\n", " ").replace("\\\n", " ");
    let lines = joined.lines().map(str::trim);
    for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (command, argument) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let command = command.to_ascii_uppercase();
        if let Some(code) = own(&command, argument.trim()).or(problem(&command, argument.trim())) {
            return Err(reject(call, code, format!("{line:?} is not a usable command.")));
        }
    }
    Ok(())
}

fn problem(command: &str, argument: &str) -> Option<&'static str> {
    match (command, argument.is_empty()) {
        ("FROM" | "COMPONENT", false) | ("RESTART", true) => None,
        ("RESTART", false) => Some("NotEmptyCommandContent.RESTART"),
        (_, is_empty) => match COMMANDS.iter().find(|(known, _)| *known == command) {
            Some((_, empty)) => Some(*empty).filter(|_| is_empty),
            None => Some("InvalidImageTemplateCommand.NotSupported"),
        },
    }
}
