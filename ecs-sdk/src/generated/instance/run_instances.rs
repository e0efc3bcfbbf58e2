// Generated from api-specs/ecs/2014-05-26/actions/RunInstances.json by `cargo xtask regenerate`. Do not edit.

//! Creates one or more instances and starts them. The response is returned before they
//! run.
//!
//! The change continues after the response.
//! [`Client::wait_until_instances_running`](crate::Client::wait_until_instances_running)
//! waits for its end.
//!
//! - **Before**: The account must have instance and vCPU quota left. For VPC instances,
//!   the VPC and the vSwitch must exist. On the China site, real-name registration must be
//!   complete.
//! - **Effects**: A public address is assigned if `InternetMaxBandwidthOut` is above 0.
//!   Members of the request override the values of the launch template. On the China site,
//!   a late shortage of stock raises the event `SystemFailure.Delete`.
//! - **Costs**: The instance type, image, disks and public bandwidth cost money; `PrePaid`
//!   uses coupons automatically.
//! - **Limits**: At most 100 instances per call. At most 20 tags per call.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`describe_instance_status`](crate::Client::describe_instance_status),
//!   [`describe_available_resource`](crate::Client::describe_available_resource),
//!   [`describe_instance_types`](crate::Client::describe_instance_types),
//!   [`create_launch_template`](crate::Client::create_launch_template),
//!   [`delete_instances`](crate::Client::delete_instances),
//!   [`describe_instance_history_events`](crate::Client::describe_instance_history_events).
//!
//! ```no_run
//! use ecs_sdk::instance::RunInstancesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = RunInstancesRequest::new()
//!     .image_id("aliyun_3_x64_20G_alibase_20260101.vhd")
//!     .instance_type("ecs.g7.large")
//!     .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
//!     .v_switch_id("vsw-bp1ddbrxdlrcbim46xf2n")
//!     .instance_name("web")
//!     .amount(2);
//! ecs.run_instances(request.clone()).dry_run().await?;
//! let response = ecs.run_instances(request).await?;
//! ecs.wait_until_instances_running(response.instance_id_sets).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, DryRun, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::run_instances`](crate::Client::run_instances).
///
/// Creates one or more instances and starts them. The response is returned before they
/// run.
///
/// Often set: [`image_id`](field@RunInstancesRequest::image_id),
/// [`instance_type`](field@RunInstancesRequest::instance_type),
/// [`security_group_id`](field@RunInstancesRequest::security_group_id),
/// [`v_switch_id`](field@RunInstancesRequest::v_switch_id),
/// [`instance_name`](field@RunInstancesRequest::instance_name),
/// [`amount`](field@RunInstancesRequest::amount).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RunInstancesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the image to create the instances from.
    ///
    /// Required if `LaunchTemplateId`, `LaunchTemplateName` and `ImageFamily` are not set. Not
    /// together with `ImageFamily`.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Image family whose newest image to use, instead of an image id.
    ///
    /// 2 to 128 characters: letters, digits, `:`, `_`, `.` and `-`, beginning with a letter or
    /// a Chinese character, not beginning with `http://` or `https://`. Only if the launch
    /// template, if any, sets no image. Not together with `ImageId`.
    ///
    /// Wire name: `ImageFamily`.
    pub image_family: Option<String>,
    /// Instance type of the new instances.
    ///
    /// Required if `LaunchTemplateId` and `LaunchTemplateName` are not set.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Id of the security group that the instance joins.
    ///
    /// Required if `LaunchTemplateId`, `LaunchTemplateName` and `SecurityGroupIds` are not set
    /// and `NetworkInterface.InstanceType` is not `Primary`. Only if
    /// `NetworkInterface.InstanceType` is not `Primary`. Not together with `SecurityGroupIds`.
    /// Its network type determines that of the instance. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Id of the vSwitch that the instance is created in.
    ///
    /// Required if the instance is in a VPC and `NetworkInterface.InstanceType` is not
    /// `Primary`. Only if `NetworkInterface.InstanceType` is not `Primary`. Must be in the
    /// same VPC as the security group.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Name of the instance.
    ///
    /// Default: the id of the instance. 2 to 128 characters: letters and digits of any script,
    /// `:`, `_`, `.`, `-`, `[`, `]` and `,`, beginning with a letter or a Chinese character,
    /// not beginning with `http://` or `https://`. Several instances can be named with
    /// `prefix[begin,bits]suffix`; brackets and commas are allowed then.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: Option<String>,
    /// Description of the instance.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Maximum inbound public bandwidth in Mbit/s.
    ///
    /// At least 1. Default: 10, or `InternetMaxBandwidthOut` if that is above 10.
    ///
    /// - 1 to 10, default 10 if `InternetMaxBandwidthOut` is 0 to 10.
    /// - 1 to 100 if `InternetMaxBandwidthOut` is not 0 to 10.
    ///
    /// If `InternetMaxBandwidthOut` is above 10, it is also the maximum here. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `InternetMaxBandwidthIn`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// 0 to 100, default 0. Any value above 0 brings a public address.
    ///
    /// Wire name: `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Host name of the instance.
    ///
    /// 2 to 64 characters: letters, digits and `. - $ { } [ ] , _`, not beginning with `.` or
    /// `-`, without `..` or `--`. Matches `^[^.-](.*[^.-])?$`. Not together with `HostNames`.
    /// Windows host names have 2 to 15 characters, contain no periods and are not digits only.
    /// Elsewhere the placeholder `${instance_id}` works. Can contain `${instance_id}` and
    /// `[begin,bits]`.
    ///
    /// Wire name: `HostName`.
    pub host_name: Option<String>,
    /// Whether to add a running number to the names when several instances are created.
    ///
    /// Default: `false`. `true`: appends 001 up to 999. Ignored if the name has the form
    /// `prefix[begin,bits]` without a suffix.
    ///
    /// Wire name: `UniqueSuffix`.
    pub unique_suffix: Option<bool>,
    /// Login password of the instance.
    ///
    /// 8 to 30 characters: letters, digits and `` ( ) ` ~ ! @ # $ % ^ & * - _ + = | { } [ ] :
    /// ; ' < > , . ? / ``. Only if `PasswordInherit` is not `true`. Needs characters of three
    /// of four kinds, and no leading `/` on Windows. The apostrophe is garbled in the
    /// service's text. The service documents this inconsistently.
    ///
    /// Wire name: `Password`.
    pub password: Option<String>,
    /// Whether the password set in the image is used.
    ///
    /// Default: `false`. `true`: uses the password baked into the image. True requires that
    /// the image has a password and that `Password` is empty.
    ///
    /// Wire name: `PasswordInherit`.
    pub password_inherit: Option<bool>,
    /// Id of the zone that the instance is created in.
    ///
    /// Default: the zone of the vSwitch, otherwise chosen by the service. Must be the zone of
    /// the vSwitch if `VSwitchId` is set.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Default: [`PayByTraffic`](types::InternetChargeType::PayByTraffic). Peak bandwidth is
    /// not guaranteed with `PayByTraffic`.
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: Option<types::InternetChargeType>,
    /// Whether the instance is I/O optimized.
    ///
    /// Default: [`Optimized`](types::IoOptimized::Optimized) (`none` for retired instance
    /// types).
    ///
    /// Wire name: `IoOptimized`.
    pub io_optimized: Option<types::IoOptimized>,
    /// User data, Base64 encoded.
    ///
    /// At most 32,768 bytes. The size limit applies to the bytes before encoding. The data
    /// itself is sent unencrypted.
    ///
    /// Wire name: `UserData`.
    pub user_data: Option<String>,
    /// Name of the key pair for logging in.
    ///
    /// Default: none. Ignored if the instance runs Windows, where only `Password` is used.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Name of the RAM role of the instance.
    ///
    /// Matches `^[A-Za-z0-9._-]{1,64}$`.
    ///
    /// Wire name: `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// How many instances to create.
    ///
    /// 1 to 100, default 1. Without `MinAmount`, either all instances are created or none.
    ///
    /// Wire name: `Amount`.
    pub amount: Option<i64>,
    /// How many instances to create at least. Nothing is created if there is stock for fewer.
    ///
    /// 1 to 100. If the stock lies between `MinAmount` and `Amount`, the call creates what is
    /// available and succeeds.
    ///
    /// Wire name: `MinAmount`.
    pub min_amount: Option<i64>,
    /// When the instances are released, UTC.
    ///
    /// Only if `InstanceChargeType` is `PostPaid`. Must be 30 minutes to 3 years ahead;
    /// seconds are dropped.
    ///
    /// Wire name: `AutoReleaseTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub auto_release_time: Option<types::Time>,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// Default: [`NoSpot`](types::SpotStrategy::NoSpot). Only if `InstanceChargeType` is
    /// `PostPaid`. Ignored if `DedicatedHostId` is set.
    ///
    /// Wire name: `SpotStrategy`.
    pub spot_strategy: Option<types::SpotStrategy>,
    /// How many hours the spot instance is protected from interruption.
    ///
    /// 0 to 720, default 1.
    ///
    /// - `0`: no guaranteed run time.
    /// - `1`: kept for at least an hour.
    ///
    /// Only if `SpotStrategy` is `SpotWithPriceLimit` or `SpotAsPriceGo`. A system event
    /// announces the release five minutes in advance.
    ///
    /// Wire name: `SpotDuration`.
    pub spot_duration: Option<i64>,
    /// Highest price per hour to pay for the spot instance.
    ///
    /// 0 to 999,999. A multiple of 0.001. Required if `SpotStrategy` is `SpotWithPriceLimit`,
    /// and only then. Ignored if `DedicatedHostId` is set.
    ///
    /// Wire name: `SpotPriceLimit`.
    pub spot_price_limit: Option<f64>,
    /// What happens to the spot instance when it is interrupted.
    ///
    /// Default: [`Terminate`](types::SpotInterruptionBehavior::Terminate). Only if
    /// `SpotStrategy` is `SpotWithPriceLimit` or `SpotAsPriceGo`.
    ///
    /// Wire name: `SpotInterruptionBehavior`.
    pub spot_interruption_behavior: Option<types::SpotInterruptionBehavior>,
    /// Whether the security agent is installed.
    ///
    /// Wire name: `SecurityEnhancementStrategy`.
    pub security_enhancement_strategy: Option<types::SecurityEnhancementStrategy>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the HPC cluster.
    ///
    /// Required if the instance type is an SCC type.
    ///
    /// Wire name: `HpcClusterId`.
    pub hpc_cluster_id: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`. Success is reported as the error code `DryRunOperation`.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Id of the dedicated host to create the instance on.
    ///
    /// Spot settings in the same request are silently ignored.
    ///
    /// Wire name: `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
    /// Id of the launch template to take settings from.
    ///
    /// The template can also be given by name. Members set in the request override the
    /// template.
    ///
    /// Wire name: `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// Name of the launch template to take settings from.
    ///
    /// Can be used instead of `LaunchTemplateId`.
    ///
    /// Wire name: `LaunchTemplateName`.
    pub launch_template_name: Option<String>,
    /// Version of the launch template to take settings from.
    ///
    /// Default: the default version of the template. Only if `LaunchTemplateId` or
    /// `LaunchTemplateName` is set.
    ///
    /// Wire name: `LaunchTemplateVersion`.
    pub launch_template_version: Option<i64>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Length of the subscription, counted in `PeriodUnit`.
    ///
    /// - 1 to 4 if `PeriodUnit` is `Week`.
    /// - 1 to 9, 12, 24, 36, 48 or 60 if `PeriodUnit` is `Month`.
    ///
    /// Required if `InstanceChargeType` is `PrePaid`, and only then. Cannot exceed the term of
    /// the dedicated host.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Week` or `Month`, default [`Month`](types::PeriodUnit::Month). Upper and lower case
    /// are equal. `Week` is available on the China site only.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Whether the subscription is renewed automatically.
    ///
    /// Default: `false`. Only if `InstanceChargeType` is `PrePaid`.
    ///
    /// Wire name: `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// Default: 1.
    ///
    /// - 1 to 3 if `PeriodUnit` is `Week`.
    /// - 1 to 3, 6, 12, 24, 36, 48 or 60 if `PeriodUnit` is `Month`.
    ///
    /// Weeks are available on the China site only.
    ///
    /// Wire name: `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// How the instance is billed, by subscription or pay as you go.
    ///
    /// Default: [`PostPaid`](types::InstanceChargeType::PostPaid). `PrePaid` without a
    /// suitable payment method fails with `InvalidPayMethod`.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Id of the deployment set that the instance joins.
    ///
    /// Wire name: `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
    /// Number of the group within the deployment set.
    ///
    /// 1 to 7. Only if the strategy of the deployment set is `AvailabilityGroup`.
    ///
    /// Wire name: `DeploymentSetGroupNo`.
    pub deployment_set_group_no: Option<i64>,
    /// Private IP address of the new instance.
    ///
    /// An IPv4 address. Only if `NetworkInterface.InstanceType` is not `Primary`. With
    /// `Amount` above 1, addresses are consecutive and `NetworkInterface` must be unset. The
    /// first address and the last 3 are reserved.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: Option<String>,
    /// How a burstable instance performs when its CPU credits are used up.
    ///
    /// Only if the instance type is burstable.
    ///
    /// Wire name: `CreditSpecification`.
    pub credit_specification: Option<types::CreditSpecification>,
    /// How many IPv6 addresses to assign.
    ///
    /// 1 to 10. Only if `NetworkInterface.InstanceType` is not `Primary`. Not together with
    /// `Ipv6Address`, `NetworkInterface.Ipv6Address` or `NetworkInterface.Ipv6AddressCount`.
    ///
    /// Wire name: `Ipv6AddressCount`.
    pub ipv6_address_count: Option<i64>,
    /// Number of queues of the primary network interface.
    ///
    /// At least 1. Only if `NetworkInterface.InstanceType` is not `Primary`. Limited by
    /// `MaximumQueueNumberPerEni` and `TotalEniQueueQuantity`.
    ///
    /// Wire name: `NetworkInterfaceQueueNumber`.
    pub network_interface_queue_number: Option<i64>,
    /// Whether the instance is protected against release by console or API.
    ///
    /// Default: `false`. Only if `InstanceChargeType` is `PostPaid`. Manual releases are
    /// blocked, releases by the system are not.
    ///
    /// Wire name: `DeletionProtection`.
    pub deletion_protection: Option<bool>,
    /// Whether the instance stays bound to its dedicated host after it was stopped.
    ///
    /// Default: [`Default`](types::Affinity::Default). Only if the instance runs on a
    /// dedicated host.
    ///
    /// Wire name: `Affinity`.
    pub affinity: Option<types::Affinity>,
    /// Whether the instance runs on a dedicated host.
    ///
    /// Default: [`Default`](types::Tenancy::Default).
    ///
    /// Wire name: `Tenancy`.
    pub tenancy: Option<types::Tenancy>,
    /// Id of the storage set.
    ///
    /// Wire name: `StorageSetId`.
    pub storage_set_id: Option<String>,
    /// Partition within the storage set.
    ///
    /// At least 1.
    ///
    /// Wire name: `StorageSetPartitionNumber`.
    pub storage_set_partition_number: Option<i64>,
    /// Whether the metadata service of the instance can be reached.
    ///
    /// Default: [`Enabled`](types::HttpEndpoint::Enabled).
    ///
    /// Wire name: `HttpEndpoint`.
    pub http_endpoint: Option<types::HttpEndpoint>,
    /// Whether requests to the metadata service need a token.
    ///
    /// Default: [`Optional`](types::HttpTokens::Optional).
    ///
    /// Wire name: `HttpTokens`.
    pub http_tokens: Option<types::HttpTokens>,
    /// How many network hops a response of the metadata service to a PUT request may travel.
    ///
    /// 1 to 64. Reserved; leave it unset.
    ///
    /// Wire name: `HttpPutResponseHopLimit`.
    pub http_put_response_hop_limit: Option<i64>,
    /// Line type or carrier of the public network.
    ///
    /// In closed preview; leave it unset.
    ///
    /// Wire name: `Isp`.
    pub isp: Option<String>,
    /// Ids of the security groups that the instance joins.
    ///
    /// 1 to 51 items. Only if `NetworkInterface.InstanceType` is not `Primary`. Not together
    /// with `SecurityGroupId`.
    ///
    /// Wire name: `SecurityGroupIds`.
    pub security_group_ids: Option<Vec<String>>,
    /// Host names of the instances.
    ///
    /// At most 1,000 items. 2 to 64 characters. Not together with `HostName`. Each instance
    /// takes one host name.
    ///
    /// Wire name: `HostNames`.
    pub host_names: Option<Vec<String>>,
    /// Data disks to create with the instance.
    ///
    /// 1 to 16 items. The service states 16 entries, although its device names go beyond 25
    /// disks. The service documents this inconsistently.
    ///
    /// Wire name: `DataDisk`.
    pub data_disk: Option<Vec<DataDisk>>,
    /// RAM roles to assume for the encryption key.
    ///
    /// At most 16 items. Reserved; leave it unset.
    ///
    /// Different here:
    ///
    /// - `AssumeRoleFor`: Reserved; leave it unset.
    /// - `RoleType`: Reserved; leave it unset.
    /// - `Rolearn`: Reserved; leave it unset.
    ///
    /// Wire name: `Arn`.
    pub arn: Option<Vec<types::Arn>>,
    /// Network interfaces to create with the instance.
    ///
    /// At most 10 items. The instance type limits the number of network interfaces.
    ///
    /// Wire name: `NetworkInterface`.
    pub network_interface: Option<Vec<NetworkInterface>>,
    /// Tags of the instance.
    ///
    /// 1 to 20 items. The tags are added to the instance, its disks and its primary network
    /// interface.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// IPv6 addresses of the network interface.
    ///
    /// 1 to 10 items. An IPv6 address. Only if `Amount` is 1 and
    /// `NetworkInterface.InstanceType` is not `Primary`. Not together with `Ipv6AddressCount`,
    /// `NetworkInterface.Ipv6Address` or `NetworkInterface.Ipv6AddressCount`.
    ///
    /// Wire name: `Ipv6Address`.
    pub ipv6_address: Option<Vec<String>>,
    /// System disk of the instance.
    ///
    /// Wire name: `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
    /// Settings that come from the image, such as the user to log in as.
    ///
    /// Wire name: `ImageOptions`.
    pub image_options: Option<ImageOptions>,
    /// Settings of the network, such as jumbo frames.
    ///
    /// Wire name: `NetworkOptions`.
    pub network_options: Option<NetworkOptions>,
    /// Whether the order is paid at once without a further step.
    ///
    /// Default: `true`.
    ///
    /// - `true`: pays at once; lacking funds leave a dead order.
    /// - `false`: leaves an unpaid order to settle in the console.
    /// - `true` if `InstanceChargeType` is `PostPaid`.
    ///
    /// Wire name: `AutoPay`.
    pub auto_pay: Option<bool>,
    /// Options of the private DNS names.
    ///
    /// Wire name: `PrivateDnsNameOptions`.
    pub private_dns_name_options: Option<PrivateDnsNameOptions>,
    /// Settings of the clock, such as the precision time protocol.
    ///
    /// Wire name: `ClockOptions`.
    pub clock_options: Option<ClockOptions>,
    /// Cores, threads per core and topology of the processor.
    ///
    /// Wire name: `CpuOptions`.
    pub cpu_options: Option<CpuOptions>,
    /// Hibernation options.
    ///
    /// Wire name: `HibernationOptions`.
    pub hibernation_options: Option<HibernationOptions>,
    /// Id of the managed host.
    ///
    /// Has the form `mh-...`.
    ///
    /// Wire name: `ManagedHostId`.
    pub managed_host_id: Option<String>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Wire name: `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
    /// Where to place the instances.
    ///
    /// Wire name: `SchedulerOptions`.
    pub scheduler_options: Option<SchedulerOptions>,
    /// Settings of trusted and confidential computing.
    ///
    /// Wire name: `SecurityOptions`.
    pub security_options: Option<SecurityOptions>,
}

impl RunInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@RunInstancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the image to create the instances from.
    /// [More](field@RunInstancesRequest::image_id)
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Image family whose newest image to use, instead of an image id.
    /// [More](field@RunInstancesRequest::image_family)
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Instance type of the new instances. [More](field@RunInstancesRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Id of the security group that the instance joins.
    /// [More](field@RunInstancesRequest::security_group_id)
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Id of the vSwitch that the instance is created in.
    /// [More](field@RunInstancesRequest::v_switch_id)
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Name of the instance. [More](field@RunInstancesRequest::instance_name)
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Description of the instance. [More](field@RunInstancesRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Maximum inbound public bandwidth in Mbit/s.
    /// [More](field@RunInstancesRequest::internet_max_bandwidth_in)
    pub fn internet_max_bandwidth_in(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_in = Some(value.into_integer());
        self
    }

    /// Maximum outbound public bandwidth in Mbit/s.
    /// [More](field@RunInstancesRequest::internet_max_bandwidth_out)
    pub fn internet_max_bandwidth_out(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_out = Some(value.into_integer());
        self
    }

    /// Host name of the instance. [More](field@RunInstancesRequest::host_name)
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Whether to add a running number to the names when several instances are created.
    /// [More](field@RunInstancesRequest::unique_suffix)
    #[inline]
    pub fn unique_suffix(mut self, value: bool) -> Self {
        self.unique_suffix = Some(value);
        self
    }

    /// Login password of the instance. [More](field@RunInstancesRequest::password)
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Whether the password set in the image is used.
    /// [More](field@RunInstancesRequest::password_inherit)
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }

    /// Id of the zone that the instance is created in.
    /// [More](field@RunInstancesRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// How public traffic is billed, by bandwidth or by traffic.
    /// [More](field@RunInstancesRequest::internet_charge_type)
    pub fn internet_charge_type(
        mut self,
        value: impl Into<types::InternetChargeType>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Whether the instance is I/O optimized. [More](field@RunInstancesRequest::io_optimized)
    pub fn io_optimized(mut self, value: impl Into<types::IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// User data, Base64 encoded. The value is Base64.
    /// [More](field@RunInstancesRequest::user_data)
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `UserData` to the Base64 of a text or of bytes.
    pub fn user_data_text(self, value: impl AsRef<[u8]>) -> Self {
        self.user_data(ecs_core::internal::base64(value.as_ref()))
    }

    /// Name of the key pair for logging in. [More](field@RunInstancesRequest::key_pair_name)
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Name of the RAM role of the instance. [More](field@RunInstancesRequest::ram_role_name)
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }

    /// How many instances to create. [More](field@RunInstancesRequest::amount)
    pub fn amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.amount = Some(value.into_integer());
        self
    }

    /// How many instances to create at least. Nothing is created if there is stock for fewer.
    /// [More](field@RunInstancesRequest::min_amount)
    pub fn min_amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.min_amount = Some(value.into_integer());
        self
    }

    /// When the instances are released, UTC.
    /// [More](field@RunInstancesRequest::auto_release_time)
    pub fn auto_release_time(mut self, value: impl Into<types::Time>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }

    /// Whether it is a spot instance, and how it bids.
    /// [More](field@RunInstancesRequest::spot_strategy)
    pub fn spot_strategy(mut self, value: impl Into<types::SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// How many hours the spot instance is protected from interruption.
    /// [More](field@RunInstancesRequest::spot_duration)
    pub fn spot_duration(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.spot_duration = Some(value.into_integer());
        self
    }

    /// Highest price per hour to pay for the spot instance.
    /// [More](field@RunInstancesRequest::spot_price_limit)
    pub fn spot_price_limit(mut self, value: impl Into<f64>) -> Self {
        self.spot_price_limit = Some(value.into());
        self
    }

    /// What happens to the spot instance when it is interrupted.
    /// [More](field@RunInstancesRequest::spot_interruption_behavior)
    pub fn spot_interruption_behavior(
        mut self,
        value: impl Into<types::SpotInterruptionBehavior>,
    ) -> Self {
        self.spot_interruption_behavior = Some(value.into());
        self
    }

    /// Whether the security agent is installed.
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<types::SecurityEnhancementStrategy>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@RunInstancesRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the HPC cluster. [More](field@RunInstancesRequest::hpc_cluster_id)
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.hpc_cluster_id = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@RunInstancesRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the dedicated host to create the instance on.
    /// [More](field@RunInstancesRequest::dedicated_host_id)
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// Id of the launch template to take settings from.
    /// [More](field@RunInstancesRequest::launch_template_id)
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Name of the launch template to take settings from.
    /// [More](field@RunInstancesRequest::launch_template_name)
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }

    /// Version of the launch template to take settings from.
    /// [More](field@RunInstancesRequest::launch_template_version)
    pub fn launch_template_version(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.launch_template_version = Some(value.into_integer());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Length of the subscription, counted in `PeriodUnit`.
    /// [More](field@RunInstancesRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted. [More](field@RunInstancesRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Whether the subscription is renewed automatically.
    /// [More](field@RunInstancesRequest::auto_renew)
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// For how long it is renewed each time, counted in the period unit.
    /// [More](field@RunInstancesRequest::auto_renew_period)
    pub fn auto_renew_period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.auto_renew_period = Some(value.into_integer());
        self
    }

    /// How the instance is billed, by subscription or pay as you go.
    /// [More](field@RunInstancesRequest::instance_charge_type)
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Id of the deployment set that the instance joins.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }

    /// Number of the group within the deployment set.
    /// [More](field@RunInstancesRequest::deployment_set_group_no)
    pub fn deployment_set_group_no(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.deployment_set_group_no = Some(value.into_integer());
        self
    }

    /// Private IP address of the new instance.
    /// [More](field@RunInstancesRequest::private_ip_address)
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// How a burstable instance performs when its CPU credits are used up.
    /// [More](field@RunInstancesRequest::credit_specification)
    pub fn credit_specification(
        mut self,
        value: impl Into<types::CreditSpecification>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// How many IPv6 addresses to assign.
    /// [More](field@RunInstancesRequest::ipv6_address_count)
    pub fn ipv6_address_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.ipv6_address_count = Some(value.into_integer());
        self
    }

    /// Number of queues of the primary network interface.
    /// [More](field@RunInstancesRequest::network_interface_queue_number)
    pub fn network_interface_queue_number(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.network_interface_queue_number = Some(value.into_integer());
        self
    }

    /// Whether the instance is protected against release by console or API.
    /// [More](field@RunInstancesRequest::deletion_protection)
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// Whether the instance stays bound to its dedicated host after it was stopped.
    /// [More](field@RunInstancesRequest::affinity)
    pub fn affinity(mut self, value: impl Into<types::Affinity>) -> Self {
        self.affinity = Some(value.into());
        self
    }

    /// Whether the instance runs on a dedicated host.
    /// [More](field@RunInstancesRequest::tenancy)
    pub fn tenancy(mut self, value: impl Into<types::Tenancy>) -> Self {
        self.tenancy = Some(value.into());
        self
    }

    /// Id of the storage set.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }

    /// Partition within the storage set.
    /// [More](field@RunInstancesRequest::storage_set_partition_number)
    pub fn storage_set_partition_number(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.storage_set_partition_number = Some(value.into_integer());
        self
    }

    /// Whether the metadata service of the instance can be reached.
    /// [More](field@RunInstancesRequest::http_endpoint)
    pub fn http_endpoint(mut self, value: impl Into<types::HttpEndpoint>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }

    /// Whether requests to the metadata service need a token.
    /// [More](field@RunInstancesRequest::http_tokens)
    pub fn http_tokens(mut self, value: impl Into<types::HttpTokens>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }

    /// How many network hops a response of the metadata service to a PUT request may travel.
    /// [More](field@RunInstancesRequest::http_put_response_hop_limit)
    pub fn http_put_response_hop_limit(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.http_put_response_hop_limit = Some(value.into_integer());
        self
    }

    /// Line type or carrier of the public network. [More](field@RunInstancesRequest::isp)
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Ids of the security groups that the instance joins. An empty list cannot be sent.
    /// [More](field@RunInstancesRequest::security_group_ids)
    pub fn security_group_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.security_group_ids = Some(value.into_list());
        self
    }

    /// Host names of the instances. An empty list cannot be sent.
    /// [More](field@RunInstancesRequest::host_names)
    pub fn host_names<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.host_names = Some(value.into_list());
        self
    }

    /// Data disks to create with the instance. An empty list cannot be sent.
    /// [More](field@RunInstancesRequest::data_disk)
    pub fn data_disk<M>(mut self, value: impl ecs_core::IntoList<DataDisk, M>) -> Self {
        self.data_disk = Some(value.into_list());
        self
    }

    /// RAM roles to assume for the encryption key. An empty list cannot be sent.
    /// [More](field@RunInstancesRequest::arn)
    pub fn arn<M>(mut self, value: impl ecs_core::IntoList<types::Arn, M>) -> Self {
        self.arn = Some(value.into_list());
        self
    }

    /// Network interfaces to create with the instance. An empty list cannot be sent.
    /// [More](field@RunInstancesRequest::network_interface)
    pub fn network_interface<M>(
        mut self,
        value: impl ecs_core::IntoList<NetworkInterface, M>,
    ) -> Self {
        self.network_interface = Some(value.into_list());
        self
    }

    /// Tags of the instance. An empty list cannot be sent.
    /// [More](field@RunInstancesRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// IPv6 addresses of the network interface. An empty list cannot be sent.
    /// [More](field@RunInstancesRequest::ipv6_address)
    pub fn ipv6_address<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ipv6_address = Some(value.into_list());
        self
    }

    /// System disk of the instance.
    #[inline]
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }

    /// Settings that come from the image, such as the user to log in as.
    #[inline]
    pub fn image_options(mut self, value: ImageOptions) -> Self {
        self.image_options = Some(value);
        self
    }

    /// Settings of the network, such as jumbo frames.
    #[inline]
    pub fn network_options(mut self, value: NetworkOptions) -> Self {
        self.network_options = Some(value);
        self
    }

    /// Whether the order is paid at once without a further step.
    /// [More](field@RunInstancesRequest::auto_pay)
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Options of the private DNS names.
    #[inline]
    pub fn private_dns_name_options(mut self, value: PrivateDnsNameOptions) -> Self {
        self.private_dns_name_options = Some(value);
        self
    }

    /// Settings of the clock, such as the precision time protocol.
    #[inline]
    pub fn clock_options(mut self, value: ClockOptions) -> Self {
        self.clock_options = Some(value);
        self
    }

    /// Cores, threads per core and topology of the processor.
    #[inline]
    pub fn cpu_options(mut self, value: CpuOptions) -> Self {
        self.cpu_options = Some(value);
        self
    }

    /// Hibernation options.
    #[inline]
    pub fn hibernation_options(mut self, value: HibernationOptions) -> Self {
        self.hibernation_options = Some(value);
        self
    }

    /// Id of the managed host. [More](field@RunInstancesRequest::managed_host_id)
    pub fn managed_host_id(mut self, value: impl Into<String>) -> Self {
        self.managed_host_id = Some(value.into());
        self
    }

    /// Private pool, a capacity reservation or an elasticity assurance.
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }

    /// Where to place the instances.
    #[inline]
    pub fn scheduler_options(mut self, value: SchedulerOptions) -> Self {
        self.scheduler_options = Some(value);
        self
    }

    /// Settings of trusted and confidential computing.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RunInstancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ImageId" => self.image_id.slot(),
            "ImageFamily" => self.image_family.slot(),
            "InstanceType" => self.instance_type.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "InstanceName" => self.instance_name.slot(),
            "Description" => self.description.slot(),
            "InternetMaxBandwidthIn" => self.internet_max_bandwidth_in.slot(),
            "InternetMaxBandwidthOut" => self.internet_max_bandwidth_out.slot(),
            "HostName" => self.host_name.slot(),
            "UniqueSuffix" => self.unique_suffix.slot(),
            "Password" => self.password.slot(),
            "PasswordInherit" => self.password_inherit.slot(),
            "ZoneId" => self.zone_id.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "IoOptimized" => self.io_optimized.slot(),
            "UserData" => self.user_data.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "RamRoleName" => self.ram_role_name.slot(),
            "Amount" => self.amount.slot(),
            "MinAmount" => self.min_amount.slot(),
            "AutoReleaseTime" => self.auto_release_time.slot(),
            "SpotStrategy" => self.spot_strategy.slot(),
            "SpotDuration" => self.spot_duration.slot(),
            "SpotPriceLimit" => self.spot_price_limit.slot(),
            "SpotInterruptionBehavior" => self.spot_interruption_behavior.slot(),
            "SecurityEnhancementStrategy" => self.security_enhancement_strategy.slot(),
            "ClientToken" => self.client_token.slot(),
            "HpcClusterId" => self.hpc_cluster_id.slot(),
            "DryRun" => self.dry_run.slot(),
            "DedicatedHostId" => self.dedicated_host_id.slot(),
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "LaunchTemplateName" => self.launch_template_name.slot(),
            "LaunchTemplateVersion" => self.launch_template_version.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "AutoRenew" => self.auto_renew.slot(),
            "AutoRenewPeriod" => self.auto_renew_period.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "DeploymentSetId" => self.deployment_set_id.slot(),
            "DeploymentSetGroupNo" => self.deployment_set_group_no.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "CreditSpecification" => self.credit_specification.slot(),
            "Ipv6AddressCount" => self.ipv6_address_count.slot(),
            "NetworkInterfaceQueueNumber" => self.network_interface_queue_number.slot(),
            "DeletionProtection" => self.deletion_protection.slot(),
            "Affinity" => self.affinity.slot(),
            "Tenancy" => self.tenancy.slot(),
            "StorageSetId" => self.storage_set_id.slot(),
            "StorageSetPartitionNumber" => self.storage_set_partition_number.slot(),
            "HttpEndpoint" => self.http_endpoint.slot(),
            "HttpTokens" => self.http_tokens.slot(),
            "HttpPutResponseHopLimit" => self.http_put_response_hop_limit.slot(),
            "Isp" => self.isp.slot(),
            "SecurityGroupIds" => self.security_group_ids.slot(),
            "HostNames" => self.host_names.slot(),
            "DataDisk" => self.data_disk.slot(),
            "Arn" => self.arn.slot(),
            "NetworkInterface" => self.network_interface.slot(),
            "Tag" => self.tag.slot(),
            "Ipv6Address" => self.ipv6_address.slot(),
            "SystemDisk" => self.system_disk.slot(),
            "ImageOptions" => self.image_options.slot(),
            "NetworkOptions" => self.network_options.slot(),
            "AutoPay" => self.auto_pay.slot(),
            "PrivateDnsNameOptions" => self.private_dns_name_options.slot(),
            "ClockOptions" => self.clock_options.slot(),
            "CpuOptions" => self.cpu_options.slot(),
            "HibernationOptions" => self.hibernation_options.slot(),
            "ManagedHostId" => self.managed_host_id.slot(),
            "PrivatePoolOptions" => self.private_pool_options.slot(),
            "SchedulerOptions" => self.scheduler_options.slot(),
            "SecurityOptions" => self.security_options.slot(),
            _ => return None,
        };
        Some(slot)
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

/// A data disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DataDisk {
    /// Id of the automatic snapshot policy.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// Only if `Category` is `cloud_auto`.
    ///
    /// Wire name: `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Disk category.
    ///
    /// `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `cloud`, `cloud_auto`,
    /// `cloud_regional_disk_auto`, `cloud_essd_entry`, `elastic_ephemeral_disk_standard` or
    /// `elastic_ephemeral_disk_premium`. Default:
    /// [`CloudEfficiency`](types::DiskCategory::CloudEfficiency) (`cloud` without I/O
    /// optimization; on the China site since 2026-01-30, `cloud_auto` with paid bursting if
    /// supported). The service gives two different default rules. `cloud_essd_entry` is for
    /// the `ecs.u1` and `ecs.e` families only. The service documents this inconsistently.
    ///
    /// Wire name: `Category`.
    pub category: Option<types::DiskCategory>,
    /// Whether the disk is released with the instance.
    ///
    /// Default: `true`.
    ///
    /// - `true`: released together with the instance.
    /// - `false`: outlives the instance.
    ///
    /// Wire name: `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Description of the disk.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Device name of the disk.
    ///
    /// Matches `^/dev/xvd([b-z]|[a-z][a-z])$`. Only if the image is a full image. Identifies
    /// the data disk of the image whose size or category is changed.
    ///
    /// Wire name: `Device`.
    pub device: Option<String>,
    /// Name of the disk.
    ///
    /// 2 to 128 characters: letters and digits of any script, `:`, `_`, `.` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `DiskName`.
    pub disk_name: Option<String>,
    /// Encryption algorithm.
    ///
    /// Reserved; leave it unset.
    ///
    /// Wire name: `EncryptAlgorithm`.
    pub encrypt_algorithm: Option<String>,
    /// Whether the disk is encrypted.
    ///
    /// Default: `false`. With a shared encrypted image, it must be true to use your own key.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// Default: the key of the snapshot unless it is shared, otherwise the default key of the
    /// account, otherwise the service key. The chosen key is reported after the creation.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// Default: [`Pl1`](types::PerformanceLevel::Pl1). Only if `Category` is `cloud_essd`.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Provisioned IOPS of the disk.
    ///
    /// 0 to 50,000. Only if `Category` is `cloud_auto`. The maximum is 1000 per GiB minus the
    /// baseline, capped at 50,000. The baseline is 1800 plus 50 per GiB, capped at 50,000.
    ///
    /// Wire name: `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Size of the disk in GiB.
    ///
    /// - 20 to 32,768 if `Category` is `cloud_efficiency` or `cloud_ssd`.
    /// - 1 to 65,536 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL0`.
    /// - 20 to 65,536 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL1`.
    /// - 461 to 65,536 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL2`.
    /// - 1,261 to 65,536 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL3`.
    /// - 5 to 2,000 if `Category` is `cloud`.
    /// - 1 to 65,536 if `Category` is `cloud_auto`.
    /// - 10 to 32,768 if `Category` is `cloud_essd_entry`.
    ///
    /// Required if `SnapshotId` is not set. Ignored if `SnapshotId` is set. With `SnapshotId`,
    /// the service says both that the size is ignored and that it must be at least that of the
    /// snapshot. The service documents this inconsistently.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Id of the snapshot to create the disk from.
    ///
    /// The snapshot fixes the size of the disk. Snapshots from 2013-07-15 or earlier are
    /// rejected.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Id of the dedicated block storage cluster.
    ///
    /// The disk is placed on this storage cluster of your own.
    ///
    /// Wire name: `StorageClusterId`.
    pub storage_cluster_id: Option<String>,
}

