//! What the published file says, over what is known: our own members, the order of members, and what
//! the file leaves out stay.

use indexmap::IndexMap;

use super::Kept;
use crate::spec::{ActionSpec, Kind, Parameter, Schema};

/// Parameters of all actions that published files leave out.
const ACCOUNT: [&str; 4] = ["OwnerAccount", "OwnerId", "ResourceOwnerAccount", "ResourceOwnerId"];

/// The facts of an action.
pub(super) fn action(
    name: &str,
    known: Option<&ActionSpec>,
    mut new: ActionSpec,
    kept: &mut Kept,
) -> ActionSpec {
    let Some(known) = known else {
        // Such actions change nothing; `regenerate` cannot know it of others.
        new.read_only = ["Describe", "List", "Get"].iter().any(|verb| name.starts_with(verb));
        return new;
    };
    new.read_only = known.read_only;
    new.replaced_by = known.replaced_by.clone();
    new.error_codes_as_of = known.error_codes_as_of.clone();
    new.parameters = parameters(name, &known.parameters, new.parameters, kept);
    match new.responses.get_mut("200") {
        Some(response) => {
            let path = format!("{name}/response");
            if let Some(known) = known.response() {
                schema(&path, known, &mut response.schema, kept);
            }
        }
        None => new.responses = known.responses.clone(),
    }
    error_codes(known, &mut new);
    new
}

fn parameters(
    action: &str,
    known: &[Parameter],
    new: Vec<Parameter>,
    kept: &mut Kept,
) -> Vec<Parameter> {
    let mut new: IndexMap<_, _> = new.into_iter().map(|new| (new.name.clone(), new)).collect();
    let mut known: IndexMap<_, _> = known.iter().map(|known| (known.name.clone(), known)).collect();
    if kept.drop {
        known.retain(|name, _| new.contains_key(name) || ACCOUNT.contains(&name.as_str()));
    }
    for (name, parameter) in &known {
        let path = format!("{action}/{name}");
        match new.get_mut(name) {
            Some(new) => schema(&path, &parameter.schema, &mut new.schema, kept),
            None if ACCOUNT.contains(&name.as_str()) => kept.account += 1,
            None => kept.members.push(path),
        }
    }
    in_known_order(&known, new, |parameter| (*parameter).clone()).into_values().collect()
}

fn schema(path: &str, known: &Schema, new: &mut Schema, kept: &mut Kept) {
    if known.documented_values.is_empty() && known.kind != new.kind && new.kind != Kind::Array {
        return;
    }
    new.documented_values.clone_from(&known.documented_values);
    if new.kind != known.kind {
        return;
    }
    new.format = new.format.take().or_else(|| known.format.clone());
    new.default = new.default.take().or_else(|| known.default.clone());
    if new.kind == Kind::Object && new.properties.is_empty() && known.properties.is_empty() {
        let additional = new.additional_properties.take();
        new.additional_properties = additional.or_else(|| known.additional_properties.clone());
        return;
    }
    if let (Some(new), Some(known)) = (&mut new.items, &known.items) {
        schema(path, known, new, kept);
    }
    let mut properties: IndexMap<_, _> =
        known.properties.iter().map(|(name, schema)| (name.clone(), schema)).collect();
    if kept.drop {
        properties.retain(|name, _| new.properties.contains_key(name));
    }
    for (name, member) in &properties {
        let path = format!("{path}/{name}");
        match new.properties.get_mut(name) {
            Some(new) => schema(&path, member, new, kept),
            None => kept.members.push(path),
        }
    }
    new.properties =
        in_known_order(&properties, std::mem::take(&mut new.properties), |known| (*known).clone());
}

/// The members in the known order. New ones come after the one that is before them in the file.
fn in_known_order<K, T>(
    known: &IndexMap<String, K>,
    new: IndexMap<String, T>,
    keep: impl Fn(&K) -> T,
) -> IndexMap<String, T> {
    let mut order: Vec<String> = known.keys().cloned().collect();
    let mut before = None;
    for name in new.keys() {
        let position = order.iter().position(|other| other == name);
        before = Some(position.unwrap_or_else(|| {
            let position = before.map_or(0, |before: usize| before + 1);
            order.insert(position, name.clone());
            position
        }));
    }
    let mut new = new;
    let member = |name: String| {
        let member = new.shift_remove(&name).or_else(|| known.get(&name).map(&keep));
        member.map(|member| (name, member))
    };
    order.into_iter().filter_map(member).collect()
}

/// Codes that the file lacks stay.
fn error_codes(known: &ActionSpec, new: &mut ActionSpec) {
    let mut codes = known.error_codes.clone();
    for (status, list) in std::mem::take(&mut new.error_codes) {
        let known = codes.entry(status).or_default();
        for code in list {
            if !known.contains(&code) {
                known.push(code);
            }
        }
    }
    new.error_codes = codes;
}
