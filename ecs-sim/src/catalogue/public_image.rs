//! Public images, which are described by their ids.

/// A public image.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PublicImage {
    pub(crate) id: String,
    pub(crate) os_name: String,
    /// `linux` or `windows`.
    pub(crate) os_type: &'static str,
    pub(crate) platform: &'static str,
    /// `x86_64` or `arm64`.
    pub(crate) architecture: &'static str,
    /// GiB.
    pub(crate) size: i64,
    /// The id up to the architecture, such as `acs:ubuntu_24_04_x64`.
    pub(crate) family: String,
}

/// System, version, architecture and size of the images on sale.
const ON_SALE: [&str; 24] = [
    "aliyun_2_1903_x64_20G",
    "aliyun_3_arm64_20G",
    "aliyun_3_x64_20G",
    "aliyun_4_arm64_20G",
    "aliyun_4_x64_20G",
    "almalinux_9_x64_20G",
    "anolisos_8_9_x64_20G",
    "centos_7_9_x64_20G",
    "centos_stream_9_x64_20G",
    "debian_11_x64_20G",
    "debian_12_arm64_20G",
    "debian_12_x64_20G",
    "opensuse_15_6_x64_20G",
    "rockylinux_8_x64_20G",
    "rockylinux_9_arm64_20G",
    "rockylinux_9_x64_20G",
    "ubuntu_20_04_x64_20G",
    "ubuntu_22_04_arm64_20G",
    "ubuntu_22_04_x64_20G",
    "ubuntu_24_04_arm64_20G",
    "ubuntu_24_04_x64_20G",
    "win2019_x64_40G_en-us",
    "win2022_x64_40G_en-us",
    "win2025_x64_40G_en-us",
];

/// The start of an id, the platform, and the name of the system. A longer start comes first.
const SYSTEMS: [(&str, &str, &str); 12] = [
    ("aliyun", "Aliyun", "Alibaba Cloud Linux"),
    ("almalinux", "AlmaLinux", "AlmaLinux"),
    ("anolisos", "Anolis", "Anolis OS"),
    ("centos_stream", "CentOS Stream", "CentOS Stream"),
    ("centos", "CentOS", "CentOS"),
    ("debian", "Debian", "Debian"),
    ("fedora", "Fedora", "Fedora"),
    ("freebsd", "Freebsd", "FreeBSD"),
    ("opensuse", "OpenSUSE", "openSUSE"),
    ("rockylinux", "Rocky Linux", "Rocky Linux"),
    ("ubuntu", "Ubuntu", "Ubuntu"),
    ("win", "Windows Server", "Windows Server"),
];

const WINDOWS: [&str; 4] =
    ["Windows Server 2016", "Windows Server 2019", "Windows Server 2022", "Windows Server 2025"];

impl PublicImage {
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        ON_SALE.iter().filter_map(|start| Self::of(&format!("{start}_alibase_20260101.vhd")))
    }

    /// The image that an id such as `ubuntu_24_04_x64_20G_alibase_20260101.vhd` describes.
    pub(crate) fn of(id: &str) -> Option<Self> {
        let (start, platform, name) = SYSTEMS.iter().find(|(start, ..)| id.starts_with(start))?;
        let parts: Vec<&str> = id.strip_prefix(start)?.strip_suffix(".vhd")?.split('_').collect();
        let at = parts.iter().position(|part| ["x64", "arm64"].contains(part))?;
        let version = parts[..at].join(".");
        let version = version.trim_matches('.');
        let is_arm = parts[at] == "arm64";
        let size = parts.iter().find_map(|part| part.strip_suffix('G')?.parse().ok())?;
        let is_windows = *start == "win";
        let of_version = |known: &&&str| is_windows && known.ends_with(version);
        Some(Self {
            id: id.to_owned(),
            os_name: format!("{name} {version} 64-bit{}", if is_arm { " ARM" } else { "" }),
            os_type: if is_windows { "windows" } else { "linux" },
            platform: WINDOWS.iter().find(of_version).unwrap_or(platform),
            architecture: if is_arm { "arm64" } else { "x86_64" },
            size,
            family: format!("acs:{start}{}", parts[..=at].join("_")),
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn every_image_on_sale_is_described_by_its_id() {
        assert_eq!(PublicImage::all().count(), ON_SALE.len());
        // Images are listed by id.
        let first = PublicImage::all().next().unwrap();
        assert_eq!((first.os_type, first.architecture), ("linux", "x86_64"));
        assert!(ON_SALE.is_sorted());
    }

    #[test]
    fn an_id_says_system_version_architecture_and_size() {
        let rows = [
            ("ubuntu_24_04_x64_20G_alibase_20250916.vhd", "Ubuntu 24.04 64-bit", "Ubuntu", 20),
            ("aliyun_3_arm64_40G_alibase_1.vhd", "Alibaba Cloud Linux 3 64-bit ARM", "Aliyun", 40),
            ("centos_stream_9_x64_20G_x.vhd", "CentOS Stream 9 64-bit", "CentOS Stream", 20),
            (
                "win2022_x64_40G_en-us_alibase_20260101.vhd",
                "Windows Server 2022 64-bit",
                "Windows Server 2022",
                40,
            ),
        ];
        for (id, os_name, platform, size) in rows {
            let found = PublicImage::of(id).unwrap();
            assert_eq!((&*found.os_name, found.platform, found.size), (os_name, platform, size));
        }
        assert_eq!(PublicImage::of(rows[0].0).unwrap().family, "acs:ubuntu_24_04_x64");
        for id in ["", "ubuntu.vhd", "plan9_1_x64_20G_a.vhd", "ubuntu_24_04_x64_alibase.vhd"] {
            assert_eq!(PublicImage::of(id), None, "{id}");
        }
    }
}