impl DataDisk {
    /// An empty `DataDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the automatic snapshot policy.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Whether the disk may exceed its provisioned performance for short times.
    /// [More](field@DataDisk::bursting_enabled)
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Disk category. [More](field@DataDisk::category)
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Whether the disk is released with the instance.
    /// [More](field@DataDisk::delete_with_instance)
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Description of the disk. [More](field@DataDisk::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Device name of the disk. [More](field@DataDisk::device)
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Name of the disk. [More](field@DataDisk::disk_name)
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Encryption algorithm. [More](field@DataDisk::encrypt_algorithm)
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Whether the disk is encrypted. [More](field@DataDisk::encrypted)
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the KMS key for encryption. [More](field@DataDisk::kms_key_id)
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Performance level of an ESSD disk. [More](field@DataDisk::performance_level)
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Provisioned IOPS of the disk. [More](field@DataDisk::provisioned_iops)
    pub fn provisioned_iops(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.provisioned_iops = Some(value.into_integer());
        self
    }

    /// Size of the disk in GiB. [More](field@DataDisk::size)
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }

    /// Id of the snapshot to create the disk from. [More](field@DataDisk::snapshot_id)
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Id of the dedicated block storage cluster. [More](field@DataDisk::storage_cluster_id)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DataDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "AutoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "BurstingEnabled" => self.bursting_enabled.slot(),
            "Category" => self.category.slot(),
            "DeleteWithInstance" => self.delete_with_instance.slot(),
            "Description" => self.description.slot(),
            "Device" => self.device.slot(),
            "DiskName" => self.disk_name.slot(),
            "EncryptAlgorithm" => self.encrypt_algorithm.slot(),
            "Encrypted" => self.encrypted.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "ProvisionedIops" => self.provisioned_iops.slot(),
            "Size" => self.size.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            "StorageClusterId" => self.storage_cluster_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A network interface to create with each instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NetworkInterface {
    /// Whether the network interface is deleted with the instance.
    ///
    /// Default: `true`.
    ///
    /// - `true`: released with the instance.
    /// - `false`: kept.
    ///
    /// Only if `InstanceType` is not `Primary`.
    ///
    /// Wire name: `DeleteOnRelease`.
    pub delete_on_release: Option<bool>,
    /// Description of the network interface.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`. Not together with
    /// `NetworkInterfaceId`. Not needed for `Primary`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Kind of the network interface, primary or secondary.
    ///
    /// `Primary` or `Secondary`, default
    /// [`Secondary`](types::NetworkInterfaceType::Secondary). `Primary` rules out the
    /// top-level members for vSwitch, security group and address.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<types::NetworkInterfaceType>,
    /// IPv6 addresses of the network interface.
    ///
    /// 1 to 10 items. An IPv6 address. Only if `InstanceType` is `Primary` and `Amount` is 1.
    /// Not together with `Ipv6AddressCount`, `Ipv6Address` or `Ipv6AddressCount`.
    ///
    /// Wire name: `Ipv6Address`.
    pub ipv6_address: Option<Vec<String>>,
    /// How many IPv6 addresses to assign.
    ///
    /// 1 to 10. Only if `InstanceType` is `Primary`. Not together with `Ipv6AddressCount`,
    /// `Ipv6Address` or `Ipv6Address`.
    ///
    /// Wire name: `Ipv6AddressCount`.
    pub ipv6_address_count: Option<i64>,
    /// Index of the network card.
    ///
    /// 0 if `InstanceType` is `Primary`. Only if the instance type has selectable network
    /// cards.
    ///
    /// Wire name: `NetworkCardIndex`.
    pub network_card_index: Option<i64>,
    /// Id of the network interface.
    ///
    /// Only if `InstanceType` is not `Primary` and `Amount` is 1. Not together with
    /// `VSwitchId`, `PrimaryIpAddress`, `SecurityGroupId`, `SecurityGroupIds`,
    /// `NetworkInterfaceName`, `Description` or `SecondaryPrivateIpAddressCount`. Attaches an
    /// existing interface. The service does not list the creation settings that conflict with
    /// it. The service documents this inconsistently.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// Name of the network interface.
    ///
    /// 2 to 128 characters: letters and digits of any script, `:`, `_`, `.` and `-`. Not
    /// together with `NetworkInterfaceId`. Not needed for `Primary`.
    ///
    /// Wire name: `NetworkInterfaceName`.
    pub network_interface_name: Option<String>,
    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    ///
    /// Default: [`Standard`](types::NetworkInterfaceTrafficMode::Standard). The instance
    /// family limits the number of RDMA interfaces.
    ///
    /// Wire name: `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: Option<types::NetworkInterfaceTrafficMode>,
    /// Primary private IP address of the network interface.
    ///
    /// Default: a random address of the vSwitch if the network interface is `Secondary`. An
    /// IPv4 address. Not together with `NetworkInterfaceId`. `Primary` with `Amount` above 1
    /// uses consecutive addresses and rules out secondary interfaces. The first address and
    /// the last 3 are reserved.
    ///
    /// Wire name: `PrimaryIpAddress`.
    pub primary_ip_address: Option<String>,
    /// Number of queues of the network interface.
    ///
    /// At least 1. Limited per instance type by `MaximumQueueNumberPerEni` for each interface
    /// and `TotalEniQueueQuantity` in total.
    ///
    /// Wire name: `QueueNumber`.
    pub queue_number: Option<i64>,
    /// Number of RDMA queue pairs.
    ///
    /// Default: the full allowance of the instance type, which leaves nothing for further RDMA
    /// interfaces. Only if `NetworkInterfaceTrafficMode` is `HighPerformance`.
    ///
    /// Wire name: `QueuePairNumber`.
    pub queue_pair_number: Option<i64>,
    /// Receive queue depth of the network interface.
    ///
    /// Only if the instance type is of generation 7 or newer and the image is a Linux image.
    /// In closed preview. A deeper queue uses more memory.
    ///
    /// Wire name: `RxQueueSize`.
    pub rx_queue_size: Option<i64>,
    /// How many secondary private IP addresses to assign.
    ///
    /// 1 to 49. Not together with `NetworkInterfaceId`. The addresses are random and
    /// additional to the primary one. The instance type may allow fewer.
    ///
    /// Wire name: `SecondaryPrivateIpAddressCount`.
    pub secondary_private_ip_address_count: Option<i64>,
    /// Id of the security group.
    ///
    /// Default: the security group of the instance if the network interface is `Secondary`.
    /// Required if `SecurityGroupIds` is not set and `InstanceType` is `Primary`. Not together
    /// with `SecurityGroupIds` or `NetworkInterfaceId`. The service states the exclusion for
    /// `Primary` only.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Ids of the security groups.
    ///
    /// Default: the security group of the instance if the network interface is `Secondary`. 1
    /// to 51 items. Required if `SecurityGroupId` is not set and `InstanceType` is `Primary`.
    /// Not together with `SecurityGroupId` or `NetworkInterfaceId`. The service states the
    /// exclusion for `Primary` only.
    ///
    /// Wire name: `SecurityGroupIds`.
    pub security_group_ids: Option<Vec<String>>,
    /// Whether packets are dropped that are neither from nor to the network interface itself.
    ///
    /// Default: `false`. Only if the region offers it.
    ///
    /// Wire name: `SourceDestCheck`.
    pub source_dest_check: Option<bool>,
    /// Transmit queue depth of the network interface.
    ///
    /// Only if the instance type is of generation 7 or newer and the image is a Linux image.
    /// In closed preview. A deeper queue uses more memory.
    ///
    /// Wire name: `TxQueueSize`.
    pub tx_queue_size: Option<i64>,
    /// Id of the vSwitch.
    ///
    /// Default: the vSwitch of the instance if the network interface is `Secondary`. Required
    /// if `InstanceType` is `Primary`. Not together with `NetworkInterfaceId`.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
}

impl NetworkInterface {
    /// An empty `NetworkInterface`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the network interface is deleted with the instance.
    /// [More](field@NetworkInterface::delete_on_release)
    #[inline]
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }

