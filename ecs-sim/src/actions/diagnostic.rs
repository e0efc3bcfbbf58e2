//! Diagnostic reports, which find nothing wrong here, and metric sets.

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("CreateDiagnosticMetricSet", create_set),
    ("CreateDiagnosticReport", create_report),
    ("DeleteDiagnosticMetricSets", delete_sets),
    ("DeleteDiagnosticReports", delete_reports),
    ("DescribeDiagnosticMetricSets", describe_sets),
    ("DescribeDiagnosticReportAttributes", describe_report),
    ("DescribeDiagnosticReports", describe_reports),
    ("ModifyDiagnosticMetricSet", modify_set),
];

/// The public metric set, which reports use by default.
const DEFAULT_SET: &str = "dms-instancedefault";

const REPORTS: Filters<DiagnosticReport> = filters!(|_, call, report|
    Is { "ReportIds": &report.id, "ResourceIds": &report.resource_id }
    Choice { "Status": status(call, report), "Severity": severity(call, report) }
);

const SETS: Filters<DiagnosticMetricSet> = filters!(|_, _, set|
    Is { "MetricSetIds": &set.id, "ResourceType": &set.resource_type }
);

const ATTRIBUTES: &[Attribute<DiagnosticMetricSet>] = &[
    ("MetricSetName", |set| &mut set.name),
    ("Description", |set| &mut set.description),
    ("ResourceType", |set| &mut set.resource_type),
];

fn create_report(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let resource_id = call.required("ResourceId")?;
    let exists = world.instances.get(resource_id).is_some_and(|i| i.region == call.region());
    reject_if!(call, !exists =>
        "InvalidResource.NotExists", "The instance {resource_id:?} does not exist in the region.");
    let metric_set_id = call.text("MetricSetId").unwrap_or(DEFAULT_SET);
    if metric_set_id != DEFAULT_SET {
        lookup::find(&world.diagnostic_metric_sets, call, metric_set_id, "InvalidParameter")?;
    }
    let id = world.ids.new_id("dr");
    let report = DiagnosticReport {
        id: id.clone(),
        region: call.region().to_owned(),
        resource_id: resource_id.to_owned(),
        metric_set_id: metric_set_id.to_owned(),
        start: call.text_or_empty("StartTime"),
        end: call.text_or_empty("EndTime"),
        created: call.now,
        finished: call.after(call.delays.command),
    };
    lookup::add(world, report)
}

fn describe_reports(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, REPORTS, |report| {
        let mut row = row(call, report);
        row["Issues"] = json!({ "Issue": [] });
        row
    })
}

fn describe_report(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (id, code) = (call.required("ReportId")?, "InvalidParameter.ReportNotExist");
    let report = lookup::find(&world.diagnostic_reports, call, id, code)?;
    let set = world.diagnostic_metric_sets.get(&report.metric_set_id);
    let metrics = set.map(|set| set.metric_ids.as_slice()).unwrap_or_default();
    let is_finished = report.is_finished(call.now);
    let result = |id: &String| {
        json!({
            "MetricId": id, "Status": "Finished", "Severity": "Normal",
            "Issues": { "Issue": [] },
        })
    };
    let results: Vec<Value> = metrics.iter().filter(|_| is_finished).map(result).collect();
    let mut response = row(call, report);
    response["MetricResults"] = json!({ "MetricResult": results });
    Ok(response)
}

/// Ids without a report are ignored.
fn delete_reports(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let ids = call.list("ReportIds");
    let of_call = |report: &DiagnosticReport| {
        report.region == call.region() && ids.contains(&report.id.as_str())
    };
    let mut running = world.diagnostic_reports.values().filter(|report| of_call(report));
    reject_if!(call, let Some(report) = running.find(|report| !report.is_finished(call.now)) =>
        "InvalidStatus.InProgress", "{} is InProgress.", report.id);
    world.diagnostic_reports.retain(|_, report| !of_call(report));
    Ok(json!({}))
}

