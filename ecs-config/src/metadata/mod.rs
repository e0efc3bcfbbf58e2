//! The metadata service of an ECS instance (IMDS): what an instance can read about itself, without
//! credentials.
//!
//! Paths and formats: <https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata>.

mod identity;
mod request;
mod service;
mod token;

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use ecs_core::{Error, ErrorKind, Platform, sign};
use jiff::Timestamp;

pub use self::identity::IdentityDocument;
pub(crate) use self::service::{DISABLED, MetadataService};

/// The metadata service of the ECS instance that the program runs on. It can be reached inside a VPC
/// only.
///
/// ```no_run
/// use ecs_config::metadata::InstanceMetadata;
///
/// # async fn run() -> Result<(), ecs_core::Error> {
/// let metadata = InstanceMetadata::new()?;
/// println!("{} in {}", metadata.instance_id().await?, metadata.zone_id().await?);
/// if let Some(time) = metadata.spot_termination_time().await? {
///     println!("to be reclaimed at {time}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// Every read is a request, so cache what does not change. Reads carry a token (IMDSv2), which is
/// fetched before the first read and replaced before its lifetime of 6 hours ends. A request takes at
/// most 2 seconds; it is retried once if the service is busy or the connection breaks. Cheap to
/// clone; clones share their token.
///
/// # Errors
///
/// Those of every method but [`new`](Self::new):
///
/// - [`ErrorKind::Connect`] or [`ErrorKind::Timeout`]: there is no metadata service, so the program
///   probably does not run on an instance in a VPC.
/// - [`ErrorKind::Service`], with [`Error::http_status`]: the service rejected the read, or failed.
/// - [`ErrorKind::Configuration`]: `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true` in the
///   environment, or the endpoint is invalid.
/// - [`ErrorKind::InvalidResponse`]: a value that every instance has is missing, or does not have the
///   documented form.
#[derive(Clone, Debug)]
pub struct InstanceMetadata {
    platform: Platform,
    service: MetadataService,
}

impl InstanceMetadata {
    /// The metadata of this instance, with an HTTP client of its own. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// Those of [`Platform::new`].
    pub fn new() -> Result<Self, Error> {
        Platform::new().map(Self::with_platform)
    }

    /// The metadata of this instance, with the clock, environment and network of `platform`.
    pub fn with_platform(platform: Platform) -> Self {
        Self::of_service(platform, MetadataService::default())
    }

    pub(crate) fn of_service(platform: Platform, service: MetadataService) -> Self {
        Self { platform, service }
    }