    /// Description of the network interface. [More](field@NetworkInterface::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Kind of the network interface, primary or secondary.
    /// [More](field@NetworkInterface::instance_type)
    pub fn instance_type(
        mut self,
        value: impl Into<types::NetworkInterfaceType>,
    ) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// IPv6 addresses of the network interface. An empty list cannot be sent.
    /// [More](field@NetworkInterface::ipv6_address)
    pub fn ipv6_address<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ipv6_address = Some(value.into_list());
        self
    }

    /// How many IPv6 addresses to assign. [More](field@NetworkInterface::ipv6_address_count)
    pub fn ipv6_address_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.ipv6_address_count = Some(value.into_integer());
        self
    }

    /// Index of the network card. [More](field@NetworkInterface::network_card_index)
    pub fn network_card_index(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.network_card_index = Some(value.into_integer());
        self
    }

    /// Id of the network interface. [More](field@NetworkInterface::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Name of the network interface. [More](field@NetworkInterface::network_interface_name)
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    /// [More](field@NetworkInterface::network_interface_traffic_mode)
    pub fn network_interface_traffic_mode(
        mut self,
        value: impl Into<types::NetworkInterfaceTrafficMode>,
    ) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }

    /// Primary private IP address of the network interface.
    /// [More](field@NetworkInterface::primary_ip_address)
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }

    /// Number of queues of the network interface. [More](field@NetworkInterface::queue_number)
    pub fn queue_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.queue_number = Some(value.into_integer());
        self
    }

    /// Number of RDMA queue pairs. [More](field@NetworkInterface::queue_pair_number)
    pub fn queue_pair_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.queue_pair_number = Some(value.into_integer());
        self
    }

    /// Receive queue depth of the network interface.
    /// [More](field@NetworkInterface::rx_queue_size)
    pub fn rx_queue_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.rx_queue_size = Some(value.into_integer());
        self
    }

    /// How many secondary private IP addresses to assign.
    /// [More](field@NetworkInterface::secondary_private_ip_address_count)
    pub fn secondary_private_ip_address_count(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.secondary_private_ip_address_count = Some(value.into_integer());
        self
    }

    /// Id of the security group. [More](field@NetworkInterface::security_group_id)
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Ids of the security groups. An empty list cannot be sent.
    /// [More](field@NetworkInterface::security_group_ids)
    pub fn security_group_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.security_group_ids = Some(value.into_list());
        self
    }

    /// Whether packets are dropped that are neither from nor to the network interface itself.
    /// [More](field@NetworkInterface::source_dest_check)
    #[inline]
    pub fn source_dest_check(mut self, value: bool) -> Self {
        self.source_dest_check = Some(value);
        self
    }

    /// Transmit queue depth of the network interface.
    /// [More](field@NetworkInterface::tx_queue_size)
    pub fn tx_queue_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.tx_queue_size = Some(value.into_integer());
        self
    }

    /// Id of the vSwitch. [More](field@NetworkInterface::v_switch_id)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for NetworkInterface {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DeleteOnRelease" => self.delete_on_release.slot(),
            "Description" => self.description.slot(),
            "InstanceType" => self.instance_type.slot(),
            "Ipv6Address" => self.ipv6_address.slot(),
            "Ipv6AddressCount" => self.ipv6_address_count.slot(),
            "NetworkCardIndex" => self.network_card_index.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "NetworkInterfaceName" => self.network_interface_name.slot(),
            "NetworkInterfaceTrafficMode" => self.network_interface_traffic_mode.slot(),
            "PrimaryIpAddress" => self.primary_ip_address.slot(),
            "QueueNumber" => self.queue_number.slot(),
            "QueuePairNumber" => self.queue_pair_number.slot(),
            "RxQueueSize" => self.rx_queue_size.slot(),
            "SecondaryPrivateIpAddressCount" => {
                self.secondary_private_ip_address_count.slot()
            }
            "SecurityGroupId" => self.security_group_id.slot(),
            "SecurityGroupIds" => self.security_group_ids.slot(),
            "SourceDestCheck" => self.source_dest_check.slot(),
            "TxQueueSize" => self.tx_queue_size.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// System disk of the instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDisk {
    /// Id of the automatic snapshot policy.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Disk category.
    ///
    /// `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `cloud`, `cloud_auto` or
    /// `cloud_essd_entry`. Default: [`CloudEfficiency`](types::DiskCategory::CloudEfficiency)
    /// (`cloud` for retired types without I/O optimization; on the China site since
    /// 2026-01-30, `cloud_essd` with `PL0` if nothing else applies). `cloud_essd_entry` is for
    /// the `ecs.u1` and `ecs.e` families only.
    ///
    /// Wire name: `Category`.
    pub category: Option<types::DiskCategory>,
    /// Description of the disk.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Name of the disk.
    ///
    /// 2 to 128 characters: letters and digits of any script, `:`, `_`, `.` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `DiskName`.
    pub disk_name: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// Default: [`Pl1`](types::PerformanceLevel::Pl1). Only if `Category` is `cloud_essd`.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Size of the disk in GiB.
    ///
    /// 1 to 2,048. Default: 40 or the size of the image, if that is larger. Matches
    /// `^[0-9]+$`.
    ///
    /// - 20 to 500 if `Category` is `cloud`.
    /// - 1 to 2,048 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL0`.
    /// - 20 to 2,048 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL1`.
    /// - 461 to 2,048 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL2`.
    /// - 1,261 to 2,048 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL3`.
    /// - 1 to 2,048 if `Category` is `cloud_auto`.
    /// - 20 to 2,048 if `Category` is `cloud_efficiency`, `cloud_ssd` or `cloud_essd_entry`.
    ///
    /// The number is given as text and cannot be below the size of the image.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// Only if `Category` is `cloud_auto`.
    ///
    /// Wire name: `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Encryption algorithm.
    ///
    /// Reserved; leave it unset.
    ///
    /// Wire name: `EncryptAlgorithm`.
    pub encrypt_algorithm: Option<String>,
    /// Whether the disk is encrypted.
    ///
    /// Default: `false`. Not available in Hong Kong zone D and Singapore zone A. Must be true
    /// for a shared encrypted image.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// Default: the key of the snapshot unless it is shared, otherwise the default key of the
    /// account, otherwise the service key. At most 64 characters. The chosen key is reported
    /// after the creation.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Provisioned IOPS of the disk.
    ///
    /// 0 to 50,000. Only if `Category` is `cloud_auto`. The maximum is 1000 per GiB minus the
    /// baseline, capped at 50,000. The baseline is 1800 plus 50 per GiB, capped at 50,000.
    ///
    /// Wire name: `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Id of the dedicated block storage cluster.
    ///
    /// The disk is placed on this storage cluster of your own.
    ///
    /// Wire name: `StorageClusterId`.
    pub storage_cluster_id: Option<String>,
}

