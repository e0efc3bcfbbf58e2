//! The setters of builders, which all have one shape.

/// Defines methods that take the value, set one field, and return the value:
/// `pub fn timeout(timeout: Duration) { settings.timeout = Some(timeout) }`.
macro_rules! setters {
    ($(
        $(#[$attribute:meta])*
        $vis:vis fn $name:ident($($value:ident: $type:ty)?) { $($field:tt).+ = $set:expr }
    )*) => {$(
        $(#[$attribute])*
        $vis fn $name(mut self $(, $value: $type)?) -> Self {
            self.$($field).+ = $set;
            self
        }
    )*};
    ($(
        $(#[$attribute:meta])*
        $vis:vis const fn $name:ident($($value:ident: $type:ty)?) { $field:ident = $set:expr }
    )*) => {$(
        $(#[$attribute])*
        $vis const fn $name(mut self $(, $value: $type)?) -> Self {
            self.$field = $set;
            self
        }
    )*};
}
