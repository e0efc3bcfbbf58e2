// Generated from api-specs/ecs/2014-05-26/actions/RunInstances.json by `cargo xtask regenerate`. Do not edit.

//! `RunInstances`: creates one or more instances and starts them. The response is returned
//! before they run.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Account.Arrearage`, `AccountForbidden.AssociatedWithResellerPartner`,
//! `AccountForbidden.ProductCreationLimited`, `BurstingEnabledForDiskCategoryUnsupported`,
//! `BurstingEnabledForMultiAttachDiskUnsupported`,
//! `ChargeTypeViolation.PostPaidDedicatedHost`, `ClassicNetworkNotSupported`,
//! `DedicatedHostNotSupported`, `DedicatedHostType.Unmatched`, `Duplicate.TagKey`,
//! `HibernationConfigured.ImageNotEncrypted`,
//! `HibernationConfigured.InstanceTypeNotSupport`,
//! `HibernationConfigured.MemorySizeTooBig`, `ImageNotSupportCloudInit`,
//! `IncorrectDedicatedHostStatus`, `IncorrectDefaultVpcStatus`, `IncorrectImageStatus`,
//! `IncorrectRecycleBinStatus`, `IncorrectVSwitchStatus`, `IncorrectVpcStatus`,
//! `InstanceDiskCategoryLimitExceed`, `InstanceDiskNumber.LimitExceed`,
//! `InsufficientBalance.AgentCredit`, `Invalid.InstanceChargeType`, `Invalid.InstanceId`,
//! `Invalid.InstanceType`, `Invalid.PrivatePoolOptions.Id`,
//! `Invalid.PrivatePoolOptions.MatchCriteria`, `Invalid.PrivatePoolOptions.NoStock`,
//! `Invalid.PrivatePoolOptions.status`, `Invalid.PrivatePoolOptionsId`, `Invalid.ZoneId`,
//! `InvalidAccount.NotSupportSpot`, `InvalidAccountStatus.PayAmountLimitExceeded`,
//! `InvalidAdditionalInfoPvdConfig.SizeExceeded`, `InvalidAliUid`,
//! `InvalidAutoPay.PostPaidUnsupported`, `InvalidAutoReleaseTime.Malformed`,
//! `InvalidAutoRenewPeriod.ValueNotSupported`, `InvalidBandwidthOut.LessThanZero`,
//! `InvalidBurstingEnabled.DiskSizeTooSmall`, `InvalidCapacityReservationId.NotFound`,
//! `InvalidChargeType.CapacityReservationNotSupported`,
//! `InvalidClientToken.ValueNotSupported`, `InvalidCloudBoxZone.OperationNotSupported`,
//! `InvalidCustomInstanceType.NotSupported`, `InvalidDataDevice.Malformed`,
//! `InvalidDataDiskCategory.ValueNotSupported`, `InvalidDataDiskSize.ValueNotSupported`,
//! `InvalidDedicatedHostClusterId.InValid`, `InvalidDedicatedHostClusterId.NotFound`,
//! `InvalidDedicatedHostId.NotFound`, `InvalidDedicatedHostStatus.NotSupport`,
//! `InvalidDeploymentOnHost`, `InvalidDeploymentSetId.NotFound`,
//! `InvalidDescription.Malformed`, `InvalidDestinationZone.DeploymentSetMismatch`,
//! `InvalidDiskCategory.ConflictSnapshotCategory`, `InvalidDiskCategory.Mismatch`,
//! `InvalidDiskCategory.NotSupported`, `InvalidDiskCategory.ValueNotSupported`,
//! `InvalidDiskDescription.Malformed`, `InvalidDiskName.Malformed`,
//! `InvalidEncryptAlgorithm`, `InvalidEncryptAlgorithm.NotMatchSnapshot`,
//! `InvalidEncrypted.NotMatchEncryptAlgorithm`, `InvalidEncrypted.NotMatchKmsKeyId`,
//! `InvalidEniQueueSize.RegionOrUserNotSupported`, `InvalidHostName.Malformed`,
//! `InvalidHpcClusterId.Creating`, `InvalidHpcClusterId.Necessary`,
//! `InvalidHpcClusterId.NotFound`, `InvalidHpcClusterId.Unnecessary`,
//! `InvalidHttpEndpoint.NotSupported`, `InvalidHttpPutResponseHopLimit.NotSupported`,
//! `InvalidHttpTokens.NotSupported`, `InvalidImage.WindowsUnsupported`,
//! `InvalidInnerIpAddress.Malformed`, `InvalidInnerIpAddress.Unusable`,
//! `InvalidInstanceChargeType.NotSupport`, `InvalidInstanceName.CustomMalformed`,
//! `InvalidInstanceName.Malformed`,
//! `InvalidInstanceType.ElasticNetworkInterfaceNotSupported`,
//! `InvalidInstanceType.EnableNVSUnsupported`,
//! `InvalidInstanceType.EnableVISSTUnsupported`,
//! `InvalidInstanceType.EnableVRDTUnsupported`,
//! `InvalidInstanceType.NotSupportCpuOptionsAccelerators`,
//! `InvalidInstanceType.NotSupportCpuOptionsTopologyType`,
//! `InvalidInstanceType.NotSupportEnablePtp`,
//! `InvalidInstanceType.NotSupportHighDensityMode`, `InvalidInstanceType.NotSupported`,
//! `InvalidInstanceType.SingleCoreMaxModeUnsupported`,
//! `InvalidInstanceType.ValueNotSupported`, `InvalidInstanceType.ValueUnauthorized`,
//! `InvalidInternetChargeType.ValueNotSupported`,
//! `InvalidInternetMaxBandwidthIn.Malformed`, `InvalidInternetMaxBandwidthOut.Malformed`,
//! `InvalidIoOptimize.ValueNotSupported`, `InvalidKMSKeyId.NotSymmetric`,
//! `InvalidKmsKeyId.NotMatchSnapshot`, `InvalidManagedPrivateSpaceId.NotFound`,
//! `InvalidMarketImageChargeType.NotSupport`, `InvalidMaxAmount.Malformed`,
//! `InvalidMinAmount.Malformed`, `InvalidNetworkType.Mismatch`,
//! `InvalidNetworkType.NotSupported`, `InvalidNodeControllerId.Malformed`,
//! `InvalidOperation.EniCountExceeded`, `InvalidOperation.UserNotSupportNetworkCard`,
//! `InvalidOperation.UserNotSupported`,
//! `InvalidOperation.VpcHasEnabledAdvancedNetworkFeature`,
//! `InvalidParam.EncryptedMismatch`, `InvalidParam.NetworkInterface`,
//! `InvalidParam.NotSupportJumboFrame`, `InvalidParam.SecondaryNetworkInterface`,
//! `InvalidParam.Tenancy`, `InvalidParameter`, `InvalidParameter.Affinity`,
//! `InvalidParameter.Arns`, `InvalidParameter.Bandwidth`,
//! `InvalidParameter.CloudboxNotSupported`, `InvalidParameter.Conflict`,
//! `InvalidParameter.CpuOptionsAccelerators`, `InvalidParameter.CpuOptionsTopologyType`,
//! `InvalidParameter.CpuOptionsTurboMode`, `InvalidParameter.CreditSpecification`,
//! `InvalidParameter.DedicatedRegionNotSupported`, `InvalidParameter.Encrypted`,
//! `InvalidParameter.Encrypted.KmsNotEnable`, `InvalidParameter.EncryptedIllegal`,
//! `InvalidParameter.EncryptedNotSupported`, `InvalidParameter.EniQueueSize`,
//! `InvalidParameter.KmsNotEnabled`, `InvalidParameter.Mismatch`,
//! `InvalidParameter.NetworkCardIndexInvalid`, `InvalidParameter.PtpStatus`,
//! `InvalidParameter.SecurityGroupIdRepeated`, `InvalidParameter.VSwitchId`,
//! `InvalidParams.CreateEniParams`, `InvalidPassword.Malformed`,
//! `InvalidPasswordParam.Mismatch`, `InvalidPerformanceLevel.Malformed`,
//! `InvalidPerformanceLevel.ValueNotSupported`, `InvalidPeriod`,
//! `InvalidPeriod.ExceededDedicatedHost`, `InvalidPeriodType.ValueNotSupported`,
//! `InvalidPlatform.ValueNotSupported`, `InvalidPrimaryIpAddress.SizeInvalid`,
//! `InvalidPrivateIpAddress`, `InvalidPrivateIpAddress.Duplicated`,
//! `InvalidPrivateIpAddress.Malformed`, `InvalidProvisionedIops.LimitExceed`,
//! `InvalidRelationResource.NotFound`, `InvalidSchedulerOptions`,
//! `InvalidSecurityGroup.NetworkType`, `InvalidSecurityGroup.NotInDefaultVpc`,
//! `InvalidSecurityGroup.VpcMismatch`,
//! `InvalidSecurityGroupId.MultiGroupIdNetworkTypeConflict`,
//! `InvalidSecurityGroupId.NotFound`, `InvalidSecurityGroupId.SingleIdAndMultiIdConflict`,
//! `InvalidSnapshotId.BasedSnapshotTooOld`, `InvalidSnapshotId.Malformed`,
//! `InvalidSnapshotId.NotFound`, `InvalidSpotAliUid`, `InvalidSpotAuthorized`,
//! `InvalidSpotDuration`, `InvalidSpotInterruptionBehavior`,
//! `InvalidSpotParam.EmptyZoneID`, `InvalidSpotPrepaid`, `InvalidSpotPriceLimit`,
//! `InvalidSpotPriceLimit.LowerThanPublicPrice`, `InvalidSpotStrategy`,
//! `InvalidStorageClusterId.CapacityNotEnough`,
//! `InvalidStorageClusterId.CategoryNotMatch`, `InvalidStorageClusterId.DiskSizeEmpty`,
//! `InvalidStorageClusterId.PerformanceLevelNotMatch`,
//! `InvalidStorageClusterId.StatusNotSupport`, `InvalidStorageClusterId.ZoneIdEmpty`,
//! `InvalidSystemDiskCategory.ValueNotSupported`,
//! `InvalidSystemDiskSize.ImageNotSupportResize`, `InvalidSystemDiskSize.LessThanMemSize`,
//! `InvalidSystemDiskSize.ValueNotSupported`, `InvalidTag.Mismatch`, `InvalidTagCount`,
//! `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`,
//! `InvalidUserData.Base64FormatInvalid`, `InvalidUserData.NotSupported`,
//! `InvalidUserData.SizeExceeded`, `InvalidVSwitchId.Necessary`,
//! `InvalidVpcZone.NotSupported`, `InvalidZoneId.NotSupportCreateWithShareEncryptedImage`,
//! `InvalidZoneId.NotSupportShareEncryptedImage`, `IoOptimized.NotSupported`,
//! `JoinedGroupLimitExceed`, `LackResource`, `LoginAsNonRoot.ImageNotSupport`,
//! `MissingParameter`, `MissingParameter.PrivatePoolOptions.Id`,
//! `MissingParameter.PrivatePoolOptionsId`, `MissingParamter`, `NoAvaliableDedicatedHost`,
//! `NoPermission.Price`, `NoPermission.SystemTag`,
//! `NotSupport.SnapshotEncryptedAlgorithmConflict`,
//! `NotSupportSnapshotEncrypted.DiskCategory`,
//! `NotSupportSnapshotEncrypted.ImageOwnerAlias`,
//! `NotSupportSnapshotEncrypted.InstanceType`, `NotSupportSnapshotEncrypted.RegionId`,
//! `NotSupportSnapshotEncrypted.ShareImage`, `NotSupportSnapshotEncrypted.ZoneId`,
//! `NumberExceed.Tags`, `OperationDenied`, `OperationDenied.NoVlan`,
//! `OperationDenied.QuotaExceed`, `OperationDenied.TestAccountRetricted`,
//! `ProvisionedIopsForDiskCategoryRequired`, `ProvisionedIopsForDiskCategoryUnsupported`,
//! `QuotaExceed.AfterpayInstance`, `QuotaExceed.DiskCapacity`, `QuotaExceeded`,
//! `QuotaExceeded.InternetBandwidth`, `QuotaExceeded.PrepayDataDiskCapacity`,
//! `QuotaExceeded.PrivateIpAddress`, `RegionUnauthorized`, `ResourceNotAvailable`,
//! `SpotNotSupported`, `UnexpectedImageFamily.ImageIdSupplied`, `VpcNotFound`,
//! `Zone.NotOnSale`.
//!
//! 401: `InvalidRamRole.NotEcsRole`.
//!
//! 403: `AclLimitExceed`, `CategoryNotSupported`, `CategoryViolation`,
//! `DefaultVswitch.Existed`, `DeleteWithInstance.Conflict`,
//! `DependencyViolation.WindowsInstance`, `DryRun.InvalidAmount`,
//! `EnterpriseGroupLimited.InstanceType`, `EnterpriseGroupLimited.MutliGroupType`,
//! `Forbbiden`, `Forbidden.OnlySupportEnterpriseGroup`, `Forbidden.RegionId`,
//! `Forbidden.RiskControl`, `HibernationConfigured.InstanceOperationForbidden`,
//! `ImageNotSubscribed`, `ImageNotSupportInstanceType`, `ImageRemovedInMarket`,
//! `IncorrectInstanceStatus`, `InstanceDiskCategoryLimitExceed`,
//! `InstanceDiskLimitExceeded`, `InstanceDiskNumLimitExceed`, `InstanceType.Offline`,
//! `InsufficientBalance`, `InvalidAccountStatus`, `InvalidAccountStatus.NotEnoughBalance`,
//! `InvalidChargeType.ValueNotSupported`, `InvalidClusterId.NotFound`,
//! `InvalidDescription.Malformed`, `InvalidDevice.InUse`, `InvalidDisk.SystemDiskSize`,
//! `InvalidDiskCategory.Mismatch`, `InvalidDiskCategory.NotSupported`,
//! `InvalidDiskSize.TooSmall`, `InvalidEncrypted.NotMatchDiskDefaultEncryption`,
//! `InvalidEncrypted.NotMatchSnapshot`, `InvalidEniId.NotFound`,
//! `InvalidHostname.SingleAndMultiConflict`, `InvalidHostname.SizeInvalid`,
//! `InvalidImage.NotSupported`, `InvalidImageFamily.MissingAvailableImage`,
//! `InvalidInstance.UnPaidOrder`,
//! `InvalidInstanceType.CpuOptionsThreadsPerCoreUnsupported`,
//! `InvalidInstanceType.NotSupportDiskCategory`, `InvalidInstanceType.NotSupported`,
//! `InvalidInstanceType.ZoneNotSupported`, `InvalidIp.Address`, `InvalidIp.IpAssigned`,
//! `InvalidIp.IpRepeated`, `InvalidIspBandwidthOut`, `InvalidIspType.ValueNotSupported`,
//! `InvalidIspUID`, `InvalidManagedPrivateSpaceId.DedicatedHostIdConflict`,
//! `InvalidManagedPrivateSpaceId.TenancyConflict`, `InvalidMaxPartitionNumber.Malformed`,
//! `InvalidNetworkType`, `InvalidNetworkType.MismatchRamRole`,
//! `InvalidOperation.ConfidentialComputingModeInInviteOnlyTesting`,
//! `InvalidOperation.EniCountExceeded`, `InvalidOperation.ExceedInstanceTypeQueueNumber`,
//! `InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded`,
//! `InvalidOperation.HighPerformanceTrafficModeIsNotAllowed`,
//! `InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode`,
//! `InvalidOperation.InstanceTypeNotSupportNetworkEncryption`,
//! `InvalidOperation.InvalidNetworkInterfaceId`, `InvalidOperation.Ipv4CountExceeded`,
//! `InvalidOperation.Ipv4NotSupport`, `InvalidOperation.Ipv6CountExceeded`,
//! `InvalidOperation.Ipv6NotSupport`, `InvalidOperation.MaxEniQueueNumberExceeded`,
//! `InvalidOperation.NetworkInterface`, `InvalidOperation.PublicIpAddressNoStock`,
//! `InvalidOperation.RegionNotSupportNetworkInterfaceId`,
//! `InvalidOperation.ResourceManagedByCloudProduct`,
//! `InvalidOperation.UserNotSupportNetworkEncryption`, `InvalidParam.Amount`,
//! `InvalidParam.ConfidentialComputingMode`, `InvalidParam.CpuOptionsCore`,
//! `InvalidParam.CpuOptionsNuma`, `InvalidParam.IpAssign`, `InvalidParam.IpCount`,
//! `InvalidParam.SecondaryIp`, `InvalidParam.TrustedSystemMode`,
//! `InvalidParameter.Combination`, `InvalidParameter.CpuOptionsCore`,
//! `InvalidParameter.CpuOptionsNuma`, `InvalidParameter.CpuOptionsThreadsPerCore`,
//! `InvalidParameter.DataEncryptedKeyCreateFailed`,
//! `InvalidParameter.EniNumExceededWithLaunchEcs`, `InvalidParameter.EniTrafficMode`,
//! `InvalidParameter.EniType`, `InvalidParameter.InvalidEniQueueNumber`,
//! `InvalidParameter.InvalidQueuePairNumber`, `InvalidParameter.KMSKeyId.CMKNotEnabled`,
//! `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidParameter.NetworkInterface`,
//! `InvalidParameter.NotMatch`, `InvalidParameter.PrivateIpAddressRepeated`,
//! `InvalidParameter.QueuePairNumberMustEmpty`, `InvalidParameter.StorageSetId`,
//! `InvalidParameter.StorageSetPartitionNumber`, `InvalidParameter.StorageSetZoneId`,
//! `InvalidParams.HostnameExceed`, `InvalidParams.InstanceNameExceed`, `InvalidPayMethod`,
//! `InvalidRegion.NotSupport`, `InvalidRegionId.NotSupportEncryptAlgorithm`,
//! `InvalidResourceId.NotSupported`, `InvalidResourceType.NotSupported`,
//! `InvalidSecurityOptions.NotSupported`, `InvalidSnapshotId.NotDataDiskSnapshot`,
//! `InvalidSnapshotId.NotReady`,
//! `InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport`,
//! `InvalidSpotInterruptionBehavior.LocalDiskNotSupport`,
//! `InvalidStorageSetName.Malformed`, `InvalidSystemDiskCategory.ValueUnauthorized`,
//! `InvalidUser.PassRoleForbidden`, `InvalidUserData.Forbidden`,
//! `InvalidVSwitch.DefaultVSwitchNotSupport`, `InvalidVSwitch.Ipv6NotTurnOn`,
//! `InvalidVSwitchId.IpInvalid`, `IoOptimized.NotSupported`, `MaxEniIpv6IpsCountExceeded`,
//! `Mayi.InternalError`, `NodeControllerUnavailable`,
//! `NotSupportSnapshotEncrypted.DiskCategory`, `OperationDenied`,
//! `OperationDenied.BidOwnResource`, `OperationDenied.CashCouponsInsufficientOrExpired`,
//! `OperationDenied.CloudSSDNotSupported`, `OperationDenied.DiskTypeNotSupport`,
//! `OperationDenied.FlavorNotSupported`, `OperationDenied.ImageNotValid`,
//! `OperationDenied.InconsistentNetwork`, `OperationDenied.InvalidNetworkType`,
//! `OperationDenied.LocalDiskUnsupported`, `OperationDenied.NoStock`,
//! `OperationDenied.PaygNotAvailable`, `OperationDenied.PerformanceLevelNotMatch`,
//! `OperationDenied.PrepayNotAvailable`, `OperationDenied.RegionIdNotSupported`,
//! `OperationDenied.ResourceControl`, `OperationDenied.SnapshotNotAllowed`,
//! `OperationDenied.SnapshotNotValid`, `OperationDenied.SnapshotParamsNotValid`,
//! `OperationDenied.TimestampNotSupported`, `OperationDenied.ZoneNotAllowed`,
//! `OperationDenied.ZoneSystemCategoryNotMatch`, `QuotaExceed.BuyImage`,
//! `QuotaExceed.DeploymentSetInstanceQuotaFull`, `QuotaExceed.ElasticQuota`,
//! `QuotaExceed.PortableCloudDisk`, `QuotaExceed.PostPaidDisk`, `QuotaExceed.Tags`,
//! `QuotaExceeded.PostpaidDataDiskCapacity`, `QuotaExceeded.PrivateIpAddress`,
//! `RealNameAuthenticationError`, `RegionUnauthorized`, `ResourcesNotInSameZone`,
//! `SecurityGroupInstanceLimitExceed`, `SecurityRisk.3DVerification`,
//! `UnsupportedIspChargeType`, `UnsupportedIspClassicNetwork`,
//! `UnsupportedIspNetworkChargeType`, `UnsupportedIspRegion`, `UserNotInTheWhiteList`,
//! `Zone.NotOnSale`, `Zone.NotOpen`.
//!
//! 404: `DependencyViolation.IoOptimized`, `DeploymentSet.NotFound`, `HOSTNAME_ILLEGAL`,
//! `InvalidAutoSnapshotPolicyId.NotFound`, `InvalidClusterId.NotFound`,
//! `InvalidDataDiskSnapshotId.NotFound`, `InvalidDiskIds.NotPortable`,
//! `InvalidImageId.NotFound`, `InvalidInstanceChargeType.NotFound`,
//! `InvalidKeyPairName.NotFound`, `InvalidLaunchTemplate.NotFound`,
//! `InvalidLaunchTemplateVersion.NotFound`, `InvalidMarketImage.NotFound`,
//! `InvalidParameter.DeploymentSetGroupNo`, `InvalidParameter.KMSKeyId.NotFound`,
//! `InvalidRamRole.NotFound`, `InvalidRegionId.NotFound`, `InvalidResourceGroup.NotFound`,
//! `InvalidSecurityGroupId`, `InvalidSecurityGroupId.NotFound`,
//! `InvalidStorageClusterId.NotExist`, `InvalidSystemDiskSize.LessThanImageSize`,
//! `InvalidSystemDiskSize.LessThanMinSize`, `InvalidSystemDiskSize.MoreThanMaxSize`,
//! `InvalidVSwitchId.NotExist`, `InvalidVSwitchId.NotFound`, `InvalidZoneId.NotFound`,
//! `IoOptimized.NotSupported`, `OperationDenied.CreatingConflict`,
//! `PaymentMethodNotFound`.
//!
//! 429: `Throttling.Resource`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Form, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::run_instances`](crate::Client::run_instances).
///
/// Creates one or more instances and starts them. The response is returned before they
/// run.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RunInstancesRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the image to create the instances from.
    ///
    /// `ImageId`.
    pub image_id: Option<String>,
    /// Image family whose newest image to use, instead of an image id.
    ///
    /// `ImageFamily`.
    pub image_family: Option<String>,
    /// Instance type of the new instances.
    ///
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// Id of the security group that the instance joins.
    ///
    /// `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Id of the vSwitch that the instance is created in.
    ///
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Name of the instance.
    ///
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// Description of the instance.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Maximum inbound public bandwidth in Mbit/s.
    ///
    /// `InternetMaxBandwidthIn`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Host name of the instance.
    ///
    /// `HostName`.
    pub host_name: Option<String>,
    /// Whether to add a running number to the names when several instances are created.
    ///
    /// `UniqueSuffix`.
    pub unique_suffix: Option<bool>,
    /// Login password of the instance.
    ///
    /// `Password`.
    pub password: Option<String>,
    /// Whether the password set in the image is used.
    ///
    /// `PasswordInherit`.
    pub password_inherit: Option<bool>,
    /// Id of the zone that the instance is created in.
    ///
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// `InternetChargeType`.
    pub internet_charge_type: Option<types::InternetChargeType>,
    /// Whether the instance is I/O optimized.
    ///
    /// `IoOptimized`.
    pub io_optimized: Option<types::IoOptimized>,
    /// User data, Base64 encoded.
    ///
    /// `UserData`.
    pub user_data: Option<String>,
    /// Name of the key pair for logging in.
    ///
    /// `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Name of the RAM role of the instance.
    ///
    /// `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// How many instances to create.
    ///
    /// `Amount`. 1 to 1000. Default: `1`.
    pub amount: Option<i64>,
    /// How many instances to create at least. Nothing is created if there is stock for fewer.
    ///
    /// `MinAmount`. 1 to 100.
    pub min_amount: Option<i64>,
    /// When the instances are released, UTC.
    ///
    /// `AutoReleaseTime`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub auto_release_time: Option<types::Time>,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// `SpotStrategy`.
    pub spot_strategy: Option<types::SpotStrategy>,
    /// How many hours the spot instance is protected from interruption.
    ///
    /// `SpotDuration`. 0 to 720.
    pub spot_duration: Option<i64>,
    /// Highest price per hour to pay for the spot instance.
    ///
    /// `SpotPriceLimit`. 0 to 999999.
    pub spot_price_limit: Option<f64>,
    /// What happens to the spot instance when it is interrupted.
    ///
    /// `SpotInterruptionBehavior`.
    pub spot_interruption_behavior: Option<types::SpotInterruptionBehavior>,
    /// Whether the security agent is installed.
    ///
    /// `SecurityEnhancementStrategy`.
    pub security_enhancement_strategy: Option<types::SecurityEnhancementStrategy>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Id of the HPC cluster.
    ///
    /// `HpcClusterId`.
    pub hpc_cluster_id: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// Id of the dedicated host to create the instance on.
    ///
    /// `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
    /// Id of the launch template to take settings from.
    ///
    /// `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// Name of the launch template to take settings from.
    ///
    /// `LaunchTemplateName`.
    pub launch_template_name: Option<String>,
    /// Version of the launch template to take settings from.
    ///
    /// `LaunchTemplateVersion`.
    pub launch_template_version: Option<i64>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Length of the subscription, counted in `PeriodUnit`.
    ///
    /// `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Whether the subscription is renewed automatically.
    ///
    /// `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// How the instance is billed, by subscription or pay as you go.
    ///
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Id of the deployment set that the instance joins.
    ///
    /// `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
    /// Number of the group within the deployment set.
    ///
    /// `DeploymentSetGroupNo`.
    pub deployment_set_group_no: Option<i64>,
    /// Private IP address of the new instance.
    ///
    /// `PrivateIpAddress`.
    pub private_ip_address: Option<String>,
    /// How a burstable instance performs when its CPU credits are used up.
    ///
    /// `CreditSpecification`.
    pub credit_specification: Option<types::CreditSpecification>,
    /// How many IPv6 addresses to assign.
    ///
    /// `Ipv6AddressCount`.
    pub ipv6_address_count: Option<i64>,
    /// Number of queues of the primary network interface.
    ///
    /// `NetworkInterfaceQueueNumber`. At least 1.
    pub network_interface_queue_number: Option<i64>,
    /// Whether the instance is protected against release by console or API.
    ///
    /// `DeletionProtection`.
    pub deletion_protection: Option<bool>,
    /// Whether the instance stays bound to its dedicated host after it was stopped.
    ///
    /// `Affinity`.
    pub affinity: Option<types::Affinity>,
    /// Whether the instance runs on a dedicated host.
    ///
    /// `Tenancy`.
    pub tenancy: Option<types::Tenancy>,
    /// Id of the storage set.
    ///
    /// `StorageSetId`.
    pub storage_set_id: Option<String>,
    /// Partition within the storage set.
    ///
    /// `StorageSetPartitionNumber`. At least 1.
    pub storage_set_partition_number: Option<i64>,
    /// Whether the metadata service of the instance can be reached.
    ///
    /// `HttpEndpoint`.
    pub http_endpoint: Option<types::HttpEndpoint>,
    /// Whether requests to the metadata service need a token.
    ///
    /// `HttpTokens`.
    pub http_tokens: Option<types::HttpTokens>,
    /// How many network hops a response of the metadata service to a PUT request may travel.
    ///
    /// `HttpPutResponseHopLimit`.
    pub http_put_response_hop_limit: Option<i64>,
    /// Line type or carrier of the public network.
    ///
    /// `Isp`.
    pub isp: Option<String>,
    /// Ids of the security groups that the instance joins.
    ///
    /// `SecurityGroupIds`. At most 51 items.
    pub security_group_ids: Option<Vec<String>>,
    /// Host names of the instances.
    ///
    /// `HostNames`. At most 1000 items.
    pub host_names: Option<Vec<String>>,
    /// Data disks to create with the instance.
    ///
    /// `DataDisk`. At most 16 items.
    pub data_disk: Option<Vec<DataDisk>>,
    /// RAM roles to assume for the encryption key.
    ///
    /// `Arn`. At most 16 items.
    pub arn: Option<Vec<types::Arn>>,
    /// Network interfaces to create with the instance.
    ///
    /// `NetworkInterface`. At most 10 items.
    pub network_interface: Option<Vec<NetworkInterface>>,
    /// Tags of the instance.
    ///
    /// `Tag`. At most 71 items.
    pub tag: Option<Vec<types::Tag>>,
    /// IPv6 addresses of the network interface.
    ///
    /// `Ipv6Address`. At most 10 items.
    pub ipv6_address: Option<Vec<String>>,
    /// System disk of the instance.
    ///
    /// `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
    /// Settings that come from the image, such as the user to log in as.
    ///
    /// `ImageOptions`.
    pub image_options: Option<ImageOptions>,
    /// Settings of the network, such as jumbo frames.
    ///
    /// `NetworkOptions`.
    pub network_options: Option<NetworkOptions>,
    /// Whether the order is paid at once without a further step.
    ///
    /// `AutoPay`.
    pub auto_pay: Option<bool>,
    /// Options of the private DNS names.
    ///
    /// `PrivateDnsNameOptions`.
    pub private_dns_name_options: Option<PrivateDnsNameOptions>,
    /// Settings of the clock, such as the precision time protocol.
    ///
    /// `ClockOptions`.
    pub clock_options: Option<ClockOptions>,
    /// Cores, threads per core and topology of the processor.
    ///
    /// `CpuOptions`.
    pub cpu_options: Option<CpuOptions>,
    /// Hibernation options.
    ///
    /// `HibernationOptions`.
    pub hibernation_options: Option<HibernationOptions>,
    /// Id of the managed host.
    ///
    /// `ManagedHostId`.
    pub managed_host_id: Option<String>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Where to place the instances.
    ///
    /// `SchedulerOptions`.
    pub scheduler_options: Option<SchedulerOptions>,
    /// Settings of trusted and confidential computing.
    ///
    /// `SecurityOptions`.
    pub security_options: Option<SecurityOptions>,
}