impl SystemDisk {
    /// An empty `SystemDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the automatic snapshot policy.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Disk category. [More](field@SystemDisk::category)
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Description of the disk. [More](field@SystemDisk::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the disk. [More](field@SystemDisk::disk_name)
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Performance level of an ESSD disk. [More](field@SystemDisk::performance_level)
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Size of the disk in GiB. [More](field@SystemDisk::size)
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }

    /// Whether the disk may exceed its provisioned performance for short times.
    /// [More](field@SystemDisk::bursting_enabled)
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Encryption algorithm. [More](field@SystemDisk::encrypt_algorithm)
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Whether the disk is encrypted. [More](field@SystemDisk::encrypted)
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the KMS key for encryption. [More](field@SystemDisk::kms_key_id)
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Provisioned IOPS of the disk. [More](field@SystemDisk::provisioned_iops)
    pub fn provisioned_iops(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.provisioned_iops = Some(value.into_integer());
        self
    }

    /// Id of the dedicated block storage cluster. [More](field@SystemDisk::storage_cluster_id)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SystemDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "AutoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "Category" => self.category.slot(),
            "Description" => self.description.slot(),
            "DiskName" => self.disk_name.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "Size" => self.size.slot(),
            "BurstingEnabled" => self.bursting_enabled.slot(),
            "EncryptAlgorithm" => self.encrypt_algorithm.slot(),
            "Encrypted" => self.encrypted.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "ProvisionedIops" => self.provisioned_iops.slot(),
            "StorageClusterId" => self.storage_cluster_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings that come from the image, such as the user to log in as.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImageOptions {
    /// Whether users log in as `ecs-user` instead of root.
    ///
    /// `true`: ecs-user may log on.
    ///
    /// Wire name: `LoginAsNonRoot`.
    pub login_as_non_root: Option<bool>,
}

impl ImageOptions {
    /// An empty `ImageOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether users log in as `ecs-user` instead of root.
    /// [More](field@ImageOptions::login_as_non_root)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ImageOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "LoginAsNonRoot" => self.login_as_non_root.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings of the network, such as jumbo frames.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NetworkOptions {
    /// How the bandwidth is divided between network and disks.
    ///
    /// Only if the instance type offers bandwidth weights. The names depend on the instance
    /// type, for example `Vpc-L1` or `Ebs-L1`; `DescribeInstanceTypes` lists them.
    ///
    /// Wire name: `BandwidthWeighting`.
    pub bandwidth_weighting: Option<types::BandwidthWeighting>,
    /// Whether jumbo frames are enabled.
    ///
    /// Default: `true`.
    ///
    /// - `true`: MTU 8500 on all interfaces.
    /// - `false`: MTU 1500 on all interfaces.
    ///
    /// Only if the instance type is one of certain types of generation 8 or newer.
    ///
    /// Wire name: `EnableJumboFrame`.
    pub enable_jumbo_frame: Option<bool>,
    /// Whether traffic between instances is encrypted.
    ///
    /// In closed preview; leave it unset.
    ///
    /// Wire name: `EnableNetworkEncryption`.
    pub enable_network_encryption: Option<bool>,
}

impl NetworkOptions {
    /// An empty `NetworkOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How the bandwidth is divided between network and disks.
    /// [More](field@NetworkOptions::bandwidth_weighting)
    pub fn bandwidth_weighting(
        mut self,
        value: impl Into<types::BandwidthWeighting>,
    ) -> Self {
        self.bandwidth_weighting = Some(value.into());
        self
    }

