// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Key pairs: the methods of the blocking client.

use crate::blocking::Call;
use crate::key_pair::{
    AttachKeyPairRequest, CreateKeyPairRequest, DeleteKeyPairsRequest,
    DescribeKeyPairsRequest, DetachKeyPairRequest, ImportKeyPairRequest,
};

impl crate::blocking::Client {
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