    /// Sets the URL of the metadata service. Default: `http://100.100.100.200`.
    #[must_use]
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.service = self.service.endpoint(url.into());
        self
    }

    /// Whether to read without a token (IMDSv1) if the service rejects the request for a token or
    /// cannot be reached for it; never if a read with a token fails. A warning is logged then.
    ///
    /// Default: no, unless `ALIBABA_CLOUD_IMDSV1_DISABLED` is `false` in the environment. If it is
    /// `true`, this setting has no effect.
    #[must_use]
    pub fn allow_imdsv1(mut self, allow: bool) -> Self {
        self.service = self.service.allow_imdsv1(allow);
        self
    }

    /// The id of the instance, such as `i-bp67acfmxazb4p****`.
    pub async fn instance_id(&self) -> Result<String, Error> {
        self.required("meta-data/instance-id").await
    }

    /// The id of the region, such as `cn-hangzhou`.
    pub async fn region_id(&self) -> Result<String, Error> {
        self.required("meta-data/region-id").await
    }

    /// The id of the zone, such as `cn-hangzhou-i`.
    pub async fn zone_id(&self) -> Result<String, Error> {
        self.required("meta-data/zone-id").await
    }

    /// The instance type, such as `ecs.g7.large`.
    pub async fn instance_type(&self) -> Result<String, Error> {
        self.required("meta-data/instance/instance-type").await
    }

    /// The id of the image of the instance, such as `m-bp67acfmxazb4p****`.
    pub async fn image_id(&self) -> Result<String, Error> {
        self.required("meta-data/image-id").await
    }

    /// The id of the VPC, such as `vpc-bp67acfmxazb4p****`.
    pub async fn vpc_id(&self) -> Result<String, Error> {
        self.required("meta-data/vpc-id").await
    }

    /// The IPv4 address of the primary network interface inside the VPC.
    pub async fn private_ipv4(&self) -> Result<Ipv4Addr, Error> {
        let path = "meta-data/private-ipv4";
        self.required(path).await?.parse().map_err(|_| invalid(path, "not an IPv4 address"))
    }

    /// The name of the RAM role that is attached to the instance, if there is one. Its credentials
    /// come from [`InstanceRoleProvider`](crate::credentials::InstanceRoleProvider).
    pub async fn ram_role(&self) -> Result<Option<String>, Error> {
        let list = self.get(RAM_ROLES).await?;
        Ok(list.and_then(|list| lines(&list).next().map(str::to_owned)))
    }

    /// The body of the credentials of a RAM role, or `None` if the role is not attached.
    pub(crate) async fn role_credentials(&self, role: &str) -> Result<Option<Vec<u8>>, Error> {
        let path = format!("{RAM_ROLES}{}", sign::encode(role));
        self.service.read(&self.platform, &path).await
    }

    /// When a spot instance will be reclaimed, or `None` if that is not scheduled or the instance is
    /// not a spot instance. The time is set some minutes before, so poll every few seconds.
    pub async fn spot_termination_time(&self) -> Result<Option<Timestamp>, Error> {
        // Unscheduled is 404 in the current documentation, an empty value in an older one.
        let path = "meta-data/instance/spot/termination-time";
        let text = self.get(path).await?.unwrap_or_default();
        match text.trim() {
            "" => Ok(None),
            time => time.parse().map(Some).map_err(|_| invalid(path, "not a UTC time")),
        }
    }

    /// The user data of the instance, decoded, if it has any.
    pub async fn user_data(&self) -> Result<Option<Vec<u8>>, Error> {
        self.service.read(&self.platform, "user-data").await
    }

    /// The identity document of the instance.
    pub async fn identity_document(&self) -> Result<IdentityDocument, Error> {
        let path = "dynamic/instance-identity/document";
        let body = self.service.read(&self.platform, path).await?.ok_or_else(|| missing(path))?;
        IdentityDocument::read(&body).map_err(|problem| invalid(path, problem))
    }

    /// A signature of the identity document, which proves to a server that the client is this
    /// instance: PKCS#7 in Base64, on one or more lines, without a header.
    ///
    /// `audience` becomes part of the signed text. Let the server choose a new one each time, so that
    /// an intercepted signature cannot be used again.
    pub async fn identity_signature(&self, audience: Option<&str>) -> Result<String, Error> {
        let path = "dynamic/instance-identity/pkcs7";
        match audience {
            None => self.required(path).await,
            Some(text) => {
                self.required(&format!("{path}?{}", sign::query([("audience", text)]))).await
            }
        }
    }

    /// The system events that are planned or in progress, such as maintenance, as the service's JSON
    /// text, if there are any.
    pub async fn active_system_events(&self) -> Result<Option<String>, Error> {
        let events = self.get("maintenance/active-system-events").await?;
        Ok(events.filter(|events| !events.trim().is_empty()))
    }

    /// The tags of the instance, values by key; empty without tags, or if the metadata of the
    /// instance does not include them. Sends one request for the keys and one for each tag.
    pub async fn tags(&self) -> Result<BTreeMap<String, String>, Error> {
        let folder = "meta-data/tags/instance/";
        let list = self.get(folder).await?.unwrap_or_default();
        let mut tags = BTreeMap::new();
        for key in lines(&list) {
            // A tag that was removed meanwhile is absent.
            if let Some(value) = self.get(&format!("{folder}{}", sign::encode(key))).await? {
                tags.insert(key.to_owned(), value.trim().to_owned());
            }
        }
        Ok(tags)
    }

    /// The text at a path below `/latest/`, such as `meta-data/hostname`, unchanged, or `None` if the
    /// path does not exist. A path that ends in `/` lists one name a line. Percent-encode special
    /// characters in the path.
    ///
    /// # Errors
    ///
    /// Also [`ErrorKind::InvalidRequest`] for a path that cannot be part of a URL.
    pub async fn get(&self, path: &str) -> Result<Option<String>, Error> {
        let path = path.trim_start_matches('/');
        match self.service.read(&self.platform, path).await? {
            None => Ok(None),
            Some(body) => {
                String::from_utf8(body).map(Some).map_err(|_| invalid(path, "not UTF-8 text"))
            }
        }
    }

    /// A text that every instance has.
    async fn required(&self, path: &str) -> Result<String, Error> {
        let text = self.get(path).await?.unwrap_or_default();
        match text.trim() {
            "" => Err(missing(path)),
            text => Ok(text.to_owned()),
        }
    }
}

const RAM_ROLES: &str = "meta-data/ram/security-credentials/";

fn lines(list: &str) -> impl Iterator<Item = &str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty())
}

fn missing(path: &str) -> Error {
    let message = format!("the metadata service has no {}", request::shown(path));
    Error::new(ErrorKind::InvalidResponse, message)
}

fn invalid(path: &str, problem: &str) -> Error {
    let path = request::shown(path);
    let message = format!("the metadata service has an invalid {path}: it is {problem}");
    Error::new(ErrorKind::InvalidResponse, message)
}
