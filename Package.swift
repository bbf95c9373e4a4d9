// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A module of the house. What it may import stands here and nowhere else.
func module(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: Target.Dependency..., exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies,
    exclude: exclude, swiftSettings: strict)
}

/// The theme files of the folder `Themes`, embedded.
let themes: Target = .target(
  name: "Themes", dependencies: ["Cells", "Phrases", "PlanModel"],
  resources: [
    "default", "dark", "light", "ink", "celadon", "high-contrast", "deuteranopia", "tritanopia",
    "mono",
  ].map { .embedInCode("../../Themes/\($0).theme") },
  swiftSettings: strict)

let package = Package(
  name: "guatu",
  targets: [
    module("PlanModel"),
    module("Phrases", "PlanModel"),
    module("Assessing", "PlanModel", "Phrases"),
    module("Selecting", "PlanModel", "Phrases", "Assessing"),
    module("PlanStore", "PlanModel", "Phrases", "Cells", "BundledPlan"),
    module("Exporting", "PlanModel", "Phrases", "Assessing", "Cells"),
    module("Cells"),
    themes,
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(
      name: "CTerminalGuard", cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]),
    module(
      "Terminal", "CNcurses", "CTerminalGuard", "PlanModel", "Phrases", "Cells", "Themes"),
    module("Wall", "PlanModel", "Phrases", "Assessing", "Selecting", "Cells"),

    // The plan of Zhenjiang, put into the binary as it stands.
    .target(
      name: "BundledPlan", exclude: ["zhenjiang"],
      cSettings: [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]),
    .executableTarget(
      name: "Bench", dependencies: ["PlanModel", "PlanStore", "Assessing"], swiftSettings: strict),

    // One static file that starts as fast as a C program.
    .executableTarget(
      name: "guatu",
      dependencies: [
        "PlanModel", "Phrases", "Assessing", "Selecting", "PlanStore", "Exporting", "Cells",
        "Themes", "Wall", "Terminal", "Commands",
      ],
      swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(
          ["-static-executable", "-Xlinker", "--gc-sections", "-Xlinker", "-s"],
          .when(configuration: .release))
      ]),

    module(
      "Commands", "PlanModel", "Phrases", "Assessing", "Selecting", "PlanStore", "Exporting",
      "Cells", "Themes", "Wall"),
    tests(
      "Commands", "PlanModel", "Phrases", "Cells", "Exporting", "TestSupport",
      exclude: ["Pages", "Plans", "Sessions"]),

    // What tests of several modules need.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),

    tests("PlanModel"),
    .testTarget(
      name: "BundledPlanTests", dependencies: ["PlanModel", "PlanStore"],
      exclude: ["LeftOut.csv"], swiftSettings: strict),
    tests("PlanStore", "PlanModel", "TestSupport", exclude: ["Snapshots"]),
    tests("Assessing", "PlanModel", "Phrases"),
    tests("Selecting", "PlanModel", "Phrases", "Assessing", "TestSupport"),
    tests("Cells"),
    .testTarget(name: "HouseTests", swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["guatu", "Cells", "TestSupport"],
      exclude: [
        "Screens", "export-check.py", "formats-check.py", "html-check.py", "page-check.py",
      ],
      swiftSettings: strict),
    tests("Themes", "Cells", "Phrases", "PlanModel", "TestSupport"),
    tests("Terminal", "Cells", "Themes", "TestSupport"),
    tests(
      "Wall", "PlanModel", "PlanStore", "Phrases", "Assessing", "Selecting", "Cells", "TestSupport",
      exclude: ["Frames"]),
    tests("Phrases", "PlanModel"),
    tests("Exporting", "PlanModel", "Phrases", "Assessing", "Cells"),
  ],
  // For #embed.
  cLanguageStandard: .c2x
)