impl RunInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `InternetMaxBandwidthIn`.
    pub fn internet_max_bandwidth_in(mut self, value: impl Into<i64>) -> Self {
        self.internet_max_bandwidth_in = Some(value.into());
        self
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: impl Into<i64>) -> Self {
        self.internet_max_bandwidth_out = Some(value.into());
        self
    }

    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Sets `UniqueSuffix`.
    #[inline]
    pub fn unique_suffix(mut self, value: bool) -> Self {
        self.unique_suffix = Some(value);
        self
    }

    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `PasswordInherit`.
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<types::InternetChargeType>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<types::IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Sets `UserData`, which is Base64.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `UserData` to the Base64 of a text or of bytes.
    pub fn user_data_text(self, value: impl AsRef<[u8]>) -> Self {
        self.user_data(ecs_core::internal::base64(value.as_ref()))
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }

    /// Sets `Amount`.
    pub fn amount(mut self, value: impl Into<i64>) -> Self {
        self.amount = Some(value.into());
        self
    }

    /// Sets `MinAmount`.
    pub fn min_amount(mut self, value: impl Into<i64>) -> Self {
        self.min_amount = Some(value.into());
        self
    }

    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<types::Time>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }

    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<types::SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: impl Into<i64>) -> Self {
        self.spot_duration = Some(value.into());
        self
    }

    /// Sets `SpotPriceLimit`.
    pub fn spot_price_limit(mut self, value: impl Into<f64>) -> Self {
        self.spot_price_limit = Some(value.into());
        self
    }

    /// Sets `SpotInterruptionBehavior`.
    pub fn spot_interruption_behavior(
        mut self,
        value: impl Into<types::SpotInterruptionBehavior>,
    ) -> Self {
        self.spot_interruption_behavior = Some(value.into());
        self
    }

    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<types::SecurityEnhancementStrategy>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `HpcClusterId`.
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.hpc_cluster_id = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateVersion`.
    pub fn launch_template_version(mut self, value: impl Into<i64>) -> Self {
        self.launch_template_version = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<i64>) -> Self {
        self.period = Some(value.into());
        self
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: impl Into<i64>) -> Self {
        self.auto_renew_period = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }

    /// Sets `DeploymentSetGroupNo`.
    pub fn deployment_set_group_no(mut self, value: impl Into<i64>) -> Self {
        self.deployment_set_group_no = Some(value.into());
        self
    }

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Sets `CreditSpecification`.
    pub fn credit_specification(
        mut self,
        value: impl Into<types::CreditSpecification>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: impl Into<i64>) -> Self {
        self.ipv6_address_count = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceQueueNumber`.
    pub fn network_interface_queue_number(mut self, value: impl Into<i64>) -> Self {
        self.network_interface_queue_number = Some(value.into());
        self
    }

    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// Sets `Affinity`.
    pub fn affinity(mut self, value: impl Into<types::Affinity>) -> Self {
        self.affinity = Some(value.into());
        self
    }

    /// Sets `Tenancy`.
    pub fn tenancy(mut self, value: impl Into<types::Tenancy>) -> Self {
        self.tenancy = Some(value.into());
        self
    }

    /// Sets `StorageSetId`.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }

    /// Sets `StorageSetPartitionNumber`.
    pub fn storage_set_partition_number(mut self, value: impl Into<i64>) -> Self {
        self.storage_set_partition_number = Some(value.into());
        self
    }

    /// Sets `HttpEndpoint`.
    pub fn http_endpoint(mut self, value: impl Into<types::HttpEndpoint>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }

    /// Sets `HttpTokens`.
    pub fn http_tokens(mut self, value: impl Into<types::HttpTokens>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }

    /// Sets `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(mut self, value: impl Into<i64>) -> Self {
        self.http_put_response_hop_limit = Some(value.into());
        self
    }

    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Sets `SecurityGroupIds`. An empty list cannot be sent.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `HostNames`. An empty list cannot be sent.
    pub fn host_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_names = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DataDisk`. An empty list cannot be sent.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disk = Some(value.into_iter().collect());
        self
    }

    /// Sets `Arn`. An empty list cannot be sent.
    pub fn arn(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Arn>>,
    ) -> Self {
        self.arn = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `NetworkInterface`. An empty list cannot be sent.
    pub fn network_interface(
        mut self,
        value: impl IntoIterator<Item = NetworkInterface>,
    ) -> Self {
        self.network_interface = Some(value.into_iter().collect());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Ipv6Address`. An empty list cannot be sent.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `SystemDisk`.
    #[inline]
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }

    /// Sets `ImageOptions`.
    #[inline]
    pub fn image_options(mut self, value: ImageOptions) -> Self {
        self.image_options = Some(value);
        self
    }

    /// Sets `NetworkOptions`.
    #[inline]
    pub fn network_options(mut self, value: NetworkOptions) -> Self {
        self.network_options = Some(value);
        self
    }

    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `PrivateDnsNameOptions`.
    #[inline]
    pub fn private_dns_name_options(mut self, value: PrivateDnsNameOptions) -> Self {
        self.private_dns_name_options = Some(value);
        self
    }

    /// Sets `ClockOptions`.
    #[inline]
    pub fn clock_options(mut self, value: ClockOptions) -> Self {
        self.clock_options = Some(value);
        self
    }

    /// Sets `CpuOptions`.
    #[inline]
    pub fn cpu_options(mut self, value: CpuOptions) -> Self {
        self.cpu_options = Some(value);
        self
    }

    /// Sets `HibernationOptions`.
    #[inline]
    pub fn hibernation_options(mut self, value: HibernationOptions) -> Self {
        self.hibernation_options = Some(value);
        self
    }

    /// Sets `ManagedHostId`.
    pub fn managed_host_id(mut self, value: impl Into<String>) -> Self {
        self.managed_host_id = Some(value.into());
        self
    }

    /// Sets `PrivatePoolOptions`.
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }

    /// Sets `SchedulerOptions`.
    #[inline]
    pub fn scheduler_options(mut self, value: SchedulerOptions) -> Self {
        self.scheduler_options = Some(value);
        self
    }

    /// Sets `SecurityOptions`.
    #[inline]
    pub fn security_options(mut self, value: SecurityOptions) -> Self {
        self.security_options = Some(value);
        self
    }
}

