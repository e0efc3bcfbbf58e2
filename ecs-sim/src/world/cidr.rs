//! IPv4 address blocks.

use std::fmt;
use std::net::Ipv4Addr;

/// A block such as `172.16.0.0/20`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cidr {
    first: u32,
    bits: u32,
}

impl Cidr {
    /// Parses a block. Its address must be the first one of the block.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (address, bits) = text.split_once('/')?;
        let first = u32::from(address.parse::<Ipv4Addr>().ok()?);
        let bits = bits.parse::<u32>().ok().filter(|bits| *bits <= 32)?;
        let cidr = Self { first, bits };
        (cidr.first & cidr.mask() == cidr.first).then_some(cidr)
    }

    /// The length of the prefix, in bits.
    pub(crate) fn bits(self) -> u32 {
        self.bits
    }

    /// The number of addresses.
    pub(crate) fn size(self) -> u64 {
        1 << (32 - self.bits)
    }

    /// Whether the other block is contained in this one.
    pub(crate) fn covers(self, other: Self) -> bool {
        self.bits <= other.bits && other.first & self.mask() == self.first
    }

    pub(crate) fn overlaps(self, other: Self) -> bool {
        self.covers(other) || other.covers(self)
    }

    /// The address at this offset from the first one.
    pub(crate) fn address(self, offset: u32) -> Ipv4Addr {
        Ipv4Addr::from(self.first.saturating_add(offset))
    }

    fn mask(self) -> u32 {
        u32::MAX.checked_shl(32 - self.bits).unwrap_or(0)
    }
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", Ipv4Addr::from(self.first), self.bits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_parsed_and_compared() {
        let parse = |text| Cidr::parse(text).unwrap_or(Cidr { first: 1, bits: 32 });
        let (wide, narrow, other) =
            (parse("172.16.0.0/12"), parse("172.16.16.0/20"), parse("10.0.0.0/8"));
        assert!(wide.covers(narrow) && !narrow.covers(wide) && wide.overlaps(narrow));
        assert!(narrow.overlaps(wide) && !wide.overlaps(other));
        assert_eq!((narrow.size(), narrow.to_string().as_str()), (4096, "172.16.16.0/20"));
        assert_eq!(parse("0.0.0.0/0").size(), 1 << 32);
        assert_eq!(narrow.address(4095), Ipv4Addr::new(172, 16, 31, 255));
        for wrong in ["", "1.2.3.4", "1.2.3.4/33", "1.2.3.4/24", "1.2.3/24", "::/0", "0.0.0.0/-1"] {
            assert_eq!(Cidr::parse(wrong), None, "{wrong}");
        }
    }
}
