//! The instant report: what must agree, and whether it does, from running totals.

use alloc::vec::Vec;
use frame_support::traits::Time;
use tessera_primitives::{
	journal::Subject,
	report::{Check, Figures, Line, Report, Reporting},
	Balance,
};

use crate::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_report(subject: Subject) -> Option<Report> {
		let Figures {
			mut lines,
			figures,
			units,
			booked,
			topics,
		} = T::Reporting::figures(&subject)?;
		let books: Vec<_> = units
			.into_iter()
			.map(|unit| (unit, Self::book_of(&subject, unit)))
			.collect();
		lines.extend(books.iter().map(|(_, book)| {
			// Sums that do not fit agree with nothing.
			let (debits, credits) = book.sums().unwrap_or((Balance::MAX, 0));
			Line::equal(Check::BooksBalance, debits, credits)
		}));
		lines.extend(booked.into_iter().map(|(check, unit, account, figure)| {
			let totals = Self::book_of(&subject, unit).totals();
			let total = totals.into_iter().find(|total| total.account == account);
			let net = total.map_or(Some(0), |total| total.debit.checked_sub(total.credit));
			// More credits than debits agree with nothing.
			match net {
				Some(net) => Line::equal(check, figure, net),
				None => Line {
					agrees: false,
					..Line::equal(check, figure, 0)
				},
			}
		}));
		let attestations = topics
			.into_iter()
			.map(|(topic, quorum, max_age)| {
				Self::attestation_state(&subject, topic, quorum, max_age)
			})
			.collect();
		let docket = Dockets::<T>::get(subject);
		let agrees = lines.iter().all(|line| line.agrees);
		Some(Report {
			subject,
			at: T::Time::now(),
			records: Tree::<T>::get().next,
			green: agrees && docket.challenges == 0 && docket.exceptions == 0,
			lines,
			figures,
			books: books
				.into_iter()
				.map(|(unit, book)| (unit, book.totals()))
				.collect(),
			attestations,
			open_challenges: docket.challenges,
			open_exceptions: docket.exceptions,
			score: Histories::<T>::get(subject).score(),
		})
	}
}