    /// Whether jumbo frames are enabled. [More](field@NetworkOptions::enable_jumbo_frame)
    #[inline]
    pub fn enable_jumbo_frame(mut self, value: bool) -> Self {
        self.enable_jumbo_frame = Some(value);
        self
    }

    /// Whether traffic between instances is encrypted.
    /// [More](field@NetworkOptions::enable_network_encryption)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for NetworkOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "BandwidthWeighting" => self.bandwidth_weighting.slot(),
            "EnableJumboFrame" => self.enable_jumbo_frame.slot(),
            "EnableNetworkEncryption" => self.enable_network_encryption.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Options of the private DNS names.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivateDnsNameOptions {
    /// Whether the DNS name made from the instance id resolves to the primary IPv6 address.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `EnableInstanceIdDnsAAAARecord`.
    pub enable_instance_id_dns_aaaa_record: Option<bool>,
    /// Whether the DNS name made from the instance id resolves to the primary private IPv4
    /// address.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `EnableInstanceIdDnsARecord`.
    pub enable_instance_id_dns_a_record: Option<bool>,
    /// Whether the DNS name made from the IP address resolves to the primary private IPv4
    /// address.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `EnableIpDnsARecord`.
    pub enable_ip_dns_a_record: Option<bool>,
    /// Whether the IP address resolves back to the DNS name made from it.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `EnableIpDnsPtrRecord`.
    pub enable_ip_dns_ptr_record: Option<bool>,
    /// How the host name is formed.
    ///
    /// Default: [`Custom`](types::HostnameType::Custom).
    ///
    /// Wire name: `HostnameType`.
    pub hostname_type: Option<types::HostnameType>,
}

impl PrivateDnsNameOptions {
    /// An empty `PrivateDnsNameOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the DNS name made from the instance id resolves to the primary IPv6 address.
    /// [More](field@PrivateDnsNameOptions::enable_instance_id_dns_aaaa_record)
    #[inline]
    pub fn enable_instance_id_dns_aaaa_record(mut self, value: bool) -> Self {
        self.enable_instance_id_dns_aaaa_record = Some(value);
        self
    }

