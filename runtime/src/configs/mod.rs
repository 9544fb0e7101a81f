//! How each pallet is set up, one file per concern.

pub mod asset_class;
pub mod assets;
pub mod audit;
pub mod compliance;
pub mod consensus;
pub mod fees;
pub mod governance;
pub mod monetary;
pub mod parachain;
pub mod security_token;
pub mod stablecoin;
pub mod system;
pub mod tracks;
pub mod utility;
pub mod xcm;
