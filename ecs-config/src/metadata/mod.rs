//! What an ECS instance can learn about itself, without keys.

mod identity;
mod service;

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use jiff::Timestamp;

pub use identity::IdentityDocument;
pub(crate) use service::MetadataService;

use crate::error::{Error, ErrorKind};
use crate::platform::Platform;
use crate::sign;

/// The metadata service of the ECS instance that the program runs on. It answers inside a VPC only.
///
/// ```no_run
/// use ecs_core::metadata::InstanceMetadata;
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
/// Every read is a request: keep what does not change. Reads carry a token (IMDSv2), which is
/// fetched with the first one, kept for its lifetime of 6 hours and renewed before its end. A step
/// takes 2 seconds at most; one that failed because the service is busy is tried once more. Cheap
/// to clone; clones share their token.
///
/// # Errors
///
/// What every method but [`new`](Self::new) can give:
///
/// - [`ErrorKind::Connect`] or [`ErrorKind::Timeout`]: nothing answers, so this is hardly an
///   instance in a VPC.
/// - [`ErrorKind::Service`], with [`Error::http_status`]: the service refused the read or failed.
/// - [`ErrorKind::Configuration`]: `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true` in the
///   environment, or the endpoint is none.
/// - [`ErrorKind::InvalidResponse`]: there is no answer where every instance has one, or it is not of
///   the form that is described.
#[derive(Clone, Debug)]
pub struct InstanceMetadata {
    platform: Platform,
    service: MetadataService,
}

impl InstanceMetadata {
    /// The metadata of this instance. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// Those of [`Platform::new`].
    pub fn new() -> Result<Self, Error> {
        Platform::new().map(Self::on)
    }

    /// The same with the clock, environment and network of `machine`.
    pub fn on(platform: Platform) -> Self {
        Self { platform, service: MetadataService::default() }
    }

    pub(crate) fn of_service(platform: Platform, service: MetadataService) -> Self {
        Self { platform, service }
    }

