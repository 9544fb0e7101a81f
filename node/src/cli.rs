//! The command line: the SDK's, except that collators author slot-based.

use clap::{
	builder::ArgPredicate, ArgMatches, Command, Error, FromArgMatches, Subcommand as SubcommandT,
};
use polkadot_omni_node_lib::{
	extra_subcommand::{DefaultExtraSubcommands, ExtraSubcommand},
	CliConfig, RunConfig,
};

/// What the node says of itself.
pub struct Tessera;

impl CliConfig for Tessera {
	fn impl_version() -> String {
		env!("CARGO_PKG_VERSION").into()
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		"the issue tracker of the repository that this node was built from".into()
	}

	fn copyright_start_year() -> u16 {
		2026
	}
}

/// The subcommands that the library adds to its own, on a command whose `--authoring` is
/// `slot-based` unless the user says otherwise.
///
/// A development node seals its blocks itself and warns of an authoring that has no effect, so it
/// keeps the library's default.
pub struct ExtraSubcommands(DefaultExtraSubcommands);

impl ExtraSubcommand for ExtraSubcommands {
	fn handle(self, config: &RunConfig) -> sc_cli::Result<()> {
		self.0.handle(config)
	}
}

impl SubcommandT for ExtraSubcommands {
	fn augment_subcommands(command: Command) -> Command {
		DefaultExtraSubcommands::augment_subcommands(command).mut_arg("authoring", |authoring| {
			authoring
				.default_value("slot-based")
				.default_value_if("dev", "true", "lookahead")
				.default_value_if("instant_seal", "true", "lookahead")
				.default_value_if("dev_block_time", ArgPredicate::IsPresent, "lookahead")
		})
	}

	fn augment_subcommands_for_update(command: Command) -> Command {
		Self::augment_subcommands(command)
	}

	fn has_subcommand(name: &str) -> bool {
		DefaultExtraSubcommands::has_subcommand(name)
	}
}

impl FromArgMatches for ExtraSubcommands {
	fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
		DefaultExtraSubcommands::from_arg_matches(matches).map(Self)
	}

	fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
		self.0.update_from_arg_matches(matches)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::CommandFactory;
	use polkadot_omni_node_lib::cli::{AuthoringPolicy, Cli};
	use sc_cli::SubstrateCli;

	fn authoring(arguments: &[&str]) -> AuthoringPolicy {
		let command = ExtraSubcommands::augment_subcommands(Cli::<Tessera>::command());
		let matches = Cli::<Tessera>::setup_command(command)
			.try_get_matches_from([&["tessera-node"], arguments].concat())
			.expect("the arguments are valid");
		Cli::<Tessera>::from_arg_matches(&matches)
			.expect("the arguments are valid")
			.authoring
	}

	#[test]
	fn collators_author_slot_based_unless_told_otherwise() {
		assert_eq!(
			authoring(&["--chain", "local", "--collator"]),
			AuthoringPolicy::SlotBased
		);
		assert_eq!(
			authoring(&["--chain", "local", "--authoring", "lookahead"]),
			AuthoringPolicy::Lookahead
		);
	}

	#[test]
	fn development_nodes_keep_the_default_of_the_library() {
		for arguments in [
			&["--dev"][..],
			&["--dev-block-time", "500"],
			&["--instant-seal"],
		] {
			assert_eq!(authoring(arguments), AuthoringPolicy::Lookahead);
		}
	}
}
