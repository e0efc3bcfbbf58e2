//! One action: what the core must know to call it, its request and its answer.

use std::collections::BTreeSet;

use super::record::{Parent, Records};
use super::{Context, docs, id_limit, paging, service};
use crate::curation::{MemberPath, Side};
use crate::model::{Action, Field, Record, Role};
use crate::names;
use crate::problem::Problem;
use crate::spec::{ActionSpec, Kind, Parameter};

/// Parameters that every old action has for calls on behalf of another account. They are set on
/// the call instead, once for all actions.
const ACCOUNT_PARAMETERS: [&str; 4] =
    ["OwnerId", "OwnerAccount", "ResourceOwnerId", "ResourceOwnerAccount"];

pub(super) fn lower(context: &Context<'_>, name: &str, spec: &ActionSpec) -> Action {
    let curation = &context.product.curation;
    let sentence = curation.sentences.actions.get(name);
    let region = region_parameter(spec);
    let client_token = has_parameter(spec, "ClientToken");
    let mut records = records(context, name, spec, region);
    Action {
        name: name.to_owned(),
        method: names::field(name),
        source: context.action_file(name),
        service: service::constant(context.product),
        summary: sentence.map_or_else(|| format!("Calls `{name}`."), Clone::clone),
        notes: docs::notes(spec, client_token),
        deprecated: spec.deprecated.then(|| docs::replacement(context.product, spec)),
        read_only: spec.read_only,
        region: region.map(str::to_owned),
        client_token,
        read_timeout: curation.timeouts.get(name).copied(),
        errors: errors(spec),
        dry_run: has_parameter(spec, "DryRun"),
        paging: paging::lower(context, name, spec, &records),
        id_limit: id_limit::lower(context, name, &mut records),
        records,
    }
}

fn has_parameter(spec: &ActionSpec, name: &str) -> bool {
    spec.parameters.iter().any(|parameter| parameter.name == name)
}

fn region_parameter(spec: &ActionSpec) -> Option<&str> {
    let names = spec.parameters.iter().map(|parameter| parameter.name.as_str());
    names.into_iter().find(|name| matches!(*name, "RegionId" | "regionId"))
}

fn errors(spec: &ActionSpec) -> Vec<(String, Vec<String>)> {
    let codes = |codes: &[crate::spec::ErrorCode]| {
        let mut codes: Vec<_> =
            codes.iter().map(|error| error.error_code.trim().to_owned()).collect();
        codes.sort();
        codes.dedup();
        codes
    };
    let by_status = spec.error_codes.iter().filter(|(_, list)| !list.is_empty());
    by_status.map(|(status, list)| (status.clone(), codes(list))).collect()
}

fn records(
    context: &Context<'_>,
    action: &str,
    spec: &ActionSpec,
    region: Option<&str>,
) -> Vec<Record> {
    let mut records = Records::new(context, action);
    let request = records.reserve(format!("{action}Request"));
    let response = records.reserve(format!("{action}Response"));
    let mut fields = request_fields(context, &mut records, action, spec);
    for field in &mut fields {
        docs::complete(field, region);
    }
    let mut all = vec![Record {
        name: request,
        side: Side::Request,
        docs: Vec::new(),
        role: Role::Request,
        fields,
    }];
    all.append(&mut records.take());
    let fields = response_fields(context, &mut records, action, spec);
    all.push(Record {
        name: response,
        side: Side::Response,
        docs: Vec::new(),
        role: Role::Part,
        fields,
    });
    all.append(&mut records.take());
    all
}

fn request_fields(
    context: &Context<'_>,
    records: &mut Records<'_, '_>,
    action: &str,
    spec: &ActionSpec,
) -> Vec<Field> {
    let path = MemberPath::request(action);
    let parent = Parent { name: "", side: Side::Request };
    let mut seen = BTreeSet::new();
    let repeated = spec.parameters.iter().position(|parameter| !seen.insert(&parameter.name));
    if let Some(index) = repeated {
        let what = format!("there is another parameter {}", spec.parameters[index].name);
        let place = format!("parameters[{index}].name");
        context.report(
            Problem::new(context.action_file(action), place, what)
                .help("remove one of the two by the published metadata"),
        );
    }
    let parameters: Vec<&Parameter> = spec
        .parameters
        .iter()
        .filter(|parameter| !ACCOUNT_PARAMETERS.contains(&parameter.name.as_str()))
        .collect();
    records.fields(
        &parent,
        parameters.into_iter().map(|parameter| {
            (
                path.join(&parameter.name),
                parameter.name.as_str(),
                &parameter.schema,
                parameter.style,
            )
        }),
    )
}

fn response_fields(
    context: &Context<'_>,
    records: &mut Records<'_, '_>,
    action: &str,
    spec: &ActionSpec,
) -> Vec<Field> {
    let problem = |what: &str| {
        let place = "responses.200.schema";
        context.report(
            Problem::new(context.action_file(action), place, what)
                .help("the answer must have a schema of type object"),
        );
    };
    let schema = match spec.response() {
        Some(schema) if schema.kind == Kind::Object => schema,
        Some(_) => {
            problem("the answer is no object");
            return Vec::new();
        }
        None => {
            problem("the answer has no schema");
            return Vec::new();
        }
    };
    let path = MemberPath::response(action);
    let parent = Parent { name: "", side: Side::Response };
    let members = schema.properties.iter();
    records.fields(
        &parent,
        members.map(|(name, schema)| (path.join(name), name.as_str(), schema, None)),
    )
}