impl Record for RunInstancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ImageId", &self.image_id);
        fields.add("ImageFamily", &self.image_family);
        fields.add("InstanceType", &self.instance_type);
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("InstanceName", &self.instance_name);
        fields.add("Description", &self.description);
        fields.add("InternetMaxBandwidthIn", &self.internet_max_bandwidth_in);
        fields.add("InternetMaxBandwidthOut", &self.internet_max_bandwidth_out);
        fields.add("HostName", &self.host_name);
        fields.add("UniqueSuffix", &self.unique_suffix);
        fields.add_as(Form::Secret, "Password", &self.password);
        fields.add("PasswordInherit", &self.password_inherit);
        fields.add("ZoneId", &self.zone_id);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("IoOptimized", &self.io_optimized);
        fields.add_as(Form::Secret, "UserData", &self.user_data);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("RamRoleName", &self.ram_role_name);
        fields.add("Amount", &self.amount);
        fields.add("MinAmount", &self.min_amount);
        fields.add("AutoReleaseTime", &self.auto_release_time);
        fields.add("SpotStrategy", &self.spot_strategy);
        fields.add("SpotDuration", &self.spot_duration);
        fields.add("SpotPriceLimit", &self.spot_price_limit);
        fields.add("SpotInterruptionBehavior", &self.spot_interruption_behavior);
        fields.add("SecurityEnhancementStrategy", &self.security_enhancement_strategy);
        fields.add("ClientToken", &self.client_token);
        fields.add("HpcClusterId", &self.hpc_cluster_id);
        fields.add("DryRun", &self.dry_run);
        fields.add("DedicatedHostId", &self.dedicated_host_id);
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("LaunchTemplateName", &self.launch_template_name);
        fields.add("LaunchTemplateVersion", &self.launch_template_version);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("AutoRenew", &self.auto_renew);
        fields.add("AutoRenewPeriod", &self.auto_renew_period);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("DeploymentSetId", &self.deployment_set_id);
        fields.add("DeploymentSetGroupNo", &self.deployment_set_group_no);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.add("CreditSpecification", &self.credit_specification);
        fields.add("Ipv6AddressCount", &self.ipv6_address_count);
        fields.add("NetworkInterfaceQueueNumber", &self.network_interface_queue_number);
        fields.add("DeletionProtection", &self.deletion_protection);
        fields.add("Affinity", &self.affinity);
        fields.add("Tenancy", &self.tenancy);
        fields.add("StorageSetId", &self.storage_set_id);
        fields.add("StorageSetPartitionNumber", &self.storage_set_partition_number);
        fields.add("HttpEndpoint", &self.http_endpoint);
        fields.add("HttpTokens", &self.http_tokens);
        fields.add("HttpPutResponseHopLimit", &self.http_put_response_hop_limit);
        fields.add("Isp", &self.isp);
        fields.add("SecurityGroupIds", &self.security_group_ids);
        fields.add("HostNames", &self.host_names);
        fields.add("DataDisk", &self.data_disk);
        fields.add("Arn", &self.arn);
        fields.add("NetworkInterface", &self.network_interface);
        fields.add("Tag", &self.tag);
        fields.add("Ipv6Address", &self.ipv6_address);
        fields.add("SystemDisk", &self.system_disk);
        fields.add("ImageOptions", &self.image_options);
        fields.add("NetworkOptions", &self.network_options);
        fields.add("AutoPay", &self.auto_pay);
        fields.add("PrivateDnsNameOptions", &self.private_dns_name_options);
        fields.add("ClockOptions", &self.clock_options);
        fields.add("CpuOptions", &self.cpu_options);
        fields.add("HibernationOptions", &self.hibernation_options);
        fields.add("ManagedHostId", &self.managed_host_id);
        fields.add("PrivatePoolOptions", &self.private_pool_options);
        fields.add("SchedulerOptions", &self.scheduler_options);
        fields.add("SecurityOptions", &self.security_options);
    }
}

