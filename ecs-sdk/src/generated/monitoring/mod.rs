// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Monitoring and maintenance.
//!
//! Monitoring data, console output and screenshots of instances, and the times at which
//! maintenance may take place.
//!
//! Start with
//! [`describe_instance_monitor_data`](crate::Client::describe_instance_monitor_data),
//! [`get_instance_console_output`](crate::Client::get_instance_console_output) and
//! [`get_instance_screenshot`](crate::Client::get_instance_screenshot).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`create_plan_maintenance_window`](crate::Client::create_plan_maintenance_window) | Creates a planned maintenance window, which says when maintenance of resources may take place. |
//! | [`delete_plan_maintenance_window`](crate::Client::delete_plan_maintenance_window) | Deletes a planned maintenance window. |
//! | [`describe_disk_monitor_data`](crate::Client::describe_disk_monitor_data) | Shows IOPS, throughput and latency of a disk over time. |
//! | [`describe_eni_monitor_data`](crate::Client::describe_eni_monitor_data) | Shows traffic and packet rates of the network interfaces of an instance over time. |
//! | [`describe_instance_maintenance_attributes`](crate::Client::describe_instance_maintenance_attributes) | Shows how instances behave on maintenance and when it may take place. |
//! | [`describe_instance_monitor_data`](crate::Client::describe_instance_monitor_data) | Shows CPU, network and disk use of an instance over time. |
//! | [`describe_plan_maintenance_windows`](crate::Client::describe_plan_maintenance_windows) | Lists planned maintenance windows. |
//! | [`describe_snapshot_monitor_data`](crate::Client::describe_snapshot_monitor_data) | Shows the size of the snapshots of a region over time. |
//! | [`get_instance_console_output`](crate::Client::get_instance_console_output) | Returns the output of the system console of an instance. |
//! | [`get_instance_screenshot`](crate::Client::get_instance_screenshot) | Returns a picture of the screen of an instance. |
//! | [`modify_instance_maintenance_attributes`](crate::Client::modify_instance_maintenance_attributes) | Changes how instances behave on maintenance and when it may take place. |
//! | [`modify_plan_maintenance_window`](crate::Client::modify_plan_maintenance_window) | Changes a planned maintenance window. |
//! | [`redeploy_instance`](crate::Client::redeploy_instance) | Moves an instance to another host, as a response to a system event. |
//! | [`report_instances_status`](crate::Client::report_instances_status) | Reports that instances do not work as they should. |

pub mod create_plan_maintenance_window;
pub mod delete_plan_maintenance_window;
pub mod describe_disk_monitor_data;
pub mod describe_eni_monitor_data;
pub mod describe_instance_maintenance_attributes;
pub mod describe_instance_monitor_data;
pub mod describe_plan_maintenance_windows;
pub mod describe_snapshot_monitor_data;
pub mod get_instance_console_output;
pub mod get_instance_screenshot;
pub mod modify_instance_maintenance_attributes;
pub mod modify_plan_maintenance_window;
pub mod redeploy_instance;
pub mod report_instances_status;

use ecs_core::Call;

pub use create_plan_maintenance_window::{
    CreatePlanMaintenanceWindowRequest, CreatePlanMaintenanceWindowResponse,
};
pub use delete_plan_maintenance_window::{
    DeletePlanMaintenanceWindowRequest, DeletePlanMaintenanceWindowResponse,
};
pub use describe_disk_monitor_data::{
    DescribeDiskMonitorDataRequest, DescribeDiskMonitorDataResponse,
};
pub use describe_eni_monitor_data::{
    DescribeEniMonitorDataRequest, DescribeEniMonitorDataResponse,
};
pub use describe_instance_maintenance_attributes::{
    DescribeInstanceMaintenanceAttributesRequest,
    DescribeInstanceMaintenanceAttributesResponse,
};
pub use describe_instance_monitor_data::{
    DescribeInstanceMonitorDataRequest, DescribeInstanceMonitorDataResponse,
};
pub use describe_plan_maintenance_windows::{
    DescribePlanMaintenanceWindowsRequest, DescribePlanMaintenanceWindowsResponse,
};
pub use describe_snapshot_monitor_data::{
    DescribeSnapshotMonitorDataRequest, DescribeSnapshotMonitorDataResponse,
};
pub use get_instance_console_output::{
    GetInstanceConsoleOutputRequest, GetInstanceConsoleOutputResponse,
};
pub use get_instance_screenshot::{
    GetInstanceScreenshotRequest, GetInstanceScreenshotResponse,
};
pub use modify_instance_maintenance_attributes::{
    ModifyInstanceMaintenanceAttributesRequest,
    ModifyInstanceMaintenanceAttributesResponse,
};
pub use modify_plan_maintenance_window::{
    ModifyPlanMaintenanceWindowRequest, ModifyPlanMaintenanceWindowResponse,
};
pub use redeploy_instance::{RedeployInstanceRequest, RedeployInstanceResponse};
pub use report_instances_status::{
    ReportInstancesStatusRequest, ReportInstancesStatusResponse,
};

