// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Cloud Assistant.
//!
//! Running commands on instances, sending files to them and opening terminal sessions. It
//! also covers managed instances outside ECS.
//!
//! Start with [`run_command`](crate::Client::run_command),
//! [`describe_invocation_results`](crate::Client::describe_invocation_results) and
//! [`send_file`](crate::Client::send_file).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`create_activation`](crate::Client::create_activation) | Creates an activation code with which servers outside ECS are registered as managed instances. |
//! | [`create_command`](crate::Client::create_command) | Saves a Cloud Assistant command for later runs. |
//! | [`delete_activation`](crate::Client::delete_activation) | Deletes an activation code. |
//! | [`delete_command`](crate::Client::delete_command) | Deletes a saved Cloud Assistant command. |
//! | [`deregister_managed_instance`](crate::Client::deregister_managed_instance) | Removes a managed instance from Cloud Assistant. |
//! | [`describe_activations`](crate::Client::describe_activations) | Lists activation codes and how often each has been used. |
//! | [`describe_cloud_assistant_settings`](crate::Client::describe_cloud_assistant_settings) | Shows the Cloud Assistant settings of a region, such as session, delivery and upgrade options. |
//! | [`describe_cloud_assistant_status`](crate::Client::describe_cloud_assistant_status) | Shows whether the Cloud Assistant agent runs on instances. |
//! | [`describe_commands`](crate::Client::describe_commands) | Lists Cloud Assistant commands, your own or public ones. |
//! | [`describe_invocation_results`](crate::Client::describe_invocation_results) | Shows the output, exit code and state of command runs, per instance. |
//! | [`describe_invocations`](crate::Client::describe_invocations) | Lists command runs and their state. |
//! | [`describe_managed_instances`](crate::Client::describe_managed_instances) | Lists servers that are registered as managed instances. |
//! | [`describe_send_file_results`](crate::Client::describe_send_file_results) | Lists file transfers to instances and their state. |
//! | [`describe_terminal_sessions`](crate::Client::describe_terminal_sessions) | Lists terminal sessions with instances. |
//! | [`disable_activation`](crate::Client::disable_activation) | Disables an activation code, so that no further server can register with it. |
//! | [`end_terminal_session`](crate::Client::end_terminal_session) | Ends a terminal session. |
//! | [`install_cloud_assistant`](crate::Client::install_cloud_assistant) | Installs the Cloud Assistant agent on instances. |
//! | [`invoke_command`](crate::Client::invoke_command) | Runs a saved Cloud Assistant command on instances. The response is returned before the run has finished. |
//! | [`list_plugin_status`](crate::Client::list_plugin_status) | Lists the state of Cloud Assistant plug-ins on instances. |
//! | [`modify_cloud_assistant_settings`](crate::Client::modify_cloud_assistant_settings) | Changes the Cloud Assistant settings of a region. |
//! | [`modify_command`](crate::Client::modify_command) | Changes a saved Cloud Assistant command. |
//! | [`modify_invocation_attribute`](crate::Client::modify_invocation_attribute) | Changes a scheduled command run, for example its frequency or parameters. |
//! | [`modify_managed_instance`](crate::Client::modify_managed_instance) | Renames a managed instance. |
//! | [`run_command`](crate::Client::run_command) | Runs a script on instances without saving it first. The response is returned before the run has finished. |
//! | [`send_file`](crate::Client::send_file) | Sends a file to instances. The response is returned before the transfer has finished. |
//! | [`start_terminal_session`](crate::Client::start_terminal_session) | Opens a terminal session with an instance and returns the WebSocket address to connect to. |
//! | [`stop_invocation`](crate::Client::stop_invocation) | Stops a command that is running or scheduled. |

pub mod create_activation;
pub mod create_command;
pub mod delete_activation;
pub mod delete_command;
pub mod deregister_managed_instance;
pub mod describe_activations;
pub mod describe_cloud_assistant_settings;
pub mod describe_cloud_assistant_status;
pub mod describe_commands;
pub mod describe_invocation_results;
pub mod describe_invocations;
pub mod describe_managed_instances;
pub mod describe_send_file_results;
pub mod describe_terminal_sessions;
pub mod disable_activation;
pub mod end_terminal_session;
pub mod install_cloud_assistant;
pub mod invoke_command;
pub mod list_plugin_status;
pub mod modify_cloud_assistant_settings;
pub mod modify_command;
pub mod modify_invocation_attribute;
pub mod modify_managed_instance;
pub mod run_command;
pub mod send_file;
pub mod start_terminal_session;
pub mod stop_invocation;
mod waiters;

use ecs_core::Call;

pub use create_activation::{CreateActivationRequest, CreateActivationResponse};
pub use create_command::{CreateCommandRequest, CreateCommandResponse};
pub use delete_activation::{DeleteActivationRequest, DeleteActivationResponse};
pub use delete_command::{DeleteCommandRequest, DeleteCommandResponse};
pub use deregister_managed_instance::{
    DeregisterManagedInstanceRequest, DeregisterManagedInstanceResponse,
};
pub use describe_activations::{DescribeActivationsRequest, DescribeActivationsResponse};
pub use describe_cloud_assistant_settings::{
    DescribeCloudAssistantSettingsRequest, DescribeCloudAssistantSettingsResponse,
};
pub use describe_cloud_assistant_status::{
    DescribeCloudAssistantStatusRequest, DescribeCloudAssistantStatusResponse,
};
pub use describe_commands::{DescribeCommandsRequest, DescribeCommandsResponse};
pub use describe_invocation_results::{
    DescribeInvocationResultsRequest, DescribeInvocationResultsResponse,
};
pub use describe_invocations::{DescribeInvocationsRequest, DescribeInvocationsResponse};
pub use describe_managed_instances::{
    DescribeManagedInstancesRequest, DescribeManagedInstancesResponse,
};
pub use describe_send_file_results::{
    DescribeSendFileResultsRequest, DescribeSendFileResultsResponse,
};
pub use describe_terminal_sessions::{
    DescribeTerminalSessionsRequest, DescribeTerminalSessionsResponse,
};
pub use disable_activation::{DisableActivationRequest, DisableActivationResponse};
pub use end_terminal_session::{EndTerminalSessionRequest, EndTerminalSessionResponse};
pub use install_cloud_assistant::{
    InstallCloudAssistantRequest, InstallCloudAssistantResponse,
};
pub use invoke_command::{InvokeCommandRequest, InvokeCommandResponse};
pub use list_plugin_status::{ListPluginStatusRequest, ListPluginStatusResponse};
pub use modify_cloud_assistant_settings::{
    ModifyCloudAssistantSettingsRequest, ModifyCloudAssistantSettingsResponse,
};
pub use modify_command::{ModifyCommandRequest, ModifyCommandResponse};
pub use modify_invocation_attribute::{
    ModifyInvocationAttributeRequest, ModifyInvocationAttributeResponse,
};
pub use modify_managed_instance::{
    ModifyManagedInstanceRequest, ModifyManagedInstanceResponse,
};
pub use run_command::{RunCommandRequest, RunCommandResponse};
pub use send_file::{SendFileRequest, SendFileResponse};
pub use start_terminal_session::{
    StartTerminalSessionRequest, StartTerminalSessionResponse,
};
pub use stop_invocation::{StopInvocationRequest, StopInvocationResponse};

impl crate::Client {
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
}
