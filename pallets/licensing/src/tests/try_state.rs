//! The check of invariants sees what is wrong.

use super::*;

/// Asserts that `harm`, done to a sound state with a chain of three licenses on listed products, is seen as `fault`.
fn assert_seen(fault: &str, harm: impl FnOnce(&[Digest])) {
	new_test_ext().execute_with(|| {
		let limited = |terms| LicenseForm {
			products: these([0, 1]),
			quota: Some(10),
			..terms
		};
		let root = granted(limited(terms(MAKER)));
		let middle = sublicensed(2, MAKER, root, limited(terms_below(1, OTHER_MAKER)));
		let leaf = sublicensed(3, OTHER_MAKER, middle, limited(terms_below(2, MAKER)));
		assert_ok!(Licensing::mark(Origin::signed(HOLDER), gtin(0).into(), 0));
		assert_ok!(draw(&[middle], 5));
		assert_ok!(Licensing::do_try_state());
		harm(&[root, middle, leaf]);
		let Err(DispatchError::Other(seen)) = Licensing::do_try_state() else {
			panic!("{fault:?} is not seen");
		};
		assert_eq!(seen, fault);
	});
}

fn change(id: Digest, how: impl FnOnce(&mut License)) {
	crate::Licenses::<Test>::mutate(id, |license| how(license.as_mut().unwrap()));
}

fn permit(id: Digest, how: impl FnOnce(&mut Permission)) {
	change(id, |license| match &mut license.granted {
		Granted::Open(permission) => how(permission),
		private => panic!("{private:?} is not open"),
	});
}

#[test]
fn rights() {
	assert_seen("a right has a number not yet given", |_| NextRight::<Test>::put(0));
	assert_seen("a right is not found by its office's number", |_| {
		let _ = RightNumbers::<Test>::clear(10, None);
	});
	assert_seen("an office's number leads to no right", |_| {
		RightNumbers::<Test>::insert((RightKind::Patent, Office::default(), RightNumber::default()), 7)
	});
	assert_seen("an office's number leads to another right", |_| {
		RightNumbers::<Test>::insert((RightKind::Patent, Office::default(), RightNumber::default()), 0)
	});
}

fn recordation() -> Recordation {
	Recordation {
		number: RecordationNumber::default(),
		since: 0,
		until: None,
	}
}

#[test]
fn what_belongs_to_a_right() {
	assert_seen("the jurisdictions of a right are out of order", |_| {
		let twice = vec!["US".parse().unwrap(); 2];
		Rights::<Test>::mutate(0, |right| {
			right.as_mut().unwrap().jurisdictions = twice.try_into().unwrap()
		});
	});
	assert_seen("a right was held before it was registered", |_| {
		Rights::<Test>::mutate(0, |right| right.as_mut().unwrap().held_since = 0)
	});
	assert_seen("customs has recorded no right", |_| {
		Recordations::<Test>::insert(7, lei(CUSTOMS), recordation())
	});
	assert_seen("a right counts its recordations wrong", |_| {
		Recordations::<Test>::insert(0, lei(CUSTOMS), recordation())
	});
	assert_seen("a right is of an entity that was never admitted", |_| {
		Rights::<Test>::mutate(0, |right| right.as_mut().unwrap().holder = lei(STRANGER))
	});
	assert_seen("a right that has ended is offered", |_| {
		assert_ok!(Licensing::strike_right(RawOrigin::Root.into(), 0));
		Offers::<Test>::insert(0, lei(OTHER_HOLDER))
	});
	assert_seen("a right is offered to an entity that was never admitted", |_| {
		Offers::<Test>::insert(0, lei(STRANGER))
	});
	for (right, who) in [(7, MAKER), (0, STRANGER)] {
		assert_seen("a licensee is excluded from no right, or never was admitted", |_| {
			Excluded::<Test>::insert(right, lei(who), 0)
		});
	}
	assert_seen("no right is offered", |_| Offers::<Test>::insert(7, lei(OTHER_HOLDER)));
	assert_seen("a right is offered to its holder", |_| {
		Offers::<Test>::insert(0, lei(HOLDER))
	});
}

