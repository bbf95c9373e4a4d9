import PlanModel
import PlanStore

/// The plan that is inside the binary, with the faults found in it.
enum TheBundledPlan {
  private static let reading: PlanReader = {
    let files = PlanFiles.bundled
    return PlanReader(files, describedBy: Descriptor(files.descriptor))
  }()

  static var plan: Plan { reading.plan }
  static var faults: [Diagnostic] { reading.diagnostics }
}
