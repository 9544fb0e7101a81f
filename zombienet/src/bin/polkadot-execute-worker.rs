//! Validates a block of a parachain, for a validator.

polkadot_node_core_pvf_common::decl_worker_main!(
	"execute-worker",
	polkadot_node_core_pvf_execute_worker::worker_entrypoint,
	tessera_relay::NODE_VERSION,
	tessera_relay::COMMIT,
);