#[test]
fn credentials() {
	let superseded = |superseded_by| Supersession {
		superseded_by,
		at: 0,
		from: date(TODAY),
		until: date(TODAY),
	};
	assert_seen("a credential amends no license", |_| {
		Amended::<Test>::insert(id(9), id(8))
	});
	assert_seen("a credential is not among those of its license", |ids| {
		Amended::<Test>::insert(id(9), ids[0])
	});
	assert_seen("a superseded credential is of no license", |_| {
		Superseded::<Test>::insert(id(9), superseded(id(8)))
	});
	assert_seen("a credential is superseded by one of another license", |ids| {
		Superseded::<Test>::insert(ids[0], superseded(ids[1]))
	});
	assert_seen("the credential of a license is not its last", |ids| {
		change(ids[0], |license| license.credential = id(9))
	});
	assert_seen("a license counts its amendments wrong", |ids| {
		change(ids[2], |license| license.amendments = 1)
	});
	assert_seen("a license was amended before it was granted", |ids| {
		let terms = LicenseForm {
			products: these([0, 1]),
			..terms_below(2, MAKER)
		};
		amended(9, OTHER_MAKER, ids[2], terms);
		Superseded::<Test>::mutate(ids[2], |left| left.as_mut().unwrap().at = 0)
	});
}

#[test]
fn status_lists() {
	assert_seen("a license has a place beyond the status list", |ids| {
		change(ids[0], |license| license.status_index = Some(131_072))
	});
	assert_seen("a license is not at its place in the status list", |ids| {
		change(ids[0], |license| license.status_index = Some(131_071))
	});
	assert_seen("a credential in the status list is of no license", |_| {
		StatusEntries::<Test>::insert((lei(HOLDER), 0, 0), id(9))
	});
	assert_seen("a list of prefixes is empty or out of order", |ids| {
		Listed::<Test>::remove(ids[2]);
		permit(ids[2], |permission| {
			permission.products = Coverage::Prefixes(PrefixList::new())
		});
		for n in [0, 1] {
			Covers::<Test>::remove((0, Covered::Product(gtin(n))), ids[2]);
		}
	});
}

#[test]
fn marks() {
	assert_seen("a product without marks has a record of marks", |_| {
		Marks::<Test>::insert(gtin(0), ProductMarks::default())
	});
	assert_seen("a product is marked with no right", |_| {
		Marks::<Test>::mutate(gtin(0), |marks| marks.by_owner.try_insert(7).map(drop).unwrap())
	});
	assert_seen("a product is marked that is not registered", |_| {
		Marks::<Test>::mutate(gtin(201), |marks| marks.by_owner.try_insert(0).map(drop).unwrap())
	});
}

#[test]
fn contests() {
	let contest = |entry| Contest {
		by: lei(OTHER_HOLDER),
		entry,
		since: 0,
		reason: "so".parse().unwrap(),
	};
	let put = |what, contests: Vec<Contest>| {
		Contests::<Test>::insert(what, ContestList::truncate_from(contests));
	};
	assert_seen("there is a list of no contests", |_| put(Contested::Right(0), vec![]));
	for (what, entry) in [
		(Contested::Right(7), None),
		(
			Contested::Mark {
				gtin: gtin(0),
				right: 0,
			},
			None,
		),
		(Contested::License(id(9)), Some(entry())),
	] {
		assert_seen("something is contested that is not on the register", |_| {
			put(what, vec![contest(entry)])
		});
	}
	assert_seen("a contest of a draw names no entry, or another does", |_| {
		put(Contested::Right(0), vec![contest(Some(entry()))])
	});
	assert_seen("a contest of a draw names no entry, or another does", |ids| {
		put(Contested::License(ids[0]), vec![contest(None)])
	});
	assert_seen("an entity contests the same twice", |_| {
		put(Contested::Right(0), vec![contest(None), contest(None)])
	});
}

