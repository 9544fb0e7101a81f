// Terms of contracts, as ACTUS has them and the calls of asset classes take them.

/** Rates, ratios and amounts of contracts have 18 decimals. */
export const ONE = 10n ** 18n;

/** So many percent, which may have two decimals. */
export const percent = (count) => (BigInt(Math.round(count * 100)) * ONE) / 10_000n;

/** The months after a moment (Unix milliseconds), counted from 0. */
export class Calendar {
	#year;
	#month;

	constructor(moment) {
		const date = new Date(Number(moment));
		this.#year = date.getUTCFullYear();
		this.#month = date.getUTCMonth() + 1;
	}

	/** An hour of a day of a month, in Unix milliseconds. */
	moment(month, day = 1, hour = 0) {
		return BigInt(Date.UTC(this.#year, this.#month + month, day, hour));
	}

	/** The same in Unix seconds, as contracts have it. */
	time(month, day, hour) {
		return this.moment(month, day, hour) / 1_000n;
	}
}

const header = (id, statusDate) => ({
	contractId: id,
	role: 'RealPositionAsset',
	statusDate,
	currency: 'EUR',
	performance: 'Performant',
	calendar: 'NoCalendar',
	businessDayConvention: 'NoShift',
	endOfMonthConvention: 'SameDay',
});
const monthly = (anchor) => ({ anchor, cycle: { period: { months: 1, days: 0 }, stub: 'Short' } });

/** What loans have in common: they begin at `from`, and pay monthly from `first` to `last`. */
const loan = (id, { amount, rate, from, first, last }) => ({
	// Before the first exchange, which so takes place.
	header: header(id, from - 86_400n),
	initialExchange: from,
	maturity: last,
	notional: BigInt(amount) * ONE,
	premiumDiscount: 0,
	interest: { rate: percent(rate), dayCount: 'ThirtyE360', payment: monthly(first) },
	options: {},
});
const amortizer = (id, terms) => ({ ...loan(id, terms), base: 'Notional', redemption: monthly(terms.first) });

/** A bond: principal at maturity. */
export const bond = (id, terms) => ({ Pam: loan(id, terms) });

/** An annuity: the same payment every month. */
export const annuity = (id, terms) => ({ Ann: amortizer(id, terms) });

/** A lease: the same part of principal every month. */
export const lease = (id, terms) => ({ Lam: amortizer(id, terms) });

/** A participation without schedule, such as a royalty or a film. */
export const participation = (id, { from }) => ({ Stk: { header: header(id, from) } });

/** A thing that is owned, such as a painting or a lot of gold. */
export const thing = (id, { from }) => ({ Com: { header: header(id, from), quantity: ONE } });