impl Request for RunInstancesRequest {
    type Response = RunInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RunInstances")
            .region("RegionId")
            .client_token()
            .read_timeout(86)
    }
}

impl DryRun for RunInstancesRequest {}

/// Data disks to create with the instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DataDisk {
    /// Id of the automatic snapshot policy.
    ///
    /// `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Disk category.
    ///
    /// `Category`.
    pub category: Option<types::DiskCategory>,
    /// Whether the disk is released with the instance.
    ///
    /// `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Description of the disk.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Device name of the disk.
    ///
    /// `Device`.
    pub device: Option<String>,
    /// Name of the disk.
    ///
    /// `DiskName`.
    pub disk_name: Option<String>,
    /// Encryption algorithm.
    ///
    /// `EncryptAlgorithm`.
    pub encrypt_algorithm: Option<String>,
    /// Whether the disk is encrypted.
    ///
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Provisioned IOPS of the disk.
    ///
    /// `ProvisionedIops`. At least 0.
    pub provisioned_iops: Option<i64>,
    /// Size of the disk in GiB.
    ///
    /// `Size`.
    pub size: Option<i64>,
    /// Id of the snapshot to create the disk from.
    ///
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Id of the dedicated block storage cluster.
    ///
    /// `StorageClusterId`.
    pub storage_cluster_id: Option<String>,
}

