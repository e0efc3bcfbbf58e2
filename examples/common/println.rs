//! A `println!` that ignores a closed pipe.

/// Prints a line to stdout and ignores errors. The macro of the standard library panics if the
/// reader closes the pipe (`| head`), which would leave a change half done.
#[macro_export]
macro_rules! println {
    ($($argument:tt)*) => {{
        use ::std::io::Write as _;
        drop(::std::writeln!(::std::io::stdout(), $($argument)*));
    }};
}
