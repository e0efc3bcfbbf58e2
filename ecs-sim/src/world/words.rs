//! Enumerations with the words of the API.

/// An enumeration, and how each of its values is spelled in responses: like its name unless it has
/// a text of its own.
macro_rules! words {
    ($(
        $(#[$about:meta])*
        $name:ident { $($(#[$meaning:meta])* $value:ident $(= $text:literal)?),+ $(,)? }
    )+) => {
        $(#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        $(#[$about])*
        pub(crate) enum $name { $($(#[$meaning])* $value),+ }

        impl $name {
            pub(crate) fn as_str(self) -> &'static str {
                match self { $(Self::$value => words!(@ $value $($text)?)),+ }
            }
        })+
    };
    (@ $value:ident) => { stringify!($value) };
    (@ $value:ident $text:literal) => { $text };
}
pub(super) use words;