    /// Whether the DNS name made from the instance id resolves to the primary private IPv4
    /// address. [More](field@PrivateDnsNameOptions::enable_instance_id_dns_a_record)
    #[inline]
    pub fn enable_instance_id_dns_a_record(mut self, value: bool) -> Self {
        self.enable_instance_id_dns_a_record = Some(value);
        self
    }

    /// Whether the DNS name made from the IP address resolves to the primary private IPv4
    /// address. [More](field@PrivateDnsNameOptions::enable_ip_dns_a_record)
    #[inline]
    pub fn enable_ip_dns_a_record(mut self, value: bool) -> Self {
        self.enable_ip_dns_a_record = Some(value);
        self
    }

    /// Whether the IP address resolves back to the DNS name made from it.
    /// [More](field@PrivateDnsNameOptions::enable_ip_dns_ptr_record)
    #[inline]
    pub fn enable_ip_dns_ptr_record(mut self, value: bool) -> Self {
        self.enable_ip_dns_ptr_record = Some(value);
        self
    }

    /// How the host name is formed. [More](field@PrivateDnsNameOptions::hostname_type)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PrivateDnsNameOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "EnableInstanceIdDnsAAAARecord" => {
                self.enable_instance_id_dns_aaaa_record.slot()
            }
            "EnableInstanceIdDnsARecord" => self.enable_instance_id_dns_a_record.slot(),
            "EnableIpDnsARecord" => self.enable_ip_dns_a_record.slot(),
            "EnableIpDnsPtrRecord" => self.enable_ip_dns_ptr_record.slot(),
            "HostnameType" => self.hostname_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings of the clock, such as the precision time protocol.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ClockOptions {
    /// Whether the precision time protocol (PTP) is enabled.
    ///
    /// Default: [`Disabled`](types::PtpStatus::Disabled).
    ///
    /// Wire name: `PtpStatus`.
    pub ptp_status: Option<types::PtpStatus>,
}

impl ClockOptions {
    /// An empty `ClockOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the precision time protocol (PTP) is enabled.
    /// [More](field@ClockOptions::ptp_status)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ClockOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "PtpStatus" => self.ptp_status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Cores, threads per core and topology of the processor.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CpuOptions {
    /// Number of physical CPU cores.
    ///
    /// Default: depends on the instance type. The number of vCPUs is `Core` multiplied by
    /// `ThreadsPerCore`.
    ///
    /// Wire name: `Core`.
    pub core: Option<i64>,
    /// NUMA setting of the instance.
    ///
    /// Deprecated; the service names no successor.
    ///
    /// Wire name: `Numa`.
    pub numa: Option<String>,
    /// Number of threads per CPU core.
    ///
    /// Default: depends on the instance type. `1`: hyper-threading off. Only if the instance
    /// type allows a choice of the number of threads.
    ///
    /// Wire name: `ThreadsPerCore`.
    pub threads_per_core: Option<i64>,
    /// How hyper-threads are mapped to CPU cores.
    ///
    /// Default: unset. Only if the instance belongs to certain instance families.
    ///
    /// Wire name: `TopologyType`.
    pub topology_type: Option<types::CpuTopologyType>,
    /// Whether the CPU option VISST is enabled.
    ///
    /// Wire name: `EnableVISST`.
    pub enable_visst: Option<bool>,
    /// Whether the CPU option VRDT is enabled.
    ///
    /// Wire name: `EnableVRDT`.
    pub enable_vrdt: Option<bool>,
    /// Whether virtual machines can run inside the instance.
    ///
    /// In closed preview; leave it unset.
    ///
    /// Wire name: `NestedVirtualization`.
    pub nested_virtualization: Option<String>,
    /// Whether the CPU may run in turbo mode.
    ///
    /// Wire name: `TurboMode`.
    pub turbo_mode: Option<String>,
}

impl CpuOptions {
    /// An empty `CpuOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of physical CPU cores. [More](field@CpuOptions::core)
    pub fn core(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.core = Some(value.into_integer());
        self
    }

