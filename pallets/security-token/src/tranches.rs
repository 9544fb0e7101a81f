//! What pools of assets need of the register besides `fungibles`.

use frame_support::{ensure, pallet_prelude::*};
use sp_runtime::{DispatchError, Perbill};
use tessera_primitives::{
	tranches::{NewTranche, TrancheRegister},
	Balance, SecurityId,
};

use crate::{ledger::Session, *};

impl<T: Config> TrancheRegister<T::AccountId> for Pallet<T> {
	type Policy = PolicyOf<T>;

	fn create(
		issuer: &T::AccountId,
		tranche: NewTranche,
		policy: PolicyOf<T>,
	) -> Result<SecurityId, DispatchError> {
		let (name, fisn) = (tranche.name.to_vec(), tranche.fisn.to_vec());
		let terms = TermSheet {
			kind: SecurityKind::Tranche,
			isin: None,
			cfi: tranche.cfi,
			fisn: fisn.try_into().map_err(|_| Error::<T>::InvalidFisn)?,
			issuer_lei: tranche.lei,
			decimals: tranche.decimals,
			name: name.try_into().map_err(|_| Error::<T>::InvalidName)?,
			settlement_coin: Some(tranche.coin),
		};
		let security = Self::do_create(issuer.clone(), terms)?;
		Self::do_set_policy(issuer, security, policy)?;
		Ok(security)
	}

	fn pay_interest(
		issuer: &T::AccountId,
		security: SecurityId,
		amount: Balance,
	) -> DispatchResult {
		Self::do_pay_income(issuer, security, CorporateAction::Intr, amount, None)
	}

	/// A factor that the register cannot tell from the one before, or that issue of further units has
	/// raised, is taken as it is: unlike an issuer, a pool computes it from what it owes.
	fn repay_principal(
		issuer: &T::AccountId,
		security: SecurityId,
		amount: Balance,
		factor: Perbill,
	) -> DispatchResult {
		Self::ensure_issuer(issuer, security)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let mut session = Session::<T>::open(security)?;
		SecurityMetadata::<T>::try_mutate(security, |metadata| -> DispatchResult {
			metadata.as_mut().ok_or(Error::<T>::UnknownSecurity)?.factor = factor;
			Ok(())
		})?;
		let (coin, float) = Self::pay_in(&mut session, security, issuer, amount)?;
		let (index, carry) = (session.row.income_index, session.row.income_carry);
		session.commit()?;
		let event = Event::IncomePaid {
			security,
			action: CorporateAction::Pred,
			amount,
			index,
			carry,
			factor: Some(factor),
		};
		Self::tell_flow(Some(issuer), event, coin, &Self::paid_in(amount, float))
	}
}
