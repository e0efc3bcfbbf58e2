//! System events of instances, and their CloudMonitor view.

mod history;
mod metric;
mod monitor;
mod selection;
mod simulated;
mod status;
#[cfg(test)]
mod tests;

use super::Table;

/// CloudMonitor actions.
pub(super) const CLOUD_MONITOR: Table = &[
    ("DescribeMetricLast", metric::describe_metric_last),
    ("DescribeMetricList", metric::describe_metric_list),
    ("DescribeSystemEventAttribute", monitor::describe_system_event_attribute),
];

pub(super) const ACTIONS: Table = &[
    ("CancelSimulatedSystemEvents", simulated::cancel_simulated_system_events),
    ("CreateSimulatedSystemEvents", simulated::create_simulated_system_events),
    ("DescribeInstanceHistoryEvents", history::describe_instance_history_events),
    ("DescribeInstancesFullStatus", status::describe_instances_full_status),
];