impl DataDisk {
    /// An empty `DataDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: impl Into<i64>) -> Self {
        self.provisioned_iops = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }
}

impl Record for DataDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("BurstingEnabled", &self.bursting_enabled);
        fields.add("Category", &self.category);
        fields.add("DeleteWithInstance", &self.delete_with_instance);
        fields.add("Description", &self.description);
        fields.add("Device", &self.device);
        fields.add("DiskName", &self.disk_name);
        fields.add("EncryptAlgorithm", &self.encrypt_algorithm);
        fields.add("Encrypted", &self.encrypted);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("ProvisionedIops", &self.provisioned_iops);
        fields.add("Size", &self.size);
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("StorageClusterId", &self.storage_cluster_id);
    }
}

/// Network interfaces to create with the instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NetworkInterface {
    /// Whether the network interface is deleted with the instance.
    ///
    /// `DeleteOnRelease`.
    pub delete_on_release: Option<bool>,
    /// Description of the network interface.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Kind of the network interface, primary or secondary.
    ///
    /// `InstanceType`.
    pub instance_type: Option<types::NetworkInterfaceType>,
    /// IPv6 addresses of the network interface.
    ///
    /// `Ipv6Address`. At most 10 items.
    pub ipv6_address: Option<Vec<String>>,
    /// How many IPv6 addresses to assign.
    ///
    /// `Ipv6AddressCount`.
    pub ipv6_address_count: Option<i64>,
    /// Index of the network card.
    ///
    /// `NetworkCardIndex`.
    pub network_card_index: Option<i64>,
    /// Id of the network interface.
    ///
    /// `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// Name of the network interface.
    ///
    /// `NetworkInterfaceName`.
    pub network_interface_name: Option<String>,
    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    ///
    /// `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: Option<types::NetworkInterfaceTrafficMode>,
    /// Primary private IP address of the network interface.
    ///
    /// `PrimaryIpAddress`.
    pub primary_ip_address: Option<String>,
    /// Number of queues of the network interface.
    ///
    /// `QueueNumber`. At least 1.
    pub queue_number: Option<i64>,
    /// Number of RDMA queue pairs.
    ///
    /// `QueuePairNumber`.
    pub queue_pair_number: Option<i64>,
    /// Receive queue depth of the network interface.
    ///
    /// `RxQueueSize`.
    pub rx_queue_size: Option<i64>,
    /// How many secondary private IP addresses to assign.
    ///
    /// `SecondaryPrivateIpAddressCount`.
    pub secondary_private_ip_address_count: Option<i64>,
    /// Id of the security group.
    ///
    /// `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Ids of the security groups.
    ///
    /// `SecurityGroupIds`. At most 51 items.
    pub security_group_ids: Option<Vec<String>>,
    /// Whether packets are dropped that are neither from nor to the network interface itself.
    ///
    /// `SourceDestCheck`.
    pub source_dest_check: Option<bool>,
    /// Transmit queue depth of the network interface.
    ///
    /// `TxQueueSize`.
    pub tx_queue_size: Option<i64>,
    /// Id of the vSwitch.
    ///
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
}

