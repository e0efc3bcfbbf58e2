//! A search for secrets in logs and debug output.

use std::cell::RefCell;
use std::error::Error as StdError;
use std::fmt::Debug;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, Once};

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

/// Collects the log of all crates on this thread at all levels, through `tracing` and `log`, and the
/// debug output that a test adds.
pub(crate) struct Watch {
    lines: Lines,
}

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

thread_local! {
    static WATCHED: RefCell<Option<Lines>> = const { RefCell::new(None) };
}

/// Installs one global listener that writes to the watch of the thread. Listeners of single threads
/// would miss events whose callsite another thread registered first.
fn listen() {
    log::set_logger(&ToWatch).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(|| WATCHED.with_borrow(|lines| lines.clone().unwrap_or_default()))
        .finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();
}

impl Watch {
    pub(crate) fn begin() -> Self {
        static LISTENERS: Once = Once::new();
        LISTENERS.call_once(listen);
        let lines = Lines::default();
        WATCHED.set(Some(lines.clone()));
        Self { lines }
    }

    /// Adds debug output.
    pub(crate) fn add(&self, what: &dyn Debug) {
        writeln!(self.lines.clone(), "{what:?} {what:#?}").unwrap();
    }

    /// Adds the display and debug output of an error and its causes.
    pub(crate) fn add_error(&self, error: &ecs_core::Error) {
        let mut cause: Option<&dyn StdError> = Some(error);
        while let Some(shown) = cause {
            writeln!(self.lines.clone(), "{shown} {shown:?} {shown:#?}").unwrap();
            cause = shown.source();
        }
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.lines.0.lock().unwrap().clone()).unwrap()
    }

    /// Fails if one of `secrets` was logged or shown, plain or percent-encoded.
    #[track_caller]
    pub(crate) fn assert_silent<'a>(&self, secrets: impl IntoIterator<Item = &'a str>) {
        let text = self.text();
        assert!(!text.is_empty(), "nothing was logged, so nothing was searched");
        for secret in secrets {
            for form in [secret.to_owned(), ecs_core::sign::encode(secret)] {
                assert!(form.len() >= 8, "{form} is too short to be searched for");
                let line = text.lines().find(|line| line.contains(&form));
                assert_eq!(line, None, "{form} was logged or shown");
            }
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        WATCHED.set(None);
    }
}

struct ToWatch;

impl log::Log for ToWatch {
    fn enabled(&self, _metadata: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        WATCHED.with_borrow(|lines| {
            if let Some(lines) = lines {
                writeln!(lines.clone(), "{} {}", record.target(), record.args()).unwrap();
            }
        });
    }

    fn flush(&self) {}
}

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Whether the watch finds `secret`.
fn finds(watch: &Watch, secret: &str) -> bool {
    let search = || watch.assert_silent([secret]);
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(search)).is_err()
}

#[test]
fn a_logged_secret_is_found() {
    let leaks: [fn(&str); 6] = [
        |secret| tracing::trace!("the key is {secret}"),
        |secret| tracing::trace!(secret, "a field"),
        |secret| drop(tracing::trace_span!("a span", secret)),
        |secret| {
            let span = tracing::debug_span!("a span", secret = tracing::field::Empty);
            span.record("secret", secret);
            drop(span.entered());
        },
        |secret| log::trace!("another crate has {secret}"),
        |secret| tracing::trace!("the URL is /?Password={}", ecs_core::sign::encode(secret)),
    ];
    for (number, leak) in leaks.into_iter().enumerate() {
        let watch = Watch::begin();
        tracing::trace!("something else");
        let secret = "invented secret/with+odd=letters";
        assert!(!finds(&watch, secret));
        leak(secret);
        assert!(finds(&watch, secret), "leak {number}: {}", watch.text());
    }
}

#[test]
fn a_shown_secret_is_found() {
    #[derive(Debug)]
    struct Leaky(#[expect(dead_code, reason = "it is in the debug output")] &'static str);
    impl std::fmt::Display for Leaky {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("it is in the debug output")
        }
    }
    impl StdError for Leaky {}

    let watch = Watch::begin();
    watch.add(&"harmless");
    assert!(!finds(&watch, "hidden-in-debug"));
    watch.add(&Leaky("hidden-in-debug"));
    assert!(finds(&watch, "hidden-in-debug"));
}
