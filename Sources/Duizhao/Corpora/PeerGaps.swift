import Comparison
import PlanArchive
import PlanModel

extension Pipeline {
  /// What a plan lacks against a corpus of others, which stream through. Documents that cannot be read are told to
  /// `unread` and left out.
  ///
  /// - Throws: `InputError` where the plan itself cannot be read.
  package func gaps(
    of subject: PlanInput, against others: CorpusInputs, cache: PlanCache?, progress: (Int) -> Void = { _ in },
    unread: (CorpusFailure) -> Void = { _ in }
  ) throws(InputError) -> (gaps: GapReport, report: ComparisonReport) {
    guard let plan = try read([subject], cache: cache).first else {
      throw InputError(file: subject.path, problem: "holds no plan", remedy: "name another")
    }
    let source = CorpusSource(others, pipeline: self, cache: cache)
    let scheme = scheme
    var tally = PeerTally(scheme: scheme)
    OrderedWork.run(count: source.count) { number in
      source.peer(number, scheme: scheme)
    } deliver: { number, result in
      switch result {
      case .success(let plan): tally.add(plan)
      case .failure(let failure): unread(failure)
      }
      progress(number + 1)
    }
    return (tally.gaps(of: plan.aligned), compare([plan], parts: .coverage))
  }
}
