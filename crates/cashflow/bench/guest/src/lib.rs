//! The work that is measured: whole lives of typical contracts.
#![cfg_attr(target_family = "wasm", no_std)]

use tessera_cashflow::{
	next_event, schedule, Ann, Contract, Cycle, DateTime, DayCount, Error, Fixed, Header, Interest,
	InterestBase, LoanOptions, Pam, Period, Recurrence, Role, Terms, Unobserved,
};

/// A bullet loan over 30 years with monthly interest.
pub const PAM: u32 = 0;
/// An annuity over 30 years with monthly payments.
pub const ANN: u32 = 1;

fn contract(kind: u32) -> Option<Contract> {
	let code = |text: &str| text.parse().ok();
	let start = DateTime::from_ymd(2025, 1, 1).ok()?;
	let maturity = DateTime::from_ymd(2055, 1, 1).ok()?;
	let role = Role::RealPositionAsset;
	let header =
		Header::new(code("loan")?, role, DateTime::from_ymd(2024, 12, 31).ok()?, code("EUR")?);
	let monthly = Recurrence { anchor: None, cycle: Some(Cycle::short(Period::months(1))) };
	let interest = Interest {
		rate: Fixed::from_ratio(5, 100).ok(),
		day_count: DayCount::ActualActualIsda,
		payment: monthly,
		accrued: None,
		capitalization_end: None,
	};
	let notional = Fixed::from_int(250_000);
	Contract::new(match kind {
		PAM => Terms::Pam(Pam {
			header,
			initial_exchange: start,
			maturity,
			notional,
			premium_discount: Fixed::ZERO,
			interest,
			options: LoanOptions::default(),
		}),
		_ => Terms::Ann(Ann {
			header,
			initial_exchange: start,
			maturity: Some(maturity),
			amortization: None,
			notional,
			premium_discount: Fixed::ZERO,
			interest,
			base: InterestBase::Notional,
			redemption: monthly,
			next_payment: None,
			options: LoanOptions::default(),
		}),
	})
	.ok()
}

/// Runs a contract through its life `rounds` times, as a schedule or, if `stepped`, from stored state
/// to stored state. The number of events, or zero if something fails.
pub fn run(kind: u32, stepped: bool, rounds: u32) -> u64 {
	let Some(contract) = contract(kind) else { return 0 };
	let mut events = 0;
	let mut paid = Fixed::ZERO;
	for _ in 0..rounds {
		let life = if stepped { step(&contract) } else { iterate(&contract) };
		let Ok((count, sum)) = life else { return 0 };
		events += count;
		paid = sum;
	}
	// The sum depends on every event, so that none can be left out.
	if paid.is_positive() {
		events
	} else {
		0
	}
}

fn iterate(contract: &Contract) -> Result<(u64, Fixed), Error> {
	let (mut count, mut sum) = (0, Fixed::ZERO);
	for event in schedule(contract, DateTime::MIN, DateTime::MAX, &Unobserved) {
		count += 1;
		sum = sum.checked_add(event?.payoff)?;
	}
	Ok((count, sum))
}

fn step(contract: &Contract) -> Result<(u64, Fixed), Error> {
	let (mut count, mut sum) = (0, Fixed::ZERO);
	let mut state = contract.initial_state(&Unobserved)?;
	while let Some(event) = next_event(contract, &state, &Unobserved)? {
		count += 1;
		sum = sum.checked_add(event.payoff)?;
		state = event.state;
	}
	Ok((count, sum))
}

#[cfg(target_family = "wasm")]
mod module {
	use core::{
		alloc::{GlobalAlloc, Layout},
		cell::Cell,
	};

	/// Hands out memory and never takes it back: a contract is made once.
	struct Bump(Cell<usize>);

	// SAFETY: a module has one thread.
	unsafe impl Sync for Bump {}

	const SIZE: usize = 1 << 20;
	static mut HEAP: [u8; SIZE] = [0; SIZE];

	// SAFETY: every call returns its own part of the heap, aligned as asked for.
	unsafe impl GlobalAlloc for Bump {
		unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
			let heap = (&raw mut HEAP) as usize;
			let start = (heap + self.0.get()).next_multiple_of(layout.align()) - heap;
			let end = start + layout.size();
			if end > SIZE {
				return core::ptr::null_mut();
			}
			self.0.set(end);
			(heap + start) as *mut u8
		}

		unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
	}

	#[global_allocator]
	static ALLOCATOR: Bump = Bump(Cell::new(0));

	#[panic_handler]
	fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
		core::arch::wasm32::unreachable()
	}

	/// What the executor calls.
	#[no_mangle]
	pub extern "C" fn run(kind: u32, stepped: u32, rounds: u32) -> u64 {
		super::run(kind, stepped != 0, rounds)
	}
}
