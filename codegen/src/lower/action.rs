//! One action: its properties, its request and its response.

use std::collections::BTreeSet;

use super::record::{Parent, Records};
use super::{Context, docs, example, id_limit, locked, paging, service};
use crate::curation::{Direction, MemberPath};
use crate::model::{Action, Field, Record, Role};
use crate::problem::Problem;
use crate::spec::{ActionSpec, Kind, Schema};

/// Parameters of older actions for calls on behalf of another account. `Call` has them for all
/// actions, so requests do not.
const ACCOUNT_PARAMETERS: [&str; 4] =
    ["OwnerId", "OwnerAccount", "ResourceOwnerId", "ResourceOwnerAccount"];

pub(super) fn lower(context: &Context<'_>, name: &str, spec: &ActionSpec) -> Action {
    let curation = &context.product.curation;
    let sentence = curation.sentences.actions.get(name);
    let region = region_parameter(spec);
    let client_token = has_parameter(spec, "ClientToken");
    let mut records = records(context, name, spec, region);
    locked::check_cycles(context, name, &records);
    let paging = paging::lower(context, name, spec, &records);
    let dry_run = has_parameter(spec, "DryRun");
    let traits = docs::Traits { client_token, dry_run, is_paginated: paging.is_some() };
    let parts =
        example::Parts { name, spec, records: &records, paging: paging.as_ref(), region, dry_run };
    let example = example::lower(context, &parts);
    Action {
        name: name.to_owned(),
        method: context.product.method(name),
        source: context.action_file(name),
        service: service::constant(context.product),
        summary: sentence.map_or_else(|| format!("Calls `{name}`."), Clone::clone),
        notes: docs::notes(context, name, spec, &traits),
        needs: needs(context, name, &records, region),
        example,
        deprecated: spec.deprecated.then(|| docs::replacement(context.product, spec)),
        read_only: spec.read_only,
        region: region.map(str::to_owned),
        client_token,
        read_timeout: curation.timeouts.get(name).copied(),
        errors: errors(spec),
        dry_run,
        id_limit: id_limit::lower(context, name, paging.is_some(), &mut records),
        paging,
        is_untyped: spec.response().is_none(),
        records,
    }
}

/// The members that a request must set, but for the region, and those that people usually set.
fn needs(
    context: &Context<'_>,
    action: &str,
    records: &[Record],
    region: Option<&str>,
) -> Option<String> {
    let request = records.first()?;
    let usual = context.product.curation.examples.set.get(action).map_or(&[][..], Vec::as_slice);
    let links = |is_meant: &dyn Fn(&Field) -> bool| {
        let fields = request.fields.iter().filter(|field| is_meant(field));
        let links = fields.map(|field| {
            let name = field.rust.trim_start_matches("r#");
            format!("[`{name}`](field@{}::{name})", request.name)
        });
        links.collect::<Vec<_>>().join(", ")
    };
    let is_needed = |field: &Field| field.required && region != Some(&field.wire);
    let is_usual = |field: &Field| !field.required && usual.contains(&field.wire);
    let sentence =
        |title: &str, links: String| (!links.is_empty()).then(|| format!("{title} {links}."));
    let sentences =
        [sentence("Needs", links(&is_needed)), sentence("Often set:", links(&is_usual))];
    let sentences: Vec<_> = sentences.into_iter().flatten().collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
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
    // Emitters document requests and responses.
    let request = Record::part(request, Direction::Request, Vec::new(), fields);
    let mut all = vec![Record { role: Role::Request, ..request }];
    all.append(&mut records.take());
    let Some(schema) = spec.response() else { return all };
    let fields = response_fields(context, &mut records, action, schema);
    all.push(Record::part(response, Direction::Response, Vec::new(), fields));
    all.append(&mut records.take());
    all
}

fn request_fields(
    context: &Context<'_>,
    records: &mut Records<'_, '_>,
    action: &str,
    spec: &ActionSpec,
) -> Vec<Field> {
    check_parameters(context, action, spec);
    let path = MemberPath::request(action);
    let parent = Parent { name: "", direction: Direction::Request };
    let parameters = spec.parameters.iter();
    let parameters =
        parameters.filter(|parameter| !ACCOUNT_PARAMETERS.contains(&parameter.name.as_str()));
    let members = parameters.map(|parameter| {
        let name = parameter.name.as_str();
        (path.join(name), name, &parameter.schema, parameter.style)
    });
    records.fields(&parent, members)
}

fn check_parameters(context: &Context<'_>, action: &str, spec: &ActionSpec) {
    let mut seen = BTreeSet::new();
    for (index, parameter) in spec.parameters.iter().enumerate() {
        if !seen.insert(&parameter.name) {
            let message = format!("duplicate parameter {}", parameter.name);
            let json_path = format!("parameters[{index}].name");
            context.report(
                Problem::new(context.action_file(action), json_path, message)
                    .help("remove one of the two, according to the published metadata"),
            );
        }
    }
}

fn response_fields(
    context: &Context<'_>,
    records: &mut Records<'_, '_>,
    action: &str,
    schema: &Schema,
) -> Vec<Field> {
    if schema.kind != Kind::Object {
        context.report(
            Problem::new(
                context.action_file(action),
                "responses.200.schema",
                "the response is not an object",
            )
            .help("a response must have a schema of type object, or none"),
        );
    }
    let path = MemberPath::response(action);
    let parent = Parent { name: "", direction: Direction::Response };
    let members = schema.properties.iter();
    records.fields(
        &parent,
        members.map(|(name, schema)| (path.join(name), name.as_str(), schema, None)),
    )
}