#[test]
fn indexes() {
	assert_seen("a product is covered by a license that lists it not", |ids| {
		Covers::<Test>::insert((0, Covered::Product(gtin(9))), ids[0], ())
	});
	assert_seen("something is covered by no license", |_| {
		Covers::<Test>::insert((0, Covered::Marked), id(9), ())
	});
	assert_seen("what a license covers does not lead to it", |ids| {
		Covers::<Test>::remove((0, Covered::Product(gtin(1))), ids[2])
	});
	assert_seen("a list of products is empty or out of order", |ids| {
		Listed::<Test>::insert(ids[2], ProductList::truncate_from(vec![gtin(1), gtin(0)]));
		Covers::<Test>::remove((0, Covered::Product(gtin(0))), ids[2]);
		Covers::<Test>::remove((0, Covered::Product(gtin(1))), ids[2]);
	});
	assert_seen("a list of products belongs to no license", |_| {
		Listed::<Test>::insert(id(9), ProductList::truncate_from(vec![gtin(0)]));
	});
	assert_seen("a licensee has no such license", |_| {
		ByLicensee::<Test>::insert((lei(MAKER), 0, id(9)), ())
	});
	assert_seen("a license is indexed for another licensee", |ids| {
		ByLicensee::<Test>::insert((lei(RETAILER), 0, ids[0]), ())
	});
	assert_seen("a license is not found by its licensee", |ids| {
		ByLicensee::<Test>::remove((lei(MAKER), 0, ids[0]))
	});
}

#[test]
fn a_license_alone() {
	assert_seen("a license is granted to its licensor", |ids| {
		change(ids[0], |license| license.licensor = license.granted.licensee().unwrap())
	});
	assert_seen("a license ends before it begins", |ids| {
		change(ids[2], |license| license.until = date("2025-12-31"))
	});
	assert_seen("more units are drawn than the quota has", |ids| {
		change(ids[0], |license| license.drawn = 11)
	});
	assert_seen("more units are drawn than the quota has", |ids| {
		change(ids[0], |license| license.quota = None)
	});
	assert_seen("a license has a quota of nothing", |ids| {
		change(ids[2], |license| license.quota = Some(0))
	});
	assert_seen("countries are out of order", |ids| {
		let twice = vec!["VN".parse().unwrap(); 2];
		permit(ids[2], |permission| permission.countries = twice.try_into().unwrap())
	});
	assert_seen("a chain can grow too long", |ids| {
		change(ids[0], |license| license.sublicensing = MAX_CHAIN)
	});
	assert_seen("a credential is older than its license", |ids| {
		change(ids[2], |license| license.anchored = 0)
	});
	assert_seen("a license counts its products wrong", |ids| {
		permit(ids[0], |permission| permission.products = Coverage::Listed(3))
	});
	assert_seen("a private license is shown", |ids| {
		change(ids[2], |license| {
			license.granted = Granted::Private {
				commitment: id(9),
				shown: license.granted.permission().cloned(),
			}
		})
	});
	assert_seen("a license lists no products", |ids| {
		permit(ids[0], |permission| permission.products = Coverage::Listed(0))
	});
}

