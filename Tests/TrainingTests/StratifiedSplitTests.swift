import Testing
import Training

@Suite struct StratifiedSplitTests {
  /// 50 samples of class 0, 30 of class 1, 21 of class 2: shares of 10, 6 and 4.2.
  @Test func everyClassGivesItsShare() {
    let labels = (0..<101).map { $0 < 50 ? 0 : $0 < 80 ? 1 : 2 }
    let plan = TrainingPlan(of: labels, validation: 0.2, seed: 3)
    #expect(plan.validation.count == 20)
    #expect((0..<3).map { label in plan.validation.count { labels[$0] == label } } == [10, 6, 4])
    #expect(Set(plan.training + plan.validation) == Set(0..<101))
    #expect(plan.training != plan.training.sorted())
    #expect(TrainingPlan(of: labels, validation: 0.2, seed: 3).validation == plan.validation)
    #expect(TrainingPlan(of: labels, validation: 0.2, seed: 4).validation != plan.validation)
    #expect(TrainingPlan(of: labels, validation: 0, seed: 3).validation.isEmpty)
  }

  /// Samples that no class can give whole go to the classes with the largest rests.
  @Test func whatIsLeftGoesToTheLargestRests() {
    let labels = [0, 0, 0, 1, 1, 1, 1, 2, 2, 2]
    let plan = TrainingPlan(of: labels, validation: 0.5, seed: 1)
    #expect((0..<3).map { label in plan.validation.count { labels[$0] == label } } == [2, 2, 1])
  }
}
