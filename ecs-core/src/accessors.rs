//! Getters and setters, which all have one shape.

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

/// Defines methods that return a part of the value:
/// `pub fn request_id() -> Option<&str> { request_id.as_deref() }`.
macro_rules! getters {
    ($(
        $(#[$attribute:meta])*
        $vis:vis fn $name:ident() -> $type:ty { $($part:tt)+ }
    )*) => {$(
        $(#[$attribute])*
        $vis fn $name(&self) -> $type {
            self.$($part)+
        }
    )*};
}
