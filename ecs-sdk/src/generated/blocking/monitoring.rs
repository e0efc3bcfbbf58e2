// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Monitoring and maintenance: the methods of the blocking client.

use crate::blocking::Call;
use crate::monitoring::{
    CreatePlanMaintenanceWindowRequest, DeletePlanMaintenanceWindowRequest,
    DescribeDiskMonitorDataRequest, DescribeEniMonitorDataRequest,
    DescribeInstanceMaintenanceAttributesRequest, DescribeInstanceMonitorDataRequest,
    DescribePlanMaintenanceWindowsRequest, DescribeSnapshotMonitorDataRequest,
    GetInstanceConsoleOutputRequest, GetInstanceScreenshotRequest,
    ModifyInstanceMaintenanceAttributesRequest, ModifyPlanMaintenanceWindowRequest,
    RedeployInstanceRequest, ReportInstancesStatusRequest,
};

impl crate::blocking::Client {
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
