//! Runs every deal file of a folder and compares every row with the expected one, to the unit.
//!
//! Prints a line per file, with the first difference of one that fails or the place at which one is
//! malformed, and last `N passed, M failed`; succeeds if none failed.

use std::{
	env, fs,
	path::{Path, PathBuf},
	process::ExitCode,
};

use tessera_waterfall::json::DealFile;

fn main() -> ExitCode {
	let Some(folder) = env::args_os().nth(1) else {
		eprintln!("usage: deals DIR");
		return ExitCode::FAILURE;
	};
	let files = match files(Path::new(&folder)) {
		Ok(files) => files,
		Err(error) => {
			eprintln!("{error}");
			return ExitCode::FAILURE;
		}
	};
	let (mut passed, mut failed) = (0, 0);
	for file in files {
		let name = file.file_name().unwrap_or_default().to_string_lossy();
		match check(&file) {
			Ok(periods) => {
				passed += 1;
				println!("{name}: {periods} periods, passed");
			}
			Err(error) => {
				failed += 1;
				println!("{name}: FAILED: {error}");
			}
		}
	}
	println!("{passed} passed, {failed} failed");
	if failed == 0 && passed > 0 {
		ExitCode::SUCCESS
	} else {
		ExitCode::FAILURE
	}
}

/// The deal files of a folder, in the order of their names.
fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
	let mut files: Vec<PathBuf> = fs::read_dir(folder)
		.and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect())
		.map_err(|error| format!("{}: {error}", folder.display()))?;
	files.retain(|file| {
		file.extension()
			.is_some_and(|extension| extension == "json")
	});
	files.sort();
	Ok(files)
}

/// The number of periods of a file that is as expected.
fn check(file: &Path) -> Result<usize, String> {
	let text = fs::read_to_string(file).map_err(|error| format!("cannot be read: {error}"))?;
	let deal = DealFile::parse(&text).map_err(|error| format!("malformed: {error}"))?;
	deal.check().map_err(|error| error.to_string())?;
	Ok(deal.periods.len())
}
