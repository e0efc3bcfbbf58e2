// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Key pairs.
//!
//! SSH key pairs for logging in to Linux instances.
//!
//! Start with [`create_key_pair`](crate::Client::create_key_pair),
//! [`describe_key_pairs`](crate::Client::describe_key_pairs) and
//! [`attach_key_pair`](crate::Client::attach_key_pair).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`attach_key_pair`](crate::Client::attach_key_pair) | Binds an SSH key pair to Linux instances. |
//! | [`create_key_pair`](crate::Client::create_key_pair) | Creates an SSH key pair and returns its private key. The private key cannot be read again later. |
//! | [`delete_key_pairs`](crate::Client::delete_key_pairs) | Deletes SSH key pairs. |
//! | [`describe_key_pairs`](crate::Client::describe_key_pairs) | Lists SSH key pairs. |
//! | [`detach_key_pair`](crate::Client::detach_key_pair) | Unbinds an SSH key pair from Linux instances. |
//! | [`import_key_pair`](crate::Client::import_key_pair) | Imports the public key of a key pair that was made elsewhere. |

pub mod attach_key_pair;
pub mod create_key_pair;
pub mod delete_key_pairs;
pub mod describe_key_pairs;
pub mod detach_key_pair;
pub mod import_key_pair;

use ecs_core::Call;

pub use attach_key_pair::{AttachKeyPairRequest, AttachKeyPairResponse};
pub use create_key_pair::{CreateKeyPairRequest, CreateKeyPairResponse};
pub use delete_key_pairs::{DeleteKeyPairsRequest, DeleteKeyPairsResponse};
pub use describe_key_pairs::{DescribeKeyPairsRequest, DescribeKeyPairsResponse};
pub use detach_key_pair::{DetachKeyPairRequest, DetachKeyPairResponse};
pub use import_key_pair::{ImportKeyPairRequest, ImportKeyPairResponse};

impl crate::Client {
    /// Binds an SSH key pair to Linux instances.
    ///
    /// See [`AttachKeyPairRequest`].
    #[doc(alias = "AttachKeyPair")]
    #[inline]
    pub fn attach_key_pair(
        &self,
        request: AttachKeyPairRequest,
    ) -> Call<'_, AttachKeyPairRequest> {
        self.call(request)
    }

    /// Creates an SSH key pair and returns its private key. The private key cannot be read
    /// again later.
    ///
    /// See [`CreateKeyPairRequest`].
    #[doc(alias = "CreateKeyPair")]
    #[inline]
    pub fn create_key_pair(
        &self,
        request: CreateKeyPairRequest,
    ) -> Call<'_, CreateKeyPairRequest> {
        self.call(request)
    }

    /// Deletes SSH key pairs.
    ///
    /// See [`DeleteKeyPairsRequest`].
    #[doc(alias = "DeleteKeyPairs")]
    #[inline]
    pub fn delete_key_pairs(
        &self,
        request: DeleteKeyPairsRequest,
    ) -> Call<'_, DeleteKeyPairsRequest> {
        self.call(request)
    }

    /// Lists SSH key pairs.
    ///
    /// See [`DescribeKeyPairsRequest`].
    #[doc(alias = "DescribeKeyPairs")]
    #[inline]
    pub fn describe_key_pairs(
        &self,
        request: DescribeKeyPairsRequest,
    ) -> Call<'_, DescribeKeyPairsRequest> {
        self.call(request)
    }

    /// Unbinds an SSH key pair from Linux instances.
    ///
    /// See [`DetachKeyPairRequest`].
    #[doc(alias = "DetachKeyPair")]
    #[inline]
    pub fn detach_key_pair(
        &self,
        request: DetachKeyPairRequest,
    ) -> Call<'_, DetachKeyPairRequest> {
        self.call(request)
    }

    /// Imports the public key of a key pair that was made elsewhere.
    ///
    /// See [`ImportKeyPairRequest`].
    #[doc(alias = "ImportKeyPair")]
    #[inline]
    pub fn import_key_pair(
        &self,
        request: ImportKeyPairRequest,
    ) -> Call<'_, ImportKeyPairRequest> {
        self.call(request)
    }
}