#[test]
fn a_license_and_those_above_it() {
	assert_seen("a license is granted by another than the right's holder", |ids| {
		Rights::<Test>::mutate(0, |right| {
			let right = right.as_mut().unwrap();
			(right.since, right.held_since) = (0, 0);
		});
		change(ids[0], |license| license.licensor = lei(RETAILER))
	});
	assert_seen("a license granted by the holder has licenses above it", |_| {
		assert_ok!(Licensing::grant(
			Origin::signed(HOLDER),
			id(9),
			0,
			terms_below(1, MAKER)
		));
		change(id(9), |license| license.depth = 1)
	});
	assert_seen("a license has no parent", |ids| {
		change(ids[2], |license| license.parent = Some(id(9)))
	});
	assert_seen("a sublicense is granted by another than the parent's licensee", |ids| {
		change(ids[2], |license| license.licensor = lei(RETAILER))
	});
	assert_seen("a sublicense is not one level below its parent", |ids| {
		change(ids[2], |license| license.depth = 1)
	});
	assert_seen("a sublicense is older than its parent", |ids| {
		change(ids[2], |license| license.since = 0)
	});
	assert_seen("a sublicense covers more products than its parent", |ids| {
		permit(ids[2], |permission| permission.products = Coverage::All);
		Listed::<Test>::remove(ids[2]);
		Covers::<Test>::remove((0, Covered::Product(gtin(0))), ids[2]);
		Covers::<Test>::remove((0, Covered::Product(gtin(1))), ids[2]);
		Covers::<Test>::insert((0, Covered::Marked), ids[2], ());
	});
	assert_seen("a sublicense covers more products than its parent", |ids| {
		Listed::<Test>::insert(ids[2], ProductList::truncate_from(vec![gtin(0), gtin(9)]));
		Covers::<Test>::remove((0, Covered::Product(gtin(1))), ids[2]);
		Covers::<Test>::insert((0, Covered::Product(gtin(9))), ids[2], ());
	});
	assert_seen("a sublicense goes beyond its parent's terms", |ids| {
		change(ids[2], |license| license.until = date("2027-01-01"))
	});
	assert_seen(
		"a sublicense counts against no quota below one that stands apart",
		|ids| {
			change(ids[1], |license| license.nesting = Nesting::Apart);
			change(ids[2], |license| license.quota = None);
		},
	);
	assert_seen("more units are drawn from a license than from one above it", |ids| {
		change(ids[2], |license| license.drawn = 6)
	});
}

#[test]
fn suspensions() {
	let suspended = |ids: &[Digest], spans: &[(u64, Option<u64>)]| {
		let spans: Vec<_> = spans
			.iter()
			.map(|(from, until)| Suspension {
				from: *from,
				until: *until,
			})
			.collect();
		change(ids[2], |license| license.suspensions = spans.try_into().unwrap());
	};
	for spans in [[(1, None), (2, Some(3))], [(1, Some(3)), (2, Some(4))]] {
		assert_seen("a license was suspended while it was suspended", |ids| {
			suspended(ids, &spans)
		});
	}
	assert_seen("a suspension ends before it begins", |ids| {
		suspended(ids, &[(1, Some(2)), (4, Some(3))])
	});
	assert_seen("a license's state and its last suspension disagree", |ids| {
		suspended(ids, &[(1, None)])
	});
	assert_seen("a license's state and its last suspension disagree", |ids| {
		change(ids[2], |license| {
			license.state = LicenseState::Suspended { by: Some(lei(HOLDER)) }
		})
	});
}

#[test]
fn sublicenses_are_counted() {
	assert_seen("a license counts its sublicenses wrong", |ids| {
		change(ids[1], |license| license.sublicenses = 2)
	});
	assert_seen("a license counts its sublicenses wrong", |ids| {
		change(ids[2], |license| license.sublicenses = 1)
	});
	assert_seen("a license sets other units aside than its sublicenses have", |ids| {
		change(ids[1], |license| license.set_aside = 1)
	});
}

#[test]
fn what_is_pruned() {
	let left = |ids: &[Digest]| Licensing::validity(&ids[1]).unwrap();
	assert_seen("a license is both kept and pruned", |ids| {
		Pruned::<Test>::insert(ids[1], left(ids))
	});
	assert_seen("a pruned license is under no right", |ids| {
		let left = Validity { right: 7, ..left(ids) };
		Pruned::<Test>::insert(id(9), left)
	});
	assert_seen("a pruned license has no parent", |ids| {
		let left = Validity {
			parent: Some(id(8)),
			..left(ids)
		};
		Pruned::<Test>::insert(id(9), left)
	});
}

#[test]
fn the_agenda() {
	assert_seen("a record is not on the agenda", |ids| {
		Due::<Test>::remove(license(ids[2]).end(), ids[2]);
	});
	assert_seen("the agenda has a record that is not kept", |_| {
		Due::<Test>::insert(date(TODAY), id(9), ());
	});
	assert_seen("a record is on the agenda twice", |ids| {
		Due::<Test>::insert(date(TODAY), ids[0], ());
	});
	assert_seen("a license is due on another day than that of its end", |ids| {
		Due::<Test>::remove(license(ids[0]).end(), ids[0]);
		Due::<Test>::insert(date(TODAY), ids[0], ());
	});
}
