//! The tour, which runs all programs.

use crate::harness::{folder, sources};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_tour_runs_every_program() {
    let mut output = Vec::new();
    let succeeded = tour::run(folder(), &mut output).await.unwrap();
    let output = String::from_utf8(output).unwrap();
    assert!(succeeded && !output.contains("FAILED"), "{output}");
    for (program, _) in sources() {
        assert!(output.contains(&format!("\n$ {program} ")), "no {program}:\n{output}");
    }
    let parts = [
        "is about to be reclaimed",
        "all watched instances are released",
        "by Metadata",
        "terminates 2",
        "SignatureDoesNotMatch",
        "program  ",
        "RunInstances",
        " signed with version 3, 1 with version 1",
    ];
    for part in parts {
        assert!(output.contains(part), "the tour does not print {part:?}:\n{output}");
    }
}
