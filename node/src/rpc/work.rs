//! The work of answering: how much is done at once, for how long, and only for a client that still waits.

use super::fault::Fault;
use std::{sync::Arc, thread, time::Duration};
use tokio::{
	sync::{oneshot, OwnedSemaphorePermit, Semaphore},
	time::{timeout_at, Instant},
};

/// The longest that a client waits for an answer: what is not made by then is not made.
const PATIENCE: Duration = Duration::from_secs(20);

/// The most heavy calls that wait for others. Each holds its parameters meanwhile.
const HEAVY_WAITING: usize = 64;

/// The most light calls that wait for others: two seconds of work for two processors. Each holds two kilobytes at most,
/// as its parameters are texts alone.
const LIGHT_WAITING: usize = 4096;

/// A place in a room, and a bench.
type Turn = (OwnedSemaphorePermit, OwnedSemaphorePermit);

/// The places in which answers are made. Heavy calls and light ones have a room each, so that a flood of one kind does
/// not keep the other from being answered.
pub struct Work {
	heavy: Room,
	light: Room,
}

/// The places for calls of one kind.
struct Room {
	/// One for each answer made at a time.
	benches: Arc<Semaphore>,
	/// One for each call that is answered or waits.
	places: Arc<Semaphore>,
}

impl Work {
	/// As many heavy answers at a time as the machine has processors but one, which is left to the chain; and twice as
	/// many light ones as it has processors, as some wait for the disk.
	pub fn new() -> Self {
		let processors = thread::available_parallelism().map_or(1, usize::from);
		Self {
			heavy: Room::of(processors.saturating_sub(1).max(1), HEAVY_WAITING),
			light: Room::of(processors.saturating_mul(2), LIGHT_WAITING),
		}
	}

	/// Makes an answer by `make`, on a thread that may be blocked. It waits for its turn, or is refused where too many
	/// of its kind wait.
	///
	/// If nobody waits for this future any more, as the client has closed its connection, an answer that is not begun
	/// is not made, and one that is ends at its next question to the chain: see [`Call::is_wanted`].
	pub async fn make<T: Send + 'static>(
		&self,
		is_heavy: bool,
		make: impl FnOnce(&Call) -> Result<T, Fault> + Send + 'static,
	) -> Result<T, Fault> {
		let until = Instant::now() + PATIENCE;
		let room = if is_heavy { &self.heavy } else { &self.light };
		let turn = room.turn(until).await?;
		let (answer, answered) = oneshot::channel();
		tokio::task::spawn_blocking(move || {
			let call = Call {
				until,
				has_left: &|| answer.is_closed(),
			};
			let made = {
				// The turn ends before the client has its answer, and asks again; also where the answer fails.
				let _turn = turn;
				call.is_wanted().and_then(|()| make(&call))
			};
			let _ = answer.send(made);
		});
		answered
			.await
			.unwrap_or_else(|_| Err(Fault::unavailable("the answer failed; the node's log says why")))
	}
}

impl Room {
	fn of(benches: usize, waiting: usize) -> Self {
		Self {
			benches: Arc::new(Semaphore::new(benches)),
			places: Arc::new(Semaphore::new(benches.saturating_add(waiting))),
		}
	}

	/// Waits for a bench, `until` then.
	async fn turn(&self, until: Instant) -> Result<Turn, Fault> {
		let place = self
			.places
			.clone()
			.try_acquire_owned()
			.map_err(|_| Fault::busy("too many calls wait for an answer"))?;
		let bench = timeout_at(until, self.benches.clone().acquire_owned()).await;
		match bench {
			Ok(Ok(bench)) => Ok((place, bench)),
			_ => Err(out_of_time()),
		}
	}
}

/// A call that is being answered.
pub struct Call<'a> {
	until: Instant,
	has_left: &'a dyn Fn() -> bool,
}

impl Call<'_> {
	/// A fault if its client has left, or has waited too long.
	pub fn is_wanted(&self) -> Result<(), Fault> {
		match () {
			() if (self.has_left)() => Err(Fault::busy("the client has closed its connection")),
			() if self.until <= Instant::now() => Err(out_of_time()),
			() => Ok(()),
		}
	}
}

fn out_of_time() -> Fault {
	Fault::busy(format!(
		"no answer within {} seconds: ask again later, or for less",
		PATIENCE.as_secs()
	))
}

#[cfg(test)]
mod tests {
	use super::*;
	use std::sync::{
		atomic::{AtomicUsize, Ordering},
		mpsc,
	};
	use tokio::task::JoinHandle;

	/// Two rooms alike: for so many at work, and so many that wait.
	fn work(benches: usize, waiting: usize) -> Work {
		let room = || Room::of(benches, waiting);
		Work {
			heavy: room(),
			light: room(),
		}
	}

