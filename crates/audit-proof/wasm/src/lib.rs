//! The verifier of proofs as a Wasm module, with a plain C interface over its memory. `../js` calls it.
//!
//! The caller asks for room by [`alloc`], writes header, record and proof there, calls [`verify`], and
//! gives the room back by [`free`].
#![no_std]
#![cfg(target_family = "wasm")]

extern crate alloc as heap;

use core::{
	alloc::{GlobalAlloc, Layout},
	cell::Cell,
	slice,
};

use tessera_audit_proof::{verify_encoded, Hash, Verified};

/// How many bytes [`verify`] writes.
const RESULT_BYTES: usize = 88;

/// No header, record or proof is as long.
const MAX_INPUT_BYTES: usize = 1 << 16;

/// More than three of them, and the work on them, can take.
const HEAP_BYTES: usize = 1 << 19;

/// Hands out memory from the bottom up, and begins again when all of it was given back: as it is after
/// each call.
struct Arena {
	used: Cell<usize>,
	live: Cell<usize>,
}

// SAFETY: a module has one thread.
unsafe impl Sync for Arena {}

static mut HEAP: [u8; HEAP_BYTES] = [0; HEAP_BYTES];

// SAFETY: every call returns a part of the heap of its own, aligned as asked for, until nothing is in use.
unsafe impl GlobalAlloc for Arena {
	unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
		let heap = (&raw mut HEAP) as usize;
		let end = (heap + self.used.get())
			.checked_next_multiple_of(layout.align())
			.and_then(|start| start.checked_add(layout.size()));
		match end {
			Some(end) if end - heap <= HEAP_BYTES => {
				self.used.set(end - heap);
				self.live.set(self.live.get() + 1);
				(end - layout.size()) as *mut u8
			}
			_ => core::ptr::null_mut(),
		}
	}

	unsafe fn dealloc(&self, _: *mut u8, _: Layout) {
		let live = self.live.get().saturating_sub(1);
		self.live.set(live);
		if live == 0 {
			self.used.set(0);
		}
	}
}

#[global_allocator]
static ALLOCATOR: Arena = Arena {
	used: Cell::new(0),
	live: Cell::new(0),
};

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
	core::arch::wasm32::unreachable()
}

/// Room for so many bytes, up to 65,536; zero if there is none.
#[no_mangle]
pub extern "C" fn alloc(bytes: usize) -> *mut u8 {
	match Layout::array::<u8>(bytes.max(1)) {
		// SAFETY: the layout is not empty.
		Ok(layout) if bytes <= MAX_INPUT_BYTES => unsafe { heap::alloc::alloc(layout) },
		_ => core::ptr::null_mut(),
	}
}

/// Gives room back.
///
/// # Safety
///
/// `start` is what [`alloc`] has given for as many bytes, and was not given back before.
#[no_mangle]
pub unsafe extern "C" fn free(start: *mut u8, bytes: usize) {
	if let Ok(layout) = Layout::array::<u8>(bytes.max(1)) {
		// SAFETY: as the caller promises.
		unsafe { heap::alloc::dealloc(start, layout) }
	}
}

/// Checks a record. Zero means yes, and the result is at `result`: the header's number (4 bytes) and hash
/// (32), the record's block (4), that block's hash (32) and moment (8), and the record's number (8), all
/// little-endian. Any other number is that of the refusal.
///
/// # Safety
///
/// Header, record and proof are where they are said to be, and 88 bytes at `result` are the caller's.
#[no_mangle]
pub unsafe extern "C" fn verify(
	header: *const u8,
	header_bytes: usize,
	record: *const u8,
	record_bytes: usize,
	proof: *const u8,
	proof_bytes: usize,
	result: *mut u8,
) -> u32 {
	// SAFETY: as the caller promises.
	let (header, record, proof, result) = unsafe {
		(
			slice::from_raw_parts(header, header_bytes),
			slice::from_raw_parts(record, record_bytes),
			slice::from_raw_parts(proof, proof_bytes),
			slice::from_raw_parts_mut(result, RESULT_BYTES),
		)
	};
	match verify_encoded(header, record, proof) {
		Ok(verified) => {
			write(&verified, result);
			0
		}
		Err(refusal) => refusal.code().into(),
	}
}

fn write(verified: &Verified, result: &mut [u8]) {
	let Verified {
		header_number,
		header_hash,
		block,
		block_hash,
		moment,
		number,
	} = verified;
	let hashes: [&Hash; 2] = [header_hash, block_hash];
	let parts: [&[u8]; 6] = [
		&header_number.to_le_bytes(),
		hashes[0],
		&block.to_le_bytes(),
		hashes[1],
		&moment.to_le_bytes(),
		&number.to_le_bytes(),
	];
	for (to, byte) in result.iter_mut().zip(parts.into_iter().flatten()) {
		*to = *byte;
	}
}