    /// Where the service is. Default: `http://100.100.100.200`.
    #[must_use]
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.service = self.service.endpoint(url.into());
        self
    }

    /// Whether to read without a token (IMDSv1) when the service refuses to give one or cannot be
    /// reached for it. Never when a read with a token fails. Each time is logged as a warning.
    ///
    /// Default: no, unless `ALIBABA_CLOUD_IMDSV1_DISABLED` is `false` in the environment. If it is
    /// `true` there, this setting has no effect.
    #[must_use]
    pub fn allow_imdsv1(mut self, allow: bool) -> Self {
        self.service = self.service.allow_imdsv1(allow);
        self
    }

    /// The instance's id, such as `i-bp67acfmxazb4p****`.
    pub async fn instance_id(&self) -> Result<String, Error> {
        self.required("meta-data/instance-id").await
    }

    /// The region's id, such as `cn-hangzhou`.
    pub async fn region_id(&self) -> Result<String, Error> {
        self.required("meta-data/region-id").await
    }

    /// The zone's id, such as `cn-hangzhou-i`.
    pub async fn zone_id(&self) -> Result<String, Error> {
        self.required("meta-data/zone-id").await
    }

    /// The instance type, such as `ecs.g7.large`.
    pub async fn instance_type(&self) -> Result<String, Error> {
        self.required("meta-data/instance/instance-type").await
    }

    /// The id of the image that the instance was made from, such as `m-bp67acfmxazb4p****`.
    pub async fn image_id(&self) -> Result<String, Error> {
        self.required("meta-data/image-id").await
    }

    /// The id of the VPC, such as `vpc-bp67acfmxazb4p****`.
    pub async fn vpc_id(&self) -> Result<String, Error> {
        self.required("meta-data/vpc-id").await
    }

    /// The address of the primary network interface inside the VPC.
    pub async fn private_ipv4(&self) -> Result<Ipv4Addr, Error> {
        let path = "meta-data/private-ipv4";
        self.required(path).await?.parse().map_err(|_| invalid(path, "no IPv4 address"))
    }

    /// The name of the RAM role that is attached to the instance; `None` without one. Its keys are
    /// what [`InstanceRoleProvider`](crate::credentials::InstanceRoleProvider) provides.
    pub async fn ram_role(&self) -> Result<Option<String>, Error> {
        let list = self.get("meta-data/ram/security-credentials/").await?;
        Ok(list.and_then(|list| lines(&list).next().map(str::to_owned)))
    }

    /// When a spot instance is going to be reclaimed, in UTC; `None` while that is not planned, and
    /// for every other instance. It is announced some minutes before: ask every few seconds.
    pub async fn spot_termination_time(&self) -> Result<Option<Timestamp>, Error> {
        let path = "meta-data/instance/spot/termination-time";
        let text = self.get(path).await?.unwrap_or_default();
        match text.trim() {
            "" => Ok(None),
            time => time.parse().map(Some).map_err(|_| invalid(path, "no time in UTC")),
        }
    }

    /// The user data that the instance was made with, decoded; `None` without any.
    pub async fn user_data(&self) -> Result<Option<Vec<u8>>, Error> {
        self.service.read(&self.platform, "user-data").await
    }

    /// What the instance is, in the form that [`identity_signature`](Self::identity_signature)
    /// signs.
    pub async fn identity_document(&self) -> Result<IdentityDocument, Error> {
        let path = "dynamic/instance-identity/document";
        let body = self.service.read(&self.platform, path).await?.ok_or_else(|| missing(path))?;
        IdentityDocument::read(&body).map_err(|problem| invalid(path, &problem))
    }

    /// A signature of the identity document, with which a server can check that a client is this
    /// instance: PKCS#7 as Base64, on one line or several, without a header.
    ///
    /// `audience` becomes part of what is signed. Let the server choose it anew each time, so that
    /// a signature that was overheard is of no use.
    pub async fn identity_signature(&self, audience: Option<&str>) -> Result<String, Error> {
        let path = "dynamic/instance-identity/pkcs7";
        match audience {
            None => self.required(path).await,
            Some(text) => {
                self.required(&format!("{path}?{}", sign::query([("audience", text)]))).await
            }
        }
    }

    /// The system events that are planned or in progress, such as maintenance, as JSON text in the
    /// form of the service; `None` if it has none.
    pub async fn active_system_events(&self) -> Result<Option<String>, Error> {
        let events = self.get("maintenance/active-system-events").await?;
        Ok(events.filter(|events| !events.trim().is_empty()))
    }

    /// The instance's tags, values by key; empty without any, and where the instance's metadata
    /// does not show them. One request for each tag, and one for their list.
    pub async fn tags(&self) -> Result<BTreeMap<String, String>, Error> {
        let folder = "meta-data/tags/instance/";
        let list = self.get(folder).await?.unwrap_or_default();
        let mut tags = BTreeMap::new();
        for key in lines(&list) {
            // A tag that was removed meanwhile is not there any more.
            if let Some(value) = self.get(&format!("{folder}{}", sign::encode(key))).await? {
                tags.insert(key.to_owned(), value.trim().to_owned());
            }
        }
        Ok(tags)
    }

    /// Anything else, as it comes: the text at a path below `/latest/`, such as
    /// `meta-data/hostname`; `None` if there is nothing. A path that ends in `/` has one name per
    /// line. Special characters in a path have to be percent-encoded.
    ///
    /// # Errors
    ///
    /// Also [`ErrorKind::InvalidRequest`] for a path that cannot be part of a URL.
    pub async fn get(&self, path: &str) -> Result<Option<String>, Error> {
        let path = path.trim_start_matches('/');
        match self.service.read(&self.platform, path).await? {
            None => Ok(None),
            Some(body) => {
                String::from_utf8(body).map(Some).map_err(|_| invalid(path, "no text in UTF-8"))
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

fn lines(list: &str) -> impl Iterator<Item = &str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty())
}

fn missing(path: &str) -> Error {
    let message = format!("the metadata service has no {}", service::shown(path));
    Error::new(ErrorKind::InvalidResponse, message)
}

fn invalid(path: &str, problem: &str) -> Error {
    let path = service::shown(path);
    let message = format!("what the metadata service has at {path} is {problem}");
    Error::new(ErrorKind::InvalidResponse, message)
}
