//! Times, and the formats in which they are sent.

use super::Context;
use crate::curation::{MemberPath, TimeFormat};
use crate::model::Type;
use crate::problem::Problem;
use crate::spec::Schema;

/// The type of a string member: an enum, a time or text.
pub(super) fn text(context: &Context<'_>, path: &MemberPath, schema: &Schema) -> Type {
    let time = context.ok(context.times.get(path)).flatten();
    match (context.enums.find(context, path, schema), time) {
        (Some(name), Some((pattern, Some(_)))) => {
            let message = format!("{path} has the enum {name}, so it cannot be a time");
            let help = "write `null` for it, or add the member to `except` of the enum";
            report(context, pattern, message, help);
            Type::Enum(name)
        }
        (Some(name), _) => Type::Enum(name),
        (None, Some((_, Some(format)))) => Type::Time(*format),
        (None, _) => Type::Text,
    }
}

/// The type of times inside a list or map, which are always sent with seconds: the core applies
/// the format of a parameter only to the parameter itself.
pub(super) fn in_collection(context: &Context<'_>, path: &MemberPath, format: TimeFormat) -> Type {
    if format != TimeFormat::Seconds {
        let time = context.ok(context.times.get(path)).flatten();
        let pattern = time.map_or(".", |(pattern, _)| pattern);
        let message = format!("{path} is a list or map of times: only `seconds` is supported");
        let help = "write `seconds` or `null`, or extend ecs-core/record and codegen";
        report(context, pattern, message, help);
    }
    Type::Time(TimeFormat::Seconds)
}

fn report(context: &Context<'_>, pattern: &str, message: String, help: &str) {
    let file = context.curation_file("times");
    context.report(Problem::new(file, pattern, message).help(help));
}
