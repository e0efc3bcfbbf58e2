// Generated from api-specs/ecs/2014-05-26/actions/CreateInstance.json by `cargo xtask regenerate`. Do not edit.

//! Creates one instance and leaves it stopped. `StartInstance` starts it.
//!
//! The change continues after the response.
//! [`Client::wait_until_instances_stopped`](crate::Client::wait_until_instances_stopped)
//! waits for its end.
//!
//! - **Before**: The total numbers of instances and vCPUs must stay within the quota. On
//!   the China site, the account must have passed real-name registration. For VPC
//!   instances, a VPC must exist in the region. An instance with 512 MiB of memory must
//!   not use Windows Server, except its semi-annual channel. An instance with 4 GiB of
//!   memory or more must not use a 32-bit system image. Others Linux, Fedora CoreOS and
//!   similar systems must use a key pair instead of a password. `Password` must be sent
//!   over HTTPS.
//! - **Members**: Only one of `ImageId` and `ImageFamily` can be set.
//! - **Effects**: The service sends no text message, e-mail or inbox notice. The instance
//!   has no public address; `AllocatePublicIpAddress` assigns one. The bandwidth is 0;
//!   raise it with `ModifyInstanceNetworkSpec` before allocating an address.
//! - **Costs**: The instance costs money; `PrePaid` uses active coupons by default.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`describe_instance_types`](crate::Client::describe_instance_types),
//!   [`describe_available_resource`](crate::Client::describe_available_resource),
//!   [`describe_instance_status`](crate::Client::describe_instance_status),
//!   [`start_instance`](crate::Client::start_instance),
//!   [`allocate_public_ip_address`](crate::Client::allocate_public_ip_address),
//!   [`modify_instance_network_spec`](crate::Client::modify_instance_network_spec).
//!
//! ```no_run
//! use ecs_sdk::instance::CreateInstanceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateInstanceRequest::new()
//!     .image_id("aliyun_3_x64_20G_alibase_20260101.vhd")
//!     .instance_type("ecs.g7.large")
//!     .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
//!     .instance_name("web-1")
//!     .v_switch_id("vsw-bp1ddbrxdlrcbim46xf2n");
//! ecs.create_instance(request.clone()).dry_run().await?;
//! let response = ecs.create_instance(request).await?;
//! ecs.wait_until_instances_stopped([response.instance_id]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Account.Arrearage`, `AccountForbidden.ProductCreationLimited`,
//! `ChargeTypeViolation.PostPaidDedicatedHost`, `ClassicNetworkNotSupported`,
//! `DedicatedHostNotSupported`, `DedicatedHostType.Unmatched`, `Duplicate.TagKey`,
//! `EncryptedOption.Conflict`, `HibernationConfigured.ImageNotEncrypted`,
//! `HibernationConfigured.InstanceTypeNotSupport`,
//! `HibernationConfigured.MemorySizeTooBig`, `ImageNotSupportCloudInit`,
//! `IncorrectDedicatedHostStatus`, `IncorrectDefaultVpcStatus`, `IncorrectImageStatus`,
//! `IncorrectVSwitchStatus`, `InstanceDiskCategoryLimitExceed`,
//! `InstanceDiskNumber.LimitExceed`, `Invalid.InstanceChargeType`, `Invalid.InstanceId`,
//! `Invalid.InstanceType`, `Invalid.PrivatePoolOptions.Id`,
//! `Invalid.PrivatePoolOptions.MatchCriteria`, `Invalid.PrivatePoolOptions.NoStock`,
//! `Invalid.PrivatePoolOptions.status`, `Invalid.PrivatePoolOptionsId`, `Invalid.ZoneId`,
//! `InvalidAccountStatus.PayAmountLimitExceeded`, `InvalidAliUid`,
//! `InvalidAutoRenewPeriod.ValueNotSupported`, `InvalidCapacityReservationId.NotFound`,
//! `InvalidChargeType.CapacityReservationNotSupported`,
//! `InvalidClientToken.ValueNotSupported`, `InvalidCloudBoxZone.OperationNotSupported`,
//! `InvalidCustomInstanceType.NotSupported`, `InvalidDataDevice.Malformed`,
//! `InvalidDataDiskCategory.ValueNotSupported`, `InvalidDataDiskSize.ValueNotSupported`,
//! `InvalidDedicatedHostClusterId.InValid`, `InvalidDedicatedHostClusterId.NotFound`,
//! `InvalidDedicatedHostId.NotFound`, `InvalidDedicatedHostStatus.NotSupport`,
//! `InvalidDeploymentOnHost`, `InvalidDeploymentSetId.NotFound`,
//! `InvalidDescription.Malformed`, `InvalidDestinationZone.DeploymentSetMismatch`,
//! `InvalidDiskCategory.Mismatch`, `InvalidDiskCategory.NotSupported`,
//! `InvalidDiskCategory.ValueNotSupported`, `InvalidDiskDescription.Malformed`,
//! `InvalidDiskName.Malformed`, `InvalidEncryptAlgorithm`,
//! `InvalidEncryptAlgorithm.NotMatchSnapshot`,
//! `InvalidEncrypted.NotMatchEncryptAlgorithm`, `InvalidEncrypted.NotMatchKmsKeyId`,
//! `InvalidHostName.Malformed`, `InvalidHpcClusterId.Creating`,
//! `InvalidHpcClusterId.Necessary`, `InvalidHpcClusterId.NotFound`,
//! `InvalidHpcClusterId.Unnecessary`, `InvalidHttpEndpoint.NotSupported`,
//! `InvalidHttpPutResponseHopLimit.NotSupported`, `InvalidHttpTokens.NotSupported`,
//! `InvalidIPAddress.AlreadyUsed`, `InvalidInnerIpAddress.Malformed`,
//! `InvalidInnerIpAddress.Unusable`, `InvalidInstanceChargeType.NotSupport`,
//! `InvalidInstanceName.Malformed`, `InvalidInstanceType.NotSupported`,
//! `InvalidInstanceType.ValueNotSupported`, `InvalidInstanceType.ValueUnauthorized`,
//! `InvalidInternetChargeType.ValueNotSupported`,
//! `InvalidInternetMaxBandwidthIn.Malformed`, `InvalidInternetMaxBandwidthOut.Malformed`,
//! `InvalidIoOptimizedValue.ValueNotSupported`, `InvalidKMSKeyId.NotSymmetric`,
//! `InvalidKmsKeyId.NotMatchSnapshot`, `InvalidMarketImageChargeType.NotSupport`,
//! `InvalidNetworkType.Mismatch`, `InvalidNetworkType.NotSupported`,
//! `InvalidNodeControllerId.Malformed`, `InvalidOperation.EniCountExceeded`,
//! `InvalidOperation.MultiGroupType`, `InvalidOperation.NotSupportEnterpriseGroup`,
//! `InvalidOperation.UserNotSupported`,
//! `InvalidOperation.VpcHasEnabledAdvancedNetworkFeature`,
//! `InvalidParam.EncryptedMismatch`, `InvalidParam.Tenancy`, `InvalidParameter`,
//! `InvalidParameter.Affinity`, `InvalidParameter.Arns`, `InvalidParameter.Bandwidth`,
//! `InvalidParameter.CloudboxNotSupported`, `InvalidParameter.Conflict`,
//! `InvalidParameter.CreditSpecification`,
//! `InvalidParameter.DataEncryptedKeyCreateFailed`,
//! `InvalidParameter.DedicatedRegionNotSupported`, `InvalidParameter.Encrypted`,
//! `InvalidParameter.Encrypted.KmsNotEnable`, `InvalidParameter.EncryptedIllegal`,
//! `InvalidParameter.EncryptedNotSupported`, `InvalidParameter.KmsNotEnabled`,
//! `InvalidParameter.Mismatch`, `InvalidParameter.Tenancy`, `InvalidPassword.Malformed`,
//! `InvalidPasswordParam.Mismatch`, `InvalidPerformanceLevel.Malformed`,
//! `InvalidPerformanceLevel.ValueNotSupported`, `InvalidPeriod`,
//! `InvalidPeriod.ExceededDedicatedHost`, `InvalidPeriodUnit.ValueNotSupported`,
//! `InvalidPlatform.ValueNotSupported`, `InvalidPrivateIpAddress`,
//! `InvalidPrivateIpAddress.Duplicated`, `InvalidPrivateIpAddress.Malformed`,
//! `InvalidSecurityGroup.NetworkType`, `InvalidSecurityGroup.NotInDefaultVpc`,
//! `InvalidSnapshotId.BasedSnapshotTooOld`, `InvalidSpotAliUid`, `InvalidSpotAuthorized`,
//! `InvalidSpotDuration`, `InvalidSpotInterruptionBehavior`,
//! `InvalidSpotParam.EmptyZoneID`, `InvalidSpotPrepaid`, `InvalidSpotPriceLimit`,
//! `InvalidSpotPriceLimit.LowerThanPublicPrice`, `InvalidSpotStrategy`,
//! `InvalidStorageClusterId.CapacityNotEnough`,
//! `InvalidStorageClusterId.CategoryNotMatch`, `InvalidStorageClusterId.DiskSizeEmpty`,
//! `InvalidStorageClusterId.PerformanceLevelNotMatch`,
//! `InvalidStorageClusterId.StatusNotSupport`, `InvalidStorageClusterId.ZoneIdEmpty`,
//! `InvalidSystemDiskCategory.ValueNotSupported`, `InvalidSystemDiskSize.LessThanMemSize`,
//! `InvalidSystemDiskSize.ValueNotSupported`, `InvalidTagKey.Malformed`,
//! `InvalidTagValue.Malformed`, `InvalidUserData.NotSupported`,
//! `InvalidUserData.SizeExceeded`, `InvalidVSwitchId.Necessary`,
//! `InvalidVSwitchId.NotFound`, `InvalidVpcZone.NotSupported`, `IoOptimized.NotSupported`,
//! `LackResource`, `MissingParameter`, `MissingParameter.PrivatePoolOptions.Id`,
//! `MissingParameter.PrivatePoolOptionsId`, `MissingParamter`, `NoAvaliableDedicatedHost`,
//! `NoPermission.Price`, `NotSupportSnapshotEncrypted.ShareImage`, `OperationDenied`,
//! `OperationDenied.IllegalPaymentPolicy`, `OperationDenied.TestAccountRetricted`,
//! `QuotaExceed.AfterpayInstance`, `QuotaExceed.DiskCapacity`, `QuotaExceeded`,
//! `QuotaExceeded.InternetBandwidth`, `QuotaExceeded.PrepayDataDiskCapacity`,
//! `QuotaExceeded.PrivateIpAddress`, `RegionUnauthorized`, `ResourceNotAvailable`,
//! `SpotNotSupported`, `UnexpectedImageFamily.ImageIdSupplied`, `VpcNotFound`,
//! `Zone.NotOnSale`.
//!
//! 401: `InvalidRamRole.NotEcsRole`.
//!
//! 403: `CategoryNotSupported`, `CategoryViolation`, `DefaultVswitch.Existed`,
//! `DeleteWithInstance.Conflict`, `DependencyViolation.WindowsInstance`,
//! `EnterpriseGroupLimited.InstanceType`, `EnterpriseGroupLimited.MutliGroupType`,
//! `Forbidden.OnlySupportEnterpriseGroup`,
//! `HibernationConfigured.InstanceOperationForbidden`, `ImageNotSubscribed`,
//! `ImageNotSupportInstanceType`, `ImageRemovedInMarket`, `IncorrectInstanceStatus`,
//! `IncorrectVpcStatus`, `InstanceDiskCategoryLimitExceed`, `InstanceDiskLimitExceeded`,
//! `InstanceDiskNumLimitExceed`, `InstanceType.Offline`, `InsufficientBalance`,
//! `InternalError.AllocateUnderlayIp`, `InvalidAccountStatus`,
//! `InvalidAccountStatus.NotEnoughBalance`, `InvalidChargeType.ValueNotSupported`,
//! `InvalidClusterId.NotFound`, `InvalidDescription.Malformed`, `InvalidDevice.InUse`,
//! `InvalidDisk.SystemDiskSize`, `InvalidDiskCategory.Mismatch`,
//! `InvalidDiskCategory.NotSupported`, `InvalidDiskSize.TooSmall`,
//! `InvalidEncrypted.NotMatchDiskDefaultEncryption`, `InvalidEncrypted.NotMatchSnapshot`,
//! `InvalidImage.NotSupported`, `InvalidImageFamily.MissingAvailableImage`,
//! `InvalidInstanceType.NotSupportDiskCategory`, `InvalidInstanceType.ZoneNotSupported`,
//! `InvalidMaxPartitionNumber.Malformed`, `InvalidNetworkType`,
//! `InvalidNetworkType.MismatchRamRole`, `InvalidOperation.PublicIpAddressNoStock`,
//! `InvalidOperation.ResourceManagedByCloudProduct`,
//! `InvalidParameter.KMSKeyId.CMKNotEnabled`, `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidParameter.NotMatch`,
//! `InvalidParameter.ResourceOwnerAccount`, `InvalidParameter.StorageSetId`,
//! `InvalidParameter.StorageSetPartitionNumber`, `InvalidParameter.StorageSetZoneId`,
//! `InvalidPayMethod`, `InvalidRegion.NotSupport`,
//! `InvalidRegionId.NotSupportEncryptAlgorithm`, `InvalidResourceType.NotSupported`,
//! `InvalidSnapshotId.NotDataDiskSnapshot`, `InvalidSnapshotId.NotReady`,
//! `InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport`,
//! `InvalidSpotInterruptionBehavior.LocalDiskNotSupport`,
//! `InvalidStorageSetName.Malformed`, `InvalidSystemDiskCategory.ValueUnauthorized`,
//! `InvalidUser.PassRoleForbidden`, `InvalidUserData.Base64FormatInvalid`,
//! `InvalidUserData.Forbidden`, `InvalidVPCStatus.NotWorking`,
//! `InvalidVSwitch.DefaultVSwitchNotSupport`, `InvalidVSwitchId.IpInvalid`,
//! `InvalidVSwitchId.NotFound`, `IoOptimized.NotSupported`, `Mayi.InternalError`,
//! `NodeControllerUnavailable`, `NotSupportSnapshotEncrypted.DiskCategory`,
//! `OperationDenied`, `OperationDenied.BidOwnResource`,
//! `OperationDenied.CloudSSDNotSupported`, `OperationDenied.FlavorNotSupported`,
//! `OperationDenied.ImageNotValid`, `OperationDenied.InconsistentNetwork`,
//! `OperationDenied.InvalidNetworkType`, `OperationDenied.LocalDiskUnsupported`,
//! `OperationDenied.NoStock`, `OperationDenied.PaygNotAvailable`,
//! `OperationDenied.PerformanceLevelNotMatch`, `OperationDenied.PrepayNotAvailable`,
//! `OperationDenied.RegionIdNotSupported`, `OperationDenied.TimestampNotSupported`,
//! `QuotaExceed.BuyImage`, `QuotaExceed.DeploymentSetInstanceQuotaFull`,
//! `QuotaExceed.ElasticQuota`, `QuotaExceed.PortableCloudDisk`,
//! `QuotaExceed.PostPaidDisk`, `QuotaExceed.Tags`,
//! `QuotaExceeded.PostpaidDataDiskCapacity`, `QuotaExceeded.PrivateIpAddress`,
//! `RealNameAuthenticationError`, `RegionUnauthorized`, `ResourcesNotInSameZone`,
//! `SecurityGroupInstanceLimitExceed`, `SecurityRisk.3DVerification`,
//! `UserNotInTheWhiteList`, `Zone.NotOnSale`, `Zone.NotOpen`.
//!
//! 404: `DependencyViolation.IoOptimized`, `DeploymentSet.NotFound`, `HOSTNAME_ILLEGAL`,
//! `InvalidClusterId.NotFound`, `InvalidDataDiskSnapshotId.NotFound`,
//! `InvalidDiskIds.NotPortable`, `InvalidImageId.NotFound`,
//! `InvalidInstanceChargeType.NotFound`, `InvalidKeyPairName.NotFound`,
//! `InvalidMarketImage.NotFound`, `InvalidParameter.KMSKeyId.NotFound`,
//! `InvalidRamRole.NotFound`, `InvalidRegionId.NotFound`, `InvalidResourceGroup.NotFound`,
//! `InvalidSecurityGroupId.NotFound`, `InvalidStorageClusterId.NotExist`,
//! `InvalidSystemDiskSize`, `InvalidSystemDiskSize.LessThanImageSize`,
//! `InvalidSystemDiskSize.LessThanMinSize`, `InvalidSystemDiskSize.MoreThanMaxSize`,
//! `InvalidVSwitchId.NotFound`, `InvalidZoneId.NotFound`, `IoOptimized.NotSupported`,
//! `OperationDenied`, `PaymentMethodNotFound`.
//!
//! 409: `OperationConflict`.
//!
//! 429: `Throttling.Resource`.
//!
//! 500: `InternalError`, `InvalidImage.OSType`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_instance`](crate::Client::create_instance).
///
/// Creates one instance and leaves it stopped. `StartInstance` starts it.
///
/// Needs [`instance_type`](field@CreateInstanceRequest::instance_type). Often set:
/// [`image_id`](field@CreateInstanceRequest::image_id),
/// [`security_group_id`](field@CreateInstanceRequest::security_group_id),
/// [`instance_name`](field@CreateInstanceRequest::instance_name),
/// [`v_switch_id`](field@CreateInstanceRequest::v_switch_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the image to create the instance from.
    ///
    /// Required if `ImageFamily` is not set. Set either this or `ImageFamily`.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Image family whose newest image to use, instead of an image id.
    ///
    /// Set either this or `ImageId`. Only usable images of the family are considered.
    ///
    /// Wire name: `ImageFamily`.
    pub image_family: Option<String>,
    /// Instance type of the new instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Id of the security group that the instance joins.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Name of the instance.
    ///
    /// Default: the id of the instance. 2 to 128 characters: letters, digits, `:`, `_`, `.`
    /// and `-`, beginning with a letter or a Chinese character, not beginning with `http://`
    /// or `https://`.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: Option<String>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Default: [`PayByTraffic`](types::InternetChargeType::PayByTraffic).
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: Option<types::InternetChargeType>,
    /// Whether the subscription is renewed automatically.
    ///
    /// Default: `false`. Only if `InstanceChargeType` is `PrePaid`.
    ///
    /// Wire name: `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// - 1 to 3 if `PeriodUnit` is `Week`, on the China site.
    /// - 1 to 3, 6 or 12 if `PeriodUnit` is `Month`.
    ///
    /// Required if `AutoRenew` is `true`.
    ///
    /// Wire name: `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// Maximum inbound public bandwidth in Mbit/s.
    ///
    /// 1 to 200. Default: 10, or `InternetMaxBandwidthOut` if that is larger.
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
    /// 0 to 100, default 0.
    ///
    /// Wire name: `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Host name of the instance.
    ///
    /// 2 to 64 characters: letters, digits, `.` and `-`, not beginning with `.` or `-`,
    /// without `..` or `--`. Windows host names have 2 to 15 characters, contain no periods
    /// and are not digits only.
    ///
    /// Wire name: `HostName`.
    pub host_name: Option<String>,
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
    /// Only if the image has a preset password. `Password` must be empty when the password of
    /// the image is used.
    ///
    /// Wire name: `PasswordInherit`.
    pub password_inherit: Option<bool>,
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
    /// Id of the zone that the instance is created in.
    ///
    /// Default: the zone of the vSwitch, otherwise chosen by the service. Must be the zone of
    /// the vSwitch if `VSwitchId` is set.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Id of the cluster.
    ///
    /// Will be removed; the service names no successor.
    ///
    /// Wire name: `ClusterId`.
    pub cluster_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the VLAN.
    ///
    /// Wire name: `VlanId`.
    pub vlan_id: Option<String>,
    /// Inner IP address of the instance.
    ///
    /// Wire name: `InnerIpAddress`.
    pub inner_ip_address: Option<String>,
    /// Id of the physical host.
    ///
    /// In preview by invitation; leave it unset.
    ///
    /// Wire name: `NodeControllerId`.
    pub node_controller_id: Option<String>,
    /// Description of the instance.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Id of the vSwitch that the instance is created in.
    ///
    /// Required if the instance is to be in a VPC.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Private IP address of the new instance.
    ///
    /// An IPv4 address. Only if `VSwitchId` is set. Must be a free address in the range of the
    /// vSwitch.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: Option<String>,
    /// Whether the instance is I/O optimized.
    ///
    /// Default: [`Optimized`](types::IoOptimized::Optimized) (`none` for retired instance
    /// types).
    ///
    /// Wire name: `IoOptimized`.
    pub io_optimized: Option<types::IoOptimized>,
    /// Whether additional services of the system image are used.
    ///
    /// The services are the provider's NTP, and KMS on Windows or YUM on Linux.
    ///
    /// Wire name: `UseAdditionalService`.
    pub use_additional_service: Option<bool>,
    /// How the instance is billed, by subscription or pay as you go.
    ///
    /// Default: [`PostPaid`](types::InstanceChargeType::PostPaid). `PrePaid` without balance
    /// or credit payment fails with `InvalidPayMethod`.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Length of the subscription, counted in `PeriodUnit`.
    ///
    /// - 1 to 4 if `PeriodUnit` is `Week`.
    /// - 1 to 9, 12, 24, 36, 48 or 60 if `PeriodUnit` is `Month`.
    /// - 1 to 3, 6 or 12 if `PeriodUnit` is `Month`, on the international site.
    ///
    /// Required if `InstanceChargeType` is `PrePaid`, and only then. With `DedicatedHostId`,
    /// the period cannot be longer than that of the dedicated host.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Week` or `Month`, default [`Month`](types::PeriodUnit::Month). Upper and lower case
    /// are equal. `Month` on the international site.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// User data, Base64 encoded.
    ///
    /// At most 32,768 bytes. The size limit applies to the raw bytes. The data is sent
    /// unencrypted, so keep secrets out of it.
    ///
    /// Wire name: `UserData`.
    pub user_data: Option<String>,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// Default: [`NoSpot`](types::SpotStrategy::NoSpot). Only if `InstanceChargeType` is
    /// `PostPaid`. Ignored if `DedicatedHostId` is set.
    ///
    /// Wire name: `SpotStrategy`.
    pub spot_strategy: Option<types::SpotStrategy>,
    /// Name of the key pair for logging in.
    ///
    /// Ignored if the instance runs Windows. Windows instances use `Password` only.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Highest price per hour to pay for the spot instance.
    ///
    /// Above 0. A multiple of 0.001. Required if `SpotStrategy` is `SpotWithPriceLimit`, and
    /// only then. Ignored if `DedicatedHostId` is set.
    ///
    /// Wire name: `SpotPriceLimit`.
    pub spot_price_limit: Option<f64>,
    /// How many hours the spot instance is protected from interruption.
    ///
    /// 0 to 6, default 1.
    ///
    /// - `1`: kept for the first hour at least.
    /// - `0`: may be reclaimed at any moment.
    ///
    /// Only if `SpotStrategy` is `SpotWithPriceLimit` or `SpotAsPriceGo`. A system event gives
    /// warning 5 minutes before the instance is reclaimed.
    ///
    /// Wire name: `SpotDuration`.
    pub spot_duration: Option<i64>,
    /// What happens to the spot instance when it is interrupted.
    ///
    /// Default: [`Terminate`](types::SpotInterruptionBehavior::Terminate). Only if
    /// `SpotStrategy` is `SpotWithPriceLimit` or `SpotAsPriceGo`.
    ///
    /// Wire name: `SpotInterruptionBehavior`.
    pub spot_interruption_behavior: Option<types::SpotInterruptionBehavior>,
    /// Name of the RAM role of the instance.
    ///
    /// Matches `^[A-Za-z0-9._-]{1,64}$`.
    ///
    /// Wire name: `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// Whether the security agent is installed.
    ///
    /// Wire name: `SecurityEnhancementStrategy`.
    pub security_enhancement_strategy: Option<types::SecurityEnhancementStrategy>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the HPC cluster.
    ///
    /// Wire name: `HpcClusterId`.
    pub hpc_cluster_id: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error DryRunOperation.
    /// - `false`: checks, then creates.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Id of the dedicated host to create the instance on.
    ///
    /// Spot instances are not possible there; `SpotStrategy` and `SpotPriceLimit` have no
    /// effect.
    ///
    /// Wire name: `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
    /// How a burstable instance performs when its CPU credits are used up.
    ///
    /// Only if the instance type is burstable.
    ///
    /// Wire name: `CreditSpecification`.
    pub credit_specification: Option<types::CreditSpecification>,
    /// Whether the instance is protected against release by console or API.
    ///
    /// Default: `false`. `true`: console and DeleteInstance reject the release. Only if
    /// `InstanceChargeType` is `PostPaid`. Does not prevent releases by the system.
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
    /// At least 2.
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
    /// 1 to 64. It is not available.
    ///
    /// Wire name: `HttpPutResponseHopLimit`.
    pub http_put_response_hop_limit: Option<i64>,
    /// Data disks to create with the instance.
    ///
    /// At most 16 items.
    ///
    /// Wire name: `DataDisk`.
    pub data_disk: Option<Vec<DataDisk>>,
    /// RAM roles to assume for the encryption key.
    ///
    /// At most 10 items. In preview by invitation; leave it unset.
    ///
    /// Different here:
    ///
    /// - `AssumeRoleFor`: In preview by invitation; leave it unset.
    /// - `RoleType`: In preview by invitation; leave it unset.
    /// - `Rolearn`: In preview by invitation; leave it unset.
    ///
    /// Wire name: `Arn`.
    pub arn: Option<Vec<types::Arn>>,
    /// Tags of the instance.
    ///
    /// At most 20 items. The tags are also added to the disks and the primary network
    /// interface.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// System disk of the instance.
    ///
    /// Wire name: `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
    /// Hibernation options.
    ///
    /// Wire name: `HibernationOptions`.
    pub hibernation_options: Option<HibernationOptions>,
    /// Id of the managed host.
    ///
    /// Wire name: `ManagedHostId`.
    pub managed_host_id: Option<String>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Wire name: `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl CreateInstanceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateInstanceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the image to create the instance from.
    /// [More](field@CreateInstanceRequest::image_id)
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Image family whose newest image to use, instead of an image id.
    /// [More](field@CreateInstanceRequest::image_family)
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Instance type of the new instance. [More](field@CreateInstanceRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Id of the security group that the instance joins.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Name of the instance. [More](field@CreateInstanceRequest::instance_name)
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// How public traffic is billed, by bandwidth or by traffic.
    /// [More](field@CreateInstanceRequest::internet_charge_type)
    pub fn internet_charge_type(
        mut self,
        value: impl Into<types::InternetChargeType>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Whether the subscription is renewed automatically.
    /// [More](field@CreateInstanceRequest::auto_renew)
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// For how long it is renewed each time, counted in the period unit.
    /// [More](field@CreateInstanceRequest::auto_renew_period)
    pub fn auto_renew_period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.auto_renew_period = Some(value.into_integer());
        self
    }

    /// Maximum inbound public bandwidth in Mbit/s.
    /// [More](field@CreateInstanceRequest::internet_max_bandwidth_in)
    pub fn internet_max_bandwidth_in(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_in = Some(value.into_integer());
        self
    }

    /// Maximum outbound public bandwidth in Mbit/s.
    /// [More](field@CreateInstanceRequest::internet_max_bandwidth_out)
    pub fn internet_max_bandwidth_out(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_out = Some(value.into_integer());
        self
    }

    /// Host name of the instance. [More](field@CreateInstanceRequest::host_name)
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Login password of the instance. [More](field@CreateInstanceRequest::password)
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Whether the password set in the image is used.
    /// [More](field@CreateInstanceRequest::password_inherit)
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }

    /// Id of the deployment set that the instance joins.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }

    /// Number of the group within the deployment set.
    /// [More](field@CreateInstanceRequest::deployment_set_group_no)
    pub fn deployment_set_group_no(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.deployment_set_group_no = Some(value.into_integer());
        self
    }

    /// Id of the zone that the instance is created in.
    /// [More](field@CreateInstanceRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Id of the cluster. [More](field@CreateInstanceRequest::cluster_id)
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateInstanceRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the VLAN.
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self {
        self.vlan_id = Some(value.into());
        self
    }

    /// Inner IP address of the instance.
    pub fn inner_ip_address(mut self, value: impl Into<String>) -> Self {
        self.inner_ip_address = Some(value.into());
        self
    }

    /// Id of the physical host. [More](field@CreateInstanceRequest::node_controller_id)
    pub fn node_controller_id(mut self, value: impl Into<String>) -> Self {
        self.node_controller_id = Some(value.into());
        self
    }

    /// Description of the instance. [More](field@CreateInstanceRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the vSwitch that the instance is created in.
    /// [More](field@CreateInstanceRequest::v_switch_id)
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Private IP address of the new instance.
    /// [More](field@CreateInstanceRequest::private_ip_address)
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Whether the instance is I/O optimized.
    /// [More](field@CreateInstanceRequest::io_optimized)
    pub fn io_optimized(mut self, value: impl Into<types::IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Whether additional services of the system image are used.
    /// [More](field@CreateInstanceRequest::use_additional_service)
    #[inline]
    pub fn use_additional_service(mut self, value: bool) -> Self {
        self.use_additional_service = Some(value);
        self
    }

    /// How the instance is billed, by subscription or pay as you go.
    /// [More](field@CreateInstanceRequest::instance_charge_type)
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Length of the subscription, counted in `PeriodUnit`.
    /// [More](field@CreateInstanceRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted. [More](field@CreateInstanceRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// User data, Base64 encoded. The value is Base64.
    /// [More](field@CreateInstanceRequest::user_data)
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `UserData` to the Base64 of a text or of bytes.
    pub fn user_data_text(self, value: impl AsRef<[u8]>) -> Self {
        self.user_data(ecs_core::internal::base64(value.as_ref()))
    }

    /// Whether it is a spot instance, and how it bids.
    /// [More](field@CreateInstanceRequest::spot_strategy)
    pub fn spot_strategy(mut self, value: impl Into<types::SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Name of the key pair for logging in. [More](field@CreateInstanceRequest::key_pair_name)
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Highest price per hour to pay for the spot instance.
    /// [More](field@CreateInstanceRequest::spot_price_limit)
    pub fn spot_price_limit(mut self, value: impl Into<f64>) -> Self {
        self.spot_price_limit = Some(value.into());
        self
    }

    /// How many hours the spot instance is protected from interruption.
    /// [More](field@CreateInstanceRequest::spot_duration)
    pub fn spot_duration(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.spot_duration = Some(value.into_integer());
        self
    }

    /// What happens to the spot instance when it is interrupted.
    /// [More](field@CreateInstanceRequest::spot_interruption_behavior)
    pub fn spot_interruption_behavior(
        mut self,
        value: impl Into<types::SpotInterruptionBehavior>,
    ) -> Self {
        self.spot_interruption_behavior = Some(value.into());
        self
    }

    /// Name of the RAM role of the instance.
    /// [More](field@CreateInstanceRequest::ram_role_name)
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
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

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the HPC cluster.
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.hpc_cluster_id = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@CreateInstanceRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the dedicated host to create the instance on.
    /// [More](field@CreateInstanceRequest::dedicated_host_id)
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// How a burstable instance performs when its CPU credits are used up.
    /// [More](field@CreateInstanceRequest::credit_specification)
    pub fn credit_specification(
        mut self,
        value: impl Into<types::CreditSpecification>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Whether the instance is protected against release by console or API.
    /// [More](field@CreateInstanceRequest::deletion_protection)
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// Whether the instance stays bound to its dedicated host after it was stopped.
    /// [More](field@CreateInstanceRequest::affinity)
    pub fn affinity(mut self, value: impl Into<types::Affinity>) -> Self {
        self.affinity = Some(value.into());
        self
    }

    /// Whether the instance runs on a dedicated host.
    /// [More](field@CreateInstanceRequest::tenancy)
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
    /// [More](field@CreateInstanceRequest::storage_set_partition_number)
    pub fn storage_set_partition_number(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.storage_set_partition_number = Some(value.into_integer());
        self
    }

    /// Whether the metadata service of the instance can be reached.
    /// [More](field@CreateInstanceRequest::http_endpoint)
    pub fn http_endpoint(mut self, value: impl Into<types::HttpEndpoint>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }

    /// Whether requests to the metadata service need a token.
    /// [More](field@CreateInstanceRequest::http_tokens)
    pub fn http_tokens(mut self, value: impl Into<types::HttpTokens>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }

    /// How many network hops a response of the metadata service to a PUT request may travel.
    /// [More](field@CreateInstanceRequest::http_put_response_hop_limit)
    pub fn http_put_response_hop_limit(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.http_put_response_hop_limit = Some(value.into_integer());
        self
    }

    /// Data disks to create with the instance. An empty list cannot be sent.
    /// [More](field@CreateInstanceRequest::data_disk)
    pub fn data_disk<M>(mut self, value: impl ecs_core::IntoList<DataDisk, M>) -> Self {
        self.data_disk = Some(value.into_list());
        self
    }

    /// RAM roles to assume for the encryption key. An empty list cannot be sent.
    /// [More](field@CreateInstanceRequest::arn)
    pub fn arn<M>(mut self, value: impl ecs_core::IntoList<types::Arn, M>) -> Self {
        self.arn = Some(value.into_list());
        self
    }

    /// Tags of the instance. An empty list cannot be sent.
    /// [More](field@CreateInstanceRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// System disk of the instance.
    #[inline]
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }

    /// Hibernation options.
    #[inline]
    pub fn hibernation_options(mut self, value: HibernationOptions) -> Self {
        self.hibernation_options = Some(value);
        self
    }

    /// Id of the managed host.
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
}

impl Record for CreateInstanceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceType"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ImageId", &self.image_id);
        fields.add("ImageFamily", &self.image_family);
        fields.add("InstanceType", &self.instance_type);
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("InstanceName", &self.instance_name);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("AutoRenew", &self.auto_renew);
        fields.add("AutoRenewPeriod", &self.auto_renew_period);
        fields.add("InternetMaxBandwidthIn", &self.internet_max_bandwidth_in);
        fields.add("InternetMaxBandwidthOut", &self.internet_max_bandwidth_out);
        fields.add("HostName", &self.host_name);
        fields.add_as(Form::Secret, "Password", &self.password);
        fields.add("PasswordInherit", &self.password_inherit);
        fields.add("DeploymentSetId", &self.deployment_set_id);
        fields.add("DeploymentSetGroupNo", &self.deployment_set_group_no);
        fields.add("ZoneId", &self.zone_id);
        fields.add("ClusterId", &self.cluster_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("VlanId", &self.vlan_id);
        fields.add("InnerIpAddress", &self.inner_ip_address);
        fields.add("NodeControllerId", &self.node_controller_id);
        fields.add("Description", &self.description);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.add("IoOptimized", &self.io_optimized);
        fields.add("UseAdditionalService", &self.use_additional_service);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add_as(Form::Secret, "UserData", &self.user_data);
        fields.add("SpotStrategy", &self.spot_strategy);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("SpotPriceLimit", &self.spot_price_limit);
        fields.add("SpotDuration", &self.spot_duration);
        fields.add("SpotInterruptionBehavior", &self.spot_interruption_behavior);
        fields.add("RamRoleName", &self.ram_role_name);
        fields.add("SecurityEnhancementStrategy", &self.security_enhancement_strategy);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("HpcClusterId", &self.hpc_cluster_id);
        fields.add("DryRun", &self.dry_run);
        fields.add("DedicatedHostId", &self.dedicated_host_id);
        fields.add("CreditSpecification", &self.credit_specification);
        fields.add("DeletionProtection", &self.deletion_protection);
        fields.add("Affinity", &self.affinity);
        fields.add("Tenancy", &self.tenancy);
        fields.add("StorageSetId", &self.storage_set_id);
        fields.add("StorageSetPartitionNumber", &self.storage_set_partition_number);
        fields.add("HttpEndpoint", &self.http_endpoint);
        fields.add("HttpTokens", &self.http_tokens);
        fields.add("HttpPutResponseHopLimit", &self.http_put_response_hop_limit);
        fields.add("DataDisk", &self.data_disk);
        fields.add("Arn", &self.arn);
        fields.add("Tag", &self.tag);
        fields.add("SystemDisk", &self.system_disk);
        fields.add("HibernationOptions", &self.hibernation_options);
        fields.add("ManagedHostId", &self.managed_host_id);
        fields.add("PrivatePoolOptions", &self.private_pool_options);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateInstanceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ImageId" => self.image_id.slot(),
            "ImageFamily" => self.image_family.slot(),
            "InstanceType" => self.instance_type.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "InstanceName" => self.instance_name.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "AutoRenew" => self.auto_renew.slot(),
            "AutoRenewPeriod" => self.auto_renew_period.slot(),
            "InternetMaxBandwidthIn" => self.internet_max_bandwidth_in.slot(),
            "InternetMaxBandwidthOut" => self.internet_max_bandwidth_out.slot(),
            "HostName" => self.host_name.slot(),
            "Password" => self.password.slot(),
            "PasswordInherit" => self.password_inherit.slot(),
            "DeploymentSetId" => self.deployment_set_id.slot(),
            "DeploymentSetGroupNo" => self.deployment_set_group_no.slot(),
            "ZoneId" => self.zone_id.slot(),
            "ClusterId" => self.cluster_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "VlanId" => self.vlan_id.slot(),
            "InnerIpAddress" => self.inner_ip_address.slot(),
            "NodeControllerId" => self.node_controller_id.slot(),
            "Description" => self.description.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "IoOptimized" => self.io_optimized.slot(),
            "UseAdditionalService" => self.use_additional_service.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "UserData" => self.user_data.slot(),
            "SpotStrategy" => self.spot_strategy.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "SpotPriceLimit" => self.spot_price_limit.slot(),
            "SpotDuration" => self.spot_duration.slot(),
            "SpotInterruptionBehavior" => self.spot_interruption_behavior.slot(),
            "RamRoleName" => self.ram_role_name.slot(),
            "SecurityEnhancementStrategy" => self.security_enhancement_strategy.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "HpcClusterId" => self.hpc_cluster_id.slot(),
            "DryRun" => self.dry_run.slot(),
            "DedicatedHostId" => self.dedicated_host_id.slot(),
            "CreditSpecification" => self.credit_specification.slot(),
            "DeletionProtection" => self.deletion_protection.slot(),
            "Affinity" => self.affinity.slot(),
            "Tenancy" => self.tenancy.slot(),
            "StorageSetId" => self.storage_set_id.slot(),
            "StorageSetPartitionNumber" => self.storage_set_partition_number.slot(),
            "HttpEndpoint" => self.http_endpoint.slot(),
            "HttpTokens" => self.http_tokens.slot(),
            "HttpPutResponseHopLimit" => self.http_put_response_hop_limit.slot(),
            "DataDisk" => self.data_disk.slot(),
            "Arn" => self.arn.slot(),
            "Tag" => self.tag.slot(),
            "SystemDisk" => self.system_disk.slot(),
            "HibernationOptions" => self.hibernation_options.slot(),
            "ManagedHostId" => self.managed_host_id.slot(),
            "PrivatePoolOptions" => self.private_pool_options.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateInstanceRequest {
    type Response = CreateInstanceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateInstance")
            .region("RegionId")
            .client_token()
            .read_timeout(86)
    }
}

impl DryRun for CreateInstanceRequest {}

/// A data disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DataDisk {
    /// Disk category.
    ///
    /// `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `cloud`, `cloud_auto`,
    /// `cloud_essd_entry`, `elastic_ephemeral_disk_standard` or
    /// `elastic_ephemeral_disk_premium`. Default:
    /// [`CloudEfficiency`](types::DiskCategory::CloudEfficiency) (depends on `IoOptimized`).
    ///
    /// - Default `cloud_efficiency` if `IoOptimized` is `optimized`.
    /// - Default `cloud` if `IoOptimized` is `none`.
    ///
    /// The service labels the elastic ephemeral disks ESSD Entry here, most likely a
    /// mistranslation. The service documents this inconsistently.
    ///
    /// Wire name: `Category`.
    pub category: Option<types::DiskCategory>,
    /// Whether the disk is released with the instance.
    ///
    /// Default: `true`.
    ///
    /// - `true`: disk goes with the instance.
    /// - `false`: disk stays.
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
    /// Matches `^/dev/xvd([b-z]|[a-z][a-z])$`. Only if the image is a full (whole-server)
    /// image. Identifies the disk of the image whose size or category is overridden.
    ///
    /// Wire name: `Device`.
    pub device: Option<String>,
    /// Name of the disk.
    ///
    /// 2 to 128 characters: letters, digits, `:`, `_`, `.` and `-`.
    ///
    /// Wire name: `DiskName`.
    pub disk_name: Option<String>,
    /// Encryption algorithm.
    ///
    /// It is not available.
    ///
    /// Wire name: `EncryptAlgorithm`.
    pub encrypt_algorithm: Option<String>,
    /// Whether the disk is encrypted.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// At most 64 characters.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// Default: [`Pl1`](types::PerformanceLevel::Pl1). Only if `Category` is `cloud_essd`.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Size of the disk in GiB.
    ///
    /// - 20 to 32,768 if `Category` is `cloud_efficiency`.
    /// - 20 to 32,768 if `Category` is `cloud_ssd`.
    /// - 1 to 65,536 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL0`.
    /// - 20 to 65,536 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL1`.
    /// - 461 to 65,536 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL2`.
    /// - 1,261 to 65,536 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL3`.
    /// - 5 to 2,000 if `Category` is `cloud`.
    ///
    /// Required if `SnapshotId` is not set. Ignored if `SnapshotId` is set. With a snapshot,
    /// the service says both that the size is ignored and that it must reach the size of the
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
    /// Only if the data disk is to be placed on reserved storage hardware.
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
        fields.add("Category", &self.category);
        fields.add("DeleteWithInstance", &self.delete_with_instance);
        fields.add("Description", &self.description);
        fields.add("Device", &self.device);
        fields.add("DiskName", &self.disk_name);
        fields.add("EncryptAlgorithm", &self.encrypt_algorithm);
        fields.add("Encrypted", &self.encrypted);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("PerformanceLevel", &self.performance_level);
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
            "Category" => self.category.slot(),
            "DeleteWithInstance" => self.delete_with_instance.slot(),
            "Description" => self.description.slot(),
            "Device" => self.device.slot(),
            "DiskName" => self.disk_name.slot(),
            "EncryptAlgorithm" => self.encrypt_algorithm.slot(),
            "Encrypted" => self.encrypted.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "Size" => self.size.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            "StorageClusterId" => self.storage_cluster_id.slot(),
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
    /// Disk category.
    ///
    /// `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `cloud`, `cloud_auto` or
    /// `cloud_essd_entry`, default [`CloudEfficiency`](types::DiskCategory::CloudEfficiency).
    ///
    /// - `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `cloud` or `cloud_auto` for instance
    ///   types other than `ecs.u1` and `ecs.e`.
    /// - Default `cloud` for retired instance types without I/O optimization.
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
    /// 2 to 128 characters: letters, digits, `:`, `_`, `.` and `-`.
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
    /// At least 20. Default: 40 or the size of the image, if that is larger.
    ///
    /// - 20 to 500 if `Category` is `cloud`.
    /// - 20 to 2,048 if `Category` is not `cloud`.
    ///
    /// Cannot be smaller than the image.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Id of the dedicated block storage cluster.
    ///
    /// Only if the system disk is to be placed on reserved storage hardware.
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

    /// Id of the dedicated block storage cluster. [More](field@SystemDisk::storage_cluster_id)
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }
}

impl Record for SystemDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Category", &self.category);
        fields.add("Description", &self.description);
        fields.add("DiskName", &self.disk_name);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("Size", &self.size);
        fields.add("StorageClusterId", &self.storage_cluster_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SystemDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Category" => self.category.slot(),
            "Description" => self.description.slot(),
            "DiskName" => self.disk_name.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "Size" => self.size.slot(),
            "StorageClusterId" => self.storage_cluster_id.slot(),
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
    /// In preview by invitation; leave it unset.
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
    /// The service words it for starts of spot instances, although these permit `None` only;
    /// it presumably applies to all instances. The service documents this inconsistently.
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

/// The response of [`Client::create_instance`](crate::Client::create_instance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// Id of the new instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
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

impl Record for CreateInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
        fields.add("TradePrice", &self.trade_price);
    }
}

impl DecodeRecord for CreateInstanceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            "TradePrice" => self.trade_price.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    CreateInstanceRequest, DataDisk, SystemDisk, HibernationOptions, PrivatePoolOptions
);
ecs_core::internal::response_records!(CreateInstanceResponse);
