// Generated from api-specs/spellings/2020-01-01/actions/CreateSpelling.json by `cargo xtask regenerate`. Do not edit.

//! Calls `CreateSpelling`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::create_spelling`](crate::Client::create_spelling).
///
/// Calls `CreateSpelling`.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateSpellingRequest {
    /// Default: the region of the client.
    ///
    /// Wire name: `regionId`.
    pub region_id: Option<String>,
    /// Wire name: `LaunchConfiguration.SystemDisk`.
    #[doc(alias = "LaunchConfiguration.SystemDisk")]
    pub launch_configuration_system_disk: Option<LaunchConfigurationSystemDisk>,
    /// Wire name: `LaunchConfiguration.Tag`.
    #[doc(alias = "LaunchConfiguration.Tag")]
    pub launch_configuration_tag: Option<Vec<LaunchConfigurationTag>>,
    /// Wire name: `diskIds`.
    pub disk_ids: Option<Vec<String>>,
    /// Wire name: `image-spec`.
    #[doc(alias = "image-spec")]
    pub image_spec: Option<ImageSpec>,
    /// Wire name: `zone`.
    pub zone: Option<Zone>,
    /// Wire name: `a.b.c`.
    #[doc(alias = "a.b.c")]
    pub a_b_c: Option<i64>,
}

impl CreateSpellingRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `regionId`. [More](field@CreateSpellingRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `LaunchConfiguration.SystemDisk`.
    #[inline]
    pub fn launch_configuration_system_disk(
        mut self,
        value: LaunchConfigurationSystemDisk,
    ) -> Self {
        self.launch_configuration_system_disk = Some(value);
        self
    }

    /// Sets `LaunchConfiguration.Tag`. An empty list cannot be sent.
    pub fn launch_configuration_tag<M>(
        mut self,
        value: impl ecs_core::IntoList<LaunchConfigurationTag, M>,
    ) -> Self {
        self.launch_configuration_tag = Some(value.into_list());
        self
    }

    /// Sets `diskIds`. An empty list cannot be sent.
    pub fn disk_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.disk_ids = Some(value.into_list());
        self
    }

    /// Sets `image-spec`.
    #[inline]
    pub fn image_spec(mut self, value: ImageSpec) -> Self {
        self.image_spec = Some(value);
        self
    }

    /// Sets `zone`.
    #[inline]
    pub fn zone(mut self, value: Zone) -> Self {
        self.zone = Some(value);
        self
    }

    /// Sets `a.b.c`.
    pub fn a_b_c(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.a_b_c = Some(value.into_integer());
        self
    }
}

impl Record for CreateSpellingRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["regionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("regionId", &self.region_id);
        fields
            .add(
                "LaunchConfiguration.SystemDisk",
                &self.launch_configuration_system_disk,
            );
        fields.add("LaunchConfiguration.Tag", &self.launch_configuration_tag);
        fields.add("diskIds", &self.disk_ids);
        fields.add("image-spec", &self.image_spec);
        fields.add("zone", &self.zone);
        fields.add("a.b.c", &self.a_b_c);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateSpellingRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "regionId" => self.region_id.slot(),
            "LaunchConfiguration.SystemDisk" => {
                self.launch_configuration_system_disk.slot()
            }
            "LaunchConfiguration.Tag" => self.launch_configuration_tag.slot(),
            "diskIds" => self.disk_ids.slot(),
            "image-spec" => self.image_spec.slot(),
            "zone" => self.zone.slot(),
            "a.b.c" => self.a_b_c.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateSpellingRequest {
    type Response = CreateSpellingResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::SPELLINGS, "CreateSpelling").region("regionId")
    }
}

/// `LaunchConfiguration.SystemDisk` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct LaunchConfigurationSystemDisk {
    /// Required.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Wire name: `kms.key`.
    #[doc(alias = "kms.key")]
    pub kms_key: Option<String>,
}

impl LaunchConfigurationSystemDisk {
    /// An empty `LaunchConfigurationSystemDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Size`. [More](field@LaunchConfigurationSystemDisk::size)
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }

    /// Sets `kms.key`.
    pub fn kms_key(mut self, value: impl Into<String>) -> Self {
        self.kms_key = Some(value.into());
        self
    }
}

