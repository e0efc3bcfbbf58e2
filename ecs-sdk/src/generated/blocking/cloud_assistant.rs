// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Cloud Assistant: the methods of the blocking client.

use crate::blocking::{Call, Wait};
use crate::cloud_assistant::{
    CreateActivationRequest, CreateCommandRequest, DeleteActivationRequest,
    DeleteCommandRequest, DeregisterManagedInstanceRequest, DescribeActivationsRequest,
    DescribeCloudAssistantSettingsRequest, DescribeCloudAssistantStatusRequest,
    DescribeCommandsRequest, DescribeInvocationResultsRequest,
    DescribeInvocationsRequest, DescribeManagedInstancesRequest,
    DescribeSendFileResultsRequest, DescribeTerminalSessionsRequest,
    DisableActivationRequest, EndTerminalSessionRequest, InstallCloudAssistantRequest,
    InvokeCommandRequest, ListPluginStatusRequest, ModifyCloudAssistantSettingsRequest,
    ModifyCommandRequest, ModifyInvocationAttributeRequest, ModifyManagedInstanceRequest,
    RunCommandRequest, SendFileRequest, StartTerminalSessionRequest,
    StopInvocationRequest,
};

impl crate::blocking::Client {
    /// Creates an activation code with which servers outside ECS are registered as managed
    /// instances.
    ///
    /// See [`CreateActivationRequest`].
    #[doc(alias = "CreateActivation")]
    #[inline]
    pub fn create_activation(
        &self,
        request: CreateActivationRequest,
    ) -> Call<'_, CreateActivationRequest> {
        self.call(request)
    }

    /// Saves a Cloud Assistant command for later runs.
    ///
    /// See [`CreateCommandRequest`].
    #[doc(alias = "CreateCommand")]
    #[inline]
    pub fn create_command(
        &self,
        request: CreateCommandRequest,
    ) -> Call<'_, CreateCommandRequest> {
        self.call(request)
    }

    /// Deletes an activation code.
    ///
    /// See [`DeleteActivationRequest`].
    #[doc(alias = "DeleteActivation")]
    #[inline]
    pub fn delete_activation(
        &self,
        request: DeleteActivationRequest,
    ) -> Call<'_, DeleteActivationRequest> {
        self.call(request)
    }

    /// Deletes a saved Cloud Assistant command.
    ///
    /// See [`DeleteCommandRequest`].
    #[doc(alias = "DeleteCommand")]
    #[inline]
    pub fn delete_command(
        &self,
        request: DeleteCommandRequest,
    ) -> Call<'_, DeleteCommandRequest> {
        self.call(request)
    }

    /// Removes a managed instance from Cloud Assistant.
    ///
    /// See [`DeregisterManagedInstanceRequest`].
    #[doc(alias = "DeregisterManagedInstance")]
    #[inline]
    pub fn deregister_managed_instance(
        &self,
        request: DeregisterManagedInstanceRequest,
    ) -> Call<'_, DeregisterManagedInstanceRequest> {
        self.call(request)
    }

    /// Lists activation codes and how often each has been used.
    ///
    /// See [`DescribeActivationsRequest`].
    #[doc(alias = "DescribeActivations")]
    #[inline]
    pub fn describe_activations(
        &self,
        request: DescribeActivationsRequest,
    ) -> Call<'_, DescribeActivationsRequest> {
        self.call(request)
    }

    /// Shows the Cloud Assistant settings of a region, such as session, delivery and upgrade
    /// options.
    ///
    /// See [`DescribeCloudAssistantSettingsRequest`].
    #[doc(alias = "DescribeCloudAssistantSettings")]
    #[inline]
    pub fn describe_cloud_assistant_settings(
        &self,
        request: DescribeCloudAssistantSettingsRequest,
    ) -> Call<'_, DescribeCloudAssistantSettingsRequest> {
        self.call(request)
    }

    /// Shows whether the Cloud Assistant agent runs on instances.
    ///
    /// See [`DescribeCloudAssistantStatusRequest`].
    #[doc(alias = "DescribeCloudAssistantStatus")]
    #[inline]
    pub fn describe_cloud_assistant_status(
        &self,
        request: DescribeCloudAssistantStatusRequest,
    ) -> Call<'_, DescribeCloudAssistantStatusRequest> {
        self.call(request)
    }

    /// Lists Cloud Assistant commands, your own or public ones.
    ///
    /// See [`DescribeCommandsRequest`].
    #[doc(alias = "DescribeCommands")]
    #[inline]
    pub fn describe_commands(
        &self,
        request: DescribeCommandsRequest,
    ) -> Call<'_, DescribeCommandsRequest> {
        self.call(request)
    }

    /// Shows the output, exit code and state of command runs, per instance.
    ///
    /// See [`DescribeInvocationResultsRequest`].
    #[doc(alias = "DescribeInvocationResults")]
    #[inline]
    pub fn describe_invocation_results(
        &self,
        request: DescribeInvocationResultsRequest,
    ) -> Call<'_, DescribeInvocationResultsRequest> {
        self.call(request)
    }

    /// Lists command runs and their state.
    ///
    /// See [`DescribeInvocationsRequest`].
    #[doc(alias = "DescribeInvocations")]
    #[inline]
    pub fn describe_invocations(
        &self,
        request: DescribeInvocationsRequest,
    ) -> Call<'_, DescribeInvocationsRequest> {
        self.call(request)
    }

    /// Lists servers that are registered as managed instances.
    ///
    /// See [`DescribeManagedInstancesRequest`].
    #[doc(alias = "DescribeManagedInstances")]
    #[inline]
    pub fn describe_managed_instances(
        &self,
        request: DescribeManagedInstancesRequest,
    ) -> Call<'_, DescribeManagedInstancesRequest> {
        self.call(request)
    }

    /// Lists file transfers to instances and their state.
    ///
    /// See [`DescribeSendFileResultsRequest`].
    #[doc(alias = "DescribeSendFileResults")]
    #[inline]
    pub fn describe_send_file_results(
        &self,
        request: DescribeSendFileResultsRequest,
    ) -> Call<'_, DescribeSendFileResultsRequest> {
        self.call(request)
    }

    /// Lists terminal sessions with instances.
    ///
    /// See [`DescribeTerminalSessionsRequest`].
    #[doc(alias = "DescribeTerminalSessions")]
    #[inline]
    pub fn describe_terminal_sessions(
        &self,
        request: DescribeTerminalSessionsRequest,
    ) -> Call<'_, DescribeTerminalSessionsRequest> {
        self.call(request)
    }

    /// Disables an activation code, so that no further server can register with it.
    ///
    /// See [`DisableActivationRequest`].
    #[doc(alias = "DisableActivation")]
    #[inline]
    pub fn disable_activation(
        &self,
        request: DisableActivationRequest,
    ) -> Call<'_, DisableActivationRequest> {
        self.call(request)
    }

    /// Ends a terminal session.
    ///
    /// See [`EndTerminalSessionRequest`].
    #[doc(alias = "EndTerminalSession")]
    #[inline]
    pub fn end_terminal_session(
        &self,
        request: EndTerminalSessionRequest,
    ) -> Call<'_, EndTerminalSessionRequest> {
        self.call(request)
    }

    /// Installs the Cloud Assistant agent on instances.
    ///
    /// See [`InstallCloudAssistantRequest`].
    #[doc(alias = "InstallCloudAssistant")]
    #[inline]
    pub fn install_cloud_assistant(
        &self,
        request: InstallCloudAssistantRequest,
    ) -> Call<'_, InstallCloudAssistantRequest> {
        self.call(request)
    }

    /// Runs a saved Cloud Assistant command on instances. The response is returned before the
    /// run has finished.
    ///
    /// See [`InvokeCommandRequest`].
    #[doc(alias = "InvokeCommand")]
    #[inline]
    pub fn invoke_command(
        &self,
        request: InvokeCommandRequest,
    ) -> Call<'_, InvokeCommandRequest> {
        self.call(request)
    }

    /// Lists the state of Cloud Assistant plug-ins on instances.
    ///
    /// See [`ListPluginStatusRequest`].
    #[doc(alias = "ListPluginStatus")]
    #[inline]
    pub fn list_plugin_status(
        &self,
        request: ListPluginStatusRequest,
    ) -> Call<'_, ListPluginStatusRequest> {
        self.call(request)
    }

    /// Changes the Cloud Assistant settings of a region.
    ///
    /// See [`ModifyCloudAssistantSettingsRequest`].
    #[doc(alias = "ModifyCloudAssistantSettings")]
    #[inline]
    pub fn modify_cloud_assistant_settings(
        &self,
        request: ModifyCloudAssistantSettingsRequest,
    ) -> Call<'_, ModifyCloudAssistantSettingsRequest> {
        self.call(request)
    }

    /// Changes a saved Cloud Assistant command.
    ///
    /// See [`ModifyCommandRequest`].
    #[doc(alias = "ModifyCommand")]
    #[inline]
    pub fn modify_command(
        &self,
        request: ModifyCommandRequest,
    ) -> Call<'_, ModifyCommandRequest> {
        self.call(request)
    }

    /// Changes a scheduled command run, for example its frequency or parameters.
    ///
    /// See [`ModifyInvocationAttributeRequest`].
    #[doc(alias = "ModifyInvocationAttribute")]
    #[inline]
    pub fn modify_invocation_attribute(
        &self,
        request: ModifyInvocationAttributeRequest,
    ) -> Call<'_, ModifyInvocationAttributeRequest> {
        self.call(request)
    }

    /// Renames a managed instance.
    ///
    /// See [`ModifyManagedInstanceRequest`].
    #[doc(alias = "ModifyManagedInstance")]
    #[inline]
    pub fn modify_managed_instance(
        &self,
        request: ModifyManagedInstanceRequest,
    ) -> Call<'_, ModifyManagedInstanceRequest> {
        self.call(request)
    }

    /// Runs a script on instances without saving it first. The response is returned before the
    /// run has finished.
    ///
    /// See [`RunCommandRequest`].
    #[doc(alias = "RunCommand")]
    #[inline]
    pub fn run_command(
        &self,
        request: RunCommandRequest,
    ) -> Call<'_, RunCommandRequest> {
        self.call(request)
    }

    /// Sends a file to instances. The response is returned before the transfer has finished.
    ///
    /// See [`SendFileRequest`].
    #[doc(alias = "SendFile")]
    #[inline]
    pub fn send_file(&self, request: SendFileRequest) -> Call<'_, SendFileRequest> {
        self.call(request)
    }

    /// Opens a terminal session with an instance and returns the WebSocket address to connect
    /// to.
    ///
    /// See [`StartTerminalSessionRequest`].
    #[doc(alias = "StartTerminalSession")]
    #[inline]
    pub fn start_terminal_session(
        &self,
        request: StartTerminalSessionRequest,
    ) -> Call<'_, StartTerminalSessionRequest> {
        self.call(request)
    }

    /// Stops a command that is running or scheduled.
    ///
    /// See [`StopInvocationRequest`].
    #[doc(alias = "StopInvocation")]
    #[inline]
    pub fn stop_invocation(
        &self,
        request: StopInvocationRequest,
    ) -> Call<'_, StopInvocationRequest> {
        self.call(request)
    }

    /// Waits until the Cloud Assistant on instances responds, so that commands can run there.
    ///
    /// Polls `DescribeCloudAssistantStatus` until `CloudAssistantStatus` is `true`. By
    /// default, polls every 5 seconds for up to 300 seconds.
    pub fn wait_until_cloud_assistants_ready(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeCloudAssistantStatusRequest> {
        Wait::new(self, self.async_client().wait_until_cloud_assistants_ready(ids))
    }

    /// Waits until sending files has ended on all instances, with success or not: the
    /// instances of each item show the result.
    ///
    /// Polls `DescribeSendFileResults` until `InvocationStatus` is `Success`, `Failed`,
    /// `PartialFailed` or `Stopped`. By default, polls every 2 seconds for up to 300 seconds.
    pub fn wait_until_files_sent(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeSendFileResultsRequest> {
        Wait::new(self, self.async_client().wait_until_files_sent(ids))
    }

    /// Waits until commands have ended on all instances, with success or not.
    ///
    /// Polls `DescribeInvocations` until `InvocationStatus` is `Success`, `PartialFailed`,
    /// `Failed` or `Stopped`. By default, polls every 2 seconds for up to 3600 seconds.
    pub fn wait_until_invocations_finished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeInvocationsRequest> {
        Wait::new(self, self.async_client().wait_until_invocations_finished(ids))
    }
}