    /// NUMA setting of the instance. [More](field@CpuOptions::numa)
    pub fn numa(mut self, value: impl Into<String>) -> Self {
        self.numa = Some(value.into());
        self
    }

    /// Number of threads per CPU core. [More](field@CpuOptions::threads_per_core)
    pub fn threads_per_core(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.threads_per_core = Some(value.into_integer());
        self
    }

    /// How hyper-threads are mapped to CPU cores. [More](field@CpuOptions::topology_type)
    pub fn topology_type(mut self, value: impl Into<types::CpuTopologyType>) -> Self {
        self.topology_type = Some(value.into());
        self
    }

    /// Whether the CPU option VISST is enabled.
    #[inline]
    pub fn enable_visst(mut self, value: bool) -> Self {
        self.enable_visst = Some(value);
        self
    }

    /// Whether the CPU option VRDT is enabled.
    #[inline]
    pub fn enable_vrdt(mut self, value: bool) -> Self {
        self.enable_vrdt = Some(value);
        self
    }

    /// Whether virtual machines can run inside the instance.
    /// [More](field@CpuOptions::nested_virtualization)
    pub fn nested_virtualization(mut self, value: impl Into<String>) -> Self {
        self.nested_virtualization = Some(value.into());
        self
    }

    /// Whether the CPU may run in turbo mode.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CpuOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Core" => self.core.slot(),
            "Numa" => self.numa.slot(),
            "ThreadsPerCore" => self.threads_per_core.slot(),
            "TopologyType" => self.topology_type.slot(),
            "EnableVISST" => self.enable_visst.slot(),
            "EnableVRDT" => self.enable_vrdt.slot(),
            "NestedVirtualization" => self.nested_virtualization.slot(),
            "TurboMode" => self.turbo_mode.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Hibernation options.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct HibernationOptions {
    /// Whether hibernation is enabled.
    ///
    /// In closed preview; leave it unset.
    ///
    /// Wire name: `Configured`.
    pub configured: Option<bool>,
}

impl HibernationOptions {
    /// An empty `HibernationOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether hibernation is enabled. [More](field@HibernationOptions::configured)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for HibernationOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Configured" => self.configured.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Private pool, a capacity reservation or an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Id of the private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Required if `MatchCriteria` is `Target`.
    ///
    /// Wire name: `Id`.
    pub id: Option<String>,
    /// Which private pool is used when an instance starts.
    ///
    /// Default: [`None`](types::PrivatePoolMatchCriteria::None).
    ///
    /// - `None` if `SpotStrategy` is `SpotWithPriceLimit` or `SpotAsPriceGo`.
    /// - `None` if `Tenancy` is `host`.
    /// - `None` if `DedicatedHostId` is set.
    ///
    /// Wire name: `MatchCriteria`.
    pub match_criteria: Option<types::PrivatePoolMatchCriteria>,
}

impl PrivatePoolOptions {
    /// An empty `PrivatePoolOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the private pool, a capacity reservation or an elasticity assurance.
    /// [More](field@PrivatePoolOptions::id)
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Which private pool is used when an instance starts.
    /// [More](field@PrivatePoolOptions::match_criteria)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PrivatePoolOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Id" => self.id.slot(),
            "MatchCriteria" => self.match_criteria.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Where to place the instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SchedulerOptions {
    /// Id of the dedicated host cluster.
    ///
    /// Only if `Tenancy` is `host`. Creation fails if `DedicatedHostId` is outside this
    /// cluster.
    ///
    /// Wire name: `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
}

impl SchedulerOptions {
    /// An empty `SchedulerOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the dedicated host cluster.
    /// [More](field@SchedulerOptions::dedicated_host_cluster_id)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SchedulerOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DedicatedHostClusterId" => self.dedicated_host_cluster_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings of trusted and confidential computing.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SecurityOptions {
    /// Confidential computing mode.
    ///
    /// Only `Enclave`. Only if the instance family is c7, g7 or r7. Also turns on vTPM. In
    /// closed preview, and missing from `CreateInstance`.
    ///
    /// Wire name: `ConfidentialComputingMode`.
    pub confidential_computing_mode: Option<String>,
    /// Trusted system mode.
    ///
    /// Only `vTPM`. Only if the instance family is g7, c7, r7, g7t, c7t or r7t. The service
    /// calls it both mandatory and optional. System disks used later need trusted images. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `TrustedSystemMode`.
    pub trusted_system_mode: Option<String>,
    /// Whether secure boot is enabled.
    ///
    /// Wire name: `EnableSecureBoot`.
    pub enable_secure_boot: Option<bool>,
}

impl SecurityOptions {
    /// An empty `SecurityOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Confidential computing mode. [More](field@SecurityOptions::confidential_computing_mode)
    pub fn confidential_computing_mode(mut self, value: impl Into<String>) -> Self {
        self.confidential_computing_mode = Some(value.into());
        self
    }

    /// Trusted system mode. [More](field@SecurityOptions::trusted_system_mode)
    pub fn trusted_system_mode(mut self, value: impl Into<String>) -> Self {
        self.trusted_system_mode = Some(value.into());
        self
    }

    /// Whether secure boot is enabled.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SecurityOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ConfidentialComputingMode" => self.confidential_computing_mode.slot(),
            "TrustedSystemMode" => self.trusted_system_mode.slot(),
            "EnableSecureBoot" => self.enable_secure_boot.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::run_instances`](crate::Client::run_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunInstancesResponse {
    /// Ids of the new instances.
    ///
    /// Wire name: `InstanceIdSets`.
    pub instance_id_sets: Vec<String>,
    /// Id of the order.
    ///
    /// Absent if `InstanceChargeType` is not `PrePaid`.
    ///
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Price of the order.
    ///
    /// Wire name: `TradePrice`.
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

impl DecodeRecord for RunInstancesResponse {
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