impl NetworkInterface {
    /// An empty `NetworkInterface`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DeleteOnRelease`.
    #[inline]
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(
        mut self,
        value: impl Into<types::NetworkInterfaceType>,
    ) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `Ipv6Address`. An empty list cannot be sent.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: impl Into<i64>) -> Self {
        self.ipv6_address_count = Some(value.into());
        self
    }

    /// Sets `NetworkCardIndex`.
    pub fn network_card_index(mut self, value: impl Into<i64>) -> Self {
        self.network_card_index = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(
        mut self,
        value: impl Into<types::NetworkInterfaceTrafficMode>,
    ) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }

    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }

    /// Sets `QueueNumber`.
    pub fn queue_number(mut self, value: impl Into<i64>) -> Self {
        self.queue_number = Some(value.into());
        self
    }

    /// Sets `QueuePairNumber`.
    pub fn queue_pair_number(mut self, value: impl Into<i64>) -> Self {
        self.queue_pair_number = Some(value.into());
        self
    }

    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(mut self, value: impl Into<i64>) -> Self {
        self.rx_queue_size = Some(value.into());
        self
    }

    /// Sets `SecondaryPrivateIpAddressCount`.
    pub fn secondary_private_ip_address_count(mut self, value: impl Into<i64>) -> Self {
        self.secondary_private_ip_address_count = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `SecurityGroupIds`. An empty list cannot be sent.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `SourceDestCheck`.
    #[inline]
    pub fn source_dest_check(mut self, value: bool) -> Self {
        self.source_dest_check = Some(value);
        self
    }

    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(mut self, value: impl Into<i64>) -> Self {
        self.tx_queue_size = Some(value.into());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }
}