impl crate::Client {
    /// Creates a planned maintenance window, which says when maintenance of resources may take
    /// place.
    ///
    /// See [`CreatePlanMaintenanceWindowRequest`].
    #[doc(alias = "CreatePlanMaintenanceWindow")]
    #[inline]
    pub fn create_plan_maintenance_window(
        &self,
        request: CreatePlanMaintenanceWindowRequest,
    ) -> Call<'_, CreatePlanMaintenanceWindowRequest> {
        self.call(request)
    }

    /// Deletes a planned maintenance window.
    ///
    /// See [`DeletePlanMaintenanceWindowRequest`].
    #[doc(alias = "DeletePlanMaintenanceWindow")]
    #[inline]
    pub fn delete_plan_maintenance_window(
        &self,
        request: DeletePlanMaintenanceWindowRequest,
    ) -> Call<'_, DeletePlanMaintenanceWindowRequest> {
        self.call(request)
    }

    /// Shows IOPS, throughput and latency of a disk over time.
    ///
    /// See [`DescribeDiskMonitorDataRequest`].
    #[doc(alias = "DescribeDiskMonitorData")]
    #[inline]
    pub fn describe_disk_monitor_data(
        &self,
        request: DescribeDiskMonitorDataRequest,
    ) -> Call<'_, DescribeDiskMonitorDataRequest> {
        self.call(request)
    }

    /// Shows traffic and packet rates of the network interfaces of an instance over time.
    ///
    /// See [`DescribeEniMonitorDataRequest`].
    #[doc(alias = "DescribeEniMonitorData")]
    #[inline]
    pub fn describe_eni_monitor_data(
        &self,
        request: DescribeEniMonitorDataRequest,
    ) -> Call<'_, DescribeEniMonitorDataRequest> {
        self.call(request)
    }

    /// Shows how instances behave on maintenance and when it may take place.
    ///
    /// See [`DescribeInstanceMaintenanceAttributesRequest`].
    #[doc(alias = "DescribeInstanceMaintenanceAttributes")]
    #[inline]
    pub fn describe_instance_maintenance_attributes(
        &self,
        request: DescribeInstanceMaintenanceAttributesRequest,
    ) -> Call<'_, DescribeInstanceMaintenanceAttributesRequest> {
        self.call(request)
    }

    /// Shows CPU, network and disk use of an instance over time.
    ///
    /// See [`DescribeInstanceMonitorDataRequest`].
    #[doc(alias = "DescribeInstanceMonitorData")]
    #[inline]
    pub fn describe_instance_monitor_data(
        &self,
        request: DescribeInstanceMonitorDataRequest,
    ) -> Call<'_, DescribeInstanceMonitorDataRequest> {
        self.call(request)
    }

    /// Lists planned maintenance windows.
    ///
    /// See [`DescribePlanMaintenanceWindowsRequest`].
    #[doc(alias = "DescribePlanMaintenanceWindows")]
    #[inline]
    pub fn describe_plan_maintenance_windows(
        &self,
        request: DescribePlanMaintenanceWindowsRequest,
    ) -> Call<'_, DescribePlanMaintenanceWindowsRequest> {
        self.call(request)
    }

    /// Shows the size of the snapshots of a region over time.
    ///
    /// See [`DescribeSnapshotMonitorDataRequest`].
    #[doc(alias = "DescribeSnapshotMonitorData")]
    #[inline]
    pub fn describe_snapshot_monitor_data(
        &self,
        request: DescribeSnapshotMonitorDataRequest,
    ) -> Call<'_, DescribeSnapshotMonitorDataRequest> {
        self.call(request)
    }

    /// Returns the output of the system console of an instance.
    ///
    /// See [`GetInstanceConsoleOutputRequest`].
    #[doc(alias = "GetInstanceConsoleOutput")]
    #[inline]
    pub fn get_instance_console_output(
        &self,
        request: GetInstanceConsoleOutputRequest,
    ) -> Call<'_, GetInstanceConsoleOutputRequest> {
        self.call(request)
    }

    /// Returns a picture of the screen of an instance.
    ///
    /// See [`GetInstanceScreenshotRequest`].
    #[doc(alias = "GetInstanceScreenshot")]
    #[inline]
    pub fn get_instance_screenshot(
        &self,
        request: GetInstanceScreenshotRequest,
    ) -> Call<'_, GetInstanceScreenshotRequest> {
        self.call(request)
    }

    /// Changes how instances behave on maintenance and when it may take place.
    ///
    /// See [`ModifyInstanceMaintenanceAttributesRequest`].
    #[doc(alias = "ModifyInstanceMaintenanceAttributes")]
    #[inline]
    pub fn modify_instance_maintenance_attributes(
        &self,
        request: ModifyInstanceMaintenanceAttributesRequest,
    ) -> Call<'_, ModifyInstanceMaintenanceAttributesRequest> {
        self.call(request)
    }

    /// Changes a planned maintenance window.
    ///
    /// See [`ModifyPlanMaintenanceWindowRequest`].
    #[doc(alias = "ModifyPlanMaintenanceWindow")]
    #[inline]
    pub fn modify_plan_maintenance_window(
        &self,
        request: ModifyPlanMaintenanceWindowRequest,
    ) -> Call<'_, ModifyPlanMaintenanceWindowRequest> {
        self.call(request)
    }

    /// Moves an instance to another host, as a response to a system event.
    ///
    /// See [`RedeployInstanceRequest`].
    #[doc(alias = "RedeployInstance")]
    #[inline]
    pub fn redeploy_instance(
        &self,
        request: RedeployInstanceRequest,
    ) -> Call<'_, RedeployInstanceRequest> {
        self.call(request)
    }

    /// Reports that instances do not work as they should.
    ///
    /// See [`ReportInstancesStatusRequest`].
    #[doc(alias = "ReportInstancesStatus")]
    #[inline]
    pub fn report_instances_status(
        &self,
        request: ReportInstancesStatusRequest,
    ) -> Call<'_, ReportInstancesStatusRequest> {
        self.call(request)
    }
}
