//! Enums that keep a value which they do not know.

use std::fmt;

/// An enum over an open set of texts: known values are cases, any other text is kept.
///
/// The API adds values without notice, so a new one must not make a response fail.
pub trait OpenEnum {
    /// Takes the value on the wire.
    fn set(&mut self, text: &str);
}

/// The text of an enum value that this version of the crate does not know.
///
/// A known value is recognized in any case, and then it is the value: how the response spelled it is in
/// the JSON of the call's raw response.
///
/// It can be read, compared and sent, and is created by converting a text into the enum. Its content
/// cannot be named in a pattern, so a match on `Unknown(_)` keeps working when a later version learns
/// the value's name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// Keeps `text`.
    #[doc(hidden)]
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self(text.into())
    }

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}

/// The known value that is spelled like `text` but for upper and lower case: the service is not
/// consistent (`Recycling`, `recycling`; `PrePaid`, `Prepaid`).
#[doc(hidden)]
pub fn known<E: Clone>(known: &[E], as_str: fn(&E) -> &str, text: &str) -> Option<E> {
    known.iter().find(|value| as_str(value).eq_ignore_ascii_case(text)).cloned()
}

/// Defines an open enum: the known values with their text, and `Unknown`.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$about:meta])* $case:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$about])* $case,)*
            /// A value that this version of the crate does not know, or the empty text.
            Unknown($crate::internal::UnknownValue),
        }

        impl $name {
            /// Every value that this version of the crate knows.
            pub const KNOWN: &'static [Self] = &[$(Self::$case),*];

            /// The value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$case => $text,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }

            /// Whether the response had no value.
            #[inline]
            pub fn is_empty(&self) -> bool {
                self.as_str().is_empty()
            }
        }

        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$case,)*
                    other => Self::Unknown($crate::internal::UnknownValue::new(other)),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl ::std::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Unknown(::std::default::Default::default())
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::std::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl ::std::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl $crate::internal::OpenEnum for $name {
            #[inline]
            fn set(&mut self, text: &str) {
                // A request sends the text as it is; only a response is read in any case.
                *self = $crate::internal::known(Self::KNOWN, Self::as_str, text)
                    .unwrap_or_else(|| Self::from(text));
            }
        }

        impl $crate::internal::EncodeField for $name {
            #[inline]
            fn value(&self) -> $crate::internal::Value<'_> {
                $crate::internal::Value::Text(self.as_str())
            }
        }

        impl $crate::internal::DecodeField for $name {
            #[inline]
            fn slot(&mut self) -> $crate::internal::Slot<'_> {
                $crate::internal::Slot::Enum(self)
            }
        }

        impl $crate::internal::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::internal::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::internal::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::internal::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                use $crate::internal::serde::Deserialize;

                ::std::string::String::deserialize(deserializer).map(Self::from)
            }
        }
    };
}
