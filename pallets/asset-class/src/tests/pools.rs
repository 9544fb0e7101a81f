//! Pools from opening to end.

use super::*;

#[test]
fn a_pool_is_funded_and_buys() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let terms = bullet(50_000, 8, 5);
		let id = offer(ANNA, class, &terms, 1);
		let before = coins(ANNA);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
		assert_eq!(coins(ANNA), before + 47_500 * UNIT);
		assert_eq!(units(pool_id, 1, ANNA), 2_500 * UNIT);
		assert_eq!(worth(pool_id).0, 102_500 * UNIT);
	});
}