impl Record for NetworkInterface {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DeleteOnRelease", &self.delete_on_release);
        fields.add("Description", &self.description);
        fields.add("InstanceType", &self.instance_type);
        fields.add("Ipv6Address", &self.ipv6_address);
        fields.add("Ipv6AddressCount", &self.ipv6_address_count);
        fields.add("NetworkCardIndex", &self.network_card_index);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("NetworkInterfaceName", &self.network_interface_name);
        fields.add("NetworkInterfaceTrafficMode", &self.network_interface_traffic_mode);
        fields.add("PrimaryIpAddress", &self.primary_ip_address);
        fields.add("QueueNumber", &self.queue_number);
        fields.add("QueuePairNumber", &self.queue_pair_number);
        fields.add("RxQueueSize", &self.rx_queue_size);
        fields
            .add(
                "SecondaryPrivateIpAddressCount",
                &self.secondary_private_ip_address_count,
            );
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("SecurityGroupIds", &self.security_group_ids);
        fields.add("SourceDestCheck", &self.source_dest_check);
        fields.add("TxQueueSize", &self.tx_queue_size);
        fields.add("VSwitchId", &self.v_switch_id);
    }
}

/// System disk of the instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDisk {
    /// Id of the automatic snapshot policy.
    ///
    /// `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Disk category.
    ///
    /// `Category`.
    pub category: Option<types::DiskCategory>,
    /// Description of the disk.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Name of the disk.
    ///
    /// `DiskName`.
    pub disk_name: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Size of the disk in GiB.
    ///
    /// `Size`.
    pub size: Option<i64>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Encryption algorithm.
    ///
    /// `EncryptAlgorithm`.
    pub encrypt_algorithm: Option<String>,
    /// Whether the disk is encrypted.
    ///
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// `KMSKeyId`. At most 64 characters.
    pub kms_key_id: Option<String>,
    /// Provisioned IOPS of the disk.
    ///
    /// `ProvisionedIops`. At least 0.
    pub provisioned_iops: Option<i64>,
    /// Id of the dedicated block storage cluster.
    ///
    /// `StorageClusterId`.
    pub storage_cluster_id: Option<String>,
}

impl SystemDisk {
    /// An empty `SystemDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: impl Into<i64>) -> Self {
        self.provisioned_iops = Some(value.into());
        self
    }

    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }
}

impl Record for SystemDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("Category", &self.category);
        fields.add("Description", &self.description);
        fields.add("DiskName", &self.disk_name);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("Size", &self.size);
        fields.add("BurstingEnabled", &self.bursting_enabled);
        fields.add("EncryptAlgorithm", &self.encrypt_algorithm);
        fields.add("Encrypted", &self.encrypted);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("ProvisionedIops", &self.provisioned_iops);
        fields.add("StorageClusterId", &self.storage_cluster_id);
    }
}

/// Settings that come from the image, such as the user to log in as.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImageOptions {
    /// Whether users log in as `ecs-user` instead of root.
    ///
    /// `LoginAsNonRoot`.
    pub login_as_non_root: Option<bool>,
}

impl ImageOptions {
    /// An empty `ImageOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `LoginAsNonRoot`.
    #[inline]
    pub fn login_as_non_root(mut self, value: bool) -> Self {
        self.login_as_non_root = Some(value);
        self
    }
}

impl Record for ImageOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LoginAsNonRoot", &self.login_as_non_root);
    }
}

/// Settings of the network, such as jumbo frames.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NetworkOptions {
    /// How the bandwidth is divided between network and disks.
    ///
    /// `BandwidthWeighting`.
    pub bandwidth_weighting: Option<types::BandwidthWeighting>,
    /// Whether jumbo frames are enabled.
    ///
    /// `EnableJumboFrame`.
    pub enable_jumbo_frame: Option<bool>,
    /// Whether traffic between instances is encrypted.
    ///
    /// `EnableNetworkEncryption`.
    pub enable_network_encryption: Option<bool>,
}

impl NetworkOptions {
    /// An empty `NetworkOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `BandwidthWeighting`.
    pub fn bandwidth_weighting(
        mut self,
        value: impl Into<types::BandwidthWeighting>,
    ) -> Self {
        self.bandwidth_weighting = Some(value.into());
        self
    }

    /// Sets `EnableJumboFrame`.
    #[inline]
    pub fn enable_jumbo_frame(mut self, value: bool) -> Self {
        self.enable_jumbo_frame = Some(value);
        self
    }

    /// Sets `EnableNetworkEncryption`.
    #[inline]
    pub fn enable_network_encryption(mut self, value: bool) -> Self {
        self.enable_network_encryption = Some(value);
        self
    }
}

impl Record for NetworkOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("BandwidthWeighting", &self.bandwidth_weighting);
        fields.add("EnableJumboFrame", &self.enable_jumbo_frame);
        fields.add("EnableNetworkEncryption", &self.enable_network_encryption);
    }
}

/// Options of the private DNS names.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivateDnsNameOptions {
    /// Whether the DNS name made from the instance id resolves to the primary IPv6 address.
    ///
    /// `EnableInstanceIdDnsAAAARecord`.
    pub enable_instance_id_dns_aaaa_record: Option<bool>,
    /// Whether the DNS name made from the instance id resolves to the primary private IPv4
    /// address.
    ///
    /// `EnableInstanceIdDnsARecord`.
    pub enable_instance_id_dns_a_record: Option<bool>,
    /// Whether the DNS name made from the IP address resolves to the primary private IPv4
    /// address.
    ///
    /// `EnableIpDnsARecord`.
    pub enable_ip_dns_a_record: Option<bool>,
    /// Whether the IP address resolves back to the DNS name made from it.
    ///
    /// `EnableIpDnsPtrRecord`.
    pub enable_ip_dns_ptr_record: Option<bool>,
    /// How the host name is formed.
    ///
    /// `HostnameType`.
    pub hostname_type: Option<types::HostnameType>,
}

impl PrivateDnsNameOptions {
    /// An empty `PrivateDnsNameOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EnableInstanceIdDnsAAAARecord`.
    #[inline]
    pub fn enable_instance_id_dns_aaaa_record(mut self, value: bool) -> Self {
        self.enable_instance_id_dns_aaaa_record = Some(value);
        self
    }

    /// Sets `EnableInstanceIdDnsARecord`.
    #[inline]
    pub fn enable_instance_id_dns_a_record(mut self, value: bool) -> Self {
        self.enable_instance_id_dns_a_record = Some(value);
        self
    }

    /// Sets `EnableIpDnsARecord`.
    #[inline]
    pub fn enable_ip_dns_a_record(mut self, value: bool) -> Self {
        self.enable_ip_dns_a_record = Some(value);
        self
    }

    /// Sets `EnableIpDnsPtrRecord`.
    #[inline]
    pub fn enable_ip_dns_ptr_record(mut self, value: bool) -> Self {
        self.enable_ip_dns_ptr_record = Some(value);
        self
    }

    /// Sets `HostnameType`.
    pub fn hostname_type(mut self, value: impl Into<types::HostnameType>) -> Self {
        self.hostname_type = Some(value.into());
        self
    }
}

impl Record for PrivateDnsNameOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .add(
                "EnableInstanceIdDnsAAAARecord",
                &self.enable_instance_id_dns_aaaa_record,
            );
        fields.add("EnableInstanceIdDnsARecord", &self.enable_instance_id_dns_a_record);
        fields.add("EnableIpDnsARecord", &self.enable_ip_dns_a_record);
        fields.add("EnableIpDnsPtrRecord", &self.enable_ip_dns_ptr_record);
        fields.add("HostnameType", &self.hostname_type);
    }
}

