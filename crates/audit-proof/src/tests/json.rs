use super::Chain;
use crate::Proof;

#[test]
fn a_proof_is_the_same_after_json() {
	let proof = Chain::new(&[0, 3, 2]).proof(1, 2, 3);
	let text = serde_json::to_string(&proof).expect("it has a form in JSON");
	assert_eq!(serde_json::from_str::<Proof>(&text).ok(), Some(proof));
}

#[test]
fn hashes_are_written_with_0x() {
	let proof = Chain::new(&[1]).proof(0, 0, 1);
	let json = serde_json::to_value(&proof).expect("it has a form in JSON");
	let hash = json["leaf"]["hash"].as_str().expect("a text");
	assert_eq!((hash.len(), &hash[..2]), (66, "0x"));
}

#[test]
fn other_texts_are_no_hashes() {
	let proof = Chain::new(&[1]).proof(0, 0, 1);
	let good = serde_json::to_value(&proof).expect("it has a form in JSON");
	let short = alloc::format!("0x{}", "a".repeat(63));
	let bare = "a".repeat(66);
	let wrong = alloc::format!("0x{}", "g".repeat(64));
	let sign = alloc::format!("0x+{}", "a".repeat(63));
	for text in [short, bare, wrong, sign] {
		let mut json = good.clone();
		json["leaf"]["hash"] = text.into();
		assert!(serde_json::from_value::<Proof>(json).is_err());
	}
}
