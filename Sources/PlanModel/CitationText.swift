extension Plan {
  /// The document that evidence names, where it is written `source` or `source:locator`; without
  /// a source where it is nothing but words.
  package func citation(inEvidence evidence: String) -> Citation {
    let parts = evidence.split(separator: ":", maxSplits: 1).map(String.init)
    guard let id = parts.first, let source = sources.index(of: id) else { return Citation() }
    return Citation(source: source, locator: parts.count > 1 ? parts[1] : "")
  }
}

extension Citation {
  /// The source's id and the place in it, neutralised: `001:51`. Empty where no source is named.
  package func text(in plan: Plan) -> String {
    guard let source else { return "" }
    let id = plan.sources[source].id
    return (locator.isEmpty ? id : id + ":" + locator).neutralised
  }
}