	/// Work that says on `begun` that it is begun, and goes on until `go` is dropped.
	fn held(begun: mpsc::Sender<()>, go: mpsc::Receiver<()>) -> impl FnOnce(&Call) -> Result<bool, Fault> + Send {
		move |call| {
			begun.send(()).unwrap();
			let _ = go.recv();
			Ok(call.is_wanted().is_ok())
		}
	}

	/// Work that counts itself as `made` once it is begun.
	fn counted(work: &Arc<Work>, is_heavy: bool, made: &Arc<AtomicUsize>) -> JoinHandle<Result<bool, Fault>> {
		let (work, made) = (work.clone(), made.clone());
		tokio::spawn(async move {
			work.make(is_heavy, move |_| Ok(made.fetch_add(1, Ordering::SeqCst) == 0))
				.await
		})
	}

	fn reason(made: Result<bool, Fault>) -> String {
		match made {
			Err(Fault::Busy { reason }) => reason,
			other => panic!("{other:?}"),
		}
	}

	#[tokio::test(flavor = "multi_thread")]
	async fn an_answer_is_made() {
		assert!(Work::new()
			.make(true, |call| Ok(call.is_wanted().is_ok()))
			.await
			.unwrap());
		assert!(Work::new()
			.make(false, |call| Ok(call.is_wanted().is_ok()))
			.await
			.unwrap());
	}

	#[tokio::test(flavor = "multi_thread")]
	async fn calls_of_a_kind_wait_for_each_other_and_for_none_of_the_other_kind() {
		for is_heavy in [true, false] {
			let work = Arc::new(work(1, 1));
			let (begun, has_begun) = mpsc::channel();
			let (go, gone) = mpsc::channel();
			let first = tokio::spawn({
				let work = work.clone();
				async move { work.make(is_heavy, held(begun, gone)).await }
			});
			tokio::task::block_in_place(|| has_begun.recv()).unwrap();
			let made = Arc::new(AtomicUsize::new(0));
			let second = counted(&work, is_heavy, &made);
			let room = if is_heavy { &work.heavy } else { &work.light };
			while room.places.available_permits() > 0 {
				tokio::task::yield_now().await;
			}
			// The bench is taken, and so is the one place to wait.
			assert!(reason(work.make(is_heavy, |_| Ok(true)).await).contains("too many"));
			assert!(work.make(!is_heavy, |_| Ok(true)).await.unwrap());
			assert_eq!(made.load(Ordering::SeqCst), 0);
			drop(go);
			assert!(first.await.unwrap().unwrap() && second.await.unwrap().unwrap());
			assert!(work.make(is_heavy, |_| Ok(true)).await.unwrap());
		}
	}

	#[test]
	fn each_kind_of_call_has_a_bound() {
		let work = Work::new();
		let processors = thread::available_parallelism().unwrap().get();
		for (room, benches, waiting) in [
			(work.heavy, processors.max(2) - 1, 64),
			(work.light, 2 * processors, 4096),
		] {
			assert_eq!(room.benches.available_permits(), benches);
			assert_eq!(room.places.available_permits(), benches + waiting);
		}
	}

	#[tokio::test(flavor = "multi_thread")]
	async fn for_a_client_that_has_left_nothing_is_begun_and_what_is_ends() {
		let work = Arc::new(work(1, 4));
		let (begun, has_begun) = mpsc::channel();
		let (go, gone) = mpsc::channel();
		let (told, tells) = mpsc::channel();
		let first = tokio::spawn({
			let work = work.clone();
			async move {
				let hold = held(begun, gone);
				work.make(true, move |call| {
					hold(call).inspect(|is_wanted| told.send(*is_wanted).unwrap())
				})
				.await
			}
		});
		tokio::task::block_in_place(|| has_begun.recv()).unwrap();
		let made = Arc::new(AtomicUsize::new(0));
		let second = counted(&work, true, &made);
		while work.heavy.places.available_permits() > 3 {
			tokio::task::yield_now().await;
		}
		for left in [first, second] {
			left.abort();
			assert!(left.await.is_err());
		}
		drop(go);
		assert!(
			!tokio::task::block_in_place(|| tells.recv()).unwrap(),
			"the work sees that nobody waits for it"
		);
		assert!(work.make(true, |_| Ok(true)).await.unwrap());
		assert_eq!(made.load(Ordering::SeqCst), 0, "what waited for its turn is not begun");
	}

	#[tokio::test(flavor = "multi_thread")]
	async fn an_answer_that_fails_is_a_fault_and_gives_its_place_back() {
		let work = work(1, 0);
		let failed = work
			.make(true, |_| -> Result<bool, Fault> { panic!("a fault of the node's own") })
			.await;
		assert!(matches!(failed, Err(Fault::Unavailable { .. })));
		assert!(work.make(true, |_| Ok(true)).await.unwrap());
	}

	#[test]
	fn a_call_ends_when_its_time_is_over() {
		let call = Call {
			until: Instant::now(),
			has_left: &|| false,
		};
		assert!(matches!(call.is_wanted(), Err(Fault::Busy { .. })));
	}
}
