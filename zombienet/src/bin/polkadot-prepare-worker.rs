//! Compiles what a parachain is validated by, for a validator.

polkadot_node_core_pvf_common::decl_worker_main!(
	"prepare-worker",
	polkadot_node_core_pvf_prepare_worker::worker_entrypoint,
	tessera_relay::NODE_VERSION,
	tessera_relay::COMMIT,
);
