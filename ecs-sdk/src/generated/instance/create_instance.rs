// Generated from api-specs/ecs/2014-05-26/actions/CreateInstance.json by `cargo xtask regenerate`. Do not edit.

//! `CreateInstance`: creates one instance and leaves it stopped. `StartInstance` starts
//! it.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
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
    Action, DecodeField, DryRun, Fields, Form, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_instance`](crate::Client::create_instance).
///
/// Creates one instance and leaves it stopped. `StartInstance` starts it.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the image to create the instance from.
    ///
    /// `ImageId`.
    pub image_id: Option<String>,
    /// Image family whose newest image to use, instead of an image id.
    ///
    /// `ImageFamily`.
    pub image_family: Option<String>,
    /// Instance type of the new instance.
    ///
    /// `InstanceType`, required.
    pub instance_type: Option<String>,
    /// Id of the security group that the instance joins.
    ///
    /// `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Name of the instance.
    ///
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// `InternetChargeType`.
    pub internet_charge_type: Option<types::InternetChargeType>,
    /// Whether the subscription is renewed automatically.
    ///
    /// `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// Maximum inbound public bandwidth in Mbit/s.
    ///
    /// `InternetMaxBandwidthIn`. 1 to 200.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Host name of the instance.
    ///
    /// `HostName`.
    pub host_name: Option<String>,
    /// Login password of the instance.
    ///
    /// `Password`.
    pub password: Option<String>,
    /// Whether the password set in the image is used.
    ///
    /// `PasswordInherit`.
    pub password_inherit: Option<bool>,
    /// Id of the deployment set that the instance joins.
    ///
    /// `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
    /// Number of the group within the deployment set.
    ///
    /// `DeploymentSetGroupNo`.
    pub deployment_set_group_no: Option<i64>,
    /// Id of the zone that the instance is created in.
    ///
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// Id of the cluster.
    ///
    /// `ClusterId`.
    pub cluster_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Id of the VLAN.
    ///
    /// `VlanId`.
    pub vlan_id: Option<String>,
    /// Inner IP address of the instance.
    ///
    /// `InnerIpAddress`.
    pub inner_ip_address: Option<String>,
    /// Id of the physical host.
    ///
    /// `NodeControllerId`.
    pub node_controller_id: Option<String>,
    /// Description of the instance.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Id of the vSwitch that the instance is created in.
    ///
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Private IP address of the new instance.
    ///
    /// `PrivateIpAddress`.
    pub private_ip_address: Option<String>,
    /// Whether the instance is I/O optimized.
    ///
    /// `IoOptimized`.
    pub io_optimized: Option<types::IoOptimized>,
    /// Whether additional services of the system image are used.
    ///
    /// `UseAdditionalService`.
    pub use_additional_service: Option<bool>,
    /// How the instance is billed, by subscription or pay as you go.
    ///
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Length of the subscription, counted in `PeriodUnit`.
    ///
    /// `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// User data, Base64 encoded.
    ///
    /// `UserData`.
    pub user_data: Option<String>,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// `SpotStrategy`.
    pub spot_strategy: Option<types::SpotStrategy>,
    /// Name of the key pair for logging in.
    ///
    /// `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Highest price per hour to pay for the spot instance.
    ///
    /// `SpotPriceLimit`.
    pub spot_price_limit: Option<f64>,
    /// How many hours the spot instance is protected from interruption.
    ///
    /// `SpotDuration`. 0 to 6.
    pub spot_duration: Option<i64>,
    /// What happens to the spot instance when it is interrupted.
    ///
    /// `SpotInterruptionBehavior`.
    pub spot_interruption_behavior: Option<types::SpotInterruptionBehavior>,
    /// Name of the RAM role of the instance.
    ///
    /// `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// Whether the security agent is installed.
    ///
    /// `SecurityEnhancementStrategy`.
    pub security_enhancement_strategy: Option<types::SecurityEnhancementStrategy>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
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
    /// How a burstable instance performs when its CPU credits are used up.
    ///
    /// `CreditSpecification`.
    pub credit_specification: Option<types::CreditSpecification>,
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
    /// Data disks to create with the instance.
    ///
    /// `DataDisk`. At most 16 items.
    pub data_disk: Option<Vec<DataDisk>>,
    /// RAM roles to assume for the encryption key.
    ///
    /// `Arn`. At most 10 items.
    pub arn: Option<Vec<types::Arn>>,
    /// Tags of the instance.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// System disk of the instance.
    ///
    /// `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
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
}

impl CreateInstanceRequest {
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

    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
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

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `VlanId`.
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self {
        self.vlan_id = Some(value.into());
        self
    }

    /// Sets `InnerIpAddress`.
    pub fn inner_ip_address(mut self, value: impl Into<String>) -> Self {
        self.inner_ip_address = Some(value.into());
        self
    }

    /// Sets `NodeControllerId`.
    pub fn node_controller_id(mut self, value: impl Into<String>) -> Self {
        self.node_controller_id = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<types::IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Sets `UseAdditionalService`.
    #[inline]
    pub fn use_additional_service(mut self, value: bool) -> Self {
        self.use_additional_service = Some(value);
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

    /// Sets `UserData`, which is Base64.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `UserData` to the Base64 of a text or of bytes.
    pub fn user_data_text(self, value: impl AsRef<[u8]>) -> Self {
        self.user_data(ecs_core::internal::base64(value.as_ref()))
    }

    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<types::SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Sets `SpotPriceLimit`.
    pub fn spot_price_limit(mut self, value: impl Into<f64>) -> Self {
        self.spot_price_limit = Some(value.into());
        self
    }

    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: impl Into<i64>) -> Self {
        self.spot_duration = Some(value.into());
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

    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
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

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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

    /// Sets `CreditSpecification`.
    pub fn credit_specification(
        mut self,
        value: impl Into<types::CreditSpecification>,
    ) -> Self {
        self.credit_specification = Some(value.into());
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

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `SystemDisk`.
    #[inline]
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
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

/// Data disks to create with the instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DataDisk {
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
    /// `KMSKeyId`. At most 64 characters.
    pub kms_key_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
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

/// System disk of the instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDisk {
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

    /// Sets `StorageClusterId`.
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

/// The response of [`Client::create_instance`](crate::Client::create_instance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// Id of the new instance.
    ///
    /// `InstanceId`.
    pub instance_id: String,
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

impl Record for CreateInstanceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
        fields.add("TradePrice", &self.trade_price);
    }
}

impl ResponseRecord for CreateInstanceResponse {
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