impl Record for LaunchConfigurationSystemDisk {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Size"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
        fields.add("kms.key", &self.kms_key);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for LaunchConfigurationSystemDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Size" => self.size.slot(),
            "kms.key" => self.kms_key.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `LaunchConfiguration.Tag` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct LaunchConfigurationTag {
    /// Wire name: `Key`.
    pub key: Option<String>,
    /// Wire name: `Value`.
    pub value: Option<String>,
}

impl LaunchConfigurationTag {
    /// An empty `LaunchConfigurationTag`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Record for LaunchConfigurationTag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for LaunchConfigurationTag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `image-spec` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImageSpec {
    /// Wire name: `image-id`.
    #[doc(alias = "image-id")]
    pub image_id: Option<String>,
    /// Wire name: `boot mode`.
    #[doc(alias = "boot mode")]
    pub boot_mode: Option<String>,
}

impl ImageSpec {
    /// An empty `ImageSpec`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `image-id`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `boot mode`.
    pub fn boot_mode(mut self, value: impl Into<String>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }
}

impl Record for ImageSpec {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("image-id", &self.image_id);
        fields.add("boot mode", &self.boot_mode);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ImageSpec {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "image-id" => self.image_id.slot(),
            "boot mode" => self.boot_mode.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `zone` of the request.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Zone {
    /// Wire name: `zone`.
    pub zone: Option<String>,
}

impl Zone {
    /// An empty `Zone`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
}

impl Record for Zone {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("zone", &self.zone);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Zone {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "zone" => self.zone.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::create_spelling`](crate::Client::create_spelling).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSpellingResponse {
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Wire name: `diskIds`.
    pub disk_ids: Vec<String>,
    /// Wire name: `zones`.
    pub zones: Vec<Zone2>,
    /// Wire name: `public-ip`.
    #[doc(alias = "public-ip")]
    pub public_ip: Vec<PublicIp>,
    /// Wire name: `x`.
    pub x: Option<X>,
}

impl Record for CreateSpellingResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("diskIds", &self.disk_ids);
        fields.wrapped("zones", "zone", &self.zones);
        fields.add("public-ip", &self.public_ip);
        fields.add("x", &self.x);
    }
}

impl DecodeRecord for CreateSpellingResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "diskIds" => self.disk_ids.slot(),
            "zones" => Slot::Wrapped("zone", &mut self.zones),
            "public-ip" => self.public_ip.slot(),
            "x" => self.x.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `zones.zone` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Zone2 {
    /// Wire name: `zone-id`.
    #[doc(alias = "zone-id")]
    pub zone_id: String,
    /// Wire name: `zone.name`.
    #[doc(alias = "zone.name")]
    pub zone_name: String,
}

impl Record for Zone2 {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("zone-id", &self.zone_id);
        fields.add("zone.name", &self.zone_name);
    }
}

impl DecodeRecord for Zone2 {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "zone-id" => self.zone_id.slot(),
            "zone.name" => self.zone_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `public-ip` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicIp {
    /// Wire name: `ip_address`.
    pub ip_address: String,
}

impl Record for PublicIp {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ip_address", &self.ip_address);
    }
}

impl DecodeRecord for PublicIp {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ip_address" => self.ip_address.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `x` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct X {
    /// Wire name: `y`.
    pub y: Option<Y>,
}

impl Record for X {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("y", &self.y);
    }
}

impl DecodeRecord for X {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "y" => self.y.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// `x.y` of the response.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Y {
    /// Wire name: `z`.
    pub z: Option<bool>,
}

impl Record for Y {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("z", &self.z);
    }
}

impl DecodeRecord for Y {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "z" => self.z.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    CreateSpellingRequest, LaunchConfigurationSystemDisk, LaunchConfigurationTag,
    ImageSpec, Zone
);
ecs_core::internal::response_records!(CreateSpellingResponse, Zone2, PublicIp, X, Y);
