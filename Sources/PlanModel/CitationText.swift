extension Citation {
  /// The source's id and the place in it, neutralised: `001:51`. Empty where no source is named.
  package func text(in plan: Plan) -> String {
    guard let source else { return "" }
    let id = plan.sources[source].id
    return (locator.isEmpty ? id : id + ":" + locator).neutralised
  }
}
