// Generated from api-specs/*/*/curation/enums.json by `cargo xtask regenerate`. Do not edit.

ecs_core::internal::open_enum! {
    /// The IP version of a prefix list.
    AddressFamily {
        /// The prefix list has IPv4 blocks. On the wire: `IPv4`.
        Ipv4 = "IPv4",
        /// The prefix list has IPv6 blocks. On the wire: `IPv6`.
        Ipv6 = "IPv6",
    }
}

ecs_core::internal::open_enum! {
    /// Whether an instance stays bound to its dedicated host.
    Affinity {
        /// The instance may start on another dedicated host after an economical stop. On the wire:
        /// `default`.
        Default = "default",
        /// The instance returns to its own dedicated host, or does not start. On the wire: `host`.
        Host = "host",
    }
}

ecs_core::internal::open_enum! {
    /// Whether reserved resources are of the own account or shared by another.
    AllocationType {
        /// The resource belongs to the account of the caller.
        Normal = "Normal",
        /// The resource is shared with other accounts.
        Shared = "Shared",
    }
}

ecs_core::internal::open_enum! {
    /// The processor architecture that an image is built for.
    Architecture {
        /// 32-bit x86. On the wire: `i386`.
        I386 = "i386",
        /// 64-bit x86. On the wire: `x86_64`.
        X86_64 = "x86_64",
        /// 64-bit Arm. On the wire: `arm64`.
        Arm64 = "arm64",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a dedicated host takes instances that name no host.
    AutoPlacement {
        /// The host takes instances that name no host. On the wire: `on`.
        On = "on",
        /// The host takes only instances that name it. On the wire: `off`.
        Off = "off",
    }
}

ecs_core::internal::open_enum! {
    /// Where an auto provisioning group is in its life.
    AutoProvisioningGroupStatus {
        /// The group is created; scheduling has not begun. On the wire: `submitted`.
        Submitted = "submitted",
        /// The group launches instances. On the wire: `active`.
        Active = "active",
        /// The group is being changed. On the wire: `modifying`.
        Modifying = "modifying",
        /// The group is being deleted. On the wire: `delete-running`.
        DeleteRunning = "delete-running",
        /// The group is deleted. On the wire: `deleted`.
        Deleted = "deleted",
    }
}

ecs_core::internal::open_enum! {
    /// How an auto provisioning group delivers its instances.
    AutoProvisioningGroupType {
        /// Delivers once in the background, without retries. On the wire: `request`.
        Request = "request",
        /// Delivers once, and the response has the instances and the errors. On the wire:
        /// `instant`.
        Instant = "instant",
        /// Delivers, and replaces lost instances to keep the target capacity. On the wire:
        /// `maintain`.
        Maintain = "maintain",
        /// Only proposes instance types and zones. On the wire: `candidate`.
        Candidate = "candidate",
    }
}

ecs_core::internal::open_enum! {
    /// Whether an automatic snapshot policy is in force.
    AutoSnapshotPolicyStatus {
        /// The policy takes snapshots.
        Normal = "Normal",
        /// The policy cannot be used: the account has overdue payments.
        Expire = "Expire",
    }
}

ecs_core::internal::open_enum! {
    /// How the bandwidth of an instance is shared between network and storage.
    BandwidthWeighting {
        /// The split that the instance type is made for.
        Default = "Default",
        /// More bandwidth for the network, level 1. On the wire: `Vpc-L1`.
        VpcL1 = "Vpc-L1",
        /// More bandwidth for the network, level 2. On the wire: `Vpc-L2`.
        VpcL2 = "Vpc-L2",
        /// More bandwidth for disks, level 1. On the wire: `Ebs-L1`.
        EbsL1 = "Ebs-L1",
        /// More bandwidth for disks, level 2. On the wire: `Ebs-L2`.
        EbsL2 = "Ebs-L2",
    }
}

ecs_core::internal::open_enum! {
    /// What an image pipeline starts from.
    BaseImageType {
        /// A custom image. On the wire: `IMAGE`.
        Image = "IMAGE",
        /// The newest image of an image family. On the wire: `IMAGE_FAMILY`.
        ImageFamily = "IMAGE_FAMILY",
        /// An image file in OSS. On the wire: `OSS`.
        Oss = "OSS",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a batch of instances succeeds or fails as a whole.
    BatchOptimization {
        /// One failure stops the whole batch.
        AllTogether = "AllTogether",
        /// Each instance succeeds or fails on its own.
        SuccessFirst = "SuccessFirst",
    }
}

ecs_core::internal::open_enum! {
    /// How the firmware starts an image.
    BootMode {
        /// Starts with BIOS. On the wire: `BIOS`.
        Bios = "BIOS",
        /// Starts with UEFI. On the wire: `UEFI`.
        Uefi = "UEFI",
        /// Starts with UEFI where the instance type has it, otherwise with BIOS. On the wire:
        /// `UEFI-Preferred`.
        UefiPreferred = "UEFI-Preferred",
    }
}

ecs_core::internal::open_enum! {
    /// Where a capacity reservation is in its life; All is for filters.
    CapacityReservationStatus {
        /// The reservation is being initialized.
        Pending = "Pending",
        /// Capacity is being prepared.
        Preparing = "Preparing",
        /// Capacity is delivered; the reservation waits for its start.
        Prepared = "Prepared",
        /// The capacity can be used.
        Active = "Active",
        /// The reservation ended, by hand or on expiry.
        Released = "Released",
        /// In filters: every state.
        All = "All",
    }
}

ecs_core::internal::open_enum! {
    /// The interpreter that a command is written for.
    CommandType {
        /// A batch script for Windows.
        RunBatScript = "RunBatScript",
        /// A PowerShell script for Windows.
        RunPowerShellScript = "RunPowerShellScript",
        /// A shell script for Linux.
        RunShellScript = "RunShellScript",
    }
}

ecs_core::internal::open_enum! {
    /// How the content of a command or a file is encoded.
    ContentEncoding {
        /// The content is readable text.
        PlainText = "PlainText",
        /// The content is encoded as Base64, as binary content must be.
        Base64 = "Base64",
    }
}

ecs_core::internal::open_enum! {
    /// The processor architecture of an instance type.
    CpuArchitecture {
        /// x86 processors.
        X86 = "X86",
        /// Arm processors. On the wire: `ARM`.
        Arm = "ARM",
    }
}

ecs_core::internal::open_enum! {
    /// How CPU cores are mapped to hyper-threads.
    CpuTopologyType {
        /// The threads of one core have adjacent numbers. On the wire:
        /// `ContinuousCoreToHTMapping`.
        ContinuousCoreToHtMapping = "ContinuousCoreToHTMapping",
        /// The threads of one core have distant numbers. On the wire: `DiscreteCoreToHTMapping`.
        DiscreteCoreToHtMapping = "DiscreteCoreToHTMapping",
    }
}

ecs_core::internal::open_enum! {
    /// The performance mode of a burstable instance.
    CreditSpecification {
        /// Performance falls to the baseline once CPU credits are used up.
        Standard = "Standard",
        /// Performance can stay above the baseline, at extra cost.
        Unlimited = "Unlimited",
    }
}

ecs_core::internal::open_enum! {
    /// What is done with the instances of a dedicated host that fails.
    DedicatedHostMaintenanceAction {
        /// Moves the instances to another server and restarts them.
        Migrate = "Migrate",
        /// Stops the instances in place, and moves them only if the host cannot be repaired.
        Stop = "Stop",
    }
}

ecs_core::internal::open_enum! {
    /// The state of a dedicated host.
    DedicatedHostStatus {
        /// The host is healthy.
        Available = "Available",
        /// The host can be used, but hardware risks are being assessed.
        UnderAssessment = "UnderAssessment",
        /// The host failed for good.
        PermanentFailure = "PermanentFailure",
        /// The host cannot be used for a while.
        TempUnavailable = "TempUnavailable",
        /// The host is being restored.
        Redeploying = "Redeploying",
    }
}

ecs_core::internal::open_enum! {
    /// How a deployment set places its instances.
    DeploymentStrategy {
        /// Spreads instances over separate hardware.
        Availability = "Availability",
        /// Spreads instances over numbered groups of hardware.
        AvailabilityGroup = "AvailabilityGroup",
        /// Places instances close together for low latency.
        LowLatency = "LowLatency",
        /// Places instances loosely close together.
        ProximityLooseDispersion = "ProximityLooseDispersion",
    }
}

ecs_core::internal::open_enum! {
    /// How far a diagnosis has got.
    DiagnosticReportStatus {
        /// The diagnosis is running.
        InProgress = "InProgress",
        /// The diagnosis is complete.
        Finished = "Finished",
        /// The diagnosis itself failed.
        Failed = "Failed",
    }
}

ecs_core::internal::open_enum! {
    /// How serious the outcome of a diagnosis is.
    DiagnosticSeverity {
        /// The diagnosis did not start or was aborted. On the wire: `Unknown`.
        UnknownSeverity = "Unknown",
        /// Nothing was found.
        Normal = "Normal",
        /// A finding that can be related to a fault.
        Info = "Info",
        /// The version of the guest system has no such check.
        NotSupport = "NotSupport",
        /// A finding that can lead to a fault.
        Warn = "Warn",
        /// A serious fault.
        Critical = "Critical",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of storage that a disk is made of; all is for filters.
    DiskCategory {
        /// Basic disk. On the wire: `cloud`.
        Cloud = "cloud",
        /// Ultra disk. On the wire: `cloud_efficiency`.
        CloudEfficiency = "cloud_efficiency",
        /// Standard SSD. On the wire: `cloud_ssd`.
        CloudSsd = "cloud_ssd",
        /// Enterprise SSD (ESSD). On the wire: `cloud_essd`.
        CloudEssd = "cloud_essd",
        /// ESSD AutoPL, whose performance adapts. On the wire: `cloud_auto`.
        CloudAuto = "cloud_auto",
        /// ESSD Entry. On the wire: `cloud_essd_entry`.
        CloudEssdEntry = "cloud_essd_entry",
        /// Regional ESSD, replicated over zones. On the wire: `cloud_regional_disk_auto`.
        CloudRegionalDiskAuto = "cloud_regional_disk_auto",
        /// Elastic ephemeral disk, standard. On the wire: `elastic_ephemeral_disk_standard`.
        ElasticEphemeralDiskStandard = "elastic_ephemeral_disk_standard",
        /// Elastic ephemeral disk, premium. On the wire: `elastic_ephemeral_disk_premium`.
        ElasticEphemeralDiskPremium = "elastic_ephemeral_disk_premium",
        /// Local SSD for I/O-intensive use. On the wire: `local_ssd_pro`.
        LocalSsdPro = "local_ssd_pro",
        /// Local hard disk for high throughput. On the wire: `local_hdd_pro`.
        LocalHddPro = "local_hdd_pro",
        /// Retired local disk. On the wire: `ephemeral`.
        Ephemeral = "ephemeral",
        /// Local SSD of the host. On the wire: `ephemeral_ssd`.
        EphemeralSsd = "ephemeral_ssd",
        /// In filters: every category. On the wire: `all`.
        All = "all",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of an event on a disk.
    DiskEventType {
        /// The disk is slower than usual.
        Degraded = "Degraded",
        /// The disk is much slower than usual.
        SeverelyDegraded = "SeverelyDegraded",
        /// The disk hardly responds.
        Stalled = "Stalled",
        /// A local disk has an error.
        ErrorDetected = "ErrorDetected",
    }
}

ecs_core::internal::open_enum! {
    /// Where a disk is in its life; All is for filters.
    DiskStatus {
        /// The disk is being created.
        Creating = "Creating",
        /// The disk is ready and not attached.
        Available = "Available",
        /// The disk is being attached.
        Attaching = "Attaching",
        /// The disk is attached. On the wire: `In_use`.
        InUse = "In_use",
        /// The disk is being detached.
        Detaching = "Detaching",
        /// The disk is being initialized again.
        ReIniting = "ReIniting",
        /// In filters: every state.
        All = "All",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a disk is a system disk or a data disk; all is for filters.
    DiskType {
        /// A system disk. On the wire: `system`.
        System = "system",
        /// A data disk. On the wire: `data`.
        Data = "data",
        /// In filters: both types. On the wire: `all`.
        All = "all",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of an elasticity assurance.
    ElasticityAssurancePackageType {
        /// Capacity is assured all the time.
        ElasticityAssurance = "ElasticityAssurance",
        /// Capacity is assured at recurring times of the day.
        TimeDivisionElasticityAssurance = "TimeDivisionElasticityAssurance",
    }
}

ecs_core::internal::open_enum! {
    /// Where an elasticity assurance is in its life; All is for filters.
    ElasticityAssuranceStatus {
        /// The assurance is being set up.
        Preparing = "Preparing",
        /// The assurance waits for its start.
        Prepared = "Prepared",
        /// Instances can be created from the assurance.
        Active = "Active",
        /// The assurance is not active at the moment; in preview only.
        Deactived = "Deactived",
        /// The assurance ended.
        Released = "Released",
        /// In filters: every state.
        All = "All",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a capacity reservation ends at a set time.
    EndTimeType {
        /// Ends at `EndTime`.
        Limited = "Limited",
        /// Lasts until it is released.
        Unlimited = "Unlimited",
    }
}

ecs_core::internal::open_enum! {
    /// Where a system event is in its life.
    EventCycleStatus {
        /// The event waits for a decision.
        Inquiring = "Inquiring",
        /// The event is scheduled.
        Scheduled = "Scheduled",
        /// The event is being executed.
        Executing = "Executing",
        /// The event is complete.
        Executed = "Executed",
        /// The event was avoided by an operation in time.
        Avoided = "Avoided",
        /// The event was canceled.
        Canceled = "Canceled",
        /// The event failed.
        Failed = "Failed",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of resource that a system event concerns.
    EventResourceType {
        /// An instance. On the wire: `instance`.
        Instance = "instance",
        /// A dedicated host. On the wire: `ddh`.
        Ddh = "ddh",
        /// A server of a fully managed pool. On the wire: `managedhost`.
        ManagedHost = "managedhost",
    }
}

ecs_core::internal::open_enum! {
    /// Whether surplus instances of an auto provisioning group are released.
    ExcessCapacityTerminationPolicy {
        /// Surplus instances are released. On the wire: `termination`.
        Termination = "termination",
        /// Surplus instances only leave the group. On the wire: `no-termination`.
        NoTermination = "no-termination",
    }
}

ecs_core::internal::open_enum! {
    /// What is done with surplus spot instances of an auto provisioning group.
    ExcessSpotInterruptionBehavior {
        /// Surplus spot instances are stopped. On the wire: `stop`.
        Stop = "stop",
        /// Surplus spot instances are released. On the wire: `terminate`.
        Terminate = "terminate",
    }
}

ecs_core::internal::open_enum! {
    /// What is done when a deployment set has no room for an instance to be moved.
    FailedRedeployAction {
        /// The instance leaves the deployment set, and starts after the migration.
        CancelMembershipAndStart = "CancelMembershipAndStart",
        /// The instance stays in the deployment set, and stays stopped.
        KeepStopped = "KeepStopped",
    }
}

ecs_core::internal::open_enum! {
    /// The health of an instance or a disk.
    HealthStatus {
        /// Works normally.
        Ok = "Ok",
        /// Out of order.
        Impaired = "Impaired",
        /// Works, with reduced performance.
        Warning = "Warning",
        /// Under maintenance.
        Maintaining = "Maintaining",
        /// Being initialized.
        Initializing = "Initializing",
        /// There is not enough data for a verdict.
        InsufficientData = "InsufficientData",
        /// Health does not apply in the present state.
        NotApplicable = "NotApplicable",
    }
}

ecs_core::internal::open_enum! {
    /// What the private host name of an instance is made from.
    HostnameType {
        /// A name of your choice.
        Custom = "Custom",
        /// A name made from the IP address.
        IpBased = "IpBased",
        /// A name made from the instance id.
        InstanceIdBased = "InstanceIdBased",
    }
}

ecs_core::internal::open_enum! {
    /// Whether the metadata service of an instance can be reached.
    HttpEndpoint {
        /// The metadata service can be reached. On the wire: `enabled`.
        Enabled = "enabled",
        /// The metadata service cannot be reached from the instance. On the wire: `disabled`.
        Disabled = "disabled",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a token is needed to read the metadata of an instance.
    HttpTokens {
        /// Works without a token and with one. On the wire: `optional`.
        Optional = "optional",
        /// Works only with a token (IMDSv2). On the wire: `required`.
        Required = "required",
    }
}

ecs_core::internal::open_enum! {
    /// The operation for which an image must be usable.
    ImageActionType {
        /// Creating an instance.
        CreateEcs = "CreateEcs",
        /// Replacing the system disk or the operating system. On the wire: `ChangeOS`.
        ChangeOs = "ChangeOS",
    }
}

ecs_core::internal::open_enum! {
    /// The stage of a pipeline that an image component is for.
    ImageComponentType {
        /// For the build stage.
        Build = "Build",
        /// For the test stage.
        Test = "Test",
    }
}

ecs_core::internal::open_enum! {
    /// The file format of an exported image.
    ImageFormat {
        /// RAW. On the wire: `raw`.
        Raw = "raw",
        /// VHD. On the wire: `vhd`.
        Vhd = "vhd",
        /// QCOW2. On the wire: `qcow2`.
        Qcow2 = "qcow2",
        /// VMDK. On the wire: `vmdk`.
        Vmdk = "vmdk",
        /// VDI. On the wire: `vdi`.
        Vdi = "vdi",
    }
}

ecs_core::internal::open_enum! {
    /// Whether an image supports NVMe.
    ImageNvmeSupport {
        /// Instances created from the image can use NVMe. On the wire: `supported`.
        Supported = "supported",
        /// Instances created from the image cannot use NVMe. On the wire: `unsupported`.
        Unsupported = "unsupported",
        /// The build looks for the NVMe driver, which can be wrong. On the wire: `auto`.
        Auto = "auto",
    }
}

ecs_core::internal::open_enum! {
    /// Where an image comes from.
    ImageOwnerAlias {
        /// A public image of Alibaba Cloud. On the wire: `system`.
        System = "system",
        /// A custom image of your account. On the wire: `self`.
        SelfOwned = "self",
        /// An image that another account shares. On the wire: `others`.
        Others = "others",
        /// An image of the marketplace. On the wire: `marketplace`.
        Marketplace = "marketplace",
    }
}

ecs_core::internal::open_enum! {
    /// Where an image is in its life.
    ImageStatus {
        /// The image is being created.
        Creating = "Creating",
        /// The image waits to be created.
        Waiting = "Waiting",
        /// The image can be used.
        Available = "Available",
        /// The image cannot be used. On the wire: `UnAvailable`.
        Unavailable = "UnAvailable",
        /// The creation of the image failed.
        CreateFailed = "CreateFailed",
        /// The image still creates instances, but cannot be shared or copied.
        Deprecated = "Deprecated",
    }
}

ecs_core::internal::open_enum! {
    /// Whether an image is in use by instances.
    ImageUsage {
        /// At least one instance was created from the image. On the wire: `instance`.
        Instance = "instance",
        /// No instance uses the image. On the wire: `none`.
        None = "none",
    }
}

ecs_core::internal::open_enum! {
    /// The versions of the metadata service that an image can be limited to.
    ImdsSupport {
        /// Instances cannot require tokens for metadata access. On the wire: `v1`.
        V1 = "v1",
        /// Instances can require tokens for metadata access. On the wire: `v2`.
        V2 = "v2",
    }
}

ecs_core::internal::open_enum! {
    /// The file format of an image to import.
    ImportImageFormat {
        /// RAW. On the wire: `RAW`.
        Raw = "RAW",
        /// VHD. On the wire: `VHD`.
        Vhd = "VHD",
        /// QCOW2. On the wire: `QCOW2`.
        Qcow2 = "QCOW2",
        /// VMDK, by invitation only. On the wire: `VMDK`.
        Vmdk = "VMDK",
    }
}

ecs_core::internal::open_enum! {
    /// Whether the members of a security group reach each other.
    InnerAccessPolicy {
        /// Members of the group reach each other.
        Accept = "Accept",
        /// Members of the group are isolated from each other.
        Drop = "Drop",
    }
}

ecs_core::internal::open_enum! {
    /// How a resource is paid for: in advance for a period, or afterwards by use.
    InstanceChargeType {
        /// Subscription: paid in advance for a period.
        PrePaid = "PrePaid",
        /// Pay-as-you-go: billed by use.
        PostPaid = "PostPaid",
    }
}

ecs_core::internal::open_enum! {
    /// The level of an instance family.
    InstanceFamilyLevel {
        /// Shared CPU: inexpensive, with varying performance.
        EntryLevel = "EntryLevel",
        /// Dedicated resources and stable performance.
        EnterpriseLevel = "EnterpriseLevel",
        /// Burstable, with CPU credits.
        CreditEntryLevel = "CreditEntryLevel",
    }
}

ecs_core::internal::open_enum! {
    /// How far a command or a file delivery has got on one instance.
    InstanceInvocationStatus {
        /// The command or file is being checked or sent.
        Pending = "Pending",
        /// The command or file has an invalid type or parameter.
        Invalid = "Invalid",
        /// The command or file could not be sent.
        Aborted = "Aborted",
        /// The command waits for its time.
        Scheduled = "Scheduled",
        /// The command runs.
        Running = "Running",
        /// The command ended with exit code 0, or the file arrived.
        Success = "Success",
        /// The command ended with another exit code, or the file was not created.
        Failed = "Failed",
        /// The command broke off with an exception.
        Error = "Error",
        /// The command or file timed out.
        Timeout = "Timeout",
        /// The command was canceled before it started.
        Cancelled = "Cancelled",
        /// The command is being stopped.
        Stopping = "Stopping",
        /// The command was stopped while it ran.
        Terminated = "Terminated",
    }
}

ecs_core::internal::open_enum! {
    /// What is done with an instance when its host needs maintenance.
    InstanceMaintenanceAction {
        /// The instance stays stopped.
        Stop = "Stop",
        /// The platform restores the instance.
        AutoRecover = "AutoRecover",
        /// The instance moves to another host; data on local disks can be lost.
        AutoRedeploy = "AutoRedeploy",
    }
}

ecs_core::internal::open_enum! {
    /// Whether the tags of an instance can be read from its metadata.
    InstanceMetadataTags {
        /// Tags can be read from the metadata. On the wire: `enabled`.
        Enabled = "enabled",
        /// Tags cannot be read from the metadata. On the wire: `disabled`.
        Disabled = "disabled",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of network that an instance or a security group is in.
    InstanceNetworkType {
        /// The classic network, which is retired. On the wire: `classic`.
        Classic = "classic",
        /// A VPC. On the wire: `vpc`.
        Vpc = "vpc",
    }
}

ecs_core::internal::open_enum! {
    /// Where an instance is in its life.
    InstanceStatus {
        /// The instance is being created.
        Pending = "Pending",
        /// The instance is starting.
        Starting = "Starting",
        /// The instance is running.
        Running = "Running",
        /// The instance is stopping.
        Stopping = "Stopping",
        /// The instance is stopped.
        Stopped = "Stopped",
    }
}

ecs_core::internal::open_enum! {
    /// Whether disks are attached to an instance type through NVMe.
    InstanceTypeNvmeSupport {
        /// Disks are attached through NVMe. On the wire: `required`.
        Required = "required",
        /// Disks are never attached through NVMe. On the wire: `unsupported`.
        Unsupported = "unsupported",
    }
}

ecs_core::internal::open_enum! {
    /// What public network use is charged by.
    InternetChargeType {
        /// A fee for fixed bandwidth, which is assured.
        PayByBandwidth = "PayByBandwidth",
        /// A fee for the traffic used; bandwidth is only a ceiling.
        PayByTraffic = "PayByTraffic",
    }
}

ecs_core::internal::open_enum! {
    /// How far a command or a file delivery has got over all its instances.
    InvocationStatus {
        /// At least one instance is still being checked or sent to.
        Pending = "Pending",
        /// At least one instance waits for its time.
        Scheduled = "Scheduled",
        /// At least one instance is running the command or receiving the file.
        Running = "Running",
        /// Succeeded on at least one instance, and failed on none.
        Success = "Success",
        /// Succeeded on some instances and failed on others.
        PartialFailed = "PartialFailed",
        /// Failed, and succeeded on no instance.
        Failed = "Failed",
        /// At least one instance is being stopped.
        Stopping = "Stopping",
        /// Stopped on all instances.
        Stopped = "Stopped",
    }
}

ecs_core::internal::open_enum! {
    /// The older, coarser state of a command run.
    InvokeStatus {
        /// At least one instance is still being checked or sent to.
        Pending = "Pending",
        /// At least one instance waits for its time.
        Scheduled = "Scheduled",
        /// At least one instance runs the command, or the schedule goes on.
        Running = "Running",
        /// Succeeded on at least one instance, and failed on none.
        Success = "Success",
        /// Ended on all instances; some may have been stopped.
        Finished = "Finished",
        /// Failed on some instances.
        PartialFailed = "PartialFailed",
        /// Failed on all instances.
        Failed = "Failed",
        /// At least one instance is being stopped.
        Stopping = "Stopping",
        /// Stopped on all instances.
        Stopped = "Stopped",
    }
}

ecs_core::internal::open_enum! {
    /// Whether an instance is I/O optimized.
    IoOptimized {
        /// Not I/O optimized. On the wire: `none`.
        None = "none",
        /// I/O optimized. On the wire: `optimized`.
        Optimized = "optimized",
    }
}

ecs_core::internal::open_enum! {
    /// The protocol that a security group rule applies to.
    IpProtocol {
        /// TCP. On the wire: `TCP`.
        Tcp = "TCP",
        /// UDP. On the wire: `UDP`.
        Udp = "UDP",
        /// ICMP for IPv4. On the wire: `ICMP`.
        Icmp = "ICMP",
        /// ICMP for IPv6. On the wire: `ICMPv6`.
        Icmpv6 = "ICMPv6",
        /// GRE. On the wire: `GRE`.
        Gre = "GRE",
        /// Every protocol. On the wire: `ALL`.
        All = "ALL",
    }
}

ecs_core::internal::open_enum! {
    /// Whose licence activates the operating system of an imported image.
    LicenseType {
        /// A license of Alibaba Cloud if there is one for the platform, otherwise your own.
        Auto = "Auto",
        /// A license of Alibaba Cloud, whose fee is on the bill.
        Aliyun = "Aliyun",
        /// Your own license. On the wire: `BYOL`.
        Byol = "BYOL",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of the local disks that come with an instance type.
    LocalStorageCategory {
        /// Local hard disks. On the wire: `local_hdd_pro`.
        LocalHddPro = "local_hdd_pro",
        /// Local NVMe SSDs. On the wire: `local_ssd_pro`.
        LocalSsdPro = "local_ssd_pro",
    }
}

ecs_core::internal::open_enum! {
    /// Why a resource is locked against use.
    LockReason {
        /// A payment is overdue. On the wire: `financial`.
        Financial = "financial",
        /// There is a security incident. On the wire: `security`.
        Security = "security",
        /// A spot instance is about to be reclaimed.
        Recycling = "Recycling",
        /// A payment for the dedicated host is overdue. On the wire: `dedicatedhostfinancial`.
        DedicatedHostFinancial = "dedicatedhostfinancial",
        /// The resource was refunded. On the wire: `refunded`.
        Refunded = "refunded",
    }
}

ecs_core::internal::open_enum! {
    /// How often a maintenance window recurs.
    MaintenancePeriodUnit {
        /// Every day.
        Daily = "Daily",
        /// On days of the week.
        Weekly = "Weekly",
    }
}

ecs_core::internal::open_enum! {
    /// The operating system of a managed instance.
    ManagedInstanceOsType {
        /// Windows. On the wire: `windows`.
        Windows = "windows",
        /// Linux. On the wire: `linux`.
        Linux = "linux",
        /// FreeBSD. On the wire: `FreeBSD`.
        FreeBsd = "FreeBSD",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a disk can be attached to several instances.
    MultiAttach {
        /// The disk can be attached to one instance.
        Disabled = "Disabled",
        /// The disk can be attached to several instances.
        Enabled = "Enabled",
        /// Shared block storage of an earlier generation.
        LegacyShared = "LegacyShared",
    }
}

ecs_core::internal::open_enum! {
    /// Where a permission on a network interface is in its life.
    NetworkInterfacePermissionState {
        /// The permission is being granted.
        Pending = "Pending",
        /// The permission is in force.
        Granted = "Granted",
        /// The permission is being withdrawn.
        Revoking = "Revoking",
        /// The permission is withdrawn.
        Revoked = "Revoked",
    }
}

ecs_core::internal::open_enum! {
    /// Where a network interface is in its life.
    NetworkInterfaceStatus {
        /// The interface is not attached.
        Available = "Available",
        /// The interface is being attached.
        Attaching = "Attaching",
        /// The interface is attached.
        InUse = "InUse",
        /// The interface is being detached.
        Detaching = "Detaching",
        /// The interface is being deleted.
        Deleting = "Deleting",
    }
}

ecs_core::internal::open_enum! {
    /// The communication mode of a network interface.
    NetworkInterfaceTrafficMode {
        /// TCP.
        Standard = "Standard",
        /// RDMA, through an elastic RDMA interface (ERI).
        HighPerformance = "HighPerformance",
    }
}

ecs_core::internal::open_enum! {
    /// The part that a network interface plays on an instance.
    NetworkInterfaceType {
        /// The main interface of an instance.
        Primary = "Primary",
        /// An additional interface.
        Secondary = "Secondary",
        /// An interface that carries member interfaces; in preview by invitation.
        Trunk = "Trunk",
    }
}

ecs_core::internal::open_enum! {
    /// The side of the network that a security group rule applies to.
    NicType {
        /// The public network. On the wire: `internet`.
        Internet = "internet",
        /// The private network. On the wire: `intranet`.
        Intranet = "intranet",
    }
}

ecs_core::internal::open_enum! {
    /// The family of an operating system.
    OsType {
        /// Windows. On the wire: `windows`.
        Windows = "windows",
        /// Linux and other Unix-like systems. On the wire: `linux`.
        Linux = "linux",
    }
}

ecs_core::internal::open_enum! {
    /// How pay-as-you-go instances are chosen to fill a target capacity.
    PayAsYouGoAllocationStrategy {
        /// The cheapest instance type first. On the wire: `lowest-price`.
        LowestPrice = "lowest-price",
        /// In the order of `Priority` in the launch template configurations. On the wire:
        /// `prioritized`.
        Prioritized = "prioritized",
    }
}

ecs_core::internal::open_enum! {
    /// The performance level of an ESSD disk.
    PerformanceLevel {
        /// At most 10,000 random IOPS per disk. On the wire: `PL0`.
        Pl0 = "PL0",
        /// At most 50,000 random IOPS per disk. On the wire: `PL1`.
        Pl1 = "PL1",
        /// At most 100,000 random IOPS per disk. On the wire: `PL2`.
        Pl2 = "PL2",
        /// At most 1,000,000 random IOPS per disk. On the wire: `PL3`.
        Pl3 = "PL3",
    }
}

ecs_core::internal::open_enum! {
    /// The unit in which a paid period is counted.
    PeriodUnit {
        /// Days.
        Day = "Day",
        /// Weeks; on the China site only.
        Week = "Week",
        /// Months.
        Month = "Month",
        /// Years.
        Year = "Year",
    }
}

ecs_core::internal::open_enum! {
    /// The operating system family that an offer or an image component is meant for.
    Platform {
        /// Windows Server.
        Windows = "Windows",
        /// Linux and other Unix-like systems.
        Linux = "Linux",
    }
}

ecs_core::internal::open_enum! {
    /// The state of a Cloud Assistant plug-in on an instance.
    PluginStatus {
        /// The plug-in is not installed.
        NotInstalled = "NotInstalled",
        /// The plug-in is installed; it runs once.
        Installed = "Installed",
        /// The plug-in is resident and runs.
        Running = "Running",
        /// The plug-in is resident and does not run.
        Stopped = "Stopped",
        /// The plug-in is in an abnormal state.
        Crashed = "Crashed",
        /// The plug-in was uninstalled.
        Removed = "Removed",
        /// The state cannot be determined. On the wire: `UnKnown`.
        UnknownState = "UnKnown",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of resource whose price is asked for.
    PriceResourceType {
        /// An instance. On the wire: `instance`.
        Instance = "instance",
        /// A disk. On the wire: `disk`.
        Disk = "disk",
        /// Provisioned IOPS of an ESSD AutoPL disk. On the wire: `diskperformance`.
        DiskPerformance = "diskperformance",
        /// Bandwidth. On the wire: `bandwidth`.
        Bandwidth = "bandwidth",
        /// A dedicated host. On the wire: `ddh`.
        Ddh = "ddh",
        /// An elasticity assurance.
        ElasticityAssurance = "ElasticityAssurance",
        /// A capacity reservation.
        CapacityReservation = "CapacityReservation",
    }
}

ecs_core::internal::open_enum! {
    /// The length of time that a quoted price covers.
    PriceUnit {
        /// The price of an hour.
        Hour = "Hour",
        /// The price of a week.
        Week = "Week",
        /// The price of a month.
        Month = "Month",
        /// The price of a year.
        Year = "Year",
    }
}

ecs_core::internal::open_enum! {
    /// Which private pool of capacity an instance may use.
    PrivatePoolMatchCriteria {
        /// Any open private pool that fits, otherwise public capacity.
        Open = "Open",
        /// Only the private pool that is named.
        Target = "Target",
        /// Never a private pool.
        None = "None",
    }
}

ecs_core::internal::open_enum! {
    /// Whether the precision time protocol is switched on.
    PtpStatus {
        /// The precision time protocol is on. On the wire: `enabled`.
        Enabled = "enabled",
        /// The precision time protocol is off. On the wire: `disabled`.
        Disabled = "disabled",
    }
}

ecs_core::internal::open_enum! {
    /// How often something recurs.
    RecurrenceType {
        /// Every day or every few days.
        Daily = "Daily",
        /// On days of the week.
        Weekly = "Weekly",
        /// On days of the month.
        Monthly = "Monthly",
    }
}

ecs_core::internal::open_enum! {
    /// What happens to a prepaid resource at the end of its period.
    RenewalStatus {
        /// The subscription is renewed automatically.
        AutoRenewal = "AutoRenewal",
        /// The subscription is renewed by hand; reminders are sent.
        Normal = "Normal",
        /// The subscription ends; one reminder is sent three days before.
        NotRenewal = "NotRenewal",
    }
}

ecs_core::internal::open_enum! {
    /// When a command is run.
    RepeatMode {
        /// Runs once, immediately.
        Once = "Once",
        /// Runs by the schedule in `Frequency`.
        Period = "Period",
        /// Runs at the next start of the instance only.
        NextRebootOnly = "NextRebootOnly",
        /// Runs at every start of the instance.
        EveryReboot = "EveryReboot",
        /// Checks parameters, instance and agent, and runs nothing.
        DryRun = "DryRun",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a reserved instance applies to a region or to one zone.
    ReservedInstanceScope {
        /// Applies to the region.
        Region = "Region",
        /// Applies to one zone.
        Zone = "Zone",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a disk is resized while its instance runs.
    ResizeDiskType {
        /// The new size takes effect after a restart. On the wire: `offline`.
        Offline = "offline",
        /// The new size takes effect without a restart. On the wire: `online`.
        Online = "online",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a resource can be bought in a zone.
    ResourceAvailability {
        /// The resource can be bought.
        Available = "Available",
        /// The resource is sold out.
        SoldOut = "SoldOut",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of an ECS resource, as tags and resource groups name it.
    ResourceType {
        /// An instance. On the wire: `instance`.
        Instance = "instance",
        /// A disk. On the wire: `disk`.
        Disk = "disk",
        /// A snapshot. On the wire: `snapshot`.
        Snapshot = "snapshot",
        /// An image. On the wire: `image`.
        Image = "image",
        /// A security group. On the wire: `securitygroup`.
        SecurityGroup = "securitygroup",
        /// A storage volume. On the wire: `volume`.
        Volume = "volume",
        /// An elastic network interface (ENI). On the wire: `eni`.
        Eni = "eni",
        /// A dedicated host. On the wire: `ddh`.
        Ddh = "ddh",
        /// A dedicated host cluster. On the wire: `ddhcluster`.
        DdhCluster = "ddhcluster",
        /// An SSH key pair. On the wire: `keypair`.
        KeyPair = "keypair",
        /// A launch template. On the wire: `launchtemplate`.
        LaunchTemplate = "launchtemplate",
        /// A reserved instance. On the wire: `reservedinstance`.
        ReservedInstance = "reservedinstance",
        /// An automatic snapshot policy. On the wire: `snapshotpolicy`.
        SnapshotPolicy = "snapshotpolicy",
        /// An elasticity assurance. On the wire: `elasticityassurance`.
        ElasticityAssurance = "elasticityassurance",
        /// A capacity reservation. On the wire: `capacityreservation`.
        CapacityReservation = "capacityreservation",
        /// A Cloud Assistant command. On the wire: `command`.
        Command = "command",
        /// A run of a Cloud Assistant command, or a file delivery. On the wire: `invocation`.
        Invocation = "invocation",
        /// An activation code of managed instances. On the wire: `activation`.
        Activation = "activation",
        /// A managed instance. On the wire: `managedinstance`.
        ManagedInstance = "managedinstance",
    }
}

ecs_core::internal::open_enum! {
    /// Whether security hardening is installed on an instance.
    SecurityEnhancementStrategy {
        /// Security hardening is installed; for public images only.
        Active = "Active",
        /// Security hardening is not installed.
        Deactive = "Deactive",
    }
}

ecs_core::internal::open_enum! {
    /// The direction of the traffic that a rule is about; all is for filters.
    SecurityGroupDirection {
        /// Outbound. On the wire: `egress`.
        Egress = "egress",
        /// Inbound. On the wire: `ingress`.
        Ingress = "ingress",
        /// In filters: both directions. On the wire: `all`.
        All = "all",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a security group rule lets traffic through.
    SecurityGroupPolicy {
        /// Traffic passes. On the wire: `accept`.
        Accept = "accept",
        /// Traffic is discarded without a response. On the wire: `drop`.
        Drop = "drop",
    }
}

ecs_core::internal::open_enum! {
    /// The class of a security group.
    SecurityGroupType {
        /// A basic security group. On the wire: `normal`.
        Normal = "normal",
        /// An advanced security group. On the wire: `enterprise`.
        Enterprise = "enterprise",
    }
}

ecs_core::internal::open_enum! {
    /// The storage class of a snapshot.
    SnapshotCategory {
        /// A standard snapshot.
        Standard = "Standard",
        /// A local snapshot, for accounts that used it before 14 December 2020.
        Flash = "Flash",
        /// An archive snapshot. On the wire: `archive`.
        Archive = "archive",
    }
}

ecs_core::internal::open_enum! {
    /// Where the lock of a snapshot is in its life.
    SnapshotLockStatus {
        /// The lock can still be changed and removed. On the wire: `compliance-cooloff`.
        ComplianceCooloff = "compliance-cooloff",
        /// The lock cannot be removed; its duration can only grow. On the wire: `compliance`.
        Compliance = "compliance",
        /// The lock has expired, and the snapshot can be deleted. On the wire: `expired`.
        Expired = "expired",
    }
}

ecs_core::internal::open_enum! {
    /// How far the creation of a snapshot has got; all is for filters.
    SnapshotStatus {
        /// The snapshot is being created. On the wire: `progressing`.
        Progressing = "progressing",
        /// The snapshot is ready. On the wire: `accomplished`.
        Accomplished = "accomplished",
        /// The creation failed. On the wire: `failed`.
        Failed = "failed",
        /// In filters: every state. On the wire: `all`.
        All = "all",
    }
}

ecs_core::internal::open_enum! {
    /// Who made a snapshot, a policy or a user; all is for filters.
    SnapshotType {
        /// Created by a policy. On the wire: `auto`.
        Auto = "auto",
        /// Created by a policy; the same as `auto`. On the wire: `timer`.
        Timer = "timer",
        /// Created by hand. On the wire: `user`.
        User = "user",
        /// In filters: every type. On the wire: `all`.
        All = "all",
    }
}

ecs_core::internal::open_enum! {
    /// What has been created from a snapshot.
    SnapshotUsage {
        /// An image was created from it. On the wire: `image`.
        Image = "image",
        /// A disk was created from it. On the wire: `disk`.
        Disk = "disk",
        /// An image and a disk were created from it. On the wire: `image_disk`.
        ImageDisk = "image_disk",
        /// Nothing was created from it. On the wire: `none`.
        None = "none",
    }
}

ecs_core::internal::open_enum! {
    /// How spot instances are chosen to fill a target capacity.
    SpotAllocationStrategy {
        /// The cheapest instance type first. On the wire: `lowest-price`.
        LowestPrice = "lowest-price",
        /// Spreads instances evenly over the zones. On the wire: `diversified`.
        Diversified = "diversified",
        /// The instance type and zone with the most stock first. On the wire:
        /// `capacity-optimized`.
        CapacityOptimized = "capacity-optimized",
    }
}

ecs_core::internal::open_enum! {
    /// What is done with a spot instance that is reclaimed.
    SpotInterruptionBehavior {
        /// The instance is released.
        Terminate = "Terminate",
        /// The instance is stopped in economical mode.
        Stop = "Stop",
    }
}

ecs_core::internal::open_enum! {
    /// How the price of a spot instance is bid.
    SpotStrategy {
        /// Not a spot instance.
        NoSpot = "NoSpot",
        /// A spot instance with a maximum price of your own.
        SpotWithPriceLimit = "SpotWithPriceLimit",
        /// A spot instance at the market price, up to the pay-as-you-go price.
        SpotAsPriceGo = "SpotAsPriceGo",
    }
}

ecs_core::internal::open_enum! {
    /// Whether reserved capacity starts at once or later.
    StartTimeType {
        /// Starts immediately.
        Now = "Now",
        /// Starts at a later time.
        Later = "Later",
    }
}

ecs_core::internal::open_enum! {
    /// How much stock of a resource there is.
    StockCategory {
        /// There is plenty of stock.
        WithStock = "WithStock",
        /// Stock is low: supply is not assured.
        ClosedWithStock = "ClosedWithStock",
        /// There is no stock at the moment.
        WithoutStock = "WithoutStock",
        /// There is no stock, and none will follow.
        ClosedWithoutStock = "ClosedWithoutStock",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a stopped instance goes on being charged.
    StoppedMode {
        /// All charges go on; capacity and public address are kept.
        KeepCharging = "KeepCharging",
        /// Economical: compute and licenses cost nothing; capacity and public address are given
        /// up.
        StopCharging = "StopCharging",
        /// The instance has no economical mode. On the wire: `Not-applicable`.
        NotApplicable = "Not-applicable",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of a system event on an instance.
    SystemEventType {
        /// The instance restarts for maintenance. On the wire: `SystemMaintenance.Reboot`.
        SystemMaintenanceReboot = "SystemMaintenance.Reboot",
        /// The instance stops for maintenance. On the wire: `SystemMaintenance.Stop`.
        SystemMaintenanceStop = "SystemMaintenance.Stop",
        /// The instance moves to another host for maintenance. On the wire:
        /// `SystemMaintenance.Redeploy`.
        SystemMaintenanceRedeploy = "SystemMaintenance.Redeploy",
        /// The instance restarts after a system failure. On the wire: `SystemFailure.Reboot`.
        SystemFailureReboot = "SystemFailure.Reboot",
        /// The instance stops after a system failure. On the wire: `SystemFailure.Stop`.
        SystemFailureStop = "SystemFailure.Stop",
        /// The instance moves to another host after a system failure. On the wire:
        /// `SystemFailure.Redeploy`.
        SystemFailureRedeploy = "SystemFailure.Redeploy",
        /// The instance could not be created and is released. On the wire: `SystemFailure.Delete`.
        SystemFailureDelete = "SystemFailure.Delete",
        /// The instance restarts after a failure of its own. On the wire:
        /// `InstanceFailure.Reboot`.
        InstanceFailureReboot = "InstanceFailure.Reboot",
        /// A subscription instance stops at the end of its period. On the wire:
        /// `InstanceExpiration.Stop`.
        InstanceExpirationStop = "InstanceExpiration.Stop",
        /// A subscription instance is released after its period. On the wire:
        /// `InstanceExpiration.Delete`.
        InstanceExpirationDelete = "InstanceExpiration.Delete",
        /// A pay-as-you-go instance stops for an overdue payment. On the wire:
        /// `AccountUnbalanced.Stop`.
        AccountUnbalancedStop = "AccountUnbalanced.Stop",
        /// A pay-as-you-go instance is released for an overdue payment. On the wire:
        /// `AccountUnbalanced.Delete`.
        AccountUnbalancedDelete = "AccountUnbalanced.Delete",
        /// A spot instance is interrupted. On the wire:
        /// `Instance:PreemptibleInstanceInterruption`.
        InstancePreemptibleInstanceInterruption = "Instance:PreemptibleInstanceInterruption",
    }
}

ecs_core::internal::open_enum! {
    /// What the rest of a target capacity is filled with.
    TargetCapacityType {
        /// Pay-as-you-go instances.
        PayAsYouGo = "PayAsYouGo",
        /// Spot instances.
        Spot = "Spot",
    }
}

ecs_core::internal::open_enum! {
    /// The operation that a task carries out.
    TaskAction {
        /// An image is imported.
        ImportImage = "ImportImage",
        /// An image is exported.
        ExportImage = "ExportImage",
        /// An instance is moved to another host.
        RedeployInstance = "RedeployInstance",
        /// The specification of a disk is changed.
        ModifyDiskSpec = "ModifyDiskSpec",
        /// A snapshot is archived.
        ArchiveSnapshot = "ArchiveSnapshot",
    }
}

ecs_core::internal::open_enum! {
    /// How far a task has got.
    TaskStatus {
        /// The task is in progress.
        Processing = "Processing",
        /// The task is complete.
        Finished = "Finished",
        /// The task failed.
        Failed = "Failed",
    }
}

ecs_core::internal::open_enum! {
    /// Whether an instance runs on a dedicated host.
    Tenancy {
        /// Shared hardware. On the wire: `default`.
        Default = "default",
        /// A dedicated host. On the wire: `host`.
        Host = "host",
    }
}

ecs_core::internal::open_enum! {
    /// What is ended when a command is stopped or times out.
    TerminationMode {
        /// Ends the process of the script only.
        Process = "Process",
        /// Ends the script and all processes that it started.
        ProcessTree = "ProcessTree",
    }
}
