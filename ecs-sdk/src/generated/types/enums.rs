// Generated from api-specs/*/*/curation/enums.json by `cargo xtask regenerate`. Do not edit.

ecs_core::internal::open_enum! {
    /// The IP version of a prefix list.
    AddressFamily {
        Ipv4 = "IPv4",
        Ipv6 = "IPv6",
    }
}

ecs_core::internal::open_enum! {
    /// Whether an instance stays bound to its dedicated host.
    Affinity {
        Default = "default",
        Host = "host",
    }
}

ecs_core::internal::open_enum! {
    /// Whether reserved resources are of the own account or shared by another.
    AllocationType {
        Normal = "Normal",
        Shared = "Shared",
    }
}

ecs_core::internal::open_enum! {
    /// The processor architecture that an image is built for.
    Architecture {
        I386 = "i386",
        X86_64 = "x86_64",
        Arm64 = "arm64",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a dedicated host takes instances that name no host.
    AutoPlacement {
        On = "on",
        Off = "off",
    }
}

ecs_core::internal::open_enum! {
    /// Where an auto provisioning group is in its life.
    AutoProvisioningGroupStatus {
        Submitted = "submitted",
        Active = "active",
        Modifying = "modifying",
        DeleteRunning = "delete-running",
        Deleted = "deleted",
    }
}

ecs_core::internal::open_enum! {
    /// How an auto provisioning group delivers its instances.
    AutoProvisioningGroupType {
        Request = "request",
        Instant = "instant",
        Maintain = "maintain",
    }
}

ecs_core::internal::open_enum! {
    /// Whether an automatic snapshot policy is in force.
    AutoSnapshotPolicyStatus {
        Normal = "Normal",
        Expire = "Expire",
    }
}

ecs_core::internal::open_enum! {
    /// How the bandwidth of an instance is shared between network and storage.
    BandwidthWeighting {
        Default = "Default",
        VpcL1 = "Vpc-L1",
        VpcL2 = "Vpc-L2",
        EbsL1 = "Ebs-L1",
        EbsL2 = "Ebs-L2",
    }
}

ecs_core::internal::open_enum! {
    /// What an image pipeline starts from.
    BaseImageType {
        Image = "IMAGE",
        ImageFamily = "IMAGE_FAMILY",
        Oss = "OSS",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a batch of instances succeeds or fails as a whole.
    BatchOptimization {
        AllTogether = "AllTogether",
        SuccessFirst = "SuccessFirst",
    }
}

ecs_core::internal::open_enum! {
    /// How the firmware starts an image.
    BootMode {
        Bios = "BIOS",
        Uefi = "UEFI",
        UefiPreferred = "UEFI-Preferred",
    }
}

ecs_core::internal::open_enum! {
    /// Where a capacity reservation is in its life; All is for filters.
    CapacityReservationStatus {
        Pending = "Pending",
        Preparing = "Preparing",
        Prepared = "Prepared",
        Active = "Active",
        Released = "Released",
        All = "All",
    }
}

ecs_core::internal::open_enum! {
    /// The interpreter that a command is written for.
    CommandType {
        RunBatScript = "RunBatScript",
        RunPowerShellScript = "RunPowerShellScript",
        RunShellScript = "RunShellScript",
    }
}

ecs_core::internal::open_enum! {
    /// How the content of a command or a file is encoded.
    ContentEncoding {
        PlainText = "PlainText",
        Base64 = "Base64",
    }
}

ecs_core::internal::open_enum! {
    /// The processor architecture of an instance type.
    CpuArchitecture {
        X86 = "X86",
        Arm = "ARM",
    }
}

ecs_core::internal::open_enum! {
    /// How CPU cores are mapped to hyper-threads.
    CpuTopologyType {
        ContinuousCoreToHtMapping = "ContinuousCoreToHTMapping",
        DiscreteCoreToHtMapping = "DiscreteCoreToHTMapping",
    }
}

ecs_core::internal::open_enum! {
    /// The performance mode of a burstable instance.
    CreditSpecification {
        Standard = "Standard",
        Unlimited = "Unlimited",
    }
}

ecs_core::internal::open_enum! {
    /// What is done with the instances of a dedicated host that fails.
    DedicatedHostMaintenanceAction {
        Migrate = "Migrate",
        Stop = "Stop",
    }
}

ecs_core::internal::open_enum! {
    /// The state of a dedicated host.
    DedicatedHostStatus {
        Available = "Available",
        UnderAssessment = "UnderAssessment",
        PermanentFailure = "PermanentFailure",
        TempUnavailable = "TempUnavailable",
        Redeploying = "Redeploying",
    }
}

ecs_core::internal::open_enum! {
    /// How a deployment set places its instances.
    DeploymentStrategy {
        Availability = "Availability",
        AvailabilityGroup = "AvailabilityGroup",
        LowLatency = "LowLatency",
    }
}

ecs_core::internal::open_enum! {
    /// How far a diagnosis has got.
    DiagnosticReportStatus {
        InProgress = "InProgress",
        Finished = "Finished",
        Failed = "Failed",
    }
}

ecs_core::internal::open_enum! {
    /// How serious the outcome of a diagnosis is.
    DiagnosticSeverity {
        UnknownSeverity = "Unknown",
        Normal = "Normal",
        Info = "Info",
        NotSupport = "NotSupport",
        Warn = "Warn",
        Critical = "Critical",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of storage that a disk is made of; all is for filters.
    DiskCategory {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
        CloudEssdEntry = "cloud_essd_entry",
        CloudRegionalDiskAuto = "cloud_regional_disk_auto",
        ElasticEphemeralDiskStandard = "elastic_ephemeral_disk_standard",
        ElasticEphemeralDiskPremium = "elastic_ephemeral_disk_premium",
        LocalSsdPro = "local_ssd_pro",
        LocalHddPro = "local_hdd_pro",
        Ephemeral = "ephemeral",
        EphemeralSsd = "ephemeral_ssd",
        All = "all",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of an event on a disk.
    DiskEventType {
        Degraded = "Degraded",
        SeverelyDegraded = "SeverelyDegraded",
        Stalled = "Stalled",
        ErrorDetected = "ErrorDetected",
    }
}

ecs_core::internal::open_enum! {
    /// Where a disk is in its life; All is for filters.
    DiskStatus {
        Creating = "Creating",
        Available = "Available",
        Attaching = "Attaching",
        InUse = "In_use",
        Detaching = "Detaching",
        ReIniting = "ReIniting",
        All = "All",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a disk is a system disk or a data disk; all is for filters.
    DiskType {
        System = "system",
        Data = "data",
        All = "all",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of an elasticity assurance.
    ElasticityAssurancePackageType {
        ElasticityAssurance = "ElasticityAssurance",
        TimeDivisionElasticityAssurance = "TimeDivisionElasticityAssurance",
    }
}

ecs_core::internal::open_enum! {
    /// Where an elasticity assurance is in its life; All is for filters.
    ElasticityAssuranceStatus {
        Preparing = "Preparing",
        Prepared = "Prepared",
        Active = "Active",
        Deactivated = "Deactivated",
        Released = "Released",
        All = "All",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a capacity reservation ends at a set time.
    EndTimeType {
        Limited = "Limited",
        Unlimited = "Unlimited",
    }
}

ecs_core::internal::open_enum! {
    /// Where a system event is in its life.
    EventCycleStatus {
        Inquiring = "Inquiring",
        Scheduled = "Scheduled",
        Executing = "Executing",
        Executed = "Executed",
        Avoided = "Avoided",
        Canceled = "Canceled",
        Failed = "Failed",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of resource that a system event concerns.
    EventResourceType {
        Instance = "instance",
        Ddh = "ddh",
        ManageHost = "managehost",
    }
}

ecs_core::internal::open_enum! {
    /// Whether surplus instances of an auto provisioning group are released.
    ExcessCapacityTerminationPolicy {
        Termination = "termination",
        NoTermination = "no-termination",
    }
}

ecs_core::internal::open_enum! {
    /// What is done with surplus spot instances of an auto provisioning group.
    ExcessSpotInterruptionBehavior {
        Stop = "stop",
        Terminate = "terminate",
    }
}

ecs_core::internal::open_enum! {
    /// What is done when a deployment set has no room for an instance to be moved.
    FailedRedeployAction {
        CancelMembershipAndStart = "CancelMembershipAndStart",
        KeepStopped = "KeepStopped",
    }
}

ecs_core::internal::open_enum! {
    /// The health of an instance or a disk.
    HealthStatus {
        Ok = "Ok",
        Impaired = "Impaired",
        Warning = "Warning",
        Maintaining = "Maintaining",
        Initializing = "Initializing",
        InsufficientData = "InsufficientData",
        NotApplicable = "NotApplicable",
    }
}

ecs_core::internal::open_enum! {
    /// What the private host name of an instance is made from.
    HostnameType {
        Custom = "Custom",
        IpBased = "IpBased",
        InstanceIdBased = "InstanceIdBased",
    }
}

ecs_core::internal::open_enum! {
    /// Whether the metadata service of an instance can be reached.
    HttpEndpoint {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a token is needed to read the metadata of an instance.
    HttpTokens {
        Optional = "optional",
        Required = "required",
    }
}

ecs_core::internal::open_enum! {
    /// The operation for which an image must be usable.
    ImageActionType {
        CreateEcs = "CreateEcs",
        ChangeOs = "ChangeOS",
    }
}

ecs_core::internal::open_enum! {
    /// The stage of a pipeline that an image component is for.
    ImageComponentType {
        Build = "Build",
        Test = "Test",
    }
}

ecs_core::internal::open_enum! {
    /// The file format of an exported image.
    ImageFormat {
        Raw = "raw",
        Vhd = "vhd",
        Qcow2 = "qcow2",
        Vmdk = "vmdk",
        Vdi = "vdi",
    }
}

ecs_core::internal::open_enum! {
    /// Whether an image supports NVMe.
    ImageNvmeSupport {
        Supported = "supported",
        Unsupported = "unsupported",
        Auto = "auto",
    }
}

ecs_core::internal::open_enum! {
    /// Where an image comes from.
    ImageOwnerAlias {
        System = "system",
        SelfOwned = "self",
        Others = "others",
        Marketplace = "marketplace",
    }
}

ecs_core::internal::open_enum! {
    /// Where an image is in its life.
    ImageStatus {
        Creating = "Creating",
        Waiting = "Waiting",
        Available = "Available",
        Unavailable = "UnAvailable",
        CreateFailed = "CreateFailed",
        Deprecated = "Deprecated",
    }
}

ecs_core::internal::open_enum! {
    /// Whether an image is in use by instances.
    ImageUsage {
        Instance = "instance",
        None = "none",
    }
}

ecs_core::internal::open_enum! {
    /// The versions of the metadata service that an image can be limited to.
    ImdsSupport {
        V1 = "v1",
        V2 = "v2",
    }
}

ecs_core::internal::open_enum! {
    /// The file format of an image to import.
    ImportImageFormat {
        Raw = "RAW",
        Vhd = "VHD",
        Qcow2 = "QCOW2",
        Vmdk = "VMDK",
    }
}

ecs_core::internal::open_enum! {
    /// Whether the members of a security group reach each other.
    InnerAccessPolicy {
        Accept = "Accept",
        Drop = "Drop",
    }
}

ecs_core::internal::open_enum! {
    /// How a resource is paid for: in advance for a period, or afterwards by use.
    InstanceChargeType {
        PrePaid = "PrePaid",
        PostPaid = "PostPaid",
    }
}

ecs_core::internal::open_enum! {
    /// The level of an instance family.
    InstanceFamilyLevel {
        EntryLevel = "EntryLevel",
        EnterpriseLevel = "EnterpriseLevel",
        CreditEntryLevel = "CreditEntryLevel",
    }
}

ecs_core::internal::open_enum! {
    /// How far a command or a file delivery has got on one instance.
    InstanceInvocationStatus {
        Pending = "Pending",
        Invalid = "Invalid",
        Aborted = "Aborted",
        Scheduled = "Scheduled",
        Running = "Running",
        Success = "Success",
        Failed = "Failed",
        Error = "Error",
        Timeout = "Timeout",
        Cancelled = "Cancelled",
        Stopping = "Stopping",
        Terminated = "Terminated",
    }
}

ecs_core::internal::open_enum! {
    /// What is done with an instance when its host needs maintenance.
    InstanceMaintenanceAction {
        Stop = "Stop",
        AutoRecover = "AutoRecover",
        AutoRedeploy = "AutoRedeploy",
    }
}

ecs_core::internal::open_enum! {
    /// Whether the tags of an instance can be read from its metadata.
    InstanceMetadataTags {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of network that an instance or a security group is in.
    InstanceNetworkType {
        Classic = "classic",
        Vpc = "vpc",
    }
}

ecs_core::internal::open_enum! {
    /// Where an instance is in its life.
    InstanceStatus {
        Pending = "Pending",
        Starting = "Starting",
        Running = "Running",
        Stopping = "Stopping",
        Stopped = "Stopped",
    }
}

ecs_core::internal::open_enum! {
    /// Whether disks are attached to an instance type through NVMe.
    InstanceTypeNvmeSupport {
        Required = "required",
        Unsupported = "unsupported",
    }
}

ecs_core::internal::open_enum! {
    /// What public network use is charged by.
    InternetChargeType {
        PayByBandwidth = "PayByBandwidth",
        PayByTraffic = "PayByTraffic",
    }
}

ecs_core::internal::open_enum! {
    /// How far a command or a file delivery has got over all its instances.
    InvocationStatus {
        Pending = "Pending",
        Scheduled = "Scheduled",
        Running = "Running",
        Success = "Success",
        PartialFailed = "PartialFailed",
        Failed = "Failed",
        Stopping = "Stopping",
        Stopped = "Stopped",
    }
}

ecs_core::internal::open_enum! {
    /// The older, coarser state of a command run.
    InvokeStatus {
        Pending = "Pending",
        Scheduled = "Scheduled",
        Running = "Running",
        Success = "Success",
        Finished = "Finished",
        PartialFailed = "PartialFailed",
        Failed = "Failed",
        Stopping = "Stopping",
        Stopped = "Stopped",
    }
}

ecs_core::internal::open_enum! {
    /// Whether an instance is I/O optimized.
    IoOptimized {
        None = "none",
        Optimized = "optimized",
    }
}

ecs_core::internal::open_enum! {
    /// The protocol that a security group rule applies to.
    IpProtocol {
        Tcp = "TCP",
        Udp = "UDP",
        Icmp = "ICMP",
        Icmpv6 = "ICMPv6",
        Gre = "GRE",
        All = "ALL",
    }
}

ecs_core::internal::open_enum! {
    /// Whose licence activates the operating system of an imported image.
    LicenseType {
        Auto = "Auto",
        Aliyun = "Aliyun",
        Byol = "BYOL",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of the local disks that come with an instance type.
    LocalStorageCategory {
        LocalHddPro = "local_hdd_pro",
        LocalSsdPro = "local_ssd_pro",
    }
}

ecs_core::internal::open_enum! {
    /// Why a resource is locked against use.
    LockReason {
        Financial = "financial",
        Security = "security",
        Recycling = "recycling",
        DedicatedHostFinancial = "dedicatedhostfinancial",
        Refunded = "refunded",
    }
}

ecs_core::internal::open_enum! {
    /// The operating system of a managed instance.
    ManagedInstanceOsType {
        Windows = "windows",
        Linux = "linux",
        FreeBsd = "FreeBSD",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a disk can be attached to several instances.
    MultiAttach {
        Disabled = "Disabled",
        Enabled = "Enabled",
        LegacyShared = "LegacyShared",
    }
}

ecs_core::internal::open_enum! {
    /// Where a permission on a network interface is in its life.
    NetworkInterfacePermissionState {
        Pending = "Pending",
        Granted = "Granted",
        Revoking = "Revoking",
        Revoked = "Revoked",
    }
}

ecs_core::internal::open_enum! {
    /// Where a network interface is in its life.
    NetworkInterfaceStatus {
        Available = "Available",
        Attaching = "Attaching",
        InUse = "InUse",
        Detaching = "Detaching",
        Deleting = "Deleting",
    }
}

ecs_core::internal::open_enum! {
    /// The communication mode of a network interface.
    NetworkInterfaceTrafficMode {
        Standard = "Standard",
        HighPerformance = "HighPerformance",
    }
}

ecs_core::internal::open_enum! {
    /// The part that a network interface plays on an instance.
    NetworkInterfaceType {
        Primary = "Primary",
        Secondary = "Secondary",
        Trunk = "Trunk",
    }
}

ecs_core::internal::open_enum! {
    /// The side of the network that a security group rule applies to.
    NicType {
        Internet = "internet",
        Intranet = "intranet",
    }
}

ecs_core::internal::open_enum! {
    /// The family of an operating system.
    OsType {
        Windows = "windows",
        Linux = "linux",
    }
}

ecs_core::internal::open_enum! {
    /// How pay-as-you-go instances are chosen to fill a target capacity.
    PayAsYouGoAllocationStrategy {
        LowestPrice = "lowest-price",
        Prioritized = "prioritized",
    }
}

ecs_core::internal::open_enum! {
    /// The performance level of an ESSD disk.
    PerformanceLevel {
        Pl0 = "PL0",
        Pl1 = "PL1",
        Pl2 = "PL2",
        Pl3 = "PL3",
    }
}

ecs_core::internal::open_enum! {
    /// The unit in which a paid period is counted.
    PeriodUnit {
        Day = "Day",
        Week = "Week",
        Month = "Month",
        Year = "Year",
    }
}

ecs_core::internal::open_enum! {
    /// The operating system family that an offer or an image component is meant for.
    Platform {
        Windows = "Windows",
        Linux = "Linux",
    }
}

ecs_core::internal::open_enum! {
    /// The state of a Cloud Assistant plug-in on an instance.
    PluginStatus {
        NotInstalled = "NotInstalled",
        Installed = "Installed",
        Running = "Running",
        Stopped = "Stopped",
        Crashed = "Crashed",
        Removed = "Removed",
        UnknownState = "Unknown",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of resource whose price is asked for.
    PriceResourceType {
        Instance = "instance",
        Disk = "disk",
        DiskPerformance = "diskperformance",
        Bandwidth = "bandwidth",
        Ddh = "ddh",
        ElasticityAssurance = "ElasticityAssurance",
        CapacityReservation = "CapacityReservation",
    }
}

ecs_core::internal::open_enum! {
    /// The length of time that a quoted price covers.
    PriceUnit {
        Hour = "Hour",
        Month = "Month",
        Year = "Year",
    }
}

ecs_core::internal::open_enum! {
    /// Which private pool of capacity an instance may use.
    PrivatePoolMatchCriteria {
        Open = "Open",
        Target = "Target",
        None = "None",
    }
}

ecs_core::internal::open_enum! {
    /// Whether the precision time protocol is switched on.
    PtpStatus {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

ecs_core::internal::open_enum! {
    /// How often something recurs.
    RecurrenceType {
        Daily = "Daily",
        Weekly = "Weekly",
        Monthly = "Monthly",
    }
}

ecs_core::internal::open_enum! {
    /// What happens to a prepaid resource at the end of its period.
    RenewalStatus {
        AutoRenewal = "AutoRenewal",
        Normal = "Normal",
        NotRenewal = "NotRenewal",
    }
}

ecs_core::internal::open_enum! {
    /// When a command is run.
    RepeatMode {
        Once = "Once",
        Period = "Period",
        NextRebootOnly = "NextRebootOnly",
        EveryReboot = "EveryReboot",
        DryRun = "DryRun",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a reserved instance applies to a region or to one zone.
    ReservedInstanceScope {
        Region = "Region",
        Zone = "Zone",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a disk is resized while its instance runs.
    ResizeDiskType {
        Offline = "offline",
        Online = "online",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a resource can be bought in a zone.
    ResourceAvailability {
        Available = "Available",
        SoldOut = "SoldOut",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of an ECS resource, as tags and resource groups name it.
    ResourceType {
        Instance = "instance",
        Disk = "disk",
        Snapshot = "snapshot",
        Image = "image",
        SecurityGroup = "securitygroup",
        Volume = "volume",
        Eni = "eni",
        Ddh = "ddh",
        DdhCluster = "ddhcluster",
        KeyPair = "keypair",
        LaunchTemplate = "launchtemplate",
        ReservedInstance = "reservedinstance",
        SnapshotPolicy = "snapshotpolicy",
        ElasticityAssurance = "elasticityassurance",
        CapacityReservation = "capacityreservation",
        Command = "command",
        Invocation = "invocation",
        Activation = "activation",
        ManagedInstance = "managedinstance",
    }
}

ecs_core::internal::open_enum! {
    /// Whether security hardening is installed on an instance.
    SecurityEnhancementStrategy {
        Active = "Active",
        Deactive = "Deactive",
    }
}

ecs_core::internal::open_enum! {
    /// The direction of the traffic that a rule is about; all is for filters.
    SecurityGroupDirection {
        Egress = "egress",
        Ingress = "ingress",
        All = "all",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a security group rule lets traffic through.
    SecurityGroupPolicy {
        Accept = "accept",
        Drop = "drop",
    }
}

ecs_core::internal::open_enum! {
    /// The class of a security group.
    SecurityGroupType {
        Normal = "normal",
        Enterprise = "enterprise",
    }
}

ecs_core::internal::open_enum! {
    /// The storage class of a snapshot.
    SnapshotCategory {
        Standard = "Standard",
        Flash = "Flash",
        Archive = "archive",
    }
}

ecs_core::internal::open_enum! {
    /// Where the lock of a snapshot is in its life.
    SnapshotLockStatus {
        ComplianceCooloff = "compliance-cooloff",
        Compliance = "compliance",
        Expired = "expired",
    }
}

ecs_core::internal::open_enum! {
    /// How far the creation of a snapshot has got; all is for filters.
    SnapshotStatus {
        Progressing = "progressing",
        Accomplished = "accomplished",
        Failed = "failed",
        All = "all",
    }
}

ecs_core::internal::open_enum! {
    /// Who made a snapshot, a policy or a user; all is for filters.
    SnapshotType {
        Auto = "auto",
        User = "user",
        All = "all",
    }
}

ecs_core::internal::open_enum! {
    /// What has been created from a snapshot.
    SnapshotUsage {
        Image = "image",
        Disk = "disk",
        ImageDisk = "image_disk",
        None = "none",
    }
}

ecs_core::internal::open_enum! {
    /// How spot instances are chosen to fill a target capacity.
    SpotAllocationStrategy {
        LowestPrice = "lowest-price",
        Diversified = "diversified",
        CapacityOptimized = "capacity-optimized",
    }
}

ecs_core::internal::open_enum! {
    /// What is done with a spot instance that is reclaimed.
    SpotInterruptionBehavior {
        Terminate = "Terminate",
        Stop = "Stop",
    }
}

ecs_core::internal::open_enum! {
    /// How the price of a spot instance is bid.
    SpotStrategy {
        NoSpot = "NoSpot",
        SpotWithPriceLimit = "SpotWithPriceLimit",
        SpotAsPriceGo = "SpotAsPriceGo",
    }
}

ecs_core::internal::open_enum! {
    /// Whether reserved capacity starts at once or later.
    StartTimeType {
        Now = "Now",
        Later = "Later",
    }
}

ecs_core::internal::open_enum! {
    /// How much stock of a resource there is.
    StockCategory {
        WithStock = "WithStock",
        ClosedWithStock = "ClosedWithStock",
        WithoutStock = "WithoutStock",
        ClosedWithoutStock = "ClosedWithoutStock",
    }
}

ecs_core::internal::open_enum! {
    /// Whether a stopped instance goes on being charged.
    StoppedMode {
        KeepCharging = "KeepCharging",
        StopCharging = "StopCharging",
        NotApplicable = "Not-applicable",
    }
}

ecs_core::internal::open_enum! {
    /// The kind of a system event on an instance.
    SystemEventType {
        SystemMaintenanceReboot = "SystemMaintenance.Reboot",
        SystemMaintenanceStop = "SystemMaintenance.Stop",
        SystemMaintenanceRedeploy = "SystemMaintenance.Redeploy",
        SystemFailureReboot = "SystemFailure.Reboot",
        SystemFailureStop = "SystemFailure.Stop",
        SystemFailureRedeploy = "SystemFailure.Redeploy",
        SystemFailureDelete = "SystemFailure.Delete",
        InstanceFailureReboot = "InstanceFailure.Reboot",
        InstanceExpirationStop = "InstanceExpiration.Stop",
        InstanceExpirationDelete = "InstanceExpiration.Delete",
        AccountUnbalancedStop = "AccountUnbalanced.Stop",
        AccountUnbalancedDelete = "AccountUnbalanced.Delete",
    }
}

ecs_core::internal::open_enum! {
    /// What the rest of a target capacity is filled with.
    TargetCapacityType {
        PayAsYouGo = "PayAsYouGo",
        Spot = "Spot",
    }
}

ecs_core::internal::open_enum! {
    /// The operation that a task carries out.
    TaskAction {
        ImportImage = "ImportImage",
        ExportImage = "ExportImage",
        RedeployInstance = "RedeployInstance",
        ModifyDiskSpec = "ModifyDiskSpec",
        ArchiveSnapshot = "ArchiveSnapshot",
    }
}

ecs_core::internal::open_enum! {
    /// How far a task has got.
    TaskStatus {
        Processing = "Processing",
        Finished = "Finished",
        Failed = "Failed",
    }
}

ecs_core::internal::open_enum! {
    /// Whether an instance runs on a dedicated host.
    Tenancy {
        Default = "default",
        Host = "host",
    }
}

ecs_core::internal::open_enum! {
    /// What is ended when a command is stopped or times out.
    TerminationMode {
        Process = "Process",
        ProcessTree = "ProcessTree",
    }
}
