//! Countries.

use super::{identifier, kept_as_printed, read, Inline};
use crate::Malformed;
use core::str::FromStr;

/// Country or area, as a code that ISO 3166-1 alpha-2 has officially assigned, and `XK`, which it leaves to users and
/// all trade uses for Kosovo.
///
/// Reads the codes by which entries in the United States name the provinces of Canada, such as `XO` for Ontario, as
/// `CA`: goods originate in the country.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(Inline<2>);

identifier!(Country, "country code", up to 2, "^[A-Z]{2}$");
kept_as_printed!(Country);

impl FromStr for Country {
	type Err = Malformed;

	fn from_str(text: &str) -> Result<Self, Malformed> {
		let code = read::characters(text, 2, u8::is_ascii_uppercase)?;
		let code = match code.as_str() {
			"UK" | "EL" => return Err(Malformed::OtherCode),
			province if PROVINCES.contains(&province) => Inline::printed(&"CA"),
			_ => code,
		};
		if code.as_str() != KOSOVO {
			ASSIGNED
				.binary_search(&code.as_str())
				.map_err(|_| Malformed::Unassigned)?;
		}
		Ok(Self(code))
	}
}

const KOSOVO: &str = "XK";

/// The provinces and territories of Canada on entries of U.S. Customs and Border Protection.
const PROVINCES: [&str; 13] = [
	"XA", "XB", "XC", "XM", "XN", "XO", "XP", "XQ", "XS", "XT", "XV", "XW", "XY",
];

/// The 249 assigned codes, in order. Codes that are reserved or left to users, such as EU, are not among them.
const ASSIGNED: [&str; 249] = [
	"AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD",
	"BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA",
	"CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE",
	"DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA",
	"GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK",
	"HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP",
	"KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT",
	"LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS",
	"MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ",
	"OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS",
	"RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST",
	"SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW",
	"TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA",
	"ZM", "ZW",
];
