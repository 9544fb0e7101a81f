//! `tessera-audit`: checks proofs, shows records and reports, and replays records against the chain.

use clap::{Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};
use tessera_cashflow::Fixed;
use tessera_gateway::{
	api::BlockId,
	cli::{self, Answer, Output, Services},
	subject,
};
use tessera_primitives::journal::Subject;

/// Checks proofs of Tessera's audit journal, shows records and reports, and replays records against the
/// chain's own figures.
///
/// A subject is chain, investor:5, security:0, coin:1, asset:7, class:1 or pool:2. The exit code is 0 for
/// yes, 1 for no (a proof is refused, a report is not green, a replay differs), 2 where there is no answer.
#[derive(Debug, Parser)]
#[command(name = "tessera-audit", version)]
struct Options {
	#[command(subcommand)]
	command: Command,
	/// The gateway, by http or ws.
	#[arg(long, global = true, default_value = "http://127.0.0.1:9955")]
	gateway: String,
	/// The node, by http or ws; only `recompute` and `project` ask it.
	#[arg(long, global = true, default_value = "ws://127.0.0.1:9944")]
	node: String,
	/// Print JSON.
	#[arg(long, global = true)]
	json: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
	/// Check proofs, without asking anybody.
	Verify {
		/// A file with one or more proofs in JSON, as `tessera-audit proof` or audit_proof give them; - is
		/// the standard input.
		file: PathBuf,
		/// The header to check against, in SCALE, from a source that you trust. Otherwise the one in the
		/// file: then compare its hash.
		#[arg(long, value_name = "0x…")]
		header: Option<String>,
	},
	/// Fetch a record with its proof.
	Proof {
		/// The number of the record.
		number: u64,
		/// The number or hash of the header to prove it at; otherwise the newest.
		#[arg(long, value_name = "BLOCK")]
		at: Option<String>,
	},
	/// Show the records of a subject.
	History {
		/// The subject.
		#[arg(value_parser = subject::parse)]
		subject: Subject,
		/// Of this block and later ones.
		#[arg(long, value_name = "BLOCK")]
		from: Option<u32>,
		/// Of this block and earlier ones.
		#[arg(long, value_name = "BLOCK")]
		to: Option<u32>,
		/// No more than so many.
		#[arg(long, default_value_t = u64::MAX, hide_default_value = true)]
		limit: u64,
	},
	/// Ask the chain whether everything agrees that must.
	Report {
		/// The subject.
		#[arg(value_parser = subject::parse)]
		subject: Subject,
	},
	/// Replay all records of a subject, and compare with the chain's own figures; of a pool sum the rows of
	/// its assets, too, and compare what it is worth.
	Recompute {
		/// The subject.
		#[arg(value_parser = subject::parse)]
		subject: Subject,
	},
	/// Run the waterfall of a pool for the periods to come: the running one with what was collected so far,
	/// later ones as if every loan that is not late paid interest at its present rate, and principal when
	/// it ends.
	Project {
		/// The pool.
		#[arg(value_parser = subject::parse)]
		subject: Subject,
		/// How many periods, from the running one on.
		#[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u32).range(1..=1_200))]
		periods: u32,
		/// The index of floating tranches per year, such as 0.03; otherwise that of the last period.
		#[arg(long, allow_hyphen_values = true)]
		index: Option<Fixed>,
	},
}

#[tokio::main]
async fn main() -> ExitCode {
	let Options {
		command,
		gateway,
		node,
		json,
	} = Options::parse();
	let output = Output { json };
	let services = Services { gateway, node };
	let answer = match command {
		Command::Verify { file, header } => cli::verify(&output, &file, header.as_deref()),
		Command::Proof { number, at } => {
			let at = at.map(|at| at.parse().map_or(BlockId::Hash(at), BlockId::Number));
			cli::proof(&services, number, at).await
		}
		Command::History {
			subject,
			from,
			to,
			limit,
		} => cli::history(&output, &services, subject, (from, to), limit).await,
		Command::Report { subject } => cli::report(&output, &services, subject).await,
		Command::Recompute { subject } => cli::recompute(&output, &services, subject).await,
		Command::Project {
			subject,
			periods,
			index,
		} => cli::project(&output, &services, subject, periods, index).await,
	};
	match answer {
		Ok(Answer::Yes) => ExitCode::SUCCESS,
		Ok(Answer::No) => ExitCode::from(1),
		Err(error) => {
			eprintln!("tessera-audit: {error}");
			ExitCode::from(2)
		}
	}
}
