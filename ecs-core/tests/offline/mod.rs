//! What needs no connection.

mod batches;
mod debug_output;
mod decoding;
mod decoding_errors;
mod decoding_properties;
mod dry_run;
mod error_codes;
mod open_enum;
mod paging;
mod params;
mod params_values;
mod signing_properties;
mod signing_vectors;
mod testing_clock;
mod testing_recording;
mod testing_recording_file;
mod testing_replies;
mod testing_requests;
mod testing_script;
mod testing_secrets;
mod times;
mod waiting;
mod waiting_faults;
