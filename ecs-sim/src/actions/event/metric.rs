//! Measurements of instances. They are made up, but the same whenever they are asked for.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::actions::Call;
use crate::generated_response::ACCOUNT;
use crate::request_id::digest;
use crate::service_error::ServiceError;
use crate::world::{InstanceStatus, World};

const NAMESPACE: &str = "acs_ecs_dashboard";

/// What is measured, with the largest value.
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

const LONGEST: usize = 1440;

/// What a call asks for.
struct Question<'a> {
    metric: &'a str,
    largest: u32,
    /// Seconds.
    period: i64,
    instances: Vec<String>,
    start: Timestamp,
    end: Timestamp,
}

pub(super) fn describe_metric_list(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value, ServiceError> {
    let question = question(world, call)?;
    let number = |name: &str, default: usize| match call.text(name) {
        None => Ok(default),
        Some(text) => text.parse::<usize>().map_err(|_| {
            ServiceError::invalid(format!("{name}: {text:?} is not what belongs there."))
        }),
    };
    let length = number("Length", 1000)?.clamp(1, LONGEST);
    let first = number("NextToken", 0)?;
    let mut rows = question.rows().skip(first);
    let page: Vec<_> = rows.by_ref().take(length).collect();
    let mut response = response(&question, &page);
    if rows.next().is_some() {
        response["NextToken"] = (first + length).to_string().into();
    }
    Ok(response)
}

/// The latest measurement of each instance.
pub(super) fn describe_metric_last(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value, ServiceError> {
    let mut question = question(world, call)?;
    let period = SignedDuration::from_secs(question.period);
    question.start = question.start.max(question.end.saturating_sub(period).unwrap_or_default());
    let mut rows = BTreeMap::new();
    for row in question.rows() {
        rows.insert(row["instanceId"].to_string(), row);
    }
    Ok(response(&question, &rows.into_values().collect::<Vec<_>>()))
}

fn response(question: &Question<'_>, rows: &[Value]) -> Value {
    json!({
        "Code": "200",
        "Success": true,
        "Period": question.period.to_string(),
        "Datapoints": json!(rows).to_string(),
    })
}

fn question<'a>(world: &World, call: &Call<'a>) -> Result<Question<'a>, ServiceError> {
    let metric = call.required("MetricName")?;
    let known = METRICS.iter().find(|(name, _)| *name == metric);
    let largest = known.filter(|_| call.text("Namespace") == Some(NAMESPACE));
    let (_, largest) = *largest.ok_or_else(|| {
        ServiceError::not_found(
            "ResourceNotFound",
            format!("There is no metric {metric:?} in this namespace; {NAMESPACE} has some."),
        )
    })?;
    let end = super::monitor::time(call, "EndTime")?.unwrap_or(call.now).min(call.now);
    let hour = SignedDuration::from_hours(1);
    let start = super::monitor::time(call, "StartTime")?;
    let start = start.unwrap_or_else(|| end.saturating_sub(hour).unwrap_or(end));
    let (period, instances) = (period(call)?, instances(world, call)?);
    Ok(Question { metric, largest, period, instances, start, end })
}

fn period(call: &Call<'_>) -> Result<i64, ServiceError> {
    let text = call.text("Period").unwrap_or("60");
    let period = text.parse().ok().filter(|period| [15, 60, 300, 900, 3600].contains(period));
    period.ok_or_else(|| {
        ServiceError::invalid(format!("Period: {text:?} is none of 15, 60, 300, 900 and 3600."))
    })
}

/// Running instances: those that `Dimensions` names, or all.
fn instances(world: &World, call: &Call<'_>) -> Result<Vec<String>, ServiceError> {
    let named = call.text("Dimensions").map(dimensions).transpose()?;
    let running = world.instances.values().filter(|found| found.status == InstanceStatus::Running);
    let ids = running.map(|found| found.id.clone());
    Ok(ids.filter(|id| named.as_ref().is_none_or(|named| named.contains(id))).collect())
}

/// `{"instanceId": "i-1"}`, or a list of such objects.
fn dimensions(text: &str) -> Result<Vec<String>, ServiceError> {
    let invalid =
        || ServiceError::invalid(r#"Dimensions is no JSON list such as [{"instanceId": "i-1"}]."#);
    let value: Value = serde_json::from_str(text).map_err(|_| invalid())?;
    let items = match value {
        Value::Array(items) => items,
        item => vec![item],
    };
    let id = |item: &Value| item["instanceId"].as_str().map(str::to_owned);
    items.iter().map(|item| id(item).ok_or_else(invalid)).collect()
}

impl Question<'_> {
    /// One row for each instance at each end of a period, by time.
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
            "timestamp": time * 1000,
            "userId": ACCOUNT.to_string(),
            "instanceId": instance,
            "Minimum": minimum,
            "Average": average,
            "Maximum": maximum,
        })
    }
}