fn status(call: &Call<'_>, report: &DiagnosticReport) -> &'static str {
    if report.is_finished(call.now) { "Finished" } else { "InProgress" }
}

fn severity(call: &Call<'_>, report: &DiagnosticReport) -> &'static str {
    if report.is_finished(call.now) { "Normal" } else { "Unknown" }
}

fn row(call: &Call<'_>, report: &DiagnosticReport) -> Value {
    let finished = report.is_finished(call.now).then(|| seconds(report.finished));
    json!({
        "ReportId": report.id, "ResourceId": report.resource_id, "ResourceType": "instance",
        "MetricSetId": report.metric_set_id, "Status": status(call, report),
        "Severity": severity(call, report), "StartTime": report.start, "EndTime": report.end,
        "CreationTime": seconds(report.created), "FinishedTime": finished.unwrap_or_default(),
    })
}

fn create_set(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let resource_type = call.required("ResourceType")?.to_owned();
    let id = world.ids.new_id("dms");
    let set = DiagnosticMetricSet {
        id: id.clone(),
        region: call.region().to_owned(),
        name: call.text_or_empty("MetricSetName"),
        description: call.text_or_empty("Description"),
        resource_type,
        metric_ids: owned(call, "MetricIds"),
        created: call.now,
    };
    lookup::add(world, set)
}

fn modify_set(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (id, code) = (call.required("MetricSetId")?, "InvalidParameter.MetricSetId");
    let set = lookup::find_mut(&mut world.diagnostic_metric_sets, call, id, code)?;
    attributes::set(call, set, ATTRIBUTES);
    let metrics = owned(call, "MetricIds");
    if !metrics.is_empty() {
        set.metric_ids = metrics;
    }
    Ok(json!({}))
}

/// Ids without a set are ignored.
fn delete_sets(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let ids = call.list("MetricSetIds");
    world
        .diagnostic_metric_sets
        .retain(|id, set| set.region != call.region() || !ids.contains(&id.as_str()));
    Ok(json!({}))
}

fn describe_sets(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let ids = owned(call, "MetricSetIds");
    if call.text("Type") == Some("Common") {
        let is_wanted = ids.is_empty() || ids.iter().any(|id| id == DEFAULT_SET);
        let set = json!({
            "MetricSetId": DEFAULT_SET, "Type": "Common", "ResourceType": "instance",
            "MetricIds": [],
        });
        return Ok(
            json!({ "MetricSets": is_wanted.then_some(set).into_iter().collect::<Vec<_>>() }),
        );
    }
    let code = "InvalidMetricSetId.NotExist";
    for id in &ids {
        lookup::find(&world.diagnostic_metric_sets, call, id, code)?;
    }
    filter::list(world, call, SETS, |set| {
        json!({
            "MetricSetId": set.id, "MetricSetName": set.name, "Description": set.description,
            "Type": "User", "ResourceType": set.resource_type, "MetricIds": set.metric_ids,
        })
    })
}

fn owned(call: &Call<'_>, list: &str) -> Vec<String> {
    call.list(list).into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use crate::actions::region_harness::{RegionHarness, text};

    #[test]
    fn a_report_finishes_and_is_deleted() {
        let mut harness = RegionHarness::new();
        let instance = harness.instance();
        let set = [("ResourceType", "instance"), ("MetricIds.1", "GuestOS.CPU")];
        let set = text(&harness.ok("CreateDiagnosticMetricSet", &set), "MetricSetId");
        let params = [("ResourceId", instance.as_str()), ("MetricSetId", set.as_str())];
        let id = text(&harness.ok("CreateDiagnosticReport", &params), "ReportId");
        let (of, of_list) = ([("ReportId", id.as_str())], [("ReportIds.1", id.as_str())]);
        let report = harness.ok("DescribeDiagnosticReportAttributes", &of);
        assert_eq!([&report["Status"], &report["Severity"]], ["InProgress", "Unknown"]);
        let code = harness.error_code("DeleteDiagnosticReports", &of_list);
        assert_eq!(code, "InvalidStatus.InProgress");
        harness.settle();
        let report = harness.ok("DescribeDiagnosticReportAttributes", &of);
        assert_eq!([&report["Status"], &report["Severity"]], ["Finished", "Normal"]);
        assert_eq!(report["MetricResults"]["MetricResult"][0]["MetricId"], "GuestOS.CPU");
        for (filter, expected) in [
            (of_list[0], 1),
            (("ResourceIds.1", instance.as_str()), 1),
            (("ResourceIds.1", "i-none"), 0),
            (("Status", "Finished"), 1),
            (("Severity", "Warn"), 0),
            (("RegionId", "us-west-1"), 0),
        ] {
            let found = harness.ok("DescribeDiagnosticReports", &[filter]);
            let found = found["Reports"]["Report"].as_array().map(Vec::len);
            assert_eq!(found, Some(expected), "{filter:?}");
        }
        harness.ok("DeleteDiagnosticReports", &of_list);
        let code = harness.error_code("DescribeDiagnosticReportAttributes", &of);
        assert_eq!(code, "InvalidParameter.ReportNotExist");
        let none = [("ResourceId", "i-none")];
        let code = harness.error_code("CreateDiagnosticReport", &none);
        assert_eq!(code, "InvalidResource.NotExists");
    }

    #[test]
    fn metric_sets_are_changed_listed_in_pages_and_deleted() {
        let mut harness = RegionHarness::new();
        let params = [("ResourceType", "instance"), ("MetricIds.1", "GuestOS.CPU")];
        let id = text(&harness.ok("CreateDiagnosticMetricSet", &params), "MetricSetId");
        harness.ok("CreateDiagnosticMetricSet", &params);
        let of = ("MetricSetId", id.as_str());
        let change = [of, ("MetricSetName", "web"), ("MetricIds.1", "GuestOS.Disk")];
        harness.ok("ModifyDiagnosticMetricSet", &change);
        let list = "DescribeDiagnosticMetricSets";
        let found = harness.ok(list, &[("MetricSetIds.1", &id)]);
        let found = &found["MetricSets"][0];
        assert_eq!([&found["MetricSetName"], &found["MetricIds"][0]], ["web", "GuestOS.Disk"]);
        let page = harness.ok(list, &[("MaxResults", "1")]);
        let rest = harness.ok(list, &[("NextToken", &text(&page, "NextToken"))]);
        assert_eq!(rest["MetricSets"].as_array().map(Vec::len), Some(1));
        let common = harness.ok(list, &[("Type", "Common")]);
        assert_eq!(common["MetricSets"][0]["MetricSetId"], "dms-instancedefault");
        harness.ok("DeleteDiagnosticMetricSets", &[("MetricSetIds.1", &id)]);
        let code = harness.error_code(list, &[("MetricSetIds.1", &id)]);
        assert_eq!(code, "InvalidMetricSetId.NotExist");
        let code = harness.error_code("ModifyDiagnosticMetricSet", &change);
        assert_eq!(code, "InvalidParameter.MetricSetId");
    }
}
