import PlanModel

/// The commands about the plan's soundness and the program itself.
extension Performer {
  func check(_ desk: Desk) -> Answer {
    let faults = FaultList(desk: desk, language: language)
    var answer = Answer(faults.render(as: notation))
    if !faults.isSound { answer.code = .nothing }
    return answer
  }

  func paths(_ desk: Desk) -> Answer {
    let places = PathList(desk: desk, themes: ThemeLibrary(surroundings), language: language)
    return Answer(places.render(as: notation))
  }

  var themes: Answer {
    let themes = ThemeList(library: ThemeLibrary(surroundings), language: language)
    return Answer(themes.render(as: notation))
  }
}
