//! Enumerations with the words of the API.

/// An enumeration, and how each of its values is spelled in responses: like its name unless it has
/// a text of its own. The first value is the default.
macro_rules! words {
    ($(
        $(#[$about:meta])*
        $name:ident {
            $(#[$about_first:meta])* $first:ident $(= $text_of_first:literal)?
            $(, $(#[$meaning:meta])* $value:ident $(= $text:literal)?)* $(,)?
        }
    )+) => {
        $(#[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize,
        )]
        $(#[$about])*
        pub(crate) enum $name {
            #[default]
            $(#[$about_first])* $first,
            $($(#[$meaning])* $value),*
        }

        impl $name {
            pub(crate) fn as_str(self) -> &'static str {
                match self {
                    Self::$first => words!(@ $first $($text_of_first)?),
                    $(Self::$value => words!(@ $value $($text)?)),*
                }
            }
        })+
    };
    (@ $value:ident) => { stringify!($value) };
    (@ $value:ident $text:literal) => { $text };
}
pub(super) use words;
