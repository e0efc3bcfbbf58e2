//! Metrics of instances. The values are made up, but the same on every call.

use jiff::SignedDuration;

use crate::actions::prelude::*;
use crate::generated_response::ACCOUNT;
use crate::lenient_json;
use crate::request_id::digest;

const NAMESPACE: &str = "acs_ecs_dashboard";

/// Metric names, with the maximum value.
const METRICS: [(&str, u32); 10] = [
    ("CPUUtilization", 100),
    ("DiskReadBPS", 50_000_000),
    ("DiskReadIOPS", 2_000),
    ("DiskWriteBPS", 50_000_000),
    ("DiskWriteIOPS", 2_000),
    ("InternetInRate", 5_000_000),
    ("InternetOutRate", 5_000_000),
    ("IntranetInRate", 50_000_000),
    ("IntranetOutRate", 50_000_000),
    ("memory_usedutilization", 100),
];

const MAX_LENGTH: usize = 1440;

/// The parameters of a metric query.
struct Query<'a> {
    metric: &'a str,
    largest: u32,
    /// In seconds.
    period: i64,
    instances: Vec<String>,
    start: Timestamp,
    end: Timestamp,
}

pub(super) fn describe_metric_list(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let query = query(world, call)?;
    let number = |name: &str, default: usize| match call.text(name) {
        None => Ok(default),
        Some(text) => text
            .parse::<usize>()
            .map_err(|_| ServiceError::invalid(format!("{name}: {text:?} is not a number."))),
    };
    let length = number("Length", 1000)?.clamp(1, MAX_LENGTH);
    let first = number("NextToken", 0)?;
    let mut rows = query.rows().skip(first);
    let page: Vec<_> = rows.by_ref().take(length).collect();
    let mut response = response(&query, &page);
    if rows.next().is_some() {
        response["NextToken"] = (first + length).to_string().into();
    }
    Ok(response)
}

/// The latest data point of each instance.
pub(super) fn describe_metric_last(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let mut query = query(world, call)?;
    let period = SignedDuration::from_secs(query.period);
    query.start = query.start.max(query.end.saturating_sub(period).unwrap_or_default());
    let mut rows = BTreeMap::new();
    for row in query.rows() {
        rows.insert(row["instanceId"].to_string(), row);
    }
    Ok(response(&query, &rows.into_values().collect::<Vec<_>>()))
}

fn response(query: &Query<'_>, rows: &[Value]) -> Value {
    json!({
        "Code": "200", "Success": true, "Period": query.period.to_string(),
        "Datapoints": json!(rows).to_string(),
    })
}

fn query<'a>(world: &World, call: &Call<'a>) -> Result<Query<'a>> {
    let metric = call.required("MetricName")?;
    let known = METRICS.iter().find(|(name, _)| *name == metric);
    let largest = known.filter(|_| call.text("Namespace") == Some(NAMESPACE));
    let (_, largest) = *largest.ok_or_else(|| {
        ServiceError::not_found(
            "ResourceNotFound",
            format!(
                "The metric {metric:?} does not exist in this namespace; this endpoint has metrics \
                 of {NAMESPACE}."
            ),
        )
    })?;
    let end = super::monitor::time(call, "EndTime")?.unwrap_or(call.now).min(call.now);
    let hour = SignedDuration::from_hours(1);
    let start = super::monitor::time(call, "StartTime")?;
    let start = start.unwrap_or_else(|| end.saturating_sub(hour).unwrap_or(end));
    let (period, instances) = (period(call)?, instances(world, call)?);
    Ok(Query { metric, largest, period, instances, start, end })
}

fn period(call: &Call<'_>) -> Result<i64> {
    let text = call.text("Period").unwrap_or("60");
    let period = text.parse().ok().filter(|period| [15, 60, 300, 900, 3600].contains(period));
    period.ok_or_else(|| {
        ServiceError::invalid(format!("Period: {text:?} is not one of 15, 60, 300, 900 and 3600."))
    })
}

/// Running instances, limited to those in `Dimensions` if it is sent.
fn instances(world: &World, call: &Call<'_>) -> Result<Vec<String>> {
    let named = call.text("Dimensions").map(dimensions).transpose()?;
    let running = world.instances.values().filter(|found| found.status == InstanceStatus::Running);
    let ids = running.map(|found| found.id.clone());
    Ok(ids.filter(|id| named.as_ref().is_none_or(|named| named.contains(id))).collect())
}

/// Ids from `{"instanceId": "i-1"}` or a list of such objects.
fn dimensions(text: &str) -> Result<Vec<String>> {
    let invalid = || {
        ServiceError::invalid(r#"Dimensions is not a JSON array such as [{"instanceId": "i-1"}]."#)
    };
    let value = lenient_json::parse(text).map_err(|_| invalid())?;
    let items = match value {
        Value::Array(items) => items,
        item => vec![item],
    };
    let id = |item: &Value| item["instanceId"].as_str().map(str::to_owned);
    items.iter().map(|item| id(item).ok_or_else(invalid)).collect()
}

impl Query<'_> {
    /// One row per instance and period end, ordered by time.
    fn rows(&self) -> impl Iterator<Item = Value> {
        let first = self.start.as_second().div_euclid(self.period) + 1;
        let last = self.end.as_second().div_euclid(self.period);
        let times = (first..=last).map(|number| number * self.period);
        times.flat_map(move |time| self.instances.iter().map(move |id| self.row(id, time)))
    }

    fn row(&self, instance: &str, time: i64) -> Value {
        let bytes = digest(0, &["metric", self.metric, instance, &time.to_string()]);
        let share = |byte: u8| f64::from(byte) / 255.0 * f64::from(self.largest);
        let mut values = [bytes[0], bytes[1], bytes[2]].map(share);
        values.sort_by(f64::total_cmp);
        let [minimum, average, maximum] = values.map(|value| (value * 100.0).round() / 100.0);
        json!({
            "timestamp": time * 1000, "userId": ACCOUNT.to_string(), "instanceId": instance,
            "Minimum": minimum, "Average": average, "Maximum": maximum,
        })
    }
}
