/// A number of columns and rows of a terminal.
package struct Size: Hashable, Sendable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A place on a frame; row and column count from 0.
package struct Position: Hashable, Sendable {
  package let row: Int
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells on a frame.
package struct Rect: Hashable, Sendable {
  package let row: Int
  package let column: Int
  package let size: Size

  package init(row: Int, column: Int, width: Int, height: Int) {
    self.row = row
    self.column = column
    self.size = Size(width: width, height: height)
  }

  package var width: Int { size.width }
  package var height: Int { size.height }
  package var isEmpty: Bool { width == 0 || height == 0 }

  package func contains(_ position: Position) -> Bool {
    (row..<row + height).contains(position.row)
      && (column..<column + width).contains(position.column)
  }
}
