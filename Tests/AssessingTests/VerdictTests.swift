import Assessing
import PlanModel
import Testing

@Suite("A verdict")
struct VerdictTests {
  @Test(
    "follows the worked examples", arguments: countVectors + levelVectors + rateVectors)
  func vectors(_ vector: Vector) {
    let assessment = vector.assessment
    #expect(assessment.line == vector.verdict)
    #expect(assessment.pace == nil || assessment.pace?.status == assessment.status)
  }
}
