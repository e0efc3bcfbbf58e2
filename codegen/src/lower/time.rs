//! Which texts are times, and how they are written.

use super::Context;
use crate::curation::{MemberPath, TimeFormat};
use crate::model::Type;
use crate::problem::Problem;
use crate::spec::Schema;

/// The type of a string member: an enum, a time or text.
pub(super) fn text(context: &Context<'_>, path: &MemberPath, schema: &Schema) -> Type {
    let time = context.ok(context.times.get(path)).flatten();
    match (context.enums.claim(context, path, schema), time) {
        (Some(name), Some((pattern, Some(_)))) => {
            let what = format!("{path} has the enum {name}, so it is no time");
            let help = "write `null` for it, or name the member in `except` of the enum";
            report(context, pattern, what, help);
            Type::Enum(name)
        }
        (Some(name), _) => Type::Enum(name),
        (None, Some((_, Some(form)))) => Type::Time(*form),
        (None, _) => Type::Text,
    }
}

/// The type of the times of a list or map: a parameter's form does not reach them.
pub(super) fn repeated(context: &Context<'_>, path: &MemberPath, form: TimeFormat) -> Type {
    if form != TimeFormat::Seconds {
        let time = context.ok(context.times.get(path)).flatten();
        let pattern = time.map_or(".", |(pattern, _)| pattern);
        let what = format!("{path} has many times, which can only be written with seconds");
        let help = "write `seconds` or `null`, or extend ecs-core/src/record and codegen";
        report(context, pattern, what, help);
    }
    Type::Time(TimeFormat::Seconds)
}

fn report(context: &Context<'_>, pattern: &str, what: String, help: &str) {
    let file = context.curation_file("times");
    context.report(Problem::new(file, pattern, what).help(help));
}
