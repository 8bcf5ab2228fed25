import PlanArchive
import PlanModel
import PlanReading

extension Pipeline {
  /// Steps 1 to 3 for one document, from the cache where it is there.
  func read(
    _ input: PlanInput, by reader: Lazy<Result<DocumentReader, InputError>>, cache: PlanCache?
  ) -> Result<ReadPlan, InputError> {
    do throws(InputError) {
      return read(input, bytes: try PlanFile.bytes(at: input.path), by: reader, cache: cache)
    } catch {
      return .failure(error)
    }
  }

  /// The same for a document whose bytes are at hand.
  func read(
    _ input: PlanInput, bytes: [UInt8], by reader: Lazy<Result<DocumentReader, InputError>>, cache: PlanCache?
  ) -> Result<ReadPlan, InputError> {
    do throws(InputError) {
      let key = cache?.key(of: bytes, input)
      if let key, let known = cache?.plan(key) { return .success(known) }
      preparation.begin()
      let aligned = align(try reader.value.get().read(input, bytes: bytes))
      let plan = ReadPlan(aligned: aligned, targets: targets(in: aligned))
      if let key { cache?.keep(plan, as: key) }
      return .success(plan)
    } catch {
      return .failure(error)
    }
  }

  /// Steps 1 to 3 for several documents, on every processor; `progress` is told each in order.
  ///
  /// - Throws: the first document's error, in the order given.
  package func read(
    _ inputs: [PlanInput], cache: PlanCache? = nil, progress: (String) -> Void = { _ in }
  ) throws(InputError) -> [ReadPlan] {
    let reader = Lazy { Result { () throws(InputError) in try DocumentReader() } }
    var plans: [ReadPlan] = []
    var failure: InputError?
    OrderedWork.run(count: inputs.count) { index in
      read(inputs[index], by: reader, cache: cache)
    } deliver: { index, result in
      guard failure == nil else { return }
      progress(inputs[index].id)
      switch result {
      case .success(let plan): plans.append(plan)
      case .failure(let error): failure = error
      }
    }
    if let failure { throw failure }
    return plans
  }
}
