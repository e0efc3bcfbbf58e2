// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn create_diagnostic_metric_set(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::diagnostics::CreateDiagnosticMetricSetRequest;
    let request = CreateDiagnosticMetricSetRequest::new()
        .resource_type("instance")
        .metric_ids(["GuestOS.CPUUtilization"]);
    let response = ecs.create_diagnostic_metric_set(request).await?;
    println!("{}", response.metric_set_id);
    Ok(())
}

pub(crate) async fn create_diagnostic_report(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::diagnostics::CreateDiagnosticReportRequest;
    let request = CreateDiagnosticReportRequest::new()
        .resource_id("i-bp1g6zv0ce8oghu7k3kp");
    let response = ecs.create_diagnostic_report(request).await?;
    println!("{}", response.report_id);
    Ok(())
}

pub(crate) async fn delete_diagnostic_metric_sets(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::diagnostics::DeleteDiagnosticMetricSetsRequest;
    let request = DeleteDiagnosticMetricSetsRequest::new()
        .metric_set_ids(["dms-bp17p0qwtr72zmu1abcd"]);
    ecs.delete_diagnostic_metric_sets(request).await?;
    Ok(())
}

pub(crate) async fn delete_diagnostic_reports(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::diagnostics::DeleteDiagnosticReportsRequest;
    let request = DeleteDiagnosticReportsRequest::new()
        .report_ids(["dr-bp1uv8u4wrtyfbzbabcd"]);
    ecs.delete_diagnostic_reports(request).await?;
    Ok(())
}

pub(crate) async fn describe_diagnostic_metric_sets(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::diagnostics::DescribeDiagnosticMetricSetsRequest;
    let request = DescribeDiagnosticMetricSetsRequest::new();
    let mut items = ecs.describe_diagnostic_metric_sets(request).items();
    while let Some(metric_set) = items.try_next().await? {
        println!("{} {}", metric_set.metric_set_id, metric_set.metric_set_name);
    }

    Ok(())
}

pub(crate) async fn describe_diagnostic_metrics(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::diagnostics::DescribeDiagnosticMetricsRequest;
    let request = DescribeDiagnosticMetricsRequest::new();
    let mut items = ecs.describe_diagnostic_metrics(request).items();
    while let Some(metric) = items.try_next().await? {
        println!("{} {}", metric.metric_id, metric.metric_name);
    }

    Ok(())
}

pub(crate) async fn describe_diagnostic_report_attributes(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::diagnostics::DescribeDiagnosticReportAttributesRequest;
    let request = DescribeDiagnosticReportAttributesRequest::new()
        .report_id("dr-bp1uv8u4wrtyfbzbabcd");
    let response = ecs.describe_diagnostic_report_attributes(request).await?;
    for metric_result in response.metric_results {
        println!("{} {}", metric_result.metric_id, metric_result.status);
    }

    Ok(())
}

pub(crate) async fn describe_diagnostic_reports(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::diagnostics::DescribeDiagnosticReportsRequest;
    let request = DescribeDiagnosticReportsRequest::new();
    let mut items = ecs.describe_diagnostic_reports(request).items();
    while let Some(report) = items.try_next().await? {
        println!("{} {}", report.report_id, report.status);
    }

    Ok(())
}

pub(crate) async fn modify_diagnostic_metric_set(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::diagnostics::ModifyDiagnosticMetricSetRequest;
    let request = ModifyDiagnosticMetricSetRequest::new()
        .metric_set_id("dms-bp17p0qwtr72zmu1abcd")
        .metric_set_name("network");
    ecs.modify_diagnostic_metric_set(request).await?;
    Ok(())
}
