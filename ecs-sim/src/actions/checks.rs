//! Checks before a change, each with the code and the format of the message.

/// An error with the status that the metadata lists for the code.
macro_rules! reject {
    ($call:expr, $code:expr => $($message:tt)+) => {
        $crate::actions::listed::reject($call, $code, format!($($message)+))
    };
}
pub(super) use reject;

/// Returns such an error if a condition holds, or a pattern matches.
macro_rules! reject_if {
    ($call:expr, let $pattern:pat = $value:expr => $code:expr, $($message:tt)+) => {
        if let $pattern = $value {
            return Err($crate::actions::checks::reject!($call, $code => $($message)+));
        }
    };
    ($call:expr, $condition:expr => $code:expr, $($message:tt)+) => {
        if $condition {
            return Err($crate::actions::checks::reject!($call, $code => $($message)+));
        }
    };
}
pub(super) use reject_if;
