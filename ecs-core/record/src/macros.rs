//! The traits that every generated record implements in the same way, in one line each.

/// Debug output and JSON in both directions for the records of a request. `Deserialize` is a feature
/// of the crate that defines the records: it takes a tenth of their build time.
#[doc(hidden)]
#[macro_export]
macro_rules! request_records {
    ($($name:ident),* $(,)?) => {
        $(
            $crate::record_traits!($name, deserialize_strictly, feature = "deserialize");
        )*
    };
}

/// Debug output and JSON in both directions for the records of a response.
#[doc(hidden)]
#[macro_export]
macro_rules! response_records {
    ($($name:ident),* $(,)?) => {
        $(
            $crate::record_traits!($name, deserialize, all());
        )*
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! record_traits {
    ($name:ident, $deserialize:ident, $condition:meta) => {
        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::internal::debug(::std::stringify!($name), self, f)
            }
        }

        impl $crate::internal::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::internal::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::internal::serialize(self, serializer)
            }
        }

        #[cfg($condition)]
        impl<'de> $crate::internal::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::internal::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::internal::$deserialize(deserializer)
            }
        }
    };
}