/// Settings of the clock, such as the precision time protocol.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ClockOptions {
    /// Whether the precision time protocol (PTP) is enabled.
    ///
    /// `PtpStatus`.
    pub ptp_status: Option<types::PtpStatus>,
}

impl ClockOptions {
    /// An empty `ClockOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PtpStatus`.
    pub fn ptp_status(mut self, value: impl Into<types::PtpStatus>) -> Self {
        self.ptp_status = Some(value.into());
        self
    }
}

impl Record for ClockOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PtpStatus", &self.ptp_status);
    }
}

/// Cores, threads per core and topology of the processor.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CpuOptions {
    /// Number of physical CPU cores.
    ///
    /// `Core`.
    pub core: Option<i64>,
    /// NUMA setting of the instance.
    ///
    /// `Numa`.
    pub numa: Option<String>,
    /// Number of threads per CPU core.
    ///
    /// `ThreadsPerCore`.
    pub threads_per_core: Option<i64>,
    /// How hyper-threads are mapped to CPU cores.
    ///
    /// `TopologyType`.
    pub topology_type: Option<types::CpuTopologyType>,
    /// Whether the CPU option VISST is enabled.
    ///
    /// `EnableVISST`.
    pub enable_visst: Option<bool>,
    /// Whether the CPU option VRDT is enabled.
    ///
    /// `EnableVRDT`.
    pub enable_vrdt: Option<bool>,
    /// Whether virtual machines can run inside the instance.
    ///
    /// `NestedVirtualization`.
    pub nested_virtualization: Option<String>,
    /// Whether the CPU may run in turbo mode.
    ///
    /// `TurboMode`.
    pub turbo_mode: Option<String>,
}

impl CpuOptions {
    /// An empty `CpuOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Core`.
    pub fn core(mut self, value: impl Into<i64>) -> Self {
        self.core = Some(value.into());
        self
    }

    /// Sets `Numa`.
    pub fn numa(mut self, value: impl Into<String>) -> Self {
        self.numa = Some(value.into());
        self
    }

    /// Sets `ThreadsPerCore`.
    pub fn threads_per_core(mut self, value: impl Into<i64>) -> Self {
        self.threads_per_core = Some(value.into());
        self
    }

    /// Sets `TopologyType`.
    pub fn topology_type(mut self, value: impl Into<types::CpuTopologyType>) -> Self {
        self.topology_type = Some(value.into());
        self
    }

    /// Sets `EnableVISST`.
    #[inline]
    pub fn enable_visst(mut self, value: bool) -> Self {
        self.enable_visst = Some(value);
        self
    }

    /// Sets `EnableVRDT`.
    #[inline]
    pub fn enable_vrdt(mut self, value: bool) -> Self {
        self.enable_vrdt = Some(value);
        self
    }

    /// Sets `NestedVirtualization`.
    pub fn nested_virtualization(mut self, value: impl Into<String>) -> Self {
        self.nested_virtualization = Some(value.into());
        self
    }

    /// Sets `TurboMode`.
    pub fn turbo_mode(mut self, value: impl Into<String>) -> Self {
        self.turbo_mode = Some(value.into());
        self
    }
}

impl Record for CpuOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Core", &self.core);
        fields.add("Numa", &self.numa);
        fields.add("ThreadsPerCore", &self.threads_per_core);
        fields.add("TopologyType", &self.topology_type);
        fields.add("EnableVISST", &self.enable_visst);
        fields.add("EnableVRDT", &self.enable_vrdt);
        fields.add("NestedVirtualization", &self.nested_virtualization);
        fields.add("TurboMode", &self.turbo_mode);
    }
}

/// Hibernation options.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct HibernationOptions {
    /// Whether hibernation is enabled.
    ///
    /// `Configured`.
    pub configured: Option<bool>,
}

impl HibernationOptions {
    /// An empty `HibernationOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Configured`.
    #[inline]
    pub fn configured(mut self, value: bool) -> Self {
        self.configured = Some(value);
        self
    }
}

impl Record for HibernationOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Configured", &self.configured);
    }
}

/// Private pool, a capacity reservation or an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Id of the private pool, a capacity reservation or an elasticity assurance.
    ///
    /// `Id`.
    pub id: Option<String>,
    /// Which private pool is used when an instance starts.
    ///
    /// `MatchCriteria`.
    pub match_criteria: Option<types::PrivatePoolMatchCriteria>,
}

impl PrivatePoolOptions {
    /// An empty `PrivatePoolOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `MatchCriteria`.
    pub fn match_criteria(
        mut self,
        value: impl Into<types::PrivatePoolMatchCriteria>,
    ) -> Self {
        self.match_criteria = Some(value.into());
        self
    }
}

impl Record for PrivatePoolOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Id", &self.id);
        fields.add("MatchCriteria", &self.match_criteria);
    }
}

/// Where to place the instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SchedulerOptions {
    /// Id of the dedicated host cluster.
    ///
    /// `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
}

impl SchedulerOptions {
    /// An empty `SchedulerOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }
}

impl Record for SchedulerOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DedicatedHostClusterId", &self.dedicated_host_cluster_id);
    }
}

/// Settings of trusted and confidential computing.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SecurityOptions {
    /// Confidential computing mode.
    ///
    /// `ConfidentialComputingMode`.
    pub confidential_computing_mode: Option<String>,
    /// Trusted system mode.
    ///
    /// `TrustedSystemMode`.
    pub trusted_system_mode: Option<String>,
    /// Whether secure boot is enabled.
    ///
    /// `EnableSecureBoot`.
    pub enable_secure_boot: Option<bool>,
}

impl SecurityOptions {
    /// An empty `SecurityOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ConfidentialComputingMode`.
    pub fn confidential_computing_mode(mut self, value: impl Into<String>) -> Self {
        self.confidential_computing_mode = Some(value.into());
        self
    }

    /// Sets `TrustedSystemMode`.
    pub fn trusted_system_mode(mut self, value: impl Into<String>) -> Self {
        self.trusted_system_mode = Some(value.into());
        self
    }

    /// Sets `EnableSecureBoot`.
    #[inline]
    pub fn enable_secure_boot(mut self, value: bool) -> Self {
        self.enable_secure_boot = Some(value);
        self
    }
}

impl Record for SecurityOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ConfidentialComputingMode", &self.confidential_computing_mode);
        fields.add("TrustedSystemMode", &self.trusted_system_mode);
        fields.add("EnableSecureBoot", &self.enable_secure_boot);
    }
}

/// The response of [`Client::run_instances`](crate::Client::run_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunInstancesResponse {
    /// Ids of the new instances.
    ///
    /// `InstanceIdSets`.
    pub instance_id_sets: Vec<String>,
    /// Id of the order.
    ///
    /// `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Price of the order.
    ///
    /// `TradePrice`.
    pub trade_price: Option<f64>,
}

impl Record for RunInstancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("InstanceIdSets", "InstanceIdSet", &self.instance_id_sets);
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
        fields.add("TradePrice", &self.trade_price);
    }
}

impl ResponseRecord for RunInstancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceIdSets" => {
                Slot::Wrapped("InstanceIdSet", &mut self.instance_id_sets)
            }
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            "TradePrice" => self.trade_price.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    RunInstancesRequest, DataDisk, NetworkInterface, SystemDisk, ImageOptions,
    NetworkOptions, PrivateDnsNameOptions, ClockOptions, CpuOptions, HibernationOptions,
    PrivatePoolOptions, SchedulerOptions, SecurityOptions
);
ecs_core::internal::response_records!(RunInstancesResponse);
