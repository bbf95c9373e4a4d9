import Commands
import Glibc
import PlanStore

extension Surroundings {
  /// What this process finds: its environment, account, clock and terminal.
  static var ofProcess: Surroundings {
    var clock = time_t()
    unsafe time(&clock)
    var generator = SystemRandomNumberGenerator()
    return Surroundings(
      variables: environment, login: login, clock: clock, timeZone: timeZone(at: clock),
      isInputTerminal: isatty(STDIN_FILENO) == 1, isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      columns: columns, folder: ".", random: generator.next())
  }

  private static var environment: Variables {
    var variables: Variables = [:]
    for name in VariableName.allCases {
      if let value = variable(name.rawValue), !value.isEmpty { variables[name] = value }
    }
    return variables
  }

  /// An environment variable, or nil where it is not set.
  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// The name of the account, without asking name services over a network.
  private static var login: String {
    variable("LOGNAME") ?? variable("USER") ?? "uid\(getuid())"
  }

  private static func timeZone(at clock: time_t) -> Int {
    var (clock, local) = unsafe (clock, tm())
    unsafe localtime_r(&clock, &local)
    return unsafe local.tm_gmtoff
  }

  private static var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}

extension Moment {
  /// The present moment.
  static var now: Moment {
    var clock = time_t()
    unsafe time(&clock)
    return Moment(secondsSince1970: clock) ?? .start
  }
}
