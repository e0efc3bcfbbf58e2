//! Printing that does not end a program halfway.

/// Like the one of the standard library, but goes on when nobody reads any more (`| head`): what
/// was begun at the service is brought to its end.
#[macro_export]
macro_rules! println {
    ($($argument:tt)*) => {{
        use ::std::io::Write as _;
        drop(::std::writeln!(::std::io::stdout(), $($argument)*));
    }};
}
